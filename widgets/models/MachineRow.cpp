// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/MachineRow.h"

#include "core/work/Silence.h"
#include "widgets/models/DeviceRow.h"
#include "widgets/text/Format.h"
#include "widgets/text/Words.h"

#include <cmath>

namespace widgets {

MachineState stateOf(const work::MinerSnapshot &miner, UnixMs now)
{
    if (work::isSilent(miner, now))
        return MachineState::Silent;
    return miner.lastShareAt ? MachineState::Working : MachineState::Starting;
}

QString agentTitle(const QString &agent)
{
    QString title = agent;
    return title.replace(u'/', u' ').simplified();
}

MachineRow MachineRow::of(const work::MinerSnapshot &miner, UnixMs now)
{
    MachineRow row { .key = miner.key,
        .name = miner.name.isEmpty() ? miner.key : miner.name,
        .ownName = miner.ownName,
        .agent = agentTitle(miner.agent),
        .address = miner.address,
        .protocol = miner.protocol,
        .state = stateOf(miner, now),
        .hashrate10m = miner.hashrate.m10,
        .hashrate1h = miner.hashrate.h1,
        .hashrate24h = miner.hashrate.h24,
        .reported = miner.nominalHashrate,
        .difficulty = miner.difficulty,
        .accepted = miner.shares.accepted,
        .rejected = miner.shares.rejectedTotal(),
        .best = miner.bestDifficulty };
    const auto seconds = [&](UnixMs since) { return std::max<qint64>(0, (now - since).count() / 1000); };
    if (miner.lastShareAt)
        row.quietSeconds = seconds(*miner.lastShareAt);
    // Minutes are enough for what changes slowly: a row that shows the same must compare equal.
    row.connectedSeconds = seconds(miner.connectedSince) / 60 * 60;
    return row;
}

namespace {

std::optional<double> rounded(std::optional<double> value, double step)
{
    return value ? std::optional(std::round(*value / step) * step) : std::nullopt;
}

} // namespace

MachineDevice MachineDevice::of(const lan::DeviceState &device)
{
    MachineDevice shown { .key = device.key, .model = device.reading.model, .firmware = device.reading.firmware };
    if (!device.answeredAt || device.isStale)
        return shown;
    shown.celsius = rounded(device.reading.hottest(lan::Temperature::Place::Chip), 1);
    shown.watts = rounded(device.reading.watts, device.reading.watts.value_or(0) < 100 ? 0.1 : 1);
    shown.efficiency = rounded(device.reading.joulesPerTerahash(), 0.1);
    shown.isHot = std::any_of(device.alerts.begin(), device.alerts.end(),
        [](const lan::Alert &alert) { return alert.kind == lan::AlertKind::Hot; });
    return shown;
}

bool MachineRow::matches(const QString &words) const
{
    const auto parts = QStringView(words).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(), [&](QStringView part) {
        return name.contains(part, Qt::CaseInsensitive) || ownName.contains(part, Qt::CaseInsensitive)
            || device.model.contains(part, Qt::CaseInsensitive) || device.firmware.contains(part, Qt::CaseInsensitive)
            || agent.contains(part, Qt::CaseInsensitive) || address.contains(part, Qt::CaseInsensitive)
            || Words::protocol(protocol).contains(part, Qt::CaseInsensitive);
    });
}

