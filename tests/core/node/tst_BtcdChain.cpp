// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/Amount.h"
#include "tests/support/Btcd.h"
#include "tests/support/MineBlock.h"
#include "tests/support/NodeBench.h"

#include <QtTest>

using namespace std::chrono_literals;
using node::ChainPoint;
using node::ChainStep;
using support::NodeBench;

/// The watched chain of a real node: payments, downtime, reorganisation.
class tst_BtcdChain : public QObject {
    Q_OBJECT

    struct Watch {
        support::Btcd btcd;
        std::unique_ptr<NodeBench> bench;
        QList<ChainPoint> chain;
        QList<node::ChainBlock> connected;
        QList<ChainPoint> gone;
        bool isBroken = false;

        bool open()
        {
            bench.reset(new NodeBench {});
            bench->config.nodes = { btcd.endpoint() };
            bench->config.rpcTimeout = 5s;
            bench->config.submitTimeout = 10s;
            bench->config.chainPoll = 100ms;
            if (!bench->start())
                return false;
            QObject::connect(bench->service.get(), &node::TemplateSource::chainStepped, bench->service.get(),
                [this](const ChainStep &step) { apply(step); });
            bench->service->watchChain(chain);
            return true;
        }
        void apply(const ChainStep &step)
        {
            if (step.start)
                chain = { *step.start };
            for (const ChainPoint &point : step.disconnected) {
                isBroken |= chain.isEmpty() || !(chain.takeLast() == point);
                gone.append(point);
            }
            for (const node::ChainBlock &block : step.connected) {
                isBroken |= chain.last().hash != block.previous;
                chain.append(block.point());
                connected.append(block);
            }
        }
        quint32 height() const { return chain.isEmpty() ? 0 : chain.last().height; }
    };
    /// A block beside the node's own templates; worth nothing but its proof of work.
    static node::FoundBlock blockOn(
        const bitcoin::BlockTemplate &like, const ChainPoint &parent, quint64 salt, const QByteArray &script)
    {
        bitcoin::BlockTemplate t = like;
        t.prevHash = parent.hash;
        t.height = parent.height + 1;
        t.transactions.clear();
        t.merkleBranch.clear();
        t.witnessCommitment.reset();
        t.coinbaseValue = bitcoin::blockSubsidy(t.height);
        return support::mineBlock(t, script, salt);
    }
    static void submit(node::RpcClient &rpc, const node::FoundBlock &block)
    {
        bool done = false;
        rpc.call(QStringLiteral("submitblock"), nlohmann::json::array({ block.data.toHex().toStdString() }), 10s,
            [&](const node::RpcReply &) { done = true; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 15000); }();
    }
    static void mine(Watch &w, int blocks, const QByteArray &script)
    {
        for (int i = 0; i < blocks; ++i) {
            const quint32 next = w.height() + 1;
            QTRY_VERIFY_WITH_TIMEOUT(!w.bench->templates.isEmpty() && w.bench->templates.last()->height == next, 20000);
            w.bench->service->submitBlock(support::mineBlock(*w.bench->templates.last(), script, next));
            QTRY_COMPARE_WITH_TIMEOUT(w.height(), next, 20000);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (support::Btcd::program().isEmpty())
            QSKIP("HASHSTEAD_BTCD does not name a btcd; installer/get-btcd.sh builds one");
    }

    void paymentsDowntimeAndReorganisation()
    {
        const QByteArray payout = QByteArray("\x51\x20", 2) + QByteArray(32, '\x7e');
        Watch w;
        QVERIFY2(w.btcd.start(), qPrintable(w.btcd.output()));
        QVERIFY(w.open());
        QTRY_COMPARE_WITH_TIMEOUT(w.chain.size(), 1, 20000);
        QCOMPARE(w.height(), 0u);
        mine(w, 3, payout);
        QCOMPARE(w.connected.size(), 3);
        QCOMPARE(w.connected[0].coinbase[0].script, payout);
        QCOMPARE(w.connected[0].coinbase[0].value, qint64(bitcoin::blockSubsidy(1)));

        // Three blocks while nobody watches: they come in order.
        const auto like = *w.bench->templates.last();
        w.bench.reset();
        SystemClock clock;
        node::RpcClient rpc(w.btcd.endpoint(), clock);
        ChainPoint at = w.chain.last();
        for (int i = 0; i < 3; ++i) {
            const auto block = blockOn(like, at, 100 + quint64(i), payout);
            submit(rpc, block);
            at = { block.hash, block.height };
        }
        QVERIFY(w.open());
        QTRY_COMPARE_WITH_TIMEOUT(w.height(), 6u, 20000);
        QCOMPARE(w.chain.last(), at);

        // A longer branch from height 4: two blocks leave, three come.
        at = w.chain[4];
        QCOMPARE(at.height, 4u);
        for (int i = 0; i < 3; ++i) {
            const auto block = blockOn(like, at, 200 + quint64(i), QByteArray("\x51", 1));
            submit(rpc, block);
            at = { block.hash, block.height };
        }
        QTRY_COMPARE_WITH_TIMEOUT(w.chain.last(), at, 20000);
        QCOMPARE(w.gone.size(), 2);
        QCOMPARE(w.gone[0].height, 6u);
        QVERIFY(!w.isBroken);
    }
};

QTEST_GUILESS_MAIN(tst_BtcdChain)
#include "tst_BtcdChain.moc"
