// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Sha256.h"
#include "core/work/Types.h"

#include <variant>

namespace work {

/// The fields of a header that a machine rolls.
struct HeaderRoll {
    quint32 version = 0;
    quint32 ntime = 0;
    quint32 nonce = 0;
};

/// Who computes the merkle root: the machine (it rolls extranonce bytes) or the server (header-only, SV2 standard
/// channel).
enum class RollKind : quint8 { Extranonce, HeaderOnly };

/// Turns what a machine sends back into the header's hash, for one job under one extranonce prefix. Everything that the
/// job and the prefix fix is hashed once, at construction. Never allocates afterwards.
class ShareHasher {
public:
    /// HeaderOnly: the \a rolledSize bytes below \a prefix are zero and the merkle root is made now.
    ShareHasher(const Job &job, QByteArrayView prefix, quint8 rolledSize, RollKind kind);

    /// The header's double SHA-256. \a rolled is what stands below the prefix, ignored for HeaderOnly. \a job and
    /// \a prefix are those of the constructor.
    bitcoin::Hash256 headerHash(
        const Job &job, QByteArrayView prefix, QByteArrayView rolled, const HeaderRoll &roll) const;
    bitcoin::Hash256 merkleRoot(const Job &job, QByteArrayView prefix, QByteArrayView rolled) const;

private:
    std::variant<crypto::Sha256Midstate, bitcoin::Hash256>
        m_start; ///< coinbase up to the rolled bytes, or the whole root
};

} // namespace work
