// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the fleet's table.
#include "widgets/models/DeviceRow.h"

namespace widgets {

namespace {

using Row = DeviceRow;

Cell plain(const QString &text)
{
    return { .text = text.isEmpty() ? Format::unknown() : text,
        .role = text.isEmpty() ? Role::Faint : Role::Secondary };
}
/// A figure of before stands there faintly.
Cell number(const Row &row, const Measure &m)
{
    const bool isFaint = row.isOld || m.number == Format::unknown();
    return { .text = m.number, .unit = m.unit, .role = isFaint ? Role::Faint : Role::Text, .isNumber = true };
}
/// The column's title has the unit.
Cell bare(const Row &row, const Measure &m)
{
    return number(row, { m.number, {} });
}
SortKey numberKey(std::optional<double> value)
{
    return { value.value_or(-1), {} };
}
SortKey textKey(const QString &text)
{
    return { text.isEmpty() ? 1.0 : 0.0, naturalKey(text) };
}

Cell stateCell(const Row &r)
{
    return { .text = r.state, .role = r.role == Role::Ok ? Role::Text : r.role, .dot = r.role };
}
SortKey stateKey(const Row &r)
{
    return { double(r.condition), r.state };
}
Cell nameCell(const Row &r)
{
    return { .text = r.name, .isStrong = true };
}
Cell rateCell(const Row &r)
{
    return number(r, Format::hashrate(r.hashrate));
}
Cell windowCell(const Row &r)
{
    return { .text = r.window.isEmpty() ? Format::unknown() : r.window, .role = Role::Faint };
}
Cell fanCell(const Row &r)
{
    return number(r, r.fanRpm || !r.fanPercent ? DeviceFigures::rpm(r.fanRpm) : DeviceFigures::percent(r.fanPercent));
}
SortKey fanKey(const Row &r)
{
    return numberKey(r.fanRpm ? r.fanRpm : r.fanPercent);
}
Cell poolCell(const Row &r)
{
    if (r.isHere)
        return { .text = QCoreApplication::translate("widgets::DeviceRow", "here") };
    return plain(r.pool);
}
SortKey poolKey(const Row &r)
{
    return r.isHere ? SortKey { -1, {} } : textKey(r.pool);
}
Cell uptimeCell(const Row &r)
{
    return number(r, { r.uptime ? Format::duration(*r.uptime) : Format::unknown(), {} });
}
SortKey uptimeKey(const Row &r)
{
    return { r.uptime ? double(r.uptime->count()) : -1, {} };
}
Cell managedCell(const Row &r)
{
    return plain(r.isManaged ? QCoreApplication::translate("widgets::DeviceRow", "may be changed")
                             : QCoreApplication::translate("widgets::DeviceRow", "read only"));
}

constexpr Column<Row> table[] = {
    // id, title, cell, sort key, right, width, shown, wide, fold order, elides
    { "name", QT_TRANSLATE_NOOP("widgets::DeviceRow", "Machine"), nameCell,
        [](const Row &r) {
            return SortKey { 0, naturalKey(r.name) };
        },
        false, 110, true, true },
    { "state", QT_TRANSLATE_NOOP("widgets::DeviceRow", "State"), stateCell, stateKey, false, 106 },
    { "model", QT_TRANSLATE_NOOP("widgets::DeviceRow", "Model"), [](const Row &r) { return plain(r.model); },
        [](const Row &r) { return textKey(r.model); }, false, 118, true, false, 3, true },
    { "kind", QT_TRANSLATE_NOOP("widgets::DeviceRow", "Interface"), [](const Row &r) { return plain(r.kind); },
        [](const Row &r) { return textKey(r.kind); }, false, 92, false, false, 1 },
    { "address", QT_TRANSLATE_NOOP("widgets::DeviceRow", "Address"), [](const Row &r) { return plain(r.address); },
        [](const Row &r) { return textKey(r.address); }, false, 98, true, false, 4 },
    { "rate", QT_TRANSLATE_NOOP("widgets::DeviceRow", "Reported"), rateCell,
        [](const Row &r) { return numberKey(r.hashrate); }, true, 90 },
    { "window", QT_TRANSLATE_NOOP("widgets::DeviceRow", "Over"), windowCell,
        [](const Row &r) { return textKey(r.window); }, false, 60 },
    { "chip", QT_TRANSLATE_NOOP("widgets::DeviceRow", "°C"),
        [](const Row &r) { return bare(r, DeviceFigures::celsius(r.celsius)); },
        [](const Row &r) { return numberKey(r.celsius); }, true, 46 },
    { "fan", QT_TRANSLATE_NOOP("widgets::DeviceRow", "Fan"), fanCell, fanKey, true, 80, true, false, 2 },
    { "power", QT_TRANSLATE_NOOP("widgets::DeviceRow", "W"),
        [](const Row &r) { return bare(r, DeviceFigures::watts(r.watts)); },
        [](const Row &r) { return numberKey(r.watts); }, true, 54 },
    { "efficiency", QT_TRANSLATE_NOOP("widgets::DeviceRow", "J/TH"),
        [](const Row &r) { return bare(r, DeviceFigures::efficiency(r.efficiency)); },
        [](const Row &r) { return numberKey(r.efficiency); }, true, 54 },
    { "pool", QT_TRANSLATE_NOOP("widgets::DeviceRow", "Mines at"), poolCell, poolKey, false, 110, true, false, 0,
        true },
    { "uptime", QT_TRANSLATE_NOOP("widgets::DeviceRow", "Up"), uptimeCell, uptimeKey, true, 78, true, false, 1 },
    { "firmware", QT_TRANSLATE_NOOP("widgets::DeviceRow", "Firmware"), [](const Row &r) { return plain(r.firmware); },
        [](const Row &r) { return textKey(r.firmware); }, false, 110, false, false, 1, true },
    { "best", QT_TRANSLATE_NOOP("widgets::DeviceRow", "Best share"),
        [](const Row &r) { return number(r, Format::difficulty(r.best)); },
        [](const Row &r) {
            return SortKey { r.best, {} };
        },
        true, 84, false, false, 1 },
    { "group", QT_TRANSLATE_NOOP("widgets::DeviceRow", "Group"), [](const Row &r) { return plain(r.group); },
        [](const Row &r) { return textKey(r.group); }, false, 90, false, false, 1, true },
    { "managed", QT_TRANSLATE_NOOP("widgets::DeviceRow", "Changes"), managedCell,
        [](const Row &r) {
            return SortKey { r.isManaged ? 0.0 : 1.0, {} };
        },
        false, 110, false, false, 1 },
};

} // namespace

std::span<const Column<DeviceRow>> deviceColumns()
{
    return table;
}

} // namespace widgets
