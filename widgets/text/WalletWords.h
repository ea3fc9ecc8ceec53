// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/Orders.h"
#include "widgets/text/Words.h"

namespace widgets {

/// What the wallet says, in the window's words.
class WalletWords {
    Q_DECLARE_TR_FUNCTIONS(widgets::WalletWords)
public:
    /// The height of a `hash_<pubkey>_<height>` unit.
    static std::optional<quint64> epochOf(const QString &unit);
    /// Mined ecash of any epoch.
    static bool isEhash(const QString &unit);
    /// "ehash 912,298", "ehash", "sat"
    static QString unit(const QString &unit);
    /// "ehash", "sat": behind a number.
    static QString shortUnit(const QString &unit);
    /// Its name, or where it is: "this computer" for a loopback address.
    static QString mint(const QString &url, const QList<wallet::MintEntry> &known);
    static QString mintPlace(const QString &url);

    static QString entry(const wallet::HistoryEntry &entry);
    static Words::State entryState(const wallet::HistoryEntry &entry);
    /// "+ 4,096", "− 512", "640"
    static QString entryAmount(const wallet::HistoryEntry &entry);
    static Words::State sentState(wallet::SentState state);
    static Words::State lock(wallet::LockState lock);
    static Words::State dleq(wallet::DleqState dleq);
    /// An answer's error as the window says it.
    static QString trouble(const Error &error);

    /// Every entry as CSV (RFC 4180, UTF-8, UTC times in ISO 8601).
    static QByteArray csv(const wallet::History &history);
};

} // namespace widgets
