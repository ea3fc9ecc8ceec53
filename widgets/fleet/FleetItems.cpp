// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleet/FleetItems.h"

#include "widgets/text/FleetWords.h"
#include "widgets/text/Format.h"

#include <QSet>

namespace widgets {

namespace {

using Phase = lan::PointStep::Phase;

QString pointWord(const char *text)
{
    return QCoreApplication::translate(pointContext, text);
}
QString scheduleWord(const char *text)
{
    return QCoreApplication::translate(scheduleContext, text);
}

SortKey planOrder(const PointRow &r)
{
    return { double(r.order), naturalKey(r.name) };
}
Cell machineCell(const PointRow &r)
{
    return { .text = r.name, .note = r.note, .isStrong = true };
}
Cell quiet(const QString &text)
{
    return { .text = text.isEmpty() ? Format::unknown() : text,
        .role = text.isEmpty() ? Role::Faint : Role::Secondary };
}
Cell stateCell(const PointRow &r)
{
    return { .text = r.state, .dot = r.role, .dotWord = {} };
}
/// Why it cannot be stands where the new pools would.
Cell afterCell(const PointRow &r)
{
    if (r.after.isEmpty())
        return { .text = r.detail, .role = r.role == Role::Faint ? Role::Secondary : r.role };
    return { .text = r.after, .note = r.detail };
}

constexpr Column<PointRow> planTable[] = {
    // id, title, cell, sort key, right, width, shown, wide, fold order, elides
    { "machine", QT_TRANSLATE_NOOP("widgets::PointRow", "Machine"), machineCell, planOrder, false, 190, true, false, 0,
        true },
    { "plan", QT_TRANSLATE_NOOP("widgets::PointRow", "Plan"), stateCell,
        [](const PointRow &r) {
            return SortKey { double(r.role), r.state };
        },
        false, 120 },
    { "before", QT_TRANSLATE_NOOP("widgets::PointRow", "Mines on now"),
        [](const PointRow &r) { return quiet(r.before); },
        [](const PointRow &r) {
            return SortKey { 0, r.before };
        },
        false, 250, true, false, 0, true },
    { "after", QT_TRANSLATE_NOOP("widgets::PointRow", "Will mine on"), afterCell,
        [](const PointRow &r) {
            return SortKey { 0, r.after };
        },
        false, 250, true, true },
};
constexpr Column<PointRow> runTable[] = {
    { "machine", QT_TRANSLATE_NOOP("widgets::PointRow", "Machine"), machineCell, planOrder, false, 190, true, false, 0,
        true },
    { "state", QT_TRANSLATE_NOOP("widgets::PointRow", "State"), stateCell,
        [](const PointRow &r) {
            return SortKey { double(r.role), r.state };
        },
        false, 150 },
    { "since", QT_TRANSLATE_NOOP("widgets::PointRow", "Since"), [](const PointRow &r) { return quiet(r.since); },
        [](const PointRow &r) {
            return SortKey { r.sinceMs, {} };
        },
        true, 80 },
    { "detail", QT_TRANSLATE_NOOP("widgets::PointRow", "What happens"),
        [](const PointRow &r) {
            return Cell { .text = r.detail, .role = r.role == Role::Bad ? Role::Bad : Role::Secondary };
        },
        [](const PointRow &r) {
            return SortKey { 0, r.detail };
        },
        false, 250, true, true },
};

/// The list that was wanted is the one it has.
bool isSoAlready(const lan::PointStep &step)
{
    const auto isSame = [](const lan::PoolEntry &a, const lan::PoolEntry &b) { return a.isSamePool(b); };
    return !step.after.isEmpty() && step.before.size() == step.after.size()
        && std::equal(step.before.begin(), step.before.end(), step.after.begin(), isSame);
}
QString impossible(const lan::PointStep &step)
{
    return isSoAlready(step) ? pointWord(QT_TRANSLATE_NOOP("widgets::PointRow", "is so already"))
                             : pointWord(QT_TRANSLATE_NOOP("widgets::PointRow", "not possible"));
}

} // namespace

PointRow PointRow::planned(const lan::PointStep &step, bool isBack)
{
    PointRow row { .key = step.key,
        .name = step.name,
        .note = step.isCanary ? pointWord(QT_TRANSLATE_NOOP("widgets::PointRow", "goes first")) : QString(),
        .before = step.before.isEmpty() ? QString() : FleetWords::places(step.before, int(step.before.size())),
        .after = FleetWords::places(step.after, step.used) };
    row.detail = FleetWords::sentence(step.detail);
    if (!step.isPossible) {
        row.state = impossible(step);
        row.role = isSoAlready(step) ? Role::Faint : Role::Warning;
        row.order = 2;
        row.after.clear(); // the reason stands in its place
    } else {
        row.state = isBack ? pointWord(QT_TRANSLATE_NOOP("widgets::PointRow", "is put back"))
                           : pointWord(QT_TRANSLATE_NOOP("widgets::PointRow", "is changed"));
        row.role = Role::Ok;
        row.order = step.isCanary ? 0 : 1;
    }
    return row;
}

PointRow PointRow::running(const lan::PointStep &step, bool isBack, bool isOver, UnixMs now)
{
    const Words::State state = FleetWords::phase(step, isBack);
    PointRow row { .key = step.key,
        .name = step.name,
        .state = state.text,
        .role = state.role,
        .detail = FleetWords::phaseHelp(step, isBack) };
    if (!step.isPossible) {
        row.state = impossible(step);
        row.role = Role::Faint;
    }
    const bool hasEnded = step.phase == Phase::Done || FleetWords::isFailure(step.phase);
    if (step.isCanary)
        row.note = hasEnded ? pointWord(QT_TRANSLATE_NOOP("widgets::PointRow", "went first"))
                            : pointWord(QT_TRANSLATE_NOOP("widgets::PointRow", "goes first"));
    const bool isMoving = FleetWords::isBusy(step.phase);
    if (step.since && (isMoving || !isOver)) {
        row.since = Format::duration(std::max(std::chrono::milliseconds(0), now - *step.since));
        row.sinceMs = double(step.since->time_since_epoch().count());
    }
    if (!isMoving && step.phase != Phase::Waiting && step.since) // a clock time does not change any more
        row.since = Format::moment(*step.since, now);
    // While it runs each machine keeps its place; after it, what needs to be read stands on top.
    if (!isOver)
        row.order = step.isCanary ? 0 : step.isPossible ? 1 : 2;
    else
        row.order = FleetWords::isFailure(step.phase) ? 0 : step.phase == Phase::Skipped || !step.isPossible ? 1 : 2;
    return row;
}

std::span<const Column<PointRow>> planColumns()
{
    return planTable;
}
std::span<const Column<PointRow>> runColumns()
{
    return runTable;
}

namespace {

constexpr Column<ScheduleRow> scheduleTable[] = {
    { "state", QT_TRANSLATE_NOOP("widgets::ScheduleRow", "State"),
        [](const ScheduleRow &r) {
            return Cell { .text = r.isOn ? scheduleWord(QT_TRANSLATE_NOOP("widgets::ScheduleRow", "on"))
                                         : scheduleWord(QT_TRANSLATE_NOOP("widgets::ScheduleRow", "off")),
                .dot = r.isOn ? Role::Ok : Role::Faint };
        },
        [](const ScheduleRow &r) {
            return SortKey { r.isOn ? 0.0 : 1.0, {} };
        },
        false, 70 },
    { "meaning", QT_TRANSLATE_NOOP("widgets::ScheduleRow", "What it does"),
        [](const ScheduleRow &r) {
            return Cell { .text = r.meaning, .role = r.isOn ? Role::Text : Role::Secondary, .isStrong = r.isOn };
        },
        [](const ScheduleRow &r) {
            return SortKey { double(r.fromMinute), r.meaning };
        },
        false, 300, true, true },
    { "machines", QT_TRANSLATE_NOOP("widgets::ScheduleRow", "Machines"),
        [](const ScheduleRow &r) { return quiet(r.machines); },
        [](const ScheduleRow &r) {
            return SortKey { 0, r.machines };
        },
        false, 220 },
};

constexpr Column<TemplateRow> templateTable[] = {
    { "name", QT_TRANSLATE_NOOP("widgets::TemplateRow", "Name"),
        [](const TemplateRow &r) { return Cell { .text = r.name, .isStrong = true }; },
        [](const TemplateRow &r) {
            return SortKey { 0, naturalKey(r.name) };
        },
        false, 150, true, false, 0, true },
    { "first", QT_TRANSLATE_NOOP("widgets::TemplateRow", "First pool"),
        [](const TemplateRow &r) { return Cell { .text = r.pools.value(0, Format::unknown()) }; },
        [](const TemplateRow &r) {
            return SortKey { 0, r.pools.value(0) };
        },
        false, 240, true, true },
    { "then", QT_TRANSLATE_NOOP("widgets::TemplateRow", "When that fails"),
        [](const TemplateRow &r) { return quiet(r.pools.mid(1).join(QStringLiteral(", "))); },
        [](const TemplateRow &r) {
            return SortKey { 0, r.pools.value(1) };
        },
        false, 240, true, false, 0, true },
};

} // namespace

ScheduleRow ScheduleRow::of(const lan::Schedule &schedule, const QList<lan::DeviceState> &devices)
{
    qsizetype all = 0;
    qsizetype able = 0;
    for (const lan::DeviceState &device : devices) {
        const bool isMeant = device.isManaged && (schedule.group.isEmpty() || device.group == schedule.group);
        all += isMeant;
        able += isMeant && device.can.pause;
    }
    return { .key = QString::number(schedule.id),
        .meaning = FleetWords::schedule(schedule),
        .machines = able == all ? Words::machines(all)
                                : scheduleWord(QT_TRANSLATE_NOOP("widgets::ScheduleRow", "%1, %2 of them cannot pause"))
                                      .arg(Words::machines(all), Format::count(quint64(all - able))),
        .isOn = schedule.isOn,
        .fromMinute = schedule.fromMinute };
}

TemplateRow TemplateRow::of(const lan::PoolTemplate &pools)
{
    TemplateRow row { .key = QString::number(pools.id), .name = pools.name };
    for (const lan::PoolEntry &pool : pools.pools)
        row.pools << FleetWords::pool(pool);
    return row;
}

std::span<const Column<ScheduleRow>> scheduleColumns()
{
    return scheduleTable;
}
std::span<const Column<TemplateRow>> templateColumns()
{
    return templateTable;
}

QStringList groupsOf(const QList<lan::DeviceState> &devices)
{
    QSet<QString> seen;
    for (const lan::DeviceState &device : devices) {
        if (!device.group.isEmpty())
            seen.insert(device.group);
    }
    QStringList groups(seen.begin(), seen.end());
    std::sort(
        groups.begin(), groups.end(), [](const QString &a, const QString &b) { return naturalKey(a) < naturalKey(b); });
    return groups;
}

} // namespace widgets
