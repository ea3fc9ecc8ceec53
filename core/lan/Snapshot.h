// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Change.h"
#include "core/lan/Device.h"

#include <QMap>

namespace lan {

/// What is wrong with a device, as the owner would say it.
enum class AlertKind : quint8 {
    Offline, ///< does not answer; value: polls missed
    LowHashrate, ///< value and limit: h/s
    Hot, ///< value and limit: degrees Celsius
    FanStopped, ///< value: rpm
    ManyRejects, ///< value and limit: percent of the last shares
    MiningElsewhere, ///< was pointed here and is not any more; text: where
    RestartLoop, ///< value: restarts within the hour
    NeedsCredentials ///< it refuses the credentials it was given
};
inline constexpr int alertKindCount = int(AlertKind::NeedsCredentials) + 1;
QString alertName(AlertKind kind); ///< "offline", "low-hashrate", …
std::optional<AlertKind> alertFromName(QStringView name);

struct Alert {
    AlertKind kind = AlertKind::Offline;
    UnixMs since {};
    double value = 0;
    double limit = 0;
    QString text {};
    bool operator==(const Alert &) const = default;
};

/// A device of the book: what is known, and since when.
struct DeviceState {
    QString key {}; ///< deviceKey()
    QHostAddress address {};
    Kind kind = Kind::Unknown;
    QString name {}; ///< given by its owner; empty: its host name, or its address
    QString group {};
    QString said {}; ///< of an unknown one
    bool isManaged = false; ///< its owner lets this program change it
    bool hasCredentials = false;
    Reading reading {}; ///< the last good one; reading.at 0: there is none yet
    std::optional<UnixMs> answeredAt {};
    int missed = 0; ///< polls since then
    bool isStale = false; ///< more than three polls missed, or none was answered yet after as many
    std::optional<Error> trouble {}; ///< of the last poll
    Capabilities can {};
    QList<Alert> alerts {};
    QString minerKey {}; ///< the machine's row here (stats::LiveSnapshot), while it mines here
    std::optional<UnixMs> pointedAt {}; ///< its pools were set to this program
    std::optional<UnixMs> backupAt {}; ///< an older pool list can be put back
    QString backupText {}; ///< where that list leads first: "stratum+tcp://…, user"
    QString pausedBy {}; ///< schedule that paused it
    std::optional<double> costPerDay {}; ///< in the currency of the energy price
    std::optional<double> satsPerDay {}; ///< expected at the network's difficulty and reward now, before any fee
    QString displayName() const;
    bool isOnline() const { return answeredAt && missed == 0; }
    bool operator==(const DeviceState &) const = default;
};

struct ScanState {
    enum class Phase : quint8 { Never, Running, Stopped, Done };
    Phase phase = Phase::Never;
    QStringList subnets {}; ///< "192.168.1.0/24"
    int done = 0; ///< addresses asked
    int total = 0;
    int answered = 0; ///< of them
    int found = 0; ///< new in the book
    QStringList left {}; ///< what was not searched and why, English
    std::optional<UnixMs> startedAt {};
    std::optional<UnixMs> endedAt {};
    bool operator==(const ScanState &) const = default;
};
/// A private network of this computer that can be searched.
struct SubnetRow {
    QString network {}; ///< "192.168.1.0/24", at most /22: a larger one is cut around our address
    QString interface {
    };
    QHostAddress own {};
    bool isCut = false;
    int addresses = 0;
    bool operator==(const SubnetRow &) const = default;
};

/// What happens, or would happen, to one device when machines are pointed here.
struct PointStep {
    enum class Phase : quint8 {
        Waiting,
        Writing,
        Verifying, ///< read back
        Restarting,
        AwaitingShare, ///< until it mines here
        Done,
        Refused, ///< said no, or changed nothing: its old pools are in force
        PutBack, ///< did not come to mine here: its old pools are in force again
        Unknown, ///< neither the new nor the old list could be confirmed
        Skipped ///< not begun: the canary failed, or the run was stopped
    };
    QString key {};
    QString name {};
    Phase phase = Phase::Waiting;
    bool isCanary = false;
    QList<PoolEntry> before {}; ///< without passwords
    QList<PoolEntry> after {};
    int used = 1; ///< of after
    QString detail {}; ///< English: what happened, or why it cannot be
    bool isPossible = true; ///< of a plan
    bool comesHere = false; ///< Done means that it mines here; else that the list is in force
    std::optional<UnixMs> since {};
    bool operator==(const PointStep &) const = default;
};
struct PointState {
    quint64 id = 0; ///< of the plan; 0: none was made
    enum class Phase : quint8 { None, Planned, Canary, Rest, Stopping, Done };
    Phase phase = Phase::None;
    bool isBack = false; ///< puts the old pools back
    QList<PointStep> steps {};
    std::optional<UnixMs> startedAt {};
    std::optional<UnixMs> endedAt {};
    bool operator==(const PointState &) const = default;
};

/// Pauses a group at hours of the week and resumes it after.
struct Schedule {
    qint64 id = 0; ///< 0: not in the book yet
    QString group {}; ///< empty: all managed devices
    quint8 days = 0x7f; ///< bit 0 is Monday
    int fromMinute = 0; ///< local time, minute of the day; the pause may run over midnight
    int toMinute = 0;
    bool isOn = true;
    bool operator==(const Schedule &) const = default;
};

/// A pool list to give to several devices: a template.
struct PoolTemplate {
    qint64 id = 0;
    QString name {};
    QList<PoolEntry> pools {}; ///< at most 3; "{name}" in a user stands for the device's name
    bool operator==(const PoolTemplate &) const = default;
};

/// Everything known of the devices of the home now. Replaced whole, at most 4 times a second.
struct Snapshot {
    UnixMs takenAt {};
    bool isManaging = false; ///< its owner switched management on; else nothing is ever written to a device
    std::chrono::seconds pollInterval { 10 };
    double energyPrice = 0; ///< per kWh; 0: not set
    double bitcoinPrice = 0; ///< in the same currency; 0: not set
    QString currency {};
    ScanState scan {};
    QList<SubnetRow> subnets {};
    QList<DeviceState> devices {}; ///< by address
    PointState point {};
    QList<Schedule> schedules {};
    QList<PoolTemplate> templates {};
    std::optional<Error> bookTrouble {}; ///< the book cannot be written
};

} // namespace lan
Q_DECLARE_METATYPE(lan::Snapshot)
