// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SavedFile.h"
#include "core/node/BlockStore.h"
#include "core/node/SubmitReply.h"
#include "tests/support/MineBlock.h"
#include "tests/support/NodeBench.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QtTest>

#include <sys/resource.h>

#include <csignal>

using namespace std::chrono_literals;
using node::BlockState;
using node::SubmitVerdict;
using support::NodeBench;
using Answer = FakeBitcoind::Answer;
using Fault = FakeBitcoind::Fault;

Q_DECLARE_METATYPE(FakeBitcoind::Answer)

namespace {

const QString submitblock = QStringLiteral("submitblock");

/// A block on the fake's tip.
node::FoundBlock blockOn(NodeBench &b, quint64 extranonce = 0)
{
    [&] { QTRY_VERIFY(!b.templates.isEmpty()); }();
    return support::mineBlock(*b.templates.back(), QByteArray("\x51", 1), extranonce);
}

} // namespace

class tst_BlockSubmitter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Every row of pool_payouts.md 3.3, and what real nodes say beyond it.
    void everyAnswer_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, Answer answer, SubmitVerdict verdict, BlockState state) {
            QTest::newRow(name) << answer << int(verdict) << int(state);
        };
        row("null", Answer::of(nullptr), SubmitVerdict::Accepted, BlockState::Accepted);
        row("duplicate", Answer::of("duplicate"), SubmitVerdict::Duplicate, BlockState::Accepted);
        row("btcd's duplicate", Answer::of("rejected: already have block 00ab"), SubmitVerdict::Duplicate,
            BlockState::Accepted);
        row("inconclusive", Answer::of("inconclusive"), SubmitVerdict::Inconclusive, BlockState::Inconclusive);
        row("duplicate-inconclusive", Answer::of("duplicate-inconclusive"), SubmitVerdict::Inconclusive,
            BlockState::Inconclusive);
        for (const char *word : { "duplicate-invalid", "high-hash", "bad-cb-amount", "bad-txnmrklroot",
                 "bad-witness-merkle-match", "time-too-old", "time-too-new", "prev-blk-not-found", "rejected",
                 "rejected: block has no merkle root", "something new" })
            row(word, Answer::of(word), SubmitVerdict::Rejected, BlockState::Rejected);
        row("-22", Answer::failure(-22, "Block decode failed"), SubmitVerdict::Undecodable, BlockState::Rejected);
        row("-8", Answer::failure(-8, "bad parameter"), SubmitVerdict::Undecodable, BlockState::Rejected);
        row("-1", Answer::failure(-1, "bad"), SubmitVerdict::Undecodable, BlockState::Rejected);
        row("-25", Answer::failure(-25, "bad-blk"), SubmitVerdict::Rejected, BlockState::Rejected);
        row("-27", Answer::failure(-27, "already in chain"), SubmitVerdict::Duplicate, BlockState::Accepted);
    }
    void everyAnswer()
    {
        QFETCH(Answer, answer);
        QFETCH(int, verdict);
        QFETCH(int, state);
        FakeBitcoind fake;
        NodeBench b { &fake };
        QVERIFY(b.start());
        const auto block = blockOn(b);
        fake.always[submitblock] = answer;
        b.service->submitBlock(block);
        QTRY_VERIFY(!b.outcomes.isEmpty());
        const auto outcome = b.outcome(block.hash);
        QCOMPARE(int(outcome.state), state);
        QCOMPARE(int(outcome.nodes.value(0).verdict), verdict);
        QCOMPARE(outcome.nodes.value(0).attempts, 1);
        QVERIFY(outcome.isStored && !outcome.detail.isEmpty());
        QCOMPARE(fake.submitted, QList<QByteArray> { block.data });
        const auto stored = node::BlockStore(b.dir.filePath(QStringLiteral("blocks"))).load();
        QCOMPARE(stored.blocks.size(), 1);
        QCOMPARE(stored.blocks[0].block.data, block.data); // kept, whatever was said
        QCOMPARE(int(stored.blocks[0].outcome.state), state);
        QCOMPARE(stored.blocks[0].outcome.foundBy, QStringLiteral("tester"));
        const bool isSuccess = outcome.state == BlockState::Accepted || outcome.state == BlockState::Inconclusive;
        QTRY_COMPARE(fake.count("preciousblock"), isSuccess ? 1 : 0);
    }

    /// A lost answer is neither success nor failure: it is asked again until the node says something.
    void lostAnswersAreRetried_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::newRow("dropped") << Answer::broken(Fault::Drop);
        QTest::newRow("half a body") << Answer::broken(Fault::HalfBody);
        QTest::newRow("HTTP 500") << Answer::broken(Fault::Http500);
        QTest::newRow("silent") << Answer::broken(Fault::Hang);
        QTest::newRow("no JSON") << Answer::broken(Fault::Garbage);
        QTest::newRow("JSON without a result") << Answer::broken(Fault::NotJsonRpc);
        QTest::newRow("warm-up") << Answer::failure(-28, "Loading");
        QTest::newRow("unknown method") << Answer::failure(-32601, "Method not found");
        QTest::newRow("true") << Answer::of(true);
        QTest::newRow("error without a code") << Answer::oddError("upstream timed out");
        QTest::newRow("error with nothing in it") << Answer::oddError(nlohmann::json::object());
        QTest::newRow("code 0") << Answer::failure(0, "bad gateway");
        QTest::newRow("code that wraps to -1") << Answer::oddError({ { "code", 0x1'ffff'ffff } });
    }
    void lostAnswersAreRetried()
    {
        QFETCH(Answer, answer);
        FakeBitcoind fake;
        NodeBench b { &fake };
        if (answer.fault == Fault::Hang) // for all others it must not end a call that is under way
            b.config.submitTimeout = 200ms;
        QVERIFY(b.start());
        const auto block = blockOn(b);
        fake.always[submitblock] = answer;
        b.service->submitBlock(block);
        // The first six tries, then it also looks for the block; the node does not have it, so it goes on.
        QTRY_VERIFY_WITH_TIMEOUT(fake.count("getblockheader") >= 2, 10000);
        QVERIFY(fake.submitted.size() >= 7);
        QCOMPARE(b.outcome(block.hash).state, BlockState::Pending);
        QVERIFY(b.outcome(block.hash).nodes.value(0).attempts >= 6);
        QVERIFY(!b.outcome(block.hash).detail.isEmpty());
        fake.always.clear();
        QTRY_COMPARE_WITH_TIMEOUT(b.outcome(block.hash).state, BlockState::Accepted, 10000);
        QCOMPARE(fake.height, 1u);
    }

    void headerTellsWhatTheLostAnswerWas_data()
    {
        QTest::addColumn<int>("confirmations");
        QTest::addColumn<int>("state");
        QTest::newRow("in the chain") << 3 << int(BlockState::Accepted);
        QTest::newRow("beside it") << -1 << int(BlockState::Inconclusive);
    }
    void headerTellsWhatTheLostAnswerWas()
    {
        QFETCH(int, confirmations);
        QFETCH(int, state);
        FakeBitcoind fake;
        NodeBench b { &fake };
        QVERIFY(b.start());
        const auto block = blockOn(b);
        fake.always[submitblock] = Answer::broken(Fault::Drop);
        fake.confirmations.insert(block.hash.toDisplay(), confirmations);
        b.service->submitBlock(block);
        QTRY_COMPARE_WITH_TIMEOUT(int(b.outcome(block.hash).state), state, 10000);
        QCOMPARE(b.outcome(block.hash).confirmations, std::max(0, confirmations));
        const auto count = fake.submitted.size();
        QVERIFY(count >= 6);
        fake.newTip();
        QTRY_COMPARE(b.templates.back()->height, 2u);
        QCOMPARE(fake.submitted.size(), count); // known now, so no more
    }

    void allNodesGetIt()
    {
        FakeBitcoind first, second, third;
        NodeBench b { &first, &second, &third };
        QVERIFY(b.start());
        const auto block = blockOn(b);
        first.always[submitblock] = Answer::of("bad-cb-amount");
        third.stop();
        b.service->submitBlock(block);
        QTRY_COMPARE(b.outcome(block.hash).state, BlockState::Accepted);
        QTRY_COMPARE(b.outcome(block.hash).nodes.value(0).verdict, SubmitVerdict::Rejected);
        QCOMPARE(b.outcome(block.hash).nodes.value(1).verdict, SubmitVerdict::Accepted);
        QCOMPARE(b.outcome(block.hash).nodes.value(2).verdict, SubmitVerdict::Unknown);
        QVERIFY(third.start());
        QTRY_COMPARE_WITH_TIMEOUT(b.outcome(block.hash).nodes.value(2).verdict, SubmitVerdict::Accepted, 10000);
        QCOMPARE(third.height, 1u);
    }

    void sameBlockIsSentOnce()
    {
        FakeBitcoind fake;
        NodeBench b { &fake };
        QVERIFY(b.start());
        const auto block = blockOn(b);
        b.service->submitBlock(block);
        b.service->submitBlock(block);
        QTRY_COMPARE(b.outcome(block.hash).state, BlockState::Accepted);
        b.service->submitBlock(block);
        QTRY_COMPARE(b.templates.back()->height, 2u);
        QCOMPARE(fake.submitted.size(), 1);
    }

    void lostRaceMayStillBeWon()
    {
        FakeBitcoind fake;
        NodeBench b { &fake };
        QVERIFY(b.start());
        const auto block = blockOn(b);
        fake.always[submitblock] = Answer::of("inconclusive");
        fake.confirmations.insert(block.hash.toDisplay(), -1);
        b.service->submitBlock(block);
        QTRY_COMPARE(b.outcome(block.hash).state, BlockState::Inconclusive);
        fake.confirmations[block.hash.toDisplay()] = 1; // and newTip() makes it 2
        fake.newTip();
        QTRY_COMPARE(b.outcome(block.hash).state, BlockState::Accepted);
        QCOMPARE(b.outcome(block.hash).confirmations, 2);
        fake.confirmations[block.hash.toDisplay()] = -2; // a reorganisation takes it out again
        fake.newTip();
        QTRY_COMPARE(b.outcome(block.hash).state, BlockState::Inconclusive);
        QCOMPARE(b.outcome(block.hash).confirmations, 0);
    }

    /// A node that had a power cut comes back without the blocks it said yes to.
    void blocksThatANodeLostAreSentAgain()
    {
        FakeBitcoind fake;
        const auto genesis = fake.tip;
        NodeBench b { &fake };
        QVERIFY(b.start());
        QList<QByteArray> blocks;
        for (quint32 height = 1; height <= 4; ++height) {
            QTRY_VERIFY(!b.templates.isEmpty() && b.templates.back()->height == height);
            const auto block = support::mineBlock(*b.templates.back());
            b.service->submitBlock(block);
            QTRY_COMPARE(b.outcome(block.hash).state, BlockState::Accepted);
            blocks.append(block.data);
        }
        fake.stop();
        QTRY_COMPARE(b.state(0).status, node::NodeStatus::Unreachable);
        fake.tip = genesis;
        fake.height = 0;
        fake.confirmations.clear();
        fake.submitted.clear();
        QVERIFY(fake.start());
        QTRY_COMPARE_WITH_TIMEOUT(fake.height, 4u, 10000);
        QCOMPARE(fake.submitted, blocks); // each after its parent
    }

    /// btcd says null to a block that comes second, and has no depth for it.
    void secondBlockOfAHeightIsNotCalledAccepted()
    {
        FakeBitcoind fake;
        NodeBench b { &fake };
        QVERIFY(b.start());
        const auto first = blockOn(b, 1);
        const auto second = blockOn(b, 2);
        b.service->submitBlock(first);
        QTRY_COMPARE(b.outcome(first.hash).state, BlockState::Accepted);
        QTRY_COMPARE(b.state(0).height, 1u);
        fake.always[submitblock] = Answer::of(nullptr);
        fake.always[QStringLiteral("getblockheader")] = Answer::failure(-32603, "block 00ab is not in the main chain");
        b.service->submitBlock(second);
        QTRY_COMPARE(b.outcome(second.hash).state, BlockState::Inconclusive);
        const auto wasAccepted
            = [&](const node::BlockOutcome &o) { return o.hash == second.hash && o.state == BlockState::Accepted; };
        QVERIFY(std::none_of(b.outcomes.begin(), b.outcomes.end(), wasAccepted));
    }

    /// A node that does not have the parent yet says no for now only.
    void blockWithoutItsParentIsOfferedAgain()
    {
        FakeBitcoind ahead, behind;
        ahead.newTip();
        NodeBench b { &ahead, &behind };
        QVERIFY(b.start());
        const auto block = blockOn(b);
        QCOMPARE(block.height, 2u);
        const auto parent = ahead.tip;
        behind.always[submitblock] = Answer::of("prev-blk-not-found");
        b.service->submitBlock(block);
        QTRY_COMPARE(b.outcome(block.hash).nodes.value(1).verdict, SubmitVerdict::Rejected);
        QTRY_COMPARE(b.outcome(block.hash).state, BlockState::Accepted); // by the first
        behind.always.clear();
        behind.tip = parent;
        behind.height = 1;
        QTRY_COMPARE(b.outcome(block.hash).nodes.value(1).verdict, SubmitVerdict::Accepted);
        QCOMPARE(behind.height, 2u);
        QCOMPARE(ahead.count("submitblock"), 1);
    }

    void blockWithoutItsParentIsOfferedAgainAfterARestart_data()
    {
        QTest::addColumn<quint32>("height");
        QTest::addColumn<bool>("isOffered");
        QTest::newRow("parent came") << 1u << true;
        QTest::newRow("a hundred blocks later") << 102u << true;
        QTest::newRow("beyond hope") << 103u << false;
    }
    void blockWithoutItsParentIsOfferedAgainAfterARestart()
    {
        QFETCH(quint32, height);
        QFETCH(bool, isOffered);
        FakeBitcoind fake;
        fake.newTip();
        NodeBench b { &fake };
        QVERIFY(b.start());
        const auto block = blockOn(b); // of height 2
        QCOMPARE(block.height, 2u);
        fake.always[submitblock] = Answer::of("prev-blk-not-found");
        b.service->submitBlock(block);
        QTRY_COMPARE(b.outcome(block.hash).state, BlockState::Rejected);
        b.service.reset();

        b.outcomes.clear();
        fake.submitted.clear();
        fake.always.clear();
        fake.height = height;
        if (height != 1)
            fake.always[submitblock] = Answer::of("inconclusive");
        QVERIFY(b.start());
        if (isOffered) {
            const auto wanted = height == 1 ? BlockState::Accepted : BlockState::Inconclusive;
            QTRY_COMPARE(b.outcome(block.hash).state, wanted);
            QCOMPARE(b.outcome(block.hash).foundBy, QStringLiteral("tester"));
            QCOMPARE(fake.submitted, QList<QByteArray> { block.data });
            return;
        }
        QTRY_COMPARE(b.templates.back()->height, height + 1);
        fake.newTip();
        QTRY_COMPARE(b.templates.back()->height, height + 2);
        QTRY_VERIFY(fake.heldLongpolls() > 0);
        QVERIFY(fake.submitted.isEmpty());
    }

    void otherRefusalsStayFinalAfterARestart()
    {
        FakeBitcoind fake;
        NodeBench b { &fake };
        QVERIFY(b.start());
        const auto block = blockOn(b);
        fake.script[submitblock] = { Answer::of("bad-cb-amount") };
        b.service->submitBlock(block);
        QTRY_COMPARE(b.outcome(block.hash).state, BlockState::Rejected);
        b.service.reset();
        QVERIFY(b.start());
        fake.newTip();
        QTRY_COMPARE(b.templates.back()->height, 2u);
        QTRY_VERIFY(fake.heldLongpolls() > 0);
        QCOMPARE(fake.submitted.size(), 1);
    }

    void unsentBlockIsSentAtStart()
    {
        FakeBitcoind fake;
        NodeBench b { &fake };
        QVERIFY(b.start());
        const auto block = blockOn(b);
        fake.stop();
        b.service->submitBlock(block);
        QTRY_COMPARE(b.outcome(block.hash).state, BlockState::Pending);
        b.service.reset();
        QVERIFY(fake.start());
        QVERIFY(b.start());
        QTRY_COMPARE(b.outcome(block.hash).state, BlockState::Accepted);
        QCOMPARE(b.outcome(block.hash).foundBy, QStringLiteral("tester"));
        QCOMPARE(fake.submitted, QList<QByteArray> { block.data });
        b.service.reset(); // settled: not sent a third time
        QVERIFY(b.start());
        QTRY_COMPARE(b.templates.back()->height, 2u);
        QTRY_VERIFY(fake.heldLongpolls() > 0);
        QCOMPARE(fake.submitted.size(), 1);
    }

    /// The whole process is killed while the node holds the answer back.
    void killInTheMiddleLosesNothing()
    {
        FakeBitcoind fake;
        fake.always[submitblock] = Answer::broken(Fault::Hang);
        QTemporaryDir dir;
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
            { QStringLiteral("--mine"), QString::number(fake.port()), dir.path() });
        QTRY_COMPARE_WITH_TIMEOUT(fake.submitted.size(), 1, 20000);
        ::kill(pid_t(child.processId()), SIGKILL);
        QTRY_COMPARE(child.state(), QProcess::NotRunning);
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const auto sent = fake.submitted.takeFirst();
        fake.always.clear();

        NodeBench b { &fake };
        b.config.dataDir = dir.path();
        QVERIFY(b.start());
        QTRY_VERIFY(!b.outcomes.isEmpty() && b.outcomes.back().state == BlockState::Accepted);
        QCOMPARE(fake.submitted, QList<QByteArray> { sent });
        QCOMPARE(fake.height, 1u);
    }

    /// The data folder cannot be written: the block goes out all the same, and the user is told.
    void fullDiskIsNoReasonToWait()
    {
        FakeBitcoind fake;
        NodeBench b { &fake };
        QFile inTheWay(b.dir.filePath(QStringLiteral("blocks")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        QVERIFY(b.start());
        const auto block = blockOn(b);
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("NOT on disk")));
        b.service->submitBlock(block);
        QCOMPARE(b.storageFailures.size(), 1);
        QCOMPARE(b.storageFailures[0].code, Errc::Io);
        QVERIFY(b.storageFailures[0].detail.contains(b.dir.path()));
        QVERIFY(b.failures.isEmpty()); // there are templates: nobody may think that the node is lost
        QTRY_COMPARE(b.outcome(block.hash).state, BlockState::Accepted);
        QVERIFY(!b.outcome(block.hash).isStored);
        QVERIFY(b.outcome(block.hash).detail.contains(QStringLiteral("NOT be written")));
        QCOMPARE(fake.height, 1u);

        QCOMPARE(b.storageRecoveries, 0);
        QVERIFY(inTheWay.remove());
        fake.newTip();
        QTRY_VERIFY(b.outcome(block.hash).isStored); // tried again with the next news
        QVERIFY(!b.outcome(block.hash).detail.contains(QStringLiteral("NOT be written")));
        QTRY_COMPARE(b.storageRecoveries, 1);
        QCOMPARE(b.storageFailures.size(), 1);
    }

    /// Half of the file fits: no half file stays, and the one before is untouched.
    void aFullDiskLeavesTheOldFile()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("x"));
        QVERIFY(saveFile(path, "old"));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit usual {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
        const rlimit tight { .rlim_cur = 20'000, .rlim_max = usual.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &tight);
        const auto written = saveFile(path, QByteArray(100'000, 'n'));
        ::setrlimit(RLIMIT_FSIZE, &usual);
        QVERIFY(!written);
        QCOMPARE(written.error().code, Errc::Io);
        QVERIFY(written.error().detail.contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("old"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
    }

    void damagedFilesAreNamedNotUsed()
    {
        QTemporaryDir dir;
        const node::BlockStore store(dir.path());
        bitcoin::BlockHeader header { .version = 1, .prevHash = {}, .merkleRoot = {}, .time = 5 };
        const node::FoundBlock good { header.hash(), 7, toByteArray(header.encode()) + "rest", {}, {} };
        QVERIFY(store.saveBlock(good));
        header.time = 6;
        QVERIFY(store.saveBlock({ good.hash, 8, toByteArray(header.encode()), {}, {} })); // name and content disagree
        QVERIFY(saveFile(dir.filePath(QStringLiteral("00000009-xx.hex")), "no hex"));
        QVERIFY(saveFile(dir.filePath(QStringLiteral("00000007-%1.json").arg(good.hash.toDisplay())), "{"));
        const auto loaded = store.load();
        QCOMPARE(loaded.blocks.size(), 1);
        QCOMPARE(loaded.blocks[0].block.data, good.data);
        QCOMPARE(loaded.blocks[0].outcome.state, BlockState::Pending);
        QCOMPARE(loaded.problems.size(), 2);
        store.prune(1);
        QCOMPARE(QDir(dir.path()).entryList({ QStringLiteral("*.hex") }).size(), 1);
    }

    void newestStatesNeedNoBlock()
    {
        QTemporaryDir dir;
        const node::BlockStore store(dir.path());
        bitcoin::BlockHeader header { .version = 1, .prevHash = {}, .merkleRoot = {}, .time = 5 };
        for (quint32 height = 1; height <= 5; ++height) {
            header.time = height;
            QVERIFY(store.saveBlock({ header.hash(), height, toByteArray(header.encode()), {}, {} }));
            node::BlockOutcome outcome;
            outcome.hash = header.hash();
            outcome.height = height;
            outcome.state = BlockState::Accepted;
            outcome.foundBy = QStringLiteral("attic");
            if (height != 4)
                QVERIFY(store.saveOutcome(outcome));
        }
        QVERIFY(saveFile(dir.filePath(QStringLiteral("00000009-xx.hex")), "no hash in its name"));
        const auto newest = store.newest(3);
        QCOMPARE(newest.size(), 3);
        QCOMPARE(newest[0].hash, header.hash());
        QCOMPARE(newest[0].state, BlockState::Accepted);
        QCOMPARE(newest[0].foundBy, QStringLiteral("attic"));
        QCOMPARE(newest[1].height, 4u);
        QCOMPARE(newest[1].state, BlockState::Pending); // its state was never written
        QVERIFY(newest[1].isStored);
        QCOMPARE(newest[2].height, 3u);
        QVERIFY(node::BlockStore(dir.filePath(QStringLiteral("none"))).newest(3).isEmpty());
    }

    void statesAddUp()
    {
        const auto of = [](std::initializer_list<SubmitVerdict> verdicts) {
            QList<node::NodeVerdict> nodes;
            for (const auto v : verdicts)
                nodes.append({ .node = {}, .verdict = v, .detail = {} });
            return node::stateOf(nodes);
        };
        using V = SubmitVerdict;
        QCOMPARE(of({}), BlockState::Pending);
        QCOMPARE(of({ V::Rejected, V::Unknown }), BlockState::Pending);
        QCOMPARE(of({ V::Rejected, V::Undecodable }), BlockState::Rejected);
        QCOMPARE(of({ V::Rejected, V::Unknown, V::Inconclusive }), BlockState::Inconclusive);
        QCOMPARE(of({ V::Rejected, V::Unknown, V::Inconclusive, V::Duplicate }), BlockState::Accepted);
    }
};

/// The child of killInTheMiddleLosesNothing(): mines one block and waits to be killed.
static int mine(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    SystemClock clock;
    node::NodeConfig config { .nodes = { { .port = quint16(atoi(argv[2])),
                                  .caFile = {},
                                  .cookieFile = {},
                                  .user = QStringLiteral("user"),
                                  .password = QStringLiteral("secret-pass") } },
        .network = bitcoin::Network::Regtest,
        .dataDir = QString::fromLocal8Bit(argv[3]) };
    node::NodeService service(config, clock);
    QObject::connect(&service, &node::TemplateSource::templateReady, &service,
        [&](const bitcoin::BlockTemplatePtr &t) { service.submitBlock(support::mineBlock(*t)); });
    return service.start() ? QCoreApplication::exec() : 1;
}

int main(int argc, char **argv)
{
    if (argc == 4 && qstrcmp(argv[1], "--mine") == 0)
        return mine(argc, argv);
    QCoreApplication app(argc, argv);
    tst_BlockSubmitter test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_BlockSubmitter.moc"
