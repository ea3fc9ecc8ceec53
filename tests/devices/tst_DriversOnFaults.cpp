// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Our drivers on simulated devices with which everything is wrong that can be: it ends in an error, in time, and no
// secret goes where it does not belong.
#include "tests/devices/DriverHouse.h"

#include <QElapsedTimer>

using devices::Device;
using devices::Fault;
using lan::Kind;
using namespace std::chrono_literals;

class tst_DriversOnFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wrongSecret_data();
    void wrongSecret();
    void faultsEndInErrors_data();
    void faultsEndInErrors();
    void dirtyJsonIsRead_data() { everyModel(); }
    void dirtyJsonIsRead();
    void redirectIsNotFollowed_data() { everyModel(); }
    void redirectIsNotFollowed();
};

void tst_DriversOnFaults::wrongSecret_data()
{
    QTest::addColumn<int>("model");
    QTest::newRow("nerdqaxe") << 3;
    QTest::newRow("antminer") << 8;
}

void tst_DriversOnFaults::wrongSecret()
{
    QFETCH(int, model);
    House house(model);
    QTRY_VERIFY(house.isOn(house.home));
    const auto now = house.read();
    QVERIFY(now);
    house.device().setFault(Fault::WrongPassword);
    house.device().forgetSeen();
    const auto changed = house.hold(
        house.driver->change(lan::SetPools { { poolOn(house.other, QStringLiteral("other.rig")) }, 1 }, *now),
        house.credentials());
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, Errc::Denied);
    QVERIFY(!changed.error().detail.contains(QStringLiteral("root")));
    QVERIFY(house.device().seen().credentials <= 2); // it may lock its owner out
    QCOMPARE(house.device().pools().size(), 1);
    // Without any secret nothing is said at all.
    house.device().forgetSeen();
    const auto bare = house.hold(
        house.driver->change(lan::SetPools { { poolOn(house.other, QStringLiteral("other.rig")) }, 1 }, *now), {});
    QVERIFY(!bare);
    QCOMPARE(bare.error().code, Errc::Denied);
    QCOMPARE(house.device().seen().credentials, 0);
}

void tst_DriversOnFaults::faultsEndInErrors_data()
{
    QTest::addColumn<int>("model");
    QTest::addColumn<int>("fault");
    const auto all = devices::everyKind();
    for (const int model : { 0, 1, 2, 4, 5, 6, 8 }) {
        for (const Fault fault :
            { Fault::Truncated, Fault::Garbage, Fault::Huge, Fault::SlowLoris, Fault::Slow, Fault::Gone }) {
            QTest::addRow("%s %s", qPrintable(lan::kindName(all[model].kind)), qPrintable(devices::faultName(fault)))
                << model << int(fault);
        }
    }
}

void tst_DriversOnFaults::faultsEndInErrors()
{
    QFETCH(int, model);
    QFETCH(int, fault);
    House house(model);
    QTRY_VERIFY(house.isOn(house.home));
    QVERIFY(house.read());
    house.device().setLatency(20s); // ten times what a request may take
    house.device().setFault(Fault(fault));
    QElapsedTimer timer;
    timer.start();
    const auto reading = house.read();
    QVERIFY2(timer.elapsed() < 40'000, qPrintable(QString::number(timer.elapsed())));
    switch (Fault(fault)) {
    case Fault::Slow:
    case Fault::SlowLoris:
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, Errc::Timeout);
        break;
    case Fault::Gone:
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, Errc::Unreachable);
        break;
    case Fault::Huge:
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, Errc::Limit);
        break;
    case Fault::Truncated: // half of a reply may be something, but then nothing that was not said
        if (reading && reading->activePool())
            QVERIFY(reading->activePool()->pool.isSamePool(poolOn(house.home, QStringLiteral("home.rig"))));
        break;
    default:
        QVERIFY(!reading);
    }
    // Nothing came of a change either, and it is well again afterwards.
    const auto changed = house.change(lan::SetPools { { poolOn(house.other, QStringLiteral("other.rig")) }, 1 });
    QVERIFY(!changed);
    QCOMPARE(house.other.connections, 0);
    house.device().clearFaults();
    QTRY_VERIFY(house.device().isUp());
    QTRY_VERIFY(house.isOn(house.home));
    QVERIFY(house.read());
}

void tst_DriversOnFaults::dirtyJsonIsRead()
{
    QFETCH(int, model);
    House house(model);
    QTRY_VERIFY(house.isOn(house.home));
    house.device().setFault(Fault::DirtyJson);
    const bool isSocket = house.device().config().kind == Kind::Avalon || house.device().config().kind == Kind::Braiins
        || house.device().config().kind == Kind::Cgminer;
    for (int i = 0; i < 8; ++i) {
        const auto reading = house.read();
        if (!isSocket)
            continue; // those pages are not known to be broken so: an error, or values, but no harm
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().detail));
        QVERIFY(reading->activePool());
        QVERIFY(reading->activePool()->pool.isSamePool(poolOn(house.home, QStringLiteral("home.rig"))));
    }
    house.device().clearFaults();
    QVERIFY(house.read());
}

void tst_DriversOnFaults::redirectIsNotFollowed()
{
    QFETCH(int, model);
    House house(model);
    House bait(0);
    house.device().setRedirect(
        "http://" + bait.device().config().address.toString().toLatin1() + ":8180/api/system/info");
    house.device().setFault(Fault::RedirectOffHost);
    (void)house.hold(lan::identify(), {});
    (void)house.read();
    (void)house.change(lan::SetPools { { poolOn(house.other, QStringLiteral("other.rig")) }, 1 });
    QCOMPARE(bait.device().seen().connections, 0);
    QVERIFY(house.device().seen().requests > 0);
}

QTEST_GUILESS_MAIN(tst_DriversOnFaults)
#include "tst_DriversOnFaults.moc"
