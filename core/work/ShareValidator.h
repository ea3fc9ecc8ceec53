// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Prefetch.h"
#include "core/work/DuplicateSet.h"
#include "core/work/Instant.h"
#include "core/work/Verdict.h"

namespace work {

/// Bounds of one channel's memory.
struct ValidatorLimits {
    int liveJobs = 12; ///< on the current prevHash; a further one retires the oldest
    int staleJobs = 4; ///< remembered to say Stale rather than UnknownJob
    std::chrono::seconds staleFor { 300 };
    quint32 shares = 65536; ///< accepted ones remembered on one prevHash
    std::chrono::seconds maxTimeAhead { 7200 }; ///< of ntime before the wall clock; consensus allows no more
};

/// Judges one channel's shares by what the channel was told with each job. Order: job, extranonce size, header, block
/// target, stale, ntime, version, duplicate, target. Lives on one net thread with its channel.
class ShareValidator {
public:
    explicit ShareValidator(const ValidatorLimits &limits = {});

    /// Makes \a told the current job. A clean one retires all before it.
    void add(ToldJob told, SteadyTime now);
    /// No heap allocation but the duplicate set's doubling. When that set is full the oldest job goes stale to make
    /// room; with one job left the answer to all but blocks is RateLimited.
    Verdict judge(const Share &share, Instant now);

    const ToldJob *current() const { return m_live.empty() ? nullptr : &m_live.back(); }
    /// The live or stale job of that number; null when forgotten. Valid until the next add().
    const ToldJob *find(ToldId id) const;
    /// A share is about to be judged: the current job comes from memory meanwhile.
    void prefetch() const
    {
        if (!m_live.empty())
            ::prefetch(&m_live.back());
    }
    /// The number of \a job's next telling: 0 when none is remembered.
    int nextTelling(JobId job) const;
    size_t liveJobs() const { return m_live.size(); }
    size_t staleJobs() const { return m_stale.size(); }
    const DuplicateSet &accepted() const { return m_accepted; }

private:
    struct StaleJob {
        ToldJob told;
        SteadyTime since;
    };
    const ToldJob *findLive(ToldId id) const;
    const ToldJob *findStale(ToldId id, SteadyTime now) const;
    void retire(size_t count, SteadyTime now);
    RejectReason reasonFor(const ToldJob &told, const Share &share, const Verdict &soFar, Instant now) const;
    bool makeRoom(SteadyTime now);
    bool wasBlock(const bitcoin::Hash256 &hash) const;

    ValidatorLimits m_limits;
    std::vector<ToldJob> m_live; ///< oldest first
    std::vector<StaleJob> m_stale; ///< oldest first
    DuplicateSet m_accepted;
    bool m_isSaturated = false; ///< the current job alone fills m_accepted
    std::vector<bitcoin::Hash256> m_blocks; ///< the latest blocks, so that a stale one is submitted once
};

} // namespace work
