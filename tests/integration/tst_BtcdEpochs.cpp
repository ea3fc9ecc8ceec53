// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/ChainFeed.h"
#include "core/bitcoin/Amount.h"
#include "core/node/NodeService.h"
#include "tests/support/Btcd.h"
#include "tests/support/MineBlock.h"
#include "tests/support/MintBench.h"

#include <QtTest>

using namespace std::chrono_literals;
using mint::Epoch;
using mint::EpochState;
using node::ChainPoint;

namespace {

const QByteArray payout = QByteArray("\x51\x20", 2) + QByteArray(32, '\x7e');
const QByteArray another("\x51", 1);
constexpr quint32 confirmations = 3;

/// A mint that follows a real node through the same parts as the program.
struct House {
    House()
    {
        config.mint.databasePath = dir.filePath(QStringLiteral("mint.db"));
        config.mint.seed = support::MintBench::seedOf(7);
        config.mint.valuation = { mint::ValueRule::Work, 1, 0 };
        config.mint.pools = { QStringLiteral("embedded") };
        config.mint.isTestInstance = true;
        config.mint.epochs = { payout, confirmations };
        config.servesHttp = false;
    }
    bool open()
    {
        node::NodeConfig nodes;
        nodes.nodes = { btcd.endpoint() };
        nodes.network = bitcoin::Network::Regtest;
        nodes.dataDir = dir.path();
        nodes.tipPoll = 50ms;
        nodes.chainPoll = 100ms;
        nodes.rpcTimeout = 5s;
        nodes.submitTimeout = 10s;
        node = std::make_unique<ServiceThread<node::TemplateSource>>(
            QStringLiteral("node"), [&]() -> std::unique_ptr<node::TemplateSource> {
                return std::make_unique<node::NodeService>(nodes, clock);
            });
        QObject::connect(node->object(), &node::TemplateSource::templateReady, &context,
            [this](const bitcoin::BlockTemplatePtr &t) { blockTemplate = t; });
        mint = std::make_unique<ServiceThread<mint::MintService>>(
            QStringLiteral("mint"), [&] { return std::make_unique<mint::MintService>(config, clock, random); });
        QObject::connect(mint->object(), &mint::MintService::snapshotChanged, &context,
            [this](const mint::Snapshot &s) { snapshot = s; });
        QObject::connect(mint->object(), &mint::MintService::creditsAnswered, &context,
            [this](const QString &, const QList<mint::CreditAnswer> &a) { answers.append(a); });
        if (!mint->ask([](mint::MintService &m) { return m.start(); }).result()
            || !node->ask([](node::TemplateSource &n) { return n.start(); }).result())
            return false;
        feed = std::make_unique<app::ChainFeed>(*node, *mint);
        feed->start();
        return true;
    }
    void close()
    {
        feed.reset();
        mint.reset();
        node.reset();
    }
    ChainPoint tip() const
    {
        const auto points = mint->ask([](mint::MintService &m) { return m.chainPosition(); }).result();
        return points.isEmpty() ? ChainPoint() : ChainPoint { points[0].hash, points[0].height };
    }
    /// A block on \a parent, handed to the node; the chain is worth nothing but its proof of work.
    ChainPoint mine(const ChainPoint &parent, const QByteArray &script)
    {
        bitcoin::BlockTemplate t = *blockTemplate;
        t.prevHash = parent.hash;
        t.height = parent.height + 1;
        t.transactions.clear();
        t.merkleBranch.clear();
        t.witnessCommitment.reset();
        t.coinbaseValue = bitcoin::blockSubsidy(t.height);
        t.curTime += t.height; // above the median of those before
        const auto block = support::mineBlock(t, script, ++salt);
        bool isDone = false;
        node::RpcClient rpc(btcd.endpoint(), clock);
        rpc.call(QStringLiteral("submitblock"), nlohmann::json::array({ block.data.toHex().toStdString() }), 10s,
            [&](const node::RpcReply &) { isDone = true; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(isDone, 15'000); }();
        return { block.hash, block.height };
    }
    ChainPoint mine(ChainPoint parent, int count, const QByteArray &script)
    {
        for (int i = 0; i < count; ++i)
            parent = mine(parent, script);
        return parent;
    }
    /// A share's quote, made now.
    mint::CreditAnswer earn(quint64 amount)
    {
        const qsizetype before = answers.size();
        mint->post([share = source.share(amount)](
                       mint::MintService &m) { m.creditShares(QStringLiteral("embedded"), { share }); });
        [&] { QTRY_COMPARE(answers.size(), before + 1); }();
        return answers.last();
    }
    QList<Epoch> epochs(EpochState state) const
    {
        QList<Epoch> out;
        for (const Epoch &epoch : snapshot.epochs) {
            if (epoch.state == state)
                out.append(epoch);
        }
        return out;
    }
    /// Epochs that began with a block and are not dissolved, oldest first.
    QList<Epoch> begun() const
    {
        QList<Epoch> out;
        for (const Epoch &epoch : snapshot.epochs) {
            if (epoch.boundaryHeight && epoch.state != EpochState::Dissolved)
                out.append(epoch);
        }
        return out;
    }

    QTemporaryDir dir;
    support::Btcd btcd;
    SystemClock clock;
    SystemRandom random;
    support::MintBench source;
    mint::MintServiceConfig config;
    QObject context;
    bitcoin::BlockTemplatePtr blockTemplate;
    mint::Snapshot snapshot;
    QList<mint::CreditAnswer> answers;
    quint64 salt = 0;
    std::unique_ptr<ServiceThread<node::TemplateSource>> node;
    std::unique_ptr<ServiceThread<mint::MintService>> mint;
    std::unique_ptr<app::ChainFeed> feed;
};

} // namespace

/// Requirements of the fact sheet's section 3.6, on a real node.
class tst_BtcdEpochs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (support::Btcd::program().isEmpty())
            QSKIP("HASHSTEAD_BTCD does not name a btcd; installer/get-btcd.sh builds one");
    }

