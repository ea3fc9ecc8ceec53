// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Snapshot.h"

#include <variant>

namespace lan {

/// Begins a search; empty \c subnets: all of Snapshot::subnets. Errors: Denied (not private), OutOfRange (over /22),
/// Malformed, Busy (one runs).
struct StartScan {
    QStringList subnets {};
};
struct StopScan { };
/// Goes on where a stopped one ended. Errors: NotFound.
struct ResumeScan { };
/// Errors: Malformed, Denied (not private), Unreachable, Timeout (nothing answered: it is not in the book then).
struct AddDevice {
    QString address {}; ///< "192.168.1.7"
};
struct ForgetDevice {
    QString key {};
};
struct NameDevice {
    QString key {};
    QString name {};
    QString group {};
};
/// Lets this program change devices at all, or not. Off at the first start.
struct SetManaging {
    bool isOn = false;
};
/// Lets it change these.
struct ManageDevices {
    QStringList keys {};
    bool isManaged = false;
};
/// Kept in the secret store, sent only to this device, once it was identified. Empty user: forgets them.
struct SetCredentials {
    QString key {};
    QString user {};
    QString password {};
};
/// One change of each of \c keys. SetPools is not given this way.
struct ChangeDevices {
    QStringList keys {};
    Change change {};
    QString oneTimeCode {}; ///< for devices that want one
};
/// What it would do, step by step; the answer holds the plan. Nothing is written.
struct PlanPoint {
    QStringList keys {};
    bool keepFallback = true; ///< the old first pool stays as the second
    bool preferSv2 = true; ///< where the device speaks it
    qint64 templateId = 0; ///< another pool list than this program; 0: this program
};
struct PlanPutBack {
    QStringList keys {};
};
/// Errors: NotFound (another plan was made since), Denied (management is off), Busy.
struct StartPlan {
    quint64 id = 0;
    QMap<QString, QString> oneTimeCodes {}; ///< by key
};
/// Ends after the devices that are under way; the rest is left as it was.
struct StopPlan {
    quint64 id = 0;
};
/// id 0: a new one. Errors: OutOfRange, NotFound.
struct SaveSchedule {
    Schedule schedule {};
};
struct RemoveSchedule {
    qint64 id = 0;
};
struct SaveTemplate {
    PoolTemplate pools {};
};
struct RemoveTemplate {
    qint64 id = 0;
};
/// What the device said over time, a point each five minutes at most; for charts.
struct ReadTelemetry {
    QString key {};
    UnixMs from {};
    UnixMs to {};
};
/// Somebody looks at it: for 30 seconds after the last such order its values are taken as they change, where its
/// firmware tells them (Kind::AxeOs). At most four devices at once, the latest. Errors: NotFound.
struct WatchDevice {
    QString key {};
};
using Order = std::variant<StartScan, StopScan, ResumeScan, AddDevice, ForgetDevice, NameDevice, SetManaging,
    ManageDevices, SetCredentials, ChangeDevices, PlanPoint, PlanPutBack, StartPlan, StopPlan, SaveSchedule,
    RemoveSchedule, SaveTemplate, RemoveTemplate, ReadTelemetry, WatchDevice>;
QString orderName(const Order &order); ///< "start-scan", …

struct Request {
    quint64 id = 0; ///< the answer carries it back
    Order order {};
};

/// Means over a step of time; a step that nothing was known of has no point.
struct TelemetryPoint {
    UnixMs at {};
    std::optional<double> hashrate {}; ///< h/s, as the device said
    std::optional<double> chipCelsius {}; ///< the hottest
    std::optional<double> regulatorCelsius {};
    std::optional<double> watts {};
    std::optional<double> fanRpm {}; ///< the slowest
    bool operator==(const TelemetryPoint &) const = default;
};

/// What came of one device of an order.
struct DeviceOutcome {
    QString key {};
    QString name {};
    std::optional<Error> error {};
    bool needsRestart = false;
    bool operator==(const DeviceOutcome &) const = default;
};
struct Answer {
    quint64 id = 0;
    QString order {}; ///< orderName()
    std::optional<Error> error {}; ///< then nothing was done
    QList<DeviceOutcome> devices {}; ///< ChangeDevices, ManageDevices, AddDevice
    PointState plan {}; ///< PlanPoint, PlanPutBack
    qint64 rowId = 0; ///< SaveSchedule, SaveTemplate
    QList<TelemetryPoint> telemetry {}; ///< ReadTelemetry, ascending
    std::chrono::milliseconds step { 0 }; ///< of them
};

/// A fact that is told once: an alert that began or ended, a change that was made.
struct LanEvent {
    enum class Kind : quint8 { AlertBegan, AlertEnded, Changed, ChangeRefused };
    Kind kind = Kind::AlertBegan;
    UnixMs at {};
    QString key {};
    QString device {}; ///< displayName()
    Alert alert {};
    QString change {}; ///< changeName(), or "pools-put-back"
    QString before {}; ///< without passwords
    QString after {};
    QString reason {}; ///< of a refusal
    bool operator==(const LanEvent &) const = default;
};

} // namespace lan
Q_DECLARE_METATYPE(lan::Request)
Q_DECLARE_METATYPE(lan::Answer)
Q_DECLARE_METATYPE(lan::LanEvent)
