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

const QString infoPath = QStringLiteral("/api/system/info");
const QString asicPath = QStringLiteral("/api/system/asic");
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
PoolEntry testPool()
{
    PoolEntry pool = sv1(QStringLiteral("test.public-pool.io"), 21497);
    pool.tls = PoolTls::System;
    return pool;
}
PoolEntry sv2Pool()
{
    PoolEntry pool = sv1(QStringLiteral("pool.example.net"), 34254);
    pool.protocol = PoolProtocol::Sv2;
    pool.authorityKey = QStringLiteral("9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72");
    return pool;
}

Result<Reading> readWith(const QByteArray &info, const Result<Reply> &asic)
{
    auto talk = axeOsDriver().read();
    return hold<Reading>(*talk, [&](const HttpAsk &ask) {
        return ask.path == infoPath ? reply(200, info) : asic;
    }).outcome;
}
Result<Reading> readWith(const QByteArray &info)
{
    return readWith(info, reply(200, lanVector(QStringLiteral("axeos_asic.json"))));
}
QByteArray infoVector(const json &changes = json::object())
{
    return lanVector(QStringLiteral("axeos_info.json"), changes);
}

support::Held<Changed> changeWith(const Change &change, const QByteArray &info, int status = 200)
{
    auto talk = axeOsDriver().change(change, {});
    return hold<Changed>(*talk, [&](const HttpAsk &ask) {
        if (ask.path == infoPath)
            return reply(200, info);
        if (ask.path == asicPath)
            return reply(200, lanVector(QStringLiteral("axeos_asic.json")));
        return reply(status, status == 200 ? "{\"message\":\"Pool updated successfully\"}" : "Wrong API input");
    });
}

} // namespace

class tst_AxeOs final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryField();
    void readsPools();
    void turnedOrder();
    void absentIsNoComplaint();
    void nonsenseIsAComplaint();
    void asicMayBeMissing();
    void readsAgainWithOneRequest();
    void failsToRead_data();
    void failsToRead();
    void everyPrefixEndsInAnError();
    void capabilities();
    void identity();

    void pointsHereAndKeepsTheOldOne();
    void writesNothingThatStandsThere();
    void putsBack();
    void keepsPasswordsOfOthers();
    void writesSv2WithItsKey();
    void eightSlots();
    void unreadableSlotsStay();
    void usedOnly();
    void poolsOutOfRange();
    void refusedPools();
    void deleteMayFail();

    void simpleOrders_data();
    void simpleOrders();
    void identifyIsSwitchedAsAsked();
    void fan();
    void frequency();
    void frequencyOutOfRange();
    void orderUnknownToTheFirmware();
    void lostReply();
};

void tst_AxeOs::readsEveryField()
{
    const auto r = readWith(infoVector());
    QVERIFY2(r, r ? "" : qPrintable(r.error().toString()));
    QCOMPARE(r->complaints, QStringList());
    QCOMPARE(r->model, QStringLiteral("Bitaxe Gamma 601 (BM1370)"));
    QCOMPARE(r->chip, QStringLiteral("BM1370"));
    QCOMPARE(r->firmware, QStringLiteral("AxeOS v2.15.0"));
    QCOMPARE(r->hostname, QStringLiteral("bitaxe"));
    QCOMPARE(r->mac, QStringLiteral("2c:54:91:88:c9:e3"));
    QCOMPARE(r->rates.now, std::optional(1063.4423828 * 1e9));
    QCOMPARE(r->rates.m1, std::optional(1068.2e9));
    QCOMPARE(r->rates.m10, std::optional(1070.5e9));
    QCOMPARE(r->rates.h1, std::optional(1069.9 * 1e9));
    QCOMPARE(r->rates.average, std::nullopt);
    QCOMPARE(r->rates.expected, std::optional(1071e9));
    using Place = Temperature::Place;
    QCOMPARE(r->temperatures, (QList<Temperature> { { Place::Chip, 0, 60.125 }, { Place::Regulator, 0, 45 } }));
    QCOMPARE(r->fans, (QList<Fan> { { 0, 3583.0, 50.0 } }));
    QCOMPARE(r->isFanAutomatic, std::optional(true));
    QCOMPARE(r->boards, (QList<HashBoard> { { 0, 1063.4423828 * 1e9, 1, {} } }));
    QVERIFY(qAbs(*r->watts - 18.67) < 0.001);
    QCOMPARE(r->volts, std::optional(5.20875));
    QCOMPARE(r->coreMillivolts, std::optional(1150.0));
    QCOMPARE(r->megahertz, std::optional(525.0));
    QCOMPARE(r->uptime, std::optional(std::chrono::seconds(86438)));
    QCOMPARE(r->accepted, std::optional(quint64(412)));
    QCOMPARE(r->rejected, std::optional(quint64(10)));
    QCOMPARE(r->stale, std::nullopt);
    QCOMPARE(r->hardwareErrors, std::optional(quint64(4)));
    QCOMPARE(r->errorPercent, std::optional(0.2));
    QCOMPARE(r->bestSession, std::optional(21212121.0));
    QCOMPARE(r->bestEver, std::optional(238214491.0));
    QCOMPARE(r->isPaused, std::optional(false));
    QCOMPARE(r->isOverheated, std::optional(false));
    QCOMPARE(r->wifiDbm, std::optional(-32.0));
    QCOMPARE(r->limits, (TuningLimits { 400, 625, 1000, 1250 }));
    QVERIFY(r->takesSv2);
    QVERIFY(!r->wantsOneTimeCode);
    QCOMPARE(r->at, UnixMs());
}

