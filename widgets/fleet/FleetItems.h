// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Snapshot.h"
#include "widgets/models/TableModel.h"

namespace widgets {

/// What the tables of a plan and of a run show of one machine.
struct PointRow {
    QString key {};
    QString name {};
    QString note {}; ///< of the one that goes first
    QString before {};
    QString after {};
    QString state {};
    Role role = Role::Faint;
    QString since {};
    QString detail {};
    int order = 0; ///< what it is sorted by: the canary, what needs to be read, the rest
    double sinceMs = 0;
    bool operator==(const PointRow &) const = default;

    /// Before the start: what would change.
    static PointRow planned(const lan::PointStep &step, bool isBack);
    /// While it runs and after.
    static PointRow running(const lan::PointStep &step, bool isBack, bool isOver, UnixMs now);
};
using PointModel = TableModel<PointRow>;
std::span<const Column<PointRow>> planColumns();
std::span<const Column<PointRow>> runColumns();
inline constexpr char pointContext[] = "widgets::PointRow";

struct ScheduleRow {
    QString key {};
    QString meaning {}; ///< a whole sentence
    QString machines {};
    bool isOn = true;
    int fromMinute = 0;
    bool operator==(const ScheduleRow &) const = default;

    static ScheduleRow of(const lan::Schedule &schedule, const QList<lan::DeviceState> &devices);
};
using ScheduleModel = TableModel<ScheduleRow>;
std::span<const Column<ScheduleRow>> scheduleColumns();
inline constexpr char scheduleContext[] = "widgets::ScheduleRow";

struct TemplateRow {
    QString key {};
    QString name {};
    QStringList pools {};
    bool operator==(const TemplateRow &) const = default;

    static TemplateRow of(const lan::PoolTemplate &pools);
};
using TemplateModel = TableModel<TemplateRow>;
std::span<const Column<TemplateRow>> templateColumns();
inline constexpr char templateContext[] = "widgets::TemplateRow";

/// The groups that devices are in, sorted as people sort.
QStringList groupsOf(const QList<lan::DeviceState> &devices);

} // namespace widgets
