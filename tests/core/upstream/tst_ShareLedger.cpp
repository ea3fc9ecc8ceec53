// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/Explain.h"
#include "core/upstream/PoolChooser.h"
#include "core/upstream/ShareLedger.h"
#include "tests/support/FixedRandom.h"

#include <QtTest>

using namespace std::chrono_literals;
using upstream::OpenShare;
using upstream::PoolChooser;
using upstream::ShareLedger;

/// The pure parts beside the channel: which share waits for what, which pool comes next.
class tst_ShareLedger : public QObject {
    Q_OBJECT
    support::FixedRandom m_random;

    static OpenShare share(quint64 sequence, quint32 route = 0, int pool = 0, SteadyTime since = {})
    {
        OpenShare out { .route = route, .pool = pool, .since = since };
        out.share.sequence = sequence;
        return out;
    }
    static QList<quint64> numbers(const QList<OpenShare> &shares)
    {
        QList<quint64> out;
        for (const OpenShare &each : shares)
            out.append(each.share.sequence);
        return out;
    }

private Q_SLOTS:
    void anAckSettlesAllUpToItsNumber()
    {
        ShareLedger ledger(100);
        for (quint32 i = 1; i <= 5; ++i)
            ledger.addSent(1, i, share(i));
        ledger.addSent(2, 1, share(50));
        QCOMPARE(ledger.reject(1, 2)->share.sequence, 2u);
        QVERIFY(!ledger.reject(1, 2));
        QCOMPARE(numbers(ledger.acknowledge(1, 3)), (QList<quint64> { 1, 3 }));
        QVERIFY(ledger.acknowledge(1, 3).isEmpty()); // said twice
        QVERIFY(ledger.acknowledge(1, 6).isEmpty()); // never sent
        QVERIFY(ledger.acknowledge(9, 1).isEmpty());
        QCOMPARE(ledger.pending(1), 2);
        QCOMPARE(ledger.size(), 3);
        QCOMPARE(numbers(ledger.acknowledge(1, 5)), (QList<quint64> { 4, 5 }));
        QCOMPARE(ledger.pending(2), 1);
    }

    void numbersWrapAround()
    {
        ShareLedger ledger(100);
        ledger.addSent(1, 0xfffffffe, share(1));
        ledger.addSent(1, 0xffffffff, share(2));
        ledger.addSent(1, 0, share(3));
        QCOMPARE(numbers(ledger.acknowledge(1, 0xffffffff)), (QList<quint64> { 1, 2 }));
        QCOMPARE(numbers(ledger.acknowledge(1, 0)), (QList<quint64> { 3 }));
    }

    void brokenOffSharesAreKept()
    {
        ShareLedger ledger(100);
        ledger.addSent(1, 1, share(1, 0, 0));
        ledger.addSent(1, 2, share(2, 0, 0));
        ledger.addSent(2, 1, share(3, 8, 0));
        ledger.breakOff(1, SteadyTime(5s));
        ledger.addKept(share(4, 0, 1, SteadyTime(6s)));
        QCOMPARE(ledger.kept(), 3);
        QVERIFY(ledger.takeKept(8, 0).isEmpty());
        const auto kept = ledger.takeKept(0, 0);
        QCOMPARE(numbers(kept), (QList<quint64> { 1, 2 }));
        QVERIFY(kept[0].wasSent);
        QVERIFY(ledger.takeExpired(SteadyTime(6s)).isEmpty());
        QCOMPARE(numbers(ledger.takeExpired(SteadyTime(7s))), (QList<quint64> { 4 }));
        QCOMPARE(ledger.size(), 1);
    }

    void theBoundGivesUpTheOldest()
    {
        ShareLedger ledger(3);
        ledger.addKept(share(1));
        for (quint32 i = 1; i <= 4; ++i)
            ledger.addSent(1, i, share(10 + i));
        QCOMPARE(numbers(ledger.takeExpired({})), (QList<quint64> { 1, 11 }));
        QCOMPARE(ledger.size(), 3);
    }

