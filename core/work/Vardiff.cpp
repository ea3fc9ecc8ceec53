// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/Vardiff.h"

#include <algorithm>
#include <cmath>

namespace work {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr quint32 windowShares = 64; ///< a window that found nothing ends here, so that old luck is forgotten
constexpr quint32 fewestToRaise = 8;
constexpr double clearlyFast = 1.4; ///< times the wanted rate, at the lower end of the interval
constexpr double clearlySlow = 0.7; ///< at the upper end
constexpr double deepestCut = 0.25;
constexpr double urgentRaise = 4;
constexpr double shortestWindow = 0.1; ///< s; a burst of buffered shares in one read is no rate
constexpr std::chrono::seconds longestWait { 30 }; ///< for the next job to bring a wanted change

/// One-sided 95 % bounds of a Poisson mean after \a n events.
double lowerBound(double n)
{
    return n - 1.645 * std::sqrt(n);
}
double upperBound(double n)
{
    return n + 1.35 + 1.645 * std::sqrt(n + 0.7);
}

bool isSame(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(a, b);
}

} // namespace

Vardiff::Vardiff(const VardiffConfig &config, double start)
    : m_config(config)
    , m_wanted(bounded(start))
{
}

double Vardiff::difficultyFor(double hashesPerSecond, double secondsPerShare)
{
    return hashesPerSecond * secondsPerShare / 4294967296.0;
}

void Vardiff::suggest(double difficulty)
{
    if (m_fixed <= 0 && !m_hasShares && std::isfinite(difficulty) && difficulty > 0)
        m_wanted = bounded(difficulty);
}

void Vardiff::claimHashrate(double hashesPerSecond)
{
    suggest(difficultyFor(hashesPerSecond, m_config.secondsPerShare));
}

void Vardiff::fix(double difficulty, double fastestSeconds)
{
    m_fixed = std::isfinite(difficulty) ? difficulty : 0;
    m_fastestSeconds = fastestSeconds;
    if (m_fixed > 0)
        m_wanted = bounded(m_fixed);
}

void Vardiff::setFloor(double difficulty)
{
    m_floor = std::isfinite(difficulty) ? difficulty : 0;
    m_wanted = bounded(m_wanted);
}

void Vardiff::setEasiest(double difficulty)
{
    m_easiest = std::isfinite(difficulty) ? difficulty : 0;
    m_wanted = bounded(m_wanted);
}

void Vardiff::setCeiling(double difficulty)
{
    m_ceiling = difficulty > 0 ? difficulty : std::numeric_limits<double>::max();
    m_wanted = bounded(m_wanted);
}

void Vardiff::setNetworkDifficulty(double difficulty)
{
    m_network = difficulty > 0 ? difficulty : std::numeric_limits<double>::max();
    m_wanted = bounded(m_wanted);
}

void Vardiff::applied(double difficulty, SteadyTime now)
{
    m_isUrgent = false;
    m_pendingSince = {};
    m_wanted = difficulty;
    if (isSame(difficulty, m_inEffect))
        return;
    m_inEffect = difficulty;
    m_shares = 0;
    m_windowStart = now;
}

void Vardiff::countShare(double targetDifficulty)
{
    m_hasShares = true;
    if (isSame(targetDifficulty, m_inEffect))
        ++m_shares;
}

Retarget Vardiff::evaluate(SteadyTime now)
{
    if (m_inEffect <= 0)
        return Retarget::None;
    const double elapsed = std::max(Seconds(now - m_windowStart).count(), shortestWindow);
    const double expected = elapsed / secondsPerShare();
    const double n = m_shares;
    const double ratio = n / expected;
    if (m_shares >= fewestToRaise && lowerBound(n) / expected > clearlyFast) {
        m_wanted = bounded(m_inEffect * ratio);
        m_isUrgent = ratio >= urgentRaise;
    } else if (upperBound(n) / expected < clearlySlow && elapsed >= m_config.secondsPerShare
        && (m_hasShares || !m_isStandby)) { // a pause in a flood is no slowness
        m_wanted = bounded(m_inEffect * std::max(ratio, deepestCut));
    }
    if (isSame(m_wanted, m_inEffect)) {
        m_isUrgent = false;
        m_pendingSince = {};
        if (m_shares >= windowShares) {
            m_shares = 0;
            m_windowStart = now;
        }
        return Retarget::None;
    }
    if (m_pendingSince == SteadyTime {})
        m_pendingSince = now;
    return m_isUrgent || now - m_pendingSince >= longestWait ? Retarget::Now : Retarget::WithNextJob;
}

double Vardiff::bounded(double difficulty) const
{
    const double fixed = std::min(m_fixed, m_config.maximum);
    const double least = std::min(std::max({ m_config.minimum, m_floor, fixed }), m_network);
    const double most = std::max(std::min(m_config.maximum, m_network), least);
    const double inside = std::max(std::min(std::clamp(difficulty, least, most), m_ceiling), m_easiest);
    return m_config.quantize ? m_config.quantize(inside) : inside;
}

} // namespace work
