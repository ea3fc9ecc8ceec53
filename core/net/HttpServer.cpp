// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpServer.h"

#include "core/net/HttpGuard.h"
#include "core/net/HttpPeer.h"

#include <QHttpServerRequest>

namespace net {

HttpServer::HttpServer(HttpLimits limits, const Clock &clock, Handler handler, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_guard(std::make_unique<HttpGuard>(limits, clock))
    , m_handler(std::move(handler))
{
}

HttpServer::~HttpServer()
{
    const auto listeners = servers();
    for (QTcpServer *listener : listeners)
        listener->close();
    m_guard.reset();
}

void HttpServer::serveWebSockets(const QByteArray &path, WebSocketHandler handler)
{
    m_guard->setWebSocketPath(path);
    m_webSocketHandler = std::move(handler);
    connect(this, &QAbstractHttpServer::newWebSocketConnection, this, &HttpServer::takeWebSocket, Qt::UniqueConnection);
}

void HttpServer::useTls(TlsIdentity identity)
{
    m_guard->setTls(std::move(identity));
}

Result<quint16> HttpServer::open(const QHostAddress &address, quint16 port)
{
    const auto listener = m_guard->open(address, port, this);
    if (!listener)
        return tl::unexpected(listener.error());
    bind(*listener);
    return (*listener)->serverPort();
}

int HttpServer::connections() const
{
    return m_guard->connections();
}

void HttpServer::reportViolation(const QHostAddress &peer, const char *safeguard)
{
    m_guard->count({ 400, safeguard }, peer);
}

QMap<QString, quint64> HttpServer::refused() const
{
    return m_guard->refused();
}

/// What counts is the head as the guard read it: Qt's own reading decodes and merges paths.
bool HttpServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const auto *stream = qobject_cast<HttpStream *>(socket);
    if (!stream)
        return false;
    const HttpHead &head = stream->head();
    if (head.isWebSocket) // the guard took it
        return true;
    const HttpCall call { head.method, head.path(), head.query(), request.body(), socket->peerAddress(), head.headers };
    const HttpReply reply = m_handler(call);
    socket->write(httpReplyBytes(
        reply.status, reply.contentType, reply.body, reply.headers, head.wantsClose, head.method == "HEAD"));
    return true;
}

/// Only for a socket that is none of ours: it gets no answer, and its connection ends.
void HttpServer::missingHandler(const QHttpServerRequest &, QTcpSocket *) { }

void HttpServer::takeWebSocket()
{
    while (std::unique_ptr<QWebSocket> socket = nextPendingWebSocketConnection()) {
        socket->setMaxAllowedIncomingFrameSize(quint64(m_guard->limits().webSocketMessageBytes));
        socket->setMaxAllowedIncomingMessageSize(quint64(m_guard->limits().webSocketMessageBytes));
        m_webSocketHandler(std::move(socket));
    }
}

} // namespace net
