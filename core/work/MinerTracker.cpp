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
        shareRefused(verdict.reason, now);
        m_recent.back().difficulty = verdict.hashDifficulty;
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
    ++m_counts.rejected[size_t(reason)];
    remember({ now.wall, 0, reason, false });
}

void MinerTracker::shareSettled(const ShareSettlement &settlement)
{
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
    snapshot.recentShares = m_recent;
}

void MinerTracker::remember(const ShareMark &mark)
{
    if (m_recent.size() == maxRecent)
        m_recent.removeFirst();
    m_recent.append(mark);
}

} // namespace work
