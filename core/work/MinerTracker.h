// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Prefetch.h"
#include "core/work/HashrateMeter.h"
#include "core/work/Instant.h"
#include "core/work/Verdict.h"
#include "core/work/WorkSource.h"

namespace work {

/// Counts one machine's shares and remembers its latest and best: the measured half of its MinerSnapshot.
class MinerTracker {
public:
    explicit MinerTracker(Instant connected);

    void shareJudged(const Verdict &verdict, Instant now);
    /// A share is about to be judged: where it will be remembered comes from memory meanwhile.
    void prefetch() const
    {
        if (!m_recent.empty())
            ::prefetch(&m_recent[m_recent.size() < size_t(maxRecent) ? m_recent.size() - 1 : m_oldest]);
    }
    /// A share that came to no verdict: Malformed, Unauthorized, RateLimited, UnknownJob.
    void shareRefused(RejectReason reason, Instant now);
    /// An accepted share that earns went on to the source; a settlement will follow. Not for one that is a block only.
    void shareForwarded() { ++m_counts.pending; }
    void shareSettled(const ShareSettlement &settlement);

    const ShareCounts &counts() const { return m_counts; }
    double bestDifficulty() const { return m_bestDifficulty; }
    std::optional<UnixMs> lastShareAt() const { return m_lastShareAt; }
    HashrateView hashrate(SteadyTime now) const { return m_meter.view(now); }
    /// Sets connectedSince, lastShareAt, hashrate, shares, best, blocksFound and recentShares; leaves the rest alone.
    void fill(MinerSnapshot &snapshot, SteadyTime now) const;

    static constexpr int maxRecent = 100;
    static constexpr int maxLaterReasons = 32; ///< codes come from outside; further ones are counted under "other"

private:
    /// A ShareMark in half its size: there are up to maxRecent for each machine.
    struct Mark {
        quint64 when; ///< ms since the epoch in the upper 48 bits, then 8 of the reason, then isBelowSource
        double difficulty;
    };
    void refuse(RejectReason reason, double hashDifficulty, Instant now);
    void remember(const ShareMark &mark);

    UnixMs m_connectedSince;
    HashrateMeter m_meter;
    ShareCounts m_counts;
    std::optional<UnixMs> m_lastShareAt; ///< of accepted ones
    double m_bestDifficulty = 0;
    std::optional<UnixMs> m_bestAt;
    quint64 m_blocksFound = 0;
    std::vector<Mark> m_recent; ///< a ring once it is full
    quint8 m_oldest = 0; ///< where the ring begins
};

} // namespace work
