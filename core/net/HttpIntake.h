// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/net/HttpLimits.h"

#include <QByteArray>
#include <QList>

namespace net {

using HttpHeader = std::pair<QByteArray, QByteArray>;
/// The value of the first header named \a name, in any case.
QByteArray headerIn(const QList<HttpHeader> &headers, QByteArrayView name);

/// A request line and its headers, read by RFC 9112 and strictly: what two parsers could read in two ways is refused.
struct HttpHead {
    QByteArray method;
    QByteArray target; ///< "/v1/keys?x=1", as sent
    bool isHttp11 = true;
    QList<HttpHeader> headers;
    qsizetype contentLength = 0;
    bool wantsClose = false;
    bool isWebSocket = false; ///< asks for an upgrade to one
    bool expectsContinue = false;

    /// The target up to its '?', and what follows that.
    QByteArray path() const { return target.split('?').front(); }
    QByteArray query() const { return target.mid(path().size() + 1); }
};

/// Why a request is refused: the answer's status, and the safeguard's name for the counters.
struct HttpRefusal {
    int status = 400;
    const char *safeguard = "malformed";
    bool operator==(const HttpRefusal &other) const
    {
        return status == other.status && QByteArrayView(safeguard) == QByteArrayView(other.safeguard);
    }
};

/// \a bytes end with the empty line. Refuses: bodies of unknown length (any Transfer-Encoding), compressed ones (any
/// Content-Encoding but identity), two lengths, folded lines, bare line feeds, control characters, a target that is no
/// absolute path, other protocol versions.
tl::expected<HttpHead, HttpRefusal> parseHttpHead(QByteArrayView bytes, const HttpLimits &limits);

/// Cuts a client's bytes into whole requests and says when the client breaks a limit. Holds no memory while nothing is
/// pending. Pure: time comes in.
class HttpIntake {
public:
    enum class Step : quint8 { NeedMore, HeadRead, Whole, Refused };

    HttpIntake(const HttpLimits &limits, SteadyTime now)
        : m_limits(limits)
        , m_deadline(now + limits.headTime)
    {
    }

    void append(QByteArrayView bytes) { m_bytes.append(bytes); }
    /// Goes on with what is there. HeadRead comes once for each request, before its body is waited for; Whole leaves
    /// the request to take().
    Step next(SteadyTime now);
    const HttpHead &head() const { return m_head; }
    const HttpRefusal &refusal() const { return m_refusal; }
    /// The bytes of the request that is whole: head and body, and nothing else. The next one may follow.
    QByteArray take(SteadyTime now);
    /// Everything that is left, for a connection that speaks something else from here on.
    QByteArray rest() { return std::exchange(m_bytes, {}); }
    /// Whether the time for what it waits for is over; refusal() says which. Idle connections have no refusal to be
    /// sent: status 0.
    bool isLate(SteadyTime now);

    bool isIdle() const { return m_state == State::Head && m_bytes.isEmpty(); }
    qsizetype buffered() const { return m_bytes.isNull() ? 0 : m_bytes.capacity(); }

private:
    enum class State : quint8 { Head, Body, Whole, Refused };
    Step refuse(int status, const char *safeguard);

    const HttpLimits &m_limits;
    QByteArray m_bytes;
    qsizetype m_scanned = 0;
    qsizetype m_headSize = 0;
    HttpHead m_head;
    HttpRefusal m_refusal;
    State m_state = State::Head;
    bool m_hasBegun = false;
    SteadyTime m_deadline;
};

} // namespace net
