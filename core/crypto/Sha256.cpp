// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// OpenSSL 3 deprecates its block-level SHA-256 in favour of EVP, whose set-up costs more than hashing a header does.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "core/crypto/Sha256.h"

#include <QtEndian>

#include <cstring>

namespace crypto {

namespace {

using Block = std::array<quint8, SHA256_CBLOCK>;

constexpr std::array<quint32, 8> InitialState { 0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c,
    0x1f83d9ab, 0x5be0cd19 };

// The last block of a message of totalSize bytes, with room for the message's tail at its start.
constexpr Block lastBlock(size_t totalSize)
{
    Block block {};
    block[totalSize % block.size()] = 0x80;
    block[block.size() - 2] = quint8(totalSize * 8 >> 8);
    block[block.size() - 1] = quint8(totalSize * 8);
    return block;
}

void setState(SHA256_CTX &context, const std::array<quint32, 8> &state)
{
    std::memcpy(context.h, state.data(), sizeof context.h);
}

void writeState(const SHA256_CTX &context, quint8 *out)
{
    for (size_t i = 0; i < 8; ++i)
        qToBigEndian<quint32>(context.h[i], out + 4 * i);
}

// Hashes the 32 bytes of the state in context; uses context up.
Bytes32 hashOfState(SHA256_CTX &context)
{
    Block block = lastBlock(SHA256_DIGEST_LENGTH);
    writeState(context, block.data());
    setState(context, InitialState);
    SHA256_Transform(&context, block.data());
    Bytes32 out;
    writeState(context, out.data());
    return out;
}

Bytes32 hashTwiceFrom(const std::array<quint32, 8> &state, std::span<const quint8, 16> headerTail)
{
    SHA256_CTX context;
    setState(context, state);
    Block block = lastBlock(80);
    std::copy(headerTail.begin(), headerTail.end(), block.begin());
    SHA256_Transform(&context, block.data());
    return hashOfState(context);
}

} // namespace

Sha256::Sha256()
{
    SHA256_Init(&m_context);
}

Sha256 &Sha256::update(QByteArrayView bytes)
{
    SHA256_Update(&m_context, bytes.data(), size_t(bytes.size()));
    return *this;
}

Bytes32 Sha256::finish()
{
    Bytes32 out;
    SHA256_Final(out.data(), &m_context);
    return out;
}

Bytes32 Sha256::finishTwice()
{
    Bytes32 once;
    SHA256_Final(once.data(), &m_context); // leaves the state in the context as well
    return hashOfState(m_context);
}

Sha256Midstate::Sha256Midstate(QByteArrayView head, QByteArrayView tail)
{
    Sha256 hash;
    hash.update(head).update(tail); // the state moves with whole blocks only
    std::memcpy(m_state.data(), hash.m_context.h, sizeof hash.m_context.h);
}

Sha256 Sha256Midstate::resume(QByteArrayView head, QByteArrayView tail) const
{
    const qsizetype done = (head.size() + tail.size()) / SHA256_CBLOCK * SHA256_CBLOCK;
    Sha256 hash;
    setState(hash.m_context, m_state);
    const auto bits = quint64(done) * 8;
    hash.m_context.Nl = quint32(bits);
    hash.m_context.Nh = quint32(bits >> 32);
    if (done < head.size())
        hash.update(head.sliced(done)).update(tail);
    else
        hash.update(tail.sliced(done - head.size()));
    return hash;
}

Bytes32 sha256(QByteArrayView bytes)
{
    return Sha256().update(bytes).finish();
}

Bytes32 sha256d(QByteArrayView bytes)
{
    return Sha256().update(bytes).finishTwice();
}

Bytes32 sha256dPair(std::span<const quint8, 32> left, std::span<const quint8, 32> right)
{
    static constexpr Block Padding = lastBlock(SHA256_CBLOCK);
    Block block;
    std::copy(left.begin(), left.end(), block.begin());
    std::copy(right.begin(), right.end(), block.begin() + 32);
    SHA256_CTX context;
    setState(context, InitialState);
    SHA256_Transform(&context, block.data());
    SHA256_Transform(&context, Padding.data());
    return hashOfState(context);
}

Bytes32 sha256dHeader(std::span<const quint8, 80> header)
{
    SHA256_CTX context;
    setState(context, InitialState);
    SHA256_Transform(&context, header.data());
    std::array<quint32, 8> state;
    std::memcpy(state.data(), context.h, sizeof context.h);
    return hashTwiceFrom(state, header.last<16>());
}

HeaderMidstate::HeaderMidstate(std::span<const quint8, 64> headerStart)
{
    SHA256_CTX context;
    setState(context, InitialState);
    SHA256_Transform(&context, headerStart.data());
    std::memcpy(m_state.data(), context.h, sizeof context.h);
}

Bytes32 HeaderMidstate::hash(std::span<const quint8, 16> tail) const
{
    return hashTwiceFrom(m_state, tail);
}

} // namespace crypto
