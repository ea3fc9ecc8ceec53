// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The search and the transport on simulated devices of all kinds, each with its real interface.
#include "core/lan/Driver.h"
#include "core/lan/Scanner.h"
#include "tests/support/devices/Farm.h"

#include <QtTest>

using namespace lan;
using namespace std::chrono_literals;

class tst_Search : public QObject {
    Q_OBJECT
    SystemClock m_clock;

    static ScannerOptions options(const devices::Farm &farm)
    {
        ScannerOptions out;
        out.transport.ports = farm.config().ports;
        out.listens = false;
        return out;
    }
    /// The /22 that the farm's addresses are in.
    static QStringList network(devices::Farm &farm)
    {
        return { QStringLiteral("%1/22").arg(farm.addresses().front().toString()) };
    }

private Q_SLOTS:
    void fiftyDevicesOfAllKindsAreFoundAndRead()
    {
        devices::Farm farm(devices::FarmOf(50));
        const auto started = farm.start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        Scanner scanner(options(farm), m_clock);
        QHash<QHostAddress, Identity> found;
        connect(&scanner, &Scanner::found, this,
            [&](const QHostAddress &address, const Identity &identity) { found.insert(address, identity); });
        QElapsedTimer timer;
        timer.start();
        QVERIFY(scanner.start(network(farm), {}));
        QTRY_VERIFY_WITH_TIMEOUT(scanner.state().phase == ScanState::Phase::Done, 20'000);
        qInfo("found in %lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(scanner.state().done, 1022);
        QCOMPARE(found.size(), 50);
        for (int i = 0; i < farm.count(); ++i) {
            const devices::Device &device = farm.device(i);
            const Identity who = found.value(device.config().address);
            const QByteArray tag = kindName(device.config().kind).toLatin1() + ", taken for "
                + kindName(who.kind).toLatin1() + " " + who.model.toUtf8() + " " + who.said.toUtf8();
            QVERIFY2(who.kind == device.config().kind, tag.constData());
            QVERIFY2(!who.model.isEmpty() && who.said.isEmpty(), tag.constData());
            QVERIFY2(who.mac.isEmpty() || who.mac == device.mac(), tag.constData());
            QCOMPARE(who.wantsCredentials, who.kind == Kind::Antminer);
            QCOMPARE(device.seen().credentials, 0);
            QVERIFY(device.seen().requests <= 4 && device.seen().writes == 0);
        }

        Transport transport({ .ports = farm.config().ports });
        QHash<QHostAddress, Result<Reading>> read;
        timer.start();
        for (int i = 0; i < farm.count(); ++i) {
            const auto &config = farm.device(i).config();
            const Driver *driver = driverOf(config.kind);
            QVERIFY(driver);
            const Credentials login = driver->readNeeds() == Needs::Digest
                ? Credentials { config.user, config.password, {} }
                : Credentials();
            transport.run(config.address, driver->read(), login,
                [&read, address = config.address](const Result<Reading> &reading) { read.insert(address, reading); });
        }
        QTRY_COMPARE_WITH_TIMEOUT(read.size(), 50, 20'000);
        qInfo("read in %lld ms", static_cast<long long>(timer.elapsed()));
        for (int i = 0; i < farm.count(); ++i) {
            const devices::Device &device = farm.device(i);
            const auto reading = read.value(device.config().address, fail(Errc::Internal, {}));
            QVERIFY2(reading,
                qPrintable(kindName(device.config().kind) + (reading ? QString() : reading.error().toString())));
            QVERIFY2(!reading->model.isEmpty(), qPrintable(kindName(device.config().kind)));
        }
    }

    void devicesThatMisbehaveHoldNothingUp()
    {
        devices::Farm farm(devices::FarmOf(9));
        QVERIFY(farm.start());
        devices::Device *slow = farm.find(Kind::AxeOs);
        devices::Device *leading = farm.find(Kind::AxeOsLegacy);
        slow->setFault(devices::Fault::Slow);
        leading->setFault(devices::Fault::RedirectOffHost);
        auto few = options(farm);
        few.transport.wholeTime = 1s;
        Scanner scanner(few, m_clock);
        QHash<QHostAddress, Identity> found;
        connect(&scanner, &Scanner::found, this,
            [&](const QHostAddress &address, const Identity &identity) { found.insert(address, identity); });
        QVERIFY(scanner.start(network(farm), {}));
        QTRY_VERIFY_WITH_TIMEOUT(scanner.state().phase == ScanState::Phase::Done, 20'000);
        QCOMPARE(found.size(), 8);
        QVERIFY(!found.contains(slow->config().address));
        const Identity away = found.value(leading->config().address);
        QCOMPARE(away.kind, Kind::Unknown);
        QVERIFY2(away.said.contains(u"127.255.255.254"), qPrintable(away.said));
        QVERIFY(away.mac.isEmpty());
    }

    void everyFaultEnds_data()
    {
        QTest::addColumn<int>("fault");
        for (int i = 0; i < devices::faultCount; ++i)
            QTest::newRow(qPrintable(devices::faultName(devices::Fault(1 << i)))) << (1 << i);
    }
    void everyFaultEnds()
    {
        QFETCH(int, fault);
        devices::Farm farm(devices::FarmOf(9));
        QVERIFY(farm.start());
        for (int i = 0; i < farm.count(); ++i)
            farm.device(i).setFault(devices::Fault(fault));
        auto few = options(farm);
        few.transport.wholeTime = 1s;
        Scanner scanner(few, m_clock);
        QVERIFY(scanner.start(network(farm), {}));
        QTRY_VERIFY_WITH_TIMEOUT(scanner.state().phase == ScanState::Phase::Done, 20'000);
        for (int i = 0; i < farm.count(); ++i)
            QCOMPARE(farm.device(i).seen().credentials, 0);
        if (devices::Fault(fault) == devices::Fault::DirtyJson)
            QCOMPARE(scanner.state().answered, 9);
        if (devices::Fault(fault) == devices::Fault::Gone)
            QCOMPARE(scanner.state().answered, 0);
    }

    void aWrongPasswordIsTriedOnce()
    {
        devices::Farm farm(devices::FarmOf(9));
        QVERIFY(farm.start());
        devices::Device *antminer = farm.find(Kind::Antminer);
        Transport transport({ .ports = farm.config().ports });
        std::optional<Result<Reading>> read;
        const auto ask = [&](const QString &password) {
            read.reset();
            antminer->forgetSeen();
            transport.run(antminer->config().address, driverOf(Kind::Antminer)->read(),
                { antminer->config().user, password, {} }, [&read](const Result<Reading> &reading) { read = reading; });
            return QTest::qWaitFor([&] { return read.has_value(); });
        };
        QVERIFY(ask(QStringLiteral("wrong")));
        QVERIFY(!*read);
        QCOMPARE(read->error().code, Errc::Denied);
        QCOMPARE(antminer->seen().credentials, 1);
        QVERIFY(ask(antminer->config().password));
        QVERIFY2(*read, *read ? "" : qPrintable(read->error().toString()));
    }
};

QTEST_GUILESS_MAIN(tst_Search)
#include "tst_Search.moc"