    void anUnreachablePoolIsLeftAfterItsAttempts()
    {
        PoolChooser chooser({ 2, 3, 1000ms, 60'000ms, 30'000ms });
        for (int base : { 1000, 2000 }) {
            const auto wait = chooser.failed(0s, m_random).count();
            QVERIFY(wait >= base * 3 / 4 && wait <= base * 5 / 4);
            QCOMPARE(chooser.current(), 0);
        }
        QCOMPARE(chooser.failed(0s, m_random), 0ms); // the next one at once
        QCOMPARE(chooser.current(), 1);
        QVERIFY(chooser.isFallback());
        chooser.failed(0s, m_random);
        chooser.failed(0s, m_random);
        QVERIFY(chooser.failed(0s, m_random) > 10s); // a new round waits
        QCOMPARE(chooser.current(), 0);
    }

    void oneThatWorkedIsTriedAgainFirst()
    {
        PoolChooser chooser({ 2, 1, 1000ms, 60'000ms, 30'000ms });
        QVERIFY(chooser.failed(1s, m_random) > 0ms);
        QCOMPARE(chooser.current(), 0);
        chooser.failed(1s, m_random); // but one that keeps falling over is left
        QCOMPARE(chooser.current(), 1);
        chooser.choose(0);
        for (int i = 0; i < 10; ++i)
            QVERIFY(chooser.failed(60s, m_random) <= 1250ms); // a long life starts the count anew
        QCOMPARE(chooser.current(), 0);
    }

    void theOnlyPoolIsNeverGivenUp()
    {
        PoolChooser chooser({ 1, 2, 1000ms, 60'000ms, 30'000ms });
        for (int i = 0; i < 100; ++i)
            QVERIFY(chooser.failed(0s, m_random) >= 750ms);
        QVERIFY(chooser.failed(0s, m_random) >= 45s);
        QVERIFY(chooser.refused(m_random) <= 75s);
        QCOMPARE(chooser.current(), 0);
    }

    void movesAreHeldToTheAuthority()
    {
        upstream::PoolTarget pool { .name = QStringLiteral("p"), .host = QStringLiteral("pool.example"), .port = 3333 };
        QCOMPARE(upstream::movedTarget(pool, {}, 4444)->port, 4444);
        QCOMPARE(upstream::movedTarget(pool, pool.host, 0)->port, 3333);
        QCOMPARE(upstream::movedTarget(pool, QStringLiteral("other.example"), 0).error().code, Errc::Denied);
        pool.authority = crypto::KeyPair::generate(m_random).publicKey();
        QCOMPARE(
            upstream::movedTarget(pool, QStringLiteral("other.example"), 0)->host, QStringLiteral("other.example"));
        QVERIFY(upstream::movedTarget(pool, QStringLiteral("2001:db8::1"), 0));
        for (const char *bad : { "a b", "a/b", "user@host", "-x", "a\nb" })
            QCOMPARE(upstream::movedTarget(pool, QString::fromLatin1(bad), 0).error().code, Errc::Malformed);
    }

    void reasonsSayWhatToDo()
    {
        const upstream::PoolTarget pool { .name = QStringLiteral("pool.example:3333") };
        const QString skew
            = upstream::explain(pool, { Errc::Expired, QStringLiteral("it ended 95 s before this computer's time") });
        QVERIFY(skew.startsWith(QStringLiteral("pool.example:3333: it ended 95 s")));
        QVERIFY(skew.contains(QStringLiteral("clock")));
        QVERIFY(upstream::isRefusal({ Errc::BadSignature, {} }));
        QVERIFY(!upstream::isRefusal({ Errc::Unreachable, {} }));
        QVERIFY(
            upstream::explainRefusal(pool, QStringLiteral("unknown-user")).contains(QStringLiteral("user identity")));
    }
};

QTEST_APPLESS_MAIN(tst_ShareLedger)
#include "tst_ShareLedger.moc"
