// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ehash/Types.h"
#include "core/mint/Types.h"
#include "core/wallet/Types.h"

namespace widgets {

/// What mint, pool and wallet say of ehash. Each is empty while it has said nothing, or does not run here.
struct EhashView {
    std::optional<mint::Snapshot> mint;
    std::optional<ehash::Snapshot> quotes;
    std::optional<wallet::Snapshot> wallet;
};

/// What was mined and where it is, over all mints and epochs of a wallet.
struct EhashSums {
    quint64 spendable = 0;
    quint64 reserved = 0;
    quint64 claimable = 0; ///< paid quotes that are not swept
    quint64 provisional = 0; ///< quotes that wait for their epoch
    std::optional<quint64> today; ///< swept since midnight; empty: the history does not reach back to it

    /// A sum beyond 64 bits stays at its end.
    static EhashSums of(const wallet::Snapshot &snapshot);
};

} // namespace widgets
