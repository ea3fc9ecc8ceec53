// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a mint may answer, and what may become of a request on its way: A37, NUT-19, NUT-09, NUT-07.
#include "tests/support/WalletChecks.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace wallet;
using namespace support;
using cashu::Amount;
using nlohmann::json;

namespace {

using Fault = TinyMint::Fault;

} // namespace

class tst_WalletAnswers : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    int m_files = 0;
    FakeClock m_clock;
    std::unique_ptr<TinyMint> m_mint;
    TinyTransport m_transport;
    std::unique_ptr<WalletBench> m_wallet;
    MintId m_id = 0;

    QString path() { return m_dir.filePath(QStringLiteral("w%1.db").arg(m_files)); }
    void reopen()
    {
        m_wallet.reset();
        m_wallet = std::make_unique<WalletBench>(path(), m_clock, m_transport);
        m_id = m_wallet->addMint();
    }
    /// The wallet and what is in tokens must be what the mint owes: nothing lost, nothing twice.
    bool fits(quint64 amount)
    {
        return m_wallet->spendable() == amount && m_mint->outstanding() == amount && m_wallet->open() == 0;
    }

private Q_SLOTS:
    void init()
    {
        ++m_files;
        m_mint = std::make_unique<TinyMint>("m" + QByteArray::number(m_files), m_clock);
        m_transport.add(tinyUrl, *m_mint);
        reopen();
        m_mint->credit(m_wallet->workerKey(), 1000);
        GOOD(m_wallet->sweep(m_id));
        QVERIFY(fits(1000));
    }
    void cheatsAreRefusedAndNothingIsLost_data();
    void cheatsAreRefusedAndNothingIsLost();
    void keepsARequestTheMintCheatsOn();
    void sendsTheSameBytesAgain();
    void restoresWhatAnUnheardAnswerSaid_data();
    void restoresWhatAnUnheardAnswerSaid();
    void resumesAfterARestart();
    void freesInputsOfARefusedRequest();
    void findsCoinsSpentElsewhere();
    void refusesKeysets();
    void refusesQuotesThatGoBack();
    void signsTheOldLayout();
    void looksUpTheOldWay();
    void isolatesPoisonedQuotes();
    void drainsThousands();
    void readsOnlyNews();
    void readsAllSeldomWhereNewsIsFirst();
    void mintsOneByOne();
    void receivesLocked();
    void reclaims();
    void refusesForgedTokens();
    void paysFees();
    void speaksVersion0();
    void consolidates();
};

void tst_WalletAnswers::cheatsAreRefusedAndNothingIsLost_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, int what, const char *text) {
        QTest::newRow(name) << what << QString::fromLatin1(text);
    };
    row("A37 wrong key", 0, "another key");
    row("A37 bad DLEQ", 1, "another key");
    row("A37 missing DLEQ", 2, "left out");
    row("A37 fewer signatures", 3, "signatures for");
    row("A37 reordered", 4, "signature 0");
    row("A37 changed amount", 5, "changed the amount");
    row("A37 reused signature", 6, "");
    row("A37 other keyset", 7, "another keyset");
    row("no JSON", 8, "");
}

void tst_WalletAnswers::cheatsAreRefusedAndNothingIsLost()
{
    QFETCH(int, what);
    QFETCH(QString, text);
    m_mint->hasReplays = false;
    const QByteArray other = m_mint->rotate(QStringLiteral("other")).toHex().toLatin1();
    m_mint->tamper = [what, other](const HttpRequest &request, json &body) {
        if (request.path != u"/v1/swap")
            return;
        json &list = body["signatures"];
        switch (what) {
        case 0:
            list[0]["C_"] = crypto::CurvePoint::generator().toHex().toStdString();
            break;
        case 1:
            list[0]["dleq"]["s"] = std::string(64, '1');
            break;
        case 2:
            list[0].erase("dleq");
            break;
        case 3:
            list.erase(list.size() - 1);
            break;
        case 4:
            std::swap(list[0], list[1]);
            break;
        case 5:
            list[0]["amount"] = 1024;
            break;
        case 6:
            list[1]["C_"] = list[0]["C_"];
            break;
        case 7:
            list[0]["id"] = other.toStdString();
            break;
        default:
            body = json::array({ 1, 2 });
        }
    };
    // The mint kept the coins and its true signatures can still be had: the wallet gets them by restore.
    GOOD(m_wallet->send(order(333)));
    QCOMPARE(m_wallet->spendable(), 667u);
    QCOMPARE(m_mint->outstanding(), 1000u);

    // It does not take the coins and cheats all the same: they are free again, and the text says what it did.
    auto kept = m_mint->spent;
    m_mint->fault = [&](const HttpRequest &request) {
        if (request.path == u"/v1/restore" || request.path == u"/v1/checkstate")
            m_mint->spent = kept, m_mint->signedOutputs.clear();
        return Fault::None;
    };
    const auto refused = m_wallet->send(order(77));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::Protocol);
    QVERIFY2(refused.error().detail.contains(text), qPrintable(refused.error().detail));
    QCOMPARE(m_wallet->spendable(), 667u);
    QCOMPARE(m_wallet->open(), 0);
    QCOMPARE(m_wallet->operator->()->store->books.history(1)->first().state, EntryState::Failed);
}

