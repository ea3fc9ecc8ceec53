// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Cgminer.h"
#include "core/lan/CgminerReading.h"
#include "tests/support/LanTalk.h"

#include <QtTest>

using namespace lan;
using namespace support;
using Place = Temperature::Place;

class tst_Avalon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a1566();
    void nano3s();
    void namedValues();
    void softOff_data();
    void softOff();
    void orders();
    void rebootOfOldOnes();
    void dirty();
    void everyPrefix();
    void faults();
};

namespace {

Result<Reading> read(const std::map<QByteArray, QByteArray> &replies)
{
    return runTalk(*avalonDriver().read(), answerWith(replies));
}

QList<double> celsius(const Reading &reading, Place place)
{
    QList<double> out;
    for (const Temperature &t : reading.temperatures) {
        if (t.place == place)
            out += t.celsius;
    }
    return out;
}

} // namespace

void tst_Avalon::a1566()
{
    const auto r = read(lanReplies(QStringLiteral("avalon_1566.json")));
    QVERIFY2(r, qPrintable(r ? QString() : r.error().toString()));
    QCOMPARE(r->model, QStringLiteral("AvalonMiner 15-194"));
    QCOMPARE(r->firmware, QStringLiteral("24102401_25462b2_9ddf522"));
    QCOMPARE(r->chip, QStringLiteral("A3197S"));
    QCOMPARE(r->mac, QStringLiteral("02:00:00:a1:56:60"));
    QCOMPARE(r->hostname, QString());
    QCOMPARE(*r->rates.now, 197497926.49e6); // 30 s
    QCOMPARE(*r->rates.m1, 197266944.16e6);
    QCOMPARE(*r->rates.m10, 124648835.18e6);
    QCOMPARE(r->rates.m10Minutes, 15);
    QCOMPARE(r->rates.h1, std::nullopt);
    QCOMPARE(*r->rates.average, 192796247.36e6);
    QCOMPARE(*r->rates.expected, 201920.42e9);
    QCOMPARE(celsius(*r, Place::Chip), (QList<double> { 77, 78, 77 }));
    QCOMPARE(celsius(*r, Place::Board), (QList<double> { 69, 70, 71 }));
    QCOMPARE(celsius(*r, Place::Intake), (QList<double> { 31 }));
    QCOMPARE(celsius(*r, Place::Exhaust), QList<double> {});
    QCOMPARE(r->fans, (QList<Fan> { { 0, 4275.0, 49.0 }, { 1, 4282.0, 49.0 } }));
    QCOMPARE(r->boards,
        (QList<HashBoard> { { 0, 59459.52e9, 160, {} }, { 1, 61407.83e9, 160, {} }, { 2, 63139.66e9, 160, {} } }));
    QCOMPARE(*r->watts, 3731.0);
    QCOMPARE(r->volts, std::nullopt);
    QCOMPARE(*r->coreMillivolts, 296.0);
    QCOMPARE(*r->megahertz, 345.94);
    QCOMPARE(r->uptime, std::chrono::seconds(975));
    QCOMPARE(*r->accepted, quint64(148));
    QCOMPARE(*r->rejected, quint64(1));
    QCOMPARE(*r->stale, quint64(0));
    QCOMPARE(*r->hardwareErrors, quint64(0));
    QCOMPARE(*r->errorPercent, 1.299);
    QCOMPARE(*r->bestSession, 19649871.0);
    QCOMPARE(r->bestEver, std::nullopt);
    QCOMPARE(r->isPaused, std::optional(false));
    QCOMPARE(r->isOverheated, std::nullopt);
    QCOMPARE(r->isFanAutomatic, std::nullopt);
    QCOMPARE(r->wifiDbm, std::nullopt);
    QCOMPARE(r->complaints, QStringList());
    QCOMPARE(r->pools.size(), 3);
    QCOMPARE(r->pools[0].pool.url(), QStringLiteral("stratum+tcp://pool.example:3333"));
    QCOMPARE(r->pools[0].pool.user, QStringLiteral("owner.avalon"));
    QCOMPARE(r->pools[0].pool.password, std::nullopt);
    QVERIFY(r->pools[0].isActive && !r->pools[1].isActive && !r->pools[2].isActive);
    QCOMPARE(*r->pools[0].accepted, quint64(148));
    QCOMPARE(*r->pools[0].difficulty, 262144.0);
    QCOMPARE(r->pools[2].slot, 2);
    const Capabilities can = avalonDriver().capabilities(*r);
    QVERIFY(can.pools && can.restart && can.pause && can.identify && !can.fan && !can.frequency && !can.sv2);
}

