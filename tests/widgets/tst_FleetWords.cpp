// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleet/FleetItems.h"
#include "widgets/text/FleetWords.h"

#include <QSet>
#include <QTest>

using namespace widgets;
using namespace std::chrono_literals;
using Phase = lan::PointStep::Phase;

/// What devices say and do, as sentences.
class TestFleetWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void everyCodeHasWords();
    void alertsHaveTheirFigures();
    void pools();
    void phasesSayWhereItMines();
    void days_data();
    void days();
    void schedules();
    void deviceStates();
    void events();
    void answers();
    void planRows();
    void runRows();
};

void TestFleetWords::everyCodeHasWords()
{
    QSet<QString> seen;
    for (int i = 0; i < lan::kindCount; ++i)
        seen.insert(FleetWords::kind(lan::Kind(i)));
    QCOMPARE(seen.size(), lan::kindCount);
    QVERIFY(!seen.contains(QString()));
    seen.clear();
    for (int i = 0; i < lan::alertKindCount; ++i) {
        const auto kind = lan::AlertKind(i);
        seen.insert(FleetWords::alertTitle(kind));
        QVERIFY(FleetWords::alert({ kind, {}, 3, 2, QStringLiteral("x") }).endsWith(u'.'));
        QVERIFY(FleetWords::advice(kind).endsWith(u'.'));
    }
    QCOMPARE(seen.size(), lan::alertKindCount);
    QVERIFY(!seen.contains(QString()));
    const std::vector<lan::Change> changes { lan::SetPools {}, lan::Restart {}, lan::SetPaused { true },
        lan::SetPaused { false }, lan::Identify {}, lan::SetFan {}, lan::SetFrequency {} };
    seen.clear();
    for (const lan::Change &change : changes) {
        const QString name = lan::changeName(change);
        QVERIFY2(FleetWords::change(name) != name, qPrintable(name));
        seen.insert(FleetWords::change(name));
    }
    QCOMPARE(seen.size(), qsizetype(changes.size()));
    QVERIFY(FleetWords::change(QStringLiteral("pools-put-back")).contains(QStringLiteral("old pools")));
}

void TestFleetWords::alertsHaveTheirFigures()
{
    using lan::AlertKind;
    QCOMPARE(FleetWords::alert({ AlertKind::Hot, {}, 82.4, 75, {} }),
        QStringLiteral("It is at 82 \u00b0C; the limit is 75 \u00b0C."));
    const QString slow = FleetWords::alert({ AlertKind::LowHashrate, {}, 4.1e11, 1.1e12, {} });
    QVERIFY2(slow.contains(QStringLiteral("410")) && slow.contains(QStringLiteral("GH/s"))
            && slow.contains(QStringLiteral("1.1")) && slow.contains(QStringLiteral("TH/s")),
        qPrintable(slow));
    QVERIFY(FleetWords::alert({ AlertKind::FanStopped, {}, 0, 0, {} }).contains(QStringLiteral("stands still")));
    QVERIFY(FleetWords::alert({ AlertKind::FanStopped, {}, 120, 0, {} }).contains(QStringLiteral("120 rpm")));
    QVERIFY(FleetWords::alert({ AlertKind::ManyRejects, {}, 12, 5, {} }).startsWith(QStringLiteral("12 %")));
    QVERIFY(FleetWords::alert({ AlertKind::MiningElsewhere, {}, 0, 0, QStringLiteral("pool.example:3333") })
                .contains(QStringLiteral("at pool.example:3333 now")));
    QVERIFY(FleetWords::alert({ AlertKind::RestartLoop, {}, 4, 3, {} }).contains(QStringLiteral(" 4 ")));
    // What never came out of a device does not break the sentence.
    QVERIFY(FleetWords::alert({ AlertKind::Offline, {}, -1, 0, {} }).contains(QStringLiteral(" 0 ")));
}

void TestFleetWords::pools()
{
    lan::PoolEntry one;
    one.host = QStringLiteral("192.168.1.20");
    one.port = 3333;
    one.user = QStringLiteral("attic");
    QCOMPARE(FleetWords::pool(one), QStringLiteral("192.168.1.20:3333 as attic"));
    lan::PoolEntry two = one;
    two.protocol = lan::PoolProtocol::Sv2;
    two.user.clear();
    QCOMPARE(FleetWords::pool(two), QStringLiteral("192.168.1.20:3333, SV2"));
    two.protocol = lan::PoolProtocol::Sv1;
    two.tls = lan::PoolTls::System;
    QCOMPARE(FleetWords::pool(two), QStringLiteral("192.168.1.20:3333, TLS"));
    QCOMPARE(FleetWords::places({ one, two }, 2), QStringLiteral("192.168.1.20:3333, then 192.168.1.20:3333, TLS"));
    QCOMPARE(FleetWords::places({ one, two }, 1), QStringLiteral("192.168.1.20:3333"));
    QCOMPARE(FleetWords::places({}, 1), QString(QChar(0x2014)));
    // A password is never among the words.
    one.password = QStringLiteral("secret");
    QVERIFY(!FleetWords::pool(one).contains(QStringLiteral("secret")));
}

