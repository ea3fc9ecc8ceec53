// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/TokenBook.h"
#include "core/net/HttpServer.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace api {

class ApiSession;

struct ApiServerConfig {
    QHostAddress address { QHostAddress::LocalHost };
    quint16 port = 0; ///< 0 lets the system choose
    QString program {}; ///< "hashsteadd 0.1.0"
    TokenBook tokens {};
    net::HttpLimits limits = defaultLimits();
    std::chrono::milliseconds helloTime { 5'000 }; ///< from the connection to its Hello
    int commandsAtATime = 32; ///< of one window, unanswered

    static net::HttpLimits defaultLimits();
};

/// A window that is attached.
struct ApiPeer {
    QString tokenName {};
    Scope scope = Scope::Read;
    QString address {};
    QString program {};
    UnixMs since {};
    bool operator==(const ApiPeer &) const = default;
};
/// Everything the window and `status` show of the server. Replaced whole.
struct ApiServerState {
    bool isListening = false;
    quint16 port = 0; ///< the real one
    QString trouble {}; ///< English: why it does not listen
    QByteArray fingerprint {};
    QList<ApiPeer> peers {};
};

/// Serves windows on other machines: WebSockets over TLS at /api/socket, behind HttpGuard. Lives on its own thread.
/// It is told values and tells commands; it knows no service.
class ApiServer final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiServer)
public:
    static constexpr std::chrono::milliseconds statePace { 250 };

    ApiServer(ApiServerConfig config, net::TlsIdentity identity, const Clock &clock);
    ~ApiServer() override;

    /// Errors: Busy, Denied, Io.
    Result<quint16> start();
    /// Who holds a token that is not among \a tokens any more, or has another scope now, is told and dropped.
    void setTokens(const TokenBook &tokens);
    ApiServerState state() const;
    /// What was turned away since the start, by the safeguard's name.
    QMap<QString, quint64> refused() const { return m_server.refused(); }

    void applyFacts(const api::CoreFacts &facts);
    void applySettings(const QList<SettingRow> &rows);
    void applyLive(const stats::LiveSnapshot &live);
    void applyNodes(const QList<node::NodeState> &nodes);
    void applyEvents(const QList<stats::Event> &events);
    void applyEhash(const ehash::Snapshot &snapshot);
    void applyMint(const mint::Snapshot &snapshot);
    void applyWallet(const wallet::Snapshot &snapshot);
    void applyPool(const pool::Snapshot &snapshot);
    void applyUpstreams(const upstream::Snapshot &snapshot);
    void applyBlocks(const QList<node::BlockOutcome> &newestFirst);
    void applyMintPools(const QList<ehash::PoolState> &pools);
    void applyLan(const lan::Snapshot &snapshot);

    /// The end of the command that commandGiven() named \a key. Nobody may wait for it any more.
    void answer(quint64 key, const std::optional<Error> &error, const api::AnswerValue &value);
    void progress(quint64 key, const wallet::RestoreProgress &progress);

Q_SIGNALS:
    /// A command that its window may give. \a key counts up from 2^48, so that it can stand for an asker's own number.
    void commandGiven(quint64 key, const api::CommandBody &body);
    void stateChanged(const api::ApiServerState &state);

private:
    friend class ApiSession;
    void accept(std::unique_ptr<QWebSocket> socket);
    void tick();
    QList<quint64> sessionIds() const;
    const EncodedState &encoded();
    void give(quint64 session, const Command &command);
    void ended(quint64 session);

    ApiServerConfig m_config;
    const Clock &m_clock;
    QByteArray m_fingerprint;
    net::HttpServer m_server;
    quint16 m_port = 0;
    QString m_trouble;
    CoreState m_state;
    Parts m_dirty = Parts::all();
    EncodedState m_encoded;
    QTimer m_tick;
    quint64 m_nextSession = 1;
    quint64 m_nextKey = quint64(1) << 48;
    std::map<quint64, std::unique_ptr<ApiSession>> m_sessions;
    struct Asker {
        quint64 session = 0;
        quint64 command = 0;
    };
    QHash<quint64, Asker> m_askers; ///< by key
};

} // namespace api
Q_DECLARE_METATYPE(api::CommandBody)
Q_DECLARE_METATYPE(api::ApiServerState)
