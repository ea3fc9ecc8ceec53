// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/ChainWatcher.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace node;

namespace {

/// A chain in memory that a test may change at any time, also between two reads.
class FakeChain final : public BlockReader {
public:
    explicit FakeChain(QObject *context)
        : m_context(context)
    {
        extend(1);
    }

    /// \a count more blocks, different from any before.
    void extend(int count)
    {
        for (int i = 0; i < count; ++i) {
            bitcoin::Hash256 hash;
            for (size_t byte = 0; byte < 4; ++byte)
                hash.bytes[byte] = quint8(m_made >> (8 * byte));
            ++m_made;
            hash.bytes[31] = 1;
            const bitcoin::Hash256 previous = blocks.isEmpty() ? bitcoin::Hash256() : blocks.last().hash;
            blocks.append({ hash, previous, quint32(blocks.size()), 1000, {} });
        }
    }
    void cutTo(int height) { blocks.resize(height + 1); }

    void readTip(Callback<ChainPoint> done) override
    {
        later([this, done] {
            if (broken)
                return done(fail(Errc::Unreachable, QStringLiteral("away")));
            done(blocks.last().point());
        });
    }
    void readHash(quint32 height, Callback<bitcoin::Hash256> done) override
    {
        later([this, height, done] {
            if (qsizetype(height) >= blocks.size())
                return done(fail(Errc::NotFound, QStringLiteral("no block")));
            done(blocks[height].hash);
        });
    }
    void readBlock(const ChainPoint &point, Callback<ChainBlock> done) override
    {
        later([this, point, done] {
            ++reads;
            if (beforeBlock)
                beforeBlock(point);
            const auto found = std::ranges::find(all, point.hash, &ChainBlock::hash);
            if (found != all.cend())
                return done(*found);
            if (qsizetype(point.height) >= blocks.size() || blocks[point.height].hash != point.hash)
                return done(fail(Errc::NotFound, QStringLiteral("no block")));
            done(blocks[point.height]);
        });
    }

    QList<ChainBlock> blocks;
    QList<ChainBlock> all; ///< blocks that can be read though they left the chain
    std::function<void(const ChainPoint &)> beforeBlock;
    bool broken = false;
    int reads = 0;

private:
    template <class F> void later(F f) { QTimer::singleShot(0, m_context, f); }
    QObject *m_context;
    quint32 m_made = 1;
};

/// What a mint does with the steps: its own list of the best chain.
struct Follower {
    QList<ChainPoint> chain;
    bool isBroken = false;
    int caughtUp = 0;
    void apply(const ChainStep &step)
    {
        if (step.start)
            chain = { *step.start };
        for (const ChainPoint &gone : step.disconnected) {
            if (chain.isEmpty() || !(chain.takeLast() == gone))
                isBroken = true;
        }
        for (const ChainBlock &block : step.connected) {
            if (chain.isEmpty() || chain.last().hash != block.previous || chain.last().height + 1 != block.height)
                isBroken = true;
            chain.append(block.point());
        }
        caughtUp += step.isCaughtUp;
    }
};

} // namespace

class tst_ChainWatcher : public QObject {
    Q_OBJECT

    struct Bench {
        QObject context;
        FakeChain chain { &context };
        std::unique_ptr<ChainWatcher> watcher;
        Follower follower;
        QList<ChainStep> steps;
        QList<Error> errors;

        void watch(const QList<ChainPoint> &known)
        {
            watcher = std::make_unique<ChainWatcher>(chain, std::chrono::milliseconds(0));
            QObject::connect(watcher.get(), &ChainWatcher::stepped, &context, [this](const ChainStep &step) {
                steps.append(step);
                follower.apply(step);
            });
            QObject::connect(
                watcher.get(), &ChainWatcher::failed, &context, [this](const Error &e) { errors.append(e); });
            follower.chain = known;
            watcher->start(known);
        }
        bool isAtTip() const
        {
            return !follower.isBroken && !follower.chain.isEmpty()
                && follower.chain.last() == chain.blocks.last().point();
        }
        QList<ChainPoint> points(int from, int to) const
        {
            QList<ChainPoint> out;
            for (int i = from; i <= to; ++i)
                out.append(chain.blocks[i].point());
            return out;
        }
    };

private Q_SLOTS:
    void firstWatchBeginsBehindTheTip()
    {
        Bench b;
        b.chain.extend(9);
        b.watch({});
        QTRY_COMPARE(b.steps.size(), 1);
        QCOMPARE(b.steps[0].start, std::optional(b.chain.blocks[9].point()));
        QVERIFY(b.steps[0].connected.isEmpty() && b.steps[0].isCaughtUp);
        b.chain.extend(2);
        b.watcher->look();
        QTRY_VERIFY(b.isAtTip());
        QCOMPARE(b.steps.last().connected.size(), 2);
        QCOMPARE(b.chain.reads, 2);
    }

