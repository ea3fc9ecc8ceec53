// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/AxeOs.h"
#include "tests/support/LanTalks.h"

#include <QTest>

using namespace lan;
using nlohmann::json;
using support::hold;
using support::lanVector;
using support::reply;
using support::text;

namespace {

const QString v209 = QStringLiteral("axeos_legacy_v209_info.json");
const QString v214 = QStringLiteral("axeos_legacy_v214_info.json");
const QString owner = QStringLiteral("bc1q99n3pu025yyu0jlywpmwzalyhm36tg5u37w20d.bitaxe-U1");

PoolEntry sv1(const QString &host, quint16 port, const QString &user = owner)
{
    PoolEntry pool;
    pool.host = host;
    pool.port = port;
    pool.user = user;
    return pool;
}
const PoolEntry ours = sv1(QStringLiteral("192.168.1.10"), 3333, QStringLiteral("home.bitaxe"));
const PoolEntry publicPool = sv1(QStringLiteral("public-pool.io"), 21496);
const PoolEntry testPool = sv1(QStringLiteral("test.public-pool.io"), 21497);
PoolEntry withTls(PoolEntry pool, PoolTls tls)
{
    pool.tls = tls;
    return pool;
}
PoolEntry sv2Pool()
{
    PoolEntry pool = sv1(QStringLiteral("pool.example.net"), 34254);
    pool.protocol = PoolProtocol::Sv2;
    pool.authorityKey = QStringLiteral("9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72");
    return pool;
}

Result<Reading> readWith(const QByteArray &info)
{
    auto talk = axeOsLegacyDriver().read();
    return hold<Reading>(*talk, [&](const HttpAsk &ask) {
        return reply(200, ask.path.endsWith(u"info") ? info : lanVector(QStringLiteral("axeos_legacy_asic.json")));
    }).outcome;
}

support::Held<Changed> changeWith(
    const Change &change, const QByteArray &info, int status = 200, const Reading &now = {})
{
    auto talk = axeOsLegacyDriver().change(change, now);
    return hold<Changed>(*talk, [&](const HttpAsk &ask) {
        if (ask.path.endsWith(u"info"))
            return reply(200, info);
        if (ask.path.endsWith(u"asic"))
            return reply(200, lanVector(QStringLiteral("axeos_legacy_asic.json")));
        return reply(status, status == 200 ? "" : "Wrong API input");
    });
}
const QStringList readAndPatch { QStringLiteral("GET /api/system/info"), QStringLiteral("PATCH /api/system") };

} // namespace

class tst_AxeOsLegacy final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheEarlyOne();
    void readsTheLateOne();
    void readsAddressesThatToolsWrote();
    void refusesTheNewFirmware();
    void everyPrefixEndsInAnError();
    void capabilities();
    void pointsHere();
    void leavesThePasswordOut();
    void dropsTheFallback();
    void putsBack();
    void sv2AndTls();
    void endsTheOwnersFallback();
    void refused();
    void fan();
    void frequency();
    void pauseAndIdentify();
};

