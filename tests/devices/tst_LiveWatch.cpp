// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the service makes of a device that somebody looks at, on simulated devices over real sockets.
#include "core/lan/LanService.h"
#include "tests/support/devices/Farm.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lan;
using namespace std::chrono_literals;

namespace {

/// A service that polls so rarely that no poll comes while a test runs, and devices of it.
struct House {
    QTemporaryDir folder;
    std::unique_ptr<devices::Farm> farm;
    SystemClock clock;
    SystemRandom random;
    Snapshot last {};
    QHash<quint64, Answer> answers {};
    quint64 asked = 0;
    std::unique_ptr<LanService> service; ///< publishes once more when it goes

    explicit House(const QList<Kind> &kinds)
    {
        devices::FarmConfig config;
        config.count = int(kinds.size());
        for (const Kind kind : kinds) {
            devices::DeviceConfig one;
            one.kind = kind;
            config.models.append(one);
        }
        config.timeScale = 0.05;
        farm = std::make_unique<devices::Farm>(config);
        if (const auto done = farm->start(); !done)
            qFatal("%s", qPrintable(done.error().detail));
        LanConfig lan { .path = folder.filePath(QStringLiteral("lan.sqlite")), .pollInterval = 3600s };
        lan.transport.ports = config.ports;
        lan.scanner.transport.ports = config.ports;
        service = std::make_unique<LanService>(lan, clock, random);
        QObject::connect(service.get(), &LanService::snapshotPublished, [this](const Snapshot &s) { last = s; });
        QObject::connect(service.get(), &LanService::answered, [this](const Answer &a) { answers.insert(a.id, a); });
        if (const auto begun = service->start(); !begun)
            qFatal("%s", qPrintable(begun.error().detail));
        for (int i = 0; i < farm->count(); ++i) {
            const Answer added = hold(AddDevice { farm->device(i).config().address.toString() });
            if (added.error)
                qFatal("%s", qPrintable(added.error->detail));
        }
    }
    Answer hold(const Order &order)
    {
        const quint64 id = ++asked;
        service->perform({ id, order });
        if (!QTest::qWaitFor([&] { return answers.contains(id); }, 10'000))
            qFatal("an order without an answer");
        return answers.take(id);
    }
    Reading reading(int i) const
    {
        for (const DeviceState &device : last.devices) {
            if (device.address == farm->device(i).config().address)
                return device.reading;
        }
        return {};
    }
    bool isRead(int i) const { return reading(i).at != UnixMs {}; }
    QString key(int i) const { return farm->device(i).mac(); }
    /// How many readings of it come within \a time.
    int readings(int i, std::chrono::milliseconds time)
    {
        int count = 0;
        UnixMs at = reading(i).at;
        (void)QTest::qWaitFor(
            [&] {
                count += std::exchange(at, reading(i).at) != at;
                return false;
            },
            int(time.count()));
        return count;
    }
};

} // namespace

class tst_LiveWatch final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesComeFasterThanPolls();
    void errors();
    void othersAreOnlyPolled();
    void changesAreReadAfterThem();
    void forgottenAndStopped();
};

void tst_LiveWatch::valuesComeFasterThanPolls()
{
    House house({ Kind::AxeOs });
    QTRY_VERIFY(house.isRead(0));
    const Reading polled = house.reading(0);
    QVERIFY(!house.hold(WatchDevice { house.key(0) }).error);
    QElapsedTimer time;
    time.start();
    QTRY_VERIFY_WITH_TIMEOUT(house.reading(0).at != polled.at, 20'000);
    const Reading first = house.reading(0);
    QTRY_VERIFY_WITH_TIMEOUT(
        house.reading(0).uptime > first.uptime, 20'000); // it says other values, not the same again
    QVERIFY(time.elapsed() < 60'000); // the next poll is an hour off
    QCOMPARE(house.reading(0).limits, polled.limits);
    QCOMPARE(house.reading(0).model, polled.model);
    QCOMPARE(house.reading(0).complaints, QStringList());
    QVERIFY(house.readings(0, 3'000ms) <= 4); // one a second
    QCOMPARE(house.last.devices.first().missed, 0);
}

void tst_LiveWatch::errors()
{
    House house({ Kind::AxeOs });
    const Answer unknown = house.hold(WatchDevice { QStringLiteral("aa:bb:cc:dd:ee:ff") });
    QVERIFY(unknown.error);
    QCOMPARE(unknown.error->code, Errc::NotFound);
    QCOMPARE(unknown.order, QStringLiteral("watch-device"));
}

void tst_LiveWatch::othersAreOnlyPolled()
{
    House house({ Kind::AxeOsLegacy, Kind::Avalon });
    QTRY_VERIFY(house.isRead(0) && house.isRead(1));
    for (int i = 0; i < 2; ++i) {
        const QString key = i == 0 ? house.key(0) : house.last.devices.at(1).key;
        QVERIFY(!house.hold(WatchDevice { key }).error);
    }
    QCOMPARE(house.readings(0, 2'000ms), 0);
}

/// The link is not there while the device is changed, and comes back with what is so after.
void tst_LiveWatch::changesAreReadAfterThem()
{
    House house({ Kind::AxeOs });
    QTRY_VERIFY(house.isRead(0));
    QVERIFY(!house.hold(SetManaging { true }).error);
    QVERIFY(!house.hold(ManageDevices { { house.key(0) }, true }).error);
    QVERIFY(!house.hold(WatchDevice { house.key(0) }).error);
    const UnixMs polled = house.reading(0).at;
    QTRY_VERIFY_WITH_TIMEOUT(house.reading(0).at != polled, 20'000);
    for (const bool isPaused : { true, false }) {
        const Answer changed = house.hold(ChangeDevices { { house.key(0) }, SetPaused { isPaused }, {} });
        QVERIFY(!changed.devices.first().error);
        QCOMPARE(house.reading(0).isPaused, std::optional(isPaused));
        const UnixMs read = house.reading(0).at;
        QTRY_VERIFY_WITH_TIMEOUT(house.reading(0).at != read, 20'000); // a link again
        QCOMPARE(house.reading(0).isPaused, std::optional(isPaused));
    }
}

void tst_LiveWatch::forgottenAndStopped()
{
    House house({ Kind::AxeOs, Kind::AxeOs });
    QTRY_VERIFY(house.isRead(0) && house.isRead(1));
    for (int i = 0; i < 2; ++i)
        QVERIFY(!house.hold(WatchDevice { house.key(i) }).error);
    const UnixMs before = house.reading(1).at;
    QVERIFY(!house.hold(ForgetDevice { house.key(0) }).error);
    QTRY_VERIFY_WITH_TIMEOUT(house.reading(1).at != before, 20'000);
    QCOMPARE(house.last.devices.size(), 1);
    house.service->stop();
    const UnixMs stopped = house.reading(1).at;
    QCOMPARE(house.readings(1, 1'500ms), 0);
    QCOMPARE(house.reading(1).at, stopped);
}

QTEST_GUILESS_MAIN(tst_LiveWatch)
#include "tst_LiveWatch.moc"
