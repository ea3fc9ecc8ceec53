// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Request.h"
#include "core/lan/Timetable.h"

namespace lan {

/// Sums of what was read since the step of telemetry began.
struct Mean {
    double sum = 0;
    int count = 0;
    void add(const std::optional<double> &value);
    std::optional<double> take();
};
/// A device as the service holds it.
struct DeviceEntry {
    DeviceState state {};
    quint64 serial = 0; ///< stays when the key changes; talks under way know it by this
    std::optional<PauseMark> pause {};
    Identity stored {}; ///< as the book has it
    bool isIdentified = false; ///< it said what it is since it was silent: it may be told its credentials
    bool isChanging = false; ///< by a schedule
    Mean hashrate {}, chip {}, regulator {}, watts {}, fan {};
};
/// One answer for several devices.
struct Gathering {
    Answer answer {};
    int left = 0;
};

} // namespace lan
