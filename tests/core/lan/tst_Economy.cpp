// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Economy.h"

#include <QtTest>

#include <limits>

using namespace lan;

class tst_Economy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void figures();
    void unknown();
};

void tst_Economy::figures()
{
    QCOMPARE(*joulesPerTerahash(18.0, 1.2e12), 15.0);
    QCOMPARE(*joulesPerTerahash(3250.0, 110e12), 3250.0 / 110);
    // 3,250 W for a day are 78 kWh
    QCOMPARE(*costPerDay(3250.0, 0.25), 19.5);
    QCOMPARE(*costPerDay(0.0, 0.25), 0.0);
    // as much as the whole network: a block each ten minutes
    const double difficulty = 1e14;
    const double network = difficulty * 4294967296.0 / 600;
    QCOMPARE(*satsPerDay(network, difficulty, 312500000), 144 * 312500000.0);
    QCOMPARE(*satsPerDay(network / 1e6, difficulty, 312500000), 144 * 312.5);
    QCOMPARE(*satsPerDay(0.0, difficulty, 312500000), 0.0);
}

void tst_Economy::unknown()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!joulesPerTerahash({}, 1e12));
    QVERIFY(!joulesPerTerahash(18.0, {}));
    QVERIFY(!joulesPerTerahash(18.0, 0.0));
    QVERIFY(!joulesPerTerahash(0.0, 1e12));
    QVERIFY(!joulesPerTerahash(-1.0, 1e12));
    QVERIFY(!joulesPerTerahash(nan, 1e12));
    QVERIFY(!costPerDay({}, 0.25));
    QVERIFY(!costPerDay(100.0, 0));
    QVERIFY(!costPerDay(100.0, -0.1));
    QVERIFY(!costPerDay(nan, 0.25));
    QVERIFY(!satsPerDay({}, 1e14, 312500000));
    QVERIFY(!satsPerDay(1e12, 0, 312500000));
    QVERIFY(!satsPerDay(1e12, 1e14, 0));
    QVERIFY(!satsPerDay(1e12, nan, 312500000));
    QVERIFY(!satsPerDay(1e12, 0.0139, 5000000000)); // a test chain's
    QVERIFY(!satsPerDay(std::numeric_limits<double>::infinity(), 1e14, 312500000));
}

QTEST_APPLESS_MAIN(tst_Economy)
#include "tst_Economy.moc"
