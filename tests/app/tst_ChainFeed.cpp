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
        QObject::connect(mint->object(), &mint::MintService::creditsAnswered, &context,
            [this](const QString &, const QList<mint::CreditAnswer> &a) { answers.append(a); });
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
    /// A share's quote, made now; the request names no unit.
    mint::CreditAnswer earn(quint64 amount)
    {
        const qsizetype before = answers.size();
        mint->post([share = source.share(amount)](
                       mint::MintService &m) { m.creditShares(QStringLiteral("embedded"), { share }); });
        [&] { QTRY_COMPARE(answers.size(), before + 1); }();
        return answers.value(before);
    }
    void mineAndWait(const QByteArray &script)
    {
        mine(script);
        QTRY_COMPARE_WITH_TIMEOUT(tip(), blockTemplate->height - 1, 10'000);
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
    support::MintBench source;
    QList<mint::CreditAnswer> answers;
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

    /// R1, R2, R5 and R8 on the demo's chain: one unit for each height that nobody but the mint names, quotes unpaid
    /// until the third confirmation, old units closed for new quotes.
    void quotesFollowTheEpochs()
    {
        const QByteArray another("\x51", 1);
        House h;
        QVERIFY(h.openNode());
        QVERIFY(h.openMint());
        QTRY_VERIFY(h.blockTemplate);
        h.mineAndWait(another);
        const auto first = h.earn(10);
        QVERIFY(first.unit.endsWith(QStringLiteral("_0")) && !first.isProvisional);
        h.mineAndWait(payout);
        const QString height = QString::number(h.tip());
        const auto second = h.earn(20);
        QVERIFY(second.unit.endsWith(u'_' + height) && second.isProvisional);
        QTRY_COMPARE(h.snapshot.quotesUnpaid, 1u);
        h.mineAndWait(another);
        h.feed.reset();
        h.mint.reset(); // the epoch outlives a restart, and stays unpaid
        QVERIFY(h.openMint());
        QTRY_COMPARE(h.snapshot.quotesUnpaid, 1u);
        const auto third = h.earn(5);
        QCOMPARE(third.unit, second.unit);
        QVERIFY(third.isProvisional);
        QTRY_COMPARE(h.snapshot.quotesUnpaid, 2u);
        h.mineAndWait(another); // the third confirmation
        QTRY_COMPARE(h.snapshot.quotesPaid, 3u);
        QCOMPARE(h.snapshot.quotesUnpaid, 0u);
        QVERIFY(!h.earn(1).isProvisional);
        QCOMPARE(h.answers.last().unit, second.unit); // and no more of the first unit
        const auto units = [&h] {
            QStringList out;
            for (const mint::Epoch &epoch : h.snapshot.epochs)
                out.append(epoch.unit);
            return out;
        };
        QCOMPARE(units(), (QStringList { first.unit, second.unit })); // the first was not made again
        const auto keysets = h.snapshot.keysets;
        QCOMPARE(keysets.size(), 2);
        QVERIFY(keysets[0].isActive); // what is left of it can still be minted
        QVERIFY(h.snapshot.isIssuing);
    }
};

QTEST_GUILESS_MAIN(tst_ChainFeed)
#include "tst_ChainFeed.moc"