void tst_WalletAnswers::keepsARequestTheMintCheatsOn()
{
    m_mint->hasReplays = false;
    m_mint->tamper = [](const HttpRequest &request, json &body) {
        if (request.path == u"/v1/swap" || request.path == u"/v1/restore") {
            for (json &signature : body["signatures"])
                signature["C_"] = crypto::CurvePoint::generator().toHex().toStdString();
        }
    };
    REFUSED(m_wallet->send(order(333)), Errc::Protocol, "kept");
    QCOMPARE(m_wallet->open(), 1);
    reopen(); // also over a restart
    QCOMPARE(m_wallet->open(), 1);
    m_mint->tamper = {};
    QVERIFY((*m_wallet)->operations.resume());
    QCOMPARE(m_wallet->open(), 0);
    QCOMPARE(m_wallet->spendable(), 667u);
    QCOMPARE((*m_wallet)->store->books.sent(false)->first().token.amount, Amount(333));
}

void tst_WalletAnswers::sendsTheSameBytesAgain()
{
    QList<QByteArray> bodies;
    m_mint->fault = [&](const HttpRequest &request) {
        if (request.path != u"/v1/swap")
            return Fault::None;
        bodies.append(request.body);
        return bodies.size() == 1 ? Fault::LoseAnswer : bodies.size() == 2 ? Fault::LoseRequest : Fault::None;
    };
    std::optional<Result<SentToken>> token;
    (*m_wallet)->sender.send(order(333), [&](Result<SentToken> result) { token = std::move(result); });
    QVERIFY(!token);
    QCOMPARE(m_wallet->sum(CoinState::Reserved), 352u); // in the open request
    for (int i = 0; i < 10 && !token; ++i) {
        m_clock.advance(std::chrono::seconds(5));
        (*m_wallet)->operations.tick();
    }
    QVERIFY(token && *token);
    QCOMPARE(bodies.size(), 3);
    QCOMPARE(bodies[0], bodies[1]);
    QCOMPARE(bodies[0], bodies[2]);
    QVERIFY(!m_mint->calls.contains(QStringLiteral("POST /v1/restore")));
    QCOMPARE(m_wallet->spendable(), 667u);
}

void tst_WalletAnswers::restoresWhatAnUnheardAnswerSaid_data()
{
    QTest::addColumn<bool>("isSweep");
    QTest::newRow("swap") << false;
    QTest::newRow("sweep") << true;
}

void tst_WalletAnswers::restoresWhatAnUnheardAnswerSaid()
{
    QFETCH(bool, isSweep);
    m_mint->hasReplays = false;
    bool isFirst = true;
    m_mint->fault = [&](const HttpRequest &request) {
        const bool isMoney = request.path == u"/v1/swap" || request.path == u"/v1/mint/ehash";
        return isMoney && std::exchange(isFirst, isFirst && !isMoney) ? Fault::LoseAnswer : Fault::None;
    };
    bool isOver = false;
    if (isSweep) {
        m_mint->credit(m_wallet->workerKey(), 500);
        (*m_wallet)->sweeper.sweep(m_id, [&](Result<Summary> result) { isOver = result.has_value(); });
    } else {
        (*m_wallet)->sender.send(order(333), [&](Result<SentToken> result) { isOver = result.has_value(); });
    }
    QVERIFY(!isOver);
    for (int i = 0; i < 10 && !isOver; ++i) {
        m_clock.advance(std::chrono::seconds(5));
        (*m_wallet)->operations.tick();
    }
    QVERIFY(isOver);
    QVERIFY(m_mint->calls.contains(QStringLiteral("POST /v1/restore")));
    QCOMPARE(m_wallet->spendable(), isSweep ? 1500u : 667u);
    QCOMPARE(m_mint->outstanding(), isSweep ? 1500u : 1000u);
    QCOMPARE(m_wallet->open(), 0);
}

