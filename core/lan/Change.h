// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Device.h"

#include <variant>

namespace lan {

/// The whole pool list as it shall be. The first \c used are mined on in this order; the rest stays stored where the
/// device can store pools it does not use, and is dropped where it cannot. An entry that the device has already
/// (isSamePool) keeps its place and its password; an entry without a password leaves the device's one alone, or gets
/// "x".
struct SetPools {
    QList<PoolEntry> pools {};
    int used = 1;
    bool operator==(const SetPools &) const = default;
};
struct Restart {
    bool operator==(const Restart &) const = default;
};
/// Stops or resumes hashing.
struct SetPaused {
    bool isPaused = true;
    bool operator==(const SetPaused &) const = default;
};
/// Blinks a light or says so on its screen.
struct Identify {
    bool isOn = true;
    bool operator==(const Identify &) const = default;
};
struct SetFan {
    std::optional<double> percent {}; ///< empty: automatic
    bool operator==(const SetFan &) const = default;
};
struct SetFrequency {
    double megahertz = 0;
    std::optional<double> coreMillivolts {}; ///< empty: as it is
    bool operator==(const SetFrequency &) const = default;
};
using Change = std::variant<SetPools, Restart, SetPaused, Identify, SetFan, SetFrequency>;

/// "set-pools", "restart", "pause", "resume", "identify", "fan", "frequency".
QString changeName(const Change &change);

} // namespace lan
