// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Snapshot.h"
#include "core/stats/Types.h"
#include "widgets/models/TableModel.h"

namespace widgets {

enum class MachineState : quint8 { Starting, Working, Silent };

MachineState stateOf(const work::MinerSnapshot &miner, UnixMs now);

/// What the table shows of the device that a machine is, where it is known on the network; rounded to what is shown.
struct MachineDevice {
    QString key {}; ///< lan::DeviceState; empty: none is known
    std::optional<double> celsius {}; ///< the hottest chip; empty as the others where it does not answer now
    std::optional<double> watts {};
    std::optional<double> efficiency {}; ///< J/TH
    bool isHot = false;
    QString model {};
    QString firmware {};
    bool operator==(const MachineDevice &) const = default;

    static MachineDevice of(const lan::DeviceState &device);
};

/// What the tables show of one machine: the displayed part of a snapshot, cheap to compare.
struct MachineRow {
    QString key {};
    QString name {};
    QString ownName {}; ///< what it calls itself, where its owner gave it another name
    QString agent {};
    QString address {};
    work::MachineProtocol protocol = work::MachineProtocol::Sv1;
    MachineState state = MachineState::Starting;
    std::optional<double> hashrate10m {};
    std::optional<double> hashrate1h {};
    std::optional<double> hashrate24h {};
    std::optional<double> reported {};
    double difficulty = 0;
    quint64 accepted = 0;
    quint64 rejected = 0;
    std::optional<qint64> quietSeconds {}; ///< since the last share; empty before the first
    qint64 connectedSeconds = 0;
    double best = 0;
    QList<float> spark {}; ///< 24 h, for the dashboard
    int sparkColor = 0;
    MachineDevice device {};
    bool operator==(const MachineRow &) const = default;

    static MachineRow of(const work::MinerSnapshot &miner, UnixMs now);
    bool matches(const QString &words) const;
};

using MachineModel = TableModel<MachineRow>;
/// The Machines page's columns and the dashboard's.
std::span<const Column<MachineRow>> machineColumns();
std::span<const Column<MachineRow>> dashboardColumns();
inline constexpr char machineContext[] = "widgets::MachineRow";

/// "bitaxe BM1370 v2.9" of "bitaxe/BM1370/v2.9".
QString agentTitle(const QString &agent);

} // namespace widgets
