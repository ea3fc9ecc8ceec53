// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/noise/FrameCipher.h"

#include <algorithm>

namespace noise {

namespace {

constexpr qsizetype TagSize = crypto::Aead::TagSize;

qsizetype payloadSizeIn(std::span<const quint8, FrameCipher::HeaderSize> header)
{
    return header[3] | header[4] << 8 | header[5] << 16;
}

std::span<quint8> writable(QByteArray &bytes, qsizetype from, qsizetype size)
{
    return { reinterpret_cast<quint8 *>(bytes.data()) + from, size_t(size) };
}

} // namespace

FrameCipher::FrameCipher(Transport transport, qsizetype maxPayload)
    : m_transport(std::move(transport))
    , m_maxPayload(maxPayload)
{
}

qsizetype FrameCipher::sealedSize(qsizetype payloadSize)
{
    const qsizetype chunks = (payloadSize + MaxChunk - 1) / MaxChunk;
    return SealedHeaderSize + payloadSize + chunks * TagSize;
}

Result<void> FrameCipher::seal(QByteArrayView frame, QByteArray &out)
{
    if (frame.size() < HeaderSize || payloadSizeIn(asSpan(frame).first<HeaderSize>()) != frame.size() - HeaderSize)
        return fail(Errc::Malformed, QStringLiteral("the length in the frame's header is not that of its payload"));
    const qsizetype start = out.size();
    out.resize(start + sealedSize(frame.size() - HeaderSize));
    auto rest = writable(out, start, out.size() - start);
    for (qsizetype at = 0, size = HeaderSize; size > 0; at += size, size = std::min(MaxChunk, frame.size() - at)) {
        if (!m_transport.send.seal({}, asSpan(frame.sliced(at, size)), rest.first(size_t(size + TagSize)))) {
            out.resize(start);
            return fail(Errc::Limit, QStringLiteral("the connection has sealed all messages it may: reconnect"));
        }
        rest = rest.subspan(size_t(size + TagSize));
    }
    return {};
}

Result<std::optional<QByteArray>> FrameCipher::open(QByteArrayView &input)
{
    if (m_failure)
        return tl::unexpected(*m_failure);
    while (m_payloadLeft != 0) {
        const bool isHeader = m_payloadLeft < 0;
        const auto sealed = collect(input, isHeader ? SealedHeaderSize : std::min(MaxChunk, m_payloadLeft) + TagSize);
        if (!sealed)
            return std::nullopt;
        if (const auto ok = isHeader ? openHeader(*sealed) : openChunk(*sealed); !ok)
            return tl::unexpected(ok.error());
        m_partial.clear();
    }
    m_payloadLeft = -1;
    if (m_frame.isEmpty())
        return toByteArray(m_header);
    return std::exchange(m_frame, {});
}

// The next size bytes, straight from the input when they are all there; m_partial holds them until then.
std::optional<QByteArrayView> FrameCipher::collect(QByteArrayView &input, qsizetype size)
{
    const auto part = input.first(std::min(input.size(), size - m_partial.size()));
    input = input.sliced(part.size());
    if (part.size() == size)
        return part;
    m_partial.append(part);
    return m_partial.size() == size ? std::optional<QByteArrayView>(m_partial) : std::nullopt;
}

Result<void> FrameCipher::openHeader(QByteArrayView sealed)
{
    if (!m_transport.receive.open({}, asSpan(sealed), m_header))
        return failForGood(Errc::BadMac, QStringLiteral("a frame header from the peer is not authentic"));
    const qsizetype size = payloadSizeIn(m_header);
    if (size > m_maxPayload)
        return failForGood(Errc::Limit,
            QStringLiteral("the peer announces a message of %1 bytes; at most %2 are taken here")
                .arg(size)
                .arg(m_maxPayload));
    m_payloadLeft = size;
    return {};
}

Result<void> FrameCipher::openChunk(QByteArrayView sealed)
{
    const qsizetype size = sealed.size() - TagSize;
    if (m_frame.isEmpty()) {
        m_frame.reserve(HeaderSize + size);
        m_frame.append(asView(m_header));
    }
    const qsizetype start = m_frame.size();
    m_frame.resize(start + size);
    if (!m_transport.receive.open({}, asSpan(sealed), writable(m_frame, start, size)))
        return failForGood(Errc::BadMac, QStringLiteral("a message from the peer is not authentic"));
    m_payloadLeft -= size;
    return {};
}

tl::unexpected<Error> FrameCipher::failForGood(Errc code, const QString &detail)
{
    m_failure = Error { code, detail };
    m_partial.clear();
    m_frame.clear();
    return tl::unexpected(*m_failure);
}

} // namespace noise
