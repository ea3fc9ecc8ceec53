// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/net/HttpIntake.h"
#include "core/net/Tls.h"

#include <QAbstractHttpServer>
#include <QWebSocket>

#include <functional>
#include <memory>

namespace net {

class HttpGuard;

/// One request that passed every safeguard.
struct HttpCall {
    QByteArray method;
    QByteArray path; ///< exactly as sent: nothing is decoded, merged or cut but the query
    QByteArray query; ///< without '?'
    QByteArray body;
    QHostAddress peer;
    QList<HttpHeader> headers;

    /// The value of the header named \a name, in any case; empty when there is none.
    QByteArray header(QByteArrayView name) const { return headerIn(headers, name); }
};

struct HttpReply {
    int status = 200;
    QByteArray body {};
    QByteArray contentType = "application/json"; ///< left out when there is no body
    QList<HttpHeader> headers {};
};

/// Qt's HTTP and WebSocket server behind HttpGuard: what reaches the handler is whole, bounded and paid for from its
/// address's bucket. Lives on one thread; handlers answer before they return.
class HttpServer final : public QAbstractHttpServer {
    Q_OBJECT
public:
    using Handler = std::function<HttpReply(const HttpCall &call)>;
    /// Gets an open socket with its limits set; it may have been sent nothing yet.
    using WebSocketHandler = std::function<void(std::unique_ptr<QWebSocket> socket)>;

    HttpServer(HttpLimits limits, const Clock &clock, Handler handler, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Takes WebSockets at exactly \a path.
    void serveWebSockets(const QByteArray &path, WebSocketHandler handler);
    /// Before open(): the port speaks TLS 1.3 under \a identity, and nothing in clear.
    void useTls(TlsIdentity identity);
    /// \return the real port (\a port 0 lets the system choose). May be called for several addresses. Errors: Busy,
    /// Denied, Io.
    Result<quint16> open(const QHostAddress &address, quint16 port);

    int connections() const;
    /// A WebSocket's client broke its rules: it is counted under \a safeguard, and banned when it goes on.
    void reportViolation(const QHostAddress &peer, const char *safeguard);
    /// What was turned away since the start, by the safeguard's name: "body-bytes", "requests", "connections".
    QMap<QString, quint64> refused() const;

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    void takeWebSocket();

    std::unique_ptr<HttpGuard> m_guard;
    Handler m_handler;
    WebSocketHandler m_webSocketHandler;
};

} // namespace net
