// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/MachineBook.h"
#include "core/stats/StatsService.h"
#include "tests/support/FakeClock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace stats;
using namespace std::chrono_literals;

namespace {

work::MinerSnapshot machine(const char *key, const char *address, quint64 connection)
{
    work::MinerSnapshot out;
    out.key = out.name = QLatin1String(key);
    out.address = QLatin1String(address);
    out.connection = work::ConnectionId(connection);
    return out;
}

/// Two machines of their own and a proxy's two, all on one shard.
work::FloorSnapshot floorOf(const Clock &clock)
{
    work::FloorSnapshot out;
    out.takenAt = clock.now();
    out.miners = { machine("attic", "192.168.1.4", 1), machine("desk", "192.168.1.5", 2),
        machine("p.one", "192.168.1.9", 3), machine("p.two", "192.168.1.9", 3) };
    for (work::MinerSnapshot &miner : out.miners) {
        miner.connectedSince = clock.now() - 1h;
        miner.lastShareAt = clock.now();
    }
    return out;
}

} // namespace

/// What its owner orders of machines: by the service, with its file, as the window and the command line do.
class tst_MachineBook : public QObject {
    Q_OBJECT

    struct House {
        explicit House(const QString &path, bool redacts = false)
            : service({ path, {}, redacts }, clock)
            , disconnected(&service, &StatsService::disconnectWanted)
            , bans(&service, &StatsService::bansChanged)
        {
            clock.advance(1h);
        }
        bool start()
        {
            if (!service.start())
                return false;
            service.applyFloor(floorOf(clock));
            service.tick();
            return true;
        }
        MachineAnswer order(const MachineOrder &what)
        {
            QSignalSpy answers(&service, &StatsService::machineAnswered);
            service.orderMachine({ 7, what });
            return answers.isEmpty() ? MachineAnswer {} : answers.last()[0].value<MachineAnswer>();
        }
        LiveSnapshot live()
        {
            QSignalSpy snapshots(&service, &StatsService::snapshotPublished);
            clock.advance(2s);
            service.tick();
            return snapshots.isEmpty() ? LiveSnapshot {} : snapshots.last()[0].value<LiveSnapshot>();
        }
        QString nameOf(const char *key)
        {
            const auto snapshot = live();
            for (const work::MinerSnapshot &miner : snapshot.miners) {
                if (miner.key == QLatin1String(key))
                    return miner.name;
            }
            return {};
        }
        Event lastEvent() { return service.events(1).constFirst(); }

        FakeClock clock;
        StatsService service;
        QSignalSpy disconnected;
        QSignalSpy bans;
    };

    QTemporaryDir m_dir;
    int m_count = 0;
    QString nextPath() { return m_dir.filePath(QStringLiteral("%1.db").arg(++m_count)); }

private Q_SLOTS:
    void aNameSurvivesARestartAndIsTakenBack()
    {
        const QString path = nextPath();
        {
            House house(path);
            QVERIFY(house.start());
            const auto answer = house.order(RenameMachine { QStringLiteral("attic"), QStringLiteral("  roof   top ") });
            QVERIFY(!answer.error);
            QCOMPARE(answer.id, 7u);
            QCOMPARE(answer.before, QStringLiteral("attic"));
            QCOMPARE(answer.subject, QStringLiteral("roof top"));
            QCOMPARE(house.nameOf("attic"), QStringLiteral("roof top"));
            const Event event = house.lastEvent();
            QCOMPARE(event.kind, EventKind::MachineRenamed);
            QCOMPARE(event.values[QStringLiteral("before")].toString(), QStringLiteral("attic"));
            QCOMPARE(event.values[QStringLiteral("after")].toString(), QStringLiteral("roof top"));
        }
        House house(path);
        QVERIFY(house.start());
        QCOMPARE(house.nameOf("attic"), QStringLiteral("roof top"));
        QCOMPARE(house.live().miners[0].ownName, QStringLiteral("attic"));
        QCOMPARE(house.live().miners[0].key, QStringLiteral("attic")); // history goes on
        const auto again = house.order(RenameMachine { QStringLiteral("attic"), QStringLiteral("loft") });
        QCOMPARE(again.before, QStringLiteral("roof top"));
        QVERIFY(!house.order(*again.undo).error);
        QCOMPARE(house.nameOf("attic"), QStringLiteral("roof top"));
        QVERIFY(!house.order(RenameMachine { QStringLiteral("attic"), {} }).error);
        QCOMPARE(house.nameOf("attic"), QStringLiteral("attic"));
        QVERIFY(house.live().miners[0].ownName.isEmpty());
    }

