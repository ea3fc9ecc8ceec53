// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ehash/DispatcherService.h"
#include "tests/support/MintBench.h"

#include <QSignalSpy>
#include <QtTest>

using namespace std::chrono_literals;
using ehash::DispatcherService;

namespace {

/// The service as the program wires it: the embedded mint is a real one.
struct House {
    House()
    {
        mint.config.valuation = { mint::ValueRule::Work, 1000, 0 };
        config.dispatcher.databasePath = dir.filePath(QStringLiteral("ehash.sqlite"));
        config.dispatcher.valuation = mint.config.valuation;
        config.dispatcher.firstWait = 20ms;
        config.hasWallet = true;
    }
    void open()
    {
        mint.open();
        service = std::make_unique<DispatcherService>(config, mint.keyPair(50), clock, mint.random);
        QObject::connect(service.get(), &DispatcherService::creditsRequested, service.get(),
            [this](const QString &pool, const QList<mint::ShareCredit> &shares) {
                ++requests;
                service->applyAnswers(pool, mint.mint->credit(pool, shares));
            });
        QObject::connect(service.get(), &DispatcherService::workerKeyWanted, service.get(),
            [this](const QString &worker) { wanted.append(worker); });
        QObject::connect(service.get(), &DispatcherService::sharesSettled, service.get(),
            [this](const QList<work::ShareSettlement> &s) { settled.append(s); });
        QObject::connect(service.get(), &DispatcherService::snapshotChanged, service.get(),
            [this](const ehash::Snapshot &s) { snapshot = s; });
        QVERIFY(service->start());
        service->setEmbeddedMint(true, {});
    }
    QList<work::ShareSubmission> shares(int count, const QString &worker, quint64 work = 1000)
    {
        QList<work::ShareSubmission> out;
        for (int i = 0; i < count; ++i) {
            const auto credit = mint.share(work);
            work::ShareSubmission share;
            share.channel = work::ChannelId(1 + quint32(worker.size()));
            share.sequence = ++sequence;
            share.hash = credit.headerHash;
            share.target = credit.jobTarget;
            share.userIdentity = worker;
            share.minerKey = worker;
            out.append(share);
        }
        return out;
    }

    QTemporaryDir dir;
    SystemClock clock;
    support::MintBench mint;
    ehash::DispatcherServiceConfig config;
    std::unique_ptr<DispatcherService> service;
    QStringList wanted;
    QList<work::ShareSettlement> settled;
    ehash::Snapshot snapshot;
    int requests = 0;
    quint64 sequence = 0;
};

} // namespace

class tst_DispatcherService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sharesWaitForTheWalletsKey();
    void oneTurnIsOneTransaction();
    void silentWalletIsGivenUp();
    void sharesWithoutAKeyEarnNothing();
    void fullDiskSettlesNothing();
    void whatCameBeforeTheEndIsStored();
};

void tst_DispatcherService::sharesWaitForTheWalletsKey()
{
    House h;
    h.open();
    h.service->creditShares(h.shares(3, QStringLiteral("attic")));
    QTRY_COMPARE(h.wanted, QStringList(QStringLiteral("attic")));
    h.service->creditShares(h.shares(2, QStringLiteral("attic")));
    h.service->creditShares(h.shares(1, h.mint.pointOf(h.mint.keyPair(4)).toHex()));
    QTRY_COMPARE(h.settled.size(), 1); // who has an own key waits for nobody
    QCOMPARE(h.wanted.size(), 1);
    h.service->setWorkerKey(QStringLiteral("attic"), h.mint.pointOf(h.mint.keyPair(3)));
    QTRY_COMPARE(h.snapshot.answered, 6u);
    QCOMPARE(h.settled.size(), 6);
    QCOMPARE(h.settled.last().sequence, 5u);
    QCOMPARE(h.mint.mint->snapshot().quotesPaid, 6u);
    QCOMPARE(support::sqlValue(h.mint.config.databasePath, QStringLiteral("SELECT count(DISTINCT pubkey) FROM quote"))
                 .toInt(),
        2);
}

