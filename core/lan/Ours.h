// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Device.h"

#include <QSet>
#include <QStringList>

namespace lan {

/// Where this program takes machines, as a device of the LAN would be told.
struct Ours {
    quint16 sv1Port = 0; ///< 0: not open to the LAN
    quint16 sv2Port = 0;
    QString authorityKey {}; ///< of our SV2 port, base58check; empty: SV2 is not offered
    QStringList hosts {}; ///< every address and name that leads to this computer
    QStringList formerHosts {}; ///< those that once did
    QString user { QStringLiteral("{name}") }; ///< to mine with; "{name}" stands for the device's worker name

    /// A pool entry that leads to this program.
    bool owns(const PoolEntry &pool) const;
    /// Or did, when this computer had another address.
    bool everOwned(const PoolEntry &pool) const;
    bool operator==(const Ours &) const = default;
};

/// What a device is called as a worker: its displayName() in letters, digits, '-' and '_', at most 32; "miner" where
/// nothing is left. \a taken: made unique among these by the end of its MAC or address.
QString workerName(const QString &name, const QString &key, const QSet<QString> &taken = {});

/// \a pools as the device has them, in use first; and how many of them are in use.
struct PoolList {
    QList<PoolEntry> pools {};
    int used = 1;
    static PoolList of(const QList<PoolRow> &rows);
    /// The used ones are the same in the same order (one that is listed twice counts once), and the other has all of
    /// ours that are not in use.
    bool isInForceIn(const PoolList &other) const;
    /// The other has all of ours, in whatever order: some firmware tells the order it runs by, and keeps the new one
    /// for its next start.
    bool isStoredIn(const PoolList &other) const;
    PoolList withoutPasswords() const;
    bool operator==(const PoolList &) const = default;
};

} // namespace lan