    void namesThatAreRefused()
    {
        House house(nextPath());
        QVERIFY(house.start());
        const auto refused = [&](const char *key, const QString &name) {
            const auto answer = house.order(RenameMachine { QLatin1String(key), name });
            return answer.error ? answer.error->code : Errc::Internal;
        };
        QCOMPARE(refused("attic", QStringLiteral("desk")), Errc::AlreadyExists);
        QCOMPARE(refused("attic", QString(65, u'x')), Errc::OutOfRange);
        QCOMPARE(refused("attic", QStringLiteral("a\u0007b")), Errc::OutOfRange);
        QCOMPARE(refused("nobody", QStringLiteral("x")), Errc::NotFound);
        QVERIFY(!house.order(RenameMachine { QStringLiteral("desk"), QStringLiteral("bench") }).error);
        QCOMPARE(refused("attic", QStringLiteral("bench")), Errc::AlreadyExists);
        QCOMPARE(house.nameOf("attic"), QStringLiteral("attic"));
        QCOMPARE(house.service.events(100).size(), 6); // start, four machines, one name: nothing of what was refused
    }

    void machinesAreFoundByANameThatIsTheirsAlone()
    {
        House house(nextPath());
        QVERIFY(house.start());
        QVERIFY(!house.order(RenameMachine { QStringLiteral("attic"), QStringLiteral("roof") }).error);
        const auto answer = house.order(RenameMachine { QStringLiteral("roof"), QStringLiteral("loft") });
        QVERIFY(!answer.error);
        QCOMPARE(
            std::get<RenameMachine>(*answer.undo), (RenameMachine { QStringLiteral("attic"), QStringLiteral("roof") }));
        QVERIFY(!house.order(DisconnectMachine { QStringLiteral("loft") }).error);
        work::FloorSnapshot twins = floorOf(house.clock);
        for (work::MinerSnapshot &miner : twins.miners)
            miner.name = QStringLiteral("twin");
        house.service.applyFloor(twins);
        const auto unclear = house.order(DisconnectMachine { QStringLiteral("twin") });
        QCOMPARE(unclear.error->code, Errc::AlreadyExists);
        QVERIFY(unclear.error->detail.contains(QStringLiteral("p.two")));
        QVERIFY(!house.order(BanMachine { {}, QStringLiteral("10.1.1.1"), {} }).error);
        QVERIFY(!house.order(LiftBan { 0, QStringLiteral("::ffff:10.1.1.1") }).error);
        QCOMPARE(house.order(LiftBan { 0, QStringLiteral("nonsense") }).error->code, Errc::NotFound);
    }

