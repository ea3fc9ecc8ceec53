// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cashu/Keyset.h"
#include "core/crypto/HdKey.h"
#include "core/crypto/Mnemonic.h"

namespace cashu {

/// What an output is made from. NUT-13.
struct OutputSecret {
    QByteArray secret; ///< lowercase hex text
    crypto::Secret32 r;
};

/// A wallet's secrets and keys, all from its seed: what is lost can be restored.
class DeterministicSecrets {
public:
    /// Errors: BadKey (a seed no tree can grow from).
    static Result<DeterministicSecrets> fromSeed(const crypto::Seed64 &seed);

    /// HMAC for version 1 ids, BIP32 for version 0. Errors: Unsupported, BadKey (skip that counter).
    Result<OutputSecret> output(const KeysetId &id, quint64 counter) const;
    /// m/129373'/20'/0'/0'/index: locks quotes.
    Result<crypto::HdKey> quoteKey(quint32 index) const;
    /// m/129373'/10'/0'/0'/index: receives P2PK.
    Result<crypto::HdKey> lockKey(quint32 index) const;

private:
    DeterministicSecrets(const crypto::Seed64 &seed, const crypto::HdKey &root)
        : m_seed(seed)
        , m_root(root)
    {
    }
    crypto::Seed64 m_seed;
    crypto::HdKey m_root;
};

} // namespace cashu
