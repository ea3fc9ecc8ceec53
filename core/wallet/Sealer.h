// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"
#include "core/crypto/Mnemonic.h"

namespace wallet {

/// Hides what must not stand in the database: XChaCha20-Poly1305 under a key that only the seed gives. A plain value.
class Sealer {
public:
    explicit Sealer(const crypto::Seed64 &seed);

    /// \a place says what it is and where it stands, so that a sealed text cannot be moved to another row's purpose.
    QByteArray seal(QByteArrayView plain, QByteArrayView place, const Random &random) const;
    /// Errors: BadMac (another seed, or damaged).
    Result<QByteArray> open(QByteArrayView sealed, QByteArrayView place) const;
    /// Tells the seeds of two databases apart and nothing about them.
    Bytes32 fingerprint() const { return m_fingerprint; }

private:
    crypto::Secret32 m_key;
    Bytes32 m_fingerprint {};
};

} // namespace wallet