    /// R3: a block that pays the mint begins one epoch, with its height, hash and subsidy. R5: paid when it is final.
    void rewardBeginsOneEpoch()
    {
        House h;
        QVERIFY2(h.btcd.start(), qPrintable(h.btcd.output()));
        QVERIFY(h.open());
        QTRY_VERIFY_WITH_TIMEOUT(h.blockTemplate && !h.tip().hash.isNull(), 20'000);
        auto at = h.mine(h.tip(), 2, another);
        QTRY_COMPARE_WITH_TIMEOUT(h.tip(), at, 20'000);
        QVERIFY(h.begun().isEmpty());
        at = h.mine(at, payout);
        QTRY_COMPARE_WITH_TIMEOUT(h.begun().size(), 1, 20'000);
        const Epoch epoch = h.begun()[0];
        QCOMPARE(epoch.boundaryHeight, std::optional(3u));
        QCOMPARE(epoch.boundaryHash, at.hash);
        QCOMPARE(epoch.subsidy, quint64(bitcoin::blockSubsidy(3)));
        QVERIFY(epoch.unit.endsWith(QStringLiteral("_3")));
        QVERIFY(epoch.state == EpochState::Provisional);
        const auto quote = h.earn(40);
        QCOMPARE(quote.unit, epoch.unit);
        QVERIFY(quote.isProvisional);
        QTRY_COMPARE(h.snapshot.quotesUnpaid, 1u);
        at = h.mine(at, int(confirmations) - 2, another);
        QTRY_COMPARE_WITH_TIMEOUT(h.tip(), at, 20'000);
        QTRY_COMPARE(h.snapshot.quotesUnpaid, 1u); // not yet
        at = h.mine(at, another);
        QTRY_COMPARE_WITH_TIMEOUT(h.snapshot.quotesPaid, 1u, 20'000);
        QCOMPARE(h.snapshot.quotesUnpaid, 0u);
        QCOMPARE(h.begun().size(), 1);
    }

    /// R1, R2, R8: units by height that requests do not name; kept over a restart; old ones get no new quotes.
    void epochsAreTheMintsMatter()
    {
        House h;
        QVERIFY2(h.btcd.start(), qPrintable(h.btcd.output()));
        QVERIFY(h.open());
        QTRY_VERIFY_WITH_TIMEOUT(h.blockTemplate && !h.tip().hash.isNull(), 20'000);
        QStringList units { h.earn(1).unit };
        QVERIFY(units[0].endsWith(QStringLiteral("_0")));
        auto at = h.mine(h.tip(), payout);
        at = h.mine(at, payout);
        QTRY_COMPARE_WITH_TIMEOUT(h.begun().size(), 2, 20'000);
        units.append({ h.begun()[0].unit, h.begun()[1].unit });
        QVERIFY(units[1].endsWith(QStringLiteral("_1")) && units[2].endsWith(QStringLiteral("_2")));
        QCOMPARE(h.earn(1).unit, units[2]);
        h.close();
        QVERIFY(h.open());
        QTRY_COMPARE_WITH_TIMEOUT(h.begun().size(), 2, 20'000);
        QCOMPARE(h.earn(1).unit, units[2]); // the same epoch, and none was made again
        QTRY_COMPARE(h.snapshot.epochs.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(h.snapshot.epochs[i].unit, units[i]);
            QVERIFY(h.snapshot.keysets[i].isActive); // what is owed in old units can be minted
        }
        at = h.mine(at, int(confirmations) - 1, another);
        QTRY_COMPARE_WITH_TIMEOUT(h.snapshot.quotesPaid, 3u, 20'000);
        QCOMPARE(h.snapshot.quotesUnpaid, 0u);
        QCOMPARE(h.earn(1).unit, units[2]);
    }

    /// R4: three rewards while the program is off are three epochs, in order.
    void rewardsDuringDowntime()
    {
        House h;
        QVERIFY2(h.btcd.start(), qPrintable(h.btcd.output()));
        QVERIFY(h.open());
        QTRY_VERIFY_WITH_TIMEOUT(h.blockTemplate && !h.tip().hash.isNull(), 20'000);
        auto at = h.tip();
        h.close();
        at = h.mine(at, 2, another);
        at = h.mine(at, payout);
        at = h.mine(at, 4, another);
        at = h.mine(at, payout);
        at = h.mine(at, 4, another);
        at = h.mine(at, payout);
        QVERIFY(h.open());
        QTRY_COMPARE_WITH_TIMEOUT(h.begun().size(), 3, 20'000);
        QCOMPARE(h.begun()[0].boundaryHeight, std::optional(3u));
        QCOMPARE(h.begun()[1].boundaryHeight, std::optional(8u));
        QCOMPARE(h.begun()[2].boundaryHeight, std::optional(13u));
        QCOMPARE(h.begun()[2].boundaryHash, at.hash);
        h.close();
        QVERIFY(h.open()); // and once more: nothing is told twice
        QTRY_COMPARE_WITH_TIMEOUT(h.tip(), at, 20'000);
        QTRY_COMPARE(h.begun().size(), 3);
    }

    /// R6: the reward leaves the chain before it is final: the epoch dissolves, its quotes are paid in the one before.
    void reorganisationDissolvesAnEpoch()
    {
        House h;
        QVERIFY2(h.btcd.start(), qPrintable(h.btcd.output()));
        QVERIFY(h.open());
        QTRY_VERIFY_WITH_TIMEOUT(h.blockTemplate && !h.tip().hash.isNull(), 20'000);
        const auto fork = h.mine(h.tip(), 2, another);
        h.mine(fork, payout);
        QTRY_COMPARE_WITH_TIMEOUT(h.begun().size(), 1, 20'000);
        QVERIFY(h.earn(40).isProvisional);
        const auto at = h.mine(fork, 2, another); // longer by one
        QTRY_COMPARE_WITH_TIMEOUT(h.tip(), at, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(h.snapshot.quotesPaid, 1u, 20'000);
        QCOMPARE(h.snapshot.quotesUnpaid, 0u);
        QVERIFY(h.begun().isEmpty());
        QCOMPARE(h.epochs(EpochState::Dissolved).size(), 1);
        QVERIFY(!h.earn(1).isProvisional);
        QVERIFY(h.snapshot.isIssuing);
    }

    /// R7: the same height is mined again and pays again: the epoch stays, with another hash, and waits anew.
    void sameHeightMinedAgain()
    {
        House h;
        QVERIFY2(h.btcd.start(), qPrintable(h.btcd.output()));
        QVERIFY(h.open());
        QTRY_VERIFY_WITH_TIMEOUT(h.blockTemplate && !h.tip().hash.isNull(), 20'000);
        const auto fork = h.mine(h.tip(), 2, another);
        h.mine(h.mine(fork, payout), another); // two confirmations of three
        QTRY_COMPARE_WITH_TIMEOUT(h.tip().height, 4u, 20'000);
        QTRY_COMPARE(h.begun().size(), 1);
        const QString unit = h.begun()[0].unit;
        QVERIFY(h.earn(40).isProvisional);
        const auto again = h.mine(fork, payout);
        h.mine(again, 2, another);
        QTRY_COMPARE_WITH_TIMEOUT(h.snapshot.quotesPaid, 1u, 20'000); // the third confirmation of the new one
        QCOMPARE(h.begun().size(), 1);
        QCOMPARE(h.begun()[0].unit, unit);
        QCOMPARE(h.begun()[0].boundaryHash, again.hash);
    }
};

QTEST_GUILESS_MAIN(tst_BtcdEpochs)
#include "tst_BtcdEpochs.moc"