void tst_AxeOs::readsPools()
{
    const auto r = readWith(infoVector());
    QVERIFY(r);
    QCOMPARE(r->pools.size(), 3);
    const PoolRow &first = r->pools[0];
    QCOMPARE(first.pool, publicPool);
    QCOMPARE(first.pool.password, std::nullopt); // masked
    QCOMPARE(first.slot, 0);
    QVERIFY(first.isActive && first.isUsed);
    QCOMPARE(first.difficulty, std::optional(1000.0));
    QCOMPARE(first.status, QStringLiteral("IPv4 (TLS)"));
    QCOMPARE(r->pools[1].pool, testPool());
    QVERIFY(!r->pools[1].isActive && r->pools[1].isUsed && r->pools[1].slot == 1);
    QCOMPARE(r->pools[2].pool, sv2Pool());
    QVERIFY(!r->pools[2].isActive && !r->pools[2].isUsed && r->pools[2].slot == 4);
    QCOMPARE(r->activePool(), &r->pools[0]);
}

void tst_AxeOs::turnedOrder()
{
    // Failed over by itself: the order stays, the other one is mined on.
    auto r = readWith(infoVector({ { "isUsingFallbackStratum", 1 } }));
    QVERIFY(r);
    QCOMPARE(r->pools[0].slot, 0);
    QVERIFY(!r->pools[0].isActive && r->pools[1].isActive);
    // Its owner chose the fallback: that is the first one now.
    r = readWith(infoVector({ { "isUsingFallbackStratum", 1 }, { "useFallbackStratum", 1 } }));
    QCOMPARE(r->pools[0].slot, 1);
    QVERIFY(r->pools[0].isActive && r->pools[0].isUsed && r->pools[1].isUsed);
    // The order names slots, whatever the list's own order, and empty ones are in no list.
    r = readWith(infoVector({ { "primaryPoolIndex", 4 }, { "secondaryPoolIndex", 6 } }));
    QCOMPARE(r->pools[0].slot, 4);
    QCOMPARE(r->pools.size(), 3);
    QVERIFY(r->pools[0].isUsed && !r->pools[1].isUsed && !r->pools[2].isUsed);
}

void tst_AxeOs::absentIsNoComplaint()
{
    const auto r = readWith(infoVector({ { "temp", 0 }, { "temp2", -1 }, { "vrTemp", nullptr }, { "hashRate_10m", 0 },
        { "expectedHashrate", 0 }, { "voltage", 0 }, { "fanrpm", -1 }, { "fanspeed", -1 }, { "pools", json::array() },
        { "miningPaused", nullptr }, { "hashrateMonitor", nullptr } }));
    QVERIFY(r);
    QCOMPARE(r->complaints, QStringList());
    QVERIFY(r->temperatures.isEmpty());
    QVERIFY(r->fans.isEmpty());
    QVERIFY(r->pools.isEmpty());
    QCOMPARE(r->rates.m10, std::nullopt);
    QCOMPARE(r->rates.expected, std::nullopt);
    QCOMPARE(r->volts, std::nullopt);
    QCOMPARE(r->isPaused, std::nullopt);
    QCOMPARE(r->hardwareErrors, std::nullopt);
    QCOMPARE(r->activePool(), nullptr);
}

