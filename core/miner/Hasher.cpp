// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miner/Hasher.h"

#include <cmath>

namespace miner {

namespace {

constexpr quint64 chunk = 4096; ///< hashes before the next machine has its turn: about a millisecond
constexpr std::chrono::milliseconds sliceTime { 4 };
constexpr std::chrono::milliseconds reportTime { 250 };
constexpr std::chrono::milliseconds longestWait { 100 };
constexpr double burstSeconds = 0.25; ///< of hashes that a slow turn may catch up

/// splitmix64's step: spreads a counter over 64 bits.
quint64 mix(quint64 &state)
{
    quint64 z = state += 0x9e3779b97f4a7c15ull;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return z ^ (z >> 31);
}

} // namespace

Hasher::Hasher(const Clock &clock, quint64 seed)
    : m_clock(clock)
    , m_seed(seed)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Hasher::slice);
}

void Hasher::setWork(const Work &work, const Pace &pace)
{
    const quint64 seed = mix(m_seed);
    if (const auto at = m_lanes.find(work.machine); at != m_lanes.end()) {
        at->second.grinder = Grinder(work, seed);
        at->second.pace = pace;
    } else {
        // Machines of a crowd start at different moments of their pace.
        const double phase = double(seed >> 11) / double(1ull << 53);
        m_lanes.emplace(work.machine, Lane { Grinder(work, seed), pace, 0, phase, m_clock.steady(), 0 });
    }
    m_timer.start(0);
}

void Hasher::clearWork(int machine)
{
    m_lanes.erase(machine);
}

void Hasher::refill(Lane &lane, SteadyTime now) const
{
    const double seconds = std::chrono::duration<double>(now - lane.refilledAt).count();
    lane.refilledAt = now;
    lane.hashBudget
        = std::min(lane.hashBudget + seconds * lane.pace.hashrate, std::max(1.0, burstSeconds * lane.pace.hashrate));
    // A share that took long is made up for, but not without end.
    lane.shareBudget
        = std::min(lane.shareBudget + seconds * lane.pace.shareRate, std::max(2.0, 2 * lane.pace.shareRate));
}

quint64 Hasher::allowance(const Lane &lane) const
{
    if (lane.pace.shareRate > 0)
        return lane.shareBudget >= 1 ? chunk : 0;
    if (lane.pace.hashrate > 0)
        return std::min(chunk, quint64(std::max(0.0, lane.hashBudget)));
    return chunk;
}

void Hasher::work(Lane &lane, quint64 budget)
{
    quint64 tried = 0;
    if (auto find = lane.grinder.scan(budget, tried)) {
        lane.shareBudget -= 1;
        Q_EMIT found(*find);
    }
    lane.tried += tried;
    if (lane.pace.hashrate > 0)
        lane.hashBudget -= double(tried);
}

void Hasher::slice()
{
    const SteadyTime start = m_clock.steady();
    SteadyTime now = start;
    size_t idle = 0; // machines in a row that had nothing to spend
    auto at = m_lanes.lower_bound(m_nextMachine);
    while (!m_lanes.empty() && idle < m_lanes.size() && now - start < sliceTime) {
        if (at == m_lanes.end())
            at = m_lanes.begin();
        refill(at->second, now);
        const quint64 budget = allowance(at->second);
        if (budget > 0) {
            work(at->second, budget);
            now = m_clock.steady();
            idle = 0;
        } else {
            ++idle;
        }
        ++at;
    }
    m_nextMachine = at == m_lanes.end() ? 0 : at->first;
    report(now);
    if (!m_lanes.empty())
        m_timer.start(idle >= m_lanes.size() ? shortestWait() : std::chrono::milliseconds(0));
}

/// Until a machine may go on, so that capped machines leave the processor alone.
std::chrono::milliseconds Hasher::shortestWait() const
{
    double seconds = std::chrono::duration<double>(longestWait).count();
    for (const auto &[machine, lane] : m_lanes) {
        if (lane.pace.shareRate > 0)
            seconds = std::min(seconds, (1 - lane.shareBudget) / lane.pace.shareRate);
        else if (lane.pace.hashrate > 0) // worth a wake-up: a whole chunk, or what comes in a while
            seconds = std::min(seconds, std::max(0.01, (double(chunk) - lane.hashBudget) / lane.pace.hashrate));
    }
    return std::chrono::milliseconds(std::max<qint64>(1, qint64(std::ceil(seconds * 1000))));
}

void Hasher::report(SteadyTime now)
{
    if (now - m_reportedAt < reportTime)
        return;
    m_reportedAt = now;
    QMap<int, quint64> counts;
    for (auto &[machine, lane] : m_lanes) {
        if (lane.tried > 0)
            counts.insert(machine, std::exchange(lane.tried, 0));
    }
    if (!counts.isEmpty())
        Q_EMIT hashed(counts);
}

} // namespace miner
