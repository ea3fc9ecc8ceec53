// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CrashAt.h"
#include "tests/support/QuoteBench.h"

#include <QtTest>

using namespace std::chrono_literals;
using support::QuoteBench;

/// Against a real mint. Names of defects are those of the fact sheet's section 3.5.
class tst_QuoteDispatcher : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void workIsCarriedFromShareToShare();
    void eachKeyCarriesItsOwn();
    void sameHeaderHashCountsOnce();
    void leadingZerosAsHashpool();
    void mintAwayLosesNothing();
    void inFlightIsBounded();
    void lostAnswersAreAskedForAgain();
    void answersToNothingAreDropped();
    void stoppedMintIsWaitedFor();
    void unknownPoolIsWaitedFor();
    void refusalIsKeptAndDragsNobodyAlong();
    void mintRecomputesAmounts();
    void countsOnlyWhatTheMintConfirms();
    void severalMintsHaveTheirOwnOrder();
    void anotherRuleValuesWhatWaitsAnew();
    void settledHashesAreForgottenLater();
    void totalsPass64Bits();
    void killedAtAnyStatement();
};

void tst_QuoteDispatcher::workIsCarriedFromShareToShare()
{
    QuoteBench b;
    b.open();
    QVERIFY(b.dispatcher->credit(b.shares(7, 450), b.now())); // 3150 hashes: 3 units, 150 left
    QCOMPARE(b.created.size(), 7);
    b.postAll();
    QCOMPARE(b.answered.size(), 7);
    QCOMPARE(b.answeredSum(), 3u);
    QCOMPARE(b.creditedAtMint(), 3u);
    QCOMPARE(b.quotesAtMint(), 3); // a share without an amount makes none
    const auto book = b.dispatcher->book(b.name(), b.share(1).key);
    QCOMPARE(book->shares, 7u);
    QCOMPARE(book->carried, 150u);
    QCOMPARE(book->work.toString(), QStringLiteral("3150"));
    QCOMPARE(book->answered.toString(), QStringLiteral("3"));
}

void tst_QuoteDispatcher::eachKeyCarriesItsOwn()
{
    QuoteBench b;
    b.open();
    QVERIFY(b.dispatcher->credit(b.shares(3, 600, 1) + b.shares(3, 600, 2), b.now()));
    QVERIFY(b.dispatcher->credit({ b.share(600, 1), b.share(600, 2) }, b.now()));
    b.postAll();
    QCOMPARE(b.answeredSum(), 4u); // 2 x floor(2400 / 1000); together it would have been 4800 / 1000
    QVERIFY(b.failed.isEmpty());
}

/// A30: from two channels, in one batch and later, before and after the answer.
void tst_QuoteDispatcher::sameHeaderHashCountsOnce()
{
    QuoteBench b;
    b.open();
    const auto share = b.share(5000);
    auto elsewhere = share;
    elsewhere.channel = work::ChannelId(8);
    elsewhere.connection = work::ConnectionId(2);
    QVERIFY(b.dispatcher->credit({ share, elsewhere }, b.now()));
    QVERIFY(b.dispatcher->credit({ elsewhere }, b.now()));
    QCOMPARE(b.created.size(), 1);
    b.postAll();
    QVERIFY(b.dispatcher->credit({ share }, b.now()));
    b.open(); // and after a restart
    QVERIFY(b.dispatcher->credit({ elsewhere }, b.now()));
    b.postAll();
    QCOMPARE(b.created.size(), 1);
    QCOMPARE(b.creditedAtMint(), 5u);
    // Read from its other end it is another number, which meets no target of a pool.
    auto turned = share;
    std::reverse(turned.headerHash.bytes.begin(), turned.headerHash.bytes.end());
    QVERIFY(b.dispatcher->credit({ turned }, b.now()));
    b.postAll();
    QCOMPARE(b.failed.size(), 1);
    QCOMPARE(b.failed[0].code, mint::CreditCode::TargetNotMet);
    QCOMPARE(b.creditedAtMint(), 5u);
}

void tst_QuoteDispatcher::leadingZerosAsHashpool()
{
    QuoteBench b;
    b.config.valuation = b.mint.config.valuation = { mint::ValueRule::LeadingZeros, 0, 120 };
    b.open();
    auto share = b.share(1);
    share.headerHash.bytes[15] = 0x01; // 16 zero bytes above, then 7 zero bits: 135
    QVERIFY(b.dispatcher->credit({ share }, b.now()));
    b.postAll();
    QCOMPARE(b.answeredSum(), quint64(1) << 15);
}

