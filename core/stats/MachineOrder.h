// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/stats/Types.h"

#include <variant>

namespace stats {

/// What the owner of the machines wants done with one. \c machine is the key of its row, or a name that it alone has.
struct RenameMachine {
    QString machine;
    QString name; ///< empty: what it calls itself again
    bool operator==(const RenameMachine &) const = default;
};
/// Closes its connection. A machine that is a proxy takes along all that share the connection.
struct DisconnectMachine {
    QString machine;
    bool operator==(const DisconnectMachine &) const = default;
};
/// Closes every connection from the machine's address and takes none from there any more.
struct BanMachine {
    QString machine; ///< its address is banned; empty: \c address is
    QString address;
    std::optional<UnixMs> until; ///< empty: until the ban is lifted
    bool operator==(const BanMachine &) const = default;
};
struct LiftBan {
    qint64 ban = 0; ///< BanRow::id; 0: the one of \c address
    QString address {};
    bool operator==(const LiftBan &) const = default;
};
using MachineOrder = std::variant<RenameMachine, DisconnectMachine, BanMachine, LiftBan>;

/// An order on its way; the answer carries its number back.
struct MachineRequest {
    quint64 id = 0;
    MachineOrder order;
};

/// What came of an order.
struct MachineAnswer {
    quint64 id = 0;
    MachineOrder order;
    QString subject; ///< the machine as it is called now, or the address
    QString before; ///< RenameMachine: what it was called
    int machines = 0; ///< DisconnectMachine, BanMachine: that lost their connection
    std::optional<BanRow> ban; ///< BanMachine: as it is in force; LiftBan: as it was
    std::optional<MachineOrder> undo; ///< takes it back; empty where nothing can
    std::optional<Error> error; ///< then nothing was done. NotFound, OutOfRange,
                                ///< AlreadyExists (the new name, or several machines have the given one), Malformed, Io
};

} // namespace stats
Q_DECLARE_METATYPE(stats::MachineRequest)
Q_DECLARE_METATYPE(stats::MachineAnswer)
