// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/Snapshots.h"

namespace work {

/// How long a machine may be quiet before that is worth saying: 20 of its usual intervals, at least two minutes, and
/// five while its interval is unknown.
///
/// Shares of a working machine are a Poisson process: after each one, a pause longer than k mean intervals has
/// probability e^-k. At the default of one share every 6 s a machine sends 14,400 a day, so k = 8 (1 in 3,000) is a
/// false alarm every five hours, for each machine; k = 20 (1 in 485 million) is one in 90 years, and with a thousand
/// machines one a month. The two minutes cover what is no chance: a restart, a reconnect, a difficulty that has just
/// been raised. Never more than a year, so that an absurd difficulty does not overflow.
std::chrono::milliseconds silenceLimit(const MinerSnapshot &miner);
/// Time since the last share on this connection, or since it was made when there was none; never negative.
std::chrono::milliseconds quietFor(const MinerSnapshot &miner, UnixMs now);
bool isSilent(const MinerSnapshot &miner, UnixMs now);

} // namespace work
