// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miner/MinerService.h"
#include "tests/support/PoolHouse.h"

#include <QtTest>

using namespace support;
using miner::Personality;

namespace {

/// One miner on its thread, with the latest it said.
class Runner : public QObject {
public:
    explicit Runner(const miner::MinerConfig &config)
        : service(QStringLiteral("miner"), [&] { return std::make_unique<miner::MinerService>(config, clock); })
    {
        connect(service.object(), &miner::MinerService::snapshotChanged, this,
            [this](const miner::Snapshot &s) { latest = s; });
        service.post([](miner::MinerService &s) { s.start(); });
    }
    QString troubles() const
    {
        QStringList out;
        for (const auto &machine : latest.machines)
            out += machine.violation;
        out.removeAll(QString());
        return out.join(u' ');
    }

    SystemClock clock;
    miner::Snapshot latest;
    ServiceThread<miner::MinerService> service;
};

miner::MinerConfig configFor(const PoolHouse &house, bool isSv2, Personality personality = Personality::Plain)
{
    miner::MachineConfig machine;
    machine.name = QStringLiteral("m");
    machine.endpoint = { isSv2, QStringLiteral("127.0.0.1"), isSv2 ? house.sv2Port : house.sv1Port,
        isSv2 ? house.authorityKey() : QString() };
    machine.user = QStringLiteral("addr.rig");
    machine.personality = personality;
    machine.hashrate = 2e6;
    miner::MinerConfig out;
    out.machines = { machine };
    return out;
}

} // namespace

/// The pool, the floor and the miner on their threads: from a machine's share to a block that an independent checker
/// takes.
class tst_PoolFloor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFirmwareFindsBlocks_data();
    void everyFirmwareFindsBlocks();
    void integerFirmwareKeepsItsRules();
    void sv2MachinesFindBlocks_data();
    void sv2MachinesFindBlocks();
    void manyMachinesAtOnce();
    void machineThatLeftIsGone();
};

void tst_PoolFloor::everyFirmwareFindsBlocks_data()
{
    QTest::addColumn<Personality>("personality");
    for (const auto personality :
        { Personality::Plain, Personality::Bitaxe, Personality::Cgminer, Personality::Cpuminer })
        QTest::newRow(qPrintable(miner::personalityName(personality))) << personality;
}

