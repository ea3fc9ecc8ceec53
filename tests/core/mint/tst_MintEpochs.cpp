// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MintBench.h"

#include <QtTest>

using namespace support;
using cashu::Amount;
using cashu::ErrorCode;
using mint::CreditCode;
using mint::EpochState;

namespace {

const QString ehash = QStringLiteral("ehash");

/// A mint with epochs and the chain it watches.
class EpochBench : public MintBench {
public:
    explicit EpochBench(quint32 confirmations)
    {
        config.epochs = mint::EpochRules { SyntheticChain::payout(), confirmations };
        open();
    }
    SyntheticChain chain { 100 };

    void mine(bool pays, int count = 1)
    {
        for (int i = 0; i < count; ++i) {
            if (const auto done = mint->applyBlock(chain.mine(pays)); !done)
                qFatal("%s", qPrintable(done.error().toString()));
        }
    }
    void reorganiseTo(const mint::ChainPoint &fork)
    {
        chain.rewindTo(fork);
        if (const auto done = mint->disconnectTo(fork); !done)
            qFatal("%s", qPrintable(done.error().toString()));
    }
    QString unitAt(quint32 height) const { return QStringLiteral("hash_%1_%2").arg(publicKey()).arg(height); }
    QString publicKey() const { return mint->publicKey().toHex(); }
    QString state(const QString &id) const { return *mint->quote(ehash, id)->state; }
    QString unitOf(const QString &id) const { return mint->quote(ehash, id)->unit; }
    QList<mint::Epoch> epochs() const { return mint->snapshot().epochs; }
    qsizetype found() const
    {
        const auto digest = cashu::lookupDigest(mint->publicKey(), pointOf(keyPair()), std::nullopt);
        const auto signature = keyPair().sign(digest, random.bytes<32>());
        return mint->lookup(ehash, { { pointOf(keyPair()).toHex() }, { toHex(signature) }, {}, {}, {} })->quotes.size();
    }
    ErrorCode mintIt(const QString &id, quint64 amount)
    {
        const auto outputs = blanks(amount, unitOf(id));
        const auto body = mint->mint(ehash, mintRequest(id, outputs), freshKey());
        if (!body)
            return body.error().code;
        return read(outputs, *body).isEmpty() ? ErrorCode::Generic : ErrorCode(0);
    }
};

} // namespace

