// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/ApiServer.h"

#include <QWebSocket>

namespace api {

/// One window that is attached to ApiServer, or wants to be.
class ApiSession final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiSession)
public:
    ApiSession(quint64 id, std::unique_ptr<QWebSocket> socket, ApiServer &server);
    ~ApiSession() override;

    bool isWelcome() const { return m_isWelcome; }
    const ApiPeer &peer() const { return m_peer; }
    /// Sends what changed, unless the last state has not been seen yet.
    void sendState();
    void sendAnswer(const Answer &answer);
    void send(const ToWindow &message);
    /// Says why and ends the connection.
    void refuse(RefusalCode code, const QString &text);
    /// Ends who never said hello.
    void tick(SteadyTime now);

private:
    void read(const QByteArray &bytes);
    void readHello(const Hello &hello);
    void readCommand(const Command &command);

    quint64 m_id;
    std::unique_ptr<QWebSocket> m_socket;
    ApiServer &m_server;
    SteadyTime m_since;
    bool m_isWelcome = false;
    bool m_isOver = false;
    ApiPeer m_peer;
    StateSender m_sender;
    quint64 m_sent = 0; ///< serial of the last state
    quint64 m_seen = 0;
    int m_commands = 0; ///< unanswered
};

} // namespace api