void tst_AxeOs::nonsenseIsAComplaint()
{
    const auto r = readWith(infoVector({ { "temp", "n/a" }, { "hashRate", json::array({ 1 }) }, { "power", -3 },
        { "macAddr", "hello" }, { "uptimeSeconds", "5 days" }, { "miningPaused", 7 }, { "bestDiff", "4.29Q" },
        { "fanrpm", "3583" }, { "pools", { { { "id", "x" } }, 5, { { "id", 3 }, { "stratumURL", json::object() } } } },
        { "hostname", std::string(300, 'a') } }));
    QVERIFY(r);
    QVERIFY(r->complaints.contains(QStringLiteral("temp: \"n/a\" is no number")));
    QVERIFY(r->complaints.contains(QStringLiteral("hashRate: a list is no number")));
    QVERIFY(r->complaints.contains(QStringLiteral("power: -3 cannot be")));
    QVERIFY(r->complaints.contains(QStringLiteral("macAddr: \"hello\" is no MAC")));
    QVERIFY(r->complaints.contains(QStringLiteral("miningPaused: 7 is neither yes nor no")));
    QVERIFY(r->complaints.contains(QStringLiteral("bestDiff: \"4.29Q\" is no difficulty")));
    QVERIFY(r->complaints.contains(QStringLiteral("pools[0].id: \"x\" is no number")));
    QCOMPARE(r->hostname.size(), 80);
    QCOMPARE(r->rates.now, std::nullopt);
    QCOMPARE(r->watts, std::nullopt);
    QCOMPARE(r->mac, QString());
    QCOMPARE(r->uptime, std::nullopt);
    QVERIFY(r->pools.isEmpty());
    QCOMPARE(r->fans.first().rpm, std::optional(3583.0)); // a number in quotes is one
    QCOMPARE(r->rates.m10, std::optional(1070.5e9)); // the rest is read
    QCOMPARE(r->joulesPerTerahash(), std::nullopt);
    json hostile = json::object();
    for (const char *key : { "power", "voltage", "temp", "temp2", "vrTemp", "hashRate", "hashRate_1m", "hashRate_10m",
             "hashRate_1h", "expectedHashrate", "fanspeed", "fanrpm", "errorPercentage", "sharesAccepted",
             "sharesRejected", "bestDiff", "bestSessionDiff", "uptimeSeconds", "frequency", "coreVoltage", "wifiRSSI",
             "poolDifficulty", "hostname", "version" })
        hostile[key] = json { { "a", 1 } };
    const auto most = readWith(infoVector(hostile));
    QVERIFY(most);
    QCOMPARE(most->complaints.size(), 20);
}

void tst_AxeOs::asicMayBeMissing()
{
    for (const Result<Reply> &asic : { Result<Reply>(reply(404)), Result<Reply>(reply(200, "<html>")),
             Result<Reply>(fail(Errc::Timeout, QStringLiteral("slow"))) }) {
        const auto r = readWith(infoVector(), asic);
        QVERIFY(r);
        QCOMPARE(r->model, QStringLiteral("Bitaxe 601 (BM1370)"));
        QCOMPARE(r->limits, TuningLimits());
        QCOMPARE(r->boards.first().chips, std::optional(1));
    }
}

void tst_AxeOs::readsAgainWithOneRequest()
{
    const auto last = readWith(infoVector());
    QVERIFY(last);
    const auto again = [&](const QByteArray &info) {
        auto talk = axeOsDriver().readAgain(*last);
        return hold<Reading>(
            *talk, [&](const HttpAsk &ask) { return ask.path == infoPath ? reply(200, info) : reply(404); });
    };
    auto held = again(infoVector());
    QCOMPARE(held.lines(), QStringList { QStringLiteral("GET /api/system/info") });
    QCOMPARE(*held.outcome, *last);
    // Another device at the same address, and a new firmware: nothing is taken over.
    for (const json &changed : { json { { "macAddr", "2C:54:91:00:00:01" } }, json { { "version", "v2.16.0" } } }) {
        held = again(infoVector(changed));
        QCOMPARE(held.asks.size(), 2);
        QCOMPARE(held.outcome->limits, TuningLimits());
    }
}