    /// R4: what a restart missed comes in order, and in pieces.
    void missedBlocksComeInOrder()
    {
        Bench b;
        b.chain.extend(130);
        b.watch(b.points(3, 5));
        QTRY_VERIFY(b.isAtTip());
        QCOMPARE(b.steps.size(), 3);
        QCOMPARE(b.steps[0].connected.first().height, 6u);
        QCOMPARE(b.steps[0].connected.size(), ChainWatcher::mostInStep);
        QVERIFY(!b.steps[0].isCaughtUp && b.steps[2].isCaughtUp);
        QCOMPARE(b.steps[2].tipHeight, 130u);
    }

    void reorganisationIsOneStep()
    {
        Bench b;
        b.chain.extend(10);
        b.watch(b.points(0, 10));
        b.chain.cutTo(7);
        b.chain.extend(5);
        b.watcher->look();
        QTRY_VERIFY(b.isAtTip());
        QCOMPARE(b.steps.size(), 1);
        QCOMPARE(b.steps[0].disconnected.size(), 3);
        QCOMPARE(b.steps[0].disconnected.first().height, 10u); // newest first
        QCOMPARE(b.steps[0].connected.size(), 5);
    }

    /// A node that is behind has not reorganised anything; another block of the same height has.
    void aTipThatWasPassedChangesNothing()
    {
        Bench b;
        b.chain.extend(10);
        b.watch(b.points(0, 10));
        const auto whole = b.chain.blocks;
        b.chain.cutTo(8);
        b.watcher->look();
        QTest::qWait(20);
        QVERIFY(b.steps.isEmpty());
        b.chain.blocks = whole;
        b.chain.cutTo(9);
        b.chain.extend(1);
        b.watcher->look();
        QTRY_VERIFY(b.isAtTip());
        QCOMPARE(b.steps.last().disconnected.size(), 1);
    }

    void reorganisationWhileReading()
    {
        Bench b;
        b.chain.extend(20);
        b.chain.beforeBlock = [&](const ChainPoint &point) {
            if (point.height != 10 || !b.chain.all.isEmpty())
                return;
            b.chain.all = b.chain.blocks; // the node still has the old blocks
            b.chain.cutTo(6);
            b.chain.extend(20);
        };
        b.watch(b.points(0, 2));
        QTRY_VERIFY(b.isAtTip());
        QVERIFY(b.steps.size() > 1);
        QCOMPARE(b.errors.size(), 0);
    }

    void anotherChainIsAnErrorAndChangesNothing()
    {
        Bench b;
        b.chain.extend(10);
        const auto known = b.points(5, 10);
        b.chain.cutTo(2);
        b.chain.extend(12);
        b.watch(known);
        QTRY_COMPARE(b.errors.size(), 1);
        QCOMPARE(b.errors[0].code, Errc::NotFound);
        QVERIFY(b.steps.isEmpty());
        b.watcher->look(); // nothing was forgotten
        QTRY_COMPARE(b.errors.size(), 2);
    }

    void nodeAwayIsAskedAgain()
    {
        Bench b;
        b.chain.extend(3);
        b.chain.broken = true;
        b.watch(b.points(0, 1));
        QTRY_COMPARE(b.errors.size(), 1);
        b.chain.broken = false;
        b.watcher->look();
        QTRY_VERIFY(b.isAtTip());
    }

    /// Whatever happens between any two reads, the follower has the node's chain in the end.
    void randomWeather()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 30; ++round) {
            Bench b;
            b.chain.extend(15);
            b.chain.beforeBlock = [&](const ChainPoint &) {
                if (random.bounded(6) == 0) {
                    b.chain.cutTo(int(b.chain.blocks.size()) - 1 - random.bounded(4));
                    b.chain.extend(random.bounded(1, 7));
                }
            };
            b.watch(b.points(0, 6));
            for (int i = 0; i < 10; ++i) {
                b.chain.cutTo(int(b.chain.blocks.size()) - 1 - random.bounded(3));
                b.chain.extend(random.bounded(1, 6));
                b.watcher->look();
                QTest::qWait(0);
            }
            b.chain.beforeBlock = {};
            for (int i = 0; i < 5 && !b.isAtTip(); ++i) {
                b.watcher->look();
                QTest::qWait(5);
            }
            QTRY_VERIFY2_WITH_TIMEOUT((b.watcher->look(), b.isAtTip()), "the follower has another chain", 2000);
            QVERIFY(!b.follower.isBroken);
        }
    }
};

QTEST_GUILESS_MAIN(tst_ChainWatcher)
#include "tst_ChainWatcher.moc"
