// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/LanFixture.h"

#include "app/screenshots/Fixture.h"
#include "app/screenshots/PointFixture.h"

#include <cmath>

namespace fixture {

using namespace std::chrono_literals;
using lan::AlertKind;
using lan::DeviceState;
using lan::Kind;
using Place = lan::Temperature::Place;

namespace {

/// What an ordinary device of a model is like.
struct Model {
    Kind kind;
    const char *host;
    const char *model;
    const char *chip;
    const char *firmware;
    double rate; ///< h/s
    double watts;
    double celsius;
    double rpm;
    int boards;
    int chips; ///< of each board
    double megahertz;
    double millivolts;
};
constexpr Model models[] = { { Kind::AxeOs, "bitaxe-gamma", "Bitaxe Gamma 602", "BM1370", "AxeOS v2.11.0", 1.21e12,
                                 17.8, 57, 4320, 1, 1, 550, 1150 },
    { Kind::AxeOsLegacy, "bitaxe-supra", "Bitaxe Supra 401", "BM1368", "AxeOS v2.4.2", 6.9e11, 13.1, 54, 3900, 1, 1,
        490, 1166 },
    { Kind::NerdQAxe, "nerdqaxe", "NerdQAxe++", "BM1370", "v1.0.35", 4.84e12, 76.4, 61, 4210, 1, 4, 525, 1150 },
    { Kind::Avalon, "nano3s", "Avalon Nano 3S", "A3197S", "25051301_97fe1e1", 6.02e12, 138, 78, 1480, 1, 12, 0, 0 },
    { Kind::Avalon, "avalon-q", "Avalon Q", "A3197Q", "25061801_14a19a2", 9.01e13, 1674, 74, 2650, 1, 160, 0, 0 },
    { Kind::Braiins, "s19j", "Antminer S19j Pro", "BM1362", "Braiins OS 25.03", 1.04e14, 2890, 66, 5340, 3, 126, 515,
        0 },
    { Kind::Antminer, "s21", "Antminer S21", "BM1368", "2025-02-11", 2.01e14, 3520, 68, 5880, 3, 108, 0, 0 },
    { Kind::Cgminer, "s9", "Antminer S9", "BM1387", "cgminer 4.11.1", 1.32e13, 1290, 83, 5040, 3, 63, 650, 0 } };

/// From 0 to 1, always the same for the same numbers.
double noise(int a, int b)
{
    const double x = std::sin(double(a) * 12.9898 + double(b) * 78.233) * 43758.5453;
    return x - std::floor(x);
}

lan::PoolEntry pool(const QString &host, quint16 port, const QString &user)
{
    lan::PoolEntry entry;
    entry.host = host;
    entry.port = port;
    entry.user = user;
    return entry;
}

void addHeat(lan::Reading *r, const Model &m, double celsius)
{
    for (int b = 0; b < m.boards; ++b) {
        r->temperatures << lan::Temperature { Place::Chip, b, celsius - b * 1.5 };
        if (m.boards > 1)
            r->temperatures << lan::Temperature { Place::Board, b, celsius - 12 - b };
    }
    if (m.kind == Kind::AxeOs || m.kind == Kind::NerdQAxe)
        r->temperatures << lan::Temperature { Place::Regulator, 0, celsius + 7.4 };
}

lan::Reading readingOf(const Model &m, int index, int tick)
{
    const double wobble = 0.97 + 0.06 * noise(index, tick);
    lan::Reading r;
    r.at = now() - 3s;
    r.model = QLatin1String(m.model);
    r.chip = QLatin1String(m.chip);
    r.firmware = QLatin1String(m.firmware);
    r.rates.now = m.rate * (0.9 + 0.2 * noise(index, tick + 7));
    if (m.kind == Kind::AxeOs || m.kind == Kind::NerdQAxe) {
        r.rates.m1 = m.rate * (0.95 + 0.1 * noise(index, tick + 9));
        r.rates.m10 = m.rate * wobble;
        r.rates.h1 = m.rate * (0.99 + 0.02 * noise(index, 5));
        r.rates.expected = m.rate * 1.01;
    } else if (m.kind == Kind::Antminer || m.kind == Kind::Braiins) {
        r.rates.m10 = m.rate * wobble;
        r.rates.m10Minutes = m.kind == Kind::Antminer ? 30 : 15;
        r.rates.average = m.rate;
    } else {
        r.rates.average = m.rate * wobble;
    }
    addHeat(&r, m, m.celsius + 4 * noise(index, tick + 3) - 2);
    for (int fan = 0; fan < (m.boards > 1 ? 4 : 1); ++fan)
        r.fans << lan::Fan { fan, std::round(m.rpm * (0.98 + 0.04 * noise(index + fan, tick))),
            m.kind == Kind::AxeOs || m.kind == Kind::NerdQAxe ? std::optional(52.0) : std::nullopt };
    for (int b = 0; b < m.boards && (m.boards > 1 || m.chips > 1); ++b)
        r.boards << lan::HashBoard { b, m.rate * wobble / m.boards, m.chips, {} };
    if (m.kind != Kind::Cgminer && m.kind != Kind::Antminer)
        r.watts = m.watts * wobble;
    if (m.megahertz > 0)
        r.megahertz = m.megahertz;
    if (m.millivolts > 0)
        r.coreMillivolts = m.millivolts;
    r.uptime = std::chrono::minutes(40 + 1371 * index % 20'000);
    r.accepted = quint64(4000 + 917 * index + tick);
    r.rejected = quint64(index % 7);
    r.bestSession = 1.2e6 * (1 + noise(index, 2) * 900);
    if (m.kind == Kind::AxeOs)
        r.bestEver = *r.bestSession * 8;
    return r;
}

lan::Capabilities abilities(const Model &m)
{
    lan::Capabilities can;
    can.restart = true;
    can.pools = m.kind != Kind::Cgminer;
    can.pause = m.kind != Kind::AxeOsLegacy && m.kind != Kind::Cgminer;
    can.identify = m.kind == Kind::AxeOs || m.kind == Kind::Antminer || m.kind == Kind::Avalon;
    can.fan = m.kind == Kind::AxeOs || m.kind == Kind::NerdQAxe;
    can.frequency = can.fan;
    can.sv2 = m.kind == Kind::AxeOs;
    can.poolSlots = 3;
    can.wantsOneTimeCode = m.kind == Kind::NerdQAxe;
    if (can.frequency) {
        can.leastMegahertz = 400;
        can.mostMegahertz = 625;
        can.leastMillivolts = 1000;
        can.mostMillivolts = 1250;
    }
    if (!can.pools)
        can.whyNoPools = QStringLiteral("its cgminer allows reading only");
    return can;
}

DeviceState ordinary(int index, int tick)
{
    const Model &m = models[size_t(index) % std::size(models)];
    DeviceState d;
    d.key = QStringLiteral("aa:bb:cc:00:%1:%2")
                .arg(index / 256, 2, 16, QLatin1Char('0'))
                .arg(index % 256, 2, 16, QLatin1Char('0'));
    d.address = QHostAddress(QStringLiteral("192.168.%1.%2").arg(1 + index / 200).arg(30 + index % 200));
    d.kind = m.kind;
    d.group = QLatin1String(index % 3 == 0 ? "Attic" : index % 3 == 1 ? "Garage" : "");
    d.isManaged = index % 4 != 3;
    d.reading = readingOf(m, index, tick);
    d.reading.hostname
        = index < 8 ? QLatin1String(m.host) : QStringLiteral("%1-%2").arg(QLatin1String(m.host)).arg(index);
    d.reading.mac = d.key;
    d.answeredAt = now() - 3s;
    d.can = abilities(m);
    const QString user = QStringLiteral("home.") + d.reading.hostname;
    const bool isHere = index % 5 != 4;
    lan::PoolEntry first = isHere ? pool(QStringLiteral("192.168.1.20"), 3333, user)
                                  : pool(QStringLiteral("eu.pool-c.example"), 3333, user);
    d.reading.pools = { { .pool = first, .slot = 0, .isActive = true, .status = QStringLiteral("Alive") },
        { .pool = pool(QStringLiteral("stratum.pool-a.example"), 3333, user),
            .slot = 1,
            .status = QStringLiteral("Alive") } };
    if (isHere) {
        d.minerKey = d.reading.hostname;
        d.pointedAt = now() - 71h;
        d.backupAt = now() - 71h;
        d.backupText = QStringLiteral("stratum+tcp://public.solo.example:3333, bc1qexample");
    }
    if (d.reading.watts)
        d.costPerDay = *d.reading.watts * 24 / 1000 * 0.31;
    d.satsPerDay = m.rate / 1e12 * 47.1;
    return d;
}

/// The special ones: what is not as it should be.
void spoil(QList<DeviceState> *devices)
{
    const auto at = [devices](int i) -> DeviceState & { return (*devices)[i]; };
    // The one that says the most: a NerdQAxe++ in good health is index 2; the Bitaxe is too hot.
    at(0).alerts = { { AlertKind::Hot, now() - 12min, 73, 70, {} } };
    at(0).reading.temperatures = { { Place::Chip, 0, 73 }, { Place::Regulator, 0, 88.5 } };
    at(0).reading.wifiDbm = -61;
    at(0).reading.volts = 5.1;
    at(0).reading.isFanAutomatic = true;
    at(0).isManaged = true;
    at(1).isStale = true;
    at(1).missed = 14;
    at(1).answeredAt = now() - 4min;
    at(1).alerts = { { AlertKind::Offline, now() - 4min, 14, 3, {} } };
    at(1).trouble = Error { Errc::Timeout, {} };
    at(2).reading.complaints
        = { QStringLiteral("temp2: \"n/a\" is no number"), QStringLiteral("fan2rpm: -1 is no speed") };
    at(2).reading.volts = 12.1;
    at(2).reading.isFanAutomatic = false;
    at(2).reading.hardwareErrors = 12;
    at(2).reading.errorPercent = 0.21;
    at(2).reading.stale = 3;
    at(2).reading.bestEver = 2.41e9;
    at(3).alerts = { { AlertKind::MiningElsewhere, now() - 26min, 0, 0, QStringLiteral("eu.pool-c.example:3333") } };
    at(3).minerKey.clear();
    at(3).pointedAt = now() - 30h;
    at(3).backupAt = now() - 30h;
    at(3).reading.pools.first().pool.host = QStringLiteral("eu.pool-c.example");
    at(4).reading.isPaused = true;
    at(4).pausedBy = QStringLiteral("Pauses \u201cAttic\u201d Mon\u2013Fri 17:00\u201321:00");
    at(4).reading.rates = {};
    at(4).reading.watts = 9;
    at(4).costPerDay = 0.07;
    at(4).satsPerDay.reset();
    at(6).alerts = { { AlertKind::NeedsCredentials, now() - 51min, 0, 0, {} } };
    at(7).kind = Kind::Unknown;
    at(7).reading = {};
    at(7).can = {};
    at(7).isManaged = false;
    at(7).minerKey.clear();
    at(7).backupAt.reset();
    at(7).pointedAt.reset();
    at(7).costPerDay.reset();
    at(7).satsPerDay.reset();
    at(7).said = QStringLiteral("HTTP/1.1 200, Server: lighttpd: \u201c<title>Printer</title>\u201d");
}

} // namespace

lan::Snapshot fleet(int count, int tick)
{
    lan::Snapshot lan = lanBefore();
    lan.isManaging = true;
    lan.scan.phase = lan::ScanState::Phase::Done;
    lan.scan.subnets = { lan.subnets.first().network };
    lan.scan.done = 254;
    lan.scan.total = 254;
    lan.scan.answered = count + 3;
    lan.scan.found = 2;
    lan.scan.startedAt = now() - 65min;
    lan.scan.endedAt = now() - 64min;
    for (int i = 0; i < count; ++i)
        lan.devices << ordinary(i, tick);
    if (count >= 8)
        spoil(&lan.devices);
    if (count > 20) {
        lan.devices[17].missed = 1;
        lan.devices[20].alerts = { { AlertKind::LowHashrate, now() - 9min, 6.1e13, 9.01e13 * 0.8, {} } };
    }
    lan.schedules = pointLan().schedules;
    lan.templates = pointLan().templates;
    return lan;
}

lan::Snapshot lanBefore()
{
    lan::Snapshot lan;
    lan.takenAt = now();
    lan.energyPrice = 0.31;
    lan.currency = QStringLiteral("EUR");
    lan.subnets = { { QStringLiteral("192.168.1.0/24"), QStringLiteral("eth0"),
                        QHostAddress(QStringLiteral("192.168.1.20")), false, 254 },
        { QStringLiteral("10.0.4.0/22"), QStringLiteral("wlan0"), QHostAddress(QStringLiteral("10.0.5.7")), true,
            1022 } };
    return lan;
}

lan::Snapshot lanSearching()
{
    lan::Snapshot lan = fleet(9);
    lan.isManaging = false;
    for (DeviceState &device : lan.devices)
        device.isManaged = false;
    lan.scan.phase = lan::ScanState::Phase::Running;
    lan.scan.subnets = { lan.subnets[0].network, lan.subnets[1].network };
    lan.scan.done = 431;
    lan.scan.total = 1276;
    lan.scan.answered = 14;
    lan.scan.found = 9;
    lan.scan.startedAt = now() - 21s;
    lan.scan.endedAt.reset();
    return lan;
}

QString richDevice()
{
    return QStringLiteral("aa:bb:cc:00:00:02");
}

lan::Answer telemetry(const lan::Request &request)
{
    const auto &asked = std::get<lan::ReadTelemetry>(request.order);
    const auto span = asked.to - asked.from;
    lan::Answer answer { .id = request.id, .order = lan::orderName(request.order) };
    answer.step = std::max<std::chrono::milliseconds>(5min, span / 300);
    const auto devices = fleet().devices;
    const auto it = std::find_if(
        devices.begin(), devices.end(), [&](const DeviceState &device) { return device.key == asked.key; });
    if (it == devices.end() || it->kind == Kind::Unknown)
        return answer;
    const Model &m = models[size_t(it - devices.begin()) % std::size(models)];
    int i = 0;
    for (UnixMs at = asked.from; at < asked.to; at += answer.step, ++i) {
        const double part = double((at - asked.from).count()) / double(span.count());
        if (part > 0.42 && part < 0.46) // it was off
            continue;
        const double day = std::sin(part * 6.28);
        lan::TelemetryPoint point { .at = at };
        point.hashrate = m.rate * (0.985 + 0.04 * noise(i, 1) - 0.01 * day);
        point.chipCelsius = m.celsius + 2.5 * day + noise(i, 2) * 1.4;
        if (m.kind == Kind::AxeOs || m.kind == Kind::NerdQAxe)
            point.regulatorCelsius = m.celsius + 7 + 3 * day + noise(i, 3);
        if (it->reading.watts)
            point.watts = m.watts * (0.99 + 0.02 * noise(i, 4));
        point.fanRpm = m.rpm * (1 + 0.06 * day) + 40 * noise(i, 5);
        answer.telemetry << point;
    }
    return answer;
}

lan::Answer fleetAnswer(const lan::Request &request)
{
    if (std::holds_alternative<lan::ReadTelemetry>(request.order))
        return telemetry(request);
    return lanAnswer(request);
}

} // namespace fixture
