// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/cashu/Token.h"

#include <QMetaType>

namespace wallet {

/// What a wallet holds in one unit of one mint.
struct Balance {
    QString mint; ///< URL
    QString unit;
    cashu::Amount spendable; ///< unspent and free
    cashu::Amount reserved; ///< in a request without an answer yet, or in a token nobody has claimed
    cashu::Amount claimable; ///< quotes that are paid and not swept
    cashu::Amount provisional; ///< quotes that are not paid yet
    bool operator==(const Balance &) const = default;
};

struct MintEntry {
    QString url;
    QString name {}; ///< as its info says
    bool isTrusted = false; ///< the user added it, or it is our own
    QStringList units {};
    std::optional<UnixMs> answeredAt {}; ///< last time it did
    QString trouble {}; ///< English, empty when it answered last
    bool operator==(const MintEntry &) const = default;
};

enum class EntryKind : quint8 { Swept, Received, Sent, Reclaimed, Swapped, Restored };
enum class EntryState : quint8 { Pending, Done, Claimed, Failed };
/// One line of the history.
struct HistoryEntry {
    qint64 id = 0;
    EntryKind kind = EntryKind::Swept;
    EntryState state = EntryState::Pending;
    UnixMs at {};
    QString mint {};
    QString unit {};
    cashu::Amount amount;
    cashu::Amount fee {};
    QString memo {};
    QString detail {}; ///< English, of a failure
    bool operator==(const HistoryEntry &) const = default;
};
/// Constant names for JSON: "swept", "pending", ...
QString entryKindName(EntryKind kind);
QString entryStateName(EntryState state);

/// Everything the window and the API show of the wallet; no secret, no token. Replaced whole.
struct Snapshot {
    UnixMs takenAt {};
    QList<MintEntry> mints {};
    QList<Balance> balances {};
    QList<HistoryEntry> history {}; ///< the latest 200, newest first
    int proofs = 0;
    bool isSeedVerified = false; ///< the user has shown that the twelve words were written down
    QString trouble {}; ///< English, empty when all is well
};

} // namespace wallet
Q_DECLARE_METATYPE(wallet::Snapshot)
