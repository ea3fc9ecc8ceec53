// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/Connection.h"
#include "core/net/HttpIntake.h"
#include "core/net/HttpStream.h"
#include "core/net/Tls.h"

#include <QPointer>

namespace net {

class HttpGuard;

/// "HTTP/1.1 413 ..." with everything that ends a connection or goes on with it.
QByteArray httpReplyBytes(int status, const QByteArray &contentType, const QByteArray &body,
    const QList<HttpHeader> &headers, bool closes, bool withoutBody = false);
/// The answer of a safeguard.
QByteArray httpRefusalBytes(const HttpRefusal &refusal);

/// One client of an HTTP port: its real connection, what it has not finished saying, and the stream that Qt HttpServer
/// reads its whole requests from. One request at a time; the next waits until the reply is on its way.
class HttpPeer final : public QObject {
    Q_OBJECT
public:
    using Hand = std::function<void(HttpStream *stream)>; ///< gives a new stream to the server

    HttpPeer(qintptr descriptor, const QHostAddress &address, HttpGuard &guard, Hand hand);
    ~HttpPeer() override;

    /// Ends what takes too long.
    void sweep(SteadyTime now);
    /// Makes room for another client; over at once.
    void evict();
    /// Who goes first to make room for another: the least of these.
    enum class Spare : quint8 {
        Refused, ///< it has its answer, and only lingers so that it can read it
        Silent, ///< never made a request
        Idle ///< between two requests
    };
    /// How it can be spared, and since when. None: it is busy.
    std::optional<std::pair<Spare, SteadyTime>> spareSince() const;
    const QHostAddress &address() const { return m_address; }

Q_SIGNALS:
    /// Once, from the event loop.
    void ended();

private:
    enum class State : quint8 { Reading, Upgrading, WebSocket, Refused, Closing };
    void receivedSealed(QByteArrayView bytes);
    void received(QByteArrayView bytes);
    void send(QByteArrayView bytes);
    void receivedFrames(QByteArrayView bytes);
    void proceed();
    bool acceptHead();
    void serve();
    void refuse(const HttpRefusal &refusal);
    void close(Errc code, const QString &why);
    bool account();
    void written(QByteArrayView bytes);

    HttpGuard &m_guard;
    QHostAddress m_address;
    Hand m_hand;
    Connection m_connection;
    std::unique_ptr<TlsSession> m_tls; ///< null where the port speaks in clear
    HttpIntake m_intake;
    QPointer<HttpStream> m_stream;
    State m_state = State::Reading;
    SteadyTime m_since; ///< of the accept or the last reply
    SteadyTime m_refusedAt {};
    qsizetype m_discarded = 0;
    qsizetype m_accounted = 0;
    bool m_isProceeding = false;
    bool m_hasServed = false;
    bool m_holdsWebSocket = false;
};

} // namespace net