/// Defects 2 and 3: 3,000 shares while the mint is away, across a restart of the pool.
void tst_QuoteDispatcher::mintAwayLosesNothing()
{
    QuoteBench b;
    b.open();
    b.dispatcher->setReachable(b.name(), false, QStringLiteral("away"));
    for (int i = 0; i < 30; ++i)
        QVERIFY(b.dispatcher->credit(b.shares(50, 1000), b.now()));
    QVERIFY(b.take().isEmpty());
    QCOMPARE(b.dispatcher->snapshot(b.now().wall).waiting, 1500u);
    b.open();
    for (int i = 0; i < 30; ++i)
        QVERIFY(b.dispatcher->credit(b.shares(50, 1000), b.now()));
    const auto waiting = b.dispatcher->snapshot(b.now().wall);
    QCOMPARE(waiting.waiting, 3000u);
    QCOMPARE(waiting.oldestWaiting, std::optional(b.now().wall));
    b.postAll();
    QCOMPARE(b.creditedAtMint(), 3000u);
    QCOMPARE(b.quotesAtMint(), 3000);
    QCOMPARE(b.dispatcher->snapshot(b.now().wall).waiting, 0u);
    for (qsizetype i = 1; i < b.sent.size(); ++i)
        QVERIFY(b.sent[i].correlation > b.sent[i - 1].correlation); // in order
}

void tst_QuoteDispatcher::inFlightIsBounded()
{
    QuoteBench b;
    b.config.mostInFlight = 250;
    b.open();
    QVERIFY(b.dispatcher->credit(b.shares(1000, 1000), b.now()));
    QCOMPARE(b.take().size(), 100);
    QCOMPARE(b.take().size(), 100);
    QCOMPARE(b.take().size(), 50);
    QVERIFY(b.take().isEmpty());
    QVERIFY(b.dispatcher->ready(b.now()).isEmpty());
    QCOMPARE(b.dispatcher->snapshot(b.now().wall).mints[0].inFlight, 250u);
    b.dispatcher->setReachable(b.name(), true, {}, 1); // a hashpool mint takes one
    QCOMPARE(b.take().size(), 1);
    QVERIFY(b.take().isEmpty());
}

/// Defects 2, 4 and 24: the mint did its part, but nobody heard it.
void tst_QuoteDispatcher::lostAnswersAreAskedForAgain()
{
    QuoteBench b;
    b.open();
    QVERIFY(b.dispatcher->credit(b.shares(10, 1000), b.now()));
    const auto lost = b.mint.mint->credit(QLatin1String(support::MintBench::pool), b.take());
    QCOMPARE(lost.size(), 10);
    QVERIFY(!b.post());
    b.mint.clock.advance(31s);
    b.dispatcher->tick(b.now());
    QCOMPARE(b.dispatcher->snapshot(b.now().wall).trouble, QStringLiteral("the mint does not answer"));
    b.mint.clock.advance(2s);
    b.postAll();
    QCOMPARE(b.answered.size(), 10);
    QCOMPARE(b.answered[0].quoteId, lost[0].quoteId); // the same quote, not another
    QCOMPARE(b.creditedAtMint(), 10u);
    b.dispatcher->answer(b.name(), lost, b.now()); // late after all
    QCOMPARE(b.answered.size(), 10);
}

void tst_QuoteDispatcher::answersToNothingAreDropped()
{
    QuoteBench b;
    b.open();
    QVERIFY(b.dispatcher->credit(b.shares(1, 1000), b.now()));
    const auto credit = b.take().first();
    mint::CreditAnswer other { credit.correlation, bitcoin::Hash256::of("another share") };
    b.dispatcher->answer(b.name(), { other, { credit.correlation + 1, credit.headerHash } }, b.now());
    QVERIFY(b.answered.isEmpty());
    QCOMPARE(b.dispatcher->snapshot(b.now().wall).waiting, 1u);
}

void tst_QuoteDispatcher::stoppedMintIsWaitedFor()
{
    QuoteBench b;
    b.open();
    b.mint.mint->stop(QStringLiteral("test"));
    QVERIFY(b.dispatcher->credit(b.shares(5, 1000), b.now()));
    QVERIFY(b.post());
    QVERIFY(b.failed.isEmpty());
    QVERIFY(!b.post()); // not at once
    QVERIFY(b.dispatcher->snapshot(b.now().wall).trouble.startsWith(QStringLiteral("stopped")));
    b.mint.clock.advance(2s);
    QVERIFY(b.post());
    b.mint.clock.advance(1s);
    QVERIFY(!b.post()); // the wait doubles
    b.mint.mint->resume();
    b.mint.clock.advance(5s);
    b.postAll();
    QCOMPARE(b.answered.size(), 5);
    QCOMPARE(b.creditedAtMint(), 5u);
    QVERIFY(b.dispatcher->snapshot(b.now().wall).trouble.isEmpty());
}

