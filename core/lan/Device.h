// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/lan/PoolEntry.h"

#include <QHostAddress>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace lan {

/// Whose interface a device speaks: which driver reads and changes it.
enum class Kind : quint8 {
    Unknown, ///< answered, and is nothing this program can read
    AxeOs, ///< ESP-Miner's REST with pools[]
    AxeOsLegacy, ///< ESP-Miner's REST before pools[]
    NerdQAxe, ///< the same, with one-time codes on writes
    Avalon, ///< cgminer API, "MM ID" strings
    Braiins, ///< BOSer / BOSminer behind the cgminer API
    Cgminer, ///< cgminer API, S9 era and others
    Antminer ///< stock web interface, HTTP digest
};
inline constexpr int kindCount = int(Kind::Antminer) + 1;
/// A constant name for storage and JSON: "axeos", "axeos-legacy", "nerdqaxe", "avalon", "braiins", "cgminer",
/// "antminer", "unknown".
QString kindName(Kind kind);
std::optional<Kind> kindFromName(QStringView name);

struct Temperature {
    enum class Place : quint8 { Chip, Board, Regulator, Intake, Exhaust };
    Place place = Place::Chip;
    int index = 0; ///< of the hash board or chip, from 0
    double celsius = 0;
    bool operator==(const Temperature &) const = default;
};
struct Fan {
    int index = 0;
    std::optional<double> rpm {};
    std::optional<double> percent {}; ///< of its drive
    bool operator==(const Fan &) const = default;
};
struct HashBoard {
    int index = 0;
    std::optional<double> hashrate {}; ///< h/s
    std::optional<int> chips {};
    QString serial {};
    bool operator==(const HashBoard &) const = default;
};
/// Reported by the device itself, h/s, by the window it averages over.
struct DeviceRates {
    std::optional<double> now {}; ///< some seconds
    std::optional<double> m1 {};
    std::optional<double> m10 {}; ///< ten minutes, or what the device has that comes closest
    int m10Minutes = 10; ///< what \c m10 really is over: 5, 15 or 30 on some
    std::optional<double> h1 {};
    std::optional<double> average {}; ///< since it began to mine
    std::optional<double> expected {}; ///< what it says it should do at its settings
    /// The steadiest of the short ones: m10, m1, now, average.
    std::optional<double> best() const;
    bool operator==(const DeviceRates &) const = default;
};

/// What a device says that its chips may be set to.
struct TuningLimits {
    std::optional<double> leastMegahertz {};
    std::optional<double> mostMegahertz {};
    std::optional<double> leastMillivolts {}; ///< at the cores
    std::optional<double> mostMillivolts {};
    bool operator==(const TuningLimits &) const = default;
};

/// Everything a device said of itself in one poll. Empty means that it did not say, or that what it said makes no
/// sense; the latter is named in \c complaints.
struct Reading {
    UnixMs at {};
    QString model {}; ///< "Bitaxe Gamma 601 (BM1370)", "Antminer S19"
    QString chip {}; ///< "BM1370"
    QString firmware {}; ///< "AxeOS v2.9.0"
    QString hostname {};
    QString mac {}; ///< "aa:bb:cc:dd:ee:ff", lower case; empty while unknown
    DeviceRates rates {};
    QList<Temperature> temperatures {};
    QList<Fan> fans {};
    std::optional<bool> isFanAutomatic {};
    QList<HashBoard> boards {};
    std::optional<double> watts {};
    std::optional<double> volts {}; ///< at its supply
    std::optional<double> coreMillivolts {};
    std::optional<double> megahertz {};
    QList<PoolRow> pools {}; ///< in the order of failing over
    std::optional<std::chrono::seconds> uptime {}; ///< of the device; of its miner where that is all it tells
    std::optional<quint64> accepted {}; ///< shares, since its miner began
    std::optional<quint64> rejected {};
    std::optional<quint64> stale {};
    std::optional<quint64> hardwareErrors {};
    std::optional<double> errorPercent {};
    std::optional<double> bestSession {}; ///< difficulty
    std::optional<double> bestEver {}; ///< difficulty
    std::optional<bool> isPaused {};
    std::optional<bool> isOverheated {}; ///< it says itself that it stopped for heat
    std::optional<double> wifiDbm {};
    TuningLimits limits {};
    bool takesSv2 = false; ///< its pool list has a protocol with each pool
    bool wantsOneTimeCode = false; ///< its owner locked changes with one-time codes
    bool isReadOnly = false; ///< it said that it takes no changes from this computer
    QStringList complaints {}; ///< "temp: \"n/a\" is no number"; at most 20
    /// J/TH from watts and rates.best(); empty where either is unknown or the rate is 0.
    std::optional<double> joulesPerTerahash() const;
    /// The hottest of \a place.
    std::optional<double> hottest(Temperature::Place place) const;
    /// rpm of the slowest fan that turns; 0 where none does. A place without a fan says 0 beside those that turn.
    std::optional<double> slowestFan() const;
    const PoolRow *activePool() const; ///< null while unknown
    bool operator==(const Reading &) const = default;
};

/// What a device lets us change, and how its pool list is.
struct Capabilities {
    bool pools = false;
    bool restart = false;
    bool pause = false;
    bool identify = false;
    bool fan = false;
    bool frequency = false;
    bool sv2 = false; ///< its pool list takes SV2 pools
    int poolSlots = 0; ///< that it can hold
    int mostUsedPools = 0; ///< that it fails over by; 0: all it holds
    bool keepsUnusedPools = false; ///< pools outside the fail-over order stay stored
    std::optional<double> leastMegahertz {}; ///< where frequency is true
    std::optional<double> mostMegahertz {};
    std::optional<double> leastMillivolts {}; ///< at the cores
    std::optional<double> mostMillivolts {};
    bool wantsOneTimeCode = false; ///< with each change
    QString whyNoPools {}; ///< English, where pools is false: what the firmware does not allow
    bool operator==(const Capabilities &) const = default;
};

/// What a search or a first look found out about an address, before or without a driver.
struct Identity {
    Kind kind = Kind::Unknown;
    QString model {};
    QString firmware {};
    QString hostname {};
    QString mac {}; ///< as Reading::mac
    QString said {}; ///< what an unknown one answered, shortened and made printable
    bool wantsCredentials = false; ///< it answers nothing more without
    bool operator==(const Identity &) const = default;
};

/// How a device is told apart from others over restarts and new addresses: its MAC, or its address while that is
/// unknown. "aa:bb:cc:dd:ee:ff" or "192.168.1.7".
QString deviceKey(const QString &mac, const QHostAddress &address);
/// Lower case with colons, from "AABBCC…", "aa-bb-…"; empty where it is no MAC, or all zero or all ones.
QString normalMac(QStringView text);

/// Loopback, RFC 1918 and link-local IPv4; no other address is ever contacted by this module.
bool isPrivate(const QHostAddress &address);

} // namespace lan
Q_DECLARE_METATYPE(lan::Reading)
