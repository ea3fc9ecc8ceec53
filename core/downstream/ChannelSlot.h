// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/Channel.h"
#include "core/work/HashrateReport.h"
#include "core/work/Snapshots.h"

namespace downstream {

class Machine;

/// One channel of a shard: the work it was told, what it did, and who it is. Outlives its connection while the session
/// may be resumed; \c owner is null then.
struct ChannelSlot {
    ChannelSlot(const work::ChannelGrant &grant, const work::ChannelConfig &config, work::Instant now)
        : channel(grant, config)
        , tracker(now)
        , report(now.steady)
    {
    }

    work::Channel channel;
    work::MinerTracker tracker;
    work::HashrateReport report;
    Machine *owner = nullptr;
    work::JobPtr ownJob; ///< the newest that the source gave for this channel alone, or with its grant
    quint8 mostRolled = 32; ///< extranonce bytes the machine can take; what the source grants beyond is padding
    QString key; ///< of snapshots and history, unique in the shard; empty until the machine said who it is
    QString address; ///< of the peer that has the key
    QString name;
    QString userIdentity;
    QByteArray lockingKey; ///< see sv1::Identity
    std::optional<double> nominalHashrate; ///< as the machine claims it; the source hears it, or what is measured
    bool isStandard = false;
    bool isRollingForbiddenTold = false;
    bool isCoinbaseTold = false; ///< that it is larger than the machine holds

    /// A share is about to be judged, and its machine's state is a thousand machines old: first the slot itself, then,
    /// when there was something else to do, what it points to.
    void prefetch() const { ::prefetch(this); }
    void prefetchContent() const
    {
        channel.validator().prefetch();
        tracker.prefetch();
        ::prefetch(userIdentity.constData(), 1);
        ::prefetch(key.constData(), 1);
    }
    /// Another prefix from the source, for the next job.
    void setPrefix(const work::PrefixChange &change);
    /// Everything but what only the connection knows (agent, address, protocol, connection).
    work::MinerSnapshot snapshot(SteadyTime now) const;
};

/// Pads \a prefix with zeros until no more than \a mostRolled bytes are left below it.
void narrow(QByteArray &prefix, quint8 &rolledSize, quint8 mostRolled);

} // namespace downstream
