// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ServiceThread.h"
#include "core/stats/StatsService.h"
#include "core/storage/Database.h"
#include "tests/support/FakeClock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/resource.h>

#include <csignal>

using namespace stats;
using namespace std::chrono_literals;

class tst_StatsService : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;
    QString nextPath() { return m_dir.filePath(QStringLiteral("%1.db").arg(++m_count)); }

    static work::ShareEvent share(const Clock &clock, double difficulty)
    {
        work::ShareEvent out;
        out.minerKey = QStringLiteral("a");
        out.at = clock.now();
        out.targetDifficulty = difficulty;
        out.hashDifficulty = difficulty * 2;
        return out;
    }
    static work::FloorSnapshot floorWithOne(const Clock &clock)
    {
        work::FloorSnapshot out;
        out.miners.append(work::MinerSnapshot {});
        out.miners[0].key = out.miners[0].name = QStringLiteral("a");
        out.miners[0].connectedSince = clock.now();
        return out;
    }
    static SeriesRequest lastHour(const Clock &clock)
    {
        SeriesRequest out;
        out.id = 5;
        out.minerKey = QStringLiteral("a");
        out.from = clock.now() - 1h;
        out.to = clock.now();
        return out;
    }

private Q_SLOTS:
    void publishesAtMostFourTimesASecondAndAtLeastOnce()
    {
        FakeClock clock;
        StatsService service({ nextPath(), {}, false }, clock);
        QSignalSpy spy(&service, &StatsService::snapshotPublished);
        QVERIFY(service.start());
        QCOMPARE(spy.size(), 1);
        for (int i = 0; i < 100; ++i) { // a second, a change every 10 ms
            clock.advance(10ms);
            service.applyFloor(floorWithOne(clock));
            service.tick();
        }
        QCOMPARE(spy.size(), 1 + 4);
        for (int i = 0; i < 40; ++i) { // ten seconds without news
            clock.advance(250ms);
            service.tick();
        }
        QVERIFY2(spy.size() >= 5 + 10 && spy.size() <= 5 + 11, qPrintable(QString::number(spy.size())));
        service.applyFloor({});
        clock.advance(250ms);
        service.tick();
        const auto before = spy.size();
        clock.advance(10s);
        service.tick();
        QCOMPARE(spy.size(), before); // nobody mines: nothing to say
    }

    void sharesAreCountedOnceAcrossARestart()
    {
        FakeClock clock;
        const QString path = nextPath();
        {
            StatsService service({ path, {}, false }, clock);
            QVERIFY(service.start());
            service.recordShares({ share(clock, 4), share(clock, 4) });
            clock.advance(12s);
            service.tick();
            service.recordShares({ share(clock, 8) });
            auto rejected = share(clock, 8);
            rejected.reason = work::RejectReason::Duplicate;
            service.recordShares({ rejected });
            service.recordSettlements(
                { { {}, 1, work::RejectReason::Upstream, {} }, { {}, 2, work::RejectReason::None, {} } });
            BlockOutcome block;
            block.isAccepted = true;
            service.recordBlock(block);
        } // destroyed in the middle of a step
        StatsService service({ path, {}, false }, clock);
        QSignalSpy spy(&service, &StatsService::snapshotPublished);
        QVERIFY(service.start());
        service.recordShares({ share(clock, 1) }); // the same step goes on
        clock.advance(250ms);
        service.tick();
        auto totals = spy.last()[0].value<LiveSnapshot>().totals;
        QCOMPARE(totals.accepted24h, 4u);
        QCOMPARE(totals.rejected24h, 1u);
        QCOMPARE(totals.rejectedByReason24h[size_t(work::RejectReason::Duplicate)], 1u);
        QCOMPARE(totals.rejectedLater24h, 1u);
        QCOMPARE(totals.accepted, 1u); // of this run
        QCOMPARE(totals.bestEver, 16.0);
        QCOMPARE(totals.bestSession, 2.0);
        QCOMPARE(totals.blocksFound, 1u);
        clock.advance(20s);
        service.tick();
        totals = spy.last()[0].value<LiveSnapshot>().totals;
        QCOMPARE(totals.accepted24h, 4u);
        const auto series = service.series(lastHour(clock));
        QCOMPARE(series.id, 5u);
        QCOMPARE(series.points.size(), 2);
        QCOMPARE(series.points[0].hashrate, 8 * 4294967296.0 / 10);
        QCOMPARE(series.points[1].accepted, 2u);
        QCOMPARE(series.points[1].rejected, 1u);
    }

    void oneNameOnTwoShardsIsTwoMachines()
    {
        FakeClock clock;
        StatsService service({ nextPath(), {}, false }, clock);
        QVERIFY(service.start());
        QSignalSpy live(&service, &StatsService::snapshotPublished);
        QSignalSpy events(&service, &StatsService::eventRecorded);
        const QStringList addresses { QStringLiteral("192.168.1.7"), QStringLiteral("fe80::9") };
        const auto floor = [&](int shard, bool isConnected) {
            work::FloorSnapshot out = floorWithOne(clock);
            out.shard = shard;
            out.miners[0].address = addresses[shard];
            if (!isConnected)
                out.miners.clear();
            return out;
        };
        const auto shareOf = [&](int shard, double difficulty) {
            work::ShareEvent out = share(clock, difficulty);
            out.address = addresses[shard];
            return out;
        };
        service.applyFloor(floor(0, true));
        service.recordShares({ shareOf(0, 4), shareOf(1, 32) }); // the second machine's row is not known yet
        service.applyFloor(floor(1, true));
        clock.advance(250ms);
        service.tick();
        const QString other = QStringLiteral("a@fe80::9");
        const auto keys = [&] {
            QStringList out;
            const auto miners = live.last()[0].value<LiveSnapshot>().miners;
            for (const work::MinerSnapshot &miner : miners)
                out.append(miner.key);
            return out;
        };
        QCOMPARE(keys(), (QStringList { QStringLiteral("a"), other }));
        QCOMPARE(live.last()[0].value<LiveSnapshot>().totals.bestSessionMachine, other);
        QCOMPARE(events.size(), 2);
        for (const auto &event : events)
            QCOMPARE(event[0].value<Event>().kind, EventKind::MachineConnected);

        clock.advance(10s); // both leave and come back in the other order
        service.applyFloor(floor(0, false));
        service.applyFloor(floor(1, false));
        clock.advance(10s);
        service.applyFloor(floor(1, true));
        service.recordShares({ shareOf(1, 64), shareOf(0, 8) });
        service.applyFloor(floor(0, true));
        clock.advance(250ms);
        service.tick();
        QCOMPARE(keys(), (QStringList { QStringLiteral("a"), other }));
        QCOMPARE(events.size(), 2);

        clock.advance(20s);
        service.tick();
        const auto hashes = [&](const QString &key) {
            SeriesRequest request = lastHour(clock);
            request.minerKey = key;
            double sum = 0;
            for (const SeriesPoint &point : service.series(request).points)
                sum += point.hashrate * 10 / 4294967296.0;
            return sum;
        };
        QCOMPARE(hashes(QStringLiteral("a")), 12.0);
        QCOMPARE(hashes(other), 96.0);
        QCOMPARE(hashes({}), 108.0);
    }

    void eventsAreReadAgain()
    {
        FakeClock clock;
        const QString path = nextPath();
        {
            StatsService service({ path, {}, true }, clock);
            QVERIFY(service.start());
            service.recordEvent({ clock.now(), EventKind::NodeLost, Severity::Bad, {},
                { { QStringLiteral("name"), QStringLiteral("n") } } });
            service.recordBan(QHostAddress(QStringLiteral("9.8.7.6")), QStringLiteral("garbage"), 300s);
            service.recordFloorEvent({ work::FloorEvent::Kind::CoinbaseTooLarge, clock.now(), QStringLiteral("old"),
                QStringLiteral("900") });
            service.recordFloorEvent({ work::FloorEvent::Kind::MachineGone, clock.now(), QStringLiteral("a"), {} });
        }
        StatsService service({ path, {}, true }, clock);
        QSignalSpy spy(&service, &StatsService::eventsPublished);
        QVERIFY(service.start());
        const auto events = spy.last()[0].value<QList<Event>>();
        QList<EventKind> kinds;
        for (const Event &event : events)
            kinds.append(event.kind);
        QCOMPARE(kinds,
            (QList { EventKind::Started, EventKind::NodeLost, EventKind::PeerBanned, EventKind::CoinbaseTooLarge,
                EventKind::Stopped, EventKind::Started }));
        QCOMPARE(events[3].machine, QStringLiteral("old"));
        QCOMPARE(events[3].values[QStringLiteral("size")].toInt(), 900);
        QCOMPARE(events[2].values[QStringLiteral("address")].toString(), QStringLiteral("9.8.7.x"));
        QCOMPARE(service.events(2).size(), 2);
        QCOMPARE(service.events(100).size(), 6);
    }

    void idleProgramHasAZeroTotalAndAMachineThatLeftHasAGap()
    {
        FakeClock clock;
        StatsService service({ nextPath(), {}, false }, clock);
        QVERIFY(service.start());
        service.applyFloor(floorWithOne(clock));
        clock.advance(10s);
        service.tick();
        service.applyFloor({});
        for (int i = 0; i < 6; ++i) {
            clock.advance(10s);
            service.tick();
        }
        auto request = lastHour(clock);
        QVERIFY(service.series(request).points.size() <= 2);
        request.minerKey.clear();
        QCOMPARE(service.series(request).points.size(), 7);
    }

    void damagedHistoryIsSetAside()
    {
        FakeClock clock;
        const QString path = nextPath();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'z'));
        file.close();
        StatsService service({ path, {}, false }, clock);
        QVERIFY(service.start());
        QCOMPARE(QFileInfo(path + QStringLiteral(".damaged-%1").arg(unixSeconds(clock.now()))).size(), 5000);
    }

    void newerHistoryIsRefused()
    {
        FakeClock clock;
        const QString path = nextPath();
        {
            StatsService service({ path, {}, false }, clock);
            QVERIFY(service.start());
        }
        {
            storage::Migrations none;
            none.steps = { { 1, {}, {} }, { 2, {}, {} }, { 3, {}, {} } };
            const auto db = storage::Database::open({ path }, none);
            QVERIFY(db);
            QVERIFY(db->run(QStringLiteral("PRAGMA user_version=99")));
        }
        StatsService service({ path, {}, false }, clock);
        const auto started = service.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, Errc::Unsupported);
    }

    void aWriteThatFailsIsMadeUpFor()
    {
        FakeClock clock;
        const QString path = nextPath();
        StatsService service({ path, {}, false }, clock);
        QSignalSpy failures(&service, &StatsService::failed);
        QVERIFY(service.start());
        storage::Migrations same;
        same.steps = { { 1, {}, {} }, { 2, {}, {} }, { 3, {}, {} } };
        {
            const auto other = storage::Database::open({ path }, same);
            QVERIFY(other);
            QVERIFY(other->run(QStringLiteral(
                "CREATE TRIGGER no BEFORE INSERT ON sample BEGIN SELECT RAISE(ABORT, 'disk full'); END")));
            service.recordShares({ share(clock, 4) });
            for (int i = 0; i < 100; ++i) {
                clock.advance(250ms);
                service.tick();
            }
            QCOMPARE(failures.size(), 1);
            QVERIFY(other->run(QStringLiteral("DROP TRIGGER no")));
        }
        clock.advance(11s);
        service.tick();
        const auto series = service.series(lastHour(clock));
        quint32 accepted = 0;
        for (const auto &point : series.points)
            accepted += point.accepted;
        QCOMPARE(accepted, 1u);
    }

    /// No file may grow: SQLite itself runs into it. Told once, blocks are told and counted, nothing is lost.
    void aFullDiskIsToldOnceAndLosesNothing()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        FakeClock clock;
        const QString path = nextPath();
        const auto tellings = [](const QList<Event> &events, EventKind kind) {
            return std::count_if(events.begin(), events.end(), [kind](const Event &e) { return e.kind == kind; });
        };
        const BlockOutcome block { clock.now(), 7, bitcoin::Hash256 {}, QStringLiteral("a"), true, {} };
        {
            StatsService service({ path, {}, false }, clock);
            QSignalSpy snapshots(&service, &StatsService::snapshotPublished);
            const auto minutes = [&](int count) {
                for (int i = 0; i < count * 60; ++i) {
                    clock.advance(1s);
                    if (i % 20 == 0)
                        service.recordShares({ share(clock, 4) });
                    service.tick();
                }
            };
            const auto last = [&] { return snapshots.last()[0].value<LiveSnapshot>(); };
            QVERIFY(service.start());
            rlimit usual {};
            QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
            const rlimit none { .rlim_cur = 0, .rlim_max = usual.rlim_max };
            ::setrlimit(RLIMIT_FSIZE, &none);
            service.recordBlock(block);
            service.recordBlock(block); // another node says the same
            minutes(5);
            ::setrlimit(RLIMIT_FSIZE, &usual);
            auto events = service.events(200);
            QCOMPARE(tellings(events, EventKind::StorageFailed), 1);
            QCOMPARE(tellings(events, EventKind::BlockFound), 1);
            QCOMPARE(last().totals.blocksFound, 1u);
            QCOMPARE(last().storage.size(), 1);
            QCOMPARE(last().storage[0].what, Storage::History);
            QVERIFY(!last().storage[0].reason.isEmpty());

            minutes(2);
            events = service.events(200);
            QCOMPARE(tellings(events, EventKind::StorageFailed), 1);
            QCOMPARE(tellings(events, EventKind::StorageBack), 1);
            QVERIFY(last().storage.isEmpty());
            QCOMPARE(last().totals.blocksFound, 1u);
        }
        StatsService again({ path, {}, false }, clock);
        QSignalSpy snapshots(&again, &StatsService::snapshotPublished);
        QVERIFY(again.start());
        const auto series = again.series(lastHour(clock));
        quint32 accepted = 0;
        for (const auto &point : series.points)
            accepted += point.accepted;
        QCOMPARE(accepted, 21u);
        QCOMPARE(tellings(again.events(200), EventKind::BlockFound), 1);
        again.recordBlock(block);
        again.recordShares({ share(clock, 4) });
        clock.advance(1s);
        again.tick();
        QCOMPARE(snapshots.last()[0].value<LiveSnapshot>().totals.blocksFound, 1u);
    }

    void livesOnItsOwnThread()
    {
        const SystemClock clock;
        const QString path = nextPath();
        ServiceThread<StatsService> thread(QStringLiteral("hashstead-stats"), [&] {
            return std::make_unique<StatsService>(StatsConfig { path, {}, false }, clock);
        });
        QSignalSpy spy(thread.object(), &StatsService::snapshotPublished);
        auto started = thread.ask([](StatsService &s) { return s.start().has_value(); });
        QVERIFY(started.result());
        thread.post([floor = floorWithOne(clock)](StatsService &s) { s.applyFloor(floor); });
        QTRY_VERIFY(!spy.isEmpty() && spy.last()[0].value<LiveSnapshot>().miners.size() == 1);
    }
};

QTEST_GUILESS_MAIN(tst_StatsService)
#include "tst_StatsService.moc"
