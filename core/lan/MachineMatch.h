// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Ours.h"
#include "core/lan/Snapshot.h"

#include <QHash>

namespace lan {

/// A machine that mines here, as far as it helps to find its device.
struct MinerHere {
    QString key {}; ///< of its row, stats::LiveSnapshot
    QHostAddress address {}; ///< null where it is hidden
    QString user {}; ///< as it gave it
    QString name {}; ///< worker name
    bool operator==(const MinerHere &) const = default;
};

/// Miner key by device key: by address, by the user that its pool list has for us, by MAC, host or worker name, in this
/// order. Only what is unique on both sides; a miner at another known device's address is not taken by its name.
QHash<QString, QString> matchMachines(
    const QList<DeviceState> &devices, const QList<MinerHere> &miners, const Ours &ours);

} // namespace lan
