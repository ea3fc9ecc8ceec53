// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mint/EpochBook.h"
#include "tests/support/SyntheticChain.h"

#include <QtTest>

using namespace mint;
using support::SyntheticChain;

namespace {

const UnixMs now { std::chrono::milliseconds(1'700'000'000'000) };

EpochBook fresh(quint32 confirmations)
{
    return EpochBook({ SyntheticChain::payout(), confirmations }, { EpochBook::genesis(now) }, {});
}

} // namespace

class tst_EpochBook : public QObject {
    Q_OBJECT

    static EpochChange apply(EpochBook &book, const ChainBlock &block)
    {
        const auto change = book.apply(block, now);
        if (!change)
            qFatal("%s", qPrintable(change.error().toString()));
        return *change;
    }

private Q_SLOTS:
    void payingBlockOpensAnEpochThatBecomesFinal()
    {
        EpochBook book = fresh(3);
        SyntheticChain chain(100);
        QVERIFY(!apply(book, chain.mine(false)).opened);
        const auto change = apply(book, chain.mine(true));
        QCOMPARE(change.opened, std::optional(1u));
        QVERIFY(change.becameFinal.isEmpty());
        QCOMPARE(book.current().state, EpochState::Provisional);
        QCOMPARE(book.current().boundaryHeight, std::optional(chain.tip().height));
        QCOMPARE(book.current().boundaryHash, chain.tip().hash);
        QCOMPARE(book.current().subsidy, SyntheticChain::subsidy);
        QCOMPARE(book.epoch(0).state, EpochState::Open); // its end is not final
        QVERIFY(apply(book, chain.mine(false)).becameFinal.isEmpty());
        QCOMPARE(apply(book, chain.mine(false)).becameFinal, QList<quint32> { 1 });
        QCOMPARE(book.current().state, EpochState::Open);
        QCOMPARE(book.epoch(0).state, EpochState::Final);
    }

    void oneConfirmationIsFinalAtOnce()
    {
        EpochBook book = fresh(1);
        SyntheticChain chain(0);
        QCOMPARE(apply(book, chain.mine(true)).becameFinal, QList<quint32> { 1 });
        EpochBook zero = fresh(0);
        SyntheticChain other(0);
        QCOMPARE(apply(zero, other.mine(true)).becameFinal, QList<quint32> { 1 });
    }

    void onlyTheMintsScriptCounts()
    {
        EpochBook book = fresh(1);
        SyntheticChain chain(0);
        ChainBlock block = chain.mine(false);
        block.coinbaseOutputs
            = { { SyntheticChain::payout().chopped(1), 5 }, { QByteArray(), 7 }, { SyntheticChain::payout(), 0 } };
        QVERIFY(!apply(book, block).opened);
        ChainBlock paying = chain.mine(true);
        paying.coinbaseOutputs = { { SyntheticChain::payout(), 3 }, { "x", 9 }, { SyntheticChain::payout(), 4 } };
        QVERIFY(apply(book, paying).opened);
        QCOMPARE(book.current().subsidy, quint64(7));
    }

    void blockMustFollow()
    {
        EpochBook book = fresh(3);
        SyntheticChain chain(10);
        apply(book, chain.mine(false));
        const ChainBlock next = chain.mine(true);
        const ChainBlock after = chain.mine(false);
        QCOMPARE(book.apply(after, now).error().code, Errc::Protocol);
        apply(book, next);
        QVERIFY(!apply(book, next).opened); // again
        QCOMPARE(book.epochs().size(), 2);
        ChainBlock stranger = after;
        stranger.previous = after.hash;
        QCOMPARE(book.apply(stranger, now).error().code, Errc::Protocol);
    }

    void reorganisationDissolves()
    {
        EpochBook book = fresh(3);
        SyntheticChain chain(10);
        apply(book, chain.mine(false));
        const ChainPoint fork = chain.tip();
        apply(book, chain.mine(true));
        apply(book, chain.mine(false));
        chain.rewindTo(fork);
        QVERIFY(book.disconnectTo(fork));
        QCOMPARE(book.current().number, 1u); // waits for its height
        const auto change = apply(book, chain.mine(false));
        QCOMPARE(change.dissolved, std::optional(1u));
        QCOMPARE(change.heir, 0u);
        QCOMPARE(book.current().number, 0u);
        QCOMPARE(book.epoch(1).state, EpochState::Dissolved);
        for (int i = 0; i < 5; ++i)
            QVERIFY(apply(book, chain.mine(false)).becameFinal.isEmpty());
    }

