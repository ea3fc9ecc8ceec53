// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace lan {

/// Of a machine with \a watts at \a hashrate (h/s). Empty where either is unknown, negative, or there is no rate.
std::optional<double> joulesPerTerahash(std::optional<double> watts, std::optional<double> hashrate);
/// What 24 h at \a watts cost, in the currency of \a pricePerKwh. Empty where the price is 0, that is not set.
std::optional<double> costPerDay(std::optional<double> watts, double pricePerKwh);
/// What \a hashrate (h/s) finds in 24 h on average, before any fee. \a difficulty and \a rewardSats of the network now;
/// empty where they are not known, and where it would find twice what a whole chain finds: such a difficulty, of a
/// test chain, does not stay.
std::optional<double> satsPerDay(std::optional<double> hashrate, double difficulty, double rewardSats);

} // namespace lan
