// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/EhashWiring.h"
#include "app/shared/FoundBlocks.h"
#include "app/shared/LanWiring.h"
#include "app/shared/MachineTeller.h"
#include "app/shared/NodeWatch.h"
#include "app/shared/Plan.h"
#include "app/shared/WalletTeller.h"
#include "core/base/ServiceThread.h"
#include "core/downstream/MachineServer.h"
#include "core/miner/MinerService.h"
#include "core/net/Gate.h"
#include "core/node/TemplateSource.h"
#include "core/pool/PoolService.h"
#include "core/stats/StatsService.h"
#include "core/upstream/UpstreamService.h"

#include <QJsonObject>

#include <vector>

namespace app {

/// The services of one run and every arrow between them: the one place that knows two of them. Lives on the main
/// thread; what it emits are values. Destroying it shuts everything down in order and loses nothing that was accepted.
class Wiring final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Wiring)
public:
    /// Makes the services' configs from \a settings. Errors: a missing or wrong payout address, no node, no pool; each
    /// says which key to set. \a secrets gets the authority key when there is none yet.
    /// It outlives what is made.
    static Result<std::unique_ptr<Wiring>> create(const Settings &settings, Secrets &secrets);
    ~Wiring() override;

    /// Opens the listeners and begins. Errors: Busy when none of them could be opened.
    Result<void> start();
    /// What the program prints when it is ready, and the head of `status`.
    QJsonObject ready() const;
    /// The latest state, for `status --json`.
    QJsonObject status() const;
    /// Found here, newest first. blocksPublished() tells of changes.
    const QList<node::BlockOutcome> &blocks() const { return m_blocks.all(); }
    const QList<net::ListenerState> &listeners() const { return m_listeners; }
    const QString &authorityKey() const { return m_authorityText; }

    /// Mint, wallet and what is between them and the pool.
    const EhashWiring &ehash() const { return *m_ehash; }
    /// The machines of the network.
    LanWiring &lan() { return *m_lan; }

    /// The wallet's twelve words, for their owner's eyes; null where no wallet runs.
    const crypto::Mnemonic *walletWords() const { return m_plan.wallet ? &m_plan.wallet->words : nullptr; }

    /// Does a wallet command that came over the instance's socket.
    void tellWallet(const QJsonObject &request, WalletTeller::Done done);
    /// The owner's "mint stop" and "mint resume". Errors: as EhashWiring::setIssuing().
    Result<void> tellMint(bool isIssuing, const QString &why) { return m_ehash->setIssuing(isIssuing, why); }

    /// Does a machine command that came over the instance's socket.
    void tellMachine(const QJsonObject &request, MachineTeller::Done done);
    /// What the owner wants done with a machine; machineAnswered() follows.
    void orderMachine(const stats::MachineRequest &request);

    void requestSeries(const stats::SeriesRequest &request);
    /// Says the latest of everything again, for a reader that has just begun.
    void republish();

    /// The arrows between gate and stats: who was turned away, who was banned, and back who is to be turned away.
    static void connectGate(net::Gate *gate, stats::StatsService *stats);

Q_SIGNALS:
    void livePublished(const stats::LiveSnapshot &snapshot);
    void nodesPublished(const QList<node::NodeState> &nodes);
    void eventsPublished(const QList<stats::Event> &events);
    void seriesReady(const stats::Series &series);
    void poolPublished(const pool::Snapshot &snapshot); ///< where the pool is embedded
    void upstreamsPublished(const upstream::Snapshot &snapshot); ///< where it is not
    void blocksPublished(const QList<node::BlockOutcome> &newestFirst);
    void machineAnswered(const stats::MachineAnswer &answer);
    void minersPublished(const miner::Snapshot &snapshot);

private:
    Wiring(Plan plan, Secrets &secrets);

    void connectSource(work::WorkSource *source);
    void connectShard(ServiceThread<downstream::MachineServer> &shard, work::WorkSource *source);
    void connectNode();
    void connectStats(work::WorkSource *source);
    void startDemoMiners();
    void applyNodes(const QList<node::NodeState> &nodes);

    Plan m_plan;
    SystemClock m_clock;
    SystemRandom m_random;
    QString m_authorityText;
    NodeWatch m_nodeWatch;
    MachineTeller m_machineTeller;
    QList<net::ListenerState> m_listeners;
    stats::LiveSnapshot m_live;
    QList<node::NodeState> m_nodes;
    QList<stats::Event> m_events; ///< newest last
    pool::Snapshot m_poolState;
    upstream::Snapshot m_upstreamState;
    FoundBlocks m_blocks;

    // In the order of their making; the destructor ends them from the machines inwards.
    std::unique_ptr<ServiceThread<stats::StatsService>> m_stats;
    std::unique_ptr<ServiceThread<node::TemplateSource>> m_node;
    std::unique_ptr<ServiceThread<pool::PoolService>> m_pool;
    std::unique_ptr<ServiceThread<upstream::UpstreamService>> m_upstream;
    std::unique_ptr<EhashWiring> m_ehash;
    std::unique_ptr<LanWiring> m_lan;
    std::unique_ptr<WalletTeller> m_teller; ///< made for the first command
    std::vector<std::unique_ptr<ServiceThread<downstream::MachineServer>>> m_shards;
    std::unique_ptr<ServiceThread<net::Gate>> m_gate;
    std::unique_ptr<ServiceThread<miner::MinerService>> m_miners;
};

} // namespace app
