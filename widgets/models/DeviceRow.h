// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Snapshot.h"
#include "widgets/models/TableModel.h"
#include "widgets/text/Format.h"

namespace widgets {

/// How a device does, coarsely: what the filter beside the search chooses from, and what the table sorts by.
enum class DeviceCondition : quint8 { Bad, Warning, Quiet, Well };

/// What the fleet's table shows of one device: the displayed part of its state, cheap to compare.
struct DeviceRow {
    QString key {};
    QString state {};
    Role role = Role::Faint;
    DeviceCondition condition = DeviceCondition::Quiet;
    bool isOld = false; ///< its figures are of before: it does not answer now
    QString name {};
    QString kind {};
    QString model {};
    QString address {};
    std::optional<double> hashrate {};
    QString window {}; ///< of the hashrate: "10 min"
    std::optional<double> celsius {}; ///< the hottest chip
    std::optional<double> fanRpm {}; ///< the slowest
    std::optional<double> fanPercent {};
    std::optional<double> watts {};
    std::optional<double> efficiency {}; ///< J/TH
    QString pool {}; ///< empty: unknown
    bool isHere = false;
    std::optional<std::chrono::seconds> uptime {}; ///< in whole minutes
    QString firmware {};
    double best = 0;
    QString group {};
    bool isManaged = false;
    bool operator==(const DeviceRow &) const = default;

    static DeviceRow of(const lan::DeviceState &device);
    /// Whether each of \a words stands somewhere in what is known of it.
    bool matches(const QString &words) const;
};

using DeviceModel = TableModel<DeviceRow>;
std::span<const Column<DeviceRow>> deviceColumns();
inline constexpr char deviceContext[] = "widgets::DeviceRow";

/// The hashrate that stands for a device, and the window it is over.
struct ReportedRate {
    std::optional<double> hashesPerSecond {};
    QString window {}; ///< empty while unknown
    static ReportedRate of(const lan::DeviceRates &rates);
};

/// What the devices make together. Those that do not answer now do not count; those that say nothing neither.
struct FleetTotals {
    int all = 0;
    int online = 0;
    int bad = 0; ///< with something that needs a look
    std::optional<double> hashrate {};
    int hashing = 0; ///< devices that report one
    std::optional<double> watts {};
    int powered = 0;
    std::optional<double> efficiency {}; ///< J/TH, of those that report both
    std::optional<double> costPerDay {};
    std::optional<double> satsPerDay {};
    bool operator==(const FleetTotals &) const = default;

    static FleetTotals of(const QList<lan::DeviceState> &devices);
};

/// Figures of devices as people read them; an em dash for what is not known.
class DeviceFigures {
    Q_DECLARE_TR_FUNCTIONS(widgets::DeviceFigures)
public:
    static Measure celsius(std::optional<double> value);
    static Measure watts(std::optional<double> value);
    static Measure rpm(std::optional<double> value);
    static Measure percent(std::optional<double> value);
    static Measure efficiency(std::optional<double> joulesPerTerahash);
    /// In \a currency; two decimals.
    static Measure money(std::optional<double> value, const QString &currency);
    static Measure sats(std::optional<double> value);
};

} // namespace widgets
