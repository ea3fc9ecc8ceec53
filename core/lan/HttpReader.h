// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Ask.h"

#include <optional>

namespace lan {

/// Reads one HTTP/1.x reply as it comes, and holds no more than its limits: 16 KiB of head, maxReply of body. Pure.
/// Forgives what small servers do (bare line feeds, no reason phrase, no length), not what could be read in two ways.
class HttpReader {
public:
    static constexpr qsizetype maxHead = 16 * 1024;

    /// \a isHead: the request's method was HEAD, there is no body.
    explicit HttpReader(bool isHead = false)
        : m_isHead(isHead)
    {
    }
    /// More of it. \return true when nothing more is needed: outcome() is set.
    bool append(QByteArrayView bytes);
    /// The peer closed, \a isReset: hard. \return always true.
    bool end(bool isReset);
    /// Errors: Limit, Protocol, Unreachable (closed before the head was whole).
    const std::optional<Result<Reply>> &outcome() const { return m_outcome; }

private:
    enum class State : quint8 { Head, Sized, ToEnd, ChunkSize, Chunk, ChunkEnd, Trailer };
    bool step();
    bool readHead();
    bool readChunkSize();
    bool takeBody(qsizetype most);
    bool whole();
    bool fails(Errc code, const QString &why);
    std::optional<QByteArray> line(qsizetype most);

    State m_state = State::Head;
    bool m_isHead = false;
    QByteArray m_bytes;
    qsizetype m_at = 0; ///< of the first that is not read yet
    qsizetype m_left = 0; ///< of the body or the chunk
    qsizetype m_trailer = 0;
    int m_interim = 0; ///< 1xx replies that were skipped
    Reply m_reply;
    std::optional<Result<Reply>> m_outcome;
};

} // namespace lan
