// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Our drivers on the simulated devices, over real sockets: found, read and changed.
#include "core/lan/LiveLink.h"
#include "core/lan/Scanner.h"
#include "tests/devices/DriverHouse.h"

#include <QElapsedTimer>

using devices::Device;
using devices::Fault;
using lan::Kind;

class tst_DriversOnDevices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void identified_data() { everyModel(); }
    void identified();
    void read_data() { everyModel(); }
    void read();
    void pointedElsewhereAndBack_data() { everyModel(); }
    void pointedElsewhereAndBack();
    void yesThatChangedNothing_data() { everyModel(); }
    void yesThatChangedNothing();
    void otherChanges_data() { everyModel(); }
    void otherChanges();
    void liveValues();
    void fiftyAreFound();
};

void tst_DriversOnDevices::identified()
{
    QFETCH(int, model);
    House house(model);
    const auto identity = house.hold(lan::identify(), {});
    QVERIFY2(identity, identity ? "" : qPrintable(identity.error().detail));
    QCOMPARE(lan::kindName(identity->kind), lan::kindName(house.device().config().kind));
    QCOMPARE(house.device().seen().credentials, 0);
    QCOMPARE(house.device().seen().writes, 0);
    QVERIFY(house.device().seen().requests <= 6);
    if (!identity->mac.isEmpty())
        QCOMPARE(identity->mac, house.device().mac());
}

void tst_DriversOnDevices::read()
{
    QFETCH(int, model);
    House house(model);
    Device &device = house.device();
    QTRY_VERIFY_WITH_TIMEOUT(device.mining().accepted >= 2, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(device.telemetry().m1 > 0.3 * device.telemetry().expected, 20'000);
    const auto reading = house.read();
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().detail));
    QVERIFY2(reading->complaints.isEmpty(), qPrintable(reading->complaints.join(u'\n')));
    const devices::Telemetry now = device.telemetry();
    QVERIFY(reading->rates.best().has_value());
    QVERIFY2(*reading->rates.best() > 0.2 * now.expected && *reading->rates.best() < 1.1 * now.expected,
        qPrintable(QString::number(*reading->rates.best())));
    QVERIFY(!reading->temperatures.isEmpty());
    for (const lan::Temperature &each : reading->temperatures)
        QVERIFY2(each.celsius > 15 && each.celsius < 120, qPrintable(QString::number(each.celsius)));
    QVERIFY(!reading->fans.isEmpty());
    QVERIFY(reading->fans.first().rpm.value_or(0) > 100);
    QVERIFY(reading->uptime && reading->uptime->count() > 0);
    QVERIFY(reading->accepted && *reading->accepted >= 2);
    QVERIFY(!reading->model.isEmpty());
    QVERIFY(!reading->firmware.isEmpty());
    if (!reading->mac.isEmpty())
        QCOMPARE(reading->mac, device.mac());
    const lan::PoolRow *active = reading->activePool();
    QVERIFY(active);
    QVERIFY(active->pool.isSamePool(poolOn(house.home, QStringLiteral("home.rig"))));
    // The login is only said to the one that asks for it.
    QCOMPARE(device.seen().credentials > 0, device.config().kind == Kind::Antminer);
}