void tst_Avalon::nano3s()
{
    const auto r = read(lanReplies(QStringLiteral("avalon_nano3s.json")));
    QVERIFY(r);
    QCOMPARE(r->model, QStringLiteral("Avalon Nano3s"));
    QCOMPARE(r->firmware, QStringLiteral("25021401_56abae7"));
    QCOMPARE(r->mac, QStringLiteral("02:00:00:a0:00:3b"));
    QCOMPARE(*r->rates.now, 6124000.25e6);
    QCOMPARE(*r->rates.expected, 6300.12e9);
    QCOMPARE(celsius(*r, Place::Intake), QList<double> {}); // -273: there is no sensor
    QCOMPARE(celsius(*r, Place::Exhaust), (QList<double> { 64 }));
    QCOMPARE(celsius(*r, Place::Chip), (QList<double> { 93 }));
    QCOMPARE(*r->watts, 133.0);
    QCOMPARE(r->boards, (QList<HashBoard> { { 0, 6011.23e9, 12, {} } }));
    QCOMPARE(r->fans, (QList<Fan> { { 0, 1370.0, 41.0 } }));
    QCOMPARE(r->isPaused, std::nullopt);
    QCOMPARE(r->complaints, QStringList());
    QCOMPARE(r->pools.size(), 2); // the third slot is empty
    QVERIFY(!r->pools[0].isActive && r->pools[1].isActive); // it fell over
    QVERIFY(!avalonDriver().capabilities(*r).pause); // this firmware has no soft-off
}

void tst_Avalon::namedValues()
{
    const auto v = readNamedValues("Ver[a-b] SYSTEMSTATU[Work: In Work, Hash Board: 3 ] PS[0 1 2]X[]  X[9] Y[z");
    QCOMPARE(v.size(), 4);
    QCOMPARE(v["SYSTEMSTATU"], QByteArray("Work: In Work, Hash Board: 3 "));
    QCOMPARE(v["PS"], QByteArray("0 1 2"));
    QCOMPARE(v["X"], QByteArray());
    for (const char *text : { "", "[", "]", "[]", "A", "A[", "]A[", "[[[[", "]]]]" })
        QVERIFY(readNamedValues(text).isEmpty());
    QByteArray many;
    for (int i = 0; i < 2000; ++i)
        many += 'a' + QByteArray::number(i) + "[1] ";
    QCOMPARE(readNamedValues(many).size(), 512);
}

void tst_Avalon::softOff_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("paused"); // -1: unknown
    QTest::newRow("works") << QByteArray("SYSTEMSTATU[Work: In Work, Hash Board: 3 ] SoftOFF[0]") << 0;
    QTest::newRow("off") << QByteArray("SYSTEMSTATU[Work: In Idle, Hash Board: 3 ] SoftOFF[5]") << 1;
    QTest::newRow("boots") << QByteArray("SYSTEMSTATU[Work: In Idle, Hash Board: 3 ] SoftOFF[6]") << -1;
    QTest::newRow("booted") << QByteArray("SYSTEMSTATU[Work: In Work, Hash Board: 3 ] SoftOFF[6]") << 0;
    QTest::newRow("not there") << QByteArray("SYSTEMSTATU[Work: In Work, Hash Board: 3 ]") << -1;
    QTest::newRow("nonsense") << QByteArray("SoftOFF[maybe]") << -1;
}

void tst_Avalon::softOff()
{
    QFETCH(QByteArray, text);
    QFETCH(int, paused);
    auto replies = lanReplies(QStringLiteral("avalon_nano3s.json"));
    replies["stats"] = R"({"STATUS":[{"STATUS":"S"}],"STATS":[{"MM ID0":")" + text + R"("}]})";
    const auto r = read(replies);
    QVERIFY(r);
    QCOMPARE(r->isPaused, paused < 0 ? std::nullopt : std::optional(paused == 1));
    QCOMPARE(r->complaints.size(), text.contains("maybe") ? 1 : 0);
}

void tst_Avalon::orders()
{
    auto replies = lanReplies(QStringLiteral("avalon_1566.json"));
    const auto now = read(replies);
    replies["ascset"] = R"({"STATUS":[{"STATUS":"S","When":990,"Code":119,"Msg":"ASC 0 set OK"}],"id":1})";
    const auto asked = [&](const Change &change) {
        QList<Ask> asks;
        const auto done = runTalk(*avalonDriver().change(change, *now), answerWith(replies), &asks);
        return done ? parameter(asks.last()) : done.error().toString();
    };
    QCOMPARE(asked(SetPaused { true }), QStringLiteral("0,softoff,1:991")); // the device's own clock, and five seconds
    QCOMPARE(asked(SetPaused { false }), QStringLiteral("0,softon,1:991"));
    QCOMPARE(asked(Identify { true }), QStringLiteral("0,led,1-1"));
    QCOMPARE(asked(Identify { false }), QStringLiteral("0,led,1-0"));
    QCOMPARE(asked(Restart {}), QStringLiteral("0,reboot,0"));
    QVERIFY(asked(SetFan { 50 }).startsWith(u"unsupported"));
    QVERIFY(asked(SetFrequency { 300, {} }).startsWith(u"unsupported"));
    replies["ascset"] = R"({"STATUS":[{"STATUS":"E","Code":120,"Msg":"ASC 0 set failed: parameter invalid"}],"id":1})";
    QCOMPARE(asked(SetPaused { true }), QStringLiteral("refused: It refused: ASC 0 set failed: parameter invalid"));
    replies["version"] = lanReplies(QStringLiteral("braiins_s9.json"))["version"]; // its address went to another one
    QVERIFY(asked(Identify { true }).startsWith(u"unsupported: Another kind"));
}