void tst_QuoteDispatcher::unknownPoolIsWaitedFor()
{
    QuoteBench b;
    b.mint.config.pools.clear();
    b.open();
    QVERIFY(b.dispatcher->credit(b.shares(1, 1000), b.now()));
    QVERIFY(b.post());
    QVERIFY(b.failed.isEmpty());
    b.mint.config.pools = { QLatin1String(support::MintBench::pool) };
    b.mint.open();
    b.mint.clock.advance(2s);
    b.postAll();
    QCOMPARE(b.answered.size(), 1);
}

/// Defect 5. A refused share takes its work out of what is carried, so the shares after it are credited.
void tst_QuoteDispatcher::refusalIsKeptAndDragsNobodyAlong()
{
    QuoteBench b;
    b.open();
    auto bad = b.share(1999);
    bad.headerHash.bytes.fill(0xff); // meets no target
    QVERIFY(b.dispatcher->credit({ bad }, b.now()));
    b.postAll();
    QCOMPARE(b.failed.size(), 1);
    QCOMPARE(b.failed[0].code, mint::CreditCode::TargetNotMet);
    QCOMPARE(b.failed[0].minerKey, QStringLiteral("rig"));
    QCOMPARE(support::sqlValue(b.config.databasePath, QStringLiteral("SELECT code FROM refused")).toString(),
        QStringLiteral("target-not-met"));
    QCOMPARE(b.dispatcher->book(b.name(), bad.key)->carried, 0u);
    QVERIFY(b.dispatcher->credit(b.shares(4, 999), b.now()));
    b.postAll();
    QCOMPARE(b.failed.size(), 1);
    QCOMPARE(b.answeredSum(), 3u);
    QCOMPARE(b.dispatcher->snapshot(b.now().wall).failed, 1u);
}

/// A31: what stands in the outbox is more than the rule gives.
void tst_QuoteDispatcher::mintRecomputesAmounts()
{
    QuoteBench b;
    b.open();
    QVERIFY(b.dispatcher->credit(b.shares(1, 1000), b.now()));
    support::sqlValue(b.config.databasePath, QStringLiteral("UPDATE outbox SET amount = 2"));
    b.postAll();
    QCOMPARE(b.failed.size(), 1);
    QCOMPARE(b.failed[0].code, mint::CreditCode::AmountMismatch);
    QCOMPARE(b.creditedAtMint(), 0u);
}

/// Defect 15.
void tst_QuoteDispatcher::countsOnlyWhatTheMintConfirms()
{
    QuoteBench b;
    b.open();
    QVERIFY(b.dispatcher->credit(b.shares(3, 2000), b.now()));
    auto snapshot = b.dispatcher->snapshot(b.now().wall);
    QCOMPARE(snapshot.answered, 0u);
    QCOMPARE(snapshot.mints[0].amount, QStringLiteral("0"));
    b.postAll();
    b.open(); // as it stands on the disk
    snapshot = b.dispatcher->snapshot(b.now().wall);
    QCOMPARE(snapshot.answered, 3u);
    QCOMPARE(snapshot.mints[0].amount, QStringLiteral("6"));
}

void tst_QuoteDispatcher::severalMintsHaveTheirOwnOrder()
{
    QuoteBench b;
    b.open();
    auto there = b.share(1000);
    there.mint = QStringLiteral("cousin");
    QVERIFY(b.dispatcher->credit({ there, b.share(1000) }, b.now()));
    b.postAll();
    QCOMPARE(b.answered.size(), 1);
    QCOMPARE(b.dispatcher->snapshot(b.now().wall).waiting, 1u);
    QVERIFY(b.dispatcher->take(QStringLiteral("cousin"), b.now()).isEmpty());
    b.open(); // the other mint is known from its outbox alone
    b.dispatcher->setReachable(QStringLiteral("cousin"), true, {});
    QCOMPARE(b.dispatcher->ready(b.now()).contains(QStringLiteral("cousin")), true);
    QCOMPARE(b.dispatcher->take(QStringLiteral("cousin"), b.now()).size(), 1);
}

void tst_QuoteDispatcher::anotherRuleValuesWhatWaitsAnew()
{
    QuoteBench b;
    b.open();
    QVERIFY(b.dispatcher->credit(b.shares(3, 900), b.now()));
    b.config.valuation.unitWork = b.mint.config.valuation.unitWork = 100;
    b.open();
    b.postAll();
    QCOMPARE(b.failed.size(), 0);
    QCOMPARE(b.answeredSum(), 27u);
    QVERIFY(b.dispatcher->credit(b.shares(1, 250), b.now()));
    b.config.valuation.unitWork = b.mint.config.valuation.unitWork = 10; // 50 are carried, which is too much now
    b.open();
    QVERIFY(b.dispatcher->credit(b.shares(1, 10), b.now()));
    b.postAll();
    QCOMPARE(b.failed.size(), 0);
    QCOMPARE(b.answeredSum(), 27u + 25u + 1u);
}

