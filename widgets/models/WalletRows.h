// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/Orders.h"
#include "widgets/models/TableModel.h"

namespace widgets {

inline constexpr char walletContext[] = "widgets::WalletRows";

/// What the wallet holds of one unit at one mint.
struct BalanceRow {
    QString key {};
    QString mint {};
    wallet::Balance balance {};
    bool operator==(const BalanceRow &) const = default;

    static QList<BalanceRow> of(const wallet::Snapshot &snapshot);
};
std::span<const Column<BalanceRow>> balanceColumns();

/// One line of the history; the moment is text because it changes with the day.
struct HistoryRow {
    QString key {};
    QString moment {};
    wallet::HistoryEntry entry {};
    bool operator==(const HistoryRow &) const = default;

    static QList<HistoryRow> of(const wallet::Snapshot &snapshot);
};
std::span<const Column<HistoryRow>> historyColumns();

/// A token that was made here; the token itself stays out of the table.
struct TokenRow {
    QString key {};
    QString moment {};
    QString mint {};
    QString unit {};
    QString memo {};
    cashu::Amount amount {};
    UnixMs at {};
    wallet::SentState state {};
    bool isLocked = false;
    bool operator==(const TokenRow &) const = default;

    static QList<TokenRow> of(const wallet::SentTokens &tokens, const wallet::Snapshot &snapshot);
};
std::span<const Column<TokenRow>> tokenColumns();

/// A mint in the list.
struct MintRow {
    QString key {}; ///< its URL
    wallet::MintEntry mint {};
    QString answered {};
    bool operator==(const MintRow &) const = default;

    static QList<MintRow> of(const wallet::Snapshot &snapshot);
};
std::span<const Column<MintRow>> mintColumns();

} // namespace widgets