void tst_PoolFloor::everyFirmwareFindsBlocks()
{
    QFETCH(Personality, personality);
    PoolHouse house(PoolHouse::easy);
    Runner runner(configFor(house, false, personality));
    QTRY_VERIFY_WITH_TIMEOUT(house.blocks.size() >= 5, 60'000);
    house.giveTemplate(); // work on the same tip, as between blocks
    house.newTip(); // and somebody else's block
    const auto before = house.blocks.size();
    QTRY_VERIFY_WITH_TIMEOUT(house.blocks.size() >= before + 3, 60'000);
    QCOMPARE(house.complaints, QStringList());
    QTRY_VERIFY(runner.latest.total.accepted >= 5);
    QCOMPARE(runner.troubles(), QString());
    QVERIFY(runner.latest.total.jobs > 5);
    QStringList reasons = runner.latest.total.rejected.keys();
    reasons.removeAll(QStringLiteral("stale-prevblk")); // found while the new tip was on its way
    QCOMPARE(reasons, QStringList());
    QTRY_VERIFY(!house.snapshot.miners.isEmpty());
    QCOMPARE(house.snapshot.miners[0].userIdentity, QStringLiteral("addr.rig"));
    QVERIFY(house.snapshot.miners[0].blocksFound > 0);
    QTRY_VERIFY(house.snapshot.miners[0].hashrate.m1.value_or(0) > 0); // unknown in its first second
    QCOMPARE(house.blocks[0].foundBy, QStringLiteral("addr.rig"));
}

/// NerdQAxe reads difficulties as integers. A CPU finds no share at 1 in a test's time; its rules are all about the
/// rest.
void tst_PoolFloor::integerFirmwareKeepsItsRules()
{
    PoolHouse house(PoolHouse::easy);
    Runner runner(configFor(house, false, Personality::NerdQaxe));
    QTRY_COMPARE_WITH_TIMEOUT(runner.latest.mining, 1, 60'000);
    for (quint64 i = 1; i <= 5; ++i) {
        const auto jobs = runner.latest.total.jobs;
        house.newTip();
        QTRY_VERIFY(runner.latest.total.jobs > jobs);
    }
    QCOMPARE(runner.troubles(), QString());
    QVERIFY(runner.latest.machines[0].difficulty >= 1);
    QTRY_VERIFY(!house.snapshot.miners.isEmpty() && house.snapshot.miners[0].difficulty >= 1);
}

void tst_PoolFloor::sv2MachinesFindBlocks_data()
{
    QTest::addColumn<Personality>("personality");
    QTest::addColumn<bool>("isStandard");
    QTest::newRow("extended") << Personality::Plain << false;
    QTest::newRow("standard") << Personality::Plain << true;
    QTest::newRow("bitaxe, extended") << Personality::Bitaxe << false;
    QTest::newRow("bitaxe, standard") << Personality::Bitaxe << true;
}

void tst_PoolFloor::sv2MachinesFindBlocks()
{
    QFETCH(Personality, personality);
    QFETCH(bool, isStandard);
    PoolHouse house(PoolHouse::easy);
    auto config = configFor(house, true, personality);
    config.machines[0].usesStandardChannel = isStandard;
    Runner runner(config);
    QTRY_VERIFY_WITH_TIMEOUT(house.blocks.size() >= 5, 60'000);
    house.giveTemplate();
    house.newTip();
    const auto before = house.blocks.size();
    QTRY_VERIFY_WITH_TIMEOUT(house.blocks.size() >= before + 3, 60'000);
    QCOMPARE(house.complaints, QStringList());
    QTRY_VERIFY(runner.latest.total.accepted >= 5);
    QCOMPARE(runner.troubles(), QString());
    QStringList reasons = runner.latest.total.rejected.keys();
    reasons.removeAll(QStringLiteral("stale-share"));
    QCOMPARE(reasons, QStringList());
    QTRY_VERIFY(!house.snapshot.miners.isEmpty());
    QCOMPARE(house.snapshot.miners[0].isStandardChannel, isStandard);
    QCOMPARE(house.snapshot.miners[0].protocol, work::MachineProtocol::Sv2);
}

void tst_PoolFloor::manyMachinesAtOnce()
{
    PoolHouse house(PoolHouse::easy);
    auto config = configFor(house, false);
    auto sv2 = configFor(house, true).machines[0];
    for (int i = 0; i < 12; ++i) {
        auto machine = i % 2 ? sv2 : config.machines[0];
        machine.name = QStringLiteral("m%1").arg(i);
        machine.user = QStringLiteral("addr.%1").arg(i);
        machine.usesStandardChannel = i % 4 == 1;
        machine.hashrate = 2e5;
        config.machines.append(machine);
    }
    config.machines.removeFirst();
    Runner runner(config);
    QTRY_VERIFY_WITH_TIMEOUT(house.snapshot.miners.size() == 12, 90'000);
    QTRY_VERIFY_WITH_TIMEOUT(house.blocks.size() >= 20, 160'000);
    QCOMPARE(house.complaints, QStringList());
    QCOMPARE(runner.troubles(), QString());
    QSet<QByteArray> prefixes;
    QSet<QString> finders;
    for (const auto &miner : house.snapshot.miners)
        prefixes.insert(miner.extranoncePrefix);
    for (const auto &block : house.blocks)
        finders.insert(block.foundBy);
    QCOMPARE(prefixes.size(), 12);
    QVERIFY(finders.size() > 1);
    QSet<bitcoin::Hash256> hashes;
    for (const auto &share : house.judged) {
        if (share.reason == work::RejectReason::None) {
            QVERIFY(!hashes.contains(share.hash));
            hashes.insert(share.hash);
        }
    }
}

void tst_PoolFloor::machineThatLeftIsGone()
{
    PoolHouse house(PoolHouse::easy);
    {
        Runner runner(configFor(house, true));
        QTRY_COMPARE_WITH_TIMEOUT(house.snapshot.miners.size(), 1, 60'000);
    }
    QTRY_VERIFY(house.snapshot.miners.isEmpty() && house.snapshot.connections.isEmpty());
    const auto connections = house.gate.ask([](net::Gate &g) { return g.admission().connections(); }).result();
    QCOMPARE(connections, 0);
}

QTEST_GUILESS_MAIN(tst_PoolFloor)
#include "tst_PoolFloor.moc"
