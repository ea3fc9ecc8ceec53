// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv2/Common.h"
#include "core/work/Snapshots.h"

namespace downstream {

/// Who is at the other end of a Stratum V2 connection, by what it said of itself.
struct Sv2Peer {
    quint32 flags = 0; ///< of SetupConnection
    QString agent {}; ///< vendor, hardware and firmware
    work::ConnectionKind kind = work::ConnectionKind::Machine;

    static Sv2Peer of(const sv2::SetupConnection &setup);
};

} // namespace downstream
