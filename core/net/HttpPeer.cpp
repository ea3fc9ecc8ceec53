// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpPeer.h"

#include "core/net/HttpGuard.h"

namespace net {

namespace {

constexpr qsizetype maxPendingReply = 4 * 1024 * 1024; ///< one reply may be large, its reader may be slow
constexpr qsizetype pipelineBytes = 64 * 1024; ///< unsent reply bytes, above which the next request waits
constexpr qsizetype bodyBytesPerToken = 16 * 1024;
constexpr qsizetype lingerBytes = 256 * 1024; ///< read and dropped after a refusal, so that it can be read
constexpr std::chrono::milliseconds lingerTime { 1000 };

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return status < 400 ? QByteArray("OK") : QByteArray("Error");
    }
}

} // namespace

QByteArray httpReplyBytes(int status, const QByteArray &contentType, const QByteArray &body,
    const QList<HttpHeader> &headers, bool closes, bool withoutBody)
{
    QByteArray bytes;
    bytes.reserve(256 + body.size());
    bytes += "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n";
    if (!body.isEmpty())
        bytes += "Content-Type: " + contentType + "\r\n";
    if (status != 204)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    if (closes)
        bytes += "Connection: close\r\n";
    bytes += "\r\n";
    if (!withoutBody)
        bytes += body;
    return bytes;
}

QByteArray httpRefusalBytes(const HttpRefusal &refusal)
{
    QList<HttpHeader> headers { { "Access-Control-Allow-Origin", "*" } };
    if (refusal.status == 429 || refusal.status == 503)
        headers.emplaceBack("Retry-After", "1");
    const QByteArray body
        = "{\"detail\":\"" + reasonOf(refusal.status) + " (" + refusal.safeguard + ")\",\"code\":10000}";
    return httpReplyBytes(refusal.status, "application/json", body, headers, true);
}

HttpPeer::HttpPeer(qintptr descriptor, const QHostAddress &address, HttpGuard &guard, Hand hand)
    : m_guard(guard)
    , m_address(address)
    , m_hand(std::move(hand))
    , m_connection(descriptor, guard.clock())
    , m_intake(guard.limits(), guard.clock().steady())
    , m_since(guard.clock().steady())
{
    m_connection.setPendingLimit(maxPendingReply);
    if (guard.tls())
        m_tls = std::make_unique<TlsSession>(*guard.tls());
    connect(&m_connection, &Connection::received, this, m_tls ? &HttpPeer::receivedSealed : &HttpPeer::received);
    connect(&m_connection, &Connection::drained, this, &HttpPeer::proceed);
    connect(&m_connection, &Connection::closed, this, [this] {
        if (m_stream)
            m_stream->end();
        Q_EMIT ended();
    });
}

HttpPeer::~HttpPeer()
{
    m_guard.account(-m_accounted);
    if (m_holdsWebSocket)
        m_guard.releaseWebSocket(m_address);
    if (m_stream) {
        m_stream->end();
        m_stream->deleteLater();
    }
}

void HttpPeer::receivedSealed(QByteArrayView bytes)
{
    if (m_state == State::Closing)
        return;
    const bool isGood = m_tls->receive(bytes);
    m_connection.send(m_tls->takeOutgoing());
    const QByteArray plain = m_tls->takePlain();
    if (!plain.isEmpty())
        received(plain);
    if (isGood || m_state == State::Closing)
        return;
    if (!m_hasServed)
        m_guard.count({ 400, "tls" }, m_address);
    close(Errc::Protocol, QStringLiteral("TLS ended or was broken"));
}

void HttpPeer::send(QByteArrayView bytes)
{
    if (!m_tls)
        return m_connection.send(bytes);
    m_tls->send(bytes);
    m_connection.send(m_tls->takeOutgoing());
}

void HttpPeer::received(QByteArrayView bytes)
{
    switch (m_state) {
    case State::Reading:
        m_intake.append(bytes);
        if (m_intake.buffered() > 2 * (m_guard.limits().headBytes + m_guard.limits().bodyBytes))
            return refuse({ 413, "body-bytes" });
        return proceed();
    case State::Upgrading:
        m_intake.append(bytes);
        if (m_intake.buffered() > m_guard.limits().webSocketMessageBytes)
            close(Errc::Limit, QStringLiteral("too much before the upgrade's answer"));
        return;
    case State::WebSocket:
        return receivedFrames(bytes);
    case State::Refused:
        m_discarded += bytes.size();
        if (m_discarded > lingerBytes)
            close(Errc::Limit, QStringLiteral("it went on after a refusal"));
        return;
    case State::Closing:
        return;
    }
}

void HttpPeer::receivedFrames(QByteArrayView bytes)
{
    if (!m_stream)
        return;
    if (!m_guard.take(m_address, double((bytes.size() + 1023) / 1024))) {
        m_guard.count({ 429, "requests" }, m_address);
        return close(Errc::Limit, QStringLiteral("too many WebSocket frames"));
    }
    if (m_stream->unread() + bytes.size() > 2 * m_guard.limits().webSocketMessageBytes) {
        m_guard.count({ 413, "websocket-bytes" }, m_address);
        return close(Errc::Limit, QStringLiteral("a WebSocket frame is too large"));
    }
    m_stream->deliver(bytes);
}

