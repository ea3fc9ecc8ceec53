// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/pool/JobFactory.h"
#include "core/pool/Snapshot.h"
#include "core/work/ExtranonceAllocator.h"
#include "core/work/WorkSource.h"

#include <QHash>
#include <QTimer>

namespace pool {

struct PoolConfig {
    PayoutConfig payout;
    QByteArray extranonceBase; ///< one byte that tells this pool's channels from those of another on the same node
    /// A share counts when settleShares() says so, not at once: somebody writes down first what it earns.
    bool settlesLater = false;
    QString name; ///< for SourceState, for example "Solo on this node"
    bitcoin::Network network = bitcoin::Network::Main; ///< whose addresses the snapshot shows
};

/// The embedded pool as a source of work. Every valid share counts, at once or when what it earns is written down; a
/// share that meets the block target becomes a block at once. Lives on its own ServiceThread.
class PoolService final : public work::WorkSource {
    Q_OBJECT
public:
    /// Bytes below the pool's prefix that a channel may use.
    static constexpr int prefixIndexSize = 3;

    /// The first job of a new coinbase layout waits for the node's word on it, but no longer than this.
    static constexpr std::chrono::milliseconds proposalPatience { 2000 };

    PoolService(PoolConfig config, const Clock &clock);

    void applyTemplate(const bitcoin::BlockTemplatePtr &blockTemplate);
    /// The node's word on proposalReady(): an empty reason is a yes.
    void judgeProposal(quint64 templateId, const QString &refusal);
    /// The node cannot tell whether it would take the block of proposalReady(), and \a why.
    void skipProposal(quint64 templateId, const QString &why);
    /// No template can be had: machines keep their jobs, the state says why.
    void reportNodeTrouble(const Error &error);

    void openChannel(const work::OpenRequest &request) override;
    void updateChannel(const work::ChannelUpdate &update) override;
    void closeChannel(work::ChannelId channel) override;
    void submitShares(const QList<work::ShareSubmission> &shares) override;
    /// What became of sharesEarned(), where the pool settles later.
    void settleShares(const QList<work::ShareSettlement> &settlements);

Q_SIGNALS:
    /// The whole state, with each stateChanged().
    void snapshotPublished(const pool::Snapshot &snapshot);
    /// Shares that wait for settleShares(), in the order of their acceptance.
    void sharesEarned(const QList<work::ShareSubmission> &shares);
    /// To be saved and submitted at once.
    void blockFound(const node::FoundBlock &block);
    /// A new coinbase layout for the node to check before machines hash it.
    void proposalReady(quint64 templateId, const QByteArray &rawBlock);

private:
    struct Layout {
        bool hasCommitment = false;
        qsizetype auxSize = 0;
        qsizetype heightPush = 0;
        bool operator==(const Layout &) const = default;
    };
    static Layout layoutOf(const bitcoin::BlockTemplate &block);
    void propose(const work::Job &job);
    void retryProposal(quint64 lateTemplateId, const Layout &layout);
    void refuse(const QString &refusal);
    void trust(const Layout &layout);
    void issue(const work::JobPtr &job);
    void checkPatience();
    void setStatus(work::SourceStatus status, const QString &detail);
    void view(const bitcoin::BlockTemplate &block, const work::Job &job);
    void publishState();
    void publish();

    PoolConfig m_config;
    const Clock &m_clock;
    JobFactory m_factory;
    work::ExtranonceAllocator m_prefixes;
    QHash<work::ChannelId, QByteArray> m_channels;
    work::SourceState m_state;
    Snapshot m_snapshot; ///< what stateChanged() tells is filled in when it is published
    Layout m_layout; ///< of the newest job
    std::optional<Layout> m_shown; ///< last one shown to the node; none when its answer told nothing
    QHash<quint64, Layout> m_asked; ///< proposals without an answer yet, by template
    QList<Layout> m_trusted; ///< jobs of these do not wait
    work::JobPtr m_waiting; ///< the newest job, while its layout is not trusted
    SteadyTime m_waitingSince {}; ///< no job was issued since then because of an untrusted layout
    QTimer m_patience; ///< runs while m_waiting may yet be issued without the node's word
    QTimer m_publish;
    quint32 m_nextChannel = 1;
    QString m_refusal; ///< why the node refuses the layout; not empty: no jobs
};

} // namespace pool
