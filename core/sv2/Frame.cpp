// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv2/Frame.h"

namespace sv2 {

namespace {
constexpr quint16 channelBit = 0x8000;
}

std::array<quint8, FrameHeader::size> FrameHeader::encode() const
{
    const quint16 first = quint16((extension & ~channelBit) | (onChannel ? channelBit : 0));
    return { quint8(first), quint8(first >> 8), type, quint8(length), quint8(length >> 8), quint8(length >> 16) };
}

FrameHeader FrameHeader::decode(std::span<const quint8, size> bytes)
{
    const quint16 first = quint16(bytes[0] | (bytes[1] << 8));
    const quint32 length = quint32(bytes[3]) | (quint32(bytes[4]) << 8) | (quint32(bytes[5]) << 16);
    return { quint16(first & ~channelBit), (first & channelBit) != 0, bytes[2], length };
}

QByteArray Frame::toBytes() const
{
    Q_ASSERT(payload.size() <= qsizetype(FrameHeader::maxLength));
    return toByteArray(header().encode()).append(payload);
}

std::optional<quint32> Frame::channelId() const
{
    if (!onChannel || payload.size() < 4)
        return {};
    return qFromLittleEndian<quint32>(payload.constData());
}

FrameReader::FrameReader(quint32 maxLength)
    : m_maxLength(maxLength)
{
}

Result<QList<Frame>> FrameReader::feed(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    QList<Frame> frames;
    qsizetype pos = 0;
    while (m_buffer.size() - pos >= FrameHeader::size) {
        const auto rest = QByteArrayView(m_buffer).sliced(pos);
        const auto header = FrameHeader::decode(asSpan(rest).first<size_t(FrameHeader::size)>());
        if (header.length > m_maxLength)
            return fail(Errc::Limit,
                QStringLiteral("a frame of %1 bytes; the limit is %2").arg(header.length).arg(m_maxLength));
        const qsizetype whole = FrameHeader::size + qsizetype(header.length);
        if (rest.size() < whole)
            break;
        frames.append({ header.extension, header.onChannel, header.type,
            rest.sliced(FrameHeader::size, header.length).toByteArray() });
        pos += whole;
    }
    m_buffer.remove(0, pos);
    return frames;
}

} // namespace sv2