void tst_AxeOs::failsToRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::newRow("refused") << 401 << QByteArray("Unauthorized") << int(Errc::Denied);
    QTest::newRow("moved") << 302 << QByteArray() << int(Errc::Unsupported);
    QTest::newRow("empty") << 200 << QByteArray() << int(Errc::Malformed);
    QTest::newRow("page") << 200 << QByteArray("<!doctype html>") << int(Errc::Malformed);
    QTest::newRow("list") << 200 << QByteArray("[1,2]") << int(Errc::Malformed);
    QTest::newRow("another device") << 200 << QByteArray("{\"miner\":\"x\"}") << int(Errc::Unsupported);
    QTest::newRow("older firmware") << 200 << lanVector(QStringLiteral("axeos_legacy_v209_info.json"))
                                    << int(Errc::Unsupported);
    QTest::newRow("other firmware") << 200 << lanVector(QStringLiteral("nerdqaxe_info.json")) << int(Errc::Unsupported);
    QTest::newRow("deep") << 200 << QByteArray(100'000, '[') << int(Errc::Limit);
    QTest::newRow("huge") << 200 << ("{\"ASICModel\":\"" + QByteArray(maxReply, 'a') + "\"}") << int(Errc::Limit);
}

void tst_AxeOs::failsToRead()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    auto talk = axeOsDriver().read();
    const auto held = hold<Reading>(*talk, [&](const HttpAsk &) { return reply(status, body); });
    QVERIFY(!held.outcome);
    QCOMPARE(int(held.outcome.error().code), code);
    QCOMPARE(held.asks.size(), 1);
}

void tst_AxeOs::everyPrefixEndsInAnError()
{
    QByteArray whole = infoVector();
    while (whole.endsWith('\n'))
        whole.chop(1);
    for (qsizetype size = 0; size < whole.size(); size += size < 200 ? 1 : 37) {
        auto talk = axeOsDriver().read();
        const auto held = hold<Reading>(*talk, [&](const HttpAsk &) { return reply(200, whole.left(size)); });
        QVERIFY2(!held.outcome, qPrintable(QString::number(size)));
        const Errc code = held.outcome.error().code;
        QVERIFY(code == Errc::Truncated || code == Errc::Malformed);
    }
    // The peer closed early: what came may look whole.
    Reply cut = reply(200, whole);
    cut.isCut = true;
    auto talk = axeOsDriver().read();
    const auto held = hold<Reading>(*talk, [&](const HttpAsk &) { return cut; });
    QVERIFY(!held.outcome);
    QCOMPARE(held.outcome.error().code, Errc::Truncated);
}

void tst_AxeOs::capabilities()
{
    QCOMPARE(axeOsDriver().kind(), Kind::AxeOs);
    QCOMPARE(axeOsDriver().readNeeds(), Needs::Nothing);
    const auto r = readWith(infoVector());
    Capabilities can = axeOsDriver().capabilities(*r);
    QVERIFY(can.pools && can.restart && can.pause && can.identify && can.fan && can.frequency && can.sv2);
    QVERIFY(can.keepsUnusedPools && !can.wantsOneTimeCode);
    QCOMPARE(can.poolSlots, 8);
    QCOMPARE(can.leastMegahertz, std::optional(400.0));
    QCOMPARE(can.mostMegahertz, std::optional(625.0));
    QCOMPARE(can.mostMillivolts, std::optional(1250.0));
    can = axeOsDriver().capabilities({});
    QVERIFY(can.pools && can.pause && !can.frequency);
}

void tst_AxeOs::identity()
{
    const auto id = espIdentity(infoVector());
    QVERIFY(id);
    QCOMPARE(id->kind, Kind::AxeOs);
    QCOMPARE(id->model, QStringLiteral("Bitaxe 601 (BM1370)"));
    QCOMPARE(id->firmware, QStringLiteral("AxeOS v2.15.0"));
    QCOMPARE(id->mac, QStringLiteral("2c:54:91:88:c9:e3"));
    QCOMPARE(espIdentity(lanVector(QStringLiteral("axeos_legacy_v209_info.json")))->kind, Kind::AxeOsLegacy);
    QCOMPARE(espIdentity(lanVector(QStringLiteral("axeos_legacy_v214_info.json")))->kind, Kind::AxeOsLegacy);
    QCOMPARE(espIdentity(lanVector(QStringLiteral("nerdqaxe_info.json")))->kind, Kind::NerdQAxe);
    QCOMPARE(espIdentity("{\"a\":1}").error().code, Errc::Unsupported);
    QCOMPARE(espIdentity("hello").error().code, Errc::Malformed);
}