/// The requirements on epochs of the fact sheet's section 3.6, each with its test.
class tst_MintEpochs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void r1_oneUnitPerHeightAndRestartsKeepIt()
    {
        EpochBench bench(1);
        QCOMPARE(bench.epochs().size(), 1);
        QCOMPARE(bench.epochs()[0].unit, bench.unitAt(0));
        bench.mine(true);
        QCOMPARE(bench.epochs()[1].unit, bench.unitAt(101));
        const auto before = bench.epochs();
        bench.open();
        QCOMPARE(bench.epochs(), before); // the first epoch was not made again
        QCOMPARE(bench.mint->keysets().keysets.size(), 2);
        QCOMPARE(bench.mint->activeKeys().keysets.size(), 2);
        QCOMPARE(bench.credit(bench.share(4)).unit, bench.unitAt(101));
    }

    void r1_sameHeightAgainGetsAnotherName()
    {
        EpochBench bench(3);
        bench.mine(false);
        const auto fork = bench.chain.tip();
        bench.mine(true); // 102
        bench.reorganiseTo(fork);
        bench.mine(false); // dissolved
        bench.reorganiseTo(fork);
        bench.mine(true); // 102 again
        QCOMPARE(bench.epochs().size(), 3);
        QCOMPARE(bench.epochs()[1].unit, bench.unitAt(102));
        QCOMPARE(bench.epochs()[2].unit, bench.unitAt(102) + QStringLiteral("_1"));
        QVERIFY(bench.epochs()[1].keyset != bench.epochs()[2].keyset);
    }

    void r2_poolsNameNoUnit()
    {
        EpochBench bench(1);
        const QString a = bench.quote(4);
        bench.mine(true);
        const QString b = bench.quote(4);
        bench.mine(false);
        const QString c = bench.quote(4);
        QCOMPARE(bench.unitOf(a), bench.unitAt(0));
        QCOMPARE(bench.unitOf(b), bench.unitAt(101));
        QCOMPARE(bench.unitOf(c), bench.unitAt(101));
        QVERIFY(bench.mint->checkBooks());
    }

    void r3_onePayingBlockIsOneRotation()
    {
        EpochBench bench(1);
        bench.mine(false, 3);
        QCOMPARE(bench.epochs().size(), 1);
        bench.mine(true);
        const auto tip = bench.chain.tip();
        QCOMPARE(bench.epochs().size(), 2);
        QCOMPARE(bench.epochs()[1].boundaryHeight, std::optional(tip.height));
        QCOMPARE(bench.epochs()[1].boundaryHash, tip.hash);
        QCOMPARE(bench.epochs()[1].subsidy, SyntheticChain::subsidy);
        bench.mine(false, 3);
        QCOMPARE(bench.epochs().size(), 2);
    }

    void r4_missedBlocksAreCaughtUp()
    {
        EpochBench bench(2);
        bench.mine(false, 5);
        const auto seen = bench.chain.tip();
        bench.mint.reset(); // the mint stands still
        QList<mint::ChainBlock> missed;
        for (int i = 0; i < 9; ++i)
            missed.append(bench.chain.mine(i % 3 == 0));
        bench.open();
        QCOMPARE(bench.mint->chainPosition().first(), seen);
        QCOMPARE(bench.mint->chainPosition().size(), 5);
        QCOMPARE(bench.mint->applyBlock(missed[1]).error().code, Errc::Protocol);
        for (const auto &block : missed)
            QVERIFY(bench.mint->applyBlock(block));
        QCOMPARE(bench.epochs().size(), 4);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(bench.epochs()[i + 1].boundaryHeight, std::optional(missed[i * 3].height));
        QCOMPARE(bench.epochs()[3].state, EpochState::Open);
        QCOMPARE(bench.epochs()[2].state, EpochState::Final);
    }

    void r4_forkWhileStandingStill()
    {
        EpochBench bench(3);
        bench.mine(false, 3);
        const auto fork = bench.chain.tip();
        bench.mine(true);
        const QString id = bench.quote(4);
        bench.mine(false);
        bench.mint.reset();
        bench.chain.rewindTo(fork);
        QList<mint::ChainBlock> missed;
        for (int i = 0; i < 4; ++i)
            missed.append(bench.chain.mine(false));
        bench.open();
        // what a watcher does: the newest of ours that its node still has
        QVERIFY(bench.mint->chainPosition().contains(fork));
        QVERIFY(bench.mint->disconnectTo(fork));
        for (const auto &block : missed)
            QVERIFY(bench.mint->applyBlock(block));
        QCOMPARE(bench.epochs()[1].state, EpochState::Dissolved);
        QCOMPARE(bench.unitOf(id), bench.unitAt(0));
        QCOMPARE(bench.mintIt(id, 4), ErrorCode(0));
        QVERIFY(bench.mint->checkBooks());
    }

    void r5_provisionalIsInvisibleUntilFinal()
    {
        EpochBench bench(3);
        const QString before = bench.quote(4);
        bench.mine(true);
        const auto share = bench.share(8);
        const auto answer = bench.credit(share);
        QVERIFY(answer.isProvisional);
        QCOMPARE(answer.unit, bench.unitAt(101));
        QCOMPARE(bench.state(answer.quoteId), QStringLiteral("UNPAID"));
        QCOMPARE(bench.found(), 1);
        QCOMPARE(bench.mintIt(answer.quoteId, 8), ErrorCode::QuoteUnpaid);
        QCOMPARE(bench.mintIt(before, 4), ErrorCode(0));
        QVERIFY(bench.mint->checkBooks());
        bench.mine(false);
        QCOMPARE(bench.state(answer.quoteId), QStringLiteral("UNPAID"));
        bench.open(); // a restart pays nothing
        QCOMPARE(bench.credit(share).isProvisional, true);
        const QString late = bench.quote(16);
        const quint64 updated = *bench.mint->quote(ehash, late)->updatedAt;
        bench.mint->takeChanges();
        bench.mine(false); // the third
        QCOMPARE(bench.state(answer.quoteId), QStringLiteral("PAID"));
        QCOMPARE(bench.state(late), QStringLiteral("PAID"));
        QVERIFY(*bench.mint->quote(ehash, late)->updatedAt > updated);
        QCOMPARE(bench.found(), 3);
        const auto changes = bench.mint->takeChanges();
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0].id, answer.quoteId);
        QVERIFY(changes[0].body.contains("\"PAID\""));
        QCOMPARE(bench.credit(share).isProvisional, false); // the same quote, paid by now
        QCOMPARE(bench.credit(share).quoteId, answer.quoteId);
        QVERIFY(!bench.credit(bench.share(2)).isProvisional);
        QVERIFY(bench.mint->checkBooks());
        QCOMPARE(bench.mintIt(answer.quoteId, 8), ErrorCode(0));
        QCOMPARE(bench.mintIt(late, 16), ErrorCode(0));
        QVERIFY(bench.mint->checkBooks());
    }

    void r5_manyAreNotLostOnAWatchersRepeat()
    {
        EpochBench bench(2);
        bench.mine(true);
        QList<mint::ShareCredit> shares;
        for (int i = 0; i < 3000; ++i)
            shares.append(bench.share(8));
        bench.mint->credit(QLatin1String(MintBench::pool), shares);
        QCOMPARE(bench.mint->snapshot().quotesUnpaid, quint64(3000));
        const auto final = bench.chain.mine(false);
        QVERIFY(bench.mint->applyBlock(final));
        QVERIFY(bench.mint->applyBlock(final)); // again: nothing happens
        QCOMPARE(bench.mint->snapshot().quotesPaid, quint64(3000));
        const auto books = bench.mint->snapshot().keysets[1];
        QCOMPARE(books.credited, Amount(24'000));
        QVERIFY(bench.mint->checkBooks());
    }

    void r6_reorganisationGivesTheQuotesBack()
    {
        EpochBench bench(3);
        bench.mine(false);
        const auto fork = bench.chain.tip();
        bench.mine(true);
        const QString a = bench.quote(8);
        bench.mine(false);
        const QString b = bench.quote(16);
        bench.reorganiseTo(fork);
        const QString c = bench.quote(32); // while the node has nothing in place of the block
        QCOMPARE(bench.state(c), QStringLiteral("UNPAID"));
        bench.mine(false);
        for (const QString &id : { a, b, c }) {
            QCOMPARE(bench.unitOf(id), bench.unitAt(0));
            QCOMPARE(bench.state(id), QStringLiteral("PAID"));
        }
        QCOMPARE(bench.epochs()[1].state, EpochState::Dissolved);
        const auto books = bench.mint->snapshot().keysets;
        QCOMPARE(books[0].credited, Amount(56));
        QCOMPARE(books[1].credited, Amount(0));
        QCOMPARE(books[1].issued, Amount(0));
        QVERIFY(!books[1].isActive);
        QCOMPARE(bench.unitOf(bench.quote(1)), bench.unitAt(0));
        QVERIFY(bench.mint->checkBooks());
        bench.open();
        QCOMPARE(bench.mintIt(a, 8), ErrorCode(0));
        QCOMPARE(bench.mintIt(b, 16), ErrorCode(0));
        QCOMPARE(bench.mint->activeKeys().keysets.size(), 1);
        QVERIFY(bench.mint->checkBooks());
    }

    void r6_heirMayBeProvisionalItself()
    {
        EpochBench bench(3);
        bench.mine(true); // 101
        const QString a = bench.quote(8);
        const auto fork = bench.chain.tip();
        bench.mine(true); // 102
        const QString b = bench.quote(16);
        bench.reorganiseTo(fork);
        bench.mine(false); // 102 pays nobody now
        QCOMPARE(bench.unitOf(b), bench.unitAt(101));
        QCOMPARE(bench.state(b), QStringLiteral("UNPAID"));
        bench.mine(false); // 101 has three
        QCOMPARE(bench.state(a), QStringLiteral("PAID"));
        QCOMPARE(bench.state(b), QStringLiteral("PAID"));
        QVERIFY(bench.mint->checkBooks());
    }

    void r6_whatWasIssuedIsNeverDissolved()
    {
        EpochBench bench(1);
        bench.mine(false);
        const auto fork = bench.chain.tip();
        bench.mine(true);
        const QString id = bench.quote(8);
        QCOMPARE(bench.mintIt(id, 8), ErrorCode(0));
        bench.reorganiseTo(fork);
        bench.mine(false, 3);
        QCOMPARE(bench.epochs()[1].state, EpochState::Open);
        QCOMPARE(bench.unitOf(bench.quote(1)), bench.unitAt(102));
        QVERIFY(bench.mint->checkBooks());
    }

    void r7_sameHeightMinedAgain()
    {
        EpochBench bench(3);
        bench.mine(false);
        const auto fork = bench.chain.tip();
        bench.mine(true);
        const QString id = bench.quote(8);
        bench.mine(false);
        bench.reorganiseTo(fork);
        bench.mine(true);
        QCOMPARE(bench.epochs().size(), 2);
        QCOMPARE(bench.epochs()[1].boundaryHash, bench.chain.tip().hash);
        bench.open();
        QCOMPARE(bench.epochs()[1].boundaryHash, bench.chain.tip().hash);
        QCOMPARE(bench.unitOf(id), bench.unitAt(102));
        bench.mine(false);
        QCOMPARE(bench.state(id), QStringLiteral("UNPAID")); // the clock started again
        bench.mine(false);
        QCOMPARE(bench.state(id), QStringLiteral("PAID"));
        QCOMPARE(bench.mintIt(id, 8), ErrorCode(0));
        QVERIFY(bench.mint->checkBooks());
    }

    void r8_oldEpochsMintButGetNoNewQuotes()
    {
        EpochBench bench(1);
        const QString old = bench.quote(8);
        const auto coins = bench.coins(4);
        bench.mine(true);
        bench.mine(true);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(bench.unitOf(bench.quote(1)), bench.unitAt(102));
        QCOMPARE(bench.mintIt(old, 8), ErrorCode(0));
        const auto outputs = bench.blanks(4, bench.unitAt(0));
        QVERIFY(bench.mint->swap({ coins, messagesOf(outputs) }, bench.freshKey()));
        // and coins of one epoch do not become another's
        const auto fresh = bench.coins(4);
        QCOMPARE(
            bench.mint->swap({ fresh, messagesOf(bench.blanks(4, bench.unitAt(0))) }, bench.freshKey()).error().code,
            ErrorCode::UnitMismatch);
        QVERIFY(bench.mint->checkBooks());
    }

    void withoutEpochsBlocksMeanNothing()
    {
        MintBench bench;
        bench.open();
        SyntheticChain chain(1);
        QCOMPARE(bench.mint->applyBlock(chain.mine(true)).error().code, Errc::Unsupported);
        QCOMPARE(bench.mint->disconnectTo(chain.tip()).error().code, Errc::Unsupported);
        QVERIFY(bench.mint->chainPosition().isEmpty());
    }

    void oldUnitStaysGoodWhenEpochsAreSwitchedOn()
    {
        MintBench bench;
        bench.open();
        const auto coins = bench.coins(8);
        const QString waiting = bench.quote(4);
        bench.config.epochs = mint::EpochRules { SyntheticChain::payout(), 1 };
        bench.open();
        QVERIFY(bench.quote(2) != waiting);
        QVERIFY(bench.mint->swap({ coins, messagesOf(bench.blanks(8)) }, bench.freshKey()));
        const auto outputs = bench.blanks(4);
        QVERIFY(bench.mint->mint(ehash, bench.mintRequest(waiting, outputs), bench.freshKey()));
        QVERIFY(bench.mint->checkBooks());
    }
};

QTEST_GUILESS_MAIN(tst_MintEpochs)
#include "tst_MintEpochs.moc"
