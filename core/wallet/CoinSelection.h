// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/cashu/Keyset.h"

namespace wallet {

/// What choosing needs to know of a proof.
struct Coin {
    QByteArray y; ///< names it
    cashu::Amount amount;
    quint64 feePpk = 0; ///< of its keyset
    bool isOld = false; ///< its keyset takes no more outputs
    bool operator==(const Coin &) const = default;
};

/// Coins that go into one request.
struct Selection {
    QList<Coin> coins {};
    cashu::Amount total {};
    cashu::Amount fee {}; ///< what the mint takes of them
};

/// A mint takes at most 1000 inputs; half of it leaves room.
inline constexpr int maxInputs = 500;

/// Coins of exactly \a amount, which can be given away without asking the mint; none when there is no such set.
std::optional<QList<Coin>> selectExact(QList<Coin> coins, cashu::Amount amount);
/// Coins of at least \a amount and their own fee, with little over. Errors: OutOfRange when all together are less (the
/// text says how much there is), Limit when that takes more than maxInputs.
Result<Selection> selectAtLeast(QList<Coin> coins, cashu::Amount amount);
/// Up to maxInputs coins worth putting together: old keysets' first, then the smallest. Empty when fewer than
/// \a atLeast coins would go and none is old, or when the fee would eat a tenth of them.
Selection selectToConsolidate(QList<Coin> coins, int atLeast);

} // namespace wallet
