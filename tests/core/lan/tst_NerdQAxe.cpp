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

const QString infoVector = QStringLiteral("nerdqaxe_info.json");
const QString owner = QStringLiteral("bc1q99n3pu025yyu0jlywpmwzalyhm36tg5u37w20d.bitaxe-U1");

PoolEntry sv1(const QString &host, quint16 port, const QString &user = owner)
{
    PoolEntry pool;
    pool.host = host;
    pool.port = port;
    pool.user = user;
    return pool;
}
const PoolEntry ours = sv1(QStringLiteral("192.168.1.10"), 3333, QStringLiteral("home.nerd"));
const PoolEntry ckpool = sv1(QStringLiteral("solo.ckpool.org"), 3333);
PoolEntry sv2Pool()
{
    PoolEntry pool = sv1(QStringLiteral("pool.example.net"), 34254);
    pool.protocol = PoolProtocol::Sv2;
    pool.authorityKey = QStringLiteral("9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72");
    return pool;
}

Result<Reading> readWith(const json &changes = json::object())
{
    auto talk = nerdQAxeDriver().read();
    return hold<Reading>(*talk, [&](const HttpAsk &ask) {
        return reply(200,
            ask.path.endsWith(u"info") ? lanVector(infoVector, changes)
                                       : lanVector(QStringLiteral("nerdqaxe_asic.json")));
    }).outcome;
}

/// A device that wants codes with PATCH where \a locked, and takes them where \a isRight.
support::Held<Changed> changeWith(const Change &change, const json &changes = json::object(), bool locked = false,
    bool isRight = true, const Reading &now = {})
{
    auto talk = nerdQAxeDriver().change(change, now);
    return hold<Changed>(*talk, [&](const HttpAsk &ask) {
        if (ask.path.endsWith(u"info"))
            return reply(200, lanVector(infoVector, changes));
        if (ask.path.endsWith(u"asic"))
            return reply(200, lanVector(QStringLiteral("nerdqaxe_asic.json")));
        if (locked && ask.method == "PATCH" && (ask.needs != Needs::OneTimeCode || !isRight))
            return reply(401, "OTP/Session required");
        return reply(200);
    });
}

} // namespace

class tst_NerdQAxe final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryField();
    void readsPools();
    void readsTheEarlyOne();
    void brokenState();
    void capabilities();
    void pointsHere();
    void sv2();
    void dualMode();
    void earlyFirmwareNeedsARestart();
    void codeAtOnceWhereItIsKnown();
    void codeWhenAsked();
    void wrongCode();
    void noCode();
    void ordersWithoutCode();
    void fan();
    void frequency();
    void pause();
};

void tst_NerdQAxe::readsEveryField()
{
    const auto r = readWith();
    QVERIFY2(r, r ? "" : qPrintable(r.error().toString()));
    QCOMPARE(r->complaints, QStringList());
    QCOMPARE(r->model, QStringLiteral("NerdQAxe++ (BM1370)"));
    QCOMPARE(r->chip, QStringLiteral("BM1370"));
    QCOMPARE(r->firmware, QStringLiteral("NerdQAxe v1.0.38-alpha9"));
    QCOMPARE(r->hostname, QStringLiteral("nerdqaxe"));
    QCOMPARE(r->mac, QStringLiteral("64:e8:33:5a:71:0c"));
    QCOMPARE(r->rates, (DeviceRates { 4871.25e9, 4868.75e9, 4880.5e9, 10, 4850.125e9, {}, {} }));
    using Place = Temperature::Place;
    // The third chip has no sensor.
    QCOMPARE(r->temperatures,
        (QList<Temperature> { { Place::Chip, 0, 56.25 }, { Place::Chip, 1, 57.875 }, { Place::Chip, 3, 55.5 },
            { Place::Regulator, 0, 64 }, { Place::Regulator, 1, 61.5 } }));
    QCOMPARE(r->fans, (QList<Fan> { { 0, 3120.0, 62.0 }, { 1, 2990.0, 60.0 } }));
    QCOMPARE(r->isFanAutomatic, std::optional(true));
    QCOMPARE(r->boards, (QList<HashBoard> { { 0, 4871.25e9, 4, {} } }));
    QCOMPARE(r->watts, std::optional(76.25));
    QCOMPARE(r->volts, std::optional(12.0505));
    QCOMPARE(r->coreMillivolts, std::optional(1150.0));
    QCOMPARE(r->megahertz, std::optional(600.0));
    QCOMPARE(r->uptime, std::optional(std::chrono::seconds(4105)));
    QCOMPARE(r->accepted, std::optional(quint64(731)));
    QCOMPARE(r->rejected, std::optional(quint64(2)));
    QCOMPARE(r->stale, std::nullopt);
    QCOMPARE(r->hardwareErrors, std::nullopt);
    QCOMPARE(r->errorPercent, std::nullopt);
    QCOMPARE(r->bestSession, std::optional(98765432.0));
    QCOMPARE(r->bestEver, std::optional(5123456789.0));
    QCOMPARE(r->isPaused, std::optional(false));
    QCOMPARE(r->isOverheated, std::nullopt);
    QCOMPARE(r->wifiDbm, std::optional(-61.0));
    QCOMPARE(r->limits, (TuningLimits { 500, 800, 1120, 1400 }));
    QVERIFY(r->takesSv2);
    QVERIFY(!r->wantsOneTimeCode);
    QVERIFY(readWith({ { "otp", true } })->wantsOneTimeCode);
    QCOMPARE(readWith({ { "shutdown", true } })->isPaused, std::optional(true));
}

