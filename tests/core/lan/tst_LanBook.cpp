// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/LanBook.h"
#include "core/lan/PoolJson.h"
#include "core/lan/SecretShelf.h"
#include "tests/support/CrashAt.h"

#include <QtTest>

using namespace lan;
using namespace std::chrono_literals;
using support::ChildEnd;
using support::CrashAt;

namespace {

const UnixMs now { 1'700'000'000'000ms };
const QString mac = QStringLiteral("aa:bb:cc:00:00:01");
const QString address = QStringLiteral("192.168.1.7");

PoolEntry pool(const QString &host, const std::optional<QString> &password = {})
{
    return { PoolProtocol::Sv1, host, 3333, PoolTls::None, QStringLiteral("bc1q.attic"), password, {} };
}

BookDevice device(const QString &key = mac)
{
    BookDevice out;
    out.key = key;
    out.address = QHostAddress(address);
    out.identity = { Kind::AxeOs, QStringLiteral("Bitaxe Gamma"), QStringLiteral("v2.9.0"), QStringLiteral("bitaxe"),
        mac, {}, false };
    out.name = QStringLiteral("Attic");
    out.group = QStringLiteral("roof");
    out.isManaged = true;
    out.seenAt = now;
    return out;
}

PoolBackup backup(const QString &key = mac)
{
    return { key, now, { { pool(QStringLiteral("old.example"), QStringLiteral("hunter2")), pool({}) }, 1 } };
}

PoolBackup withoutPasswords(PoolBackup backup)
{
    dropPasswords(backup.list.pools);
    return backup;
}

} // namespace

class tst_LanBook : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;
    QString nextPath() { return m_dir.filePath(QStringLiteral("%1.sqlite").arg(++m_count)); }

