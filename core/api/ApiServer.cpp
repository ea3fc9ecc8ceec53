// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/ApiServer.h"

#include "core/api/ApiSession.h"

namespace api {

net::HttpLimits ApiServerConfig::defaultLimits()
{
    net::HttpLimits limits;
    limits.admission.connections = 64;
    limits.admission.connectionsPerAddress = 16;
    limits.bodyBytes = 16 * 1024; // there is nothing to post
    limits.webSockets = 32;
    limits.webSocketsPerAddress = 8;
    limits.webSocketMessageBytes = maxToCore;
    limits.webSocketPendingBytes = 2 * maxToWindow; // one state and the answers behind it
    limits.webSocketIdleTime = std::chrono::seconds(20); // a window pings twice a second
    limits.requestsPerSecond = 200;
    limits.requestBurst = 600;
    return limits;
}

ApiServer::ApiServer(ApiServerConfig config, net::TlsIdentity identity, const Clock &clock)
    : m_config(std::move(config))
    , m_clock(clock)
    , m_fingerprint(identity.fingerprint())
    , m_server(m_config.limits, clock, [](const net::HttpCall &) { return net::HttpReply { .status = 404 }; })
{
    m_server.useTls(std::move(identity));
    m_server.serveWebSockets("/api/socket", [this](std::unique_ptr<QWebSocket> socket) { accept(std::move(socket)); });
    m_tick.callOnTimeout(this, &ApiServer::tick);
}

ApiServer::~ApiServer()
{
    m_sessions.clear();
}

Result<quint16> ApiServer::start()
{
    const auto port = m_server.open(m_config.address, m_config.port);
    m_port = port ? *port : 0;
    m_trouble = port ? QString() : port.error().detail;
    Q_EMIT stateChanged(state());
    return port;
}

ApiServerState ApiServer::state() const
{
    ApiServerState out { m_port != 0, m_port, m_trouble, m_fingerprint, {} };
    for (const auto &[id, session] : m_sessions) {
        if (session->isWelcome())
            out.peers.append(session->peer());
    }
    return out;
}

void ApiServer::setTokens(const TokenBook &tokens)
{
    m_config.tokens = tokens;
    const auto isGood = [&tokens](const ApiPeer &peer) {
        return std::ranges::any_of(tokens.entries(), [&peer](const TokenEntry &entry) {
            return entry.name == peer.tokenName && entry.scope == peer.scope && entry.createdAt <= peer.since;
        });
    };
    for (const quint64 id : sessionIds()) {
        const auto found = m_sessions.find(id);
        if (found != m_sessions.end() && found->second->isWelcome() && !isGood(found->second->peer()))
            found->second->refuse(RefusalCode::Revoked, QStringLiteral("this token was revoked"));
    }
}

/// For loops that may end a session.
QList<quint64> ApiServer::sessionIds() const
{
    QList<quint64> ids;
    for (const auto &[id, session] : m_sessions)
        ids.append(id);
    return ids;
}

void ApiServer::accept(std::unique_ptr<QWebSocket> socket)
{
    const quint64 id = m_nextSession++;
    m_sessions.emplace(id, std::make_unique<ApiSession>(id, std::move(socket), *this));
    if (!m_tick.isActive())
        m_tick.start(statePace);
}

void ApiServer::ended(quint64 session)
{
    const auto found = m_sessions.find(session);
    if (found == m_sessions.end())
        return;
    found->second.release()->deleteLater(); // it is on the stack
    m_sessions.erase(found);
    m_askers.removeIf([session](auto entry) { return entry.value().session == session; });
    if (m_sessions.empty())
        m_tick.stop();
    Q_EMIT stateChanged(state());
}

void ApiServer::tick()
{
    const SteadyTime now = m_clock.steady();
    for (const quint64 id : sessionIds()) {
        if (const auto found = m_sessions.find(id); found != m_sessions.end())
            found->second->tick(now);
        if (const auto found = m_sessions.find(id); found != m_sessions.end())
            found->second->sendState();
    }
}

/// Encoded once for all windows, and only while there is one.
const EncodedState &ApiServer::encoded()
{
    m_encoded.update(m_state, m_dirty);
    m_dirty = {};
    return m_encoded;
}

void ApiServer::give(quint64 session, const Command &command)
{
    const quint64 key = m_nextKey++;
    m_askers.insert(key, { session, command.id });
    Q_EMIT commandGiven(key, command.body);
}

void ApiServer::answer(quint64 key, const std::optional<Error> &error, const AnswerValue &value)
{
    const Asker asker = m_askers.take(key);
    if (const auto found = m_sessions.find(asker.session); found != m_sessions.end())
        found->second->sendAnswer({ asker.command, error, value });
}

void ApiServer::progress(quint64 key, const wallet::RestoreProgress &progress)
{
    const Asker asker = m_askers.value(key);
    if (const auto found = m_sessions.find(asker.session); found != m_sessions.end())
        found->second->send(Progress { asker.command, progress });
}

void ApiServer::applyFacts(const CoreFacts &facts)
{
    m_state.facts = facts;
    m_dirty.add(Part::Facts);
}

void ApiServer::applySettings(const QList<SettingRow> &rows)
{
    m_state.settings = rows;
    m_dirty.add(Part::Settings);
}

void ApiServer::applyLive(const stats::LiveSnapshot &live)
{
    m_state.live = live;
    for (const Part part : { Part::Times, Part::Live, Part::Miners, Part::Marks, Part::Connections })
        m_dirty.add(part);
}

void ApiServer::applyNodes(const QList<node::NodeState> &nodes)
{
    m_state.nodes = nodes;
    m_dirty.add(Part::Nodes);
}

void ApiServer::applyEvents(const QList<stats::Event> &events)
{
    m_state.events = events;
    m_dirty.add(Part::Events);
}

void ApiServer::applyEhash(const ehash::Snapshot &snapshot)
{
    m_state.ehash = snapshot;
    for (const Part part : { Part::Times, Part::Ehash, Part::Quotes })
        m_dirty.add(part);
}

void ApiServer::applyMint(const mint::Snapshot &snapshot)
{
    m_state.mint = snapshot;
    m_dirty.add(Part::Times);
    m_dirty.add(Part::Mint);
}

void ApiServer::applyWallet(const wallet::Snapshot &snapshot)
{
    m_state.wallet = snapshot;
    for (const Part part : { Part::Times, Part::Wallet, Part::History })
        m_dirty.add(part);
}

void ApiServer::applyPool(const pool::Snapshot &snapshot)
{
    m_state.pool = snapshot;
    m_dirty.add(Part::Times);
    m_dirty.add(Part::Pool);
}

void ApiServer::applyUpstreams(const upstream::Snapshot &snapshot)
{
    m_state.upstreams = snapshot;
    m_dirty.add(Part::Times);
    m_dirty.add(Part::Upstreams);
}

void ApiServer::applyBlocks(const QList<node::BlockOutcome> &newestFirst)
{
    m_state.blocks = newestFirst;
    m_dirty.add(Part::Blocks);
}

void ApiServer::applyMintPools(const QList<ehash::PoolState> &pools)
{
    m_state.mintPools = pools;
    m_dirty.add(Part::MintPools);
}

void ApiServer::applyLan(const lan::Snapshot &snapshot)
{
    m_state.lan = snapshot;
    for (const Part part : { Part::Times, Part::Lan, Part::Devices })
        m_dirty.add(part);
}

} // namespace api
