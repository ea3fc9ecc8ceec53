// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/Target.h"

namespace bitcoin {

/// The 80 bytes that are hashed.
struct BlockHeader {
    static constexpr qsizetype Size = 80;

    quint32 version = 0;
    Hash256 prevHash;
    Hash256 merkleRoot;
    quint32 time = 0; ///< unix seconds
    quint32 nbits = 0;
    quint32 nonce = 0;

    std::array<quint8, 80> encode() const;
    /// Errors: Truncated, TrailingBytes.
    static Result<BlockHeader> decode(QByteArrayView bytes);
    Hash256 hash() const;
    bool operator==(const BlockHeader &) const = default;
};

} // namespace bitcoin
