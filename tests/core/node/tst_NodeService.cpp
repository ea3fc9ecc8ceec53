// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MineBlock.h"
#include "tests/support/NodeBench.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace std::chrono_literals;
using node::BlockState;
using node::NodeStatus;
using support::NodeBench;
using Answer = FakeBitcoind::Answer;
using Fault = FakeBitcoind::Fault;

Q_DECLARE_METATYPE(std::function<void(FakeBitcoind &)>)
using Setup = std::function<void(FakeBitcoind &)>;

class tst_NodeService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void minesAndRefreshesAtOnce()
    {
        FakeBitcoind fake;
        NodeBench b { &fake };
        QVERIFY(b.start());
        for (quint32 height = 1; height <= 18; ++height) { // BIP 34 changes its form at 17
            QTRY_VERIFY(!b.templates.isEmpty() && b.templates.back()->height == height);
            QVERIFY(b.templates.back()->isNewTip);
            const auto block = support::mineBlock(*b.templates.back(), QByteArray("\x51", 1), height);
            b.service->submitBlock(block);
            QTRY_COMPARE(b.outcome(block.hash).state, BlockState::Accepted);
        }
        QCOMPARE(fake.height, 18u);
        QTRY_COMPARE(fake.count("preciousblock"), 18);
        QTRY_COMPARE(b.state(0).status, NodeStatus::Ready);
        QTRY_COMPARE(b.state(0).version, QStringLiteral("/Fake:1.0/"));
        QVERIFY(b.state(0).isActive);
        QCOMPARE(b.state(0).peers, 8);
        QCOMPARE(b.state(0).networkHashrate.value_or(0), 123456789.0);
        QVERIFY(b.state(0).latency && b.state(0).difficulty && b.state(0).tipAt);
        QTRY_VERIFY(b.outcomes.back().confirmations >= 1);
        QVERIFY(b.failures.isEmpty());
    }

    void longpollTellsOfANewTip()
    {
        FakeBitcoind fake;
        NodeBench b { &fake };
        b.config.tipPoll = 1h; // nothing but the long poll can tell
        QVERIFY(b.start());
        QTRY_COMPARE(fake.heldLongpolls(), 1);
        QElapsedTimer timer;
        timer.start();
        fake.newTip();
        QTRY_COMPARE(b.templates.back()->height, 2u);
        QVERIFY2(timer.elapsed() <= 100, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(b.templates.back()->isNewTip);
        QTRY_COMPARE(fake.heldLongpolls(), 1); // and waits for the next
    }

    /// bitcoind answers the calls of one connection in turn: behind a held long poll they would wait, too.
    void longpollHasAConnectionOfItsOwn()
    {
        FakeBitcoind fake;
        NodeBench b { &fake };
        QVERIFY(b.start());
        for (quint32 height = 1; height <= 4; ++height) {
            QTRY_COMPARE(fake.heldLongpolls(), 1);
            b.service->submitBlock(support::mineBlock(*b.templates.back()));
            QTRY_COMPARE(b.templates.back()->height, height + 1);
            b.service->refreshTemplate();
        }
        QTRY_VERIFY(fake.count("getbestblockhash") >= 10);
        QSet<int> longpolls, others;
        for (const auto &arrival : fake.arrivals)
            (arrival.isLongpoll ? longpolls : others).insert(arrival.connection);
        QVERIFY(!longpolls.isEmpty() && !others.isEmpty());
        QVERIFY2(!longpolls.intersects(others), qPrintable(fake.calls.join(u' ')));
    }

    void silentNodeIsPolled()
    {
        FakeBitcoind fake;
        NodeBench b { &fake };
        b.config.useLongpoll = false;
        QVERIFY(b.start());
        QTRY_COMPARE(b.templates.size(), 1);
        fake.newTip();
        QTRY_COMPARE(b.templates.size(), 2);
        QVERIFY(b.templates.back()->isNewTip);
        QVERIFY(b.templates.back()->id != b.templates.front()->id);
    }

    void longpollTimeoutIsNoError()
    {
        FakeBitcoind fake;
        NodeBench b { &fake };
        b.config.longpollTimeout = 50ms;
        QVERIFY(b.start());
        QTRY_VERIFY(fake.heldLongpolls() >= 3); // asked again and again; the fake never forgets a waiter
        QTRY_COMPARE(b.state(0).status, NodeStatus::Ready);
        QVERIFY(b.failures.isEmpty());
        QCOMPARE(b.templates.size(), 1);
    }

    void refreshComesWithoutANewTip()
    {
        FakeBitcoind fake;
        NodeBench b { &fake };
        b.config.refreshInterval = 100ms;
        b.config.useLongpoll = false;
        QVERIFY(b.start());
        QTRY_VERIFY(b.templates.size() >= 4);
        QVERIFY(!b.templates.back()->isNewTip);
    }

    void oneTipIsToldOnce()
    {
        FakeBitcoind fake;
        NodeBench b { &fake }; // long poll and tip poll both see it
        QVERIFY(b.start());
        QTRY_COMPARE(fake.heldLongpolls(), 1);
        fake.newTip();
        QTRY_COMPARE(b.templates.size(), 2);
        const int calls = fake.count("getbestblockhash");
        QTRY_VERIFY(fake.count("getbestblockhash") >= calls + 4);
        QCOMPARE(b.templates.size(), 2);
    }

    void healthIsExplained_data()
    {
        QTest::addColumn<Setup>("setup");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("network");
        const auto row = [](const char *name, NodeStatus status, const char *word, Setup setup,
                             bitcoin::Network network = bitcoin::Network::Regtest) {
            QTest::newRow(name) << setup << int(status) << QString::fromLatin1(word) << int(network);
        };
        row("wrong chain", NodeStatus::Unsupported, "\"main\", but \"regtest\" is configured",
            [](auto &f) { f.chain = QStringLiteral("main"); });
        row("unknown chain", NodeStatus::Unsupported, "simnet", [](auto &f) { f.chain = QStringLiteral("simnet"); });
        row("warm-up", NodeStatus::Syncing, "Loading block index", [](auto &f) {
            f.always[QStringLiteral("getblockchaininfo")] = Answer::failure(-28, "Loading block index");
        });
        row("initial download", NodeStatus::Syncing, "block 0 of 900", [](auto &f) {
            f.isInitialDownload = true;
            f.headersAhead = 900;
        });
        row(
            "initial download on main", NodeStatus::Syncing, "still downloading",
            [](auto &f) {
                f.isInitialDownload = true;
                f.chain = QStringLiteral("main");
            },
            bitcoin::Network::Main);
        row(
            "no peers on main", NodeStatus::Syncing, "no peers",
            [](auto &f) {
                f.peers = 0;
                f.chain = QStringLiteral("main");
            },
            bitcoin::Network::Main);
        row("password", NodeStatus::Denied, "password", [](auto &f) { f.login = "user:other"; });
        row("no getblocktemplate", NodeStatus::Unsupported, "update it", [](auto &f) {
            f.always[QStringLiteral("getblocktemplate")] = Answer::failure(-32601, "Method not found");
        });
        row("template without peers", NodeStatus::Syncing, "no peers",
            [](auto &f) { f.always[QStringLiteral("getblocktemplate")] = Answer::failure(-9, "not connected!"); });
        row("template while downloading", NodeStatus::Syncing, "downloading",
            [](auto &f) { f.always[QStringLiteral("getblocktemplate")] = Answer::failure(-10, "in initial sync"); });
        row("unknown mandatory rule", NodeStatus::Unsupported, "newfork",
            [](auto &f) { f.extraRules = { "!newfork" }; });
        row("broken template", NodeStatus::Unsupported, "cannot be used", [](auto &f) {
            f.always[QStringLiteral("getblocktemplate")] = Answer::of({ { "height", "x" } });
        });
        row("router", NodeStatus::Unreachable, "check that host and port",
            [](auto &f) { f.always[QStringLiteral("getblockchaininfo")] = Answer::broken(Fault::Garbage); });
        row("silent", NodeStatus::Unreachable, "did not answer",
            [](auto &f) { f.always[QStringLiteral("getblockchaininfo")] = Answer::broken(Fault::Hang); });
        row("not running", NodeStatus::Unreachable, "start the node", [](auto &f) { f.stop(); });
    }
    void healthIsExplained()
    {
        QFETCH(Setup, setup);
        QFETCH(int, status);
        QFETCH(QString, word);
        QFETCH(int, network);
        FakeBitcoind fake;
        setup(fake);
        NodeBench b { &fake };
        b.config.network = bitcoin::Network(network);
        QVERIFY(b.start());
        QTRY_COMPARE(int(b.state(0).status), status);
        QVERIFY2(b.state(0).detail.contains(word), qPrintable(b.state(0).detail));
        QVERIFY(!b.state(0).isActive);
        QTRY_COMPARE(b.failures.size(), 1);
        QVERIFY2(b.failures.front().detail.contains(word), qPrintable(b.failures.front().detail));
        QVERIFY(!b.failures.front().detail.contains(QStringLiteral("secret-pass")));
        QVERIFY(b.templates.isEmpty());
    }

    void oldRegtestTipIsNoDownload()
    {
        FakeBitcoind fake;
        fake.isInitialDownload = true; // bitcoind says so until a recent block comes, which only we can mine
        NodeBench b { &fake };
        QVERIFY(b.start());
        QTRY_COMPARE(b.templates.size(), 1);
    }

    void recoversWhenTheNodeDoes()
    {
        FakeBitcoind fake;
        fake.always[QStringLiteral("getblocktemplate")] = Answer::failure(-10, "in initial sync");
        NodeBench b { &fake };
        QVERIFY(b.start());
        QTRY_COMPARE(b.state(0).status, NodeStatus::Syncing);
        QVERIFY(b.templates.isEmpty());
        fake.always.clear();
        QTRY_COMPARE(b.templates.size(), 1);
        QTRY_COMPARE(b.state(0).status, NodeStatus::Ready);
    }

    void failsOverAndBack()
    {
        FakeBitcoind first, second;
        NodeBench b { &first, &second };
        b.config.tipPoll = 1s; // the default
        QVERIFY(b.start());
        QTRY_COMPARE(b.source(), NodeBench::nameOf(first));
        const auto count = b.templates.size();
        QElapsedTimer timer;
        timer.start();
        first.stop();
        QTRY_COMPARE(b.source(), NodeBench::nameOf(second));
        QVERIFY2(timer.elapsed() <= 2000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(b.templates.size(), count + 1);
        QVERIFY(!b.templates.back()->isNewTip); // the same tip: machines need not drop their work
        QTRY_COMPARE(b.state(0).status, NodeStatus::Unreachable);
        QVERIFY(b.state(1).isActive);

        QVERIFY(first.start());
        QTRY_COMPARE(b.source(), NodeBench::nameOf(first));
        QTRY_VERIFY(b.state(0).isActive && !b.state(1).isActive);
        QVERIFY(b.failures.isEmpty());
    }

    void failbackWaitsForStability()
    {
        FakeBitcoind first, second;
        NodeBench b { &first, &second };
        b.config.failbackAfter = 1h;
        QVERIFY(b.start());
        QTRY_COMPARE(b.source(), NodeBench::nameOf(first));
        first.stop();
        QTRY_COMPARE(b.source(), NodeBench::nameOf(second));
        QVERIFY(first.start());
        QTRY_COMPARE(b.state(0).status, NodeStatus::Ready);
        second.newTip();
        first.newTip();
        QTRY_COMPARE(b.templates.back()->height, 2u);
        QCOMPARE(b.source(), NodeBench::nameOf(second));
    }

    void laggingNodeIsDemoted()
    {
        FakeBitcoind first, second;
        NodeBench b { &first, &second };
        QVERIFY(b.start());
        QTRY_COMPARE(b.source(), NodeBench::nameOf(first));
        second.newTip(); // one ahead is the usual race
        const int calls = second.count("getbestblockhash");
        QTRY_VERIFY(second.count("getbestblockhash") >= calls + 5);
        QCOMPARE(b.source(), NodeBench::nameOf(first));
        second.newTip();
        QTRY_COMPARE(b.source(), NodeBench::nameOf(second));
        QTRY_COMPARE(b.state(0).status, NodeStatus::Lagging);
        QVERIFY(b.state(0).detail.contains(QStringLiteral("block 0")));
        first.newTip();
        first.newTip();
        QTRY_COMPARE(b.source(), NodeBench::nameOf(first));
    }

    void cookieOfARestartedNode()
    {
        FakeBitcoind fake;
        fake.login = "__cookie__:one";
        NodeBench b { &fake };
        const QString path = b.dir.filePath(QStringLiteral(".cookie"));
        const auto writeCookie = [&](const QByteArray &cookie) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(cookie);
        };
        writeCookie(fake.login);
        b.config.nodes[0].user.clear();
        b.config.nodes[0].cookieFile = path;
        QVERIFY(b.start());
        QTRY_COMPARE(b.templates.size(), 1);
        fake.stop();
        fake.login = "__cookie__:two";
        writeCookie(fake.login);
        QTRY_COMPARE(b.state(0).status, NodeStatus::Unreachable);
        QVERIFY(fake.start());
        QTRY_COMPARE(b.state(0).status, NodeStatus::Ready);
        fake.newTip();
        QTRY_COMPARE(b.templates.back()->height, 2u);
    }

    void proposals()
    {
        FakeBitcoind fake;
        NodeBench b { &fake };
        QVERIFY(b.start());
        QTRY_COMPARE(b.templates.size(), 1);
        auto t = *b.templates.back();
        t.target = bitcoin::Target::max(); // no work
        std::optional<Result<void>> result;
        const auto ask = [&](const QByteArray &block) {
            result.reset();
            b.service->validateProposal(block, [&](Result<void> r) { result = r; });
        };
        ask(support::mineBlock(t).data);
        QTRY_VERIFY(result);
        QVERIFY(*result);
        t.coinbaseValue += 1;
        ask(support::mineBlock(t).data);
        QTRY_VERIFY(result);
        QCOMPARE(result->error(), (Error { Errc::Refused, QStringLiteral("bad-cb-amount") }));
        ask("x");
        QTRY_VERIFY(result);
        QCOMPARE(result->error(), (Error { Errc::Refused, QStringLiteral("Block decode failed") }));
        // An error of the call says nothing of the block.
        for (const int code : { -8, -32601, -9, -28 }) {
            fake.script[QStringLiteral("getblocktemplate")] = { Answer::failure(code, "no proposals here") };
            ask(support::mineBlock(*b.templates.back()).data);
            QTRY_VERIFY(result);
            QCOMPARE(result->error().code, Errc::Unsupported);
            QVERIFY(result->error().detail.contains(QStringLiteral("no proposals here")));
        }
        fake.stop();
        QTRY_COMPARE(b.state(0).status, NodeStatus::Unreachable);
        ask("x");
        QTRY_VERIFY(result);
        QCOMPARE(result->error().code, Errc::Unreachable);
    }

    void signetRulesAreAsked()
    {
        FakeBitcoind fake;
        fake.chain = QStringLiteral("signet");
        NodeBench b { &fake };
        b.config.network = bitcoin::Network::Signet;
        QVERIFY(b.start());
        QTRY_COMPARE(b.templates.size(), 1);
    }

    void badSettingsAreRefused()
    {
        NodeBench b {};
        QCOMPARE(b.start().error().code, Errc::Malformed);
        FakeBitcoind fake;
        NodeBench c { &fake };
        c.config.network = bitcoin::Network::Simulated;
        QCOMPARE(c.start().error().code, Errc::Malformed);
    }
};

QTEST_GUILESS_MAIN(tst_NodeService)
#include "tst_NodeService.moc"
