// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Cgminer.h"
#include "tests/support/LanTalk.h"

#include <QtTest>

using namespace lan;
using namespace support;
using Place = Temperature::Place;

class tst_Braiins : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void s9();
    void withoutTheNewCommands();
    void orders();
    void nonsense();
    void everyPrefix();
};

namespace {

Result<Reading> read(const std::map<QByteArray, QByteArray> &replies)
{
    return runTalk(*braiinsDriver().read(), answerWith(replies));
}

} // namespace

void tst_Braiins::s9()
{
    const auto r = read(lanReplies(QStringLiteral("braiins_s9.json")));
    QVERIFY2(r, qPrintable(r ? QString() : r.error().toString()));
    QCOMPARE(r->model, QStringLiteral("Antminer S9"));
    QCOMPARE(r->firmware, QStringLiteral("BOSer boser-openwrt 0.1.0-26ba61b9"));
    QCOMPARE(r->chip + r->hostname + r->mac, QString()); // not told on this port
    QCOMPARE(*r->rates.now, 4143268.055883251e6);
    QCOMPARE(*r->rates.m1, 3888120.962872575e6);
    QCOMPARE(*r->rates.m10, 3902137.274920272e6);
    QCOMPARE(r->rates.m10Minutes, 15);
    QCOMPARE(r->rates.h1, std::nullopt);
    QCOMPARE(*r->rates.average, 3853538.4688909017e6);
    QCOMPARE(*r->rates.expected, 3 * 1390000e6);
    QCOMPARE(r->boards,
        (QList<HashBoard> { { 0, 1300100.5e6, 63, {} }, { 1, 1290020.25e6, 63, {} }, { 2, 1298000.2e6, 63, {} } }));
    QCOMPARE(r->temperatures,
        (QList<Temperature> { { Place::Board, 0, 43.5 }, { Place::Chip, 0, 54.1875 }, { Place::Board, 1, 42.625 },
            { Place::Chip, 1, 54.8125 }, { Place::Board, 2, 42.3125 }, { Place::Chip, 2, 54.6875 } }));
    QCOMPARE(r->fans, (QList<Fan> { { 0, 3226.0, 32.0 }, { 1, 3315.0, 32.0 }, { 2, 0.0, 32.0 }, { 3, 0.0, 32.0 } }));
    QCOMPARE(*r->watts, 350.0);
    QCOMPARE(r->volts, std::nullopt);
    QCOMPARE(r->coreMillivolts, std::nullopt);
    QVERIFY(qAbs(*r->megahertz - 399.966963) < 1e-3); // it tells hertz
    QCOMPARE(r->uptime, std::chrono::seconds(260281));
    QCOMPARE(*r->accepted, quint64(870));
    QCOMPARE(*r->rejected, quint64(3));
    QCOMPARE(*r->stale, quint64(0));
    QCOMPARE(*r->hardwareErrors, quint64(442));
    QCOMPARE(*r->errorPercent, 0.001495793976241377);
    QCOMPARE(*r->bestSession, 262144.0);
    QCOMPARE(r->isPaused, std::nullopt);
    QCOMPARE(r->isFanAutomatic, std::nullopt);
    QCOMPARE(r->isOverheated, std::nullopt);
    QCOMPARE(r->complaints, QStringList());
    QCOMPARE(r->pools.size(), 2);
    QCOMPARE(r->pools[0].pool.protocol, PoolProtocol::Sv2);
    QCOMPARE(r->pools[0].pool.host, QStringLiteral("v2.pool.example"));
    QCOMPARE(r->pools[0].pool.authorityKey, QStringLiteral("9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72"));
    QVERIFY(r->pools[0].isActive && r->pools[0].isUsed);
    QVERIFY(!r->pools[1].isActive && !r->pools[1].isUsed); // disabled
    QVERIFY(qAbs(*r->joulesPerTerahash() - 350 / 3.902137274920272) < 1e-6);
}

// older ones have neither temps nor fans nor tunerstatus
void tst_Braiins::withoutTheNewCommands()
{
    auto replies = lanReplies(QStringLiteral("braiins_s9.json"));
    for (const char *command : { "temps", "fans", "tunerstatus", "devdetails" })
        replies.erase(command);
    const auto r = read(replies);
    QVERIFY(r);
    QVERIFY(r->temperatures.isEmpty() && r->fans.isEmpty() && !r->watts && !r->megahertz);
    QCOMPARE(r->boards.size(), 3);
    QCOMPARE(r->complaints, QStringList()); // it knows them not: nothing is wrong
}