void tst_AxeOsLegacy::readsTheEarlyOne()
{
    const auto r = readWith(lanVector(v209));
    QVERIFY2(r, r ? "" : qPrintable(r.error().toString()));
    QCOMPARE(r->complaints, QStringList());
    QCOMPARE(r->model, QStringLiteral("Bitaxe Ultra 204 (BM1366)"));
    QCOMPARE(r->chip, QStringLiteral("BM1366"));
    QCOMPARE(r->firmware, QStringLiteral("AxeOS v2.9.0"));
    QCOMPARE(r->hostname, QStringLiteral("bitaxe-ultra"));
    QCOMPARE(r->mac, QStringLiteral("2c:54:91:88:c9:e4"));
    QCOMPARE(r->rates, (DeviceRates { 475.5e9, {}, {}, 10, {}, {}, 433.59e9 }));
    QCOMPARE(r->rates.best(), std::optional(475.5e9));
    using Place = Temperature::Place;
    QCOMPARE(r->temperatures, (QList<Temperature> { { Place::Chip, 0, 60 }, { Place::Regulator, 0, 45 } }));
    QCOMPARE(r->fans, (QList<Fan> { { 0, 4210.0, 100.0 } }));
    QCOMPARE(r->isFanAutomatic, std::optional(false));
    QCOMPARE(r->boards, (QList<HashBoard> { { 0, 475.5e9, 1, {} } }));
    QVERIFY(qAbs(*r->watts - 11.67) < 0.001);
    QVERIFY(qAbs(*r->joulesPerTerahash() - 24.54) < 0.01);
    QCOMPARE(r->volts, std::optional(5.20875));
    QCOMPARE(r->coreMillivolts, std::optional(1200.0));
    QCOMPARE(r->megahertz, std::optional(485.0));
    QCOMPARE(r->uptime, std::optional(std::chrono::seconds(38)));
    QCOMPARE(r->accepted, std::optional(quint64(1)));
    QCOMPARE(r->rejected, std::optional(quint64(0)));
    QCOMPARE(r->stale, std::nullopt);
    QCOMPARE(r->hardwareErrors, std::nullopt);
    QCOMPARE(r->errorPercent, std::nullopt);
    QCOMPARE(r->bestSession, std::optional(21.2e6)); // "21.2M"
    QCOMPARE(r->bestEver, std::optional(4.29e9)); // "4.29G"
    QCOMPARE(r->isPaused, std::nullopt); // it cannot pause
    QCOMPARE(r->isOverheated, std::optional(false));
    QCOMPARE(r->wifiDbm, std::optional(-58.0));
    QCOMPARE(r->limits, (TuningLimits { 400, 575, 1100, 1300 }));
    QVERIFY(!r->takesSv2);
    QCOMPARE(r->pools.size(), 2);
    QCOMPARE(r->pools[0].pool, publicPool);
    QVERIFY(r->pools[0].isActive && r->pools[0].isUsed && r->pools[0].slot == 0);
    QCOMPARE(r->pools[0].difficulty, std::optional(1000.0));
    QCOMPARE(r->pools[1].pool, testPool);
    QVERIFY(!r->pools[1].isActive && r->pools[1].isUsed && r->pools[1].slot == 1);
}

void tst_AxeOsLegacy::readsTheLateOne()
{
    const auto r = readWith(lanVector(v214));
    QVERIFY(r);
    QCOMPARE(r->complaints, QStringList());
    QCOMPARE(r->firmware, QStringLiteral("AxeOS v2.14.2"));
    using Place = Temperature::Place;
    QCOMPARE(r->temperatures,
        (QList<Temperature> { { Place::Chip, 0, 58.75 }, { Place::Chip, 1, 57.125 }, { Place::Regulator, 0, 45 } }));
    QCOMPARE(r->fans, (QList<Fan> { { 0, 3583.0, 50.0 }, { 1, 4146.0, 50.0 } }));
    QCOMPARE(r->volts, std::optional(12.03125));
    QCOMPARE(r->isPaused, std::optional(false));
    QVERIFY(r->takesSv2);
    QCOMPARE(r->rates.m10, std::optional(1070.5e9));
    QCOMPARE(r->pools[0].pool, sv2Pool());
    QCOMPARE(r->pools[1].pool, withTls(testPool, PoolTls::System));
    QVERIFY(!r->pools[0].isActive && r->pools[1].isActive);
    QCOMPARE(r->pools[1].status, QStringLiteral("IPv4 (TLS)"));
}

void tst_AxeOsLegacy::readsAddressesThatToolsWrote()
{
    const auto r = readWith(lanVector(v209,
        { { "stratumURL", "stratum+tcp://public-pool.io:21496" }, { "isUsingFallbackStratum", true },
            { "fallbackStratumURL", "" } }));
    QVERIFY(r);
    QCOMPARE(r->pools.size(), 1);
    QCOMPARE(r->pools[0].pool, publicPool);
}

void tst_AxeOsLegacy::refusesTheNewFirmware()
{
    const auto r = readWith(lanVector(QStringLiteral("axeos_info.json")));
    QVERIFY(!r);
    QCOMPARE(r.error().code, Errc::Unsupported);
}

void tst_AxeOsLegacy::everyPrefixEndsInAnError()
{
    const QByteArray whole = lanVector(v209).trimmed();
    for (qsizetype size = 0; size < whole.size(); size += 11) {
        const auto r = readWith(whole.left(size));
        QVERIFY2(!r, qPrintable(QString::number(size)));
        QVERIFY(r.error().code == Errc::Truncated || r.error().code == Errc::Malformed);
    }
}