/// 500 shares a second must be cheap: whatever comes while one transaction is written is the next one.
void tst_DispatcherService::oneTurnIsOneTransaction()
{
    House h;
    h.config.hasWallet = false;
    h.config.fallbackKey = h.mint.pointOf(h.mint.keyPair(3));
    int commits = 0;
    h.config.dispatcher.onStatement = [&] { ++commits; };
    h.open();
    QTRY_VERIFY(h.snapshot.isMintReachable);
    for (int i = 0; i < 50; ++i)
        h.service->creditShares(h.shares(10, QStringLiteral("rig")));
    QSignalSpy settled(h.service.get(), &DispatcherService::sharesSettled);
    QTRY_COMPARE(h.settled.size(), 500);
    QCOMPARE(settled.size(), 1);
    QTRY_COMPARE(h.snapshot.answered, 500u);
    QVERIFY(h.requests <= 10);
    QCOMPARE(h.snapshot.machines.size(), 1); // the statistics heard each quote
    const auto &rig = h.snapshot.machines[0];
    QCOMPARE(rig.machine, QStringLiteral("rig"));
    QCOMPARE(rig.created, 500u);
    QCOMPARE(rig.sent, 500u);
    QCOMPARE(rig.answered, 500u);
    QCOMPARE(rig.failed, 0u);
    QCOMPARE(rig.amount, QStringLiteral("500"));
}

void tst_DispatcherService::silentWalletIsGivenUp()
{
    House h;
    h.config.walletTime = 100ms;
    h.config.fallbackKey = h.mint.pointOf(h.mint.keyPair(3));
    h.open();
    h.service->creditShares(h.shares(2, QStringLiteral("attic")));
    QTRY_COMPARE(h.wanted.size(), 1);
    QVERIFY(h.settled.isEmpty());
    QTRY_COMPARE(h.snapshot.answered, 2u);
}

void tst_DispatcherService::sharesWithoutAKeyEarnNothing()
{
    House h;
    h.config.hasWallet = false;
    h.open();
    h.service->creditShares(h.shares(2, QStringLiteral("attic")));
    QTRY_COMPARE(h.settled.size(), 2);
    QCOMPARE(h.settled[0].reason, work::RejectReason::None); // the work is good all the same
    QTRY_COMPARE(h.snapshot.unlocked, 2u);
    QVERIFY(h.snapshot.trouble.contains(QStringLiteral("ehash.fallback_key")));
    QCOMPARE(h.snapshot.waiting, 0u);
}

/// A share is not settled before its credit is on the disk, and not twice after.
void tst_DispatcherService::fullDiskSettlesNothing()
{
    House h;
    h.config.hasWallet = false;
    h.config.fallbackKey = h.mint.pointOf(h.mint.keyPair(3));
    h.config.mostWaiting = 10;
    h.open();
    QTRY_VERIFY(h.snapshot.isMintReachable);
    // Another process holds the file: nothing can be written.
    const QString connection = QStringLiteral("holder");
    {
        auto db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        db.setDatabaseName(h.config.dispatcher.databasePath);
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
        h.service->creditShares(h.shares(3, QStringLiteral("rig")));
        QTRY_VERIFY_WITH_TIMEOUT(h.snapshot.trouble.startsWith(QStringLiteral("shares cannot be stored")), 20000);
        QVERIFY(h.settled.isEmpty());
        QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
        QTRY_COMPARE_WITH_TIMEOUT(h.settled.size(), 3, 20000);
        QTRY_COMPARE(h.snapshot.answered, 3u);
        QVERIFY(h.snapshot.trouble.isEmpty());

        QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
        h.service->creditShares(h.shares(12, QStringLiteral("rig"))); // more than may wait in memory
        QTRY_COMPARE_WITH_TIMEOUT(h.settled.size(), 15, 20000);
        QCOMPARE(h.settled.last().reason, work::RejectReason::Lost);
        QCOMPARE(h.settled.last().detail, QStringLiteral("ehash-not-stored"));
        QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
        QTest::qWait(1200);
        QCOMPARE(h.snapshot.answered, 3u);
    }
    QSqlDatabase::removeDatabase(connection);
}

void tst_DispatcherService::whatCameBeforeTheEndIsStored()
{
    House h;
    h.config.hasWallet = false;
    h.config.fallbackKey = h.mint.pointOf(h.mint.keyPair(3));
    h.open();
    h.service->creditShares(h.shares(4, QStringLiteral("rig")));
    h.service.reset();
    h.open();
    QTRY_COMPARE(h.snapshot.answered, 4u);
}

QTEST_GUILESS_MAIN(tst_DispatcherService)
#include "tst_DispatcherService.moc"