void tst_AxeOs::pointsHereAndKeepsTheOldOne()
{
    const auto held = changeWith(SetPools { { ours, publicPool, testPool(), sv2Pool() }, 2 }, infoVector());
    QVERIFY2(held.outcome, held.outcome ? "" : qPrintable(held.outcome.error().toString()));
    QVERIFY(held.outcome->needsRestart);
    QCOMPARE(held.lines(),
        (QStringList { QStringLiteral("GET /api/system/info"), QStringLiteral("PUT /api/system/pools/2"),
            QStringLiteral("PATCH /api/system") }));
    QCOMPARE(text(held.body(1)),
        text((json { { "stratumProtocol", "SV1" }, { "stratumURL", "192.168.1.10" }, { "stratumPort", 3333 },
            { "stratumUser", "home.bitaxe" }, { "stratumPassword", "x" }, { "stratumTLS", 0 } })));
    QCOMPARE(text(held.body(2)), text((json { { "primaryPoolIndex", 2 }, { "secondaryPoolIndex", 0 } })));
    for (const auto &ask : held.asks)
        QCOMPARE(ask.needs, Needs::Nothing);
}

void tst_AxeOs::writesNothingThatStandsThere()
{
    const auto held = changeWith(SetPools { { publicPool, testPool(), sv2Pool() }, 2 }, infoVector());
    QVERIFY(held.outcome);
    QVERIFY(!held.outcome->needsRestart);
    QCOMPARE(held.asks.size(), 1);
}

void tst_AxeOs::putsBack()
{
    json pools = json::parse(infoVector().toStdString())["pools"];
    json added = pools[0];
    added.merge_patch(
        { { "id", 2 }, { "stratumURL", "192.168.1.10" }, { "stratumPort", 3333 }, { "stratumUser", "home.bitaxe" } });
    pools.push_back(added);
    const auto info = infoVector({ { "pools", pools }, { "primaryPoolIndex", 2 }, { "secondaryPoolIndex", 0 } });
    const auto held = changeWith(SetPools { { publicPool, testPool(), sv2Pool() }, 2 }, info);
    QVERIFY(held.outcome);
    QVERIFY(held.outcome->needsRestart);
    QCOMPARE(held.lines(),
        (QStringList { QStringLiteral("GET /api/system/info"), QStringLiteral("PATCH /api/system"),
            QStringLiteral("DELETE /api/system/pools/2") }));
    QCOMPARE(text(held.body(1)), text((json { { "primaryPoolIndex", 0 }, { "secondaryPoolIndex", 1 } })));
}

void tst_AxeOs::keepsPasswordsOfOthers()
{
    // The same pool, now without TLS checks of the system's but with its own certificate: the rest of the slot stays.
    PoolEntry changed = testPool();
    changed.tls = PoolTls::OwnCertificate;
    auto held = changeWith(SetPools { { publicPool, changed, sv2Pool() }, 2 }, infoVector());
    QVERIFY(held.outcome && held.outcome->needsRestart);
    QCOMPARE(held.lines()[1], QStringLiteral("PUT /api/system/pools/1"));
    QCOMPARE(text(held.body(1)["stratumPassword"]), text(json("*****"))); // this firmware takes it for the one it has
    QCOMPARE(text(held.body(1)["stratumTLS"]), text(json(2)));
    QCOMPARE(text(held.body(1)["stratumDecodeCoinbase"]), text(json(true)));
    QVERIFY(!held.body(1).contains("id"));
    // A password that is given is written.
    changed = publicPool;
    changed.password = QStringLiteral("hunter22");
    held = changeWith(SetPools { { changed, testPool(), sv2Pool() }, 2 }, infoVector());
    QCOMPARE(held.lines()[1], QStringLiteral("PUT /api/system/pools/0"));
    QCOMPARE(text(held.body(1)["stratumPassword"]), text(json("hunter22")));
    // A slot that is taken over never keeps the password of the pool before.
    held = changeWith(SetPools { { ours }, 1 }, infoVector());
    QCOMPARE(text(held.body(1)["stratumPassword"]), text(json("x")));
}

