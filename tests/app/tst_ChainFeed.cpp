// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/ChainFeed.h"
#include "core/node/SimulatedChain.h"
#include "tests/support/MineBlock.h"
#include "tests/support/MintBench.h"

#include <QtTest>

using namespace std::chrono_literals;
using mint::EpochState;

namespace {

const QByteArray payout = QByteArray("\x00\x14", 2) + QByteArray(20, '\x7e');

/// The demo's chain and a mint with epochs, as the program puts them together.
struct House {
    House()
    {
        simulated.dataDir = dir.path();
        simulated.expectedHashrate = 1;
        simulated.blockInterval = 1s;
        config.mint.databasePath = dir.filePath(QStringLiteral("mint.db"));
        config.mint.seed = support::MintBench::seedOf(7);
        config.mint.valuation = { mint::ValueRule::Work, 1, 0 };
        config.mint.pools = { QStringLiteral("embedded") };
        config.mint.isTestInstance = true;
        config.mint.epochs = { payout, 3 };
        config.servesHttp = false;
    }
    bool openNode()
    {
        node = std::make_unique<ServiceThread<node::TemplateSource>>(
            QStringLiteral("node"), [&]() -> std::unique_ptr<node::TemplateSource> {
                return std::make_unique<node::SimulatedChain>(simulated, clock, random);
            });
        QObject::connect(node->object(), &node::TemplateSource::templateReady, &context,
            [this](const bitcoin::BlockTemplatePtr &t) { blockTemplate = t; });
        return node->ask([](node::TemplateSource &n) { return n.start(); }).result().has_value();
    }
    bool openMint()
    {
        mint = std::make_unique<ServiceThread<mint::MintService>>(
            QStringLiteral("mint"), [&] { return std::make_unique<mint::MintService>(config, clock, random); });
        QObject::connect(mint->object(), &mint::MintService::snapshotChanged, &context,
            [this](const mint::Snapshot &s) { snapshot = s; });
        if (!mint->ask([](mint::MintService &m) { return m.start(); }).result())
            return false;
        feed = std::make_unique<app::ChainFeed>(*node, *mint);
        feed->start();
        return true;
    }
    void mine(const QByteArray &script)
    {
        const quint32 height = blockTemplate->height;
        node->post(
            [block = support::mineBlock(*blockTemplate, script)](node::TemplateSource &n) { n.submitBlock(block); });
        QTRY_COMPARE_WITH_TIMEOUT(blockTemplate->height, height + 1, 10'000);
    }
    quint32 tip() const
    {
        const auto points = mint->ask([](mint::MintService &m) { return m.chainPosition(); }).result();
        return points.isEmpty() ? 0 : points[0].height;
    }
    qsizetype begun() const
    {
        return std::ranges::count_if(snapshot.epochs, [](const auto &e) { return e.boundaryHeight.has_value(); });
    }

    QTemporaryDir dir;
    SystemClock clock;
    SystemRandom random;
    node::SimulatedConfig simulated;
    mint::MintServiceConfig config;
    QObject context;
    bitcoin::BlockTemplatePtr blockTemplate;
    mint::Snapshot snapshot;
    std::unique_ptr<ServiceThread<node::TemplateSource>> node;
    std::unique_ptr<ServiceThread<mint::MintService>> mint;
    std::unique_ptr<app::ChainFeed> feed;
};

} // namespace

class tst_ChainFeed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// R3 and R4 on the demo's chain.
    void simulatedRewardsBeginEpochs()
    {
        House h;
        QVERIFY(h.openNode());
        QVERIFY(h.openMint());
        QTRY_VERIFY(h.blockTemplate);
        h.mine(QByteArray("\x51", 1));
        QTRY_COMPARE_WITH_TIMEOUT(h.tip(), h.blockTemplate->height - 1, 10'000);
        QCOMPARE(h.begun(), 0);
        h.mine(payout);
        QTRY_COMPARE_WITH_TIMEOUT(h.begun(), 1, 10'000);
        QVERIFY(h.snapshot.epochs.last().state == EpochState::Provisional);
        QCOMPARE(h.snapshot.epochs.last().boundaryHeight, std::optional(h.blockTemplate->height - 1));
        h.feed.reset();
        h.mint.reset(); // the mint is off, the chain goes on
        h.mine(QByteArray("\x51", 1));
        h.mine(payout);
        h.mine(QByteArray("\x51", 1));
        QVERIFY(h.openMint());
        QTRY_COMPARE_WITH_TIMEOUT(h.begun(), 2, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(h.tip(), h.blockTemplate->height - 1, 10'000);
        h.feed.reset();
        h.mint.reset();
        h.node.reset(); // both are off
        h.blockTemplate.reset(); // and its transactions are forgotten
        QVERIFY(h.openNode());
        QVERIFY(h.openMint());
        QTRY_VERIFY(h.blockTemplate);
        h.mine(QByteArray("\x51", 1));
        QTRY_COMPARE_WITH_TIMEOUT(h.tip(), h.blockTemplate->height - 1, 10'000);
        QTRY_COMPARE(h.begun(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_ChainFeed)
#include "tst_ChainFeed.moc"