void tst_WalletAnswers::resumesAfterARestart()
{
    m_mint->fault
        = [](const HttpRequest &request) { return request.path == u"/v1/swap" ? Fault::LoseAnswer : Fault::None; };
    (*m_wallet)->sender.send(order(333), [](const Result<SentToken> &) {});
    QCOMPARE(m_wallet->open(), 1);
    m_mint->fault = {};
    reopen();
    QCOMPARE(*(*m_wallet)->operations.resume(), 1);
    QCOMPARE(m_wallet->open(), 0);
    QCOMPARE(m_wallet->spendable(), 667u);
    const auto tokens = (*m_wallet)->sender.list(false);
    QCOMPARE(tokens->size(), 1);
    QVERIFY(tokens->first().token.startsWith("cashuB"));
}

void tst_WalletAnswers::freesInputsOfARefusedRequest()
{
    // The keyset is retired between the look at it and the request.
    m_mint->rotate(QStringLiteral("hash"));
    REFUSED(m_wallet->send(order(333)), Errc::Refused, "inactive");
    QVERIFY(fits(1000));
    GOOD(m_wallet->send(order(333))); // the wallet looked again
    QCOMPARE(m_wallet->spendable(), 667u);
}

void tst_WalletAnswers::findsCoinsSpentElsewhere()
{
    // Another wallet with the same words spends first.
    m_files += 100;
    WalletBench twin(path(), m_clock, m_transport);
    m_files -= 100;
    GOOD(twin.restore(twin.addMint()));
    const auto token = twin.send(order(777));
    GOOD(token);
    m_files += 200;
    WalletBench other(path(), m_clock, m_transport, otherWords);
    m_files -= 200;
    GOOD(other.receive(token->token, true));
    REFUSED(m_wallet->send(order(999)), Errc::Refused, "spent elsewhere");
    QCOMPARE(m_wallet->open(), 0);
    QVERIFY(m_wallet->spendable() < 1000u);
}

void tst_WalletAnswers::refusesKeysets()
{
    cashu::Keyset &keyset = m_mint->keyset(0);
    const cashu::Keyset good = keyset;
    keyset.keys.begin()->second = crypto::CurvePoint::generator();
    m_wallet->addMint();
    QVERIFY(m_wallet->error && m_wallet->error->detail.contains(QStringLiteral("changed under the same id")));
    keyset = good;
    keyset.inputFeePpk = 5; // the id says none
    m_wallet->error.reset();
    m_wallet->addMint();
    QVERIFY(m_wallet->error && m_wallet->error->detail.contains(QStringLiteral("not what its keys give")));
    keyset = good;
    // The same keyset at a second address would share the counters.
    m_transport.add(QStringLiteral("https://twin.example"), *m_mint);
    m_wallet->error.reset();
    m_wallet->addMint(QStringLiteral("https://twin.example"));
    QVERIFY(m_wallet->error && m_wallet->error->detail.contains(QStringLiteral("another mint")));
    QCOMPARE(m_wallet->spendable(), 1000u);
    GOOD(m_wallet->send(order(1000)));
}

void tst_WalletAnswers::refusesQuotesThatGoBack()
{
    const QString id = m_mint->credit(m_wallet->workerKey(), 50);
    GOOD(m_wallet->sweep(m_id));
    QCOMPARE(m_wallet->spendable(), 1050u);
    auto &quote = m_mint->quotes.at(id).body;
    quote.amountIssued = Amount();
    quote.updatedAt = *quote.updatedAt - 1;
    const auto swept = m_wallet->sweep(m_id);
    GOOD(swept);
    QCOMPARE(swept->count, 0);
    QVERIFY(swept->troubles.join(u' ').contains(QStringLiteral("took back")));
    QCOMPARE(m_wallet->spendable(), 1050u);
}

void tst_WalletAnswers::signsTheOldLayout()
{
    m_mint->acceptsCurrent = false;
    for (int i = 0; i < 5; ++i)
        m_mint->credit(m_wallet->workerKey(), 10);
    GOOD(m_wallet->sweep(m_id));
    QVERIFY(fits(1050));
}