void HttpPeer::proceed()
{
    if (m_isProceeding)
        return;
    m_isProceeding = true;
    while (m_state == State::Reading && m_connection.isOpen()) {
        // Replies that are not read yet are enough: further requests wait for drained().
        if (m_connection.pendingBytes() >= pipelineBytes)
            m_connection.flush();
        if (m_connection.pendingBytes() >= pipelineBytes)
            break;
        const auto step = m_intake.next(m_guard.clock().steady());
        if (step == HttpIntake::Step::NeedMore)
            break;
        if (step == HttpIntake::Step::Refused)
            refuse(m_intake.refusal());
        else if (step == HttpIntake::Step::HeadRead)
            acceptHead();
        else
            serve();
    }
    m_isProceeding = false;
    if (!account() && m_state == State::Reading) {
        refuse({ 503, "buffered-bytes" });
        account();
    }
}

bool HttpPeer::acceptHead()
{
    const HttpHead &head = m_intake.head();
    // What costs more to answer costs more to ask.
    if (!m_guard.take(m_address, 1 + double(head.contentLength / bodyBytesPerToken))) {
        refuse({ 429, "requests" });
        return false;
    }
    if (head.isWebSocket) {
        if (const auto refusal = m_guard.admitWebSocket(head, m_address)) {
            refuse(*refusal);
            return false;
        }
        m_holdsWebSocket = true;
    }
    if (head.expectsContinue && head.contentLength > 0)
        send("HTTP/1.1 100 Continue\r\n\r\n");
    return true;
}

void HttpPeer::serve()
{
    const HttpHead head = m_intake.head();
    const QByteArray request = m_intake.take(m_guard.clock().steady());
    m_hasServed = true;
    if (!m_stream) {
        m_stream = new HttpStream(
            m_address, m_connection.peerPort(), [this](QByteArrayView bytes) { written(bytes); },
            [this] { close(Errc::Refused, QStringLiteral("the server closed it")); });
        m_hand(m_stream);
    }
    if (head.isWebSocket)
        m_state = State::Upgrading;
    m_stream->clearWritten();
    m_stream->deliver(request, head);
    m_since = m_guard.clock().steady();
    if (m_state != State::Reading)
        return;
    // The server must have read the request as this side read it, and answered before it returned.
    if (!m_stream || m_stream->unread() > 0 || !m_stream->hasWritten())
        close(Errc::Protocol, QStringLiteral("the request was not understood"));
    else if (head.wantsClose)
        close(Errc::Refused, QStringLiteral("the client wants no more"));
}

/// The server's answer to an upgrade is its first write: frames may follow from then on.
void HttpPeer::written(QByteArrayView bytes)
{
    send(bytes);
    if (m_state != State::Upgrading)
        return;
    if (!bytes.startsWith("HTTP/1.1 101"))
        return close(Errc::Refused, QStringLiteral("no upgrade"));
    m_connection.setPendingLimit(m_guard.limits().webSocketPendingBytes);
    // After the reader has its WebSocket and has set its limits.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_state != State::Upgrading)
                return;
            m_state = State::WebSocket;
            const QByteArray rest = m_intake.rest();
            account();
            if (!rest.isEmpty())
                receivedFrames(rest);
        },
        Qt::QueuedConnection);
}

void HttpPeer::refuse(const HttpRefusal &refusal)
{
    m_guard.count(refusal, m_address);
    m_intake.rest();
    if (m_state != State::Reading || refusal.status == 0 || (m_tls && !m_tls->isReady()))
        return close(Errc::Limit, QString::fromLatin1(refusal.safeguard));
    m_state = State::Refused;
    m_refusedAt = m_guard.clock().steady();
    send(httpRefusalBytes(refusal));
    m_connection.flush();
}

void HttpPeer::close(Errc code, const QString &why)
{
    if (m_state == State::Closing)
        return;
    m_state = State::Closing;
    if (m_tls) {
        m_tls->close();
        m_connection.send(m_tls->takeOutgoing());
    }
    m_connection.close({ code, why });
}

void HttpPeer::evict()
{
    close(Errc::Limit, QStringLiteral("makes room for another client"));
}

bool HttpPeer::account()
{
    const qsizetype held = m_intake.buffered() + m_connection.pendingBytes();
    const qsizetype difference = held - std::exchange(m_accounted, held);
    return m_guard.account(difference) || held <= pipelineBytes;
}

void HttpPeer::sweep(SteadyTime now)
{
    account();
    if (m_state == State::Refused && now - m_refusedAt > lingerTime)
        close(Errc::Refused, QStringLiteral("refused"));
    else if (m_state == State::Reading && m_intake.isLate(now))
        refuse(m_intake.refusal());
    else if (m_state == State::Upgrading && now - m_since > m_guard.limits().headTime)
        close(Errc::Timeout, QStringLiteral("no answer to an upgrade"));
    else if (m_state == State::WebSocket && now - m_connection.lastReceived() > m_guard.limits().webSocketIdleTime)
        close(Errc::Timeout, QStringLiteral("the WebSocket is idle"));
}

std::optional<std::pair<HttpPeer::Spare, SteadyTime>> HttpPeer::spareSince() const
{
    if (m_state == State::Refused)
        return std::pair(Spare::Refused, m_refusedAt);
    if (m_state == State::Reading && (m_intake.isIdle() || !m_hasServed))
        return std::pair(m_hasServed ? Spare::Idle : Spare::Silent, m_since);
    return std::nullopt;
}

} // namespace net
