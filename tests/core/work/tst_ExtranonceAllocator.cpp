// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/ExtranonceAllocator.h"

#include <QtTest>

using namespace std::chrono_literals;
using work::ExtranonceAllocator;

class tst_ExtranonceAllocator : public QObject {
    Q_OBJECT
    const SteadyTime t0 { 1000s };

private Q_SLOTS:
    void indexIsBigEndianBelowTheBase()
    {
        ExtranonceAllocator a(QByteArray::fromHex("aabb"), 2);
        QCOMPARE(a.allocate(t0).value(), QByteArray::fromHex("aabb0000"));
        for (int i = 1; i < 256; ++i)
            QVERIFY(a.allocate(t0));
        QCOMPARE(a.allocate(t0).value(), QByteArray::fromHex("aabb0100"));
        QCOMPARE(a.inUse(), 257);
        QCOMPARE(a.prefixSize(), 4);
    }

    void exhaustionIsAnErrorAndEndsAfterTheQuarantine()
    {
        ExtranonceAllocator a({}, 1, 10min);
        QSet<QByteArray> all;
        for (int i = 0; i < 256; ++i)
            all.insert(a.allocate(t0).value());
        QCOMPARE(all.size(), 256);
        QCOMPARE(a.allocate(t0).error().code, Errc::Limit);

        a.release(QByteArray::fromHex("07"), t0 + 1s);
        a.release(QByteArray::fromHex("03"), t0 + 2s);
        QCOMPARE(a.resting(), 2);
        QCOMPARE(a.allocate(t0 + 10min).error().code, Errc::Limit); // still resting
        QCOMPARE(a.allocate(t0 + 10min + 1s).value(), QByteArray::fromHex("07"));
        QCOMPARE(a.allocate(t0 + 10min + 1s).error().code, Errc::Limit);
        QCOMPARE(a.allocate(t0 + 10min + 2s).value(), QByteArray::fromHex("03"));
    }

    void sessionsComeBackToTheirPrefix()
    {
        ExtranonceAllocator a(QByteArray::fromHex("01"), 1, 10min);
        const auto mine = a.allocate(t0).value();
        QCOMPARE(a.reserve(mine).error().code, Errc::AlreadyExists);
        a.release(mine, t0 + 1s);
        QVERIFY(a.reserve(mine));
        QCOMPARE(a.resting(), 0);
        // Its rest is void now: the old queue entry must not hand it out a second time.
        for (int i = 0; i < 255; ++i)
            QVERIFY(a.allocate(t0 + 1h).value() != mine);
        QVERIFY(!a.allocate(t0 + 1h));

        a.release(mine, t0 + 1h); // rests anew, from its last release
        QVERIFY(!a.allocate(t0 + 1h + 5min));
        QCOMPARE(a.allocate(t0 + 2h).value(), mine);
    }

    void reservedOnesAreSkippedAndForeignOnesRefused()
    {
        ExtranonceAllocator a({}, 1);
        QVERIFY(a.reserve(QByteArray::fromHex("01")));
        QCOMPARE(a.allocate(t0).value(), QByteArray::fromHex("00"));
        QCOMPARE(a.allocate(t0).value(), QByteArray::fromHex("02"));
        QVERIFY(!a.reserve(QByteArray()));
        QVERIFY(!a.reserve(QByteArray::fromHex("0001")));
        ExtranonceAllocator b(QByteArray::fromHex("aa"), 1);
        QCOMPARE(b.reserve(QByteArray::fromHex("ab00")).error().code, Errc::Malformed);
    }

    void unknownReleasesAreIgnored()
    {
        ExtranonceAllocator a({}, 1);
        const auto mine = a.allocate(t0).value();
        a.release(QByteArray::fromHex("05"), t0);
        a.release(QByteArray::fromHex("0000"), t0);
        a.release(mine, t0);
        a.release(mine, t0);
        QCOMPARE(a.inUse(), 0);
        QCOMPARE(a.resting(), 1);
    }

    void randomUseNeverGivesOnePrefixTwice()
    {
        QRandomGenerator random(7);
        ExtranonceAllocator a(QByteArray::fromHex("c0"), 1, 60s);
        QMap<QByteArray, SteadyTime> freed;
        QList<QByteArray> used;
        SteadyTime now = t0;
        int refused = 0;
        for (int step = 0; step < 20000; ++step) {
            now += std::chrono::milliseconds(random.bounded(600));
            if (!used.isEmpty() && random.bounded(100) < 49) {
                const auto prefix = used.takeAt(random.bounded(int(used.size())));
                a.release(prefix, now);
                freed.insert(prefix, now);
                continue;
            }
            const auto prefix = a.allocate(now);
            if (!prefix) {
                ++refused;
                continue;
            }
            QVERIFY(!used.contains(*prefix));
            QVERIFY(!freed.contains(*prefix) || freed.value(*prefix) + 60s <= now);
            used.append(*prefix);
        }
        QVERIFY(refused > 0);
        QCOMPARE(a.inUse(), used.size());
    }
};

QTEST_GUILESS_MAIN(tst_ExtranonceAllocator)
#include "tst_ExtranonceAllocator.moc"
