// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Link.h"
#include "core/api/Messages.h"
#include "core/net/Backoff.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

class QSslError;
class QWebSocket;

namespace api {

/// A window's line to one remote core: connects, holds it against its pin before a word is said, keeps the last state,
/// notices within two seconds when the core is silent or gone, and comes back by itself. Lives on one thread.
class ApiClient final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiClient)
public:
    static constexpr std::chrono::milliseconds pingPace { 500 };
    static constexpr std::chrono::milliseconds patience { 1'500 }; ///< without a sound
    static constexpr std::chrono::milliseconds connectTime { 5'000 };

    ApiClient(RemoteCore core, const Clock &clock, const Random &random);
    ~ApiClient() override;

    void start();
    /// Connects anew, also where it was refused.
    void retry();
    /// An answered() with its id follows, always: an Error with Errc::Unreachable where there is no connection, with
    /// Errc::Unknown where it broke before the answer; linkChanged() has said so before.
    void give(const api::Command &command);

    const LinkState &link() const { return m_link; }
    /// The last one that came, also when the core is gone.
    const CoreState &state() const { return m_receiver.state(); }
    quint64 bytesReceived() const { return m_bytesReceived; } ///< of messages, on this connection

Q_SIGNALS:
    void linkChanged(const api::LinkState &link);
    /// \a changed parts differ from the signal before; all of them with the first one of a connection.
    void stateChanged(const api::CoreState &state, const api::Parts &changed);
    void answered(const api::Answer &answer);
    void progressed(const api::Progress &progress);

private:
    void open();
    void judgeCertificate(const QList<QSslError> &errors);
    void connected();
    void read(const QByteArray &bytes);
    void readState(const StateMessage &message);
    void readRefusal(const Refusal &refusal);
    void tick();
    void lose(Errc code, const QString &reason);
    void refused(Errc code, const QString &reason);
    void end();
    void setLink(LinkStatus status, std::optional<Errc> code, const QString &reason);
    void send(const ToCore &message);

    RemoteCore m_core;
    const Clock &m_clock;
    const Random &m_random;
    net::Backoff m_backoff;
    std::unique_ptr<QWebSocket> m_socket;
    LinkState m_link;
    StateReceiver m_receiver;
    QTimer m_tick;
    SteadyTime m_openedAt {};
    SteadyTime m_heardAt {};
    SteadyTime m_pingedAt {};
    std::optional<SteadyTime> m_nextTry {};
    quint64 m_ping = 0;
    quint64 m_bytesReceived = 0;
    bool m_isWelcome = false;
    bool m_isFirstState = true;
    QSet<quint64> m_commands; ///< unanswered
};

} // namespace api