void tst_Avalon::rebootOfOldOnes()
{
    auto replies = lanReplies(QStringLiteral("avalon_1566.json"));
    replies["restart"] = R"({"STATUS":"RESTART"})";
    QList<Ask> asks;
    QVERIFY(runTalk(*avalonDriver().change(Restart {}, {}), answerWith(replies), &asks));
    QCOMPARE(subject(asks.last()), QByteArray("restart")); // ascset is an invalid command in these replies
    // it falls silent while it restarts
    asks.clear();
    const auto answer = answerWith(replies);
    QVERIFY(runTalk(*avalonDriver().change(Restart {}, {}), [&](const Ask &ask) -> Result<Reply> {
        if (subject(ask) == "version")
            return answer(ask);
        return fail(Errc::Unreachable, QStringLiteral("reset"));
    }));
}

void tst_Avalon::dirty()
{
    auto replies = lanReplies(QStringLiteral("avalon_1566.json"));
    const auto clean = read(replies);
    replies["stats"].replace("\"STATS\":0", "\"STATS\":-nan,\"Description\":\"x\",\"Description\":\"y\"");
    replies["stats"].replace("},{", "}{");
    replies["pools"].replace("[{", "[,{").replace("}]", ",}]");
    replies["summary"].insert(20, QByteArray(1, '\0'));
    const auto dirty = read(replies);
    QVERIFY(dirty);
    QCOMPARE(*dirty, *clean);
}

void tst_Avalon::everyPrefix()
{
    const auto whole = lanReplies(QStringLiteral("avalon_1566.json"));
    const auto clean = read(whole);
    for (const QByteArray command : { "version", "summary", "pools", "stats" }) {
        auto replies = whole;
        const qsizetype size = whole.at(command).size();
        for (qsizetype at = 0; at < size; at += 1 + size / 400) {
            replies[command] = whole.at(command).first(at);
            const auto r = read(replies);
            if (!r) {
                QVERIFY2(command == "version", qPrintable(r.error().toString()));
                QVERIFY(r.error().code == Errc::Truncated || (r.error().code == Errc::Malformed && at < 2));
                continue;
            }
            // never something else than the whole says
            QVERIFY(!r->rates.expected || r->rates.expected == clean->rates.expected);
            QVERIFY(!r->watts || r->watts == clean->watts);
            QVERIFY(!r->rates.average || command == "summary" || r->rates.average == clean->rates.average);
            QVERIFY(r->pools.size() <= clean->pools.size());
        }
    }
}

void tst_Avalon::faults()
{
    const auto silent = [](const Ask &) -> Result<Reply> { return fail(Errc::Timeout, QStringLiteral("silent")); };
    QList<Ask> asks;
    QCOMPARE(runTalk(*avalonDriver().read(), silent, &asks).error().code, Errc::Timeout);
    QCOMPARE(asks.size(), 1); // a device that is away costs one timeout
    QCOMPARE(read({}).error().code, Errc::Unsupported); // it knows no "version"
    QCOMPARE(read({ { "version", "<html>" } }).error().code, Errc::Malformed);
    QCOMPARE(read({ { "version", "" } }).error().code, Errc::Truncated);
    QCOMPARE(read(lanReplies(QStringLiteral("cgminer_s9.json"))).error().code, Errc::Unsupported);
    // away after two answers: what is known is told, and what is missing named
    int left = 2;
    const auto answer = answerWith(lanReplies(QStringLiteral("avalon_1566.json")));
    const auto r = runTalk(*avalonDriver().read(), [&](const Ask &ask) -> Result<Reply> {
        if (left-- > 0)
            return answer(ask);
        return fail(Errc::Unreachable, QStringLiteral("gone"));
    });
    QVERIFY(r);
    QVERIFY(r->rates.average && !r->watts);
    QCOMPARE(r->complaints, QStringList { QStringLiteral("pools: unreachable: gone") });
}

QTEST_GUILESS_MAIN(tst_Avalon)
#include "tst_Avalon.moc"
