// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/UpstreamService.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcUpstream, "hashstead.upstream")

namespace upstream {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds publishInterval { 250 };
constexpr std::chrono::milliseconds claimInterval { 1000 }; ///< between two UpdateChannels of one channel
constexpr std::chrono::seconds lastShares { 2 }; ///< may still arrive after their machine has left

std::chrono::milliseconds tickInterval(const UpstreamConfig &config)
{
    return std::clamp(std::min(config.keepaliveJobs, config.keepShares) / 4, 20ms, 1000ms);
}

/// Calls \a f for all machines, or the one whose route it is.
template <class Machines, class F> void forEachMachine(Machines &machines, quint32 routeId, F f)
{
    if (routeId == everybody) {
        for (auto &[id, machine] : machines)
            f(machine);
    } else if (const auto found = machines.find(work::ChannelId(routeId)); found != machines.end()) {
        f(found->second);
    }
}

} // namespace

UpstreamService::UpstreamService(UpstreamConfig config, const Clock &clock, const Random &random)
    : m_config(std::move(config))
    , m_clock(clock)
    , m_book(m_config, clock.now())
    , m_pools(m_config, m_book, clock, random, [this](const PoolTarget &pool) { return probeOpening(pool); })
    , m_shares(m_config, m_pools, m_book, clock)
    , m_prefixes({}, m_config.indexSize)
{
    m_state.kind = QStringLiteral("upstream-sv2");
    m_state.since = clock.now();
    connect(&m_pools, &PoolSwitch::ready, this, &UpstreamService::onReady);
    connect(&m_pools, &PoolSwitch::opened, this, &UpstreamService::onOpened);
    connect(&m_pools, &PoolSwitch::openingRefused, this, &UpstreamService::onRefused);
    connect(&m_pools, &PoolSwitch::jobActivated, this, &UpstreamService::onJob);
    connect(&m_pools, &PoolSwitch::channelClosed, this, &UpstreamService::onClosed);
    connect(&m_pools, &PoolSwitch::statusChanged, this, &UpstreamService::setStatus);
    connect(&m_pools, &PoolSwitch::booked, this, &UpstreamService::publishSoon);
    connect(
        &m_pools, &PoolSwitch::acknowledged, this, [this](quint32 generation, const sv2::SubmitSharesSuccess &success) {
            m_shares.acknowledge(generation, success);
            flushSettlements();
        });
    connect(
        &m_pools, &PoolSwitch::shareRefused, this, [this](quint32 generation, quint32 sequence, const QString &code) {
            m_shares.refuse(generation, sequence, code);
            flushSettlements();
        });
    connect(&m_pools, &PoolSwitch::lost, this,
        [this](const QList<quint32> &generations) { m_shares.breakOff(generations); });
    connect(&m_tick, &QTimer::timeout, this, &UpstreamService::tick);
    m_publish.setSingleShot(true);
    m_publish.setInterval(publishInterval);
    connect(&m_publish, &QTimer::timeout, this, [this] {
        m_shares.fill(m_state);
        Q_EMIT stateChanged(m_state);
        Q_EMIT snapshotPublished(m_book.snapshot(m_clock.now()));
    });
    if (m_config.mode == Mode::Aggregated)
        m_routes.emplace(everybody, Route(everybody, clock.steady()));
}

UpstreamService::~UpstreamService() = default;

void UpstreamService::start()
{
    m_tick.start(tickInterval(m_config));
    publishState();
    m_pools.start();
}

Route *UpstreamService::findRoute(quint32 routeId)
{
    const auto found = m_routes.find(routeId);
    return found == m_routes.end() ? nullptr : &found->second;
}

Route &UpstreamService::routeOf(const MachineChannel &machine)
{
    return m_routes.try_emplace(machine.route, machine.route, m_clock.steady()).first->second;
}

// ---- channels at the pool

double UpstreamService::claimOf(const Route &route, SteadyTime now) const
{
    double known = 0;
    double assumed = 0;
    forEachMachine(m_machines, route.id, [&](const MachineChannel &machine) {
        (machine.nominalHashrate > 0 ? known : assumed)
            += machine.nominalHashrate > 0 ? machine.nominalHashrate : m_config.assumedHashrate;
    });
    return route.claim(known, known + assumed == 0.0 ? m_config.assumedHashrate : assumed, now);
}

