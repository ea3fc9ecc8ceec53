// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/miner/MinerRunner.h"
#include "tests/core/miner/TinySv1Server.h"

#include <QSignalSpy>
#include <QtTest>

using namespace miner;

namespace {

MachineConfig machineAt(quint16 port, Personality personality = Personality::Plain)
{
    MachineConfig out;
    out.name = QStringLiteral("m");
    out.endpoint = { false, QStringLiteral("127.0.0.1"), port, {} };
    out.user = QStringLiteral("addr.rig");
    out.personality = personality;
    out.suggestedDifficulty = 0.5;
    return out;
}

} // namespace

class tst_MinerServiceSv1 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPersonalityMines_data()
    {
        QTest::addColumn<Personality>("personality");
        QTest::addColumn<bool>("rolls");
        QTest::newRow("plain") << Personality::Plain << true;
        QTest::newRow("bitaxe") << Personality::Bitaxe << true;
        QTest::newRow("cgminer") << Personality::Cgminer << true;
        QTest::newRow("cpuminer") << Personality::Cpuminer << false;
    }
    void everyPersonalityMines()
    {
        QFETCH(Personality, personality);
        QFETCH(bool, rolls);
        TinySv1Server server;
        MinerRunner miner(untilShares(machineAt(server.port(), personality), 40));
        QTRY_VERIFY_WITH_TIMEOUT(server.good >= 10, 20000);
        server.newJob(false);
        server.difficulty = 2e-5;
        server.newJob(true);
        QTRY_VERIFY_WITH_TIMEOUT(miner.isFinished, 20000);
        QCOMPARE(miner.latest.total.violation, QString());
        QVERIFY(miner.latest.total.accepted >= 40);
        QVERIFY2(miner.latest.total.rejected.isEmpty(), qPrintable(miner.latest.total.rejected.keys().join(u' ')));
        QCOMPARE(server.bad, quint64(0));
        QVERIFY(server.good >= miner.latest.total.accepted);
        QCOMPARE(server.users, QList<QByteArray> { "addr.rig" });
        QVERIFY(!rolls || server.versions.values().first() != 0x20000000u || server.versions.size() > 1);
        QCOMPARE(miner.latest.total.jobs >= 3, true);
        QVERIFY(miner.latest.total.hashes > 0);
        QVERIFY(miner.latest.p50Ms > 0);
    }

    void nerdqaxeTakesIntegersOnly()
    {
        TinySv1Server server;
        server.difficulty = 1.75; // told as 1: too hard to find here, the set-up is what is tested
        MinerConfig config = untilShares(machineAt(server.port(), Personality::NerdQaxe), 0);
        MinerRunner miner(config);
        QTRY_VERIFY_WITH_TIMEOUT(miner.latest.mining == 1, 10000);
        QCOMPARE(miner.latest.machines.first().difficulty, 1.0);
        miner.stop();
        QTRY_VERIFY(miner.isFinished);
        QCOMPARE(miner.latest.violations, quint64(0));
    }

    void violationsEndTheMachine_data()
    {
        QTest::addColumn<Personality>("personality");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("says");
        const QByteArray subscribeReply = "\"result\":[[[";
        QTest::newRow("cpuminer: a line first")
            << Personality::Cpuminer << QByteArray("{\"id\":1,\"result\":[[[")
            << QByteArray(
                   "{\"id\":null,\"method\":\"client.show_message\",\"params\":[\"hi\"]}\n{\"id\":1,\"result\":[[[")
            << QStringLiteral("first line");
        QTest::newRow("cgminer: a line before the reply")
            << Personality::Cgminer << QByteArray("{\"id\":1,\"result\":{")
            << QByteArray(
                   "{\"id\":null,\"method\":\"client.show_message\",\"params\":[\"hi\"]}\n{\"id\":1,\"result\":{")
            << QStringLiteral("mining.configure");
        QTest::newRow("nerdqaxe: fractions")
            << Personality::NerdQaxe << QByteArray("set_difficulty\",\"params\":[1]")
            << QByteArray("set_difficulty\",\"params\":[0.5]") << QStringLiteral("integer");
        QTest::newRow("nerdqaxe: line cap")
            << Personality::NerdQaxe << QByteArray("{\"id\":null,\"method\":\"mining.notify\"")
            << "{\"id\":null,\"x\":\"" + QByteArray(17000, 'x') + "\",\"method\":\"mining.notify\""
            << QStringLiteral("16384");
        QTest::newRow("nerdqaxe: no mask")
            << Personality::NerdQaxe << QByteArray(",\"version-rolling.mask\":\"1fffe000\"") << QByteArray()
            << QStringLiteral("mask");
        QTest::newRow("bitaxe: ids as text") << Personality::Bitaxe << QByteArray("{\"id\":2,")
                                             << QByteArray("{\"id\":\"2\",") << QStringLiteral("not asked");
        QTest::newRow("bitaxe: version bits") << Personality::Bitaxe << QByteArray("\"20000000\"")
                                              << QByteArray("\"20ffe000\"") << QStringLiteral("version");
        QTest::newRow("plain: no JSON") << Personality::Plain << QByteArray("{\"id\":2,") << QByteArray("{\"id\":2;")
                                        << QStringLiteral("bad line");
    }
    void violationsEndTheMachine()
    {
        QFETCH(Personality, personality);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, says);
        TinySv1Server server;
        bool isSpoiled = false;
        server.spoil = [&](QByteArray lines) {
            isSpoiled |= lines.contains(from);
            return lines.replace(from, to);
        };
        MinerRunner miner(untilShares(machineAt(server.port(), personality), 1000000));
        QTRY_VERIFY_WITH_TIMEOUT(miner.isFinished, 10000);
        QVERIFY(isSpoiled);
        QCOMPARE(miner.latest.violations, quint64(1));
        QVERIFY2(miner.latest.total.violation.contains(says), qPrintable(miner.latest.total.violation));
        QCOMPARE(miner.latest.machines.first().status, MachineStatus::Failed);
        QCOMPARE(server.connections, 1); // it does not come back
    }

    void forbiddenRollingIsObeyed()
    {
        TinySv1Server server;
        server.allowedMask = 0;
        MinerRunner miner(untilShares(machineAt(server.port(), Personality::Bitaxe), 20));
        QTRY_VERIFY_WITH_TIMEOUT(miner.isFinished, 20000);
        QCOMPARE(server.bad, quint64(0));
        QCOMPARE(server.versions, QSet<quint32> { 0x20000000u });
    }

    void reconnectsAndCountsWhatWasLost()
    {
        TinySv1Server server;
        MinerRunner miner(untilShares(machineAt(server.port()), 0));
        QTRY_VERIFY_WITH_TIMEOUT(server.good >= 5, 20000);
        server.dropAll();
        QTRY_COMPARE_WITH_TIMEOUT(server.connections, 2, 10000);
        const quint64 before = server.good;
        QTRY_VERIFY_WITH_TIMEOUT(server.good > before + 5, 20000);
        miner.stop();
        QTRY_VERIFY(miner.isFinished);
        const auto &total = miner.latest.total;
        QCOMPARE(total.reconnects, quint64(1));
        QCOMPARE(total.submitted, total.accepted + total.lost); // each share is in exactly one place
        QCOMPARE(total.unanswered, quint64(0));
    }

    void withoutReconnectItEnds()
    {
        TinySv1Server server;
        MachineConfig machine = machineAt(server.port());
        machine.reconnects = false;
        MinerRunner miner(untilShares(machine, 0));
        QTRY_VERIFY_WITH_TIMEOUT(server.good >= 1, 20000);
        server.dropAll();
        QTRY_VERIFY_WITH_TIMEOUT(miner.isFinished, 10000);
        QCOMPARE(miner.latest.machines.first().status, MachineStatus::Failed);
        QCOMPARE(miner.latest.violations, quint64(0));
    }

    void followsARedirection()
    {
        TinySv1Server first, second;
        MinerRunner miner(untilShares(machineAt(first.port()), 0));
        QTRY_VERIFY_WITH_TIMEOUT(first.good >= 1, 20000);
        first.sendToAll(sv1::reconnectLine({ "127.0.0.1", second.port(), 0 }));
        QTRY_VERIFY_WITH_TIMEOUT(second.good >= 1, 20000);
        QCOMPARE(first.connections, 1);
    }

    void refusalsAreCountedByTheirWords()
    {
        TinySv1Server server;
        int n = 0;
        server.verdict = [&n]() -> std::optional<sv1::ErrorTuple> {
            ++n;
            return n % 3 == 0 ? std::optional(sv1::errors::stale)
                : n % 3 == 1  ? std::optional(sv1::errors::duplicate)
                              : std::nullopt;
        };
        MinerRunner miner(untilShares(machineAt(server.port()), 20));
        QTRY_VERIFY_WITH_TIMEOUT(miner.isFinished, 20000);
        QCOMPARE(miner.latest.total.rejected.keys(),
            (QStringList { QStringLiteral("duplicate"), QStringLiteral("stale-prevblk") }));
        QVERIFY(miner.latest.total.rejected[QStringLiteral("stale-prevblk")] >= 15);
    }

    void userThatIsRefusedTriesAgain()
    {
        TinySv1Server server;
        MachineConfig machine = machineAt(server.port());
        machine.user = QStringLiteral("nobody");
        MinerRunner miner(untilShares(machine, 0));
        QTRY_VERIFY_WITH_TIMEOUT(server.connections >= 2, 10000);
        QTRY_VERIFY(miner.latest.total.lastError.contains(QStringLiteral("unauthorized")));
        QCOMPARE(miner.latest.violations, quint64(0));
    }

    void stopsAfterBlocks()
    {
        TinySv1Server server;
        server.nbits = 0x1f00ffff; // difficulty 1.5e-5: a share or two for each block
        MinerConfig config = untilShares(machineAt(server.port()), 0);
        config.stopAfterBlocks = 5;
        MinerRunner miner(config);
        QTRY_VERIFY_WITH_TIMEOUT(miner.isFinished, 20000);
        QVERIFY(miner.latest.total.blocksAccepted >= 5);
        QVERIFY(server.blocks >= 5);
    }

    void loadModeKeepsItsRate()
    {
        TinySv1Server server;
        server.difficulty = 1e-6;
        MinerConfig config;
        config.threads = 2;
        for (int i = 0; i < 20; ++i) {
            MachineConfig machine = machineAt(server.port());
            machine.name = QString::number(i);
            machine.shareRate = 2;
            config.machines.append(machine);
        }
        config.stopAfter = std::chrono::seconds(4);
        MinerRunner miner(config);
        QTRY_VERIFY_WITH_TIMEOUT(miner.isFinished, 20000);
        QCOMPARE(server.connections, 20);
        QCOMPARE(server.bad, quint64(0));
        // 40 a second for 4 seconds, less what the connecting took and what a busy computer cannot do.
        QVERIFY2(server.good <= 40 * 4 + 60, qPrintable(QString::number(server.good)));
        QVERIFY2(server.good >= 40, qPrintable(QString::number(server.good)));
        for (const auto &machine : miner.latest.machines)
            QVERIFY(machine.accepted > 0);
    }

    void hashrateCapIsKept()
    {
        TinySv1Server server;
        server.difficulty = 1e-6;
        MachineConfig machine = machineAt(server.port());
        machine.hashrate = 50000;
        MinerConfig config;
        config.machines = { machine };
        config.stopAfter = std::chrono::seconds(3);
        MinerRunner miner(config);
        QTRY_VERIFY_WITH_TIMEOUT(miner.isFinished, 20000);
        QVERIFY2(miner.latest.total.hashes <= 50000 * 3.5, qPrintable(QString::number(miner.latest.total.hashes)));
        QVERIFY2(miner.latest.total.hashes >= 50000, qPrintable(QString::number(miner.latest.total.hashes)));
    }

    void unreachableServerIsSaid()
    {
        quint16 port = 0;
        {
            QTcpServer closed;
            closed.listen(QHostAddress::LocalHost);
            port = closed.serverPort();
        }
        MachineConfig machine = machineAt(port);
        machine.reconnects = false;
        MinerRunner miner(untilShares(machine, 1));
        QTRY_VERIFY_WITH_TIMEOUT(miner.isFinished, 10000);
        QVERIFY(!miner.latest.total.lastError.isEmpty());
        QCOMPARE(miner.latest.machines.first().status, MachineStatus::Failed);
    }

    void endpointsAreRead()
    {
        const auto sv1 = Endpoint::fromUrl(u"stratum+tcp://pool.example:3333");
        QVERIFY(sv1);
        QCOMPARE(*sv1, (Endpoint { false, QStringLiteral("pool.example"), 3333, {} }));
        QCOMPARE(sv1->toUrl(), QStringLiteral("stratum+tcp://pool.example:3333"));
        const QString url
            = QStringLiteral("stratum2+tcp://[::1]:3336/9bXiEd8boQVhq7WddEcERUL5tyyJVFYdU8th3HfbNXK3Yw6GRXh");
        const auto sv2 = Endpoint::fromUrl(url);
        if (sv2) { // the example key of the spec need not be a point
            QVERIFY(sv2->isSv2);
            QCOMPARE(sv2->toUrl(), url);
        }
        QVERIFY(Endpoint::fromUrl(u"stratum2+tcp://h:1")->authorityKey.isEmpty());
        for (const char16_t *bad :
            { u"", u"h:1", u"http://h:1", u"stratum+tcp://h", u"stratum+tcp://:3", u"stratum+tcp://h:0",
                u"stratum+tcp://h:70000", u"stratum+tcp://h:1/path", u"stratum2+tcp://h:1/notakey" })
            QVERIFY2(!Endpoint::fromUrl(bad), qPrintable(QString::fromUtf16(bad)));
        QVERIFY(!personalityFromName(u"toaster"));
        QVERIFY(personalityFromName(u"toaster").error().detail.contains(QStringLiteral("cpuminer")));
    }
};

QTEST_GUILESS_MAIN(tst_MinerServiceSv1)
#include "tst_MinerServiceSv1.moc"