void tst_DriversOnDevices::pointedElsewhereAndBack()
{
    QFETCH(int, model);
    House house(model);
    Device &device = house.device();
    QTRY_VERIFY(house.isOn(house.home));
    const auto before = house.read();
    QVERIFY(before);
    const lan::PoolEntry there = poolOn(house.other, QStringLiteral("other.rig"));
    const lan::PoolEntry here = poolOn(house.home, QStringLiteral("home.rig"));
    const lan::SetPools wanted { { there, here }, 2 };
    const auto changed = house.carryOut(wanted);
    if (!house.driver->capabilities(*before).pools) {
        QVERIFY(!changed);
        QVERIFY(changed.error().code == Errc::Unsupported || changed.error().code == Errc::Denied
            || changed.error().code == Errc::Refused);
        QVERIFY(house.isOn(house.home));
        QCOMPARE(device.pools().size(), 1);
        return;
    }
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
    QTRY_VERIFY_WITH_TIMEOUT(house.isOn(house.other), 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(house.other.good > 0, 15'000);
    const auto after = house.read();
    QVERIFY2(after, after ? "" : qPrintable(after.error().detail));
    QVERIFY(after->activePool() && after->activePool()->pool.isSamePool(there));
    QCOMPARE(after->pools.size(), 2);
    QVERIFY(after->pools[1].pool.isSamePool(here));
    if (device.config().totpSecret.isEmpty()) { // a code works once
        const auto back = house.carryOut(lan::SetPools { { here }, 1 });
        QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
        QTRY_VERIFY_WITH_TIMEOUT(house.isOn(house.home), 15'000);
    }
    QVERIFY(device.mining().violation.isEmpty());
}

void tst_DriversOnDevices::yesThatChangedNothing()
{
    QFETCH(int, model);
    House house(model);
    QTRY_VERIFY(house.isOn(house.home));
    const auto before = house.read();
    QVERIFY(before);
    if (!house.driver->capabilities(*before).pools)
        return;
    house.device().setFault(Fault::ChangesNothing);
    // Whatever the answer, what is read back tells.
    (void)house.change(lan::SetPools { { poolOn(house.other, QStringLiteral("other.rig")) }, 1 });
    const auto after = house.read();
    QVERIFY(after);
    QCOMPARE(after->pools.size(), before->pools.size());
    QVERIFY(after->pools.first().pool.isSamePool(before->pools.first().pool));
    QVERIFY(house.isOn(house.home));
    QCOMPARE(house.other.connections, 0);
}

void tst_DriversOnDevices::otherChanges()
{
    QFETCH(int, model);
    House house(model);
    Device &device = house.device();
    QTRY_VERIFY(house.isOn(house.home));
    const auto now = house.read();
    QVERIFY(now);
    const lan::Capabilities can = house.driver->capabilities(*now);
    const auto good = [](const Result<lan::Changed> &result) {
        if (!result)
            qWarning("%s", qPrintable(result.error().detail));
        return result.has_value();
    };
    if (can.identify) {
        QVERIFY(good(house.change(lan::Identify { true })));
        QVERIFY(device.isIdentifying());
    }
    const bool hasOneCode = !device.config().totpSecret.isEmpty();
    if (can.fan) {
        QVERIFY(good(house.carryOut(lan::SetFan { 80 })));
        QTRY_VERIFY_WITH_TIMEOUT(qAbs(device.telemetry().fanPercent - 80) < 3, 15'000);
    }
    if (can.frequency && !hasOneCode) {
        const double before = device.telemetry().expected;
        QVERIFY(good(house.carryOut(lan::SetFrequency { *can.leastMegahertz, {} })));
        QTRY_VERIFY(device.telemetry().expected < before);
    }
    if (can.pause && !hasOneCode) {
        QTRY_VERIFY(house.isOn(house.home));
        QVERIFY(good(house.carryOut(lan::SetPaused { true })));
        QTRY_COMPARE_WITH_TIMEOUT(device.telemetry().now, 0.0, 15'000);
        QVERIFY(good(house.carryOut(lan::SetPaused { false })));
        QTRY_VERIFY_WITH_TIMEOUT(device.telemetry().now > 0, 15'000);
    }
    if (can.restart) {
        const int before = device.restarts();
        QVERIFY(good(house.change(lan::Restart {})));
        QTRY_COMPARE(device.restarts(), before + 1);
        QTRY_VERIFY(device.isUp());
        QTRY_VERIFY_WITH_TIMEOUT(house.isOn(house.home), 15'000);
    }
}

void tst_DriversOnDevices::liveValues()
{
    House house(0);
    QTRY_VERIFY(house.isOn(house.home));
    const SystemClock clock;
    const SystemRandom random;
    const auto first = house.read();
    QVERIFY(first);
    lan::LiveLink link(random, clock);
    QList<lan::Reading> readings;
    connect(&link, &lan::LiveLink::readingChanged, this,
        [&](const QHostAddress &, const lan::Reading &reading) { readings.append(reading); });
    QVERIFY(link.open(house.device().config().address, *first, anyPorts.ports.web));
    QTRY_VERIFY_WITH_TIMEOUT(readings.size() >= 3, 10'000);
    QVERIFY(readings.last().activePool()); // kept, though only changes are told
    QCOMPARE(readings.last().mac, house.device().mac());
    QTRY_VERIFY_WITH_TIMEOUT(readings.last().accepted.value_or(0) >= 2, 10'000);
    link.close();
}

void tst_DriversOnDevices::fiftyAreFound()
{
    TinySv1Server pool;
    devices::FarmConfig config = devices::FarmOf(50, { poolOn(pool, QStringLiteral("farm.{name}")) });
    config.hashrate = 1'000;
    devices::Farm farm(config);
    QVERIFY(farm.start());
    const SystemClock clock;
    lan::ScannerOptions options;
    options.transport.ports = config.ports;
    options.listens = false;
    lan::Scanner scanner(options, clock);
    QMap<quint32, lan::Identity> found;
    connect(&scanner, &lan::Scanner::found, this,
        [&](const QHostAddress &address, const lan::Identity &identity) { found[address.toIPv4Address()] = identity; });
    const QString subnet
        = QHostAddress(farm.addresses().first().toIPv4Address() & ~0xffu).toString() + QStringLiteral("/24");
    QElapsedTimer timer;
    timer.start();
    QVERIFY(scanner.start({ subnet }, {}));
    QTRY_COMPARE_WITH_TIMEOUT(scanner.state().phase, lan::ScanState::Phase::Done, 20'000);
    qInfo("50 devices among 254 addresses found in %lld ms", timer.elapsed());
    QCOMPARE(found.size(), 50);
    for (int i = 0; i < farm.count(); ++i) {
        const lan::Identity identity = found.value(farm.addresses()[i].toIPv4Address());
        QCOMPARE(lan::kindName(identity.kind), lan::kindName(farm.device(i).config().kind));
        QCOMPARE(farm.device(i).seen().credentials, 0);
    }
}

QTEST_GUILESS_MAIN(tst_DriversOnDevices)
#include "tst_DriversOnDevices.moc"