Opening UpstreamService::openingOf(const Route &route, const PoolTarget &pool)
{
    Opening opening { route.id, m_nextGeneration++, {}, claimOf(route, m_clock.steady()) };
    if (route.id == everybody)
        opening.identity = pool.identity.isEmpty() ? QStringLiteral("hashstead") : pool.identity;
    else if (const auto machine = m_machines.find(route.channel()); machine != m_machines.end())
        opening.identity = identityAt(pool, machine->second.identity);
    return opening;
}

std::optional<Opening> UpstreamService::probeOpening(const PoolTarget &pool)
{
    const auto stays = std::ranges::find_if(m_routes, [](const auto &each) { return !each.second.leftAt; });
    if (stays == m_routes.end())
        return {};
    return openingOf(stays->second, pool);
}

void UpstreamService::onReady()
{
    m_refusals.clear();
    UpstreamSession *session = m_pools.active();
    for (const quint32 routeId : session->routes()) {
        if (!findRoute(routeId) || findRoute(routeId)->leftAt) {
            session->closeChannel(routeId, QStringLiteral("not-needed"));
            continue;
        }
        findRoute(routeId)->claimed = 0; // what it was opened with is of some time ago
        onOpened(routeId);
        if (const ActiveJob *job = session->channel(routeId)->current())
            onJob(routeId, ActiveJob(*job));
    }
    std::erase_if(m_routes, [&](const auto &each) { return each.second.leftAt && !session->channel(each.first); });
    for (const auto &[id, route] : m_routes) {
        if (!session->channel(id) && !session->isOpening(id))
            openRoute(route);
    }
    publishState();
}

void UpstreamService::openRoute(const Route &route)
{
    UpstreamSession *session = m_pools.active();
    const Opening opening = openingOf(route, session->pool());
    Route &mutableRoute = *findRoute(route.id);
    mutableRoute.claimed = opening.hashrate;
    mutableRoute.claimedAt = m_clock.steady();
    session->openChannel(opening);
}

void UpstreamService::onOpened(quint32 routeId)
{
    UpstreamSession *session = m_pools.active();
    Route *route = findRoute(routeId);
    if (!route) // its machine left meanwhile
        return session->closeChannel(routeId, QStringLiteral("not-needed"));
    if (!route->toldTarget)
        route->toldTarget = session->channel(routeId)->target();
    forEachMachine(m_machines, routeId, [&](MachineChannel &machine) {
        if (!machine.isGranted)
            grant(machine, *route->toldTarget);
    });
    if (session->openings() == 0)
        settleRefusals();
}

void UpstreamService::onClosed(quint32 routeId, const QString &reason)
{
    Route *route = findRoute(routeId);
    if (!route)
        return;
    const SteadyTime now = m_clock.steady();
    qCWarning(lcUpstream).noquote() << m_pools.pool().name << "closed a channel:" << reason;
    m_shares.breakOff({ route->generation });
    route->closings = now - route->closedAt > m_config.stableTime ? 1 : route->closings + 1;
    route->closedAt = now;
    if (route->leftAt)
        return;
    if (route->closings == 1)
        return openRoute(*route);
    if (routeId == everybody)
        return m_pools.giveUp(
            QStringLiteral(QT_TRANSLATE_NOOP("core", "%1 closes the channel (%2) each time it is opened."))
                .arg(m_pools.pool().name, reason));
    onRefused(routeId, reason);
}

// ---- jobs

void UpstreamService::onJob(quint32 routeId, const ActiveJob &active)
{
    Route *route = findRoute(routeId);
    UpstreamSession *session = m_pools.active();
    if (!route || !session)
        return;
    const bool isFirst = active.generation != route->generation;
    if (isFirst && route->pool != session->poolIndex())
        route->closings = 0;
    route->generation = active.generation;
    route->pool = session->poolIndex();
    route->active = active;
    route->arrivedAt = m_clock.steady();
    m_book.noteJob(route->pool, active, m_config.indexSize + m_config.rolledSize, m_clock.now());
    m_state.networkDifficulty = active.blockTarget.difficulty();
    issue(*route, isFirst || active.opensTip, /*isRepeated=*/false);
    m_state.height = route->job->height;
    if (isFirst) {
        m_shares.resume(*route);
        flushSettlements();
    }
    publishState();
}

