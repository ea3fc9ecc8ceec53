// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/ActiveJob.h"

#include <deque>
#include <map>

namespace upstream {

/// A share on its way: sent and unanswered, or kept because its connection broke.
struct OpenShare {
    work::ShareSubmission share {};
    quint32 route = 0; ///< whose channel at the pool it belongs to
    int pool = 0; ///< index in the list of pools
    SteadyTime since {}; ///< sent or kept at
    bool wasSent = false; ///< before, on an earlier connection: the pool may know it already
};

/// Every forwarded share until its settlement, each in exactly one place. Pure. Acknowledgements come per channel
/// opening
/// ("generation") and name the last of a batch: all before it are settled with it.
class ShareLedger {
public:
    explicit ShareLedger(qsizetype limit)
        : m_limit(limit)
    {
    }

    /// Sent under \a sequence, which counts up within \a generation.
    void addSent(quint32 generation, quint32 sequence, OpenShare share);
    void addKept(OpenShare share) { m_kept.push_back(std::move(share)); }
    /// What the pool took with a SubmitShares.Success. Empty for a number that was never sent.
    QList<OpenShare> acknowledge(quint32 generation, quint32 lastSequence);
    /// The one that the pool refused.
    std::optional<OpenShare> reject(quint32 generation, quint32 sequence);
    /// The channel is gone: its unanswered shares are kept.
    void breakOff(quint32 generation, SteadyTime now);
    /// Those kept for \a route at \a pool, oldest first.
    QList<OpenShare> takeKept(quint32 route, int pool);
    /// Kept ones of before \a limit, and, oldest first, what is over the bound.
    QList<OpenShare> takeExpired(SteadyTime limit);

    qsizetype pending(quint32 generation) const;
    qsizetype size() const { return m_pending + qsizetype(m_kept.size()); }
    qsizetype kept() const { return qsizetype(m_kept.size()); }

private:
    struct Sent {
        quint32 sequence;
        OpenShare share;
    };
    qsizetype m_limit;
    qsizetype m_pending = 0;
    std::map<quint32, std::deque<Sent>> m_sent; ///< by generation, in the order of sending
    std::deque<OpenShare> m_kept;
};

} // namespace upstream
