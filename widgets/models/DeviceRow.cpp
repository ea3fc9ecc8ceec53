// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/DeviceRow.h"

#include "widgets/text/FleetWords.h"

#include <QLocale>

#include <cmath>
#include <limits>

namespace widgets {

namespace {

DeviceCondition conditionOf(const lan::DeviceState &device, Role role)
{
    if (role == Role::Bad)
        return DeviceCondition::Bad;
    if (role == Role::Warning || !device.alerts.isEmpty())
        return DeviceCondition::Warning;
    return role == Role::Ok ? DeviceCondition::Well : DeviceCondition::Quiet;
}

std::optional<double> leastDrive(const QList<lan::Fan> &fans)
{
    std::optional<double> least;
    for (const lan::Fan &fan : fans) {
        if (fan.percent && (!least || *fan.percent < *least))
            least = fan.percent;
    }
    return least;
}

/// Figures wobble below what is shown: rows that show the same must compare equal.
std::optional<double> rounded(std::optional<double> value, double step)
{
    return value ? std::optional(std::round(*value / step) * step) : std::nullopt;
}

} // namespace

ReportedRate ReportedRate::of(const lan::DeviceRates &rates)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("widgets::DeviceRow", text); };
    if (rates.m10)
        return { rates.m10, tr("%1 min").arg(rates.m10Minutes) };
    if (rates.m1)
        return { rates.m1, tr("%1 min").arg(1) };
    if (rates.now)
        return { rates.now, tr("now") };
    return rates.average ? ReportedRate { rates.average, tr("mean") } : ReportedRate {};
}

DeviceRow DeviceRow::of(const lan::DeviceState &device)
{
    const lan::Reading &reading = device.reading;
    const Words::State state = FleetWords::device(device);
    const ReportedRate rate = ReportedRate::of(reading.rates);
    DeviceRow row { .key = device.key,
        .state = state.text,
        .role = state.role,
        .condition = conditionOf(device, state.role),
        .isOld = device.isStale,
        .name = device.displayName(),
        .kind = device.kind == lan::Kind::Unknown ? QString() : FleetWords::kind(device.kind),
        .model = FleetWords::model(device),
        .address = device.address.toString(),
        .hashrate = rate.hashesPerSecond,
        .window = rate.window,
        .celsius = rounded(reading.hottest(lan::Temperature::Place::Chip), 1),
        .fanRpm = rounded(reading.slowestFan(), 10),
        .fanPercent = rounded(leastDrive(reading.fans), 1),
        .watts = rounded(reading.watts, 0.1),
        .efficiency = rounded(reading.joulesPerTerahash(), 0.1),
        .isHere = !device.minerKey.isEmpty(),
        .firmware = reading.firmware,
        .best = std::max(reading.bestEver.value_or(0), reading.bestSession.value_or(0)),
        .group = device.group,
        .isManaged = device.isManaged };
    if (const lan::PoolRow *pool = reading.activePool())
        row.pool = pool->pool.host;
    if (reading.uptime)
        row.uptime = *reading.uptime / std::chrono::minutes(1) * std::chrono::minutes(1);
    return row;
}

bool DeviceRow::matches(const QString &words) const
{
    const auto parts = QStringView(words).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(), [&](QStringView part) {
        const auto has = [part](const QString &text) { return text.contains(part, Qt::CaseInsensitive); };
        return has(name) || has(model) || has(kind) || has(address) || has(state) || has(pool) || has(firmware)
            || has(group) || has(key);
    });
}

FleetTotals FleetTotals::of(const QList<lan::DeviceState> &devices)
{
    FleetTotals sum;
    double efficientWatts = 0;
    double efficientRate = 0;
    const auto add = [](std::optional<double> &to, std::optional<double> value) {
        if (value)
            to = to.value_or(0) + *value;
    };
    for (const lan::DeviceState &device : devices) {
        ++sum.all;
        sum.bad += !device.alerts.isEmpty() || device.isStale;
        sum.online += device.isOnline();
        if (device.isStale || !device.answeredAt)
            continue;
        const auto rate = ReportedRate::of(device.reading.rates).hashesPerSecond;
        const auto watts = device.reading.watts;
        add(sum.hashrate, rate);
        add(sum.watts, watts);
        add(sum.costPerDay, device.costPerDay);
        add(sum.satsPerDay, device.satsPerDay);
        sum.hashing += rate.has_value();
        sum.powered += watts.has_value();
        if (rate && watts && *rate > 0) {
            efficientWatts += *watts;
            efficientRate += *rate;
        }
    }
    if (efficientRate > 0)
        sum.efficiency = efficientWatts / (efficientRate / 1e12);
    return sum;
}

namespace {

Measure figure(std::optional<double> value, int decimals, const QString &unit)
{
    if (!value || !std::isfinite(*value))
        return { Format::unknown(), {} };
    return { QLocale().toString(*value, 'f', decimals), unit };
}

} // namespace

Measure DeviceFigures::celsius(std::optional<double> value)
{
    return figure(value, 0, QStringLiteral("°C"));
}
Measure DeviceFigures::watts(std::optional<double> value)
{
    return figure(value, value && *value < 99.95 ? 1 : 0, QStringLiteral("W"));
}
Measure DeviceFigures::rpm(std::optional<double> value)
{
    return figure(value, 0, tr("rpm"));
}
Measure DeviceFigures::percent(std::optional<double> value)
{
    return figure(value, 0, QStringLiteral("%"));
}
Measure DeviceFigures::efficiency(std::optional<double> joulesPerTerahash)
{
    return figure(joulesPerTerahash, 1, QStringLiteral("J/TH"));
}
Measure DeviceFigures::money(std::optional<double> value, const QString &currency)
{
    return figure(value, 2, currency);
}
Measure DeviceFigures::sats(std::optional<double> value)
{
    if (!value || !std::isfinite(*value) || *value < 0)
        return { Format::unknown(), {} };
    if (*value < 10)
        return { Format::significant(*value, 2), tr("sats") };
    return { Format::count(quint64(std::llround(*value))), tr("sats") };
}

} // namespace widgets
