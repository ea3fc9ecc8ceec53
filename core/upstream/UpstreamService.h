// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/PoolSwitch.h"
#include "core/upstream/Route.h"
#include "core/upstream/ShareForwarder.h"
#include "core/work/ExtranonceAllocator.h"

#include <map>

namespace upstream {

/// Remote pools as one source of work. Machines stay connected and keep their extranonces while it reconnects or
/// changes pools: the pool's own prefix travels inside the job's coinbase, not in the channel's. Lives on its own
/// ServiceThread.
class UpstreamService final : public work::WorkSource {
    Q_OBJECT
public:
    UpstreamService(UpstreamConfig config, const Clock &clock, const Random &random);
    ~UpstreamService() override;
    Q_DISABLE_COPY_MOVE(UpstreamService)

    /// Connects to the first pool that answers.
    void start();

    void openChannel(const work::OpenRequest &request) override;
    void updateChannel(const work::ChannelUpdate &update) override;
    void closeChannel(work::ChannelId channel) override;
    void submitShares(const QList<work::ShareSubmission> &shares) override;

Q_SIGNALS:
    /// The whole state, with each stateChanged().
    void snapshotPublished(const upstream::Snapshot &snapshot);
    /// A block candidate is on its way to the pool, or will not be a block because of the pool.
    void blockReported(const upstream::BlockNews &news);

private:
    std::optional<Opening> probeOpening(const PoolTarget &pool);
    Opening openingOf(const Route &route, const PoolTarget &pool);
    double claimOf(const Route &route, SteadyTime now) const;
    Route *findRoute(quint32 routeId);
    Route &routeOf(const MachineChannel &machine);

    void onReady();
    void openRoute(const Route &route);
    void onOpened(quint32 routeId);
    void onRefused(quint32 routeId, const QString &code);
    void settleRefusals();
    void onJob(quint32 routeId, const ActiveJob &active);
    void onClosed(quint32 routeId, const QString &reason);
    /// \a isRepeated: the job was issued before; a later ntime makes it other work.
    void issue(Route &route, bool isClean, bool isRepeated);
    void grant(MachineChannel &machine, const bitcoin::Target &sourceTarget);
    void turnAway(const MachineChannel &machine, const QString &code);
    void forget(work::ChannelId channel);
    void tick();
    void updateClaim(Route &route, SteadyTime now);
    void keepAlive(Route &route, SteadyTime now);
    void setStatus(work::SourceStatus status, const QString &detail);
    void flushSettlements();
    void publishState();
    void publishSoon();

    UpstreamConfig m_config;
    const Clock &m_clock;
    PoolBook m_book;
    PoolSwitch m_pools;
    ShareForwarder m_shares;
    work::ExtranonceAllocator m_prefixes;
    std::map<work::ChannelId, MachineChannel> m_machines;
    std::map<quint32, Route> m_routes;
    QMap<quint32, QString> m_refusals; ///< per machine: routes the pool said no to, while other answers are due
    work::SourceState m_state;
    QTimer m_tick;
    QTimer m_publish;
    quint32 m_nextChannel = 1;
    quint32 m_nextJob = 1;
    quint32 m_nextGeneration = 1;
};

} // namespace upstream
