// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Snapshot.h"

#include <QTimeZone>

namespace lan {

/// Errors: OutOfRange (minutes, no day).
Result<void> checkSchedule(const Schedule &schedule);

/// Which groups should be paused, by what a clock on the wall shows: an hour that the change to summer time leaves
/// out is not there, one that it repeats counts twice. A pause with equal ends lasts the whole day.
class Timetable final {
public:
    Timetable() = default;
    Timetable(const QList<Schedule> &schedules, const QTimeZone &zone)
        : m_schedules(schedules)
        , m_zone(zone)
    {
    }
    /// The schedule that wants \a group paused now, the first of several; nothing where none does.
    std::optional<qint64> pausedBy(const QString &group, UnixMs now) const;
    /// When any of pausedBy() becomes something else; nothing where that is not within eight days.
    std::optional<UnixMs> nextChange(UnixMs now) const;

private:
    QList<bool> inForce(UnixMs at) const;
    QList<Schedule> m_schedules;
    QTimeZone m_zone { QTimeZone::utc() };
};

/// That a schedule paused a device; kept in the book.
struct PauseMark {
    qint64 schedule = 0;
    UnixMs at {};
    bool isLeft = false; ///< its owner resumed it within the pause: it stays so until the pause ends
    bool operator==(const PauseMark &) const = default;
};
struct TimedDevice {
    QString key {};
    QString group {};
    bool canPause = false; ///< managed, online, and its firmware can
    std::optional<bool> isPaused {}; ///< as it said at \c readAt
    std::optional<std::chrono::seconds> uptime {};
    UnixMs readAt {};
    std::optional<PauseMark> mark {};
};
struct TimedStep {
    enum class Do : quint8 {
        Pause, ///< and, once it said yes, keep the mark
        Resume, ///< and, once it said yes, forget the mark
        Mark, ///< only keep the mark
        Forget ///< only forget the mark
    };
    QString key {};
    Do what = Do::Pause;
    PauseMark mark {};
    bool operator==(const TimedStep &) const = default;
};
/// What to do now so that all is as the timetable says. Asked again with the same state it says the same; one that its
/// owner paused by hand is never resumed.
QList<TimedStep> timedSteps(const Timetable &table, const QList<TimedDevice> &devices, UnixMs now);

} // namespace lan
