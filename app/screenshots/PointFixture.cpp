// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/PointFixture.h"

#include "app/screenshots/Fixture.h"

namespace fixture {

using namespace std::chrono_literals;
using Phase = lan::PointStep::Phase;

namespace {

struct Known {
    const char *key;
    const char *address;
    lan::Kind kind;
    const char *name;
    const char *group;
    const char *model;
    const char *firmware;
    const char *minerKey;
    double celsius;
    double watts;
    double hashrate;
    bool canPause;
    bool canPools;
};
constexpr Known known[]
    = { { "aa:11:00:00:00:01", "192.168.1.40", lan::Kind::AxeOs, "bitaxe-attic", "Attic", "Bitaxe Gamma 601 (BM1370)",
            "AxeOS v2.11.0", "bitaxe-attic", 58.2, 17.4, 1.21e12, true, true },
          { "aa:11:00:00:00:02", "192.168.1.43", lan::Kind::AxeOsLegacy, "bitaxe-desk", "Office",
              "Bitaxe Supra 402 (BM1368)", "AxeOS v2.4.2", "bitaxe-desk", 54.1, 12.9, 6.7e11, false, true },
          { "aa:11:00:00:00:03", "192.168.1.46", lan::Kind::NerdQAxe, "nerdqaxe", "Attic", "NerdQAxe++ (BM1370)",
              "v1.0.35", "nerdqaxe", 61.7, 76, 4.8e12, false, true },
          { "aa:11:00:00:00:04", "192.168.1.49", lan::Kind::Avalon, "avalon-nano", "Office", "Avalon Nano 3s",
              "4.11.1_25062301", "avalon-nano", 78, 138, 5.9e12, true, true },
          { "aa:11:00:00:00:05", "192.168.1.52", lan::Kind::Antminer, "s19-shed", "Shed", "Antminer S19 Pro",
              "2023-08-14", "", 71, 3250, 1.04e14, true, true },
          { "aa:11:00:00:00:06", "192.168.1.61", lan::Kind::Cgminer, "s9-garage", "Shed", "Antminer S9",
              "cgminer 4.9.0", "s9-garage", 83, 1340, 1.32e13, false, false } };

lan::PoolEntry pool(const char *host, quint16 port, const QString &user)
{
    lan::PoolEntry entry;
    entry.host = QLatin1String(host);
    entry.port = port;
    entry.user = user;
    return entry;
}
lan::PoolEntry here(const QString &name, bool isSv2)
{
    lan::PoolEntry entry = pool("192.168.1.20", isSv2 ? 3336 : 3333, name);
    if (isSv2) {
        entry.protocol = lan::PoolProtocol::Sv2;
        entry.authorityKey = QStringLiteral("9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72");
    }
    return entry;
}
QList<lan::PoolEntry> before(int index)
{
    if (index == 5) // it was set by hand
        return { here(QStringLiteral("s9-garage"), false) };
    const QString user = QStringLiteral("bc1qexample.") + QLatin1String(known[index].name);
    if (index == 4)
        return { pool("stratum.pool-a.example", 3333, QStringLiteral("home.s19")),
            pool("stratum.pool-b.example", 443, QStringLiteral("home.s19")),
            pool("eu.pool-c.example", 3333, QStringLiteral("home.s19")) };
    return { pool("public.solo.example", 3333, user), pool("stratum.pool-a.example", 3333, user) };
}

lan::DeviceState device(int index)
{
    const Known &k = known[index];
    lan::DeviceState d;
    d.key = QLatin1String(k.key);
    d.address = QHostAddress(QLatin1String(k.address));
    d.kind = k.kind;
    d.name = QLatin1String(k.name);
    d.group = QLatin1String(k.group);
    d.isManaged = true;
    d.hasCredentials = k.kind == lan::Kind::Antminer;
    d.reading.at = now() - 4s;
    d.reading.model = QLatin1String(k.model);
    d.reading.firmware = QLatin1String(k.firmware);
    d.reading.hostname = d.name;
    d.reading.mac = d.key;
    d.reading.rates.m10 = k.hashrate;
    d.reading.watts = k.watts;
    d.reading.temperatures = { { lan::Temperature::Place::Chip, 0, k.celsius } };
    d.reading.uptime = 218h;
    d.answeredAt = now() - 4s;
    d.minerKey = QLatin1String(k.minerKey);
    d.can.pools = k.canPools;
    d.can.pause = k.canPause;
    d.can.restart = true;
    d.can.sv2 = k.kind == lan::Kind::AxeOs;
    d.can.poolSlots = 3;
    for (const lan::PoolEntry &entry : before(index))
        d.reading.pools << lan::PoolRow { .pool = entry, .slot = int(d.reading.pools.size()) };
    if (!d.reading.pools.isEmpty())
        d.reading.pools.first().isActive = true;
    if (k.celsius > 80)
        d.alerts = { { lan::AlertKind::Hot, now() - 12min, k.celsius, 80, {} } };
    return d;
}

lan::PointState planOf(bool isTemplate)
{
    lan::PointState plan;
    plan.id = 7;
    plan.phase = lan::PointState::Phase::Planned;
    for (int i = 0; i < int(std::size(known)); ++i) {
        lan::PointStep step;
        step.key = QLatin1String(known[i].key);
        step.name = QLatin1String(known[i].name);
        step.isCanary = i == 0;
        step.before = before(i);
        step.comesHere = !isTemplate;
        const lan::PoolEntry first = isTemplate ? pool("eu.pool-c.example", 3333, QStringLiteral("home.") + step.name)
                                                : here(step.name, known[i].kind == lan::Kind::AxeOs);
        step.after = { first, step.before.first() };
        step.used = 2;
        if (known[i].kind == lan::Kind::AxeOs)
            step.after << step.before.last(); // stays stored
        if (!known[i].canPools) {
            step.isPossible = false;
            step.after.clear();
            step.detail = QStringLiteral(
                "its firmware lets nobody change the pools over the network; set them on its own page");
        }
        plan.steps << step;
    }
    return plan;
}

lan::PointState begun(lan::PointState::Phase phase)
{
    lan::PointState state = planOf(false);
    state.phase = phase;
    state.startedAt = now() - 94s;
    return state;
}
void put(lan::PointState *state, int index, Phase phase, std::chrono::seconds ago, const char *detail = "")
{
    state->steps[index].phase = phase;
    state->steps[index].since = now() - ago;
    if (state->steps[index].isPossible)
        state->steps[index].detail = QLatin1String(detail);
}

} // namespace

lan::Snapshot pointLan()
{
    lan::Snapshot lan;
    lan.takenAt = now();
    lan.isManaging = true;
    lan.energyPrice = 0.31;
    lan.currency = QStringLiteral("EUR");
    for (int i = 0; i < int(std::size(known)); ++i)
        lan.devices << device(i);
    lan.schedules = { { 1, QStringLiteral("Attic"), 0x1f, 17 * 60, 21 * 60, true },
        { 2, QStringLiteral("Shed"), 0x7f, 22 * 60, 6 * 60, true },
        { 3, QString(), 0x60, 11 * 60 + 30, 13 * 60, false } };
    lan.templates = { { 1, QStringLiteral("Away from home"),
                          { pool("eu.pool-c.example", 3333, QStringLiteral("home.{name}")),
                              pool("stratum.pool-a.example", 3333, QStringLiteral("home.{name}")) } },
        { 2, QStringLiteral("Solo"), { pool("public.solo.example", 3333, QStringLiteral("bc1qexample.{name}")) } } };
    return lan;
}

QStringList pointKeys()
{
    QStringList keys;
    for (const Known &k : known)
        keys << QLatin1String(k.key);
    return keys;
}

lan::PointState pointPlan()
{
    return planOf(false);
}
lan::PointState templatePlan()
{
    return planOf(true);
}

lan::PointState pointCanary()
{
    lan::PointState state = begun(lan::PointState::Phase::Canary);
    state.startedAt = now() - 21s;
    put(&state, 0, Phase::Restarting, 14s);
    return state;
}

lan::PointState pointRest()
{
    lan::PointState state = begun(lan::PointState::Phase::Rest);
    put(&state, 0, Phase::Done, 52s);
    put(&state, 1, Phase::AwaitingShare, 11s);
    put(&state, 2, Phase::Restarting, 31s);
    put(&state, 3, Phase::Verifying, 2s);
    put(&state, 4, Phase::Writing, 1s);
    return state;
}

lan::PointState pointResult()
{
    lan::PointState state = begun(lan::PointState::Phase::Done);
    state.startedAt = now() - 412s;
    state.endedAt = now() - 8s;
    put(&state, 0, Phase::Done, 360s);
    put(&state, 1, Phase::Done, 280s);
    put(&state, 2, Phase::Refused, 340s, "the one-time code was refused; type the one that the app shows now");
    put(&state, 3, Phase::Done, 190s);
    put(&state, 4, Phase::PutBack, 8s, "");
    return state;
}

lan::PointState putBackPlan()
{
    lan::PointState plan = planOf(false);
    plan.id = 8;
    plan.isBack = true;
    for (lan::PointStep &step : plan.steps) {
        const QList<lan::PoolEntry> old = step.before;
        if (!step.isPossible) {
            step.detail = QStringLiteral("it was never pointed here, so there is nothing to put back");
            continue;
        }
        step.before = step.after;
        step.after = old;
        step.used = int(old.size());
        step.comesHere = false;
    }
    return plan;
}

lan::Answer lanAnswer(const lan::Request &request)
{
    lan::Answer answer;
    answer.id = request.id;
    answer.order = lan::orderName(request.order);
    if (const auto *point = std::get_if<lan::PlanPoint>(&request.order))
        answer.plan = point->templateId == 0 ? pointPlan() : templatePlan();
    if (std::holds_alternative<lan::PlanPutBack>(request.order))
        answer.plan = putBackPlan();
    return answer;
}

} // namespace fixture
