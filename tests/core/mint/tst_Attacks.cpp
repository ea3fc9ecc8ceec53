// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Conditions.h"
#include "tests/support/MintBench.h"

#include <QtTest>

#include <latch>
#include <thread>

using namespace support;
using cashu::Amount;
using cashu::ErrorCode;

namespace {

const QString ehash = QStringLiteral("ehash");
const QString hash = QStringLiteral("hash");

template <class T> ErrorCode codeOf(const cashu::MintResult<T> &result)
{
    return result ? ErrorCode(0) : result.error().code;
}

/// Does \a what at the same time in \a count threads, each with a mint of its own on the file of \a bench.
/// \return how many succeeded; all others must have got one of \a expected.
template <class What> int inParallel(MintBench &bench, int count, const QList<ErrorCode> &expected, What what)
{
    bench.mint.reset();
    std::vector<ErrorCode> codes(size_t(count), ErrorCode(-1));
    std::latch ready(count);
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i)
        threads.emplace_back([&, i] {
            const SystemRandom random;
            const auto own = mint::Mint::open(bench.config, bench.clock, random);
            ready.arrive_and_wait();
            if (own)
                codes[size_t(i)] = codeOf(what(**own, i));
        });
    for (auto &thread : threads)
        thread.join();
    bench.open();
    int wins = 0;
    for (const ErrorCode code : codes) {
        if (code == ErrorCode(0))
            ++wins;
        else if (!expected.contains(code))
            return -int(code);
    }
    return wins;
}

} // namespace

/// Attacks on coins and quotes; the numbers are those of the project's list.
class tst_Attacks : public QObject {
    Q_OBJECT

    static ErrorCode swap(MintBench &bench, const QList<cashu::Proof> &inputs, const Blanks &outputs)
    {
        return codeOf(bench.mint->swap({ inputs, messagesOf(outputs) }, bench.freshKey()));
    }
    static ErrorCode mint(MintBench &bench, const QString &id, const Blanks &outputs)
    {
        return codeOf(bench.mint->mint(ehash, bench.mintRequest(id, outputs), bench.freshKey()));
    }

private Q_SLOTS:
    void a01_parallelDoubleSpend()
    {
        MintBench bench;
        bench.open();
        const auto coins = bench.coins(8);
        QList<cashu::SwapRequest> requests;
        QList<::mint::RequestKey> keys;
        for (int i = 0; i < 32; ++i) {
            requests.append({ coins, messagesOf(bench.blanks(8)) });
            keys.append(bench.freshKey());
        }
        const int wins = inParallel(bench, 32, { ErrorCode::ProofsSpent },
            [&](::mint::Mint &mint, int i) { return mint.swap(requests[i], keys[i]); });
        QCOMPARE(wins, 1);
        QVERIFY(bench.mint->checkBooks());
        QCOMPARE(bench.mint->snapshot().keysets.first().outstanding(), Amount(8));
    }

    void a03_sameProofTwice()
    {
        MintBench bench;
        bench.open();
        const auto coins = bench.coins(8);
        QCOMPARE(swap(bench, coins + coins, bench.blanks(16)), ErrorCode::DuplicateInputs);
        auto withWitness = coins;
        withWitness[0].witness = QStringLiteral("{\"signatures\":[]}"); // the secret counts, not the rest
        QCOMPARE(swap(bench, coins + withWitness, bench.blanks(16)), ErrorCode::DuplicateInputs);
        QCOMPARE(swap(bench, coins, bench.blanks(8)), ErrorCode(0));
    }

