// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/miner/MinerRunner.h"
#include "tests/core/miner/TinySv2Server.h"

#include <QtTest>

using namespace miner;

namespace {

MachineConfig machineAt(const TinySv2Server &server, Personality personality = Personality::Plain)
{
    MachineConfig out;
    out.name = QStringLiteral("m");
    out.endpoint = { true, QStringLiteral("127.0.0.1"), server.port(), server.authorityKey() };
    out.user = QStringLiteral("addr.rig");
    out.personality = personality;
    return out;
}

} // namespace

class tst_MinerServiceSv2 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void minesOnEveryChannel_data()
    {
        QTest::addColumn<bool>("isStandard");
        QTest::addColumn<bool>("isGrouped");
        QTest::addColumn<Personality>("personality");
        QTest::newRow("extended") << false << false << Personality::Plain;
        QTest::newRow("extended in a group") << false << true << Personality::Plain;
        QTest::newRow("standard") << true << false << Personality::Plain;
        QTest::newRow("bitaxe extended") << false << false << Personality::Bitaxe;
        QTest::newRow("bitaxe standard") << true << false << Personality::Bitaxe;
    }
    void minesOnEveryChannel()
    {
        QFETCH(bool, isStandard);
        QFETCH(bool, isGrouped);
        QFETCH(Personality, personality);
        TinySv2Server server;
        server.isGrouped = isGrouped;
        MachineConfig machine = machineAt(server, personality);
        machine.usesStandardChannel = isStandard;
        MinerRunner miner(untilShares(machine, 40));
        QTRY_VERIFY_WITH_TIMEOUT(server.good >= 8, 20000);
        server.newJob(false);
        QTRY_VERIFY_WITH_TIMEOUT(server.good >= 16, 20000);
        server.target = bitcoin::Target::fromDifficulty(2e-5);
        server.sendToAll(sv2::SetTarget { 0, server.target });
        server.newJob(false);
        QTRY_VERIFY_WITH_TIMEOUT(miner.isFinished, 20000);
        QCOMPARE(miner.latest.total.violation, QString());
        QVERIFY2(server.bad == 0, qPrintable(server.lastBad));
        QVERIFY(miner.latest.total.accepted >= 40);
        QVERIFY(server.good >= miner.latest.total.accepted);
        QVERIFY(server.good - miner.latest.total.accepted <= miner.latest.total.lost); // a batch may be on its way
        QCOMPARE(server.user, QStringLiteral("addr.rig"));
        QVERIFY(!server.versions.contains(0x20000000u) || server.versions.size() > 1); // rolled
    }

    void newTipMakesOldWorkStale()
    {
        TinySv2Server server;
        MinerRunner miner(untilShares(machineAt(server), 0));
        QTRY_VERIFY_WITH_TIMEOUT(server.good >= 4, 20000);
        server.newJob(true);
        const quint64 before = server.good;
        QTRY_VERIFY_WITH_TIMEOUT(server.good >= before + 8, 20000);
        const quint64 onTheirWay = server.bad; // found before the news was there
        QTRY_VERIFY_WITH_TIMEOUT(server.good >= before + 24, 20000);
        QCOMPARE(server.bad, onTheirWay);
        QVERIFY(server.bad == 0 || server.lastBad == sv2::errorCode::invalidJobId);
        miner.stop();
        QTRY_VERIFY(miner.isFinished);
        quint64 rejected = 0;
        for (const quint64 count : miner.latest.total.rejected)
            rejected += count;
        const auto &total = miner.latest.total;
        QCOMPARE(total.submitted, total.accepted + rejected + total.lost);
    }

    void wrongAuthorityIsRefused()
    {
        TinySv2Server server, other;
        MachineConfig machine = machineAt(server);
        machine.endpoint.authorityKey = other.authorityKey();
        machine.reconnects = false;
        MinerRunner miner(untilShares(machine, 1));
        QTRY_VERIFY_WITH_TIMEOUT(miner.isFinished, 10000);
        QVERIFY(!miner.latest.total.lastError.isEmpty());
        QCOMPARE(server.good, quint64(0));
    }

    void withoutAKeyNothingIsChecked()
    {
        TinySv2Server server;
        MachineConfig machine = machineAt(server);
        machine.endpoint.authorityKey.clear();
        MinerRunner miner(untilShares(machine, 4));
        QTRY_VERIFY_WITH_TIMEOUT(miner.isFinished, 20000);
        QVERIFY(miner.latest.total.accepted >= 4);
    }

    void violationsEndTheMachine_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown job") << 0 << QStringLiteral("not sent");
        QTest::newRow("branches") << 1 << QStringLiteral("branches");
        QTest::newRow("too many acknowledged") << 2 << QStringLiteral("acknowledged");
        QTest::newRow("foreign channel") << 3 << QStringLiteral("channel");
    }
    void violationsEndTheMachine()
    {
        QFETCH(int, fault);
        QFETCH(QString, says);
        TinySv2Server server;
        server.namesUnknownJob = fault == 0;
        server.branches = fault == 1 ? 21 : 2;
        MinerRunner miner(untilShares(machineAt(server, Personality::Bitaxe), 0));
        if (fault >= 2)
            QTRY_VERIFY_WITH_TIMEOUT(server.good >= 1, 20000);
        if (fault == 2)
            server.sendToAll(sv2::SubmitSharesSuccess { 0, 1000000, 1000000, 1 });
        if (fault == 3) {
            server.isGrouped = true; // the channel was not opened in a group
            server.newJob(false);
        }
        QTRY_VERIFY_WITH_TIMEOUT(miner.isFinished, 10000);
        QCOMPARE(miner.latest.violations, quint64(1));
        QVERIFY2(miner.latest.total.violation.contains(says), qPrintable(miner.latest.total.violation));
        QCOMPARE(server.connections, 1);
    }

    void refusedSharesAreCounted()
    {
        TinySv2Server server;
        server.refusesShares = true;
        MinerRunner miner(untilShares(machineAt(server), 0));
        QTRY_VERIFY_WITH_TIMEOUT(miner.latest.total.rejected.value(QStringLiteral("stale-share")) >= 5, 20000);
        QCOMPARE(miner.latest.total.accepted, quint64(0));
    }

    void closedChannelAndReconnectAreFollowed()
    {
        TinySv2Server first, second;
        MachineConfig machine = machineAt(first);
        machine.endpoint.authorityKey.clear();
        MinerRunner miner(untilShares(machine, 0));
        QTRY_VERIFY_WITH_TIMEOUT(first.good >= 1, 20000);
        first.sendToAll(sv2::CloseChannel { 0, QStringLiteral("maintenance") });
        QTRY_COMPARE_WITH_TIMEOUT(first.connections, 2, 10000);
        const quint64 before = first.good;
        QTRY_VERIFY_WITH_TIMEOUT(first.good > before, 20000);
        first.sendToAll(sv2::Reconnect { QStringLiteral("127.0.0.1"), second.port() });
        QTRY_VERIFY_WITH_TIMEOUT(second.good >= 1, 20000);
        QCOMPARE(miner.latest.violations, quint64(0));
    }

    void manyMachinesShareTheThreads()
    {
        TinySv2Server server;
        server.target = bitcoin::Target::fromDifficulty(1e-6);
        MinerConfig config;
        for (int i = 0; i < 12; ++i) {
            config.machines.append(machineAt(server));
            config.machines.back().shareRate = 4;
        }
        config.stopAfterShares = 96;
        MinerRunner miner(config);
        QTRY_VERIFY_WITH_TIMEOUT(miner.isFinished, 30000);
        QCOMPARE(server.connections, 12);
        QVERIFY2(server.bad == 0, qPrintable(server.lastBad));
    }
};

QTEST_GUILESS_MAIN(tst_MinerServiceSv2)
#include "tst_MinerServiceSv2.moc"
