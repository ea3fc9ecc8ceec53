// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/work/Snapshots.h"

#include <array>

namespace work {

/// Hashrate from accepted shares: sum of the targets' difficulties * 2^32 / elapsed, over 1 m, 10 m, 1 h and 24 h. Each
/// window is 20 whole buckets and the running one, divided by exactly the time these cover since the meter started.
/// Under 1 KiB, whatever happens.
class HashrateMeter {
public:
    /// \a start: when the first job went out.
    explicit HashrateMeter(SteadyTime start);

    void add(double targetDifficulty, SteadyTime now);
    /// A window is empty in its first second, and as long as no share ever came and it is not yet over.
    HashrateView view(SteadyTime now) const;

private:
    static constexpr int whole = 20;
    struct Window {
        std::chrono::nanoseconds width { 0 }; ///< of a bucket
        qint64 last = 0; ///< number of the newest bucket written, counted from the start
        std::array<double, whole + 1> sums {};
    };
    std::optional<double> rate(const Window &window, SteadyTime now) const;

    SteadyTime m_start;
    bool m_hasShares = false;
    std::array<Window, 4> m_windows;
};

} // namespace work
