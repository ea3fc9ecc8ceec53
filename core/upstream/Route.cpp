// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/Route.h"

namespace upstream {

namespace {
constexpr quint64 enoughShares = 10; ///< to trust the measured hashrate
constexpr std::chrono::minutes enoughTime { 10 }; ///< to trust that there are few
constexpr double lowestClaim = 1e6; ///< h/s; pools refuse a claim of nothing
constexpr double tolerance = 1.25; ///< of a measured hashrate, which jitters
} // namespace

double Route::claim(double known, double assumed, SteadyTime now) const
{
    const auto measured = meter.view(now).m10;
    const bool isMeasured = measured && (shares >= enoughShares || now - since > enoughTime);
    return std::max(isMeasured ? std::max(known, *measured) : known + assumed, lowestClaim);
}

bool Route::isNews(double claim) const
{
    const double allowed = shares >= enoughShares ? tolerance : 1.0;
    return claim > claimed * allowed || claim * allowed < claimed;
}

QString identityAt(const PoolTarget &pool, const QString &machine)
{
    if (pool.identity.isEmpty())
        return machine.isEmpty() ? QStringLiteral("hashstead") : machine;
    const QString worker = machine.mid(machine.indexOf(u'.') + 1);
    if (worker.isEmpty() || pool.identity.startsWith(QLatin1String("sri/")))
        return pool.identity;
    return pool.identity + u'.' + worker;
}

} // namespace upstream