void tst_AxeOs::writesSv2WithItsKey()
{
    PoolEntry mine = sv2Pool();
    mine.host = QStringLiteral("192.168.1.10");
    auto held = changeWith(SetPools { { mine, publicPool, testPool(), sv2Pool() }, 2 }, infoVector());
    QCOMPARE(text(held.body(1)["stratumProtocol"]), text(json("SV2")));
    QCOMPARE(text(held.body(1)["stratumV2AuthorityPubkey"]), text(json(mine.authorityKey.toStdString())));
    QCOMPARE(text(held.body(1)["stratumV2RequireAuth"]), text(json(true)));
    mine.authorityKey.clear();
    held = changeWith(SetPools { { mine, publicPool, testPool(), sv2Pool() }, 2 }, infoVector());
    QCOMPARE(text(held.body(1)["stratumV2RequireAuth"]), text(json(false)));
    // The same pool with another key is written again.
    PoolEntry other = sv2Pool();
    other.authorityKey = QStringLiteral("9bXiEd8boQVhq7WddEcERUL5tyyJVFYdU8th3HfbNXK3Yw6GRXh");
    held = changeWith(SetPools { { publicPool, testPool(), other }, 2 }, infoVector());
    QCOMPARE(held.lines().value(1), QStringLiteral("PUT /api/system/pools/4"));
    QCOMPARE(text(held.body(1)["stratumV2AuthorityPubkey"]), text(json(other.authorityKey.toStdString())));
    QVERIFY(!held.outcome->needsRestart); // that one is not mined on
}

void tst_AxeOs::eightSlots()
{
    json pools = json::array();
    QList<PoolEntry> all;
    for (int i = 0; i < 8; ++i) {
        all += sv1(QStringLiteral("pool%1.example").arg(i), quint16(3000 + i));
        pools.push_back({ { "id", i }, { "stratumURL", all[i].host.toStdString() }, { "stratumPort", all[i].port },
            { "stratumUser", owner.toStdString() } });
    }
    const auto info = infoVector({ { "pools", pools } });
    const auto full = changeWith(SetPools { QList<PoolEntry> { ours } + all, 2 }, info);
    QVERIFY(!full.outcome);
    QCOMPARE(full.outcome.error().code, Errc::Limit);
    QVERIFY(full.outcome.error().detail.startsWith(QStringLiteral("Its eight pool slots are taken: pool0.example, ")));
    QCOMPARE(full.asks.size(), 1);
    // One of them goes: a slot that is not mined on is taken.
    all.removeAt(5);
    auto held = changeWith(SetPools { QList<PoolEntry> { ours } + all, 2 }, info);
    QVERIFY(held.outcome);
    QCOMPARE(held.lines()[1], QStringLiteral("PUT /api/system/pools/5"));
    QCOMPARE(text(held.body(2)), text((json { { "primaryPoolIndex", 5 }, { "secondaryPoolIndex", 0 } })));
    // Alone in a full device: the same slot twice is what has no fallback.
    held = changeWith(SetPools { QList<PoolEntry> { ours } + all, 1 }, info);
    QCOMPARE(text(held.body(2)), text((json { { "primaryPoolIndex", 5 }, { "secondaryPoolIndex", 5 } })));
}

void tst_AxeOs::unreadableSlotsStay()
{
    json pools = json::array({ { { "id", 0 }, { "stratumURL", json::object() } } });
    const auto held = changeWith(SetPools { { ours }, 1 }, infoVector({ { "pools", pools } }));
    QVERIFY(held.outcome);
    QCOMPARE(held.lines()[1], QStringLiteral("PUT /api/system/pools/1"));
    for (const QString &line : held.lines())
        QVERIFY(!line.endsWith(QStringLiteral("pools/0")));
}

void tst_AxeOs::usedOnly()
{
    // Only the first is mined on; the others stay stored.
    const auto held = changeWith(SetPools { { ours, publicPool, testPool(), sv2Pool() }, 1 }, infoVector());
    QVERIFY(held.outcome);
    QCOMPARE(held.lines().size(), 3);
    const json order = held.body(2);
    QCOMPARE(text(order["primaryPoolIndex"]), text(json(2)));
    QCOMPARE(text(order["secondaryPoolIndex"]), text(json(7))); // empty
    // The owner's choice of the fallback would outlive the restart.
    const auto turned = changeWith(
        SetPools { { ours, publicPool, testPool(), sv2Pool() }, 2 }, infoVector({ { "useFallbackStratum", 1 } }));
    QCOMPARE(text(turned.body(2)["useFallbackStratum"]), text(json(0)));
    // Three used ones: the firmware knows two.
    const auto three = changeWith(SetPools { { publicPool, testPool(), sv2Pool() }, 3 }, infoVector());
    QCOMPARE(three.asks.size(), 1);
    // The same pool twice is one.
    const auto twice = changeWith(SetPools { { publicPool, publicPool, testPool(), sv2Pool() }, 3 }, infoVector());
    QCOMPARE(twice.asks.size(), 1);
}