void tst_WalletAnswers::looksUpTheOldWay()
{
    m_mint->hasTimestamps = false;
    m_mint->hasBatch = false;
    m_clock.advance(std::chrono::minutes(5)); // it says so in its info
    for (int i = 0; i < 120; ++i)
        m_mint->credit(m_wallet->workerKey(), 10);
    const auto swept = m_wallet->sweep(m_id);
    GOOD(swept);
    QCOMPARE(swept->count, 120);
    QVERIFY(fits(2200));
}

void tst_WalletAnswers::isolatesPoisonedQuotes()
{
    QStringList ids;
    for (int i = 0; i < 150; ++i)
        ids.append(m_mint->credit(m_wallet->workerKey(), 10));
    m_mint->quotes.at(ids[17]).isPoisoned = true;
    m_mint->quotes.at(ids[99]).isPoisoned = true;
    const auto swept = m_wallet->sweep(m_id);
    GOOD(swept);
    QCOMPARE(swept->count, 148);
    QCOMPARE(swept->troubles.size(), 2);
    QVERIFY(fits(2480));
    m_mint->calls.clear();
    GOOD(m_wallet->sweep(m_id)); // they are left alone for a while
    QVERIFY(!m_mint->calls.join(u' ').contains(QStringLiteral("/v1/mint/ehash")));
    m_mint->quotes.at(ids[17]).isPoisoned = false;
    m_clock.advance(std::chrono::minutes(2));
    QCOMPARE(m_wallet->sweep(m_id)->count, 1);
    QVERIFY(fits(2490));
}

void tst_WalletAnswers::drainsThousands()
{
    // R9: units come from the quotes, passes and chunks are bounded.
    m_mint->rotate(QStringLiteral("hash_b"));
    m_mint->rotate(QStringLiteral("hash_c"));
    m_clock.advance(std::chrono::minutes(5));
    for (int i = 0; i < 600; ++i)
        m_mint->credit(m_wallet->workerKey(), 1,
            i % 3 == 0       ? QStringLiteral("hash")
                : i % 3 == 1 ? QStringLiteral("hash_b")
                             : QStringLiteral("hash_c"));
    const auto first = m_wallet->sweep(m_id);
    GOOD(first);
    QCOMPARE(first->count, 600);
    QCOMPARE(first->amounts.size(), 3);
    const auto batches = m_mint->calls.filter(QStringLiteral("/batch")).size();
    QCOMPARE(batches, 12);
    QVERIFY(fits(1600));
    // Each quote was told of once and minted once: no check by id in between.
    QCOMPARE(m_mint->calls.filter(QStringLiteral("/check")).size(), 0);

    // Several rounds follow each other in one pass, and the units take turns.
    m_mint->calls.clear();
    m_clock.advance(std::chrono::minutes(11));
    for (int i = 0; i < 2300; ++i)
        m_mint->credit(m_wallet->workerKey(), 1,
            i < 2200    ? QStringLiteral("hash")
                : i % 2 ? QStringLiteral("hash_b")
                        : QStringLiteral("hash_c"));
    const auto second = m_wallet->sweep(m_id);
    GOOD(second);
    QCOMPARE(second->count, 2300);
    QCOMPARE(m_mint->calls.filter(QStringLiteral("/batch")).size(), 46);
    QVERIFY(fits(3900));
    m_mint->calls.clear();
    QCOMPARE(m_wallet->sweep(m_id)->count, 0);
    QCOMPARE(m_mint->calls.filter(QStringLiteral("/batch")).size(), 0);
}

void tst_WalletAnswers::readsOnlyNews()
{
    // A mint lists for ever what it issued. Its whole list is read now and then, else only until nothing is news.
    const auto pages = [this] { return m_mint->calls.filter(QStringLiteral("/pubkey")).size(); };
    for (int i = 0; i < 500; ++i)
        m_mint->credit(m_wallet->workerKey(), 1);
    m_mint->calls.clear();
    QCOMPARE(m_wallet->sweep(m_id)->count, 500);
    QCOMPARE(pages(), 6); // with the one of init(), 100 each
    m_mint->calls.clear();
    GOOD(m_wallet->sweep(m_id));
    QCOMPARE(pages(), 1);
    // One that stands on a later page is found by the walk; this mint is read to its end from then on.
    m_mint->quotes.at(m_mint->quotes.rbegin()->first).body.amountPaid = Amount(8);
    m_mint->calls.clear();
    QCOMPARE(m_wallet->sweep(m_id)->count, 0);
    m_clock.advance(std::chrono::minutes(11));
    QCOMPARE(m_wallet->sweep(m_id)->count, 1);
    QCOMPARE(pages(), 1 + 6);
    m_mint->calls.clear();
    GOOD(m_wallet->sweep(m_id));
    QCOMPARE(pages(), 6);
    QVERIFY(fits(1507));
}