void TestFleetWords::phasesSayWhereItMines()
{
    lan::PointStep step;
    for (int i = 0; i <= int(Phase::Skipped); ++i) {
        step.phase = Phase(i);
        QVERIFY(!FleetWords::phase(step, false).text.isEmpty());
        QVERIFY(FleetWords::isBusy(step.phase) + FleetWords::isFailure(step.phase) <= 1);
    }
    step.phase = Phase::Done;
    QCOMPARE(FleetWords::phase(step, false).text, QStringLiteral("has the new pools"));
    step.comesHere = true;
    QCOMPARE(FleetWords::phase(step, false).text, QStringLiteral("mines here"));
    QCOMPARE(FleetWords::phase(step, true).text, QStringLiteral("has its old pools"));
    step.detail = QStringLiteral("what the core said");
    QCOMPARE(FleetWords::phaseHelp(step, false), QStringLiteral("What the core said."));
}

void TestFleetWords::days_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("words");
    QTest::newRow("all") << 0x7f << QStringLiteral("every day");
    QTest::newRow("none") << 0 << QStringLiteral("never");
    QTest::newRow("workdays") << 0x1f << QStringLiteral("Mon\u2013Fri");
    QTest::newRow("weekend") << 0x60 << QStringLiteral("Sat, Sun");
    QTest::newRow("one") << 0x04 << QStringLiteral("Wed");
    QTest::newRow("two runs") << 0x73 << QStringLiteral("Mon, Tue, Fri\u2013Sun");
    QTest::newRow("beyond the week") << 0x80 << QStringLiteral("never");
}

void TestFleetWords::days()
{
    QFETCH(int, days);
    QFETCH(QString, words);
    QCOMPARE(FleetWords::days(quint8(days)), words);
}

void TestFleetWords::schedules()
{
    lan::Schedule schedule { 1, QStringLiteral("Attic"), 0x1f, 17 * 60, 21 * 60, true };
    QCOMPARE(FleetWords::schedule(schedule), QStringLiteral("Pauses \u201cAttic\u201d Mon\u2013Fri 17:00\u201321:00"));
    schedule.fromMinute = 22 * 60 + 30;
    schedule.toMinute = 6 * 60 + 5;
    schedule.group.clear();
    schedule.days = 0x7f;
    QCOMPARE(FleetWords::schedule(schedule),
        QStringLiteral("Pauses all managed machines every day 22:30\u201306:05 the next day"));
    schedule.toMinute = schedule.fromMinute;
    QVERIFY(FleetWords::schedule(schedule).endsWith(QStringLiteral("all day")));
}

void TestFleetWords::deviceStates()
{
    lan::DeviceState device;
    device.kind = lan::Kind::AxeOs;
    QCOMPARE(FleetWords::device(device).text, QStringLiteral("not asked yet"));
    device.isStale = true;
    QCOMPARE(FleetWords::device(device).role, Role::Bad);
    device.answeredAt = UnixMs(1s);
    QCOMPARE(FleetWords::device(device).text, QStringLiteral("offline"));
    device.isStale = false;
    QCOMPARE(FleetWords::device(device).text, QStringLiteral("online"));
    device.minerKey = QStringLiteral("attic");
    QCOMPARE(FleetWords::device(device).text, QStringLiteral("mines here"));
    device.pausedBy = QStringLiteral("evening");
    QCOMPARE(FleetWords::device(device).text, QStringLiteral("paused"));
    device.alerts = { { lan::AlertKind::Hot, {}, 90, 75, {} } };
    QCOMPARE(FleetWords::device(device).text, QStringLiteral("too hot"));
    device.missed = 1;
    QCOMPARE(FleetWords::device(device).role, Role::Warning);
    QCOMPARE(FleetWords::model(device), QStringLiteral("AxeOS"));
    device.reading.model = QStringLiteral("Bitaxe Gamma");
    QCOMPARE(FleetWords::model(device), QStringLiteral("Bitaxe Gamma"));
}

