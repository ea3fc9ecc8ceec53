// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/Wiring.h"

#include "app/shared/PoolJson.h"
#include "app/shared/StatusJson.h"
#include "core/node/BlockStore.h"
#include "core/noise/AuthorityKey.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcWiring, "hashstead.wiring")

namespace app {

using downstream::MachineServer;
using miner::MinerService;
using net::Gate;
using node::TemplateSource;
using pool::PoolService;
using stats::StatsService;
using upstream::UpstreamService;
using work::WorkSource;

namespace {
constexpr qsizetype shownEvents = 50; ///< in `status`
} // namespace

Result<std::unique_ptr<Wiring>> Wiring::create(const Settings &settings, Secrets &secrets)
{
    auto plan = Plan::make(settings, secrets, SystemRandom());
    if (!plan)
        return tl::unexpected(plan.error());
    return std::unique_ptr<Wiring>(new Wiring(*std::move(plan), secrets));
}

Wiring::Wiring(Plan plan, Secrets &secrets)
    : m_plan(std::move(plan))
    , m_authorityText(noise::authorityKeyText(m_plan.authority.publicKey()))
{
    m_stats = std::make_unique<ServiceThread<StatsService>>(
        QStringLiteral("hashstead-stats"), [this] { return std::make_unique<StatsService>(m_plan.stats, m_clock); });

    WorkSource *source = nullptr;
    if (m_plan.upstream) {
        m_upstream = std::make_unique<ServiceThread<UpstreamService>>(QStringLiteral("hashstead-upstream"),
            [this] { return std::make_unique<UpstreamService>(*m_plan.upstream, m_clock, m_random); });
        source = m_upstream->object();
    } else {
        m_node = std::make_unique<ServiceThread<TemplateSource>>(
            QStringLiteral("hashstead-node"), [this]() -> std::unique_ptr<TemplateSource> {
                if (m_plan.simulated)
                    return std::make_unique<node::SimulatedChain>(*m_plan.simulated, m_clock, m_random);
                return std::make_unique<node::NodeService>(*m_plan.nodes, m_clock);
            });
        m_pool = std::make_unique<ServiceThread<PoolService>>(
            QStringLiteral("hashstead-pool"), [this] { return std::make_unique<PoolService>(*m_plan.pool, m_clock); });
        source = m_pool->object();
        connectNode();
    }
    connectStats(source);
    m_ehash = std::make_unique<EhashWiring>(m_plan, m_clock, m_random);
    connect(m_ehash.get(), &EhashWiring::eventHappened, m_stats->object(), &StatsService::recordEvent);
    if (m_pool)
        m_ehash->connectPool(m_pool->object());
    m_lan = std::make_unique<LanWiring>(m_plan, secrets, m_clock, m_random);
    m_lan->connectStats(m_stats->object());

    m_gate = std::make_unique<ServiceThread<Gate>>(QStringLiteral("hashstead-gate"), [this] {
        return std::make_unique<Gate>(m_plan.admission, m_plan.shards, m_clock, m_plan.server.redactAddresses);
    });
    connectGate(m_gate->object(), m_stats->object());
    for (int i = 0; i < m_plan.shards; ++i) {
        downstream::ServerConfig config = m_plan.server;
        config.shard = i;
        m_shards.push_back(std::make_unique<ServiceThread<MachineServer>>(QStringLiteral("hashstead-net-%1").arg(i),
            [this, config] { return std::make_unique<MachineServer>(config, m_plan.authority, m_clock, m_random); }));
        connectShard(*m_shards.back(), source);
    }
}

Wiring::~Wiring()
{
    m_miners.reset();
    m_lan.reset();
    if (m_gate)
        m_gate->ask([](Gate &gate) { gate.stop(); }).waitForFinished();
    for (const auto &shard : m_shards)
        shard->ask([](MachineServer &server) { server.dismissAll(); }).waitForFinished();
    m_shards.clear();
    m_gate.reset();
    // The last shares reach the pool, their credits the disk, and the word of it the pool again: the figures add up.
    if (m_pool)
        m_pool->ask([](PoolService &) {}).waitForFinished();
    m_ehash->flush();
    m_pool.reset(); // hands over the blocks of the last shares
    m_upstream.reset();
    m_teller.reset();
    m_ehash.reset();
    m_node.reset();
    m_stats.reset();
}

void Wiring::tellWallet(const QJsonObject &request, WalletTeller::Done done)
{
    if (!m_ehash->wallet()) {
        done({ { QStringLiteral("error"),
            QStringLiteral("the wallet is off in this run; switch it on with wallet.enabled, or stop Hashstead and ask "
                           "again") } });
        return;
    }
    if (!m_teller)
        m_teller = std::make_unique<WalletTeller>(*m_ehash->wallet(), m_plan.wallet->words);
    m_teller->run(request, std::move(done));
}

void Wiring::connectShard(ServiceThread<MachineServer> &shard, WorkSource *source)
{
    MachineServer *server = shard.object();
    connect(source, &WorkSource::channelGranted, server, &MachineServer::applyGrant);
    connect(source, &WorkSource::channelRefused, server, &MachineServer::applyRefusal);
    connect(source, &WorkSource::channelEnded, server, &MachineServer::applyEnd);
    connect(source, &WorkSource::jobIssued, server, &MachineServer::applyJob);
    connect(source, &WorkSource::targetChanged, server, &MachineServer::applyTarget);
    connect(source, &WorkSource::prefixChanged, server, &MachineServer::applyPrefix);
    connect(source, &WorkSource::sharesSettled, server, &MachineServer::applySettlements);
    connect(server, &MachineServer::channelWanted, source, &WorkSource::openChannel);
    connect(server, &MachineServer::channelUpdated, source, &WorkSource::updateChannel);
    connect(server, &MachineServer::channelLeft, source, &WorkSource::closeChannel);
    connect(server, &MachineServer::sharesAccepted, source, &WorkSource::submitShares);

    m_ehash->connectServer(server);

    StatsService *stats = m_stats->object();
    connect(server, &MachineServer::floorPublished, stats, &StatsService::applyFloor);
    connect(server, &MachineServer::sharesJudged, stats, &StatsService::recordShares);
    connect(server, &MachineServer::eventHappened, stats, &StatsService::recordFloorEvent);

    Gate *gate = m_gate->object();
    connect(gate, &Gate::admitted, server, &MachineServer::acceptConnection);
    connect(gate, &Gate::turnedOut, server, &MachineServer::disconnectPeer);
    connect(stats, &StatsService::disconnectWanted, server, &MachineServer::disconnectMachine);
    connect(server, &MachineServer::peerGone, gate, &Gate::release);
    connect(server, &MachineServer::peerViolated, gate, &Gate::reportViolation);
}

void Wiring::connectGate(Gate *gate, StatsService *stats)
{
    connect(gate, &Gate::refusedChanged, stats, &StatsService::setRefused);
    connect(gate, &Gate::banned, stats, &StatsService::recordBan);
    connect(stats, &StatsService::bansChanged, gate, &Gate::setBans);
}

void Wiring::connectNode()
{
    TemplateSource *node = m_node->object();
    PoolService *pool = m_pool->object();
    connect(node, &TemplateSource::templateReady, pool, &PoolService::applyTemplate);
    connect(node, &TemplateSource::failed, pool, &PoolService::reportNodeTrouble);
    connect(node, &TemplateSource::storageFailed, m_stats->object(), &StatsService::reportBlockUnsaved);
    connect(node, &TemplateSource::storageRecovered, m_stats->object(), &StatsService::reportBlocksSaved);
    connect(node, &TemplateSource::nodesChanged, this, &Wiring::applyNodes);
    connect(pool, &PoolService::blockFound, node, &TemplateSource::submitBlock);
    connect(node, &TemplateSource::proposalJudged, pool, &PoolService::judgeProposal);
    connect(node, &TemplateSource::proposalSkipped, pool, &PoolService::skipProposal);
    connect(pool, &PoolService::proposalReady, node, &TemplateSource::judgeProposal);
    connect(node, &TemplateSource::blockSettled, m_stats->object(),
        [stats = m_stats->object()](const node::BlockOutcome &outcome) {
            if (const auto row = statsOutcome(outcome))
                stats->recordBlock(*row);
        });
    connect(node, &TemplateSource::blockSettled, this, [this](const node::BlockOutcome &outcome) {
        m_blocks.apply(outcome);
        Q_EMIT blocksPublished(m_blocks.all());
    });
    connect(pool, &PoolService::snapshotPublished, this, [this](const pool::Snapshot &snapshot) {
        m_poolState = snapshot;
        m_lan->applyReward(blockReward(snapshot));
        Q_EMIT poolPublished(snapshot);
    });
}

void Wiring::connectStats(WorkSource *source)
{
    StatsService *stats = m_stats->object();
    connect(source, &WorkSource::stateChanged, stats, &StatsService::applySource);
    connect(source, &WorkSource::sharesSettled, stats, &StatsService::recordSettlements);
    if (m_upstream) {
        connect(m_upstream->object(), &UpstreamService::blockReported, stats,
            [stats](const upstream::BlockNews &news) { stats->recordEvent(statsEvent(news)); });
        connect(m_upstream->object(), &UpstreamService::snapshotPublished, this,
            [this](const upstream::Snapshot &snapshot) {
                m_upstreamState = snapshot;
                m_lan->applyReward(blockReward(snapshot));
                Q_EMIT upstreamsPublished(snapshot);
            });
    }
    connect(stats, &StatsService::snapshotPublished, this, [this](const stats::LiveSnapshot &live) {
        m_live = live;
        m_lan->applyDifficulty(live.source.networkDifficulty);
        Q_EMIT livePublished(live);
    });
    connect(stats, &StatsService::eventsPublished, this, [this](const QList<stats::Event> &events) {
        m_events = events;
        Q_EMIT eventsPublished(events);
    });
    connect(stats, &StatsService::machineAnswered, &m_machineTeller, &MachineTeller::take);
    connect(stats, &StatsService::machineAnswered, this, &Wiring::machineAnswered);
    connect(&m_machineTeller, &MachineTeller::ordered, this, &Wiring::orderMachine);
    connect(stats, &StatsService::seriesReady, this, &Wiring::seriesReady);
    connect(stats, &StatsService::failed, this,
        [](const Error &error) { qCWarning(lcWiring).noquote() << error.toString(); });
}

void Wiring::republish()
{
    if (m_live.takenAt != UnixMs {})
        Q_EMIT livePublished(m_live);
    Q_EMIT nodesPublished(m_nodes);
    if (!m_events.isEmpty())
        Q_EMIT eventsPublished(m_events);
    Q_EMIT blocksPublished(m_blocks.all());
    if (m_pool && m_poolState.takenAt != UnixMs {})
        Q_EMIT poolPublished(m_poolState);
    if (m_upstream && m_upstreamState.takenAt != UnixMs {})
        Q_EMIT upstreamsPublished(m_upstreamState);
    m_ehash->republish();
    m_lan->republish();
}

void Wiring::applyNodes(const QList<node::NodeState> &nodes)
{
    m_nodes = nodes;
    for (const stats::Event &event : m_nodeWatch.compare(nodes, m_clock.now()))
        m_stats->post([event](StatsService &s) { s.recordEvent(event); });
    Q_EMIT nodesPublished(nodes);
}

Result<void> Wiring::start()
{
    if (const auto opened = m_stats->ask([](StatsService &s) { return s.start(); }).result(); !opened)
        return tl::unexpected(opened.error());
    m_listeners = m_gate->ask([configs = m_plan.listeners](Gate &gate) { return gate.listen(configs); }).result();
    QStringList troubles;
    for (const net::ListenerState &listener : std::as_const(m_listeners)) {
        if (listener.isListening)
            continue;
        const QString hint
            = listener.nextFreePort ? QStringLiteral("; port %1 is free").arg(listener.nextFreePort) : QString();
        troubles.append(listener.error + hint);
        m_stats->post(
            [event = stats::Event { m_clock.now(), stats::EventKind::ListenerFailed, stats::Severity::Bad, {},
                 { { QStringLiteral("port"), listener.config.port }, { QStringLiteral("reason"), troubles.last() } } }](
                StatsService &s) { s.recordEvent(event); });
    }
    if (troubles.size() == m_listeners.size())
        return fail(Errc::Busy,
            QStringLiteral("no port could be opened: %1. Is another miner proxy running? Stop it, or set "
                           "network.sv1_listen and network.sv2_listen to free ports.")
                .arg(troubles.join(QStringLiteral("; "))));
    if (const auto begun = m_ehash->start(); !begun)
        return tl::unexpected(begun.error());
    if (m_node) {
        m_blocks = FoundBlocks(node::BlockStore(m_plan.blocksFolder()).newest(int(FoundBlocks::most)));
        if (const auto begun = m_node->ask([](TemplateSource &s) { return s.start(); }).result(); !begun)
            return tl::unexpected(begun.error());
        m_ehash->followChain(*m_node);
    }
    if (m_upstream)
        m_upstream->post([](UpstreamService &s) { s.start(); });
    m_lan->start(m_listeners, m_authorityText);
    if (m_plan.demoMiners)
        startDemoMiners();
    return {};
}

void Wiring::startDemoMiners()
{
    quint16 sv1Port = 0;
    quint16 sv2Port = 0;
    for (const net::ListenerState &listener : std::as_const(m_listeners)) {
        if (!listener.isListening)
            continue;
        if (listener.config.kind == net::ListenerKind::Sv2)
            sv2Port = sv2Port ? sv2Port : listener.port;
        else
            sv1Port = sv1Port ? sv1Port : listener.port;
    }
    miner::MinerConfig config = *m_plan.demoMiners;
    config.machines.removeIf(
        [&](const miner::MachineConfig &m) { return (m.endpoint.isSv2 ? sv2Port : sv1Port) == 0; });
    for (miner::MachineConfig &machine : config.machines) {
        machine.endpoint.host = QStringLiteral("127.0.0.1");
        machine.endpoint.port = machine.endpoint.isSv2 ? sv2Port : sv1Port;
        machine.endpoint.authorityKey = machine.endpoint.isSv2 ? m_authorityText : QString();
    }
    m_miners = std::make_unique<ServiceThread<MinerService>>(
        QStringLiteral("hashstead-demo"), [this, config] { return std::make_unique<MinerService>(config, m_clock); });
    connect(m_miners->object(), &MinerService::snapshotChanged, this, &Wiring::minersPublished);
    m_miners->post([](MinerService &m) { m.start(); });
}

void Wiring::tellMachine(const QJsonObject &request, MachineTeller::Done done)
{
    m_machineTeller.run(request, m_live, m_clock.now(), std::move(done));
}

void Wiring::orderMachine(const stats::MachineRequest &request)
{
    m_stats->post([request](StatsService &s) { s.orderMachine(request); });
}

void Wiring::requestSeries(const stats::SeriesRequest &request)
{
    m_stats->post([request](StatsService &s) { s.requestSeries(request); });
}

QJsonObject Wiring::ready() const
{
    return readyJson(profileName(m_plan.profile), m_plan.dataDir, m_listeners, m_authorityText);
}

QJsonObject Wiring::status() const
{
    QJsonObject out = statusJson(ready(), m_live, m_nodes);
    if (m_pool) {
        out.insert(QStringLiteral("pool"), poolJson(m_poolState));
        out.insert(QStringLiteral("blocks"), blocksJson(m_blocks.all()));
    } else {
        out.insert(QStringLiteral("upstreams"), upstreamsJson(m_upstreamState));
    }
    m_ehash->addTo(out);
    m_lan->addTo(out);
    out.insert(QStringLiteral("events"), eventsJson(m_events, shownEvents));
    return out;
}

} // namespace app
