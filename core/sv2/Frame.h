// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv2/MessageSet.h"

namespace sv2 {

/// The six bytes in front of every payload. sv2-spec 3.2
struct FrameHeader {
    static constexpr qsizetype size = 6;
    static constexpr quint32 maxLength = 0xffffff;

    quint16 extension = 0; ///< 15 bits; 0 for the core protocols
    bool onChannel = false; ///< the payload begins with a channel id
    quint8 type = 0;
    quint32 length = 0; ///< of the plaintext payload, at most maxLength

    std::array<quint8, size> encode() const;
    /// Any six bytes are a header; limits on length and known types are the caller's.
    static FrameHeader decode(std::span<const quint8, size> bytes);
    bool operator==(const FrameHeader &) const = default;
};

/// One message as it travels: before encryption, after decryption.
struct Frame {
    quint16 extension = 0;
    bool onChannel = false;
    quint8 type = 0;
    QByteArray payload {}; ///< at most FrameHeader::maxLength bytes

    FrameHeader header() const { return { extension, onChannel, type, quint32(payload.size()) }; }
    /// Header and payload, unencrypted.
    QByteArray toBytes() const;
    /// The channel id in front of the payload; nothing when the channel bit is clear or the payload too short.
    std::optional<quint32> channelId() const;
    bool operator==(const Frame &) const = default;
};

/// \a message ready to send, with \a tlvs (see Tlv.h) behind its fields.
template <class M> Frame toFrame(const M &message, QByteArrayView tlvs = {})
{
    return { extensionOf<M>(), M::OnChannel, M::Type, encode(message).append(tlvs) };
}
template <class... Ms> Frame toFrame(const std::variant<Ms...> &any, QByteArrayView tlvs = {})
{
    return std::visit([tlvs](const auto &m) { return toFrame(m, tlvs); }, any);
}

/// Cuts unencrypted frames out of a byte stream (SV2 without Noise, on loopback). Holds at most one frame's bytes.
class FrameReader {
public:
    /// \a maxLength payloads above it end the stream with Limit.
    explicit FrameReader(quint32 maxLength = FrameHeader::maxLength);

    /// Takes \a bytes and gives every frame that is complete. Errors: Limit; the stream is dead then.
    Result<QList<Frame>> feed(QByteArrayView bytes);

private:
    QByteArray m_buffer;
    quint32 m_maxLength;
};

} // namespace sv2
