// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/Silence.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <random>

using namespace std::chrono_literals;
using namespace work;

class tst_Silence : public QObject {
    Q_OBJECT

    static constexpr UnixMs start { 1'700'000'000'000ms };
    static MinerSnapshot every(double seconds)
    {
        MinerSnapshot out;
        out.connectedSince = start;
        out.expectedShareSeconds = seconds;
        return out;
    }

private Q_SLOTS:
    void limits_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<qint64>("limit");
        const auto row = [](const char *name, double seconds, std::chrono::seconds limit) {
            QTest::newRow(name) << seconds << qint64(limit.count());
        };
        row("unknown", 0, 300s);
        row("no number", std::numeric_limits<double>::quiet_NaN(), 300s);
        row("quick", 0.01, 120s);
        row("usual", 6, 120s);
        row("slow", 30, 600s);
        row("absurd", 1e300, 365 * 24h);
    }
    void limits()
    {
        QFETCH(double, seconds);
        QFETCH(qint64, limit);
        QCOMPARE(std::chrono::duration_cast<std::chrono::seconds>(silenceLimit(every(seconds))).count(), limit);
    }

    void countsFromTheLastShareOfThisConnection()
    {
        auto miner = every(9);
        QCOMPARE(quietFor(miner, start + 5s), 5000ms);
        QCOMPARE(quietFor(miner, start - 5s), 0ms); // the clock was set back
        miner.lastShareAt = start - 1h; // before it reconnected
        QCOMPARE(quietFor(miner, start + 5s), 5000ms);
        miner.lastShareAt = start + 10s;
        QVERIFY(!isSilent(miner, start + 10s + 179s));
        QVERIFY(isSilent(miner, start + 10s + 180s));
    }

    /// A year of shares at 30 s, where the rule's 20 intervals count and not its two minutes.
    void chanceRaisesNoAlarm()
    {
        std::mt19937_64 random(7);
        std::exponential_distribution<double> pause(1.0 / 30);
        int alarms = 0;
        int atEight = 0;
        for (int share = 0; share < 1'000'000; ++share) {
            auto miner = every(30);
            miner.lastShareAt = start;
            const double seconds = pause(random);
            alarms += isSilent(miner, start + std::chrono::milliseconds(qint64(seconds * 1000)));
            atEight += seconds >= 8 * 30;
        }
        QCOMPARE(alarms, 0);
        QVERIFY(atEight > 200); // what a rule of eight intervals would have said
    }
};

QTEST_APPLESS_MAIN(tst_Silence)
#include "tst_Silence.moc"