void UpstreamService::issue(Route &route, bool isClean, bool isRepeated)
{
    const ActiveJob &active = *route.active;
    const SteadyTime now = m_clock.steady();
    quint32 time = timeFor(active, m_clock.now(), now - route.arrivedAt);
    if (isRepeated) {
        time = std::max(time, route.job->time + 1);
        if (time > active.minTime + maxTimeAhead)
            return; // nothing new is left in this job
    }
    if (route.toldTarget != active.target) {
        route.toldTarget = active.target;
        Q_EMIT targetChanged({ route.channel(), active.target });
    }
    route.job = makeJob(active, { work::JobId(m_nextJob++), isClean, time, now });
    route.issuedAt = now;
    Q_EMIT jobIssued({ route.job, route.channel() });
}

// ---- shares and time

void UpstreamService::submitShares(const QList<work::ShareSubmission> &shares)
{
    const SteadyTime now = m_clock.steady();
    for (const work::ShareSubmission &share : shares) {
        Route *route = findRoute(m_config.mode == Mode::Aggregated ? everybody : share.channel.value);
        if (!route) {
            m_shares.drop(share);
            continue;
        }
        if (!share.isBlockOnly) {
            route->meter.add(share.sourceTarget.difficulty(), now);
            ++route->shares;
        }
        m_shares.forward(share, *route);
    }
    flushSettlements();
    publishState();
}

void UpstreamService::tick()
{
    const SteadyTime now = m_clock.steady();
    m_pools.watch();
    UpstreamSession *session = m_pools.active();
    std::erase_if(m_routes, [&](const auto &each) {
        const Route &route = each.second;
        const auto gone = route.leftAt ? now - *route.leftAt : 0ns;
        const bool isOver = gone > m_config.keepShares || (gone > lastShares && !m_shares.hasPending(route));
        if (isOver && session)
            session->closeChannel(route.id, QStringLiteral("machine-left"));
        if (isOver)
            m_shares.breakOff({ route.generation });
        return isOver;
    });
    for (auto &[id, route] : m_routes) {
        updateClaim(route, now);
        keepAlive(route, now);
    }
    m_shares.expire();
    flushSettlements();
}

void UpstreamService::updateClaim(Route &route, SteadyTime now)
{
    UpstreamSession *session = m_pools.active();
    if (!session || !session->channel(route.id) || route.leftAt || now - route.claimedAt < claimInterval)
        return;
    const double claim = claimOf(route, now);
    if (!route.isNews(claim))
        return;
    route.claimed = claim;
    route.claimedAt = now;
    session->updateChannel(route.id, claim);
}

void UpstreamService::keepAlive(Route &route, SteadyTime now)
{
    if (route.job && !route.leftAt && now - route.issuedAt + m_tick.intervalAsDuration() > m_config.keepaliveJobs)
        issue(route, /*isClean=*/false, /*isRepeated=*/true);
}

void UpstreamService::setStatus(work::SourceStatus status, const QString &detail)
{
    // Back at a better pool without a break; an outage, though, lasts from pool to pool.
    if (status == work::SourceStatus::Working && m_state.name != m_pools.pool().name)
        m_state.since = m_clock.now();
    m_state.setStatus(status, detail, m_clock.now());
    publishState();
}

void UpstreamService::flushSettlements()
{
    const QList<BlockNews> blocks = m_shares.takeBlockNews();
    for (const BlockNews &news : blocks)
        Q_EMIT blockReported(news);
    const QList<work::ShareSettlement> settled = m_shares.takeSettlements();
    if (settled.isEmpty())
        return;
    Q_EMIT sharesSettled(settled);
    publishState();
}

void UpstreamService::publishState()
{
    if (!m_config.pools.isEmpty()) {
        m_state.name = m_pools.pool().name;
        m_state.isFallback = m_pools.isFallback();
    }
    publishSoon();
}

void UpstreamService::publishSoon()
{
    if (!m_publish.isActive())
        m_publish.start();
}

} // namespace upstream
