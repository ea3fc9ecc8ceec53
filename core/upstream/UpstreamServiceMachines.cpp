// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv2/Protocol.h"
#include "core/upstream/Explain.h"
#include "core/upstream/UpstreamService.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcMachines, "hashstead.upstream.machines")

/// The half of the service that faces machines: who gets a channel, and whom a pool turned away.
namespace upstream {

void UpstreamService::openChannel(const work::OpenRequest &request)
{
    const auto refuse = [&](QLatin1String code, const QString &text) {
        Q_EMIT channelRefused({ request.shard, request.requestId, code, text });
    };
    if (request.minExtranonceSize > m_config.rolledSize)
        return refuse(sv2::errorCode::unsupportedMinExtranonceSize,
            QStringLiteral("at most %1 extranonce bytes are left to a machine").arg(m_config.rolledSize));
    const auto prefix = m_prefixes.allocate(m_clock.steady());
    if (!prefix)
        return refuse(sv2::errorCode::internalError, prefix.error().detail);
    const work::ChannelId id(m_nextChannel++);
    MachineChannel &machine = m_machines[id];
    machine = { .id = id,
        .shard = request.shard,
        .requestId = request.requestId,
        .identity = request.userIdentity,
        .nominalHashrate = request.nominalHashrate,
        .prefix = *prefix,
        .route = m_config.mode == Mode::Aggregated ? everybody : id.value };
    Route &route = routeOf(machine);
    if (route.toldTarget)
        grant(machine, *route.toldTarget);
    else if (m_config.mode == Mode::PerMachine && m_pools.active())
        openRoute(route);
}

void UpstreamService::grant(MachineChannel &machine, const bitcoin::Target &sourceTarget)
{
    machine.isGranted = true;
    machine.refusals = 0;
    Q_EMIT channelGranted({ machine.shard, machine.requestId, machine.id, machine.prefix, quint8(m_config.rolledSize),
        sourceTarget, routeOf(machine).job });
}

void UpstreamService::updateChannel(const work::ChannelUpdate &update)
{
    const auto found = m_machines.find(update.channel);
    if (found != m_machines.end())
        found->second.nominalHashrate = update.nominalHashrate;
}

void UpstreamService::closeChannel(work::ChannelId channel)
{
    const auto found = m_machines.find(channel);
    if (found == m_machines.end())
        return;
    if (Route *route = findRoute(found->second.route); route && route->id != everybody)
        route->leftAt = m_clock.steady();
    m_prefixes.release(found->second.prefix, m_clock.steady());
    m_machines.erase(found);
}

void UpstreamService::turnAway(const MachineChannel &machine, const QString &code)
{
    qCWarning(lcMachines).noquote() << "the pool refuses" << machine.identity << "with" << code;
    if (machine.isGranted)
        Q_EMIT channelEnded({ machine.id, code, /*reconnects=*/true });
    else
        Q_EMIT channelRefused({ machine.shard, machine.requestId, code, explainRefusal(m_pools.pool(), code) });
}

void UpstreamService::forget(work::ChannelId channel)
{
    closeChannel(channel);
    m_routes.erase(channel.value);
}

void UpstreamService::onRefused(quint32 routeId, const QString &code)
{
    if (routeId == everybody)
        return m_pools.giveUp(explainRefusal(m_pools.pool(), code));
    m_refusals.insert(routeId, code);
    if (m_pools.active()->openings() == 0)
        settleRefusals();
}

/// All answers are in. A pool that serves nobody is left for the next, until a machine was refused by each of them; one
/// that serves others is right, and those it refuses are turned away.
void UpstreamService::settleRefusals()
{
    const auto refusals = std::exchange(m_refusals, {});
    bool isRefusedEverywhere = false;
    for (auto it = refusals.cbegin(); it != refusals.cend(); ++it) {
        const auto machine = m_machines.find(work::ChannelId(it.key()));
        if (machine != m_machines.end() && ++machine->second.refusals >= m_config.pools.size())
            isRefusedEverywhere = true;
    }
    const bool servesSome = !m_pools.active()->routes().isEmpty();
    if (!refusals.isEmpty() && !servesSome && !isRefusedEverywhere)
        return m_pools.giveUp(explainRefusal(m_pools.pool(), refusals.first()));
    for (auto it = refusals.cbegin(); it != refusals.cend(); ++it) {
        const auto machine = m_machines.find(work::ChannelId(it.key()));
        if (machine != m_machines.end())
            turnAway(machine->second, it.value());
        forget(work::ChannelId(it.key()));
    }
}

} // namespace upstream
