// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/BlockNews.h"
#include "core/upstream/PoolBook.h"
#include "core/upstream/PoolSwitch.h"
#include "core/upstream/Route.h"
#include "core/upstream/ShareLedger.h"

namespace upstream {

/// Brings shares to the pool and their answers back. A share that meets no connection waits, and is sent on a new one
/// only when the pool's new work is byte for byte the work it was found on; else it is lost, with the reason.
class ShareForwarder {
public:
    /// All three outlive it.
    ShareForwarder(const UpstreamConfig &config, const PoolSwitch &pools, PoolBook &book, const Clock &clock);

    void forward(const work::ShareSubmission &share, const Route &route);
    /// Counts and loses one that belongs to no route any more.
    void drop(const work::ShareSubmission &share);
    /// The route's new channel has its first job: the shares kept for it are sent or lost.
    void resume(const Route &route);
    void acknowledge(quint32 generation, const sv2::SubmitSharesSuccess &success);
    void refuse(quint32 generation, quint32 sequence, const QString &code);
    /// Those openings are gone; what was unanswered on them is kept.
    void breakOff(const QList<quint32> &generations);
    /// Loses what was kept too long or is too much.
    void expire();
    bool hasPending(const Route &route) const { return m_ledger.pending(route.generation) > 0; }

    /// What was settled since the last call.
    QList<work::ShareSettlement> takeSettlements() { return std::exchange(m_settlements, {}); }
    /// What was to tell of blocks since the last call.
    QList<BlockNews> takeBlockNews() { return std::exchange(m_blockNews, {}); }
    /// Sets the share counts.
    void fill(work::SourceState &state) const;

private:
    static constexpr int maxCodes = 32; ///< they come from outside; further ones are counted as "other"

    void send(UpstreamSession &session, quint32 generation, quint32 poolJobId, OpenShare share);
    void resend(const UpstreamChannel &channel, OpenShare share);
    void count(const work::ShareSubmission &share);
    void settle(const OpenShare &share, work::RejectReason reason, const QString &detail);
    void lose(const OpenShare &share, const QString &why);
    void tell(BlockNews::Kind kind, const OpenShare &share, const QString &reason = {});

    UpstreamConfig m_config;
    const PoolSwitch &m_pools;
    PoolBook &m_book;
    const Clock &m_clock;
    ShareLedger m_ledger;
    QList<work::ShareSettlement> m_settlements;
    QList<BlockNews> m_blockNews;
    quint64 m_forwarded = 0;
    quint64 m_acknowledged = 0;
    quint64 m_rejected = 0;
    quint64 m_lost = 0;
    quint64 m_blocksOnly = 0;
    quint64 m_blocksOnlyOpen = 0; ///< of them: not settled yet
    QMap<QString, quint64> m_rejectedByCode;
};

} // namespace upstream
