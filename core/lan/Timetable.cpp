// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Timetable.h"

#include <QDateTime>

#include <set>

namespace lan {
namespace {

constexpr int minutesPerDay = 24 * 60;
constexpr int daysAhead = 8; // a pause of one day a week begins or ends within
constexpr std::chrono::seconds readingSettles { 30 }; // firmwares show a pause a little after they took the order

/// Bit of Schedule::days; \a day 1 is Monday, 0 Sunday of the week before.
bool isOnDay(const Schedule &schedule, int day)
{
    return schedule.days >> ((day + 6) % 7) & 1;
}

bool isWithin(const Schedule &schedule, const QDateTime &local)
{
    if (!schedule.isOn)
        return false;
    const int minute = local.time().msecsSinceStartOfDay() / 60000;
    const int day = local.date().dayOfWeek();
    if (schedule.fromMinute < schedule.toMinute)
        return isOnDay(schedule, day) && minute >= schedule.fromMinute && minute < schedule.toMinute;
    // over midnight; equal ends make a whole day
    return (isOnDay(schedule, day) && minute >= schedule.fromMinute)
        || (isOnDay(schedule, day - 1) && minute < schedule.toMinute);
}

/// One that runs, paused or not, is judged by a reading only once that can show what was ordered.
std::optional<TimedStep> stepOf(const TimedDevice &device, std::optional<qint64> wanted)
{
    using Do = TimedStep::Do;
    const auto step = [&](Do what, const PauseMark &mark) { return TimedStep { device.key, what, mark }; };
    const bool isKnown = device.isPaused && (!device.mark || device.readAt >= device.mark->at + readingSettles);
    if (!device.mark) {
        if (wanted && device.canPause && isKnown && !*device.isPaused)
            return step(Do::Pause, { .schedule = *wanted });
        return std::nullopt; // paused by its owner, or nothing to do
    }
    PauseMark mark = *device.mark;
    if (!wanted) {
        if (mark.isLeft || (isKnown && !*device.isPaused))
            return step(Do::Forget, mark);
        return device.canPause ? std::optional(step(Do::Resume, mark)) : std::nullopt;
    }
    if (!mark.isLeft && isKnown && !*device.isPaused) {
        const bool wasRestarted = device.uptime && device.readAt - *device.uptime > mark.at;
        if (wasRestarted)
            return device.canPause ? std::optional(step(Do::Pause, { .schedule = *wanted })) : std::nullopt;
        mark.isLeft = true;
        return step(Do::Mark, mark);
    }
    if (mark.schedule != *wanted) {
        mark.schedule = *wanted; // one pause runs into another
        return step(Do::Mark, mark);
    }
    return std::nullopt;
}

} // namespace

Result<void> checkSchedule(const Schedule &schedule)
{
    const auto isMinute = [](int minute) { return minute >= 0 && minute < minutesPerDay; };
    if (!isMinute(schedule.fromMinute) || !isMinute(schedule.toMinute))
        return fail(Errc::OutOfRange, QStringLiteral("a pause begins and ends between 00:00 and 23:59"));
    if ((schedule.days & 0x7f) == 0)
        return fail(Errc::OutOfRange, QStringLiteral("a pause is on one day of the week at least"));
    return {};
}

QList<bool> Timetable::inForce(UnixMs at) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), m_zone);
    QList<bool> out;
    out.reserve(m_schedules.size());
    for (const Schedule &schedule : m_schedules)
        out += isWithin(schedule, local);
    return out;
}

std::optional<qint64> Timetable::pausedBy(const QString &group, UnixMs now) const
{
    const QList<bool> inForceNow = inForce(now);
    for (qsizetype i = 0; i < m_schedules.size(); ++i) {
        if (inForceNow[i] && (m_schedules[i].group.isEmpty() || m_schedules[i].group == group))
            return m_schedules[i].id;
    }
    return std::nullopt;
}

std::optional<UnixMs> Timetable::nextChange(UnixMs now) const
{
    // Every edge of a pause as each offset of that day would place it, and every change of the offset itself: between
    // two of these nothing changes.
    const qint64 from = now.time_since_epoch().count();
    std::set<qint64> moments;
    const QDate today = QDateTime::fromMSecsSinceEpoch(from, m_zone).date();
    for (int i = -1; i <= daysAhead; ++i) {
        const qint64 midnight = QDateTime(today.addDays(i), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        std::set<qint64> offsets;
        for (const int side : { -1, 1 }) {
            const qint64 near = midnight + side * 24 * 3600 * 1000LL;
            offsets.insert(m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(near, Qt::UTC)) * 1000LL);
        }
        for (const Schedule &schedule : m_schedules) {
            for (const int minute : { schedule.fromMinute, schedule.toMinute, 0 }) {
                for (const qint64 offset : offsets)
                    moments.insert(midnight + minute * 60000LL - offset);
            }
        }
    }
    const qint64 last = from + daysAhead * 24 * 3600 * 1000LL;
    QDateTime at = QDateTime::fromMSecsSinceEpoch(from, Qt::UTC);
    for (int i = 0; i < 8 && m_zone.hasTransitions(); ++i) {
        const QTimeZone::OffsetData next = m_zone.nextTransition(at);
        if (!next.atUtc.isValid() || next.atUtc.toMSecsSinceEpoch() > last)
            break;
        moments.insert(next.atUtc.toMSecsSinceEpoch());
        at = next.atUtc;
    }
    const QList<bool> before = inForce(now);
    for (auto it = moments.upper_bound(from); it != moments.end(); ++it) {
        const UnixMs moment { std::chrono::milliseconds(*it) };
        if (inForce(moment) != before)
            return moment;
    }
    return std::nullopt;
}

QList<TimedStep> timedSteps(const Timetable &table, const QList<TimedDevice> &devices, UnixMs now)
{
    QHash<QString, std::optional<qint64>> groups;
    QList<TimedStep> out;
    for (const TimedDevice &device : devices) {
        auto group = groups.find(device.group);
        if (group == groups.end())
            group = groups.insert(device.group, table.pausedBy(device.group, now));
        std::optional<TimedStep> step = stepOf(device, *group);
        if (!step)
            continue;
        if (step->what == TimedStep::Do::Pause)
            step->mark.at = now;
        out += *step;
    }
    return out;
}

} // namespace lan
