// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/HashrateMeter.h"

#include <algorithm>

namespace work {

using namespace std::chrono_literals;

namespace {
constexpr double hashesPerDifficulty = 4294967296.0;
}

HashrateMeter::HashrateMeter(SteadyTime start)
    : m_start(start)
{
    constexpr std::array<std::chrono::nanoseconds, 4> spans { 1min, 10min, 1h, 24h };
    for (size_t i = 0; i < spans.size(); ++i)
        m_windows[i].width = spans[i] / whole;
}

void HashrateMeter::add(double targetDifficulty, SteadyTime now)
{
    m_hasShares = true;
    const auto age = std::max(now - m_start, 0ns);
    for (Window &window : m_windows) {
        const qint64 bucket = age / window.width;
        const qint64 firstNew = std::max(window.last + 1, bucket - whole);
        for (qint64 i = firstNew; i <= bucket; ++i)
            window.sums[size_t(i) % window.sums.size()] = 0;
        window.last = std::max(window.last, bucket);
        window.sums[size_t(window.last) % window.sums.size()] += targetDifficulty;
    }
}

HashrateView HashrateMeter::view(SteadyTime now) const
{
    return { rate(m_windows[0], now), rate(m_windows[1], now), rate(m_windows[2], now), rate(m_windows[3], now) };
}

std::optional<double> HashrateMeter::rate(const Window &window, SteadyTime now) const
{
    const auto age = now - m_start;
    if (age < 1s || (!m_hasShares && age < window.width * whole))
        return std::nullopt;
    const qint64 oldest = std::max<qint64>(age / window.width - whole, 0);
    double sum = 0;
    for (qint64 i = std::max(oldest, window.last - whole); i <= window.last; ++i)
        sum += window.sums[size_t(i) % window.sums.size()];
    const std::chrono::duration<double> covered = age - oldest * window.width;
    return sum * hashesPerDifficulty / covered.count();
}

} // namespace work
