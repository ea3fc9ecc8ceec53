// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/noise/CipherState.h"

#include <optional>

namespace noise {

/// Seals and opens whole SV2 frames (6 header bytes, then as many payload bytes as the header says) on one connection.
/// The header travels sealed alone (22 bytes), the payload in chunks of up to 65519 bytes, each sealed. Not
/// thread-safe; a failed direction stays failed. sv2-spec 4.6
class FrameCipher {
public:
    static constexpr qsizetype HeaderSize = 6;
    static constexpr qsizetype SealedHeaderSize = HeaderSize + qsizetype(crypto::Aead::TagSize);
    static constexpr qsizetype MaxChunk = 65519; ///< plaintext bytes of a chunk
    static constexpr qsizetype MaxPayload = 0xffffff; ///< what the 24-bit length can say

    /// \a maxPayload is the largest payload taken from the peer; a frame that announces more is an error at once.
    FrameCipher(Transport transport, qsizetype maxPayload);

    /// Bytes on the wire of a frame with \a payloadSize bytes of payload.
    static qsizetype sealedSize(qsizetype payloadSize);

    /// Appends the sealed form of \a frame to \a out. Errors: Malformed when the header's length is not that of the
    /// payload, Limit when the counter is used up; \a out is unchanged then.
    Result<void> seal(QByteArrayView frame, QByteArray &out);

    /// Takes bytes off the front of \a input until a frame is complete and gives it in the clear, header included.
    /// Nothing means that \a input is used up and more must come: call it again until then. Memory grows with the bytes
    /// that arrive, never with the size that is announced. Errors: Limit, BadMac; final.
    Result<std::optional<QByteArray>> open(QByteArrayView &input);

    /// Whether a part of the next frame has arrived.
    bool isInsideFrame() const { return m_payloadLeft >= 0 || !m_partial.isEmpty(); }

private:
    std::optional<QByteArrayView> collect(QByteArrayView &input, qsizetype size);
    Result<void> openHeader(QByteArrayView sealed);
    Result<void> openChunk(QByteArrayView sealed);
    tl::unexpected<Error> failForGood(Errc code, const QString &detail);

    Transport m_transport;
    qsizetype m_maxPayload;
    std::array<quint8, HeaderSize> m_header {};
    QByteArray m_partial; ///< the start of a sealed header or chunk whose rest has not arrived
    QByteArray m_frame; ///< the opened chunks, behind the header
    qsizetype m_payloadLeft = -1; ///< plaintext bytes to come; -1 while waiting for a header
    std::optional<Error> m_failure;
};

} // namespace noise