namespace {

using Row = MachineRow;

Cell nameCell(const Row &r)
{
    Cell cell { .text = r.name, .isStrong = true };
    switch (r.state) {
    case MachineState::Working:
        cell.dot = Role::Ok;
        cell.dotWord = QCoreApplication::translate("widgets::MachineRow", "working");
        break;
    case MachineState::Silent:
        cell.dot = Role::Warning;
        cell.dotWord = QCoreApplication::translate("widgets::MachineRow", "silent");
        break;
    case MachineState::Starting:
        cell.dot = Role::Faint;
        cell.dotWord = QCoreApplication::translate("widgets::MachineRow", "starting");
        break;
    }
    return cell;
}
Cell nameAndAgentCell(const Row &r)
{
    Cell cell = nameCell(r);
    // The version has no room here.
    const qsizetype last = r.agent.lastIndexOf(u' ');
    const bool isVersion = last > 0 && (r.agent[last + 1].isDigit() || r.agent[last + 1] == u'v');
    cell.note = isVersion ? r.agent.left(last) : r.agent;
    return cell;
}
Cell quietText(const QString &text)
{
    return { .text = text.isEmpty() ? Format::unknown() : text, .role = Role::Secondary };
}
Cell number(const Measure &m)
{
    return { .text = m.number,
        .unit = m.unit,
        .role = m.number == Format::unknown() ? Role::Faint : Role::Text,
        .isNumber = true };
}
Cell nowCell(const Row &r)
{
    if (r.state != MachineState::Silent)
        return number(Format::hashrate(r.hashrate10m));
    const qint64 quiet = r.quietSeconds.value_or(r.connectedSeconds);
    return { .text = QCoreApplication::translate("widgets::MachineRow", "silent %1")
                         .arg(Format::duration(std::chrono::seconds(quiet))),
        .role = Role::Warning };
}
SortKey hashrateKey(const std::optional<double> &hashrate)
{
    return { hashrate.value_or(-1), {} };
}
Cell lastShareCell(const Row &r)
{
    return number({ r.quietSeconds ? Format::duration(std::chrono::seconds(*r.quietSeconds)) : Format::unknown(), {} });
}
Cell sparkCell(const Row &r)
{
    if (r.spark.isEmpty())
        return { .text = Format::unknown(), .role = Role::Faint };
    return { .spark = r.spark, .sparkColor = r.sparkColor };
}

SortKey nameKey(const Row &r)
{
    return { 0, naturalKey(r.name) };
}
Cell speaksCell(const Row &r)
{
    return quietText(Words::protocol(r.protocol));
}
SortKey speaksKey(const Row &r)
{
    return { double(r.protocol), {} };
}
SortKey nowKey(const Row &r)
{
    return r.state == MachineState::Silent ? SortKey { -2, {} } : hashrateKey(r.hashrate10m);
}
Cell acceptedCell(const Row &r)
{
    return number({ Format::count(r.accepted), {} });
}
SortKey acceptedKey(const Row &r)
{
    return { double(r.accepted), {} };
}
Cell rejectedCell(const Row &r)
{
    return number({ Format::count(r.rejected), {} });
}
SortKey rejectedKey(const Row &r)
{
    return { double(r.rejected), {} };
}
Cell bestCell(const Row &r)
{
    return number(Format::difficulty(r.best));
}
SortKey bestKey(const Row &r)
{
    return { r.best, {} };
}
SortKey lastShareKey(const Row &r)
{
    return { double(r.quietSeconds.value_or(std::numeric_limits<qint32>::max())), {} };
}

SortKey figureKey(const std::optional<double> &value)
{
    return { value.value_or(-1e9), {} };
}
Cell chipCell(const Row &r)
{
    Cell cell = number(DeviceFigures::celsius(r.device.celsius));
    if (r.device.isHot) {
        cell.dot = Role::Bad;
        cell.dotWord = QCoreApplication::translate("widgets::MachineRow", "too hot");
    }
    return cell;
}

constexpr Column<Row> machineTable[] = {
    // id, title, cell, sort key, right, width, shown, wide, fold order
    { "name", QT_TRANSLATE_NOOP("widgets::MachineRow", "Machine"), nameCell, nameKey, false, 136, true, true },
    { "agent", QT_TRANSLATE_NOOP("widgets::MachineRow", "Software"), [](const Row &r) { return quietText(r.agent); },
        [](const Row &r) {
            return SortKey { 0, naturalKey(r.agent) };
        },
        false, 138, true, false, 2, true },
    { "address", QT_TRANSLATE_NOOP("widgets::MachineRow", "Address"), [](const Row &r) { return quietText(r.address); },
        [](const Row &r) {
            return SortKey { 0, naturalKey(r.address) };
        },
        false, 106, true, false, 3 },
    { "speaks", QT_TRANSLATE_NOOP("widgets::MachineRow", "Speaks"), speaksCell, speaksKey, false, 58 },
    { "now", QT_TRANSLATE_NOOP("widgets::MachineRow", "10 min"), nowCell, nowKey, true, 100 },
    { "hour", QT_TRANSLATE_NOOP("widgets::MachineRow", "1 h"),
        [](const Row &r) { return number(Format::hashrate(r.hashrate1h)); },
        [](const Row &r) { return hashrateKey(r.hashrate1h); }, true, 88, false, false, 4 },
    { "day", QT_TRANSLATE_NOOP("widgets::MachineRow", "24 h"),
        [](const Row &r) { return number(Format::hashrate(r.hashrate24h)); },
        [](const Row &r) { return hashrateKey(r.hashrate24h); }, true, 88 },
    { "reported", QT_TRANSLATE_NOOP("widgets::MachineRow", "Reported"),
        [](const Row &r) { return number(Format::hashrate(r.reported)); },
        [](const Row &r) { return hashrateKey(r.reported); }, true, 88, false, false, 4 },
    { "difficulty", QT_TRANSLATE_NOOP("widgets::MachineRow", "Difficulty"),
        [](const Row &r) { return number(Format::difficulty(r.difficulty)); },
        [](const Row &r) {
            return SortKey { r.difficulty, {} };
        },
        true, 78, true, false, 5 },
    { "accepted", QT_TRANSLATE_NOOP("widgets::MachineRow", "Accepted"), acceptedCell, acceptedKey, true, 80 },
    { "rejected", QT_TRANSLATE_NOOP("widgets::MachineRow", "Rejected"), rejectedCell, rejectedKey, true, 76 },
    { "best", QT_TRANSLATE_NOOP("widgets::MachineRow", "Best share"), bestCell, bestKey, true, 84, true, false, 1 },
    { "last", QT_TRANSLATE_NOOP("widgets::MachineRow", "Last share"), lastShareCell, lastShareKey, true, 84 },
    // Of devices: shown once one is known.
    { "chip", QT_TRANSLATE_NOOP("widgets::MachineRow", "Chip"), chipCell,
        [](const Row &r) { return figureKey(r.device.celsius); }, true, 68, false },
    { "power", QT_TRANSLATE_NOOP("widgets::MachineRow", "Power"),
        [](const Row &r) { return number(DeviceFigures::watts(r.device.watts)); },
        [](const Row &r) { return figureKey(r.device.watts); }, true, 76, false, false, 4 },
    { "efficiency", QT_TRANSLATE_NOOP("widgets::MachineRow", "Efficiency"),
        [](const Row &r) { return number(DeviceFigures::efficiency(r.device.efficiency)); },
        [](const Row &r) { return figureKey(r.device.efficiency); }, true, 84, false, false, 4 },
    { "firmware", QT_TRANSLATE_NOOP("widgets::MachineRow", "Firmware"),
        [](const Row &r) { return quietText(r.device.firmware); },
        [](const Row &r) {
            return SortKey { 0, naturalKey(r.device.firmware) };
        },
        false, 120, false, false, 1, true },
};
constexpr Column<Row> dashboardTable[] = {
    { "name", QT_TRANSLATE_NOOP("widgets::MachineRow", "Machine"), nameAndAgentCell, nameKey, false, 150, true, true },
    { "speaks", QT_TRANSLATE_NOOP("widgets::MachineRow", "Speaks"), speaksCell, speaksKey, false, 60, true, false, 2 },
    { "now", QT_TRANSLATE_NOOP("widgets::MachineRow", "10 min"), nowCell, nowKey, true, 98 },
    { "spark", QT_TRANSLATE_NOOP("widgets::MachineRow", "24 h"), sparkCell,
        [](const Row &r) { return hashrateKey(r.hashrate24h); }, false, 100, true, false, 3 },
    { "accepted", QT_TRANSLATE_NOOP("widgets::MachineRow", "Accepted"), acceptedCell, acceptedKey, true, 74 },
    { "rejected", QT_TRANSLATE_NOOP("widgets::MachineRow", "Rejected"), rejectedCell, rejectedKey, true, 70 },
    { "last", QT_TRANSLATE_NOOP("widgets::MachineRow", "Last share"), lastShareCell, lastShareKey, true, 76, true,
        false, 1 },
};

} // namespace

std::span<const Column<MachineRow>> machineColumns()
{
    return machineTable;
}
std::span<const Column<MachineRow>> dashboardColumns()
{
    return dashboardTable;
}

} // namespace widgets