    void a04_oneSecretUnderTwoAmounts()
    {
        MintBench bench;
        bench.open();
        const auto id = bench.active().id;
        const QByteArray secret = "one secret for two coins";
        const Blanks outputs { bench.blank(2, id, secret), bench.blank(4, id, secret) };
        const auto body = bench.mint->mint(ehash, bench.mintRequest(bench.quote(6), outputs), bench.freshKey());
        QVERIFY(body);
        const auto coins = bench.read(outputs, *body);
        QCOMPARE(coins.size(), 2);
        QVERIFY(coins[0].signature != coins[1].signature);
        QCOMPARE(swap(bench, coins, bench.blanks(6)), ErrorCode::DuplicateInputs);
        QCOMPARE(swap(bench, { coins[1] }, bench.blanks(4)), ErrorCode(0));
        QCOMPARE(swap(bench, { coins[0] }, bench.blanks(2)), ErrorCode::ProofsSpent);
        QVERIFY(bench.mint->checkBooks());
    }

    void a05_sameOutputTwice()
    {
        MintBench bench;
        bench.open();
        const auto outputs = bench.blanks(8);
        const QString id = bench.quote(16);
        QCOMPARE(mint(bench, id, outputs + outputs), ErrorCode::DuplicateOutputs);
        QCOMPARE(mint(bench, id, outputs), ErrorCode(0));
        QCOMPARE(mint(bench, id, outputs), ErrorCode::OutputsSigned);
        auto otherAmount = outputs;
        otherAmount[0].message.amount = Amount(4);
        QCOMPARE(mint(bench, id, otherAmount), ErrorCode::OutputsSigned);
        const auto coins = bench.coins(8);
        QCOMPARE(swap(bench, coins, outputs), ErrorCode::OutputsSigned);
        QCOMPARE(swap(bench, coins, bench.blanks(8)), ErrorCode(0)); // nothing was spent by the refusal
        QVERIFY(bench.mint->checkBooks());
        QCOMPARE(bench.mint->quote(ehash, id)->amountIssued, Amount(8));
    }

    void a06_outputReusedAcrossQuotesInParallel()
    {
        MintBench bench;
        bench.open();
        const auto outputs = bench.blanks(8);
        QList<cashu::MintRequest> requests;
        QList<::mint::RequestKey> keys;
        for (int i = 0; i < 16; ++i) {
            requests.append(bench.mintRequest(bench.quote(8), outputs));
            keys.append(bench.freshKey());
        }
        const int wins = inParallel(bench, 16, { ErrorCode::OutputsSigned },
            [&](::mint::Mint &mint, int i) { return mint.mint(ehash, requests[i], keys[i]); });
        QCOMPARE(wins, 1);
        QVERIFY(bench.mint->checkBooks());
        QCOMPARE(bench.mint->snapshot().quotesPaid, quint64(15));
    }

    void a07_quoteMintedInParallel()
    {
        MintBench bench;
        bench.open();
        const QString id = bench.quote(8);
        QList<cashu::MintRequest> requests;
        QList<::mint::RequestKey> keys;
        for (int i = 0; i < 16; ++i) {
            requests.append(bench.mintRequest(id, bench.blanks(8)));
            keys.append(bench.freshKey());
        }
        const int wins = inParallel(bench, 16, { ErrorCode::QuoteIssued },
            [&](::mint::Mint &mint, int i) { return mint.mint(ehash, requests[i], keys[i]); });
        QCOMPARE(wins, 1);
        QVERIFY(bench.mint->checkBooks());
        QCOMPARE(bench.mint->snapshot().keysets.first().issued, Amount(8));
    }

