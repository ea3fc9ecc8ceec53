// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

/// Milliseconds since the Unix epoch, UTC.
using UnixMs = std::chrono::sys_time<std::chrono::milliseconds>;
/// A point on a clock that never jumps. Its zero is arbitrary.
using SteadyTime = std::chrono::time_point<std::chrono::steady_clock, std::chrono::nanoseconds>;

/// The time as an argument: services own a Clock, pure code is handed values from it. Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;
    virtual UnixMs now() const = 0;
    virtual SteadyTime steady() const = 0;
};

/// The machine's clocks.
class SystemClock final : public Clock {
public:
    UnixMs now() const override
    {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
    SteadyTime steady() const override { return std::chrono::steady_clock::now(); }
};

inline quint32 unixSeconds(UnixMs t)
{
    return quint32(std::chrono::duration_cast<std::chrono::seconds>(t.time_since_epoch()).count());
}
inline QDateTime toDateTime(UnixMs t)
{
    return QDateTime::fromMSecsSinceEpoch(t.time_since_epoch().count(), Qt::UTC);
}