    void sameHeightMinedAgainKeepsTheEpoch()
    {
        EpochBook book = fresh(3);
        SyntheticChain chain(10);
        apply(book, chain.mine(false));
        const ChainPoint fork = chain.tip();
        apply(book, chain.mine(true));
        const auto firstHash = chain.tip().hash;
        apply(book, chain.mine(false));
        chain.rewindTo(fork);
        QVERIFY(book.disconnectTo(fork));
        const auto change = apply(book, chain.mine(true));
        QVERIFY(!change.opened && !change.dissolved && change.becameFinal.isEmpty());
        QVERIFY(book.current().boundaryHash != firstHash);
        QCOMPARE(book.current().boundaryHash, chain.tip().hash);
        QVERIFY(apply(book, chain.mine(false)).becameFinal.isEmpty()); // the clock started again
        QCOMPARE(apply(book, chain.mine(false)).becameFinal, QList<quint32> { 1 });
    }

    void finalStandsWhateverHappens()
    {
        EpochBook book = fresh(2);
        SyntheticChain chain(10);
        apply(book, chain.mine(false));
        const ChainPoint fork = chain.tip();
        apply(book, chain.mine(true));
        QCOMPARE(apply(book, chain.mine(false)).becameFinal, QList<quint32> { 1 });
        chain.rewindTo(fork);
        QVERIFY(book.disconnectTo(fork));
        for (int i = 0; i < 4; ++i) {
            const auto change = apply(book, chain.mine(false));
            QVERIFY(!change.dissolved && change.becameFinal.isEmpty());
        }
        QCOMPARE(book.current().number, 1u);
        QCOMPARE(book.current().state, EpochState::Open);
    }

    void dissolvedAmongSeveralGoesToTheOneBelow()
    {
        EpochBook book = fresh(4);
        SyntheticChain chain(10);
        apply(book, chain.mine(true)); // 1
        const ChainPoint fork = chain.tip();
        apply(book, chain.mine(true)); // 2
        apply(book, chain.mine(true)); // 3
        chain.rewindTo(fork);
        QVERIFY(book.disconnectTo(fork));
        auto change = apply(book, chain.mine(false));
        QCOMPARE(change.dissolved, std::optional(2u));
        QCOMPARE(change.heir, 1u);
        QCOMPARE(book.current().number, 3u); // still waits for its height
        change = apply(book, chain.mine(false));
        QCOMPARE(change.dissolved, std::optional(3u));
        QCOMPARE(change.heir, 1u);
        QCOMPARE(book.current().number, 1u);
        QCOMPARE(apply(book, chain.mine(false)).becameFinal, QList<quint32> { 1 });
    }

    void pointsAreKeptAndForgotten()
    {
        EpochBook book = fresh(6);
        SyntheticChain chain(10);
        for (int i = 0; i < 150; ++i)
            apply(book, chain.mine(false));
        QCOMPARE(book.chain().size(), 100);
        QCOMPARE(book.chain().first(), chain.tip());
        const ChainPoint known = book.chain()[10];
        QCOMPARE(book.disconnectTo({ known.height, chain.tip().hash }).error().code, Errc::OutOfRange);
        QCOMPARE(book.disconnectTo({ chain.tip().height + 1, {} }).error().code, Errc::OutOfRange);
        QVERIFY(book.disconnectTo(known));
        QCOMPARE(book.chain().size(), 90);
        const ChainPoint deep { 20, { chain.tip().hash } };
        QVERIFY(book.disconnectTo(deep));
        QCOMPARE(book.chain(), QList { deep });
        EpochBook empty = fresh(6);
        QVERIFY(!empty.disconnectTo(deep));
    }
};

QTEST_GUILESS_MAIN(tst_EpochBook)
#include "tst_EpochBook.moc"