    void a08_moreThanPaid()
    {
        MintBench bench;
        bench.open();
        const QString id = bench.quote(100);
        QCOMPARE(mint(bench, id, bench.blanks(101)), ErrorCode::NotBalanced);
        QCOMPARE(mint(bench, id, bench.blanks(60)), ErrorCode(0));
        QCOMPARE(mint(bench, id, bench.blanks(60)), ErrorCode::NotBalanced);
        // sums that wrap around to something small
        const auto keyset = bench.active().id;
        const quint64 top = quint64(1) << 63;
        const Blanks wrapping { bench.blank(top, keyset), bench.blank(top, keyset), bench.blank(8, keyset) };
        QCOMPARE(mint(bench, id, wrapping), ErrorCode::NotBalanced);
        const auto coins = bench.coins(8);
        QCOMPARE(swap(bench, coins, wrapping), ErrorCode::NotBalanced);
        const QList<std::optional<QString>> signatures { bench.sign(id, bench.blanks(8)), std::nullopt };
        const auto outputs = bench.blanks(8);
        const QString other = bench.quote(8);
        const cashu::MintBatchRequest batch { { id, other }, QList { Amount(top), Amount(top + 8) },
            messagesOf(outputs),
            QList<std::optional<QString>> { bench.sign(id, outputs), bench.sign(other, outputs) } };
        QCOMPARE(codeOf(bench.mint->mintBatch(ehash, batch, bench.freshKey())), ErrorCode::NotBalanced);
        QCOMPARE(mint(bench, id, {}), ErrorCode::NotBalanced);
        QVERIFY(bench.mint->checkBooks());
    }

    void a08_hugeAmountsStayExact()
    {
        MintBench bench;
        bench.open();
        const quint64 top = quint64(1) << 63;
        auto coins = bench.coins(top);
        QCOMPARE(coins.size(), 1);
        for (int i = 0; i < 3; ++i) { // issued and redeemed go past 2^64, outstanding does not
            const auto outputs = bench.blanks(top);
            const auto body = bench.mint->swap({ coins, messagesOf(outputs) }, bench.freshKey());
            QVERIFY(body);
            coins = bench.read(outputs, *body);
            QVERIFY(bench.mint->checkBooks());
        }
        QCOMPARE(bench.mint->snapshot().keysets.first().outstanding(), Amount(top));
        const QString small = bench.quote(top - 1); // 2^64 - 1 in all
        QVERIFY(!small.isEmpty());
        QCOMPARE(bench.credit(bench.share(2, 9)).code, ::mint::CreditCode::Failed); // would be 2^64 + 1
        QVERIFY(bench.mint->snapshot().isIssuing); // a full keyset is no violation
        QVERIFY(bench.mint->checkBooks());
        QCOMPARE(mint(bench, small, bench.blanks(top - 1)), ErrorCode(0));
        QVERIFY(bench.mint->checkBooks());
    }

