// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MintBench.h"

#include <QtTest>

using namespace support;
using cashu::Amount;
using cashu::ErrorCode;
using mint::CreditCode;

namespace {

const QString ehash = QStringLiteral("ehash");
const QString pool = QStringLiteral("embedded");

} // namespace

/// Attacks of pools and strangers on the way from shares to quotes; the numbers are those of the project's lists.
class tst_AttacksShares : public QObject {
    Q_OBJECT

    static int quotesIn(const MintBench &bench)
    {
        return sqlValue(bench.config.databasePath, QStringLiteral("SELECT count(*) FROM quote")).toInt();
    }

private Q_SLOTS:
    void a30_sameShareAgain()
    {
        MintBench bench;
        bench.config.pools.append(QStringLiteral("other"));
        bench.open();
        const auto share = bench.share(50);
        const auto first = bench.credit(share);
        auto again = share;
        again.correlation = 99; // another channel, or after a restart
        bench.open();
        const auto second = bench.credit(again);
        QCOMPARE(second.code, CreditCode::None);
        QCOMPARE(second.correlation, quint64(99));
        QCOMPARE(second.quoteId, first.quoteId);
        QCOMPARE(second.unit, first.unit);
        QCOMPARE(second.amount, Amount(50));
        const auto inOneCall = bench.mint->credit(pool, { share, again });
        QCOMPARE(inOneCall[0].quoteId, inOneCall[1].quoteId);

        QCOMPARE(bench.mint->credit(QStringLiteral("other"), { share }).first().code, CreditCode::Conflict);
        auto otherKey = share;
        otherKey.lockingKey = bench.pointOf(bench.keyPair(2));
        QCOMPARE(bench.credit(otherKey).code, CreditCode::Conflict);
        auto otherTarget = share;
        otherTarget.jobTarget = MintBench::targetOf(60);
        otherTarget.amount = Amount(60);
        QCOMPARE(bench.credit(otherTarget).code, CreditCode::Conflict);
        auto reversed = share;
        std::reverse(reversed.headerHash.bytes.begin(), reversed.headerHash.bytes.end());
        QCOMPARE(bench.credit(reversed).code, CreditCode::TargetNotMet);
        QCOMPARE(quotesIn(bench), 1);
        QVERIFY(bench.mint->checkBooks());
    }

    void a31_amountAboveTheRule()
    {
        MintBench bench;
        bench.config.valuation.unitWork = 1000;
        bench.open();
        auto share = bench.share(2048);
        for (const quint64 amount : { 3, 1, 0, 2048 }) {
            share.amount = Amount(amount);
            QCOMPARE(bench.credit(share).code, CreditCode::AmountMismatch);
        }
        share.amount = Amount(3);
        share.carried = 952; // claims a remainder that nothing left
        QCOMPARE(bench.credit(share).code, CreditCode::AmountMismatch);
        share.carried = 1000;
        QCOMPARE(bench.credit(share).code, CreditCode::AmountMismatch);
        QCOMPARE(quotesIn(bench), 0); // nothing is kept of a refused share
        share.carried = 0;
        share.amount = Amount(2);
        QCOMPARE(bench.credit(share).code, CreditCode::None); // 48 left
        auto next = bench.share(2048);
        next.amount = Amount(3);
        next.carried = 999;
        QCOMPARE(bench.credit(next).code, CreditCode::AmountMismatch);
        next.amount = Amount(2);
        next.carried = 48;
        QCOMPARE(bench.credit(next).code, CreditCode::None); // 96 left
        auto strangers = bench.share(950, 2);
        strangers.carried = 50; // of a key that has shown nothing yet
        strangers.amount = Amount(1);
        QCOMPARE(bench.credit(strangers).code, CreditCode::AmountMismatch);
        QVERIFY(bench.mint->checkBooks());
        QCOMPARE(bench.mint->snapshot().creditsRefused, quint64(8));
    }

    void a31_smallSharesAddUp()
    {
        MintBench bench;
        bench.config.valuation.unitWork = 1000;
        bench.open();
        quint64 carried = 0;
        quint64 sum = 0;
        QList<mint::ShareCredit> shares;
        for (int i = 0; i < 100; ++i) {
            auto share = bench.share(64);
            share.carried = carried;
            const auto worth = mint::worthOf(bench.config.valuation, share.jobTarget, share.headerHash, carried);
            share.amount = worth.amount;
            carried = worth.remainder;
            sum += worth.amount.value;
            shares.append(share);
        }
        for (const auto &answer : bench.mint->credit(pool, shares)) {
            QCOMPARE(answer.code, CreditCode::None);
            QCOMPARE(answer.quoteId.isEmpty(), answer.amount == Amount());
        }
        QCOMPARE(sum, quint64(6));
        QCOMPARE(quotesIn(bench), 6);
        for (const auto &answer : bench.mint->credit(pool, shares)) // all again: nothing more
            QCOMPARE(answer.code, CreditCode::None);
        QCOMPARE(quotesIn(bench), 6);
        QCOMPARE(bench.mint->snapshot().keysets.first().credited, Amount(6));
        QVERIFY(bench.mint->checkBooks());
    }

    void a30_remainderIsNoPartOfWhatAShareIs()
    {
        MintBench bench;
        bench.config.valuation.unitWork = 1000;
        bench.open();
        auto first = bench.share(1024);
        first.amount = Amount(1);
        QCOMPARE(bench.credit(first).code, CreditCode::None);
        auto share = bench.share(1024);
        share.carried = 24;
        share.amount = Amount(1);
        const auto answer = bench.credit(share);
        QCOMPARE(answer.code, CreditCode::None);
        share.carried = 0; // a pool that lost its remainders asks again
        QCOMPARE(bench.credit(share).quoteId, answer.quoteId);
    }

