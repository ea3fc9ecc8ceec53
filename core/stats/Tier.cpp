// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/Tier.h"

#include "core/stats/Sampler.h"

#include <algorithm>

namespace stats {

Tiers tiersFor(const Retention &retention)
{
    return { Tier { 0, stepLength, std::max(retention.fine, std::chrono::hours(24)) },
        Tier { 1, std::chrono::seconds(60), retention.minutes },
        Tier { 2, std::chrono::seconds(3600), retention.hours } };
}

SeriesPlan planSeries(const SeriesRequest &request, const Tiers &tiers, UnixMs now)
{
    using std::chrono::seconds;
    const auto today = std::chrono::floor<seconds>(now);
    const auto to = std::clamp(std::chrono::floor<seconds>(request.to), std::chrono::sys_seconds {}, today);
    const auto oldest = today - std::max({ tiers[0].keep, tiers[1].keep, tiers[2].keep });
    const auto from = std::clamp(std::chrono::floor<seconds>(request.from), std::min(oldest, to), to);

    // One point less than asked for: cutting at whole steps can add one.
    const qint64 points = std::clamp(request.maxPoints, 2, 5000) - 1;
    size_t tier = 0;
    while (tier + 1 < tiers.size() && today - from > tiers[tier].keep)
        ++tier;
    seconds step = std::max(tiers[tier].step, seconds(((to - from).count() + points - 1) / points));
    const auto roundUp = [](seconds value, seconds unit) { return (value + unit - seconds(1)) / unit * unit; };
    step = roundUp(step, tiers[tier].step);
    while (tier + 1 < tiers.size() && tiers[tier + 1].step <= step)
        step = roundUp(step, tiers[++tier].step);

    SeriesPlan plan { tiers[tier].number, step, from, to };
    plan.from -= seconds(from.time_since_epoch().count() % step.count());
    return plan;
}

} // namespace stats
