// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/LanJson.h"

#include "app/shared/Instance.h"

namespace app {
namespace {

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

template <class Int> QJsonValue countOrNull(const std::optional<Int> &value)
{
    return value ? QJsonValue(qint64(*value)) : QJsonValue(QJsonValue::Null);
}

QJsonValue flagOrNull(const std::optional<bool> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue timeOrNull(const std::optional<UnixMs> &at)
{
    return at ? QJsonValue(toDateTime(*at).toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QJsonObject poolJson(const lan::PoolEntry &pool)
{
    return { { QStringLiteral("url"), pool.url() }, { QStringLiteral("user"), pool.user } };
}

QJsonArray poolsJson(const QList<lan::PoolEntry> &pools)
{
    QJsonArray out;
    for (const lan::PoolEntry &pool : pools)
        out.append(poolJson(pool));
    return out;
}

QJsonArray rowsJson(const QList<lan::PoolRow> &rows)
{
    QJsonArray out;
    for (const lan::PoolRow &row : rows) {
        QJsonObject pool = poolJson(row.pool);
        pool.insert(QStringLiteral("slot"), row.slot);
        pool.insert(QStringLiteral("active"), row.isActive);
        pool.insert(QStringLiteral("used"), row.isUsed);
        pool.insert(QStringLiteral("status"), row.status);
        pool.insert(QStringLiteral("accepted"), countOrNull(row.accepted));
        pool.insert(QStringLiteral("rejected"), countOrNull(row.rejected));
        pool.insert(QStringLiteral("difficulty"), orNull(row.difficulty));
        out.append(pool);
    }
    return out;
}

QString placeName(lan::Temperature::Place place)
{
    static constexpr const char *names[] = { "chip", "board", "regulator", "intake", "exhaust" };
    return QLatin1String(names[size_t(place)]);
}

QJsonArray alertsJson(const QList<lan::Alert> &alerts)
{
    QJsonArray out;
    for (const lan::Alert &alert : alerts)
        out.append(QJsonObject { { QStringLiteral("alert"), lan::alertName(alert.kind) },
            { QStringLiteral("since"), timeOrNull(alert.since) }, { QStringLiteral("value"), alert.value },
            { QStringLiteral("limit"), alert.limit }, { QStringLiteral("text"), alert.text } });
    return out;
}

QJsonObject capabilitiesJson(const lan::Capabilities &can)
{
    return { { QStringLiteral("pools"), can.pools }, { QStringLiteral("restart"), can.restart },
        { QStringLiteral("pause"), can.pause }, { QStringLiteral("identify"), can.identify },
        { QStringLiteral("fan"), can.fan }, { QStringLiteral("frequency"), can.frequency },
        { QStringLiteral("sv2"), can.sv2 }, { QStringLiteral("wants_code"), can.wantsOneTimeCode },
        { QStringLiteral("why_no_pools"), can.whyNoPools } };
}

/// What `show` tells on top.
void addReading(QJsonObject &out, const lan::Reading &reading)
{
    QJsonArray temperatures;
    for (const lan::Temperature &t : reading.temperatures)
        temperatures.append(QJsonObject { { QStringLiteral("place"), placeName(t.place) },
            { QStringLiteral("index"), t.index }, { QStringLiteral("celsius"), t.celsius } });
    QJsonArray fans;
    for (const lan::Fan &fan : reading.fans)
        fans.append(QJsonObject { { QStringLiteral("index"), fan.index }, { QStringLiteral("rpm"), orNull(fan.rpm) },
            { QStringLiteral("percent"), orNull(fan.percent) } });
    QJsonArray boards;
    for (const lan::HashBoard &board : reading.boards)
        boards.append(QJsonObject { { QStringLiteral("index"), board.index },
            { QStringLiteral("hashrate"), orNull(board.hashrate) },
            { QStringLiteral("chips"), countOrNull(board.chips) } });
    const lan::DeviceRates &rates = reading.rates;
    out.insert(QStringLiteral("rates"),
        QJsonObject { { QStringLiteral("now"), orNull(rates.now) }, { QStringLiteral("1m"), orNull(rates.m1) },
            { QStringLiteral("10m"), orNull(rates.m10) }, { QStringLiteral("10m_minutes"), rates.m10Minutes },
            { QStringLiteral("1h"), orNull(rates.h1) }, { QStringLiteral("average"), orNull(rates.average) },
            { QStringLiteral("expected"), orNull(rates.expected) } });
    out.insert(QStringLiteral("temperatures"), temperatures);
    out.insert(QStringLiteral("fans"), fans);
    out.insert(QStringLiteral("fan_automatic"), flagOrNull(reading.isFanAutomatic));
    out.insert(QStringLiteral("boards"), boards);
    out.insert(QStringLiteral("pools"), rowsJson(reading.pools));
    out.insert(QStringLiteral("megahertz"), orNull(reading.megahertz));
    out.insert(QStringLiteral("core_millivolts"), orNull(reading.coreMillivolts));
    out.insert(QStringLiteral("volts"), orNull(reading.volts));
    out.insert(QStringLiteral("uptime_s"),
        reading.uptime ? QJsonValue(qint64(reading.uptime->count())) : QJsonValue(QJsonValue::Null));
    out.insert(QStringLiteral("accepted"), countOrNull(reading.accepted));
    out.insert(QStringLiteral("rejected"), countOrNull(reading.rejected));
    out.insert(QStringLiteral("hardware_errors"), countOrNull(reading.hardwareErrors));
    out.insert(QStringLiteral("best_session"), orNull(reading.bestSession));
    out.insert(QStringLiteral("best_ever"), orNull(reading.bestEver));
    out.insert(QStringLiteral("overheated"), flagOrNull(reading.isOverheated));
    out.insert(QStringLiteral("wifi_dbm"), orNull(reading.wifiDbm));
    out.insert(QStringLiteral("complaints"), QJsonArray::fromStringList(reading.complaints));
}

QString phaseName(lan::ScanState::Phase phase)
{
    static constexpr const char *names[] = { "never", "running", "stopped", "done" };
    return QLatin1String(names[size_t(phase)]);
}

QString phaseName(lan::PointStep::Phase phase)
{
    static constexpr const char *names[] = { "waiting", "writing", "verifying", "restarting", "awaiting-share", "done",
        "refused", "put-back", "unknown", "skipped" };
    static_assert(std::size(names) == size_t(lan::PointStep::Phase::Skipped) + 1);
    return QLatin1String(names[size_t(phase)]);
}

QString phaseName(lan::PointState::Phase phase)
{
    static constexpr const char *names[] = { "none", "planned", "canary", "rest", "stopping", "done" };
    static_assert(std::size(names) == size_t(lan::PointState::Phase::Done) + 1);
    return QLatin1String(names[size_t(phase)]);
}

} // namespace

QJsonObject deviceJson(const lan::DeviceState &device, bool isWhole)
{
    const lan::Reading &reading = device.reading;
    const lan::PoolRow *pool = reading.activePool();
    QJsonObject out { { QStringLiteral("key"), device.key }, { QStringLiteral("name"), device.displayName() },
        { QStringLiteral("group"), device.group }, { QStringLiteral("address"), device.address.toString() },
        { QStringLiteral("kind"), lan::kindName(device.kind) }, { QStringLiteral("model"), reading.model },
        { QStringLiteral("firmware"), reading.firmware }, { QStringLiteral("mac"), reading.mac },
        { QStringLiteral("said"), device.said }, { QStringLiteral("online"), device.isOnline() },
        { QStringLiteral("stale"), device.isStale }, { QStringLiteral("answered_at"), timeOrNull(device.answeredAt) },
        { QStringLiteral("managed"), device.isManaged }, { QStringLiteral("has_credentials"), device.hasCredentials },
        { QStringLiteral("hashrate"), orNull(reading.rates.best()) },
        { QStringLiteral("watts"), orNull(reading.watts) },
        { QStringLiteral("joules_per_terahash"), orNull(reading.joulesPerTerahash()) },
        { QStringLiteral("chip_celsius"), orNull(reading.hottest(lan::Temperature::Place::Chip)) },
        { QStringLiteral("pool"), pool ? QJsonValue(poolJson(pool->pool)) : QJsonValue(QJsonValue::Null) },
        { QStringLiteral("paused"), flagOrNull(reading.isPaused) },
        { QStringLiteral("mines_here_as"), device.minerKey },
        { QStringLiteral("pointed_at"), timeOrNull(device.pointedAt) },
        { QStringLiteral("backup_at"), timeOrNull(device.backupAt) }, { QStringLiteral("backup"), device.backupText },
        { QStringLiteral("cost_per_day"), orNull(device.costPerDay) },
        { QStringLiteral("sats_per_day"), orNull(device.satsPerDay) },
        { QStringLiteral("alerts"), alertsJson(device.alerts) },
        { QStringLiteral("trouble"),
            device.trouble ? QJsonValue(device.trouble->toString()) : QJsonValue(QJsonValue::Null) } };
    if (isWhole) {
        out.insert(QStringLiteral("can"), capabilitiesJson(device.can));
        addReading(out, reading);
    }
    return out;
}

QJsonArray devicesJson(const QList<lan::DeviceState> &devices)
{
    QJsonArray out;
    for (const lan::DeviceState &device : devices)
        out.append(deviceJson(device, false));
    return out;
}

QJsonObject scanJson(const lan::ScanState &scan)
{
    return { { QStringLiteral("phase"), phaseName(scan.phase) },
        { QStringLiteral("networks"), QJsonArray::fromStringList(scan.subnets) },
        { QStringLiteral("asked"), scan.done }, { QStringLiteral("of"), scan.total },
        { QStringLiteral("answered"), scan.answered }, { QStringLiteral("new"), scan.found },
        { QStringLiteral("left_out"), QJsonArray::fromStringList(scan.left) },
        { QStringLiteral("started_at"), timeOrNull(scan.startedAt) },
        { QStringLiteral("ended_at"), timeOrNull(scan.endedAt) } };
}

QJsonObject pointJson(const lan::PointState &point)
{
    QJsonArray steps;
    for (const lan::PointStep &step : point.steps)
        steps.append(QJsonObject { { QStringLiteral("key"), step.key }, { QStringLiteral("name"), step.name },
            { QStringLiteral("phase"), phaseName(step.phase) }, { QStringLiteral("canary"), step.isCanary },
            { QStringLiteral("possible"), step.isPossible }, { QStringLiteral("detail"), step.detail },
            { QStringLiteral("used"), step.used }, { QStringLiteral("before"), poolsJson(step.before) },
            { QStringLiteral("after"), poolsJson(step.after) } });
    return { { QStringLiteral("id"), qint64(point.id) }, { QStringLiteral("phase"), phaseName(point.phase) },
        { QStringLiteral("puts_back"), point.isBack }, { QStringLiteral("devices"), steps } };
}

QJsonArray schedulesJson(const QList<lan::Schedule> &schedules)
{
    const auto clock = [](int minute) {
        return QStringLiteral("%1:%2")
            .arg(minute / 60, 2, 10, QLatin1Char('0'))
            .arg(minute % 60, 2, 10, QLatin1Char('0'));
    };
    QJsonArray out;
    for (const lan::Schedule &schedule : schedules)
        out.append(QJsonObject { { QStringLiteral("id"), schedule.id }, { QStringLiteral("group"), schedule.group },
            { QStringLiteral("days"), schedule.days }, { QStringLiteral("from"), clock(schedule.fromMinute) },
            { QStringLiteral("to"), clock(schedule.toMinute) }, { QStringLiteral("on"), schedule.isOn } });
    return out;
}

QJsonArray templatesJson(const QList<lan::PoolTemplate> &templates)
{
    QJsonArray out;
    for (const lan::PoolTemplate &one : templates)
        out.append(QJsonObject { { QStringLiteral("id"), one.id }, { QStringLiteral("name"), one.name },
            { QStringLiteral("pools"), poolsJson(one.pools) } });
    return out;
}

QJsonObject lanJson(const lan::Snapshot &snapshot)
{
    QJsonObject out { { QStringLiteral("managing"), snapshot.isManaging },
        { QStringLiteral("devices"), devicesJson(snapshot.devices) },
        { QStringLiteral("scan"), scanJson(snapshot.scan) } };
    if (snapshot.point.id != 0)
        out.insert(QStringLiteral("plan"), pointJson(snapshot.point));
    if (snapshot.bookTrouble)
        out.insert(QStringLiteral("trouble"), snapshot.bookTrouble->toString());
    return out;
}

QJsonObject lanJson(const lan::Answer &answer)
{
    if (answer.error)
        return errorJson(*answer.error);
    QJsonObject out { { QStringLiteral("order"), answer.order } };
    QJsonArray devices;
    for (const lan::DeviceOutcome &outcome : answer.devices) {
        QJsonObject row { { QStringLiteral("key"), outcome.key }, { QStringLiteral("name"), outcome.name },
            { QStringLiteral("needs_restart"), outcome.needsRestart } };
        if (outcome.error) {
            row.insert(QStringLiteral("error"), outcome.error->detail);
            row.insert(QStringLiteral("code"), errcName(outcome.error->code));
        }
        devices.append(row);
    }
    if (!devices.isEmpty())
        out.insert(QStringLiteral("devices"), devices);
    if (answer.rowId != 0)
        out.insert(QStringLiteral("id"), answer.rowId);
    return out;
}

} // namespace app