void tst_AxeOsLegacy::capabilities()
{
    Capabilities can = axeOsLegacyDriver().capabilities(*readWith(lanVector(v209)));
    QVERIFY(can.pools && can.restart && can.fan && can.frequency);
    QVERIFY(!can.pause && !can.identify && !can.sv2 && !can.keepsUnusedPools);
    QCOMPARE(can.poolSlots, 2);
    can = axeOsLegacyDriver().capabilities(*readWith(lanVector(v214)));
    QVERIFY(can.pause && can.identify && can.sv2);
    QVERIFY(axeOsLegacyDriver().capabilities(*readWith(lanVector(v209, { { "version", "v2.12.0" } }))).identify);
    QVERIFY(!axeOsLegacyDriver().capabilities(*readWith(lanVector(v209, { { "version", "nightly" } }))).identify);
}

void tst_AxeOsLegacy::pointsHere()
{
    const auto held = changeWith(SetPools { { ours, publicPool }, 2 }, lanVector(v209));
    QVERIFY2(held.outcome, held.outcome ? "" : qPrintable(held.outcome.error().toString()));
    QVERIFY(held.outcome->needsRestart);
    QCOMPARE(held.lines(), readAndPatch);
    // Bare hosts, and in both places a password of its own: never that of the pool that stood there.
    QCOMPARE(text(held.body(1)),
        text((json { { "stratumURL", "192.168.1.10" }, { "stratumPort", 3333 }, { "stratumUser", "home.bitaxe" },
            { "stratumPassword", "x" }, { "fallbackStratumURL", "public-pool.io" }, { "fallbackStratumPort", 21496 },
            { "fallbackStratumUser", owner.toStdString() }, { "fallbackStratumPassword", "x" } })));
}

void tst_AxeOsLegacy::leavesThePasswordOut()
{
    // The fallback stands there: nothing of it is written, its password stays.
    auto held = changeWith(SetPools { { ours, testPool }, 2 }, lanVector(v209));
    json body = held.body(1);
    QCOMPARE(body.size(), size_t(4));
    for (const auto &[key, value] : body.items()) {
        QVERIFY(!QString::fromStdString(key).startsWith(QStringLiteral("fallback")));
        QVERIFY(text(value) != "\"*****\"");
    }
    // Nothing to do.
    held = changeWith(SetPools { { publicPool, testPool }, 2 }, lanVector(v209));
    QVERIFY(held.outcome && !held.outcome->needsRestart);
    QCOMPARE(held.asks.size(), 1);
    // The same pool over TLS of another kind keeps its password too.
    held = changeWith(SetPools { { sv2Pool(), withTls(testPool, PoolTls::OwnCertificate) }, 2 }, lanVector(v214));
    body = held.body(1);
    QCOMPARE(text(body["fallbackStratumTLS"]), text(json(2)));
    QVERIFY(!body.contains("fallbackStratumPassword") && !body.contains("stratumPassword"));
    // A new password of a pool that stands there is all that is written.
    PoolEntry changed = publicPool;
    changed.password = QStringLiteral("hunter22");
    held = changeWith(SetPools { { changed, testPool }, 2 }, lanVector(v209));
    QCOMPARE(text(held.body(1)), text((json { { "stratumPassword", "hunter22" } })));
}

void tst_AxeOsLegacy::dropsTheFallback()
{
    const auto held = changeWith(SetPools { { publicPool, testPool }, 1 }, lanVector(v209));
    QCOMPARE(text(held.body(1)), text((json { { "fallbackStratumURL", "" } })));
    QVERIFY(held.outcome->needsRestart);
    const auto none = changeWith(SetPools { { publicPool }, 1 }, lanVector(v209, { { "fallbackStratumURL", "" } }));
    QCOMPARE(none.asks.size(), 1);
}

void tst_AxeOsLegacy::putsBack()
{
    const auto info = lanVector(
        v209, { { "stratumURL", "192.168.1.10" }, { "stratumPort", 3333 }, { "stratumUser", "home.bitaxe" } });
    const auto held = changeWith(SetPools { { publicPool, testPool }, 2 }, info);
    QCOMPARE(text(held.body(1)),
        text((json { { "stratumURL", "public-pool.io" }, { "stratumPort", 21496 },
            { "stratumUser", owner.toStdString() }, { "stratumPassword", "x" } })));
}

