// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/Silence.h"

#include <algorithm>

namespace work {

using namespace std::chrono_literals;

namespace {

constexpr double silentIntervals = 20;
constexpr std::chrono::milliseconds silentAtLeast = 2min;
constexpr std::chrono::milliseconds silentWhenUnknown = 5min;
constexpr std::chrono::milliseconds silentAtMost = 365 * 24h;

} // namespace

std::chrono::milliseconds silenceLimit(const MinerSnapshot &miner)
{
    if (!(miner.expectedShareSeconds > 0))
        return silentWhenUnknown;
    const double expected = miner.expectedShareSeconds * silentIntervals * 1000;
    if (expected >= double(silentAtMost.count()))
        return silentAtMost;
    return std::max(silentAtLeast, std::chrono::milliseconds(qint64(expected)));
}

std::chrono::milliseconds quietFor(const MinerSnapshot &miner, UnixMs now)
{
    const UnixMs since = std::max(miner.lastShareAt.value_or(miner.connectedSince), miner.connectedSince);
    return std::max<std::chrono::milliseconds>(0ms, now - since);
}

bool isSilent(const MinerSnapshot &miner, UnixMs now)
{
    return quietFor(miner, now) >= silenceLimit(miner);
}

} // namespace work
