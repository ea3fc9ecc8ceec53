// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Bytes.h"

#include <QHashFunctions>

namespace bitcoin {

/// A double-SHA256 result in the order the hash function gives it, which is the order on the wire and in headers.
/// People see the reverse: toDisplay().
struct Hash256 {
    Bytes32 bytes {};

    /// SHA-256 twice, what Bitcoin names blocks and transactions by.
    static Hash256 of(QByteArrayView bytes);
    /// The reversed hex that block explorers and bitcoind's RPC use.
    QString toDisplay() const;
    /// Reads toDisplay()'s form. Errors: Malformed.
    static Result<Hash256> fromDisplay(QStringView hex);
    bool isNull() const { return *this == Hash256 {}; }
    auto operator<=>(const Hash256 &) const = default;
    friend size_t qHash(const Hash256 &h, size_t seed = 0) { return qHashBits(h.bytes.data(), h.bytes.size(), seed); }
};

} // namespace bitcoin
