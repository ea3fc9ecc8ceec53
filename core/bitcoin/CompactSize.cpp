// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/CompactSize.h"

namespace bitcoin {

quint64 readCompactSize(ByteReader &reader)
{
    const quint8 first = reader.u8();
    quint64 value = first;
    quint64 smallest = 0;
    if (first == 0xfd) {
        value = reader.u16();
        smallest = 0xfd;
    } else if (first == 0xfe) {
        value = reader.u32();
        smallest = 0x10000;
    } else if (first == 0xff) {
        value = reader.u64();
        smallest = 0x100000000;
    }
    if (value < smallest)
        reader.setFailed();
    return reader.ok() ? value : 0;
}

qsizetype readCount(ByteReader &reader, qsizetype smallest)
{
    const quint64 count = readCompactSize(reader);
    if (count > quint64(reader.remaining() / smallest)) {
        reader.setFailed();
        return 0;
    }
    return qsizetype(count);
}

QByteArray readVarBytes(ByteReader &reader)
{
    const auto size = readCount(reader, 1);
    return reader.take(size).toByteArray();
}

void writeCompactSize(ByteWriter &writer, quint64 value)
{
    if (value < 0xfd) {
        writer.u8(quint8(value));
    } else if (value <= 0xffff) {
        writer.u8(0xfd);
        writer.u16(quint16(value));
    } else if (value <= 0xffffffff) {
        writer.u8(0xfe);
        writer.u32(quint32(value));
    } else {
        writer.u8(0xff);
        writer.u64(value);
    }
}

void writeVarBytes(ByteWriter &writer, QByteArrayView bytes)
{
    writeCompactSize(writer, quint64(bytes.size()));
    writer.raw(bytes);
}

qsizetype compactSizeLength(quint64 value)
{
    return value < 0xfd ? 1 : value <= 0xffff ? 3 : value <= 0xffffffff ? 5 : 9;
}

} // namespace bitcoin
