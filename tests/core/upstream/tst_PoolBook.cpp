// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/CoinbaseBuilder.h"
#include "core/upstream/PoolBook.h"

#include <QtTest>

using namespace std::chrono_literals;
using namespace upstream;

namespace {

/// BIP 173's first example.
const QString own = QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4");
const QByteArray ownScript = QByteArray::fromHex("0014751e76e8199196d454941c45d1b3a323f1433bd6");
const QByteArray othersScript = QByteArray("\x51\x20", 2) + QByteArray(32, 'p');

UnixMs at(int seconds)
{
    return UnixMs(1'700'000'000s + std::chrono::seconds(seconds));
}

bitcoin::Coinbase coinbaseOf(const QList<bitcoin::TxOutput> &outputs)
{
    bitcoin::CoinbaseRequest request;
    request.height = 900'001;
    request.tag = "/pool/";
    request.extranonceSize = 12; // four of the pool's, eight of ours
    request.outputs = outputs;
    for (const auto &output : outputs)
        request.coinbaseValue += output.value;
    return *bitcoin::buildCoinbase(request);
}

ActiveJob jobOf(const bitcoin::Coinbase &coinbase)
{
    auto message = std::make_shared<sv2::NewExtendedMiningJob>();
    message->coinbaseTxPrefix = sv2::B0_64K(coinbase.prefix);
    message->coinbaseTxSuffix = sv2::B0_64K(coinbase.suffix);
    ActiveJob job;
    job.message = message;
    job.prefix = "pool";
    job.prevHash = bitcoin::Hash256::of("tip");
    return job;
}

UpstreamConfig configOf(const QStringList &identities)
{
    UpstreamConfig config;
    for (const QString &identity : identities)
        config.pools.append({ .name = QStringLiteral("pool.example:34254"),
            .host = QStringLiteral("pool.example"),
            .port = 34254,
            .identity = identity });
    return config;
}

} // namespace

class tst_PoolBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatEachPoolIsAndSinceWhen()
    {
        PoolBook book(configOf({ own, own }), at(0));
        const auto first = [&] { return book.snapshot(at(99)).pools[0]; };
        QCOMPARE(first().state, PoolState::Waiting);
        QCOMPARE(first().since, at(0));
        book.setState(0, PoolState::Failed, at(5), QStringLiteral("no route"));
        book.setState(0, PoolState::Connecting, at(7));
        QCOMPARE(first().since, at(7));
        QCOMPARE(first().reason, QStringLiteral("no route")); // until it works
        book.setState(0, PoolState::Connecting, at(8));
        QCOMPARE(first().since, at(7));
        book.setState(0, PoolState::Active, at(9));
        QVERIFY(first().reason.isEmpty());
        QCOMPARE(book.snapshot(at(99)).pools[1].state, PoolState::Waiting);
    }
    void showsNoUserName()
    {
        UpstreamConfig config = configOf({ QStringLiteral("alice.secret") });
        config.pools[0].host = QStringLiteral("2001:db8::1");
        const PoolView view = PoolBook(config, at(0)).snapshot(at(0)).pools[0];
        QCOMPARE(view.url, QStringLiteral("stratum2+tcp://[2001:db8::1]:34254"));
        QVERIFY(!view.isAuthenticated);
    }
    void latencyIsTheMedianOfTheLastAnswers()
    {
        PoolBook book(configOf({ own }), at(0));
        QVERIFY(!book.snapshot(at(0)).pools[0].answerTime);
        for (int i = 0; i < 100; ++i)
            book.noteAnswer(0, 5s);
        for (int i = 0; i < 31; ++i)
            book.noteAnswer(0, i < 16 ? 40ms : 900ms);
        book.noteSetup(0, 123'400us);
        QCOMPARE(book.snapshot(at(0)).pools[0].answerTime, std::optional(std::chrono::milliseconds(40)));
        QCOMPARE(book.snapshot(at(0)).pools[0].setupTime, std::optional(std::chrono::milliseconds(123)));
    }
    void countsEachPoolApartAndBoundsItsCodes()
    {
        PoolBook book(configOf({ own, own }), at(0));
        book.noteSettled(1);
        book.noteLost(1);
        for (int i = 0; i < 50; ++i)
            book.noteRejected(1, QStringLiteral("code-%1").arg(i));
        const auto pools = book.snapshot(at(0)).pools;
        QCOMPARE(pools[0].settled + pools[0].rejected + pools[0].lost, 0u);
        QCOMPARE(pools[1].settled, 1u);
        QCOMPARE(pools[1].lost, 1u);
        QCOMPARE(pools[1].rejected, 50u);
        QCOMPARE(pools[1].rejectedByCode.size(), 33);
        QCOMPARE(pools[1].rejectedByCode[QStringLiteral("other")], 18u);
    }
    void verifiesThePayout_data()
    {
        QTest::addColumn<QString>("identity");
        QTest::addColumn<bool>("paysUs");
        QTest::addColumn<PayoutCheck>("check");
        QTest::newRow("ours") << own + QStringLiteral(".rig1") << true << PayoutCheck::PaysUs;
        QTest::newRow("upper case") << own.toUpper() << true << PayoutCheck::PaysUs;
        QTest::newRow("others'") << own << false << PayoutCheck::PaysOthers;
        QTest::newRow("account name") << QStringLiteral("alice.rig1") << true << PayoutCheck::NoAddress;
        QTest::newRow("no name") << QString() << true << PayoutCheck::NoAddress;
    }
    void verifiesThePayout()
    {
        QFETCH(QString, identity);
        QFETCH(bool, paysUs);
        QFETCH(PayoutCheck, check);
        PoolBook book(configOf({ identity }), at(0));
        book.setState(0, PoolState::Active, at(1));
        QCOMPARE(book.snapshot(at(1)).pools[0].payout.check, PayoutCheck::NoJob);
        QList<bitcoin::TxOutput> outputs { { 6'000'000, othersScript } };
        if (paysUs)
            outputs.append({ 306'500'000, ownScript });
        book.noteJob(0, jobOf(coinbaseOf(outputs)), 8, at(2));
        const PoolView view = book.snapshot(at(3)).pools[0];
        QCOMPARE(view.payout.check, check);
        QCOMPARE(view.payout.ours, check == PayoutCheck::PaysUs ? 306'500'000 : 0);
        QVERIFY(view.payout.coinbase);
        QCOMPARE(view.payout.coinbase->outputs.size(), outputs.size());
        QCOMPARE(view.payout.coinbase->tag, QStringLiteral("/pool/ pool")); // the pool's prefix is readable here
        QVERIFY(view.job);
        QCOMPARE(view.job->height, 900'001u);

        book.setState(0, PoolState::Failed, at(4), QStringLiteral("gone"));
        QVERIFY(!book.snapshot(at(4)).pools[0].job);
        QCOMPARE(book.snapshot(at(4)).pools[0].payout.check, PayoutCheck::NoJob);
    }
    void saysSoWhenTheCoinbaseCannotBeRead()
    {
        PoolBook book(configOf({ own }), at(0));
        book.setState(0, PoolState::Active, at(0));
        bitcoin::Coinbase broken = coinbaseOf({ { 1, ownScript } });
        broken.suffix.chop(1);
        book.noteJob(0, jobOf(broken), 8, at(2));
        const PoolView view = book.snapshot(at(2)).pools[0];
        QCOMPARE(view.payout.check, PayoutCheck::Unreadable);
        QVERIFY(!view.payout.coinbase);
    }
};

QTEST_GUILESS_MAIN(tst_PoolBook)
#include "tst_PoolBook.moc"
