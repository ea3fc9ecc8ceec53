// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/ActiveJob.h"
#include "core/upstream/UpstreamConfig.h"
#include "core/work/HashrateMeter.h"

namespace upstream {

/// The route of all machines (aggregated).
inline constexpr quint32 everybody = 0;

/// One of our channels: the machine behind it and what it was promised.
struct MachineChannel {
    work::ChannelId id;
    int shard = 0;
    quint64 requestId = 0;
    QString identity {};
    double nominalHashrate = 0; ///< h/s; 0 while it says nothing
    QByteArray prefix {}; ///< its extranonce index; never changes
    quint32 route = 0;
    bool isGranted = false;
    int refusals = 0; ///< by pools in a row
};

/// One channel at the pool, as it lives on from opening to opening: all machines' (aggregated), or one machine's.
struct Route {
    explicit Route(quint32 routeId, SteadyTime now)
        : id(routeId)
        , meter(now)
        , since(now)
    {
    }

    quint32 id = 0; ///< 0: all machines'; else the machine's channel id
    work::ChannelId channel() const { return work::ChannelId(id); }

    quint32 generation = 0; ///< of the latest opening that gave work; 0 before the first
    int pool = 0; ///< where that was
    int closings = 0; ///< by the pool, shortly after one another
    SteadyTime closedAt {};
    std::optional<bitcoin::Target> toldTarget {}; ///< what servers take for the source's
    std::optional<ActiveJob> active {}; ///< the pool's latest job, also of a connection that is gone
    SteadyTime arrivedAt {}; ///< of \c active
    work::JobPtr job {}; ///< issued last
    SteadyTime issuedAt {};

    double claimed = 0; ///< h/s told to the pool
    SteadyTime claimedAt {};
    work::HashrateMeter meter; ///< of forwarded shares
    quint64 shares = 0;
    SteadyTime since {};
    std::optional<SteadyTime> leftAt {}; ///< its machine is gone; open for the last answers

    /// The hashrate to tell the pool: what machines say (\a known) and, for those that say nothing, what their shares
    /// show, or \a assumed until there are enough.
    double claim(double known, double assumed, SteadyTime now) const;
    /// Whether \a claim differs from the last one by enough for a message.
    bool isNews(double claim) const;
};

/// A machine's own name at the pool: below the account where the settings name one.
QString identityAt(const PoolTarget &pool, const QString &machine);

} // namespace upstream
