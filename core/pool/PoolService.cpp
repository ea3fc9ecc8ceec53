// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pool/PoolService.h"

#include "core/bitcoin/Script.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcPool, "hashstead.pool")

namespace pool {

namespace {
constexpr std::chrono::milliseconds publishInterval { 500 };
constexpr std::chrono::milliseconds patienceTick { 50 };
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
    m_snapshot.network = m_config.network;
    if (const auto address = bitcoin::Address::fromScript(m_config.payout.script, m_config.network))
        m_snapshot.payoutAddress = address->toString();
    m_snapshot.extranonceSize = m_config.payout.extranonceSize - m_prefixes.prefixSize();
    m_publish.setSingleShot(true);
    m_publish.setInterval(publishInterval);
    connect(&m_publish, &QTimer::timeout, this, &PoolService::publish);
    m_patience.setInterval(patienceTick);
    m_patience.setTimerType(Qt::PreciseTimer);
    connect(&m_patience, &QTimer::timeout, this, &PoolService::checkPatience);
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
    view(*blockTemplate, **job);
    m_layout = layoutOf(*blockTemplate);
    m_waiting = *job;
    const bool isRefused = !m_refusal.isEmpty();
    const bool isShown = m_shown == m_layout && !isRefused; // after a refusal each template is another chance
    if (isRefused) {
        setStatus(work::SourceStatus::Failed, m_refusal);
    } else if (m_trusted.contains(m_layout)) {
        issue(m_waiting);
    } else if (!m_patience.isActive()) {
        m_waitingSince = m_clock.steady();
        m_patience.start();
        publishState();
    }
    if (!isShown)
        propose(**job);
}

PoolService::Layout PoolService::layoutOf(const bitcoin::BlockTemplate &block)
{
    return { block.witnessCommitment.has_value(), block.coinbaseAux.size(), bitcoin::heightPush(block.height).size() };
}

/// Shows a job of m_layout to the node.
void PoolService::propose(const work::Job &job)
{
    const auto proposal = m_factory.proposal(job);
    if (!proposal || m_asked.contains(job.templateId))
        return;
    m_shown = m_layout;
    m_asked.insert(job.templateId, m_layout);
    Q_EMIT proposalReady(job.templateId, *proposal);
}

void PoolService::judgeProposal(quint64 templateId, const QString &refusal)
{
    const auto asked = m_asked.constFind(templateId);
    if (asked == m_asked.cend())
        return;
    const Layout layout = *asked;
    m_asked.erase(asked);
    if (isOnlyLate(refusal))
        return retryProposal(templateId, layout);
    if (!refusal.isEmpty()) {
        qCCritical(lcPool).noquote() << "the node refuses our block for template" << templateId << ":" << refusal;
        m_trusted.removeAll(layout);
        if (layout == m_layout)
            refuse(refusal);
        return;
    }
    trust(layout);
    if (layout != m_layout)
        return;
    m_shown = layout;
    m_refusal.clear();
    if (m_waiting)
        issue(m_waiting);
}

/// The node said nothing of the layout, so the next template asks again, or the newest one if it is not the late one.
void PoolService::retryProposal(quint64 lateTemplateId, const Layout &layout)
{
    m_shown.reset();
    if (m_waiting && layout == m_layout && m_waiting->templateId != lateTemplateId)
        propose(*m_waiting);
}

void PoolService::skipProposal(quint64 templateId, const QString &why)
{
    const auto asked = m_asked.constFind(templateId);
    if (asked == m_asked.cend())
        return;
    const Layout layout = *asked;
    m_asked.erase(asked);
    m_shown.reset();
    if (!m_waiting || layout != m_layout || !m_refusal.isEmpty()) // no answer is no yes: what was refused stays so
        return;
    qCWarning(lcPool).noquote() << "the node does not check our blocks before they are mined:" << why;
    trust(layout);
    issue(m_waiting);
}

void PoolService::checkPatience()
{
    if (m_clock.steady() - m_waitingSince + patienceTick < proposalPatience)
        return;
    qCWarning(lcPool) << "the node did not check our block for template" << m_waiting->templateId
                      << "in time; it is mined all the same";
    trust(m_layout);
    issue(m_waiting);
}

/// No work until the node accepts a block of the newest layout.
void PoolService::refuse(const QString &refusal)
{
    m_refusal = QStringLiteral(
        QT_TRANSLATE_NOOP("core",
            "The node refuses the blocks this pool would make (%1). No work is given out until it accepts one: "
            "check that the payout address and the node are of the same network."))
                    .arg(refusal);
    if (!m_waiting)
        m_waiting = m_factory.issued();
    m_patience.stop();
    setStatus(work::SourceStatus::Failed, m_refusal);
}

void PoolService::trust(const Layout &layout)
{
    if (!m_trusted.contains(layout))
        m_trusted.append(layout);
}

void PoolService::issue(const work::JobPtr &job)
{
    const work::JobPtr issued = job; // job may be m_waiting
    m_waiting.reset();
    m_patience.stop();
    m_factory.noteIssued(issued);
    m_snapshot.jobs.prepend({ issued->id, issued->templateId, issued->height, issued->isClean, m_clock.now() });
    m_snapshot.jobs.resize(std::min(m_snapshot.jobs.size(), Snapshot::maxJobs));
    setStatus(work::SourceStatus::Working, {});
    Q_EMIT jobIssued({ issued, {} });
}

void PoolService::reportNodeTrouble(const Error &error)
{
    setStatus(m_factory.issued() ? work::SourceStatus::Reconnecting : work::SourceStatus::Waiting, error.detail);
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
    publishState();
    Q_EMIT channelGranted({ request.shard, request.requestId, channel, *prefix, quint8(below), bitcoin::Target::max(),
        m_refusal.isEmpty() ? m_factory.issued() : nullptr });
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
    publishState();
}

void PoolService::submitShares(const QList<work::ShareSubmission> &shares)
{
    QList<work::ShareSettlement> settlements;
    QList<work::ShareSubmission> earned;
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
        ++(share.isBlockOnly ? m_state.blocksOnly : m_state.sharesForwarded);
        if (m_config.settlesLater && !share.isBlockOnly) {
            ++m_state.sharesPending;
            earned.append(share);
            continue;
        }
        m_state.sharesAcknowledged += share.isBlockOnly ? 0 : 1;
        settlements.append({ share.channel, share.sequence, work::RejectReason::None, {}, share.isBlockOnly });
    }
    if (!settlements.isEmpty())
        Q_EMIT sharesSettled(settlements);
    if (!earned.isEmpty())
        Q_EMIT sharesEarned(earned);
    publishState();
}