void tst_NerdQAxe::readsPools()
{
    auto r = readWith();
    QCOMPARE(r->pools.size(), 2);
    QCOMPARE(r->pools[0].pool, ckpool);
    QVERIFY(r->pools[0].isActive && r->pools[0].isUsed);
    QCOMPARE(r->pools[0].status, QStringLiteral("connected"));
    QCOMPARE(r->pools[0].accepted, std::optional(quint64(731)));
    QCOMPARE(r->pools[0].rejected, std::optional(quint64(2)));
    QCOMPARE(r->pools[0].difficulty, std::optional(8192.0));
    QCOMPARE(r->pools[1].pool, sv2Pool());
    QVERIFY(!r->pools[1].isActive && r->pools[1].isUsed);
    QCOMPARE(r->pools[1].accepted, std::nullopt);
    // On the fallback the one entry of its state is about that.
    r = readWith({ { "stratum", { { "usingFallback", true } } } });
    QVERIFY(!r->pools[0].isActive && r->pools[1].isActive);
    QCOMPARE(r->pools[1].accepted, std::optional(quint64(731)));
    // Both at once.
    r = readWith({ { "stratum",
        { { "activePoolMode", 1 },
            { "pools",
                { { { "connected", true }, { "accepted", 5 } },
                    { { "connected", false }, { "accepted", 7 } } } } } } });
    QVERIFY(r->pools[0].isActive && r->pools[1].isActive);
    QCOMPARE(r->pools[0].accepted, std::optional(quint64(5)));
    QCOMPARE(r->pools[1].accepted, std::optional(quint64(7)));
    QCOMPARE(r->pools[1].status, QStringLiteral("not connected"));
}

void tst_NerdQAxe::readsTheEarlyOne()
{
    // Before dual pools, SV2 and several fans: flat members only, difficulties with suffix.
    const auto r = readWith({ { "stratum", nullptr }, { "fans", nullptr }, { "asicTemps", nullptr }, { "otp", nullptr },
        { "stratumProtocol", nullptr }, { "fallbackStratumProtocol", nullptr }, { "sv2AuthorityPubkey", nullptr },
        { "fallbackSv2AuthorityPubkey", nullptr }, { "stratumTLS", nullptr }, { "fallbackStratumTLS", nullptr },
        { "shutdown", nullptr }, { "bestDiff", "5.12G" }, { "fanCount", nullptr }, { "fanrpm2", nullptr },
        { "isUsingFallbackStratum", 1 } });
    QVERIFY(r);
    QCOMPARE(r->complaints, QStringList());
    QCOMPARE(r->fans, (QList<Fan> { { 0, 3120.0, 62.0 } }));
    QCOMPARE(r->hottest(Temperature::Place::Chip), std::optional(57.875));
    QCOMPARE(r->bestEver, std::optional(5.12e9));
    QVERIFY(!r->takesSv2);
    QVERIFY(r->pools[1].isActive && !r->pools[0].isActive);
    QCOMPARE(r->isPaused, std::nullopt);
    QVERIFY(!nerdQAxeDriver().capabilities(*r).pause);
}