void TestFleetWords::events()
{
    lan::LanEvent event;
    event.device = QStringLiteral("attic");
    event.alert = { lan::AlertKind::Hot, {}, 82, 75, {} };
    QVERIFY(FleetWords::event(event).startsWith(QStringLiteral("attic: It is at 82")));
    event.kind = lan::LanEvent::Kind::AlertEnded;
    QVERIFY(FleetWords::event(event).contains(QStringLiteral("too hot")));
    event.kind = lan::LanEvent::Kind::Changed;
    event.change = QStringLiteral("set-pools");
    event.before = QStringLiteral("a");
    event.after = QStringLiteral("b");
    QCOMPARE(FleetWords::event(event), QStringLiteral("attic was given other pools; before: a, now: b"));
    event.change = QStringLiteral("pause");
    event.after = event.before;
    QCOMPARE(FleetWords::event(event), QStringLiteral("attic was paused"));
    event.change = QStringLiteral("set-pools");
    event.kind = lan::LanEvent::Kind::ChangeRefused;
    event.reason = QStringLiteral("not allowed");
    QCOMPARE(FleetWords::event(event), QStringLiteral("attic refused \u201cSet the pools\u201d: not allowed"));
}

void TestFleetWords::answers()
{
    const lan::Order restart = lan::ChangeDevices { { QStringLiteral("a"), QStringLiteral("b") }, lan::Restart {}, {} };
    lan::Answer answer;
    answer.devices = { { QStringLiteral("a"), QStringLiteral("attic"), std::nullopt, false } };
    QCOMPARE(FleetWords::answer(restart, answer), QStringLiteral("attic was restarted."));
    answer.devices << lan::DeviceOutcome { QStringLiteral("b"), QStringLiteral("desk"),
        Error { Errc::Timeout, QStringLiteral("x") }, false };
    const QString both = FleetWords::answer(restart, answer);
    QVERIFY2(both.contains(QStringLiteral("desk: It did not answer in time.")), qPrintable(both));
    answer.devices.removeFirst();
    QCOMPARE(FleetWords::answer(restart, answer), QStringLiteral("desk: It did not answer in time."));
    answer.error = Error { Errc::Denied, QStringLiteral("management is off") };
    QCOMPARE(FleetWords::answer(restart, answer), QStringLiteral("Management is off."));
    QVERIFY(FleetWords::answer(lan::SetManaging { true }, {}).contains(QStringLiteral("on")));
    QVERIFY(FleetWords::answer(lan::StartScan {}, {}).isEmpty());
}

void TestFleetWords::planRows()
{
    lan::PoolEntry old;
    old.host = QStringLiteral("pool.example");
    old.port = 3333;
    old.user = QStringLiteral("me");
    lan::PoolEntry here = old;
    here.host = QStringLiteral("192.168.1.20");
    lan::PointStep step;
    step.key = QStringLiteral("k");
    step.name = QStringLiteral("attic");
    step.before = { old };
    step.after = { here, old };
    step.used = 2;
    QCOMPARE(PointRow::planned(step, false).state, QStringLiteral("is changed"));
    QCOMPARE(PointRow::planned(step, false).after, QStringLiteral("192.168.1.20:3333, then pool.example:3333"));
    QCOMPARE(PointRow::planned(step, true).state, QStringLiteral("is put back"));
    step.detail = QStringLiteral("there is no room for the third"); // and goes on all the same
    QVERIFY(!PointRow::planned(step, false).after.isEmpty());
    QCOMPARE(PointRow::planned(step, false).order, 1);
    step.isPossible = false;
    step.detail = QStringLiteral("why not");
    QCOMPARE(PointRow::planned(step, false).state, QStringLiteral("not possible"));
    step.after = { old };
    QCOMPARE(PointRow::planned(step, false).state, QStringLiteral("is so already"));
    QCOMPARE(PointRow::planned(step, false).detail, QStringLiteral("Why not."));
    QCOMPARE(PointRow::planned(step, false).order, 2);
}

void TestFleetWords::runRows()
{
    const UnixMs now(1'000'000s);
    lan::PointStep step;
    step.name = QStringLiteral("attic");
    step.phase = Phase::Restarting;
    step.since = now - 14s;
    QCOMPARE(PointRow::running(step, false, false, now).since, QStringLiteral("14 s"));
    step.phase = Phase::Refused;
    QVERIFY(PointRow::running(step, false, false, now).since.contains(u':')); // when, not for how long
    // What needs to be read stands on top of a run that is over.
    lan::PointStep good = step;
    good.phase = Phase::Done;
    QVERIFY(PointRow::running(step, false, true, now).order < PointRow::running(good, false, true, now).order);
    // The same a second later: the row is not painted again.
    QCOMPARE(PointRow::running(good, false, false, now), PointRow::running(good, false, false, now + 1s));
}

QTEST_MAIN(TestFleetWords)
#include "tst_FleetWords.moc"
