// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/StatsService.h"

#include <array>

namespace stats {

/// A resolution of history: samples of one length, kept for a while, made of the tier before.
struct Tier {
    int number = 0; ///< as stored
    std::chrono::seconds step { 0 };
    std::chrono::seconds keep { 0 };
};
using Tiers = std::array<Tier, 3>;

/// 10 s, 1 min, 1 h, kept as \a retention says.
Tiers tiersFor(const Retention &retention);

/// Which tier answers a request, and how many of its steps make one point.
struct SeriesPlan {
    int tier = 0;
    std::chrono::seconds step { 0 };
    std::chrono::sys_seconds from {}; ///< aligned to \c step
    std::chrono::sys_seconds to {};
};

/// The finest tier that reaches back to the request's start and gives at most its maxPoints; coarser when that is
/// cheaper.
SeriesPlan planSeries(const SeriesRequest &request, const Tiers &tiers, UnixMs now);

} // namespace stats