void tst_WalletAnswers::readsAllSeldomWhereNewsIsFirst()
{
    const auto pages = [this] { return m_mint->calls.filter(QStringLiteral("/pubkey")).size(); };
    const auto earn = [this](int quotes) {
        for (int i = 0; i < quotes; ++i)
            m_mint->credit(m_wallet->workerKey(), 1);
        m_mint->calls.clear();
        const auto swept = m_wallet->sweep(m_id);
        return swept ? swept->count : -1;
    };
    m_mint->listsNewestFirst = true;
    QCOMPARE(earn(500), 500); // the one of init(), which is old, stands behind them
    QCOMPARE(pages(), 6);
    m_clock.advance(std::chrono::minutes(11)); // the walk that was due
    QCOMPARE(earn(0), 0);
    QCOMPARE(pages(), 6);
    m_clock.advance(std::chrono::minutes(11));
    m_mint->pageLimits.clear();
    QCOMPARE(earn(150), 150);
    QCOMPARE(pages(), 3);
    QCOMPARE(m_mint->pageLimits, QList<quint64>(3, 100)); // what comes every minute is read in small pieces
    m_clock.advance(std::chrono::hours(24));
    QCOMPARE(earn(0), 0);
    QCOMPARE(pages(), 7);
    // A mint that changes its ways is noticed, then, and read to its end from there on.
    m_mint->listsNewestFirst = false;
    m_mint->quotes.at(m_mint->quotes.rbegin()->first).body.amountPaid = Amount(8);
    QCOMPARE(earn(0), 0);
    m_clock.advance(std::chrono::hours(24));
    QCOMPARE(earn(0), 1);
    QCOMPARE(earn(0), 0);
    QCOMPARE(pages(), 7);
}

void tst_WalletAnswers::mintsOneByOne()
{
    // No NUT-29: one request each, however many; the stack does not grow with them.
    m_mint->hasBatch = false;
    m_clock.advance(std::chrono::minutes(5));
    for (int i = 0; i < 1500; ++i)
        m_mint->credit(m_wallet->workerKey(), 1);
    QCOMPARE(m_wallet->sweep(m_id)->count, 1500);
    QVERIFY(fits(2500));
}

void tst_WalletAnswers::receivesLocked()
{
    m_files += 100;
    WalletBench bob(path(), m_clock, m_transport, otherWords);
    m_files -= 100;
    bob.addMint();
    SendOrder locked = order(100);
    locked.lockTo = *lockKey(bob->desk);
    locked.locktime = unixSeconds(m_clock.now()) + 600;
    const auto token = m_wallet->send(locked);
    GOOD(token);
    QVERIFY(token->isLocked);
    const auto preview = bob->receiver.preview(token->token);
    QCOMPARE(preview->lock, LockState::Ours);
    QCOMPARE(preview->dleq, DleqState::Good);
    QCOMPARE((*m_wallet)->receiver.preview(token->token)->lock, LockState::Foreign);
    REFUSED(m_wallet->receive(token->token), Errc::Denied, "somebody else's key");
    REFUSED(m_wallet->reclaim(token->id), Errc::Denied, "after its locktime");
    GOOD(bob.receive(token->token));
    QCOMPARE(bob.spendable(), 100u);

    // Nobody takes the second: after its locktime it comes back.
    const auto second = m_wallet->send(locked);
    GOOD(second);
    m_clock.advance(std::chrono::seconds(1000));
    GOOD(m_wallet->reclaim(second->id));
    QCOMPARE(m_wallet->spendable(), 900u);
    QCOMPARE((*m_wallet)->store->books.sent(second->id)->token.state, SentState::Reclaimed);
}