void tst_Braiins::orders()
{
    auto replies = lanReplies(QStringLiteral("braiins_s9.json"));
    const auto now = read(replies);
    const Capabilities can = braiinsDriver().capabilities(*now);
    QVERIFY(!can.pools && !can.restart && !can.identify && !can.fan && can.pause);
    QVERIFY(can.whyNoPools.contains(u"4028"));
    const auto change = [&](const Change &c, QList<Ask> *asks = nullptr) {
        return runTalk(*braiinsDriver().change(c, *now), answerWith(replies), asks);
    };
    PoolEntry pool;
    pool.host = QStringLiteral("a");
    pool.port = 1;
    pool.user = QStringLiteral("u");
    QList<Ask> asks;
    const auto refused = change(SetPools { { pool }, 1 }, &asks);
    QCOMPARE(refused.error().code, Errc::Unsupported);
    QCOMPARE(refused.error().detail, can.whyNoPools);
    QVERIFY(asks.isEmpty());
    replies["pause"]
        = R"({"STATUS":[{"STATUS":"S","When":1610109274,"Code":204,"Msg":"Pause"}],"PAUSE":[true],"id":1})";
    replies["resume"] = R"({"STATUS":[{"STATUS":"S","When":1610109287,"Code":205,"Msg":"Resume"}],"RESUME":[true]})";
    QVERIFY(change(SetPaused { true }, &asks));
    QCOMPARE(subject(asks.last()), QByteArray("pause"));
    QVERIFY(change(SetPaused { false }, &asks));
    QCOMPARE(subject(asks.last()), QByteArray("resume"));
    replies.erase("pause");
    QCOMPARE(change(SetPaused { true }).error().code, Errc::Unsupported);
    QCOMPARE(change(Restart {}).error().code, Errc::Unsupported);
}

void tst_Braiins::nonsense()
{
    auto replies = lanReplies(QStringLiteral("braiins_s9.json"));
    replies["temps"] = R"({"STATUS":[{"STATUS":"S"}],"TEMPS":[{"Board":"n/a","Chip":1e9,"ID":6},5,{"Chip":"55"}]})";
    replies["fans"] = R"({"STATUS":"S","FANS":[{"RPM":-3,"Speed":"101"}]})";
    replies["tunerstatus"] = R"({"STATUS":[{"STATUS":"S"}],"TUNERSTATUS":"none"})";
    const auto r = read(replies);
    QVERIFY(r);
    QCOMPARE(r->temperatures, (QList<Temperature> { { Place::Chip, 1, 55 } }));
    QCOMPARE(r->fans, (QList<Fan> { { 0, {}, {} } }));
    QCOMPARE(r->watts, std::nullopt);
    QCOMPARE(r->complaints,
        (QStringList { QStringLiteral("temps.TEMPS[1]: is no object"),
            QStringLiteral("temps[0].Board: \"n/a\" is no number"),
            QStringLiteral("temps[0].Chip: 1000000000.0 cannot be"), QStringLiteral("fans[0].RPM: -3 cannot be"),
            QStringLiteral("fans[0].Speed: \"101\" cannot be") }));
}

void tst_Braiins::everyPrefix()
{
    const auto whole = lanReplies(QStringLiteral("braiins_s9.json"));
    const auto clean = read(whole);
    for (const auto &[command, body] : whole) {
        auto replies = whole;
        for (qsizetype at = 0; at < body.size(); at += 1 + body.size() / 300) {
            replies[command] = body.first(at);
            const auto r = read(replies);
            if (!r) {
                QCOMPARE(command, QByteArray("version"));
                continue;
            }
            QVERIFY(r->boards.size() <= clean->boards.size());
            QVERIFY(!r->watts || r->watts == clean->watts);
            QVERIFY(r->temperatures.size() <= clean->temperatures.size());
        }
    }
}

QTEST_GUILESS_MAIN(tst_Braiins)
#include "tst_Braiins.moc"
