// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/BlockHeader.h"

#include "core/base/ByteCursor.h"
#include "core/crypto/Sha256.h"

namespace bitcoin {

std::array<quint8, 80> BlockHeader::encode() const
{
    std::array<quint8, 80> out {};
    qToLittleEndian(version, out.data());
    std::copy(prevHash.bytes.begin(), prevHash.bytes.end(), out.begin() + 4);
    std::copy(merkleRoot.bytes.begin(), merkleRoot.bytes.end(), out.begin() + 36);
    qToLittleEndian(time, out.data() + 68);
    qToLittleEndian(nbits, out.data() + 72);
    qToLittleEndian(nonce, out.data() + 76);
    return out;
}

Result<BlockHeader> BlockHeader::decode(QByteArrayView bytes)
{
    if (bytes.size() != Size)
        return fail(bytes.size() < Size ? Errc::Truncated : Errc::TrailingBytes,
            QStringLiteral("a block header has 80 bytes, got %1").arg(bytes.size()));
    ByteReader reader(bytes);
    BlockHeader header;
    header.version = reader.u32();
    header.prevHash.bytes = reader.array<32>();
    header.merkleRoot.bytes = reader.array<32>();
    header.time = reader.u32();
    header.nbits = reader.u32();
    header.nonce = reader.u32();
    return header;
}

Hash256 BlockHeader::hash() const
{
    return Hash256 { crypto::sha256dHeader(encode()) };
}

} // namespace bitcoin
