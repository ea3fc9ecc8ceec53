// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/ShareForwarder.h"

#include "core/sv2/Protocol.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcShares, "hashstead.upstream.shares")

namespace upstream {

namespace {

/// What stands behind the first dot; the whole where there is none.
QString workerOf(const QString &identity)
{
    return identity.mid(identity.indexOf(u'.') + 1);
}

} // namespace

ShareForwarder::ShareForwarder(
    const UpstreamConfig &config, const PoolSwitch &pools, PoolBook &book, const Clock &clock)
    : m_config(config)
    , m_pools(pools)
    , m_book(book)
    , m_clock(clock)
    , m_ledger(config.maxShares)
{
}

void ShareForwarder::count(const work::ShareSubmission &share)
{
    ++(share.isBlockOnly ? m_blocksOnly : m_forwarded);
    m_blocksOnlyOpen += share.isBlockOnly ? 1 : 0;
}

void ShareForwarder::forward(const work::ShareSubmission &share, const Route &route)
{
    count(share);
    OpenShare open { share, route.id, route.pool, m_clock.steady(), false };
    const JobKey key = JobKey::of(*share.job);
    if (UpstreamSession *session = m_pools.holder(route.id, key.generation))
        return send(*session, key.generation, key.poolJobId, std::move(open));
    if (share.meetsBlockTarget)
        qCCritical(lcShares).noquote()
            << "A BLOCK was found on work of a connection that is gone; it can only be sent if the"
               " pool goes on with the same work. Found by"
            << share.userIdentity << blockText(share);
    const UpstreamSession *active = m_pools.active();
    const UpstreamChannel *channel = active ? active->channel(route.id) : nullptr;
    if (channel && channel->current())
        return resend(*channel, std::move(open));
    m_ledger.addKept(std::move(open));
}

void ShareForwarder::drop(const work::ShareSubmission &share)
{
    count(share);
    lose({ share, 0, m_pools.poolIndex(), m_clock.steady(), false },
        QStringLiteral(QT_TRANSLATE_NOOP("core", "its channel at the pool was closed")));
}

void ShareForwarder::send(UpstreamSession &session, quint32 generation, quint32 poolJobId, OpenShare share)
{
    const quint32 sequence = session.submit(share.route, poolJobId, share.share, workerOf(share.share.userIdentity));
    share.since = m_clock.steady();
    if (share.share.meetsBlockTarget)
        tell(BlockNews::Kind::Sent, share);
    m_ledger.addSent(generation, sequence, std::move(share));
}

void ShareForwarder::resume(const Route &route)
{
    const UpstreamSession *session = m_pools.active();
    const UpstreamChannel *channel = session ? session->channel(route.id) : nullptr;
    if (!channel)
        return;
    for (OpenShare &share : m_ledger.takeKept(route.id, route.pool))
        resend(*channel, std::move(share));
}

void ShareForwarder::resend(const UpstreamChannel &channel, OpenShare share)
{
    const work::ShareSubmission &s = share.share;
    const ActiveJob *same = channel.findSameWork(*s.job);
    if (!same)
        return lose(share,
            channel.current() && channel.current()->prevHash != s.job->prevHash
                ? QStringLiteral(QT_TRANSLATE_NOOP("core", "the chain went on while the pool was not connected"))
                : QStringLiteral(QT_TRANSLATE_NOOP("core", "the pool's new channel has other work")));
    if (s.ntime < same->minTime || !same->target.isMetBy(s.hash))
        return lose(share, QStringLiteral(QT_TRANSLATE_NOOP("core", "the pool's new channel asks for more")));
    if (UpstreamSession *holder = m_pools.holder(share.route, channel.generation()))
        send(*holder, channel.generation(), same->poolJobId(), std::move(share));
}

void ShareForwarder::acknowledge(quint32 generation, const sv2::SubmitSharesSuccess &success)
{
    const auto settled = m_ledger.acknowledge(generation, success.lastSequenceNumber);
    if (settled.size() != qsizetype(success.newSubmitsAcceptedCount))
        qCInfo(lcShares) << "the pool counts" << success.newSubmitsAcceptedCount << "shares in a batch of"
                         << settled.size();
    // Acknowledgements come in batches: only the last share of one tells how long the pool takes.
    if (!settled.isEmpty())
        m_book.noteAnswer(settled.last().pool, m_clock.steady() - settled.last().since);
    for (const OpenShare &share : settled)
        settle(share, work::RejectReason::None, {});
}

void ShareForwarder::refuse(quint32 generation, quint32 sequence, const QString &code)
{
    const auto share = m_ledger.reject(generation, sequence);
    if (!share)
        return;
    m_book.noteAnswer(share->pool, m_clock.steady() - share->since);
    // Sent a second time because the first answer never came: it is known, so it counts.
    if (share->wasSent && code == sv2::errorCode::duplicateShare)
        return settle(*share, work::RejectReason::None, {});
    if (share->share.meetsBlockTarget) {
        qCCritical(lcShares).noquote() << "the pool refuses a BLOCK with" << code << blockText(share->share);
        tell(BlockNews::Kind::Refused, *share, code);
    }
    settle(*share, work::RejectReason::Upstream, code);
}

void ShareForwarder::breakOff(const QList<quint32> &generations)
{
    for (const quint32 generation : generations)
        m_ledger.breakOff(generation, m_clock.steady());
}

void ShareForwarder::expire()
{
    for (const OpenShare &share : m_ledger.takeExpired(m_clock.steady() - m_config.keepShares))
        lose(share, QStringLiteral(QT_TRANSLATE_NOOP("core", "the pool was not there to take it, or never answered")));
}

void ShareForwarder::lose(const OpenShare &share, const QString &why)
{
    if (share.share.meetsBlockTarget) {
        qCCritical(lcShares).noquote() << "A BLOCK is lost to the pool:" << why << blockText(share.share);
        tell(BlockNews::Kind::Lost, share, why);
    }
    settle(share, work::RejectReason::Lost, why);
}

void ShareForwarder::tell(BlockNews::Kind kind, const OpenShare &share, const QString &reason)
{
    m_blockNews.append({ kind, m_clock.now(), share.share.job->height, share.share.hash,
        workerOf(share.share.userIdentity), m_config.pools.value(share.pool).name, reason });
}

void ShareForwarder::settle(const OpenShare &share, work::RejectReason reason, const QString &detail)
{
    m_settlements.append({ share.share.channel, share.share.sequence, reason, detail, share.share.isBlockOnly });
    if (share.share.isBlockOnly) {
        --m_blocksOnlyOpen;
        return;
    }
    if (reason == work::RejectReason::None) {
        ++m_acknowledged;
        m_book.noteSettled(share.pool);
    } else if (reason == work::RejectReason::Lost) {
        ++m_lost;
        m_book.noteLost(share.pool);
    } else {
        ++m_rejected;
        m_book.noteRejected(share.pool, detail);
        const bool isListed = m_rejectedByCode.contains(detail) || m_rejectedByCode.size() < maxCodes;
        ++m_rejectedByCode[isListed ? detail : QStringLiteral("other")];
    }
}

void ShareForwarder::fill(work::SourceState &state) const
{
    state.sharesForwarded = m_forwarded;
    state.sharesAcknowledged = m_acknowledged;
    state.sharesRejected = m_rejected;
    state.sharesLost = m_lost;
    state.sharesPending = quint64(m_ledger.size()) - m_blocksOnlyOpen;
    state.blocksOnly = m_blocksOnly;
    state.rejectedByCode = m_rejectedByCode;
}

} // namespace upstream
