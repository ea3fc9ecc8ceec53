// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MintBench.h"

#include <QtTest>

using namespace support;
using cashu::Amount;
using cashu::ErrorCode;
using namespace std::chrono_literals;

namespace {

const QString ehash = QStringLiteral("ehash");
const QString bolt11 = QStringLiteral("bolt11");

} // namespace

/// What an honest customer sees.
class tst_Mint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shareBecomesCoins()
    {
        MintBench bench;
        bench.open();
        const auto share = bench.share(100);
        const auto answer = bench.credit(share);
        QCOMPARE(answer.code, mint::CreditCode::None);
        QCOMPARE(answer.correlation, share.correlation);
        QCOMPARE(answer.unit, QStringLiteral("hash"));
        QVERIFY(!answer.isProvisional);
        const auto quote = bench.mint->quote(ehash, answer.quoteId);
        QVERIFY(quote);
        QCOMPARE(quote->request, toHex(share.headerHash.bytes));
        QCOMPARE(quote->amountPaid, Amount(100));
        QCOMPARE(*quote->state, QStringLiteral("PAID"));
        const auto outputs = bench.blanks(100);
        const auto body = bench.mint->mint(ehash, bench.mintRequest(answer.quoteId, outputs), bench.freshKey());
        QVERIFY2(body, qPrintable(body ? QString() : body.error().detail));
        QCOMPARE(bench.read(outputs, *body).size(), 3);
        QCOMPARE(*bench.mint->quote(ehash, answer.quoteId)->state, QStringLiteral("ISSUED"));
        QVERIFY(bench.mint->checkBooks());
        const auto books = bench.mint->snapshot().keysets.first();
        QCOMPARE(books.credited, Amount(100));
        QCOMPARE(books.issued, Amount(100));
        QCOMPARE(books.outstanding(), Amount(100));
        QCOMPARE(books.signatures, quint64(3));
    }

    void quoteIsMintedInParts()
    {
        MintBench bench;
        bench.open();
        const QString id = bench.quote(100);
        for (const quint64 part : { 60, 40 }) {
            const auto outputs = bench.blanks(part);
            QVERIFY(bench.mint->mint(ehash, bench.mintRequest(id, outputs), bench.freshKey()));
        }
        QCOMPARE(*bench.mint->quote(ehash, id)->state, QStringLiteral("ISSUED"));
        QVERIFY(bench.mint->checkBooks());
    }

    void swapAndState()
    {
        MintBench bench;
        bench.open();
        const auto inputs = bench.coins(13);
        QCOMPARE(inputs.size(), 3);
        const auto outputs = bench.blanks(13);
        const auto body = bench.mint->swap({ inputs, messagesOf(outputs) }, bench.freshKey());
        QVERIFY(body);
        const auto fresh = bench.read(outputs, *body);
        QCOMPARE(fresh.size(), 3);
        QStringList ys;
        for (const auto &proof : inputs + fresh)
            ys.append(cashu::yOf(proof)->toHex());
        ys.append(crypto::CurvePoint::generator().toHex());
        const auto states = bench.mint->checkState({ ys });
        QVERIFY(states);
        QCOMPARE(states->states.size(), 7);
        for (int i = 0; i < 7; ++i) {
            QCOMPARE(states->states[i].y, ys[i]);
            QCOMPARE(states->states[i].state, i < 3 ? QStringLiteral("SPENT") : QStringLiteral("UNSPENT"));
        }
        QVERIFY(bench.mint->checkBooks());
        const auto books = bench.mint->snapshot().keysets.first();
        QCOMPARE(books.credited, Amount(13));
        QCOMPARE(books.issued, Amount(26));
        QCOMPARE(books.redeemed, Amount(13));
        int states_ = 0;
        for (const auto &change : bench.mint->takeChanges())
            states_ += change.kind == mint::Change::Kind::ProofState ? 1 : 0;
        QCOMPARE(states_, 3);
        QVERIFY(bench.mint->takeChanges().isEmpty());
    }

    void replayGivesTheSameBytesThenRefuses()
    {
        MintBench bench;
        bench.open();
        const auto inputs = bench.coins(8);
        const cashu::SwapRequest request { inputs, messagesOf(bench.blanks(8)) };
        const auto key = bench.freshKey();
        const auto body = bench.mint->swap(request, key);
        QVERIFY(body);
        bench.open(); // a restart forgets nothing
        QCOMPARE(*bench.mint->swap(request, key), *body);
        QCOMPARE(*bench.mint->replay(key), *body);
        bench.clock.advance(bench.config.replayTtl + 1s);
        QVERIFY(!bench.mint->replay(key));
        QCOMPARE(bench.mint->swap(request, key).error().code, ErrorCode::ProofsSpent);
        bench.mint->tick();
        QCOMPARE(sqlValue(bench.config.databasePath, QStringLiteral("SELECT count(*) FROM reply")).toInt(), 0);
    }

    void batchTakesManyQuotes()
    {
        MintBench bench;
        bench.open();
        QStringList ids;
        QList<std::optional<QString>> signatures;
        for (int i = 0; i < 20; ++i)
            ids.append(bench.quote(5, quint8(1 + i % 3)));
        const auto outputs = bench.blanks(100);
        for (int i = 0; i < 20; ++i)
            signatures.append(bench.sign(ids[i], outputs, quint8(1 + i % 3)));
        const auto body = bench.mint->mintBatch(ehash, { ids, {}, messagesOf(outputs), signatures }, bench.freshKey());
        QVERIFY2(body, qPrintable(body ? QString() : body.error().detail));
        QCOMPARE(bench.read(outputs, *body).size(), outputs.size());
        QCOMPARE(bench.mint->snapshot().quotesIssued, quint64(20));
        QVERIFY(bench.mint->checkBooks());
    }

    void batchWithAmountsLeavesTheRest()
    {
        MintBench bench;
        bench.open();
        const QStringList ids { bench.quote(10), bench.quote(10) };
        const auto outputs = bench.blanks(12);
        const QList<std::optional<QString>> signatures { bench.sign(ids[0], outputs), bench.sign(ids[1], outputs) };
        QVERIFY(bench.mint->mintBatch(
            ehash, { ids, QList { Amount(10), Amount(2) }, messagesOf(outputs), signatures }, bench.freshKey()));
        QCOMPARE(bench.mint->quote(ehash, ids[1])->amountIssued, Amount(2));
        QVERIFY(bench.mint->checkBooks());
    }

    void restoreGivesWhatWasSigned()
    {
        MintBench bench;
        bench.open();
        const QString id = bench.quote(6);
        const auto outputs = bench.blanks(6);
        const auto body = bench.mint->mint(ehash, bench.mintRequest(id, outputs), bench.freshKey());
        QVERIFY(body);
        auto asked = messagesOf(outputs + bench.blanks(4));
        asked[0].amount = Amount(1024); // the mint's word counts, not the request's
        std::swap(asked[1], asked[2]);
        const auto response = bench.mint->restore({ asked });
        QVERIFY(response);
        QCOMPARE(response->outputs.size(), 2);
        QCOMPARE(response->outputs[0].amount, outputs[0].message.amount);
        QCOMPARE(response->outputs[1].blinded, outputs[1].message.blinded);
        const auto original = cashu::decodeJson<cashu::SignaturesResponse>(*body);
        QCOMPARE(response->signatures, original->signatures);
    }

    void rotationKeepsOldCoinsGood()
    {
        MintBench bench;
        bench.open();
        const auto coins = bench.coins(16);
        const QString waiting = bench.quote(7);
        const auto old = bench.active();
        const auto id = bench.mint->rotate(QStringLiteral("hash"));
        QVERIFY(id);
        QVERIFY(*id != old.id);
        QCOMPARE(bench.mint->activeKeys().keysets.size(), 1);
        QCOMPARE(bench.mint->keysets().keysets.size(), 2);
        QVERIFY(bench.mint->keysOf(old.id.toHex()));
        QVERIFY(bench.mint->checkBooks());
        bench.open();
        QCOMPARE(bench.active().id, *id);
        const auto outputs = bench.blanks(7);
        QVERIFY(bench.mint->mint(ehash, bench.mintRequest(waiting, outputs), bench.freshKey()));
        const auto swapped = bench.blanks(16);
        QVERIFY(bench.mint->swap({ coins, messagesOf(swapped) }, bench.freshKey()));
        QVERIFY(bench.mint->checkBooks());
        const auto books = bench.mint->snapshot().keysets;
        QCOMPARE(books[0].credited, Amount(0));
        QCOMPARE(books[0].outstanding(), Amount(0));
        QCOMPARE(books[1].credited, Amount(23));
        QCOMPARE(books[1].outstanding(), Amount(23));
        QCOMPARE(bench.mint->rotate(QStringLiteral("nothing")).error().code, Errc::NotFound);
    }

    void testBackendPaysAfterItsDelay()
    {
        MintBench bench;
        bench.config.testBackendDelay = 3000ms;
        bench.open();
        const auto quote
            = bench.mint->createQuote(bolt11, { Amount(64), QStringLiteral("sat"), QStringLiteral("tea"), {} });
        QVERIFY(quote);
        QCOMPARE(*quote->state, QStringLiteral("UNPAID"));
        QCOMPARE(*quote->description, QStringLiteral("tea"));
        const auto outputs = bench.blanks(64, QStringLiteral("sat"));
        const cashu::MintRequest request { quote->quote, messagesOf(outputs), {} };
        QCOMPARE(bench.mint->tick(), bench.clock.now() + 3s);
        QCOMPARE(bench.mint->mint(bolt11, request, bench.freshKey()).error().code, ErrorCode::QuoteUnpaid);
        bench.clock.advance(3s);
        bench.mint->tick();
        QCOMPARE(*bench.mint->quote(bolt11, quote->quote)->state, QStringLiteral("PAID"));
        const auto part = bench.blanks(32, QStringLiteral("sat"));
        QCOMPARE(bench.mint->mint(bolt11, { quote->quote, messagesOf(part), {} }, bench.freshKey()).error().code,
            ErrorCode::NotBalanced);
        const auto body = bench.mint->mint(bolt11, request, bench.freshKey());
        QVERIFY(body);
        QCOMPARE(bench.read(outputs, *body).size(), 1);
        QVERIFY(bench.mint->checkBooks());
        QCOMPARE(bench.mint->createQuote(bolt11, { Amount(64), QStringLiteral("usd"), {}, {} }).error().code,
            ErrorCode::UnitUnsupported);
    }

    void realInstanceHasNoTestBackend()
    {
        MintBench bench;
        bench.config.isTestInstance = false;
        bench.config.testBackendDelay = 0ms;
        QCOMPARE(bench.tryOpen().error().code, Errc::Denied);
        bench.config.testBackendDelay.reset();
        bench.open();
        QCOMPARE(bench.mint->createQuote(bolt11, { Amount(64), QStringLiteral("hash"), {}, {} }).error().code,
            ErrorCode::MintingDisabled);
        // and its file is no play money, nor another seed's
        bench.config.isTestInstance = true;
        QCOMPARE(bench.tryOpen().error().code, Errc::Denied);
        bench.config.isTestInstance = false;
        bench.config.seed = MintBench::seedOf(8);
        QCOMPARE(bench.tryOpen().error().code, Errc::BadKey);
        bench.config.unit = QStringLiteral("HASH");
        QCOMPARE(bench.tryOpen().error().code, Errc::OutOfRange);
    }

    void lookupVariants()
    {
        MintBench bench;
        bench.open();
        QStringList ids;
        for (int i = 0; i < 5; ++i)
            ids.append(bench.quote(4));
        const QString foreign = bench.quote(4, 2);
        const auto outputs = bench.blanks(4);
        QVERIFY(bench.mint->mint(ehash, bench.mintRequest(ids[1], outputs), bench.freshKey()));
        const auto lookup = [&](const QString &method, std::optional<quint64> timestamp, std::optional<quint64> limit,
                                std::optional<QString> cursor) {
            const auto digest = cashu::lookupDigest(bench.mint->publicKey(), bench.pointOf(bench.keyPair()), timestamp);
            const auto signature = bench.keyPair().sign(digest, bench.random.bytes<32>());
            return bench.mint->lookup(
                method, { { bench.pointOf(bench.keyPair()).toHex() }, { toHex(signature) }, timestamp, limit, cursor });
        };
        const auto idsOf = [](const cashu::QuoteLookupResponse &response) {
            QStringList out;
            for (const auto &quote : response.quotes)
                out.append(quote.quote);
            return out;
        };
        const QStringList expected { ids[0], ids[2], ids[3], ids[4], ids[1] }; // what can be minted comes first
        for (const QString &method : { ehash, QString() }) { // A and B
            const auto all = lookup(method, {}, {}, {});
            QVERIFY2(all, qPrintable(all ? QString() : all.error().detail));
            QCOMPARE(idsOf(*all), expected);
            QVERIFY(!all->nextCursor);
        }
        QVERIFY(lookup(bolt11, {}, {}, {})->quotes.isEmpty());
        QStringList paged; // C
        std::optional<QString> cursor;
        int pages = 0;
        do {
            const auto page = lookup(ehash, unixSeconds(bench.clock.now()), 2, cursor);
            QVERIFY(page);
            paged += idsOf(*page);
            cursor = page->nextCursor;
        } while (cursor && ++pages < 10);
        QCOMPARE(paged, expected);
        QCOMPARE(pages, 2);
        QCOMPARE(lookup(ehash, {}, {}, QStringLiteral("x1")).error().code, ErrorCode::Generic);
        QCOMPARE(lookup(ehash, {}, {}, QStringLiteral("m-1")).error().code, ErrorCode::Generic);
    }

    void issuedQuotesAreForgottenButTheirSharesNot()
    {
        MintBench bench;
        bench.config.valuation.unitWork = 8;
        bench.open();
        QList<mint::ShareCredit> shares;
        QStringList ids;
        for (int i = 0; i < 1200; ++i) {
            shares.append(bench.share(64));
            shares.last().amount = Amount(8);
        }
        auto carriedShare = bench.share(4); // half a unit: no quote
        carriedShare.amount = Amount();
        shares.append(carriedShare);
        for (const auto &answer : bench.mint->credit(QLatin1String(MintBench::pool), shares)) {
            QCOMPARE(answer.code, mint::CreditCode::None);
            ids.append(answer.quoteId);
        }
        for (int first = 0; first < 1200; first += 100) {
            if (first == 500)
                continue; // these are never issued
            const auto outputs = bench.blanks(800);
            QList<std::optional<QString>> signatures;
            for (const QString &id : ids.mid(first, 100))
                signatures.append(bench.sign(id, outputs));
            QVERIFY(bench.mint->mintBatch(
                ehash, { ids.mid(first, 100), {}, messagesOf(outputs), signatures }, bench.freshKey()));
        }
        bench.clock.advance(bench.config.keepIssued - 1min);
        bench.mint->tick();
        const auto rows = [&](const QString &table) {
            return sqlValue(bench.config.databasePath, QStringLiteral("SELECT count(*) FROM ") + table).toInt();
        };
        QCOMPARE(rows(QStringLiteral("quote")), 1200);
        bench.clock.advance(10min);
        const auto before = bench.mint->snapshot();
        QCOMPARE(bench.mint->tick(), bench.clock.now() + 1s); // in pieces
        QVERIFY(bench.mint->checkBooks());
        bench.mint->tick();
        QCOMPARE(rows(QStringLiteral("quote")), 101); // and the newest, which gives the next its number
        QCOMPARE(rows(QStringLiteral("credit")), 101);
        QCOMPARE(rows(QStringLiteral("old_share")), 1100);
        QVERIFY(bench.mint->checkBooks());
        const auto after = bench.mint->snapshot();
        QCOMPARE(after.quotesIssued, before.quotesIssued);
        QCOMPARE(after.keysets, before.keysets);
        bench.open();
        const auto answers = bench.mint->credit(QLatin1String(MintBench::pool), shares);
        int known = 0;
        for (int i = 0; i < shares.size(); ++i) {
            const bool isKnown = answers[i].code == mint::CreditCode::None;
            QCOMPARE(answers[i].code, isKnown ? mint::CreditCode::None : mint::CreditCode::Conflict);
            QCOMPARE(answers[i].quoteId, isKnown ? ids[i] : QString());
            known += isKnown ? 1 : 0;
        }
        QCOMPARE(known, 101);
        const auto outputs = bench.blanks(8);
        QVERIFY(bench.mint->mint(ehash, bench.mintRequest(ids[510], outputs), bench.freshKey()));
        QVERIFY(bench.mint->checkBooks());
    }

    /// A damaged row costs its own coins, not the mint.
    void damagedKeysetIsLeftOut_data()
    {
        QTest::addColumn<QString>("harm");
        QTest::newRow("id unreadable") << QStringLiteral("UPDATE keyset SET id = x'7f' WHERE is_active = 0");
        QTest::newRow("id of another seed")
            << QStringLiteral("UPDATE keyset SET id = x'01' || randomblob(32) WHERE is_active = 0");
        QTest::newRow("fee") << QStringLiteral("UPDATE keyset SET fee_ppk = 7 WHERE is_active = 0");
        QTest::newRow("position") << QStringLiteral("UPDATE keyset SET position = 9 WHERE is_active = 0");
    }
    void damagedKeysetIsLeftOut()
    {
        QFETCH(QString, harm);
        MintBench bench;
        bench.open();
        const auto old = bench.coins(8);
        QVERIFY(bench.mint->rotate(QStringLiteral("hash")));
        const auto good = bench.coins(8);
        const auto before = bench.mint->snapshot().keysets;
        QCOMPARE(before.size(), 2);
        sqlValue(bench.config.databasePath, harm);
        bench.open();
        const auto snapshot = bench.mint->snapshot();
        QCOMPARE(snapshot.keysets, before.mid(1));
        QCOMPARE(snapshot.damagedKeysets.size(), 1);
        QVERIFY2(snapshot.damagedKeysets[0].startsWith(QStringLiteral("keyset 1 (hash): its id")),
            qPrintable(snapshot.damagedKeysets[0]));
        QVERIFY(bench.mint->checkBooks()); // its coins still count there
        QVERIFY(bench.mint->snapshot().isIssuing);
        QCOMPARE(bench.mint->keysets().keysets.size(), 1);
        const auto outputs = bench.blanks(8);
        QCOMPARE(
            bench.mint->swap({ old, messagesOf(outputs) }, bench.freshKey()).error().code, ErrorCode::KeysetUnknown);
        QVERIFY(bench.mint->swap({ good, messagesOf(outputs) }, bench.freshKey()));
        // What comes after it takes no place that was taken.
        const auto next = bench.mint->rotate(QStringLiteral("hash"));
        QVERIFY2(next, next ? "" : qPrintable(next.error().toString()));
        bench.open();
        QCOMPARE(bench.active().id, *next);
        QVERIFY(bench.mint->checkBooks());
    }

    void damagedActiveKeysetIsRefused()
    {
        MintBench bench;
        bench.open();
        QVERIFY(bench.mint->rotate(QStringLiteral("hash")));
        sqlValue(bench.config.databasePath, QStringLiteral("UPDATE keyset SET id = x'7f' WHERE is_active = 1"));
        const auto opened = bench.tryOpen();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Errc::Malformed);
        QVERIFY2(opened.error().detail.contains(bench.config.databasePath)
                && opened.error().detail.contains(QStringLiteral("unit hash"))
                && opened.error().detail.contains(QStringLiteral("backup")),
            qPrintable(opened.error().detail));
        QCOMPARE(sqlValue(bench.config.databasePath, QStringLiteral("SELECT count(*) FROM keyset")).toInt(), 2);
    }

    /// Whatever is done, every keyset's books hold, and they are what its coins say.
    void booksHoldForEveryKeyset()
    {
        MintBench bench;
        bench.config.inputFeePpk = 500;
        bench.open();
        const auto hold = [&](quint64 credited, quint64 outstanding) {
            quint64 creditedSum = 0;
            quint64 outstandingSum = 0;
            const auto keysets = bench.mint->snapshot().keysets;
            for (const mint::KeysetBooks &books : keysets) {
                if (books.issued.value - books.redeemed.value != books.outstanding().value
                    || books.outstanding() > books.credited)
                    return false;
                creditedSum += books.credited.value;
                outstandingSum += books.outstanding().value;
            }
            const auto checked = bench.mint->checkBooks();
            if (creditedSum != credited || outstandingSum != outstanding || !checked)
                qWarning() << creditedSum << outstandingSum << (checked ? QString() : checked.error().toString());
            return creditedSum == credited && outstandingSum == outstanding && checked;
        };
        QVERIFY(hold(0, 0));
        const QString waiting = bench.quote(16);
        QVERIFY(hold(16, 0));
        const auto coins = bench.coins(8);
        QVERIFY(hold(24, 8));
        QVERIFY(bench.mint->rotate(QStringLiteral("hash")));
        QVERIFY(hold(24, 8));
        const auto outputs = bench.blanks(16);
        QVERIFY(bench.mint->mint(ehash, bench.mintRequest(waiting, outputs), bench.freshKey()));
        QVERIFY(hold(24, 24));
        const auto swapped = bench.blanks(7); // one unit is the fee
        QVERIFY(bench.mint->swap({ coins, messagesOf(swapped) }, bench.freshKey()));
        QVERIFY(hold(24, 23));
        QVERIFY(!bench.mint->swap({ coins, messagesOf(bench.blanks(7)) }, bench.freshKey()));
        QVERIFY(hold(24, 23));
        QCOMPARE(bench.mint->snapshot().keysets.size(), 2);
        QCOMPARE(bench.mint->snapshot().keysets[0].outstanding(), cashu::Amount(0));
    }

    void watchdogStopsOnWrongBooks_data()
    {
        QTest::addColumn<QString>("harm");
        QTest::newRow("coins vanish") << QStringLiteral("DELETE FROM spent");
        QTest::newRow("signatures appear") << QStringLiteral(
            "INSERT INTO signature SELECT zeroblob(33), keyset, amount, signature, dleq_e, dleq_s, at_ms FROM "
            "signature LIMIT 1");
        QTest::newRow("credit grows") << QStringLiteral("UPDATE keyset SET credited = credited + 1");
        QTest::newRow("credit shrinks") << QStringLiteral("UPDATE keyset SET credited = 1");
        QTest::newRow("quote pays more") << QStringLiteral("UPDATE quote SET paid = paid + 1");
        QTest::newRow("quote issued more than paid") << QStringLiteral("UPDATE quote SET issued = paid + 1");
        QTest::newRow("share without quote") << QStringLiteral("UPDATE credit SET amount = amount + 1");
        QTest::newRow("work vanishes") << QStringLiteral("UPDATE balance SET work = zeroblob(40)");
    }
    void watchdogStopsOnWrongBooks()
    {
        QFETCH(QString, harm);
        MintBench bench;
        bench.open();
        const auto inputs = bench.coins(8);
        const auto outputs = bench.blanks(8);
        QVERIFY(bench.mint->swap({ inputs, messagesOf(outputs) }, bench.freshKey()));
        const QString waiting = bench.quote(4);
        QVERIFY(bench.mint->checkBooks());
        QVERIFY(bench.mint->snapshot().isIssuing);
        sqlValue(bench.config.databasePath, harm);
        QVERIFY(!bench.mint->checkBooks());
        QVERIFY(!bench.mint->snapshot().isIssuing);
        QVERIFY(!bench.mint->snapshot().stoppedBecause.isEmpty());
        bench.open(); // it stays stopped
        const auto more = bench.blanks(4);
        QCOMPARE(bench.mint->mint(ehash, bench.mintRequest(waiting, more), bench.freshKey()).error().code,
            ErrorCode::MintingDisabled);
        QCOMPARE(bench.credit(bench.share(1)).code, mint::CreditCode::Stopped);
        bench.mint->resume();
        QVERIFY(bench.mint->snapshot().isIssuing);
        QVERIFY(bench.credit(bench.share(1)).code != mint::CreditCode::Stopped);
    }
};

QTEST_GUILESS_MAIN(tst_Mint)
#include "tst_Mint.moc"
