// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/Amount.h"
#include "core/bitcoin/Block.h"
#include "core/bitcoin/BlockChecker.h"
#include "core/node/BlockStore.h"
#include "core/node/SimulatedChain.h"
#include "core/node/SimulatedRules.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FixedRandom.h"
#include "tests/support/MineBlock.h"

#include <QtTest>

#include <sys/resource.h>

#include <csignal>
#include <random>

using namespace std::chrono_literals;
using bitcoin::BlockTemplatePtr;
using node::BlockState;
using node::SimulatedRules;

class tst_SimulatedChain : public QObject {
    Q_OBJECT

    FakeClock m_clock;
    support::FixedRandom m_random;

    /// A chain easy enough to mine in a test, and what it said.
    struct Bench {
        QTemporaryDir dir;
        std::unique_ptr<node::SimulatedChain> chain;
        QList<BlockTemplatePtr> templates;
        QList<node::BlockOutcome> outcomes;
        QList<node::NodeState> states;
        int failures = 0;
    };
    void open(Bench &b)
    {
        b.chain = std::make_unique<node::SimulatedChain>(
            node::SimulatedConfig { .dataDir = b.dir.path(), .expectedHashrate = 2 }, m_clock, m_random);
        connect(
            b.chain.get(), &node::TemplateSource::templateReady, this, [&b](const auto &t) { b.templates.append(t); });
        connect(
            b.chain.get(), &node::TemplateSource::blockSettled, this, [&b](const auto &o) { b.outcomes.append(o); });
        connect(b.chain.get(), &node::TemplateSource::nodesChanged, this, [&b](const auto &s) { b.states = s; });
        connect(b.chain.get(), &node::TemplateSource::failed, this, [&b] { ++b.failures; });
        const auto count = b.templates.size();
        QVERIFY(b.chain->start());
        QTRY_COMPARE(b.templates.size(), count + 1);
    }

private Q_SLOTS:
    void blocksOfTheChainAreValid()
    {
        Bench b;
        open(b);
        int transactions = 0;
        for (quint32 height = 1; height <= 25; ++height) {
            const auto t = b.templates.back();
            QCOMPARE(t->height, height);
            QVERIFY(t->isNewTip);
            QVERIFY(t->witnessCommitment);
            m_clock.advance(120s);
            const auto block = support::mineBlock(*t, QByteArray("\x51", 1), height);
            // judged here once more, by the checker alone
            qint64 value = bitcoin::blockSubsidy(height);
            for (const auto &tx : t->transactions) {
                value += tx.fee;
                const auto parsed = bitcoin::Transaction::parse(tx.data);
                QVERIFY(parsed && parsed->hasWitness());
                QCOMPARE(parsed->txid(), tx.txid);
                QCOMPARE(parsed->wtxid(), tx.wtxid);
            }
            QCOMPARE(t->coinbaseValue, value);
            const auto bad = bitcoin::checkBlock(block.data,
                { .prevHash = t->prevHash,
                    .height = height,
                    .nbits = t->nbits,
                    .minTime = t->minTime,
                    .maxCoinbaseValue = value });
            QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u' ')));
            b.chain->submitBlock(block);
            QCOMPARE(b.outcomes.size(), int(height));
            QVERIFY2(b.outcomes.back().state == BlockState::Accepted, qPrintable(b.outcomes.back().detail));
            QVERIFY(b.outcomes.back().isStored);
            QCOMPARE(b.states.value(0).height, height);
            transactions += int(t->transactions.size());
        }
        QVERIFY2(transactions > 100, qPrintable(QString::number(transactions)));
        QCOMPARE(b.failures, 0);
    }

    void refreshBringsNewTransactionsOnTheSameTip()
    {
        Bench b;
        open(b);
        for (int i = 0; i < 5; ++i)
            b.chain->refreshTemplate();
        QCOMPARE(b.templates.size(), 6);
        QVERIFY(!b.templates.back()->isNewTip);
        QCOMPARE(b.templates.back()->prevHash, b.templates.front()->prevHash);
        QVERIFY(b.templates.back()->transactions.size() > b.templates.front()->transactions.size());
        QVERIFY(b.templates.back()->coinbaseValue > b.templates.front()->coinbaseValue);
        // an older template of the tip still makes a block
        b.chain->submitBlock(support::mineBlock(*b.templates.front()));
        QCOMPARE(b.outcomes.back().state, BlockState::Accepted);
    }

    void badBlocksAreRefusedByName()
    {
        Bench b;
        open(b);
        const auto t = b.templates.back();
        const auto good = support::mineBlock(*t);
        const auto refusedAs = [&](node::FoundBlock block) {
            if (const auto header
                = bitcoin::BlockHeader::decode(block.data.first(std::min<qsizetype>(80, block.data.size()))))
                block.hash = header->hash();
            b.chain->submitBlock(block);
            QTest::qCompare(b.outcomes.back().state, BlockState::Rejected, "state", "Rejected", __FILE__, __LINE__);
            return b.outcomes.back().detail;
        };
        auto greedy = *t;
        greedy.coinbaseValue += 1;
        QVERIFY(refusedAs(support::mineBlock(greedy)).contains(QStringLiteral("bad-cb-amount")));
        auto wrongHeight = *t;
        wrongHeight.height += 1;
        QVERIFY(refusedAs(support::mineBlock(wrongHeight)).contains(QStringLiteral("bad-cb-height")));
        auto wrongBranch = *t;
        wrongBranch.merkleBranch.front().bytes[0] ^= 1;
        QVERIFY(refusedAs(support::mineBlock(wrongBranch)).contains(QStringLiteral("bad-txnmrklroot")));
        auto easier = *t;
        easier.nbits = 0x207fffff;
        easier.target = *bitcoin::Target::fromCompact(easier.nbits);
        QVERIFY(refusedAs(support::mineBlock(easier)).contains(QStringLiteral("bad-diffbits")));
        auto future = *t;
        future.curTime += 7201;
        QVERIFY(refusedAs(support::mineBlock(future)).contains(QStringLiteral("time-too-new")));
        auto stranger = *t;
        stranger.prevHash.bytes[3] ^= 1;
        QVERIFY(refusedAs(support::mineBlock(stranger)).contains(QStringLiteral("bad-prevblk")));
        auto broken = good;
        broken.data.chop(1);
        QVERIFY(!refusedAs(broken).isEmpty());
        QCOMPARE(b.states.value(0).height, 0u);

        b.chain->submitBlock(good);
        QCOMPARE(b.outcomes.back().state, BlockState::Accepted);
        b.chain->submitBlock(good);
        QCOMPARE(b.outcomes.back().nodes.front().verdict, node::SubmitVerdict::Duplicate);
        QCOMPARE(b.outcomes.back().state, BlockState::Accepted);
        b.chain->submitBlock(support::mineBlock(*t, QByteArray("\x51", 1), 99)); // too late
        QCOMPARE(b.outcomes.back().state, BlockState::Inconclusive);
        QCOMPARE(b.states.value(0).height, 1u);
    }

    void proposalsAreCheckedWithoutWork()
    {
        Bench b;
        open(b);
        auto t = *b.templates.back();
        t.target = bitcoin::Target::max();
        std::optional<Result<void>> result;
        b.chain->validateProposal(support::mineBlock(t).data, [&](Result<void> r) { result = r; });
        QTRY_VERIFY(result);
        QVERIFY(*result);
        result.reset();
        t.coinbaseValue += 1;
        b.chain->validateProposal(support::mineBlock(t).data, [&](Result<void> r) { result = r; });
        QTRY_VERIFY(result);
        QVERIFY(!*result);
        QCOMPARE(result->error().code, Errc::Refused);
        QCOMPARE(result->error().detail, QStringLiteral("bad-cb-amount"));
    }

    void restartContinuesTheChain()
    {
        Bench b;
        open(b);
        for (int i = 0; i < 70; ++i) { // more than is kept in memory
            m_clock.advance(120s);
            b.chain->submitBlock(support::mineBlock(*b.templates.back()));
        }
        const auto tip = b.templates.back()->prevHash;
        const auto bits = b.templates.back()->nbits;
        b.chain.reset();
        const QString path = b.dir.filePath(QStringLiteral("simulated/headers.dat"));
        QCOMPARE(QFileInfo(path).size(), 71 * 80);
        open(b);
        QCOMPARE(b.templates.back()->height, 71u);
        QCOMPARE(b.templates.back()->prevHash, tip);
        QCOMPARE(b.templates.back()->nbits, bits);
        QCOMPARE(
            QDir(b.dir.filePath(QStringLiteral("simulated/blocks"))).entryList({ QStringLiteral("*.hex") }).size(), 70);
        b.chain.reset();

        QFile file(path); // a torn last record
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(71 * 80 - 13));
        file.close();
        open(b);
        QCOMPARE(b.templates.back()->height, 71u); // the block itself was whole
        QCOMPARE(b.templates.back()->prevHash, tip);
        m_clock.advance(120s);
        b.chain->submitBlock(support::mineBlock(*b.templates.back(), QByteArray("\x51", 1), 7));
        QCOMPARE(b.outcomes.back().state, BlockState::Accepted);
        b.chain.reset();
        open(b);
        QCOMPARE(b.templates.back()->height, 72u);
    }

    /// The program was killed after the block was saved and before its header was.
    void savedBlockWithoutItsHeaderIsTakenAtStart()
    {
        Bench b;
        open(b);
        const node::BlockStore store(b.dir.filePath(QStringLiteral("simulated/blocks")));
        const auto mined = [&](quint64 extranonce) {
            for (int i = 0; i < 3; ++i)
                b.chain->refreshTemplate(); // so that there are transactions, whose fees the next start does not know
            m_clock.advance(700s); // and eased bits
            b.chain->refreshTemplate();
            return support::mineBlock(*b.templates.back(), QByteArray("\x51", 1), extranonce);
        };
        QVERIFY(mined(0).data.size() > 1000);
        const auto lost = mined(1);
        b.chain.reset();
        QVERIFY(store.saveBlock(lost));
        b.outcomes.clear();
        open(b);
        QCOMPARE(b.templates.back()->height, 2u);
        QCOMPARE(b.templates.back()->prevHash, lost.hash);
        QCOMPARE(b.outcomes.size(), 1);
        QCOMPARE(b.outcomes.back().hash, lost.hash);
        QVERIFY2(b.outcomes.back().state == BlockState::Accepted, qPrintable(b.outcomes.back().detail));
        QVERIFY(b.outcomes.back().isStored);
        QCOMPARE(QFileInfo(b.dir.filePath(QStringLiteral("simulated/headers.dat"))).size(), 2 * 80);
        QCOMPARE(store.load().blocks.back().outcome.state, BlockState::Accepted);

        b.chain.reset(); // settled: nothing is said of it again
        b.outcomes.clear();
        open(b);
        QCOMPARE(b.templates.back()->height, 2u);
        QVERIFY(b.outcomes.isEmpty());
    }

    void savedBlocksAreStillJudgedAtStart()
    {
        Bench b;
        open(b);
        const node::BlockStore store(b.dir.filePath(QStringLiteral("simulated/blocks")));
        auto greedy = *b.templates.back();
        greedy.coinbaseValue += bitcoin::satsPerBitcoin;
        auto easy = *b.templates.back();
        easy.nbits = 0x207fffff;
        easy.target = *bitcoin::Target::fromCompact(easy.nbits);
        const auto refused = support::mineBlock(greedy);
        b.chain->submitBlock(refused); // with its outcome
        QCOMPARE(b.outcomes.back().state, BlockState::Rejected);
        b.chain.reset();
        b.outcomes.clear();
        const auto unjudged = support::mineBlock(greedy, QByteArray("\x51", 1), 1);
        QVERIFY(store.saveBlock(unjudged));
        QVERIFY(store.saveBlock(support::mineBlock(easy)));
        open(b);
        QCOMPARE(b.templates.back()->height, 1u);
        QCOMPARE(b.outcomes.size(), 2); // the one that was judged is left alone
        for (const auto &outcome : b.outcomes) {
            QCOMPARE(outcome.state, BlockState::Rejected);
            QVERIFY2(outcome.detail.contains(outcome.hash == unjudged.hash ? QStringLiteral("bad-cb-amount")
                                                                           : QStringLiteral("bad-diffbits")),
                qPrintable(outcome.detail));
        }
    }

    /// Block and header cannot be written: the chain goes on, and that is said once for each block.
    void aFullDiskStopsNothing()
    {
        Bench b;
        open(b);
        QSignalSpy failures(b.chain.get(), &node::TemplateSource::storageFailed);
        QSignalSpy recoveries(b.chain.get(), &node::TemplateSource::storageRecovered);
        const auto mine = [&](int count) {
            const auto wanted = b.outcomes.size() + count;
            while (b.outcomes.size() < wanted) {
                m_clock.advance(120s);
                b.chain->submitBlock(support::mineBlock(*b.templates.back()));
            }
        };
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit usual {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
        const rlimit none { .rlim_cur = 0, .rlim_max = usual.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &none);
        mine(3);
        ::setrlimit(RLIMIT_FSIZE, &usual);
        for (const auto &outcome : b.outcomes) {
            QCOMPARE(outcome.state, BlockState::Accepted);
            QVERIFY(!outcome.isStored);
        }
        QCOMPARE(failures.size(), 3);
        QCOMPARE(recoveries.size(), 0);
        mine(1);
        QVERIFY(b.outcomes.back().isStored);
        QCOMPARE(failures.size(), 3);
        QCOMPARE(recoveries.size(), 1);
        QCOMPARE(b.failures, 0);
    }

    void anotherProgramsFileIsRefused()
    {
        Bench b;
        QVERIFY(QDir().mkpath(b.dir.filePath(QStringLiteral("simulated"))));
        QFile file(b.dir.filePath(QStringLiteral("simulated/headers.dat")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(160, 'x'));
        file.close();
        node::SimulatedChain chain({ .dataDir = b.dir.path() }, m_clock, m_random);
        const auto started = chain.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, Errc::Malformed);
    }

    void retargetKeepsTheInterval_data()
    {
        QTest::addColumn<double>("hashrate");
        QTest::newRow("as expected") << 20e6;
        QTest::newRow("a slow machine") << 1e6;
        QTest::newRow("tenfold") << 200e6;
    }
    /// Mines in simulated time: block times are exponential, and grinding is left out.
    void retargetKeepsTheInterval()
    {
        QFETCH(double, hashrate);
        std::mt19937_64 generator(7);
        std::exponential_distribution<double> draw(1.0);
        const SimulatedRules rules { .firstWork = 20e6 * 120 };
        QList<bitcoin::BlockHeader> chain { SimulatedRules::genesis() };
        double now = 1.8e9, total = 0;
        const double started = now;
        double settledAt = 0;
        for (int i = 0; i < 600; ++i) {
            double waited = 0, luck = draw(generator);
            for (;; waited += 30) { // a template every 30 s
                const auto bits = rules.nextBits(chain, std::chrono::seconds(qint64(waited)));
                const double need = luck * bitcoin::Target::fromCompact(bits)->expectedHashes() / hashrate;
                if (need <= 30) {
                    waited += need;
                    chain.append({ .version = 1,
                        .prevHash = {},
                        .merkleRoot = {},
                        .time = quint32(now + waited),
                        .nbits = bits,
                        .nonce = 0 });
                    break;
                }
                luck -= 30 * hashrate / bitcoin::Target::fromCompact(bits)->expectedHashes();
            }
            now += waited;
            if (i == 30)
                settledAt = now;
            if (i >= 100)
                total += waited;
        }
        const double mean = total / 500;
        qInfo("mean interval %.1f s, first 31 blocks in %.0f s", mean, settledAt - started);
        QVERIFY2(mean > 100 && mean < 140, qPrintable(QString::number(mean)));
        QVERIFY(settledAt - started < 31 * 240);
    }

    void waitingMakesItEasier()
    {
        const SimulatedRules rules { .firstWork = 1e9 };
        const QList<bitcoin::BlockHeader> chain { SimulatedRules::genesis() };
        const auto work = [&](std::chrono::seconds waited) {
            return bitcoin::Target::fromCompact(rules.nextBits(chain, waited))->expectedHashes();
        };
        QVERIFY(std::abs(work(0s) / 1e9 - 1) < 0.001);
        QCOMPARE(work(359s), work(0s));
        QVERIFY(std::abs(work(360s) * 2 / work(0s) - 1) < 0.001);
        QVERIFY(work(std::chrono::hours(24 * 365)) >= 15);
    }
};

QTEST_GUILESS_MAIN(tst_SimulatedChain)
#include "tst_SimulatedChain.moc"
