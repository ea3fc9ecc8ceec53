// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pool/PoolService.h"

#include "core/bitcoin/Script.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcPool, "hashstead.pool")

namespace pool {

namespace {
constexpr std::chrono::milliseconds publishInterval { 500 };
/// Refusals that say nothing about the layout: the tip moved while the node looked.
bool isOnlyLate(const QString &refusal)
{
    return refusal.contains(QLatin1String("inconclusive")) || refusal.contains(QLatin1String("bad-prevblk"))
        || refusal.contains(QLatin1String("prev-blk-not-found")) || refusal.contains(QLatin1String("stale-prevblk"));
}
} // namespace

PoolService::PoolService(PoolConfig config, const Clock &clock)
    : m_config(std::move(config))
    , m_clock(clock)
    , m_factory(m_config.payout)
    , m_prefixes(m_config.extranonceBase, prefixIndexSize)
{
    m_state.kind = QStringLiteral("pool");
    m_state.name = m_config.name;
    m_state.since = clock.now();
    m_publish.setSingleShot(true);
    m_publish.setInterval(publishInterval);
    connect(&m_publish, &QTimer::timeout, this, [this] { Q_EMIT stateChanged(m_state); });
}

void PoolService::applyTemplate(const bitcoin::BlockTemplatePtr &blockTemplate)
{
    const auto job = m_factory.make(blockTemplate, m_clock.steady());
    if (!job) {
        qCWarning(lcPool).noquote() << "no job from template" << blockTemplate->id << ":" << job.error().toString();
        return setStatus(work::SourceStatus::Failed, job.error().detail);
    }
    m_state.height = blockTemplate->height;
    m_state.networkDifficulty = blockTemplate->target.difficulty();
    proposeNewLayout(*blockTemplate, **job);
    if (!m_refusal.isEmpty())
        return setStatus(work::SourceStatus::Failed, m_refusal);
    setStatus(work::SourceStatus::Working, {});
    Q_EMIT jobIssued({ *job, {} });
}

void PoolService::proposeNewLayout(const bitcoin::BlockTemplate &block, const work::Job &job)
{
    const Layout layout { block.witnessCommitment.has_value(), block.coinbaseAux.size(),
        bitcoin::heightPush(block.height).size() };
    if (m_layout == layout && m_refusal.isEmpty())
        return;
    if (const auto proposal = m_factory.proposal(job)) {
        m_layout = layout;
        Q_EMIT proposalReady(job.templateId, *proposal);
    }
}

void PoolService::judgeProposal(quint64 templateId, const QString &refusal)
{
    if (!refusal.isEmpty() && isOnlyLate(refusal)) {
        m_layout.reset();
        return;
    }
    const bool wasRefused = !m_refusal.isEmpty();
    m_refusal.clear();
    if (!refusal.isEmpty()) {
        qCCritical(lcPool).noquote() << "the node refuses our block for template" << templateId << ":" << refusal;
        m_refusal = QStringLiteral(
            "The node refuses the blocks this pool would make (%1). Mining is stopped until it accepts one: "
            "check that the payout address and the node are of the same network.")
                        .arg(refusal);
        setStatus(work::SourceStatus::Failed, m_refusal);
    } else if (wasRefused && m_factory.current()) {
        setStatus(work::SourceStatus::Working, {});
        Q_EMIT jobIssued({ m_factory.current(), {} });
    }
}

void PoolService::reportNodeTrouble(const Error &error)
{
    setStatus(m_factory.current() ? work::SourceStatus::Reconnecting : work::SourceStatus::Waiting, error.detail);
}

void PoolService::openChannel(const work::OpenRequest &request)
{
    const auto refuse = [&](const QString &code, const QString &text) {
        Q_EMIT channelRefused({ request.shard, request.requestId, code, text });
    };
    const qsizetype below = m_config.payout.extranonceSize - m_prefixes.prefixSize();
    if (request.minExtranonceSize > below)
        return refuse(QStringLiteral("unsupported-min-extranonce-size"),
            QStringLiteral("at most %1 extranonce bytes are free for a channel").arg(below));
    const auto prefix = m_prefixes.allocate(m_clock.steady());
    if (!prefix)
        return refuse(QStringLiteral("internal-error"), prefix.error().detail);
    const work::ChannelId channel(m_nextChannel++);
    m_channels.insert(channel, *prefix);
    Q_EMIT channelGranted({ request.shard, request.requestId, channel, *prefix, quint8(below), bitcoin::Target::max(),
        m_refusal.isEmpty() ? m_factory.current() : nullptr });
}

void PoolService::updateChannel(const work::ChannelUpdate &)
{
    // Vardiff is the server's; the pool has no target of its own.
}

void PoolService::closeChannel(work::ChannelId channel)
{
    const auto found = m_channels.find(channel);
    if (found == m_channels.end())
        return;
    m_prefixes.release(*found, m_clock.steady());
    m_channels.erase(found);
}

void PoolService::submitShares(const QList<work::ShareSubmission> &shares)
{
    QList<work::ShareSettlement> settlements;
    settlements.reserve(shares.size());
    for (const work::ShareSubmission &share : shares) {
        if (share.meetsBlockTarget) {
            const auto block = m_factory.assemble(share);
            if (block) {
                qCInfo(lcPool).noquote() << "block found at height" << block->height << share.hash.toDisplay() << "by"
                                         << share.userIdentity;
                Q_EMIT blockFound(*block);
            } else {
                qCCritical(lcPool).noquote()
                    << "a winning share cannot be made into a block:" << block.error().toString();
            }
        }
        settlements.append({ share.channel, share.sequence, work::RejectReason::None, {}, share.isBlockOnly });
        ++(share.isBlockOnly ? m_state.blocksOnly : m_state.sharesForwarded);
    }
    m_state.sharesAcknowledged = m_state.sharesForwarded; // settled at once
    Q_EMIT sharesSettled(settlements);
    publishState();
}

void PoolService::setStatus(work::SourceStatus status, const QString &detail)
{
    m_state.setStatus(status, detail, m_clock.now());
    publishState();
}

void PoolService::publishState()
{
    if (!m_publish.isActive())
        m_publish.start();
}

} // namespace pool
