// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Btcd.h"
#include "tests/support/MineBlock.h"
#include "tests/support/NodeBench.h"

#include <QtTest>

using namespace std::chrono_literals;
using node::BlockState;
using node::NodeStatus;
using node::RpcReply;
using support::NodeBench;

/// Against the real program: what it does that the fake does not know of fails here.
class tst_Btcd : public QObject {
    Q_OBJECT

    static RpcReply callAndWait(
        node::RpcClient &client, const char *method, nlohmann::json params = nlohmann::json::array())
    {
        std::optional<RpcReply> got;
        client.call(QString::fromLatin1(method), std::move(params), 10s, [&](const RpcReply &r) { got = r; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(got, 15000); }();
        return got.value_or(RpcReply {});
    }
    static void configure(NodeBench &b, const support::Btcd &btcd)
    {
        b.config.nodes = { btcd.endpoint() };
        b.config.rpcTimeout = 5s;
        b.config.submitTimeout = 10s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (support::Btcd::program().isEmpty())
            QSKIP("HASHSTEAD_BTCD does not name a btcd; installer/get-btcd.sh builds one");
    }

    void twentyBlocksFromHeightOne()
    {
        support::Btcd btcd;
        QVERIFY2(btcd.start(), qPrintable(btcd.output()));
        NodeBench b {};
        configure(b, btcd);
        QVERIFY(b.start());
        for (quint32 height = 1; height <= 20; ++height) {
            QTRY_VERIFY_WITH_TIMEOUT(!b.templates.isEmpty() && b.templates.back()->height == height, 20000);
            const auto first = std::find_if(
                b.templates.begin(), b.templates.end(), [&](const auto &t) { return t->height == height; });
            QVERIFY((*first)->isNewTip);
            const auto block = support::mineBlock(*b.templates.back(), QByteArray("\x51", 1), height);
            b.service->submitBlock(block);
            QTRY_COMPARE_WITH_TIMEOUT(b.outcome(block.hash).state, BlockState::Accepted, 20000);
        }
        node::RpcClient rpc(btcd.endpoint(), b.clock);
        QCOMPARE(callAndWait(rpc, "getblockcount").result.get<int>(), 20);
        QTRY_COMPARE(b.state(0).height, 20u);
        QCOMPARE(b.state(0).status, NodeStatus::Ready);
        QCOMPARE(b.state(0).chain, QStringLiteral("regtest"));
        QTRY_VERIFY2(b.state(0).version.startsWith(QStringLiteral("0.")), qPrintable(b.state(0).version));
        QTRY_VERIFY(b.outcomes.back().confirmations >= 1);
        QVERIFY(b.failures.isEmpty());
    }

    void refusalsAndDuplicates()
    {
        support::Btcd btcd;
        QVERIFY2(btcd.start(), qPrintable(btcd.output()));
        NodeBench b {};
        configure(b, btcd);
        QVERIFY(b.start());
        QTRY_COMPARE_WITH_TIMEOUT(b.templates.size(), 1, 20000);
        const auto submitAndWait = [&](const node::FoundBlock &block) {
            b.service->submitBlock(block);
            [&] { QTRY_VERIFY_WITH_TIMEOUT(!b.outcome(block.hash).nodes.isEmpty(), 20000); }();
            return b.outcome(block.hash);
        };
        auto greedy = *b.templates.back();
        greedy.coinbaseValue += 1;
        QCOMPARE(submitAndWait(support::mineBlock(greedy)).state, BlockState::Rejected);
        auto old = *b.templates.back();
        old.minTime = old.curTime = 1'000'000'000; // before the genesis block
        QCOMPARE(submitAndWait(support::mineBlock(old)).state, BlockState::Rejected);
        auto torn = support::mineBlock(*b.templates.back());
        torn.data.chop(3);
        torn.height = 1;
        QCOMPARE(submitAndWait(torn).nodes[0].verdict, node::SubmitVerdict::Undecodable);

        const auto good = support::mineBlock(*b.templates.back(), QByteArray("\x51", 1), 5);
        std::optional<Result<void>> proposal;
        b.service->validateProposal(good.data, [&](Result<void> r) { proposal = r; });
        QTRY_VERIFY(proposal);
        QVERIFY2(*proposal, proposal->has_value() ? "" : qPrintable(proposal->error().toString()));
        b.service->validateProposal(support::mineBlock(greedy).data, [&](Result<void> r) { proposal = r; });
        QTRY_VERIFY(!*proposal);
        QCOMPARE(proposal->error().code, Errc::Refused);

        node::RpcClient rpc(btcd.endpoint(), b.clock);
        const auto hex = nlohmann::json::array({ good.data.toHex().toStdString() });
        QVERIFY(callAndWait(rpc, "submitblock", hex).result.is_null()); // somebody else was quicker with our block
        QCOMPARE(submitAndWait(good).nodes[0].verdict, node::SubmitVerdict::Duplicate);
        QCOMPARE(b.outcome(good.hash).state, BlockState::Accepted);
    }

    /// Killed with a block on its way, started again: the block is in its chain without anybody's help.
    void killedNodeGetsItsBlock()
    {
        support::Btcd btcd;
        QVERIFY2(btcd.start(), qPrintable(btcd.output()));
        NodeBench b {};
        configure(b, btcd);
        QVERIFY(b.start());
        QTRY_COMPARE_WITH_TIMEOUT(b.templates.size(), 1, 20000);
        const auto block = support::mineBlock(*b.templates.back());
        btcd.kill();
        b.service->submitBlock(block);
        QTRY_COMPARE(b.outcome(block.hash).state, BlockState::Pending);
        QTRY_COMPARE(b.state(0).status, NodeStatus::Unreachable);
        QVERIFY2(btcd.start(), qPrintable(btcd.output()));
        QTRY_COMPARE_WITH_TIMEOUT(b.outcome(block.hash).state, BlockState::Accepted, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(b.templates.back()->height, 2u, 20000);
    }

    void wrongNetworkAndPassword()
    {
        support::Btcd btcd;
        QVERIFY2(btcd.start(), qPrintable(btcd.output()));
        NodeBench b {};
        configure(b, btcd);
        b.config.network = bitcoin::Network::Main;
        QVERIFY(b.start());
        QTRY_COMPARE(b.state(0).status, NodeStatus::Unsupported);
        QVERIFY(b.state(0).detail.contains(QStringLiteral("regtest")));
        NodeBench c {};
        configure(c, btcd);
        c.config.nodes[0].password = QStringLiteral("wrong-pass");
        QVERIFY(c.start());
        QTRY_COMPARE(c.state(0).status, NodeStatus::Denied);
        QVERIFY(!c.state(0).detail.contains(QStringLiteral("wrong-pass")));
    }
};

QTEST_GUILESS_MAIN(tst_Btcd)
#include "tst_Btcd.moc"