void tst_AxeOs::poolsOutOfRange()
{
    for (const SetPools &wrong :
        { SetPools {}, SetPools { { PoolEntry {} }, 1 }, SetPools { { sv1(QStringLiteral("a"), 0) }, 1 },
            SetPools { { sv1(QStringLiteral("a"), 1, {}) }, 1 }, SetPools { { sv1(QString(300, u'a'), 1) }, 1 } }) {
        const auto held = changeWith(wrong, infoVector());
        QVERIFY(!held.outcome);
        QCOMPARE(held.outcome.error().code, Errc::OutOfRange);
        QVERIFY(held.asks.isEmpty());
    }
}

void tst_AxeOs::refusedPools()
{
    PoolEntry secret = ours;
    secret.password = QStringLiteral("hunter22");
    const SetPools change { { secret, publicPool }, 2 };
    auto held = changeWith(change, infoVector(), 400);
    QVERIFY(!held.outcome);
    QCOMPARE(held.outcome.error().code, Errc::Refused);
    QVERIFY(held.outcome.error().detail.contains(QStringLiteral("Wrong API input")));
    QCOMPARE(held.lines(),
        (QStringList { QStringLiteral("GET /api/system/info"), QStringLiteral("PUT /api/system/pools/2") }));
    held = changeWith(change, infoVector(), 401);
    QCOMPARE(held.outcome.error().code, Errc::Denied);
    QCOMPARE(held.asks.size(), 2); // no one-time codes here
    // Words that repeat the password are not told.
    auto talk = axeOsDriver().change(change, {});
    const auto echoed = hold<Changed>(*talk, [&](const HttpAsk &ask) {
        return ask.method == "GET" ? reply(200, infoVector()) : reply(400, "no: " + ask.body);
    });
    QCOMPARE(echoed.outcome.error().code, Errc::Refused);
    QVERIFY(!echoed.outcome.error().detail.contains(QStringLiteral("hunter22")));
}

void tst_AxeOs::deleteMayFail()
{
    auto talk = axeOsDriver().change(SetPools { { publicPool, testPool() }, 2 }, {});
    const auto held = hold<Changed>(*talk, [&](const HttpAsk &ask) {
        return ask.method == "GET" ? reply(200, infoVector())
                                   : reply(400, "Cannot delete a pool that is currently selected");
    });
    QCOMPARE(held.lines().value(1), QStringLiteral("DELETE /api/system/pools/4"));
    QVERIFY(held.outcome);
    QVERIFY(!held.outcome->needsRestart);
}

void tst_AxeOs::simpleOrders_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("line");
    QTest::newRow("restart") << 0 << QStringLiteral("POST /api/system/restart");
    QTest::newRow("pause") << 1 << QStringLiteral("POST /api/system/pause");
    QTest::newRow("resume") << 2 << QStringLiteral("POST /api/system/resume");
}

void tst_AxeOs::simpleOrders()
{
    QFETCH(int, order);
    QFETCH(QString, line);
    const Change change = order == 0 ? Change(Restart {}) : Change(SetPaused { order == 1 });
    auto held = changeWith(change, infoVector());
    QVERIFY(held.outcome);
    QVERIFY(!held.outcome->needsRestart);
    QCOMPARE(held.lines(), QStringList { line });
    QVERIFY(held.asks[0].body.isEmpty());
    held = changeWith(change, infoVector(), 500);
    QCOMPARE(held.outcome.error().code, Errc::Refused);
    held = changeWith(change, infoVector(), 401);
    QCOMPARE(held.outcome.error().code, Errc::Denied);
}