private Q_SLOTS:
    void whatIsPutIsThereAfterARestart()
    {
        const QString path = nextPath();
        BookDevice other = device(address);
        other.identity = { Kind::Unknown, {}, {}, {}, {}, QStringLiteral("a printer"), false };
        other.isManaged = false;
        other.seenAt.reset();
        {
            auto book = LanBook::open(path);
            QVERIFY(book);
            QCOMPARE(*book->isManaging(), false); // until its owner says so
            QVERIFY(book->setManaging(true));
            QVERIFY(book->put(device()));
            QVERIFY(book->put(other));
            BookDevice changed = device();
            changed.pointedAt = now + 1s;
            changed.pause = PauseMark { 3, now, true };
            QVERIFY(book->put(changed));
            QVERIFY(book->saveWatch({ { mac, "remembered" } }));
            QVERIFY(book->put(changed)); // leaves what alerts remember
        }
        const auto book = LanBook::open(path);
        QVERIFY(book);
        QCOMPARE(*book->isManaging(), true);
        const auto devices = book->devices();
        QVERIFY(devices);
        QCOMPARE(devices->size(), 2);
        BookDevice expected = device();
        expected.pointedAt = now + 1s;
        expected.pause = PauseMark { 3, now, true };
        expected.watch = "remembered";
        QCOMPARE(devices->at(0), expected);
        QCOMPARE(devices->at(1), other);
    }

    void aDeviceThatToldItsMacKeepsWhatIsKnownOfIt()
    {
        auto book = LanBook::open(nextPath());
        QVERIFY(book);
        QVERIFY(book->put(device(address)));
        QVERIFY(book->saveRun("run", backup(address)));
        QVERIFY(book->addTelemetry({ { address, { now, 1e12, {}, {}, 15.0, {} } } }));
        QVERIFY(book->rename(address, mac));
        QCOMPARE(book->devices()->size(), 1);
        QCOMPARE(book->devices()->at(0).key, mac);
        QCOMPARE(book->backups()->value(mac), withoutPasswords(backup()));
        QCOMPARE(book->telemetry(mac, now - 1h, now + 1h)->points.size(), 1);
    }

    void twoEntriesOfOneDeviceBecomeOne()
    {
        auto book = LanBook::open(nextPath());
        QVERIFY(book);
        QVERIFY(book->put(device(mac)));
        PoolBackup elder = backup(mac);
        elder.takenAt = now - 24h;
        QVERIFY(book->saveRun("run", elder));
        QVERIFY(book->put(device(address)));
        QVERIFY(book->saveRun("run", backup(address)));
        QVERIFY(book->rename(address, mac));
        QCOMPARE(book->devices()->size(), 1);
        QCOMPARE(book->backups()->size(), 1);
        QCOMPARE(book->backups()->value(mac).takenAt, elder.takenAt);
    }

    void noPasswordReachesTheFile()
    {
        const QString path = nextPath();
        {
            auto book = LanBook::open(path);
            QVERIFY(book);
            QVERIFY(book->put(device()));
            QVERIFY(book->saveRun("{}", backup()));
            QVERIFY(book->save(PoolTemplate { 0, QStringLiteral("home"), backup().list.pools }));
        }
        for (const QString &name : { path, path + QStringLiteral("-wal") }) {
            QFile file(name);
            if (file.open(QIODevice::ReadOnly))
                QVERIFY(!file.readAll().contains("hunter2"));
        }
        // They stand in the secret store, and come together again.
        SecretShelf shelf;
        QVERIFY(shelf.set(SecretShelf::backupName(mac), passwordsOf(backup().list.pools)));
        QVERIFY(!shelf.set(SecretShelf::backupName(mac), passwordsOf(backup().list.pools)));
        auto pools = LanBook::open(path)->backups()->value(mac).list.pools;
        QVERIFY(!pools[0].password);
        shelf.addPasswordsTo(pools, SecretShelf::backupName(mac));
        QCOMPARE(pools, backup().list.pools);
        QVERIFY(shelf.set(SecretShelf::loginName(mac), SecretShelf::loginValue(QStringLiteral("root"), {})));
        QCOMPARE(shelf.login(mac), (Credentials { QStringLiteral("root"), {}, {} }));
        QVERIFY(shelf.set(SecretShelf::loginName(mac), SecretShelf::loginValue({}, QStringLiteral("x"))));
        QCOMPARE(shelf.login(mac), Credentials {});
    }

    void schedulesAndTemplates()
    {
        auto book = LanBook::open(nextPath());
        QVERIFY(book);
        Schedule schedule { 0, QStringLiteral("roof"), 0x1f, 1020, 60, true };
        schedule.id = book->save(schedule).value_or(0);
        QVERIFY(schedule.id > 0);
        schedule.isOn = false;
        QCOMPARE(*book->save(schedule), schedule.id);
        QCOMPARE(*book->schedules(), QList { schedule });
        QVERIFY(book->removeSchedule(schedule.id));
        QCOMPARE(book->removeSchedule(schedule.id).error().code, Errc::NotFound);
        QCOMPARE(book->save(schedule).error().code, Errc::NotFound);

        PoolTemplate pools { 0, QStringLiteral("home"), { pool(QStringLiteral("a.example")) } };
        pools.id = book->save(pools).value_or(0);
        QVERIFY(pools.id > 0);
        QCOMPARE(book->save(PoolTemplate { 0, pools.name, {} }).error().code, Errc::AlreadyExists);
        pools.pools.append(pool(QStringLiteral("b.example")));
        QVERIFY(book->save(pools));
        QCOMPARE(*book->templates(), QList { pools });
        QVERIFY(book->removeTemplate(pools.id));
        QCOMPARE(book->removeTemplate(pools.id).error().code, Errc::NotFound);
        for (int i = 0; i < LanBook::mostRows; ++i)
            QVERIFY(book->save(Schedule { 0, {}, 1, i, i + 1, true }));
        QCOMPARE(book->save(Schedule { 0, {}, 1, 1, 2, true }).error().code, Errc::Limit);
    }

    void aSearchThatTheEndOfTheProgramCutIsAStoppedOne()
    {
        const QString path = nextPath();
        ScanState scan { ScanState::Phase::Running, { QStringLiteral("192.168.1.0/24") }, 12, 254, 3, 2, {}, now, {} };
        {
            auto book = LanBook::open(path);
            QCOMPARE(book->scan()->phase, ScanState::Phase::Never);
            QVERIFY(book->saveScan(scan));
        }
        scan.phase = ScanState::Phase::Stopped;
        QCOMPARE(*LanBook::open(path)->scan(), scan);
    }

    void longTelemetryComesAsMeans()
    {
        auto book = LanBook::open(nextPath());
        QVERIFY(book && book->put(device()));
        const UnixMs start { 1'699'999'200'000ms }; // a whole hour
        for (int i = 0; i < 288; ++i) {
            TelemetryPoint point { start + i * LanBook::step, double(i % 12), {}, 50.0, 15.0, {} };
            QVERIFY(book->addTelemetry({ { mac, point }, { QStringLiteral("nobody"), point } }));
        }
        const auto fine = book->telemetry(mac, start, start + 24h);
        QVERIFY(fine);
        QCOMPARE(fine->points.size(), 288);
        QCOMPARE(fine->step, std::chrono::milliseconds(5min));
        const auto coarse = book->telemetry(mac, start, start + 24h, 24);
        QVERIFY(coarse);
        QVERIFY2(coarse->points.size() <= 25, qPrintable(QString::number(coarse->points.size())));
        QCOMPARE(coarse->points.last().regulatorCelsius, std::optional(50.0));
        QCOMPARE(coarse->points.last().chipCelsius, std::nullopt);
        // A step that was written stays.
        QVERIFY(book->addTelemetry({ { mac, { start, 99.0, {}, {}, {}, {} } } }));
        QCOMPARE(book->telemetry(mac, start, start + 5min)->points.at(0).hashrate, std::optional(0.0));
    }

    void oldTelemetryGoesAndThatOfForgottenDevicesToo()
    {
        auto book = LanBook::open(nextPath());
        QVERIFY(book && book->put(device(mac)) && book->put(device(address)));
        for (int i = 0; i < 50; ++i) {
            const TelemetryPoint point { now - 24h * 31 + i * 1h, 1.0, {}, {}, {}, {} };
            QVERIFY(book->addTelemetry({ { mac, point }, { address, point } }));
        }
        QVERIFY(book->forget(address));
        while (book->deleteExpired(now).value())
            ;
        const auto left = book->telemetry(mac, now - 24h * 40, now);
        QVERIFY(left && !left->points.isEmpty());
        QVERIFY(left->points.first().at >= now - LanBook::keepFor - left->step);
        QVERIFY(book->put(device(address))); // the same address again is another device
        QVERIFY(book->telemetry(address, now - 24h * 40, now)->points.isEmpty());
        while (book->deleteExpired(now + 24h * 40).value())
            ;
        QVERIFY(book->telemetry(mac, now - 24h * 40, now)->points.isEmpty());
    }

    /// Killed between any two statements: the run and the backup it wants are both there, or none is.
    void aKillLeavesBackupAndRunTogether()
    {
        int kills = 0;
        for (int n = 1;; ++n) {
            const QString path = nextPath();
            {
                auto prepared = LanBook::open(path);
                QVERIFY(prepared && prepared->put(device()));
            }
            const ChildEnd end = support::forkCrashingAt(n, [&](CrashAt &crash) {
                auto book = LanBook::open(path, crash.hook());
                if (!book)
                    return 1;
                crash.arm();
                if (!book->saveRun("run", backup()))
                    return 2;
                BookDevice pointed = device();
                pointed.pointedAt = now;
                return book->endDevice(pointed, true) ? 0 : 3;
            });
            QVERIFY(end != ChildEnd::Failed);
            const auto book = LanBook::open(path);
            QVERIFY(book);
            const bool hasRun = !book->run()->isEmpty();
            const bool hasBackup = book->backups()->contains(mac);
            const bool isPointed = book->devices()->at(0).pointedAt.has_value();
            QCOMPARE(hasBackup, hasRun && !isPointed);
            if (end == ChildEnd::Finished) {
                QVERIFY(isPointed);
                break;
            }
            ++kills;
        }
        QVERIFY2(kills >= 8, qPrintable(QString::number(kills)));
    }

    void aFullDiskIsAnErrorAndNothingIsHalfThere()
    {
        const QString path = nextPath();
        {
            auto prepared = LanBook::open(path);
            QVERIFY(prepared && prepared->put(device()));
        }
        const ChildEnd end = support::forkCrashingAt(0, [&](CrashAt &) {
            auto book = LanBook::open(path);
            if (!book)
                return 1;
            support::fillDisk();
            const auto saved = book->saveRun("run", backup());
            if (saved || saved.error().code != Errc::Io)
                return 2;
            return book->devices() && book->devices()->size() == 1 ? 0 : 3; // reading goes on
        });
        QCOMPARE(end, ChildEnd::Finished);
        const auto book = LanBook::open(path);
        QVERIFY(book);
        QVERIFY(book->run()->isEmpty());
        QVERIFY(book->backups()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_LanBook)
#include "tst_LanBook.moc"