void tst_NerdQAxe::brokenState()
{
    const auto r = readWith({ { "stratum", "none" }, { "fans", { 1, "x" } }, { "asicTemps", { "hot", 500, nullptr } },
        { "otp", "perhaps" }, { "stratumProtocol", 9 }, { "stratumPort", 70000 } });
    QVERIFY(r);
    QVERIFY(r->complaints.contains(QStringLiteral("stratum: \"none\" is no object")));
    QVERIFY(r->complaints.contains(QStringLiteral("asicTemps: 500 cannot be")));
    QVERIFY(r->complaints.contains(QStringLiteral("otp: \"perhaps\" is neither yes nor no")));
    QVERIFY(r->complaints.contains(QStringLiteral("stratumPort: 70000 cannot be")));
    QVERIFY(r->fans.isEmpty());
    QCOMPARE(r->temperatures.first().celsius, 57.875); // the flat one where no chip's own is there
    QCOMPARE(r->pools[0].pool.port, quint16(0));
}

void tst_NerdQAxe::capabilities()
{
    const auto r = *readWith();
    Capabilities can = nerdQAxeDriver().capabilities(r);
    QVERIFY(can.pools && can.restart && can.pause && can.fan && can.frequency && can.sv2);
    QVERIFY(!can.identify && !can.keepsUnusedPools && !can.wantsOneTimeCode);
    QCOMPARE(can.poolSlots, 2);
    QVERIFY(nerdQAxeDriver().capabilities(*readWith({ { "otp", true } })).wantsOneTimeCode);
    QCOMPARE(nerdQAxeDriver().kind(), Kind::NerdQAxe);
}

void tst_NerdQAxe::pointsHere()
{
    const auto held = changeWith(SetPools { { ours, ckpool }, 2 });
    QVERIFY2(held.outcome, held.outcome ? "" : qPrintable(held.outcome.error().toString()));
    QVERIFY(!held.outcome->needsRestart); // it connects anew by itself
    QCOMPARE(
        held.lines(), (QStringList { QStringLiteral("GET /api/system/info"), QStringLiteral("PATCH /api/system") }));
    // Types as the firmware asks for them: it passes over a member of another one without a word.
    QCOMPARE(text(held.body(1)),
        text((json { { "stratumURL", "192.168.1.10" }, { "stratumPort", 3333 }, { "stratumUser", "home.nerd" },
            { "stratumPassword", "x" }, { "stratumTLS", false }, { "stratumProtocol", 0 }, { "sv2AuthorityPubkey", "" },
            { "fallbackStratumURL", "solo.ckpool.org" }, { "fallbackStratumPort", 3333 },
            { "fallbackStratumUser", owner.toStdString() }, { "fallbackStratumPassword", "x" },
            { "fallbackStratumTLS", false }, { "fallbackStratumProtocol", 0 },
            { "fallbackSv2AuthorityPubkey", "" } })));
    QCOMPARE(changeWith(SetPools { { ckpool, sv2Pool() }, 2 }).asks.size(), 1);
    QCOMPARE(text(changeWith(SetPools { { ckpool }, 1 }).body(1)), text((json { { "fallbackStratumURL", "" } })));
}

void tst_NerdQAxe::sv2()
{
    PoolEntry mine = sv2Pool();
    mine.host = QStringLiteral("192.168.1.10");
    auto held = changeWith(SetPools { { mine, sv2Pool() }, 2 });
    QCOMPARE(text(held.body(1)["stratumProtocol"]), text(json(1)));
    QCOMPARE(text(held.body(1)["sv2AuthorityPubkey"]), text(json(mine.authorityKey.toStdString())));
    QVERIFY(!held.body(1).contains("fallbackStratumURL"));
    held = changeWith(SetPools { { mine }, 1 }, { { "stratumProtocol", nullptr } });
    QCOMPARE(held.outcome.error().code, Errc::Unsupported);
}

void tst_NerdQAxe::dualMode()
{
    // It would give both pools a part: the order holds only in the other mode, which begins with a restart.
    const auto held = changeWith(
        SetPools { { ours, sv2Pool() }, 2 }, { { "stratum", { { "poolMode", 1 }, { "activePoolMode", 1 } } } });
    QCOMPARE(text(held.body(1)["poolMode"]), text(json(0)));
    QVERIFY(held.outcome->needsRestart);
}

void tst_NerdQAxe::earlyFirmwareNeedsARestart()
{
    const auto held = changeWith(SetPools { { ours, sv2Pool() }, 2 }, { { "stratum", nullptr } });
    QVERIFY(held.outcome && held.outcome->needsRestart);
}