void tst_AxeOs::identifyIsSwitchedAsAsked()
{
    for (const bool isOn : { true, false }) {
        for (const bool wasOn : { true, false }) {
            bool state = wasOn;
            auto talk = axeOsDriver().change(Identify { isOn }, {});
            const auto held = hold<Changed>(*talk, [&](const HttpAsk &) {
                state = !state;
                return reply(200,
                    state ? "{\"message\":\"The device says \\\"Hi!\\\" for 30 seconds.\"}"
                          : "{\"message\":\"The device no longer says \\\"Hi!\\\".\"}");
            });
            QVERIFY(held.outcome);
            QCOMPARE(state, isOn);
            QCOMPARE(held.asks.size(), wasOn == isOn ? 2 : 1);
        }
    }
}

void tst_AxeOs::fan()
{
    auto held = changeWith(SetFan { 45.4 }, infoVector());
    QCOMPARE(held.lines().last(), QStringLiteral("PATCH /api/system"));
    QCOMPARE(text(held.body(1)), text((json { { "autofanspeed", 0 }, { "manualFanSpeed", 45 } })));
    held = changeWith(SetFan {}, infoVector());
    QCOMPARE(text(held.body(1)), text((json { { "autofanspeed", 1 } })));
    for (const double wrong : { -1.0, 101.0, std::numeric_limits<double>::quiet_NaN() }) {
        held = changeWith(SetFan { wrong }, infoVector());
        QCOMPARE(held.outcome.error().code, Errc::OutOfRange);
        QVERIFY(held.asks.isEmpty());
    }
}

void tst_AxeOs::frequency()
{
    auto held = changeWith(SetFrequency { 490, 1100 }, infoVector());
    QVERIFY(held.outcome);
    QCOMPARE(
        held.lines(), (QStringList { QStringLiteral("GET /api/system/asic"), QStringLiteral("PATCH /api/system") }));
    QCOMPARE(held.asks[1].body, QByteArray("{\"coreVoltage\":1100,\"frequency\":490}"));
    held = changeWith(SetFrequency { 505.5, {} }, infoVector());
    QCOMPARE(held.asks[1].body, QByteArray("{\"frequency\":505.5}"));
}

void tst_AxeOs::frequencyOutOfRange()
{
    for (const SetFrequency &wrong : { SetFrequency { 399, {} }, SetFrequency { 626, {} }, SetFrequency { 500, 999 },
             SetFrequency { 500, 1251 }, SetFrequency { std::numeric_limits<double>::infinity(), {} } }) {
        const auto held = changeWith(wrong, infoVector());
        QVERIFY(!held.outcome);
        QCOMPARE(held.outcome.error().code, Errc::OutOfRange);
        QVERIFY(held.asks.size() < 2);
    }
    auto talk = axeOsDriver().change(SetFrequency { 500, {} }, {});
    const auto held = hold<Changed>(*talk, [&](const HttpAsk &) { return reply(200, "{\"ASICModel\":\"BM1370\"}"); });
    QCOMPARE(held.outcome.error().code, Errc::Unsupported);
    QCOMPARE(held.asks.size(), 1);
}

void tst_AxeOs::orderUnknownToTheFirmware()
{
    for (const int status : { 404, 405, 302 }) {
        const auto held = changeWith(SetPaused { true }, infoVector(), status);
        QCOMPARE(held.outcome.error().code, Errc::Unsupported);
    }
    // Another firmware answers by now: nothing is written.
    const auto held = changeWith(SetPools { { ours }, 1 }, lanVector(QStringLiteral("axeos_legacy_v214_info.json")));
    QCOMPARE(held.outcome.error().code, Errc::Unsupported);
    QCOMPARE(held.asks.size(), 1);
}

void tst_AxeOs::lostReply()
{
    auto talk = axeOsDriver().change(SetPools { { ours }, 1 }, {});
    const auto held = hold<Changed>(*talk, [&](const HttpAsk &ask) -> Result<Reply> {
        if (ask.method == "GET")
            return reply(200, infoVector());
        return fail(Errc::Timeout, QStringLiteral("no answer"));
    });
    QCOMPARE(held.outcome.error().code, Errc::Timeout);
    QCOMPARE(held.asks.size(), 2);
    QVERIFY(!talk->next());
    talk->take(reply(200)); // late: of no consequence
    QCOMPARE(talk->outcome().error().code, Errc::Timeout);
}

QTEST_GUILESS_MAIN(tst_AxeOs)
#include "tst_AxeOs.moc"
