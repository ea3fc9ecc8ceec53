// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Ur.h"
#include "core/cashu/UrReader.h"

#include <cstdlib>

namespace {

void require(bool claim)
{
    if (!claim)
        std::abort();
}

void take(cashu::UrReader &reader, QByteArrayView part)
{
    (void)reader.take(part);
    require(reader.solved() <= reader.needed());
    require(!reader.content() || reader.content()->size() <= cashu::UrReader::maxMessage);
}

/// Lines as somebody pastes them.
void readLines(QByteArrayView bytes)
{
    cashu::UrReader reader;
    const QList<QByteArray> lines = bytes.toByteArray().split('\n');
    for (const QByteArray &line : lines)
        take(reader, line);
}

/// The same bytes behind a checksum that is right: as the CBOR of a whole, and of parts.
void readCbor(QByteArrayView bytes)
{
    const QByteArray words = cashu::bytewords(bytes);
    require(bytes.isEmpty() || cashu::readBytewords(words) == bytes.toByteArray());
    cashu::UrReader reader;
    for (const char *head : { "ur:bytes/1-1/", "ur:bytes/2-2/", "ur:bytes/3-2/", "ur:bytes/1-300/", "ur:bytes/" })
        take(reader, head + words);
}

/// What was written is read again, whichever parts come.
void roundTrip(QByteArrayView bytes)
{
    if (bytes.size() < 4 || bytes.size() > 4000)
        return;
    const cashu::Ur ur(bytes.sliced(3).toByteArray(), 10 + quint8(bytes[0]));
    if (ur.parts() > cashu::UrReader::maxFragments)
        return;
    cashu::UrReader reader;
    auto number = quint32(quint8(bytes[1])) * 7;
    for (int i = 0; i < cashu::UrReader::maxTaken && !reader.content(); ++i) {
        if (++number % (2U + quint8(bytes[2]) % 8U) != 0)
            require(reader.take(ur.part(number)).has_value());
    }
    require(!reader.content() || *reader.content() == bytes.sliced(3));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    readLines(bytes);
    readCbor(bytes);
    roundTrip(bytes);
    return 0;
}