    void a31_leadingZerosAreCountedByTheMint()
    {
        MintBench bench;
        bench.config.valuation = { mint::ValueRule::LeadingZeros, 0, 100 };
        bench.open();
        auto share = bench.share(8);
        share.headerHash.bytes[15] = 0x01; // 128 zeros and 7 more
        share.amount = Amount(quint64(1) << 35);
        auto tooMuch = share;
        tooMuch.amount = Amount(quint64(1) << 36);
        QCOMPARE(bench.credit(tooMuch).code, CreditCode::AmountMismatch);
        auto carrying = share;
        carrying.carried = 1;
        QCOMPARE(bench.credit(carrying).code, CreditCode::AmountMismatch);
        QCOMPARE(bench.credit(share).code, CreditCode::None);
        QVERIFY(bench.mint->checkBooks());
    }

    void a31_targetMustBeMet()
    {
        MintBench bench;
        bench.open();
        auto share = bench.share(50);
        share.headerHash.bytes[31] = 0xff;
        QCOMPARE(bench.credit(share).code, CreditCode::TargetNotMet);
    }

    void a36_strangersMakeNoEhashQuotes()
    {
        MintBench bench;
        bench.config.testBackendDelay = std::chrono::milliseconds(0);
        bench.open();
        const auto stranger = bench.pointOf(bench.keyPair(66));
        const QString unit = QStringLiteral("hash");
        QCOMPARE(
            bench.mint->createQuote(ehash, { Amount(8), unit, {}, stranger }).error().code, ErrorCode::MintingDisabled);
        // A bolt11 quote that looks like a share's neither blocks nor pays it.
        const auto share = bench.share(8);
        QVERIFY(bench.mint->createQuote(
            QStringLiteral("bolt11"), { Amount(8), unit, toHex(share.headerHash.bytes), stranger }));
        const auto answer = bench.credit(share);
        QCOMPARE(answer.code, CreditCode::None);
        QCOMPARE(*bench.mint->quote(ehash, answer.quoteId)->pubkey, share.lockingKey);
        // Being first with an own key needs a place on the list of pools.
        QCOMPARE(
            bench.mint->credit(QStringLiteral("stranger"), { bench.share(8) }).first().code, CreditCode::UnknownPool);
        QCOMPARE(bench.mint->credit({}, { bench.share(8) }).first().code, CreditCode::UnknownPool);
    }

    void d24_quoteAndPaymentAreOneStep()
    {
        MintBench bench;
        int statements = 0;
        bench.config.onStatement = [&] { ++statements; };
        bench.open();
        const auto share = bench.share(8);
        const auto answer = bench.credit(share);
        QCOMPARE(bench.mint->quote(ehash, answer.quoteId)->amountPaid, Amount(8));
        QCOMPARE(
            sqlValue(bench.config.databasePath, QStringLiteral("SELECT count(*) FROM quote WHERE paid = 0")).toInt(),
            0);
        QVERIFY(statements > 0);
        QCOMPARE(bench.credit(share).quoteId, answer.quoteId); // no error for a known hash
    }

    void d26_rateIsCappedPerPoolAndOrderKept()
    {
        MintBench bench;
        bench.config.pools.append(QStringLiteral("other"));
        bench.config.creditBurst = 10;
        bench.config.creditsPerSecond = 5;
        bench.open();
        QList<mint::ShareCredit> shares;
        for (int i = 0; i < 15; ++i)
            shares.append(bench.share(8));
        auto answers = bench.mint->credit(pool, shares);
        QCOMPARE(answers.size(), 15);
        for (int i = 0; i < 15; ++i) {
            QCOMPARE(answers[i].code, i < 10 ? CreditCode::None : CreditCode::RateLimited);
            QCOMPARE(answers[i].correlation, shares[i].correlation);
            QCOMPARE(answers[i].headerHash, shares[i].headerHash);
            QVERIFY(answers[i].code == CreditCode::None || mint::isRetryable(answers[i].code));
        }
        QCOMPARE(bench.mint->credit(QStringLiteral("other"), { bench.share(8) }).first().code, CreditCode::None);
        bench.clock.advance(std::chrono::seconds(1));
        answers = bench.mint->credit(pool, shares.mid(10));
        for (const auto &answer : answers)
            QCOMPARE(answer.code, CreditCode::None);
        QCOMPARE(bench.mint->snapshot().keysets.first().credited, Amount(8 * 16));
        QVERIFY(bench.mint->checkBooks());
    }

    void tenThousandInOneTransaction()
    {
        MintBench bench;
        int statements = 0;
        bench.config.onStatement = [&] { ++statements; };
        bench.open();
        QList<mint::ShareCredit> shares;
        for (int i = 0; i < 10'000; ++i)
            shares.append(bench.share(8, quint8(1 + i % 20)));
        QElapsedTimer timer;
        timer.start();
        for (const auto &answer : bench.mint->credit(pool, shares))
            QCOMPARE(answer.code, CreditCode::None);
        qInfo("10000 credits in %lld ms", timer.elapsed());
        QCOMPARE(bench.mint->snapshot().quotesPaid, quint64(10'000));
        QVERIFY(bench.mint->checkBooks());
    }
};

QTEST_GUILESS_MAIN(tst_AttacksShares)
#include "tst_AttacksShares.moc"
