// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/MinerTracker.h"

namespace work {

namespace {
void takeOne(quint64 &count)
{
    if (count > 0)
        --count;
}
} // namespace

MinerTracker::MinerTracker(Instant connected)
    : m_connectedSince(connected.wall)
    , m_meter(connected.steady)
{
}

void MinerTracker::shareJudged(const Verdict &verdict, Instant now)
{
    m_blocksFound += verdict.isNewBlock() ? 1 : 0;
    if (!verdict.isAccepted()) {
        refuse(verdict.reason, verdict.hashDifficulty, now);
        return;
    }
    ++m_counts.accepted;
    m_counts.belowSource += verdict.meetsSource ? 0 : 1;
    m_counts.acceptedDifficulty += verdict.targetDifficulty;
    m_meter.add(verdict.targetDifficulty, now.steady);
    m_lastShareAt = now.wall;
    if (verdict.hashDifficulty > m_bestDifficulty) {
        m_bestDifficulty = verdict.hashDifficulty;
        m_bestAt = now.wall;
    }
    remember({ now.wall, verdict.hashDifficulty, RejectReason::None, !verdict.meetsSource });
}

void MinerTracker::shareRefused(RejectReason reason, Instant now)
{
    refuse(reason, 0, now);
}

void MinerTracker::refuse(RejectReason reason, double hashDifficulty, Instant now)
{
    ++m_counts.rejected[size_t(reason)];
    remember({ now.wall, hashDifficulty, reason, false });
}

void MinerTracker::shareSettled(const ShareSettlement &settlement)
{
    if (settlement.isBlockOnly)
        return;
    takeOne(m_counts.pending);
    if (settlement.reason == RejectReason::None)
        return;
    if (settlement.reason == RejectReason::Lost) {
        ++m_counts.lost;
        return;
    }
    ++m_counts.rejectedLater;
    const QString code = settlement.detail.isEmpty() ? rejectReasonName(settlement.reason) : settlement.detail.left(64);
    const bool hasRoom = m_counts.laterReasons.contains(code) || m_counts.laterReasons.size() < maxLaterReasons;
    ++m_counts.laterReasons[hasRoom ? code : QStringLiteral("other")];
}

void MinerTracker::fill(MinerSnapshot &snapshot, SteadyTime now) const
{
    snapshot.connectedSince = m_connectedSince;
    snapshot.lastShareAt = m_lastShareAt;
    snapshot.hashrate = m_meter.view(now);
    snapshot.shares = m_counts;
    snapshot.bestDifficulty = m_bestDifficulty;
    snapshot.bestAt = m_bestAt;
    snapshot.blocksFound = m_blocksFound;
    snapshot.recentShares.clear();
    snapshot.recentShares.reserve(qsizetype(m_recent.size()));
    for (size_t i = 0; i < m_recent.size(); ++i) {
        const Mark &mark = m_recent[(m_oldest + i) % m_recent.size()];
        snapshot.recentShares.append({ UnixMs(std::chrono::milliseconds(qint64(mark.when) >> 16)), mark.difficulty,
            RejectReason(mark.when >> 8 & 0xff), (mark.when & 1) != 0 });
    }
}

void MinerTracker::remember(const ShareMark &mark)
{
    constexpr size_t step = 20;
    const Mark packed { quint64(mark.at.time_since_epoch().count()) << 16 | quint64(mark.reason) << 8
            | quint64(mark.isBelowSource),
        mark.difficulty };
    if (m_recent.size() == size_t(maxRecent)) {
        m_recent[m_oldest] = packed;
        m_oldest = quint8((m_oldest + 1) % maxRecent);
        return;
    }
    if (m_recent.size() == m_recent.capacity())
        m_recent.reserve(m_recent.size() + step);
    m_recent.push_back(packed);
}

} // namespace work