void tst_NerdQAxe::codeAtOnceWhereItIsKnown()
{
    Reading now;
    now.wantsOneTimeCode = true;
    const auto held = changeWith(SetPools { { ours }, 1 }, { { "otp", true } }, true, true, now);
    QVERIFY(held.outcome);
    QCOMPARE(held.asks.size(), 2); // each write without a code counts as a wrong one, and five of them block it
    QCOMPARE(held.asks[0].needs, Needs::Nothing);
    QCOMPARE(held.asks[1].needs, Needs::OneTimeCode);
}

void tst_NerdQAxe::codeWhenAsked()
{
    const auto held = changeWith(SetPools { { ours }, 1 }, {}, true);
    QVERIFY(held.outcome);
    QCOMPARE(held.asks.size(), 3);
    QCOMPARE(held.asks[1].needs, Needs::Nothing);
    QCOMPARE(held.asks[2].needs, Needs::OneTimeCode);
    QCOMPARE(held.asks[2].body, held.asks[1].body);
}

void tst_NerdQAxe::wrongCode()
{
    const auto held = changeWith(SetPools { { ours }, 1 }, {}, true, false);
    QVERIFY(!held.outcome);
    QCOMPARE(held.outcome.error().code, Errc::Denied);
    QVERIFY(held.outcome.error().detail.contains(QStringLiteral("OTP/Session required")));
    QCOMPARE(held.asks.size(), 3); // not tried again
}

void tst_NerdQAxe::noCode()
{
    auto talk = nerdQAxeDriver().change(SetFan { 50 }, {});
    const auto held = hold<Changed>(*talk, [&](const HttpAsk &ask) -> Result<Reply> {
        if (ask.method == "GET")
            return reply(200, lanVector(infoVector));
        if (ask.needs == Needs::OneTimeCode)
            return fail(Errc::Denied, QStringLiteral("the device wants a one-time code"));
        return reply(401, "OTP/Session required");
    });
    QCOMPARE(held.outcome.error().code, Errc::Denied);
    QCOMPARE(held.asks.size(), 3);
}

void tst_NerdQAxe::ordersWithoutCode()
{
    Reading now;
    now.wantsOneTimeCode = true;
    const auto held = changeWith(Restart {}, {}, true, true, now);
    QVERIFY(held.outcome);
    QCOMPARE(held.lines(), QStringList { QStringLiteral("POST /api/system/restart") });
    QCOMPARE(held.asks[0].needs, Needs::Nothing);
}

void tst_NerdQAxe::fan()
{
    QCOMPARE(text(changeWith(SetFan { 80 }).body(1)), text((json { { "autofanspeed", 0 }, { "manualFanSpeed", 80 } })));
    QCOMPARE(text(changeWith(SetFan {}).body(1)), text((json { { "autofanspeed", 2 } })));
    QCOMPARE(
        text(changeWith(SetFan {}, { { "pidTargetTemp", nullptr } }).body(1)), text((json { { "autofanspeed", 1 } })));
}

void tst_NerdQAxe::frequency()
{
    const auto held = changeWith(SetFrequency { 625.2, 1180 });
    QCOMPARE(held.asks.last().body, QByteArray("{\"coreVoltage\":1180,\"frequency\":625}"));
    QCOMPARE(changeWith(SetFrequency { 801, {} }).outcome.error().code, Errc::OutOfRange);
}

void tst_NerdQAxe::pause()
{
    const auto running = *readWith();
    const auto stopped = *readWith({ { "shutdown", true } });
    QCOMPARE(changeWith(SetPaused { true }, {}, false, true, running).lines(),
        QStringList { QStringLiteral("POST /api/system/shutdown") });
    QCOMPARE(changeWith(SetPaused { false }, {}, false, true, stopped).lines(),
        QStringList { QStringLiteral("POST /api/system/restart") });
    const auto nothing = changeWith(SetPaused { false }, {}, false, true, running);
    QVERIFY(nothing.outcome && nothing.asks.isEmpty());
    QCOMPARE(changeWith(SetPaused { true }).outcome.error().code, Errc::Unsupported); // nothing is known of it yet
    QCOMPARE(changeWith(Identify { true }, {}, false, true, running).outcome.error().code, Errc::Unsupported);
}

QTEST_GUILESS_MAIN(tst_NerdQAxe)
#include "tst_NerdQAxe.moc"
