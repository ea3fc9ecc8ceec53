// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/LiveState.h"

#include <QtTest>

using namespace stats;
using namespace std::chrono_literals;

namespace {

const UnixMs start { std::chrono::milliseconds(1'700'000'000'000) };

work::MinerSnapshot miner(const QString &key, double expectedSeconds = 6)
{
    work::MinerSnapshot out;
    out.key = key;
    out.name = key;
    out.address = QStringLiteral("192.168.1.77");
    out.connectedSince = start;
    out.expectedShareSeconds = expectedSeconds;
    return out;
}

work::FloorSnapshot floorOf(int shard, const QList<work::MinerSnapshot> &miners)
{
    work::FloorSnapshot out;
    out.shard = shard;
    out.miners = miners;
    return out;
}

QList<EventKind> kinds(const QList<Event> &events)
{
    QList<EventKind> out;
    for (const Event &event : events)
        out.append(event.kind);
    return out;
}

} // namespace

class tst_LiveState : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void redactionReachesSnapshotAndEvents()
    {
        LiveState live(start, true);
        auto floor = floorOf(0, { miner(QStringLiteral("a")) });
        floor.connections.append(work::ConnectionSnapshot {});
        floor.connections[0].address = QStringLiteral("10.1.2.3");
        live.applyFloor(floor);
        const auto events = live.watch(start);
        QCOMPARE(events[0].values[QStringLiteral("address")].toString(), QStringLiteral("192.168.1.x"));
        const auto snapshot = live.snapshot(start, {}, {});
        QCOMPARE(snapshot.miners[0].address, QStringLiteral("192.168.1.x"));
        QCOMPARE(snapshot.connections[0].address, QStringLiteral("10.1.2.x"));
    }

    void aShardReplacesItsOwnMachinesOnly()
    {
        LiveState live(start, false);
        live.applyFloor(floorOf(0, { miner(QStringLiteral("a")), miner(QStringLiteral("b")) }));
        live.applyFloor(floorOf(1, { miner(QStringLiteral("c")) }));
        QCOMPARE(live.snapshot(start, {}, {}).miners.size(), 3);
        live.applyFloor(floorOf(0, { miner(QStringLiteral("b")) }));
        const auto snapshot = live.snapshot(start, {}, {});
        QCOMPARE(snapshot.miners.size(), 2);
        QCOMPARE(snapshot.miners[0].key, QStringLiteral("b"));
        QVERIFY(!live.isChanged());
    }

    void totalsAddWhatIsKnownOnly()
    {
        LiveState live(start, false);
        auto a = miner(QStringLiteral("a"));
        auto b = miner(QStringLiteral("b"));
        a.hashrate.m1 = 100;
        b.hashrate.m1 = 20;
        b.nominalHashrate = 5;
        live.applyFloor(floorOf(0, { a, b }));
        const auto totals = live.snapshot(start, {}, {}).totals;
        QCOMPARE(totals.hashrate.m1.value(), 120.0);
        QVERIFY(!totals.hashrate.m10);
        QVERIFY(!totals.hashrate.h24);
        QCOMPARE(totals.reportedHashrate.value(), 5.0);
        QCOMPARE(totals.reporting, 1);
    }

    void bestCountsAcceptedSharesOnly()
    {
        LiveState live(start, false);
        live.setBestEver({ 50, start - 1h, QStringLiteral("old") });
        work::ShareEvent event;
        event.minerKey = QStringLiteral("a");
        event.at = start;
        event.hashDifficulty = 20;
        live.addShare(event);
        event.hashDifficulty = 900;
        event.reason = work::RejectReason::Stale;
        live.addShare(event);
        auto totals = live.snapshot(start, {}, {}).totals;
        QCOMPARE(totals.bestSession, 20.0);
        QCOMPARE(totals.bestSessionMachine, QStringLiteral("a"));
        QCOMPARE(totals.bestEver, 50.0);
        QCOMPARE(totals.accepted, 1u);
        event.reason = work::RejectReason::None;
        live.addShare(event);
        totals = live.snapshot(start, {}, {}).totals;
        QCOMPARE(totals.bestEver, 900.0);
        QCOMPARE(totals.bestEverAt.value(), start);
    }

    void silenceIsToldOnceAndItsEnd()
    {
        LiveState live(start, false);
        live.applyFloor(floorOf(0, { miner(QStringLiteral("quick"), 2), miner(QStringLiteral("slow"), 30) }));
        QCOMPARE(live.watch(start).size(), 2);
        QVERIFY(live.watch(start + 119s).isEmpty());
        auto events = live.watch(start + 120s);
        QCOMPARE(kinds(events), QList { EventKind::MachineSilent });
        QCOMPARE(events[0].machine, QStringLiteral("quick"));
        QVERIFY(live.watch(start + 599s).isEmpty()); // said once
        events = live.watch(start + 600s);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].machine, QStringLiteral("slow"));

        auto back = miner(QStringLiteral("quick"), 2);
        back.lastShareAt = start + 601s;
        live.applyFloor(floorOf(0, { back, miner(QStringLiteral("slow"), 30) }));
        events = live.watch(start + 602s);
        QCOMPARE(kinds(events), QList { EventKind::MachineBack });
    }

    void goneOnlyWhenItStaysAway()
    {
        LiveState live(start, false);
        live.applyFloor(floorOf(0, { miner(QStringLiteral("a")) }));
        live.watch(start);
        live.applyFloor(floorOf(0, {}));
        QVERIFY(live.watch(start + 1s).isEmpty());
        live.applyFloor(floorOf(3, { miner(QStringLiteral("a")) })); // back on another shard
        QVERIFY(live.watch(start + 20s).isEmpty());
        live.applyFloor(floorOf(3, {}));
        QVERIFY(live.watch(start + 30s).isEmpty());
        QVERIFY(live.watch(start + 59s).isEmpty());
        const auto events = live.watch(start + 60s);
        QCOMPARE(kinds(events), QList { EventKind::MachineGone });
        QCOMPARE(events[0].at, start + 30s);
        live.applyFloor(floorOf(3, { miner(QStringLiteral("a")) }));
        QCOMPARE(kinds(live.watch(start + 61s)), (QList { EventKind::MachineConnected }));
    }

    void storageTroubleStaysUntilItIsOver()
    {
        LiveState live(start, false);
        QVERIFY(!live.storageBack(Storage::Blocks, start));
        const auto event = live.storageFailed(Storage::Blocks, QStringLiteral("no space"), start);
        QCOMPARE(event.kind, EventKind::StorageFailed);
        QCOMPARE(event.severity, Severity::Bad);
        QCOMPARE(event.values[QStringLiteral("what")].toString(), QStringLiteral("blocks"));
        live.storageFailed(Storage::History, QStringLiteral("no space"), start + 1s);
        live.storageFailed(Storage::Blocks, QStringLiteral("still none"), start + 2s);
        const auto troubles = live.snapshot(start + 3s, {}, {}).storage;
        QCOMPARE(troubles.size(), 2);
        QCOMPARE(troubles[0].reason, QStringLiteral("still none"));
        QCOMPARE(troubles[0].since, start);
        QCOMPARE(live.storageBack(Storage::Blocks, start + 4s).value().kind, EventKind::StorageBack);
        QVERIFY(live.isChanged());
        QCOMPARE(live.snapshot(start + 5s, {}, {}).storage.size(), 1);
    }

    void sourceChangesBecomeEvents()
    {
        LiveState live(start, false);
        work::SourceState state;
        state.name = QStringLiteral("first");
        QVERIFY(live.applySource(state, start).isEmpty());
        state.status = work::SourceStatus::Working;
        QCOMPARE(kinds(live.applySource(state, start)), QList { EventKind::SourceConnected });
        QVERIFY(live.applySource(state, start).isEmpty());
        state.status = work::SourceStatus::Reconnecting;
        QCOMPARE(kinds(live.applySource(state, start)), QList { EventKind::SourceLost });
        state.name = QStringLiteral("second");
        state.status = work::SourceStatus::Working;
        QCOMPARE(kinds(live.applySource(state, start)), QList { EventKind::SourceSwitched });
    }

    /// A node that refuses the very first block: there was never work to lose, and yet it must be told.
    void sourceThatFailsAtOnceIsAnEvent()
    {
        LiveState live(start, false);
        work::SourceState state;
        state.name = QStringLiteral("first");
        QVERIFY(live.applySource(state, start).isEmpty());
        state.status = work::SourceStatus::Failed;
        state.detail = QStringLiteral("bad-cb-amount");
        const auto events = live.applySource(state, start);
        QCOMPARE(kinds(events), QList { EventKind::SourceLost });
        QCOMPARE(events[0].values.value(QStringLiteral("reason")).toString(), state.detail);
        QVERIFY(live.applySource(state, start).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_LiveState)
#include "tst_LiveState.moc"