void tst_QuoteDispatcher::settledHashesAreForgottenLater()
{
    QuoteBench b;
    b.open();
    QVERIFY(b.dispatcher->credit(b.shares(5, 1000), b.now()));
    b.postAll();
    const QString count = QStringLiteral("SELECT count(*) FROM settled");
    b.mint.clock.advance(1h);
    b.dispatcher->tick(b.now());
    QCOMPARE(support::sqlValue(b.config.databasePath, count).toInt(), 5);
    b.mint.clock.advance(2h);
    b.dispatcher->tick(b.now());
    QCOMPARE(support::sqlValue(b.config.databasePath, count).toInt(), 0);
}

void tst_QuoteDispatcher::totalsPass64Bits()
{
    using ehash::Wide;
    Wide sum(~quint64(0));
    sum += Wide(~quint64(0));
    QCOMPARE(sum.toString(), QStringLiteral("36893488147419103230"));
    QCOMPARE(Wide::fromBytes(sum.toBytes()).toString(), sum.toString());
    QCOMPARE(sum.minus(Wide(1)).minus(sum).toString(), QStringLiteral("0"));
    Wide top = Wide::workOf(bitcoin::Target()); // 2^256
    QCOMPARE(top.toString(), QStringLiteral("340282366920938463463374607431768211455"));
    top += Wide(1);
    QCOMPARE(top.toBytes(), QByteArray(16, '\xff'));
    QCOMPARE(Wide(3).times(5).low(), 15u);
}

namespace {

QList<ehash::EarnedShare> batchOf(int batch)
{
    // The same shares in every run: the bench's noise is fixed, and nothing else was drawn from it yet.
    support::MintBench source;
    for (int i = 0; i < batch * 4; ++i)
        (void)source.share(1);
    QList<ehash::EarnedShare> out;
    for (int i = 0; i < 4; ++i) {
        const auto credit = source.share(700, quint8(1 + i % 2));
        out.append({ work::ConnectionId(1), work::ChannelId(7), QStringLiteral("rig"), credit.headerHash,
            credit.jobTarget, credit.lockingKey.compressed() });
    }
    return out;
}

void noteAcknowledged(const QString &folder, int batch)
{
    QFile file(folder + QStringLiteral("/acknowledged"));
    if (file.open(QIODevice::Append))
        file.write(QByteArray::number(batch) + '\n');
}

/// The child: shares come, are acknowledged, go to the mint. Both databases count statements.
int creditAndPost(const QString &folder)
{
    support::CrashAt crash;
    QuoteBench bench(folder);
    bench.config.onStatement = bench.mint.config.onStatement = crash.hook();
    bench.open();
    crash.arm();
    for (int batch = 0; batch < 2; ++batch) {
        if (!bench.dispatcher->credit(batchOf(batch), bench.now()))
            return 1;
        noteAcknowledged(folder, batch);
        bench.postAll();
    }
    return 0;
}

} // namespace

/// Pool and mint die together at any statement of either: what was acknowledged is credited, and everything once.
void tst_QuoteDispatcher::killedAtAnyStatement()
{
    int kills = 0;
    for (int n = 1;; ++n) {
        QTemporaryDir dir;
        const auto end = support::runChildCrashingAt(n, { QStringLiteral("--child"), dir.path() });
        QVERIFY(end != support::ChildEnd::Failed);
        QuoteBench b(dir.path());
        b.mint.random = support::FixedRandom(99); // or its quotes get the numbers of the child's
        b.open();
        b.postAll();
        QFile file(dir.filePath(QStringLiteral("acknowledged")));
        const int acknowledged = file.open(QIODevice::ReadOnly) ? int(file.readAll().count('\n')) : 0;
        QVERIFY2(b.creditsAtMint() >= acknowledged * 4, qPrintable(QStringLiteral("statement %1").arg(n)));
        for (int batch = 0; batch < 2; ++batch)
            QVERIFY(b.dispatcher->credit(batchOf(batch), b.now()));
        b.postAll();
        QVERIFY(b.failed.isEmpty());
        QCOMPARE(b.creditsAtMint(), 8);
        QCOMPARE(b.creditedAtMint(), 4u); // two keys, each floor(4 * 700 / 1000)
        QCOMPARE(b.dispatcher->snapshot(b.now().wall).waiting, 0u);
        QVERIFY(b.mint.mint->checkBooks());
        if (end == support::ChildEnd::Finished)
            break;
        ++kills;
    }
    QVERIFY2(kills > 60, qPrintable(QString::number(kills)));
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QLatin1String("--child"))
        return creditAndPost(app.arguments().value(2));
    tst_QuoteDispatcher test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_QuoteDispatcher.moc"