void tst_WalletAnswers::reclaims()
{
    const auto token = m_wallet->send(order(333));
    GOOD(token);
    const auto back = m_wallet->reclaim(token->id);
    GOOD(back);
    QCOMPARE(back->amount, Amount(333));
    QVERIFY(fits(1000));
    REFUSED(m_wallet->reclaim(token->id), Errc::Refused, "reclaimed already");
    REFUSED(m_wallet->receive(token->token), Errc::Refused, "claimed already");
    // Claimed before it could be taken back.
    const auto gone = m_wallet->send(order(1));
    m_files += 100;
    WalletBench bob(path(), m_clock, m_transport, otherWords);
    m_files -= 100;
    GOOD(bob.receive(gone->token, true));
    REFUSED(m_wallet->reclaim(gone->id), Errc::Refused, "claimed");
    QCOMPARE((*m_wallet)->store->books.sent(gone->id)->token.state, SentState::Claimed);
}

void tst_WalletAnswers::refusesForgedTokens()
{
    const auto token = m_wallet->send(order(100));
    auto forged = *cashu::decodeToken(token->token);
    forged.proofs[0].dleq->s[5] ^= 1;
    m_files += 100;
    WalletBench bob(path(), m_clock, m_transport, otherWords);
    m_files -= 100;
    bob.addMint();
    QCOMPARE(bob->receiver.preview(cashu::encodeToken(forged))->dleq, DleqState::Bad);
    REFUSED(bob.receive(cashu::encodeToken(forged)), Errc::Protocol, "forged");
    REFUSED(bob.receive("cashuBnonsense"), Errc::Malformed, "no token");
    auto other = *cashu::decodeToken(token->token);
    other.unit = QStringLiteral("sat");
    REFUSED(bob.receive(cashu::encodeToken(other)), Errc::Protocol, "unit");
    GOOD(bob.receive(token->token));
    QCOMPARE(bob.spendable(), 100u);
}

void tst_WalletAnswers::paysFees()
{
    TinyMint mint("fees", m_clock, { QStringLiteral("hash") }, 400);
    const QString url = QStringLiteral("https://fees.example");
    m_transport.add(url, mint);
    m_files += 100;
    WalletBench alice(path(), m_clock, m_transport, otherWords);
    m_files -= 100;
    const MintId id = alice.addMint(url);
    mint.credit(alice.workerKey(), 1000);
    GOOD(alice.sweep(id));
    const auto token = alice.send(order(100));
    GOOD(token);
    QVERIFY(token->fee);
    QCOMPARE(alice.spendable(), 900u - token->fee.value);
    const auto back = alice.receive(token->token);
    GOOD(back);
    QCOMPARE(back->amount.value + back->fee.value, 100u);
    QCOMPARE(alice.spendable(), 1000u - token->fee.value - back->fee.value);
    QCOMPARE(mint.outstanding(), alice.spendable() + 0u);
}

void tst_WalletAnswers::speaksVersion0()
{
    TinyMint mint("old", m_clock, { QStringLiteral("hash") }, 0, 0);
    const QString url = QStringLiteral("https://old.example");
    m_transport.add(url, mint);
    m_files += 100;
    {
        WalletBench alice(path(), m_clock, m_transport, otherWords);
        const MintId id = alice.addMint(url);
        QVERIFY(!alice.error);
        mint.credit(alice.workerKey(), 1000);
        GOOD(alice.sweep(id));
        GOOD(alice.send(order(333)));
    }
    ++m_files;
    WalletBench again(path(), m_clock, m_transport, otherWords);
    m_files -= 101;
    GOOD(again.restore(again.addMint(url)));
    QCOMPARE(again.spendable(), 1000u);
}

void tst_WalletAnswers::consolidates()
{
    for (int i = 0; i < 40; ++i) {
        m_mint->credit(m_wallet->workerKey(), 7);
        GOOD(m_wallet->sweep(m_id));
    }
    const auto before = (*m_wallet)->store->coins.coins(m_id, QStringLiteral("hash"))->size();
    QVERIFY(before > 100);
    QCOMPARE(*m_wallet->consolidate(m_id), int(before));
    QVERIFY((*m_wallet)->store->coins.coins(m_id, QStringLiteral("hash"))->size() <= 11);
    QVERIFY(fits(1280));
    QCOMPARE(*m_wallet->consolidate(m_id), 0); // they are few already
    m_mint->rotate(QStringLiteral("hash"));
    m_clock.advance(std::chrono::minutes(5));
    QVERIFY(*m_wallet->consolidate(m_id) > 0); // out of the retired keyset
    QVERIFY(fits(1280));
}

QTEST_GUILESS_MAIN(tst_WalletAnswers)
#include "tst_WalletAnswers.moc"