void PoolService::settleShares(const QList<work::ShareSettlement> &settlements)
{
    for (const work::ShareSettlement &settlement : settlements) {
        m_state.sharesPending -= std::min<quint64>(m_state.sharesPending, 1);
        if (settlement.reason == work::RejectReason::None)
            ++m_state.sharesAcknowledged;
        else if (settlement.reason == work::RejectReason::Lost)
            ++m_state.sharesLost;
        else
            ++m_state.sharesRejected;
    }
    Q_EMIT sharesSettled(settlements);
    publishState();
}

void PoolService::setStatus(work::SourceStatus status, const QString &detail)
{
    m_state.setStatus(status, detail, m_clock.now());
    publishState();
}

/// Takes what people may see of a template and its job into the snapshot.
void PoolService::view(const bitcoin::BlockTemplate &block, const work::Job &job)
{
    qint64 fees = 0;
    for (const bitcoin::TemplateTransaction &transaction : block.transactions)
        fees += transaction.fee;
    m_snapshot.newest = TemplateView { .id = block.id,
        .height = block.height,
        .prevHash = block.prevHash,
        .version = block.version,
        .nbits = block.nbits,
        .difficulty = block.target.difficulty(),
        .transactions = block.transactions.size(),
        .weight = block.transactionWeight,
        .fees = fees,
        .coinbaseValue = block.coinbaseValue,
        .receivedAt = block.receivedAt,
        .source = block.source };
    const QByteArray hole(m_config.payout.extranonceSize, '\0');
    const auto coinbase = bitcoin::viewCoinbase(job.coinbasePrefix + hole + job.coinbaseSuffix, m_config.network);
    m_snapshot.coinbase.reset();
    if (coinbase)
        m_snapshot.coinbase = *coinbase;
}

void PoolService::publishState()
{
    if (!m_publish.isActive())
        m_publish.start();
}

void PoolService::publish()
{
    m_snapshot.takenAt = m_clock.now();
    m_snapshot.status = m_state.status;
    m_snapshot.since = m_state.since;
    m_snapshot.detail = m_state.detail;
    m_snapshot.refusal = m_refusal;
    m_snapshot.channels = m_channels.size();
    Q_EMIT stateChanged(m_state);
    Q_EMIT snapshotPublished(m_snapshot);
}

} // namespace pool
