// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/MinerTracker.h"

namespace work {

/// Decides when the measured hashrate of a machine that claims none is news for the source. Pure.
class HashrateReport {
public:
    static constexpr std::chrono::seconds interval { 30 }; ///< at least, between two
    static constexpr double tolerance = 1.2; ///< a smaller change is luck
    static constexpr quint64 enoughShares = 10; ///< to measure by
    static constexpr std::chrono::minutes enoughTime { 10 }; ///< to believe that there are fewer

    explicit HashrateReport(SteadyTime start)
        : m_start(start)
    {
    }

    /// What to tell the source now, h/s; nothing when it knows. A machine that finds nothing has 1: 0 would say that
    /// nothing is known of it. Cheap while nothing is due: to be called each second.
    std::optional<double> due(const MinerTracker &tracker, SteadyTime now)
    {
        const bool isMeasured = tracker.counts().accepted >= enoughShares || now - m_start > enoughTime;
        if (!isMeasured || (m_told > 0 && now - m_toldAt < interval))
            return std::nullopt;
        const std::optional<double> measured = tracker.hashrate(now).m10;
        if (!measured)
            return std::nullopt;
        const double rate = std::max(*measured, 1.0);
        if (rate <= m_told * tolerance && rate * tolerance >= m_told)
            return std::nullopt;
        m_told = rate;
        m_toldAt = now;
        return rate;
    }

private:
    SteadyTime m_start;
    SteadyTime m_toldAt {};
    double m_told = 0; ///< 0: nothing yet
};

} // namespace work