void tst_AxeOsLegacy::sv2AndTls()
{
    PoolEntry mine = sv2Pool();
    mine.host = QStringLiteral("192.168.1.10");
    auto held = changeWith(SetPools { { mine, withTls(testPool, PoolTls::System) }, 2 }, lanVector(v214));
    QCOMPARE(text(held.body(1)["stratumProtocol"]), text(json("SV2")));
    QCOMPARE(text(held.body(1)["stratumV2AuthorityPubkey"]), text(json(mine.authorityKey.toStdString())));
    QCOMPARE(text(held.body(1)["stratumTLS"]), text(json(0)));
    held = changeWith(SetPools { { ours, sv2Pool() }, 2 }, lanVector(v214));
    QCOMPARE(text(held.body(1)["stratumProtocol"]), text(json("SV1")));
    QCOMPARE(text(held.body(1)["stratumV2AuthorityPubkey"]), text(json("")));
    QCOMPARE(text(held.body(1)["fallbackStratumProtocol"]), text(json("SV2")));
    QCOMPARE(text(held.body(1)["fallbackStratumV2AuthorityPubkey"]), text(json(sv2Pool().authorityKey.toStdString())));
    // The early firmware knows neither; nothing is written then.
    for (const PoolEntry &pool : { mine, withTls(ours, PoolTls::System) }) {
        held = changeWith(SetPools { { pool, testPool }, 2 }, lanVector(v209));
        QVERIFY(!held.outcome);
        QCOMPARE(held.outcome.error().code, Errc::Unsupported);
        QCOMPARE(held.asks.size(), 1);
    }
}

void tst_AxeOsLegacy::endsTheOwnersFallback()
{
    const auto held = changeWith(SetPools { { ours, withTls(testPool, PoolTls::System) }, 2 }, lanVector(v214));
    QCOMPARE(text(held.body(1)["useFallbackStratum"]),
        text(json(0))); // else it would go on with the fallback after the restart
    const auto other = changeWith(SetPools { { ours, testPool }, 2 }, lanVector(v209));
    QVERIFY(!other.body(1).contains("useFallbackStratum"));
}

void tst_AxeOsLegacy::refused()
{
    auto held = changeWith(SetPools { { ours }, 1 }, lanVector(v209), 400);
    QCOMPARE(held.outcome.error().code, Errc::Refused);
    QVERIFY(held.outcome.error().detail.contains(QStringLiteral("Wrong API input")));
    held = changeWith(SetPools { { ours }, 1 }, lanVector(v209), 401);
    QCOMPARE(held.outcome.error().code, Errc::Denied);
    QCOMPARE(held.asks.size(), 2);
    held = changeWith(SetPools { { ours }, 1 }, lanVector(QStringLiteral("axeos_info.json")));
    QCOMPARE(held.outcome.error().code, Errc::Unsupported); // updated since: the old order would change nothing
    QCOMPARE(held.asks.size(), 1);
}

void tst_AxeOsLegacy::fan()
{
    QCOMPARE(text(changeWith(SetFan { 60 }, lanVector(v209)).body(1)),
        text((json { { "autofanspeed", 0 }, { "fanspeed", 60 } })));
    QCOMPARE(text(changeWith(SetFan { 60 }, lanVector(v214)).body(1)),
        text((json { { "autofanspeed", 0 }, { "manualFanSpeed", 60 } })));
    QCOMPARE(text(changeWith(SetFan {}, lanVector(v209)).body(1)), text((json { { "autofanspeed", 1 } })));
}

void tst_AxeOsLegacy::frequency()
{
    // Whole numbers: it would take a fraction for its whole part.
    const auto held = changeWith(SetFrequency { 499.6, 1150.2 }, lanVector(v209));
    QCOMPARE(held.asks.last().body, QByteArray("{\"coreVoltage\":1150,\"frequency\":500}"));
    QCOMPARE(changeWith(SetFrequency { 600, {} }, lanVector(v209)).outcome.error().code, Errc::OutOfRange);
}

void tst_AxeOsLegacy::pauseAndIdentify()
{
    const auto early = *readWith(lanVector(v209));
    for (const Change &change : { Change(SetPaused { true }), Change(Identify { true }) }) {
        const auto held = changeWith(change, lanVector(v209), 200, early);
        QCOMPARE(held.outcome.error().code, Errc::Unsupported);
        QVERIFY(held.asks.isEmpty());
    }
    const auto late = *readWith(lanVector(v214));
    QCOMPARE(changeWith(SetPaused { true }, {}, 200, late).lines(),
        QStringList { QStringLiteral("POST /api/system/pause") });
    QVERIFY(changeWith(Identify { true }, {}, 200, late).outcome);
}

QTEST_GUILESS_MAIN(tst_AxeOsLegacy)
#include "tst_AxeOsLegacy.moc"