    void disconnectTakesTheWholeConnection()
    {
        House house(nextPath());
        QVERIFY(house.start());
        const auto answer = house.order(DisconnectMachine { QStringLiteral("p.two") });
        QVERIFY(!answer.error && !answer.undo);
        QCOMPARE(answer.machines, 2);
        QCOMPARE(house.disconnected.size(), 1);
        QCOMPARE(house.disconnected[0][0].value<work::ConnectionId>(), work::ConnectionId(3));
        QCOMPARE(house.lastEvent().kind, EventKind::MachineDisconnected);
        QCOMPARE(house.lastEvent().values[QStringLiteral("before")].toLongLong(), qint64(3600'000));
        QCOMPARE(house.order(DisconnectMachine { QStringLiteral("nobody") }).error->code, Errc::NotFound);
        QCOMPARE(house.disconnected.size(), 1);
    }

    void aBanSurvivesARestartAndEndsInTime()
    {
        const QString path = nextPath();
        UnixMs until {};
        {
            House house(path);
            QVERIFY(house.start());
            until = house.clock.now() + 1h;
            const auto answer = house.order(BanMachine { QStringLiteral("p.one"), {}, until });
            QVERIFY(!answer.error);
            QCOMPARE(answer.machines, 2);
            QCOMPARE(answer.ban->address, QStringLiteral("192.168.1.9"));
            const auto told = house.bans.last()[0].value<QList<net::Ban>>();
            QCOMPARE(told, (QList<net::Ban> { { QHostAddress(QStringLiteral("192.168.1.9")), until } }));
        }
        House house(path);
        QVERIFY(house.start());
        QCOMPARE(house.bans.last()[0].value<QList<net::Ban>>().size(), 1);
        const auto bans = house.live().bans;
        QCOMPARE(bans.size(), 1);
        QCOMPARE(bans[0].machine, QStringLiteral("p.one"));
        QCOMPARE(bans[0].until, std::optional(until));
        QVERIFY(bans[0].isByOwner);
        house.clock.advance(1h);
        QVERIFY(house.live().bans.isEmpty());
        QVERIFY(house.bans.last()[0].value<QList<net::Ban>>().isEmpty());
        const auto events = house.service.events(100);
        const auto over = std::find_if(
            events.begin(), events.end(), [](const Event &event) { return event.kind == EventKind::BanLifted; });
        QVERIFY(over != events.end() && over->values[QStringLiteral("over")].toBool());
        House third(path);
        QVERIFY(third.start());
        QVERIFY(third.live().bans.isEmpty());
    }

    void bansAndTheirUndo()
    {
        House house(nextPath());
        QVERIFY(house.start());
        const auto banned = house.order(BanMachine { QStringLiteral("attic"), {}, {} });
        QVERIFY(!banned.error);
        QCOMPARE(banned.machines, 1);
        // The same address again, shorter: one row, and its undo brings the first one back.
        const auto shorter
            = house.order(BanMachine { {}, QStringLiteral("::ffff:192.168.1.4"), house.clock.now() + 1min });
        QVERIFY(!shorter.error);
        QCOMPARE(house.live().bans.size(), 1);
        QVERIFY(house.live().bans[0].until);
        QVERIFY(!house.order(*shorter.undo).error);
        QVERIFY(!house.live().bans[0].until);
        QCOMPARE(house.order(*banned.undo).error->code, Errc::NotFound); // that ban's number is gone
        const auto lifted = house.order(LiftBan { house.live().bans[0].id, {} });
        QVERIFY(!lifted.error);
        QVERIFY(house.live().bans.isEmpty());
        QCOMPARE(house.lastEvent().kind, EventKind::BanLifted);
        QVERIFY(!house.order(*lifted.undo).error);
        QCOMPARE(house.live().bans.size(), 1);
    }

    void bansThatAreRefused()
    {
        House house(nextPath());
        QVERIFY(house.start());
        for (const char *address : { "", "nonsense", "0.0.0.0", "::", "224.0.0.1", "255.255.255.255" }) {
            const auto answer = house.order(BanMachine { {}, QLatin1String(address), {} });
            QVERIFY2(answer.error && answer.error->code == Errc::Malformed, address);
        }
        QCOMPARE(
            house.order(BanMachine { QStringLiteral("attic"), {}, house.clock.now() }).error->code, Errc::OutOfRange);
        QCOMPARE(house.order(BanMachine { QStringLiteral("nobody"), {}, {} }).error->code, Errc::NotFound);
        QCOMPARE(house.order(LiftBan { 3, {} }).error->code, Errc::NotFound);
        QVERIFY(house.live().bans.isEmpty());
    }

    void aSafeguardsBanIsListedToo()
    {
        House house(nextPath());
        QVERIFY(house.start());
        const QHostAddress peer(QStringLiteral("203.0.113.5"));
        house.service.recordBan(peer, QStringLiteral("a flood"), 300s);
        QCOMPARE(house.live().bans.size(), 1);
        QVERIFY(!house.live().bans[0].isByOwner);
        // It does not shorten the owner's.
        QVERIFY(!house.order(BanMachine { {}, peer.toString(), {} }).error);
        house.service.recordBan(peer, QStringLiteral("a flood"), 300s);
        QVERIFY(!house.live().bans[0].until);
    }

    void addressesAreRedactedOnTheirWayOut()
    {
        House house(nextPath(), true);
        QVERIFY(house.start());
        const auto answer = house.order(BanMachine { QStringLiteral("attic"), {}, {} });
        QCOMPARE(answer.ban->address, QStringLiteral("192.168.1.x"));
        QCOMPARE(house.live().bans[0].address, QStringLiteral("192.168.1.x"));
        QCOMPARE(house.lastEvent().values[QStringLiteral("address")].toString(), QStringLiteral("192.168.1.x"));
        QCOMPARE(house.bans.last()[0].value<QList<net::Ban>>()[0].peer, QHostAddress(QStringLiteral("192.168.1.4")));
        QVERIFY(!house.order(LiftBan { answer.ban->id, {} }).undo); // it would tell the address
    }

    void whatCannotBeSavedIsNotDone()
    {
        const QString path = nextPath();
        House house(path);
        QVERIFY(house.start());
        house.service.stop();
        const auto answer = house.order(RenameMachine { QStringLiteral("attic"), QStringLiteral("x") });
        QCOMPARE(answer.error->code, Errc::Busy);
    }

    void eventsHaveTheOwnersName()
    {
        House house(nextPath());
        QVERIFY(house.start());
        QVERIFY(!house.order(RenameMachine { QStringLiteral("attic"), QStringLiteral("roof") }).error);
        house.service.recordFloorEvent(
            { work::FloorEvent::Kind::RollingForbidden, house.clock.now(), QStringLiteral("attic"), {} });
        QCOMPARE(house.lastEvent().machine, QStringLiteral("roof"));
        work::FloorSnapshot without = floorOf(house.clock);
        without.miners.removeFirst();
        house.service.applyFloor(without);
        house.service.tick();
        house.clock.advance(31s);
        house.service.tick();
        QCOMPARE(house.lastEvent().kind, EventKind::MachineGone);
        QCOMPARE(house.lastEvent().machine, QStringLiteral("roof"));
    }
};

QTEST_GUILESS_MAIN(tst_MachineBook)
#include "tst_MachineBook.moc"
