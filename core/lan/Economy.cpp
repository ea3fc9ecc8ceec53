// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Economy.h"

#include <cmath>

namespace lan {
namespace {

constexpr double secondsPerDay = 86400;
constexpr double hashesPerDifficulty = 4294967296.0; // 2^32
constexpr double mostBlocksPerDay = 2 * 144; // of a chain whose difficulty stays as it is

bool isAmount(double value)
{
    return std::isfinite(value) && value >= 0;
}

} // namespace

std::optional<double> joulesPerTerahash(std::optional<double> watts, std::optional<double> hashrate)
{
    if (!watts || !hashrate || !isAmount(*watts) || !isAmount(*hashrate) || *watts == 0 || *hashrate == 0)
        return std::nullopt;
    return *watts / (*hashrate / 1e12);
}

std::optional<double> costPerDay(std::optional<double> watts, double pricePerKwh)
{
    if (!watts || !isAmount(*watts) || !isAmount(pricePerKwh) || pricePerKwh == 0)
        return std::nullopt;
    return *watts / 1000 * 24 * pricePerKwh;
}

std::optional<double> satsPerDay(std::optional<double> hashrate, double difficulty, double rewardSats)
{
    if (!hashrate || !isAmount(*hashrate) || !isAmount(difficulty) || !isAmount(rewardSats))
        return std::nullopt;
    if (difficulty == 0 || rewardSats == 0)
        return std::nullopt;
    const double blocksPerDay = *hashrate * secondsPerDay / (difficulty * hashesPerDifficulty);
    if (blocksPerDay > mostBlocksPerDay)
        return std::nullopt;
    return blocksPerDay * rewardSats;
}

} // namespace lan
