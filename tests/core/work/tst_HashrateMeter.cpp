// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/HashrateMeter.h"

#include <QtTest>

using namespace std::chrono_literals;
using work::HashrateMeter;

namespace {
constexpr double unit = 4294967296.0;
}

class tst_HashrateMeter : public QObject {
    Q_OBJECT
    const SteadyTime t0 { 5000s };

private Q_SLOTS:
    void unknownUntilSomethingIsKnown()
    {
        HashrateMeter meter(t0);
        QVERIFY(meter.view(t0 + 30s) == work::HashrateView {});
        const auto later = meter.view(t0 + 61s);
        QVERIFY(later.m1 == 0.0); // a whole minute of silence is knowledge
        QVERIFY(!later.m10);
        QVERIFY(!later.h24);
        meter.add(5, t0 + 100s);
        QVERIFY(meter.view(t0 + 100s).h24);
    }

    void youngMetersDivideByTheirAge()
    {
        HashrateMeter meter(t0);
        meter.add(10, t0 + 1s);
        meter.add(20, t0 + 8s);
        const auto view = meter.view(t0 + 10s);
        for (const auto &rate : { view.m1, view.m10, view.h1, view.h24 })
            QCOMPARE(rate.value(), 30 * unit / 10);
        HashrateMeter fresh(t0);
        fresh.add(10, t0 + 1ms);
        QVERIFY(!fresh.view(t0 + 2ms).m1); // no made-up petahash
    }

    void windowsForgetExactly()
    {
        HashrateMeter meter(t0);
        meter.add(1000, t0 + 1s);
        meter.add(60, t0 + 70s);
        // At 80 s, buckets of 3 s: 26 is running, 6..26 are covered, 80 - 18 = 62 s.
        const auto view = meter.view(t0 + 80s);
        QCOMPARE(view.m1.value(), 60 * unit / 62);
        QCOMPARE(view.m10.value(), 1060 * unit / 80);
    }

    void steadyRateIsRightAndDecaysToZero()
    {
        HashrateMeter meter(t0);
        SteadyTime now = t0;
        const double perShare = 100;
        for (int i = 0; i < 30 * 3600 / 5; ++i) { // 30 hours, a share each 5 s
            now += 5s;
            meter.add(perShare, now);
        }
        const double expected = perShare * unit / 5;
        const auto view = meter.view(now);
        for (const auto &rate : { view.m1, view.m10, view.h1, view.h24 })
            QVERIFY2(std::abs(rate.value() / expected - 1) < 0.1, qPrintable(QString::number(rate.value() / expected)));
        QVERIFY(std::abs(view.h24.value() / expected - 1) < 0.001);

        QVERIFY(meter.view(now + 30s).m1.value() < 0.65 * expected);
        const auto hourLater = meter.view(now + 64min);
        QCOMPARE(hourLater.m1.value(), 0.0);
        QCOMPARE(hourLater.m10.value(), 0.0);
        QCOMPARE(hourLater.h1.value(), 0.0);
        QVERIFY(hourLater.h24.value() > 0.9 * expected);
        QCOMPARE(meter.view(now + 26h).h24.value(), 0.0);
        meter.add(perShare, now + 27h); // back again: the gap counts as time
        QVERIFY(meter.view(now + 27h).h24.value() > 0);
        QVERIFY(meter.view(now + 27h).h24.value() < 0.001 * expected);
    }

    void sharesThatAreStampedOutOfOrderStillCount()
    {
        HashrateMeter meter(t0);
        meter.add(1, t0 + 100s);
        meter.add(1, t0 + 40s);
        meter.add(1, t0 - 5s);
        QCOMPARE(meter.view(t0 + 100s).h1.value(), 3 * unit / 100);
    }

    void isSmall() { QVERIFY(sizeof(HashrateMeter) <= 1024); }
};

QTEST_GUILESS_MAIN(tst_HashrateMeter)
#include "tst_HashrateMeter.moc"
