// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace widgets {

/// A public pool that speaks Stratum V2, as its operators publish it. A key that is wrong only means that the pool is
/// not taken for itself; every one is tested before it is kept.
struct PoolPreset {
    /// What the pool wants as the user name.
    enum class Identity : quint8 { Account, Address, SriSolo };
    QString id;
    QString name;
    QString url; ///< empty: each account has an address of its own
    QString network; ///< "main" or "testnet4"
    Identity identity = Identity::Account;
};

class PoolPresets {
    Q_DECLARE_TR_FUNCTIONS(widgets::PoolPresets)
public:
    static const QList<PoolPreset> &all();
    /// The one with that host and port; null when it is none of them.
    static const PoolPreset *find(const QString &url);
    /// "account.worker", "bc1q... or bc1q....worker".
    static QString identityHint(const PoolPreset *preset, const QString &network);
    /// One sentence about who is paid there.
    static QString about(const PoolPreset &preset);
};

} // namespace widgets
