// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Bytes.h"

#include <openssl/sha.h>

namespace crypto {

/// SHA-256 over bytes that come in pieces. A value: copy it to hash several tails behind one beginning. FIPS 180-4.
/// Arrays and spans of bytes convert to QByteArrayView.
class Sha256 {
public:
    Sha256();
    Sha256 &update(QByteArrayView bytes);
    /// The hash. The object is spent afterwards: assign a new one to go on.
    Bytes32 finish();
    /// The hash of the hash. Spent afterwards, as after finish().
    Bytes32 finishTwice();

private:
    friend class Sha256Midstate;
    SHA256_CTX m_context;
};

/// Where SHA-256 stands behind the whole 64-byte blocks of a message's beginning, in 32 bytes: for keeping thousands of
/// beginnings whose own bytes are shared and at hand. The beginning is \a head followed by \a tail, the same each time.
class Sha256Midstate {
public:
    Sha256Midstate(QByteArrayView head, QByteArrayView tail);
    /// A hash that has swallowed the whole beginning.
    Sha256 resume(QByteArrayView head, QByteArrayView tail) const;

private:
    std::array<quint32, 8> m_state;
};

Bytes32 sha256(QByteArrayView bytes);

/// Bitcoin's double SHA-256.
Bytes32 sha256d(QByteArrayView bytes);

/// Double SHA-256 of left | right: one step of a merkle tree. Three block operations, nothing else.
Bytes32 sha256dPair(std::span<const quint8, 32> left, std::span<const quint8, 32> right);

/// Double SHA-256 of a block header. Three block operations, nothing else.
Bytes32 sha256dHeader(std::span<const quint8, 80> header);

/// SHA-256's state after the first 64 bytes of a block header, so that a miner pays two block operations per nonce.
class HeaderMidstate {
public:
    explicit HeaderMidstate(std::span<const quint8, 64> headerStart);
    /// Double SHA-256 of the header that ends in \a tail: the last 4 bytes of the merkle root, ntime, nbits, nonce.
    Bytes32 hash(std::span<const quint8, 16> tail) const;

private:
    std::array<quint32, 8> m_state;
};

} // namespace crypto