    void a09_amountsThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<bool>("isRead");
        for (const char *text : { "-1", "1.5", "1e3", "\"8\"", "null", "true", "18446744073709551616", "08", "[8]" })
            QTest::newRow(text) << QByteArray(text) << false;
        for (const char *text : { "0", "9223372036854775808", "18446744073709551615" })
            QTest::newRow(text) << QByteArray(text) << true;
    }
    void a09_amountsThatAreNone()
    {
        QFETCH(QByteArray, amount);
        QFETCH(bool, isRead);
        MintBench bench;
        bench.open();
        const auto coins = bench.coins(8);
        const QByteArray good = cashu::encodeJson(cashu::SwapRequest { coins, messagesOf(bench.blanks(8)) });
        for (const QByteArray &field : { QByteArray("inputs"), QByteArray("outputs") }) {
            QByteArray bad = good;
            const qsizetype at = bad.indexOf("\"amount\":8", bad.indexOf("\"" + field + "\""));
            QVERIFY(at > 0);
            bad.replace(at, 10, "\"amount\":" + amount);
            const auto request = cashu::decodeJson<cashu::SwapRequest>(bad);
            QCOMPARE(bool(request), isRead);
            if (request)
                QVERIFY(!bench.mint->swap(*request, bench.freshKey()));
        }
        QVERIFY(bench.mint->checkBooks());
    }

    void a10_amountWithoutAKey()
    {
        MintBench bench;
        bench.open();
        const auto id = bench.active().id;
        QCOMPARE(mint(bench, bench.quote(7), { bench.blank(7, id) }), ErrorCode::AmountOutOfLimits);
        QCOMPARE(mint(bench, bench.quote(8), { bench.blank(8, id), bench.blank(0, id) }), ErrorCode::AmountOutOfLimits);
        auto coins = bench.coins(8);
        coins[0].amount = Amount(7);
        QCOMPARE(swap(bench, coins, bench.blanks(7)), ErrorCode::ProofInvalid);
        coins[0].amount = Amount(0);
        QCOMPARE(swap(bench, coins + bench.coins(8), bench.blanks(8)), ErrorCode::ProofInvalid);
    }

    void a11_signatureOfAnotherKey()
    {
        MintBench bench;
        bench.open();
        auto coins = bench.coins(8);
        auto raised = coins;
        raised[0].amount = Amount(16);
        QCOMPARE(swap(bench, raised, bench.blanks(16)), ErrorCode::ProofInvalid);
        QVERIFY(bench.mint->rotate(hash));
        auto moved = coins;
        moved[0].id = bench.active().id;
        QCOMPARE(swap(bench, moved, bench.blanks(8)), ErrorCode::ProofInvalid);
        auto otherSecret = coins;
        otherSecret[0].secret = "made up";
        QCOMPARE(swap(bench, otherSecret, bench.blanks(8)), ErrorCode::ProofInvalid);
        auto notSigned = coins;
        notSigned[0].signature = crypto::CurvePoint::generator();
        QCOMPARE(swap(bench, notSigned, bench.blanks(8)), ErrorCode::ProofInvalid);
        QCOMPARE(swap(bench, coins, bench.blanks(8)), ErrorCode(0));
    }

    void a12_keysetsUnknownInactiveExpired()
    {
        MintBench bench;
        bench.config.keysetLifetime = std::chrono::hours(1);
        bench.open();
        const auto first = bench.active().id;
        auto coins = bench.coins(8);
        auto unknown = bench.blank(8, *cashu::KeysetId::fromHex(QStringLiteral("01") + QString(64, u'a')));
        QCOMPARE(swap(bench, coins, { unknown }), ErrorCode::KeysetUnknown);
        auto foreign = coins;
        foreign[0].id = unknown.message.id;
        QCOMPARE(swap(bench, foreign, bench.blanks(8)), ErrorCode::KeysetUnknown);
        auto shortId = coins;
        shortId[0].id = first.shortened();
        QCOMPARE(swap(bench, shortId, bench.blanks(8)), ErrorCode::KeysetUnknown); // full ids only
        QCOMPARE(codeOf(bench.mint->keysOf(first.shortened().toHex())), ErrorCode::KeysetUnknown);
        bench.clock.advance(std::chrono::minutes(30));
        QVERIFY(bench.mint->rotate(hash));
        QCOMPARE(swap(bench, coins, { bench.blank(8, first) }), ErrorCode::KeysetInactive);
        const auto outputs = bench.blanks(8);
        bench.clock.advance(std::chrono::minutes(31));
        QCOMPARE(swap(bench, coins, outputs), ErrorCode::KeysetExpired);
        bench.clock.advance(std::chrono::hours(1));
        QCOMPARE(mint(bench, bench.quote(8), outputs), ErrorCode::KeysetExpired);
        QVERIFY(bench.mint->checkBooks());
    }

    void a13_mixedUnits()
    {
        MintBench bench;
        bench.config.testBackendDelay = std::chrono::milliseconds(0);
        bench.open();
        const auto sat = QStringLiteral("sat");
        const auto quote = bench.mint->createQuote(QStringLiteral("bolt11"), { Amount(8), sat, {}, {} });
        bench.mint->tick();
        const auto blanks = bench.blanks(8, sat);
        const cashu::MintRequest request { quote->quote, messagesOf(blanks), {} };
        QCOMPARE(codeOf(bench.mint->mint(
                     QStringLiteral("bolt11"), { quote->quote, messagesOf(bench.blanks(8)), {} }, bench.freshKey())),
            ErrorCode::UnitMismatch);
        const auto body = bench.mint->mint(QStringLiteral("bolt11"), request, bench.freshKey());
        QVERIFY(body);
        const auto sats = bench.read(blanks, *body);
        const auto coins = bench.coins(8);
        QCOMPARE(swap(bench, coins + sats, bench.blanks(16)), ErrorCode::MultipleUnits);
        QCOMPARE(swap(bench, coins, bench.blanks(4) + bench.blanks(4, sat)), ErrorCode::MultipleUnits);
        QCOMPARE(swap(bench, coins, bench.blanks(8, sat)), ErrorCode::UnitMismatch);
        // and a quote of one method is none of another
        QCOMPARE(codeOf(bench.mint->quote(ehash, quote->quote)), ErrorCode::Generic);
        QVERIFY(bench.mint->checkBooks());
    }

    void a14_feeOffByOne()
    {
        MintBench bench;
        bench.config.inputFeePpk = 400;
        bench.open();
        const auto coins = bench.coins(7); // 3 inputs: 1200 ppk, a fee of 2
        QCOMPARE(coins.size(), 3);
        QCOMPARE(swap(bench, coins, bench.blanks(6)), ErrorCode::NotBalanced);
        QCOMPARE(swap(bench, coins, bench.blanks(4)), ErrorCode::NotBalanced);
        QCOMPARE(swap(bench, { coins[0] }, bench.blanks(1)), ErrorCode::NotBalanced); // the fee eats it all
        QCOMPARE(swap(bench, coins, bench.blanks(5)), ErrorCode(0));
        QVERIFY(bench.mint->checkBooks());
        const auto books = bench.mint->snapshot().keysets.first();
        QCOMPARE(books.outstanding(), Amount(5));
        QCOMPARE(books.credited, Amount(7));
    }

    void a15_pointsThatAreNone_data()
    {
        QTest::addColumn<QString>("point");
        const QString x = QStringLiteral("79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798");
        QTest::newRow("infinity") << QStringLiteral("00");
        QTest::newRow("zeros") << QString(66, u'0');
        QTest::newRow("off the curve") << QStringLiteral("02") + QString(63, u'0') + u'5';
        QTest::newRow("x not below p") << QStringLiteral(
            "02fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc30");
        QTest::newRow("65 bytes") << QStringLiteral("04") + x
                + QStringLiteral("483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8");
        QTest::newRow("hybrid") << QStringLiteral("06") + x
                + QStringLiteral("483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8");
        QTest::newRow("odd length") << QStringLiteral("02") + x.chopped(1);
        QTest::newRow("too long") << QStringLiteral("02") + x + QStringLiteral("00");
        QTest::newRow("not hex") << QStringLiteral("0g") + x;
        QTest::newRow("empty") << QStringLiteral("");
    }
    void a15_pointsThatAreNone()
    {
        QFETCH(QString, point);
        MintBench bench;
        bench.open();
        const auto coins = bench.coins(8);
        const auto outputs = bench.blanks(8);
        const QByteArray good = cashu::encodeJson(cashu::SwapRequest { coins, messagesOf(outputs) });
        for (const QString &old : { coins[0].signature.toHex(), outputs[0].message.blinded.toHex() }) {
            QByteArray bad = good;
            QVERIFY(bad.contains(old.toLatin1()));
            bad.replace(old.toLatin1(), point.toLatin1());
            QVERIFY(!cashu::decodeJson<cashu::SwapRequest>(bad));
        }
        QVERIFY(!bench.mint->checkState({ { point } }));
    }

    void a15_upperCaseIsTheSamePoint()
    {
        MintBench bench;
        bench.open();
        const auto coins = bench.coins(8);
        const auto outputs = bench.blanks(4);
        const QByteArray good
            = cashu::encodeJson(cashu::SwapRequest { coins, messagesOf(outputs) + messagesOf(outputs) });
        QByteArray bad = good;
        const QByteArray point = outputs[0].message.blinded.toHex().toLatin1();
        bad.replace(bad.lastIndexOf(point), point.size(), point.toUpper());
        const auto request = cashu::decodeJson<cashu::SwapRequest>(bad);
        if (request) // reading it is a matter of taste, signing it twice is not
            QCOMPARE(codeOf(bench.mint->swap(*request, bench.freshKey())), ErrorCode::DuplicateOutputs);
        QCOMPARE(swap(bench, coins, bench.blanks(8)), ErrorCode(0));
        const QString y = cashu::yOf(coins[0])->toHex();
        const auto states = bench.mint->checkState({ { y, y.toUpper() } });
        QVERIFY(states);
        QCOMPARE(states->states[1].state, QStringLiteral("SPENT"));
        QCOMPARE(states->states[1].y, y.toUpper());
    }

    void a20_lockedCoinsNeedTheirKey()
    {
        MintBench bench;
        bench.open();
        cashu::SpendingCondition condition;
        condition.data = bench.pointOf(bench.keyPair(5)).toHex();
        condition.keys = { bench.pointOf(bench.keyPair(5)) };
        const QByteArray secret = cashu::makeSecret(condition, bench.random);
        const Blanks locked { bench.blank(8, bench.active().id, secret) };
        const auto body = bench.mint->mint(ehash, bench.mintRequest(bench.quote(8), locked), bench.freshKey());
        QVERIFY(body);
        const auto coins = bench.read(locked, *body);
        const auto outputs = bench.blanks(8);
        const quint64 now = unixSeconds(bench.clock.now());
        QCOMPARE(swap(bench, coins, outputs), ErrorCode::ProofInvalid);
        auto signedCoins = coins;
        QVERIFY(!cashu::signInputs(signedCoins, messagesOf(outputs), bench.keyPair(6).secret(), now, bench.random));
        QVERIFY(cashu::signInputs(signedCoins, messagesOf(outputs), bench.keyPair(5).secret(), now, bench.random));
        auto broken = signedCoins;
        broken[0].witness.replace(QStringLiteral("\"signatures\":[\""), QStringLiteral("\"signatures\":[\"00"));
        QVERIFY(broken != signedCoins);
        QCOMPARE(swap(bench, broken, outputs), ErrorCode::ProofInvalid);
        QCOMPARE(swap(bench, signedCoins, outputs), ErrorCode(0));
        const auto state = bench.mint->checkState({ { cashu::yOf(coins[0])->toHex() } });
        QCOMPARE(state->states[0].witness, std::optional(signedCoins[0].witness));
    }

    void a21_locktimeIsTheMintsClock()
    {
        MintBench bench;
        bench.open();
        const quint64 now = unixSeconds(bench.clock.now());
        cashu::SpendingCondition condition;
        condition.data = bench.pointOf(bench.keyPair(5)).toHex();
        condition.keys = { bench.pointOf(bench.keyPair(5)) };
        condition.locktime = now + 60;
        const Blanks locked { bench.blank(8, bench.active().id, cashu::makeSecret(condition, bench.random)) };
        const auto body = bench.mint->mint(ehash, bench.mintRequest(bench.quote(8), locked), bench.freshKey());
        QVERIFY(body);
        const auto coins = bench.read(locked, *body);
        const auto outputs = bench.blanks(8);
        QCOMPARE(swap(bench, coins, outputs), ErrorCode::ProofInvalid);
        bench.clock.advance(std::chrono::seconds(60)); // equal is not past
        QCOMPARE(swap(bench, coins, outputs), ErrorCode::ProofInvalid);
        bench.clock.advance(std::chrono::seconds(1));
        QCOMPARE(swap(bench, coins, outputs), ErrorCode(0)); // no refund keys: anyone
    }
};

QTEST_GUILESS_MAIN(tst_Attacks)
#include "tst_Attacks.moc"
