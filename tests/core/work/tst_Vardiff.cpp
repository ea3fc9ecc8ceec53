// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/Vardiff.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace std::chrono_literals;
using work::Retarget;
using work::Vardiff;

namespace {

constexpr double goal = 6;

/// A machine with Poisson shares on a server that has a new job each 30 s and a 1 s tick.
class Simulation {
public:
    Simulation(quint64 seed, double start, double hashrate)
        : m_random(seed)
        , m_hashrate(hashrate)
        , m_vardiff({}, start)
    {
        m_vardiff.applied(m_vardiff.wanted(), time());
    }

    /// Goes on for \a seconds, or until the difficulty is within 2x of ideal. Tells whether it is.
    bool run(double seconds, bool untilNear = false)
    {
        const double end = m_now + seconds;
        while (m_now < end && !(untilNear && isNear())) {
            const double share = m_now - std::log(1 - uniform()) * m_vardiff.inEffect() * 4294967296.0 / m_hashrate;
            const double tick = std::floor(m_now) + 1;
            m_now = std::min({ share, tick, end });
            if (m_now == share) {
                ++shares;
                m_vardiff.countShare(m_vardiff.inEffect());
            } else if (m_now == tick && std::fmod(tick, 30) == 0) {
                apply(); // before the tick's look, so that a wish waits for a job as in life
            }
            if (m_vardiff.evaluate(time()) == Retarget::Now)
                apply();
        }
        return isNear();
    }

    bool isNear() const
    {
        const double ratio = m_vardiff.inEffect() / Vardiff::difficultyFor(m_hashrate, goal);
        return ratio >= 0.5 && ratio <= 2;
    }
    void fix(double difficulty)
    {
        m_vardiff.fix(difficulty, 0.02);
        m_vardiff.applied(m_vardiff.wanted(), time());
    }
    double inEffect() const { return m_vardiff.inEffect(); }
    void setHashrate(double hashrate) { m_hashrate = hashrate; }
    double now() const { return m_now; }

    int shares = 0;
    int changes = 0;

private:
    SteadyTime time() const { return SteadyTime(std::chrono::nanoseconds(qint64((m_now + 1) * 1e9))); }
    double uniform() { return double(m_random() >> 11) * 0x1p-53; }
    void apply()
    {
        changes += std::abs(m_vardiff.wanted() / m_vardiff.inEffect() - 1) > 1e-6;
        m_vardiff.applied(m_vardiff.wanted(), time());
    }

    std::mt19937_64 m_random;
    double m_hashrate;
    double m_now = 0;
    Vardiff m_vardiff;
};

struct Times {
    double median = 0;
    double most = 0; ///< nine of ten seeds are at most this
    double worst = 0;
};
Times summary(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return { times[times.size() / 2], times[times.size() * 9 / 10 - 1], times.last() };
}

} // namespace

class tst_Vardiff : public QObject {
    Q_OBJECT
    static constexpr int seeds = 40;

private Q_SLOTS:
    void convergesFrom_data()
    {
        QTest::addColumn<double>("start");
        QTest::addColumn<double>("hashrate");
        QTest::addColumn<double>("median");
        QTest::addColumn<double>("most");
        QTest::addColumn<double>("worst");
        QTest::newRow("1.2 TH from 512") << 512.0 << 1.2e12 << 60.0 << 90.0 << 240.0;
        QTest::newRow("100 TH from 512") << 512.0 << 100e12 << 0.5 << 0.5 << 90.0;
        QTest::newRow("100 TH from 65536") << 65536.0 << 100e12 << 90.0 << 180.0 << 240.0;
        QTest::newRow("11 MH from 0.001") << 0.001 << 11e6 << 4.0 << 5.0 << 10.0;
        QTest::newRow("11 MH from 512") << 512.0 << 11e6 << 420.0 << 600.0 << 1200.0;
    }
    void convergesFrom()
    {
        QFETCH(double, start);
        QFETCH(double, hashrate);
        QFETCH(double, median);
        QFETCH(double, most);
        QFETCH(double, worst);
        QList<double> times;
        for (quint64 seed = 1; seed <= seeds; ++seed) {
            Simulation s(seed, start, hashrate);
            QVERIFY(s.run(3600, true));
            times.append(s.now());
        }
        const Times t = summary(times);
        qInfo("reached within 2x: median %.1f s, 90 %% %.1f s, worst %.1f s", t.median, t.most, t.worst);
        QVERIFY(t.median <= median);
        QVERIFY(t.most <= most);
        QVERIFY(t.worst <= worst);
    }

    void staysStable_data()
    {
        QTest::addColumn<double>("start");
        QTest::addColumn<double>("hashrate");
        QTest::newRow("1.2 TH") << 512.0 << 1.2e12;
        QTest::newRow("100 TH") << 512.0 << 100e12;
        QTest::newRow("11 MH") << 0.001 << 11e6;
    }
    void staysStable()
    {
        QFETCH(double, start);
        QFETCH(double, hashrate);
        double changes = 0, shares = 0, near = 0, samples = 0;
        constexpr int hours = 8;
        for (quint64 seed = 1; seed <= 10; ++seed) {
            Simulation s(seed, start, hashrate);
            s.run(1800);
            s.changes = s.shares = 0;
            for (int i = 0; i < hours * 60; ++i, ++samples)
                near += s.run(60);
            changes += s.changes;
            shares += s.shares;
        }
        const double perHour = changes / (10 * hours);
        const double interval = 10 * hours * 3600 / shares;
        qInfo("%.2f changes/h, mean interval %.2f s, within 2x %.2f %% of the time", perHour, interval,
            100 * near / samples);
        QVERIFY(perHour <= 2.8);
        QVERIFY(interval > 5.4 && interval < 6.6);
        QVERIFY(near / samples > 0.98);
    }

    void followsAChange_data()
    {
        QTest::addColumn<double>("factor");
        QTest::addColumn<double>("median");
        QTest::addColumn<double>("worst");
        QTest::newRow("sudden halving") << 0.5 << 300.0 << 900.0;
        QTest::newRow("tenfold rise") << 10.0 << 40.0 << 150.0;
        QTest::newRow("tenfold fall") << 0.1 << 300.0 << 600.0;
    }
    void followsAChange()
    {
        QFETCH(double, factor);
        QFETCH(double, median);
        QFETCH(double, worst);
        for (const double hashrate : { 11e6, 1.2e12, 100e12 }) {
            QList<double> times;
            double laterShares = 0;
            for (quint64 seed = 1; seed <= seeds; ++seed) {
                Simulation s(seed, Vardiff::difficultyFor(hashrate, goal), hashrate);
                s.run(1800);
                s.setHashrate(hashrate * factor);
                const double before = s.now();
                QVERIFY(s.run(3600, true));
                times.append(s.now() - before);
                s.run(1200);
                s.shares = 0;
                s.run(3600);
                laterShares += s.shares;
            }
            const Times t = summary(times);
            const double interval = seeds * 3600 / laterShares;
            qInfo("%g H/s x%g: median %.1f s, worst %.1f s, later a share each %.2f s", hashrate, factor, t.median,
                t.worst, interval);
            QVERIFY(t.median <= median);
            QVERIFY(t.worst <= worst);
            QVERIFY(interval > 5 && interval < 8);
        }
    }

    void boundsAndHints()
    {
        const SteadyTime t0 { 100s };
        Vardiff v({ .minimum = 2, .maximum = 1000 }, 5000);
        QCOMPARE(v.wanted(), 1000.0);
        v.suggest(0.5);
        QCOMPARE(v.wanted(), 2.0);
        v.suggest(std::nan(""));
        v.claimHashrate(-5);
        v.claimHashrate(std::numeric_limits<double>::infinity());
        QCOMPARE(v.wanted(), 2.0);
        v.claimHashrate(1e12); // 1397
        QCOMPARE(v.wanted(), 1000.0);
        v.setNetworkDifficulty(50);
        QCOMPARE(v.wanted(), 50.0);
        v.setNetworkDifficulty(1e-9); // regtest: a firmware keeps to itself what is a block but no share
        QCOMPARE(v.wanted(), 1e-9);
        v.setFloor(100);
        QCOMPARE(v.wanted(), 1e-9);
        v.setEasiest(50); // what a machine cannot take, it does not take
        QCOMPARE(v.wanted(), 50.0);
        v.setEasiest(0);
        v.setFloor(0);
        v.setNetworkDifficulty(1e12);
        QCOMPARE(v.wanted(), 2.0);
        v.setFloor(100);
        QCOMPARE(v.wanted(), 100.0);
        v.setCeiling(30); // the source pays for easier shares: none may be lost
        QCOMPARE(v.wanted(), 30.0);
        v.applied(30, t0);
        v.countShare(30);
        v.suggest(7);
        QCOMPARE(v.wanted(), 30.0); // measuring knows better now
    }

    void fixedStaysFixed()
    {
        for (const double secondsPerShare : { 600.0, 6.0, 0.05 }) {
            Simulation s(1, 512, 1024 * 4294967296.0 / secondsPerShare);
            s.fix(1024);
            s.run(3600);
            QCOMPARE(s.changes, 0);
            QCOMPARE(s.inEffect(), 1024.0);
        }
    }

    void floodRaisesEvenAFixedOne()
    {
        for (quint64 seed = 1; seed <= 10; ++seed) {
            Simulation s(seed, 512, 100e12);
            s.fix(1); // 23,000 shares a second
            s.run(120);
            const double perSecond = 100e12 / (s.inEffect() * 4294967296.0);
            QVERIFY2(perSecond > 20 && perSecond < 100, qPrintable(QString::number(perSecond)));
            s.setHashrate(1e9);
            s.run(3600);
            QCOMPARE(s.inEffect(), 1.0);
        }
    }

    void fixedHoldsWithinTheSafeguards()
    {
        Vardiff v({ .minimum = 2, .maximum = 1000 }, 512);
        v.fix(100, 0.02);
        QCOMPARE(v.wanted(), 100.0);
        v.suggest(7);
        v.claimHashrate(1e12);
        QCOMPARE(v.wanted(), 100.0);
        v.setFloor(50);
        QCOMPARE(v.wanted(), 100.0);
        v.fix(1, 0.02);
        QCOMPARE(v.wanted(), 50.0); // the machine itself takes nothing easier
        v.setFloor(0);
        v.fix(1, 0.02);
        QCOMPARE(v.wanted(), 2.0);
        v.fix(1e9, 0.02);
        QCOMPARE(v.wanted(), 1000.0);
        v.setNetworkDifficulty(300); // it would keep blocks to itself
        QCOMPARE(v.wanted(), 300.0);
        v.setCeiling(30);
        QCOMPARE(v.wanted(), 30.0);
        v.fix(std::nan(""), 0.02);
        QCOMPARE(v.wanted(), 30.0);
        v.fix(100, 0.02);
        v.setNetworkDifficulty(0.5); // the minimum gives way as well
        QCOMPARE(v.wanted(), 0.5);
    }

    void roundingHasTheLastWord()
    {
        const work::Quantize integers = [](double d) { return std::max(1.0, std::floor(d)); };
        Vardiff v({ .quantize = integers }, 0.001);
        QCOMPARE(v.wanted(), 1.0);
        v.suggest(12.9);
        QCOMPARE(v.wanted(), 12.0);
        v.applied(12, SteadyTime(1s));
        QCOMPARE(v.evaluate(SteadyTime(31s)), Retarget::WithNextJob); // 30 s of silence
        QCOMPARE(v.wanted(), 3.0);
        v.setNetworkDifficulty(1e-9);
        QCOMPARE(v.wanted(), 1.0); // it would stop at a 0
    }

    void silenceLowersButNotForAStandby()
    {
        const SteadyTime t0 { 100s };
        Vardiff v({}, 512);
        v.applied(512, t0);
        QCOMPARE(v.evaluate(t0 + 20s), Retarget::None);
        v.setStandby(true);
        QCOMPARE(v.evaluate(t0 + 1h), Retarget::None);
        v.setStandby(false);
        QCOMPARE(v.evaluate(t0 + 1h), Retarget::WithNextJob);
        QCOMPARE(v.wanted(), 128.0);
        QCOMPARE(v.evaluate(t0 + 1h + 30s), Retarget::Now); // no job came: do not wait forever
        QCOMPARE(v.wanted(), 128.0); // one step at a time
        v.applied(128, t0 + 2h);
        QCOMPARE(v.evaluate(t0 + 2h + 1s), Retarget::None);
    }

    void sharesOfTheOldDifficultyAreNoMeasure()
    {
        const SteadyTime t0 { 100s };
        Vardiff v({}, 512);
        v.applied(512, t0);
        for (int i = 0; i < 8; ++i)
            v.countShare(512);
        QCOMPARE(v.evaluate(t0 + 2s), Retarget::Now);
        QCOMPARE(v.wanted(), 512 * 8 / (2 / 6.0));
        v.applied(v.wanted(), t0 + 2s);
        for (int i = 0; i < 1000; ++i)
            v.countShare(512); // queued in the machine
        QCOMPARE(v.evaluate(t0 + 3s), Retarget::None);
    }

    void aBurstInOneReadIsNoRate()
    {
        const SteadyTime t0 { 100s };
        Vardiff v({}, 512);
        v.applied(512, t0);
        for (int i = 0; i < 20; ++i)
            v.countShare(512);
        v.evaluate(t0);
        QVERIFY(v.wanted() <= 512 * 20 / (0.1 / 6) * 1.001);
    }
};

QTEST_GUILESS_MAIN(tst_Vardiff)
#include "tst_Vardiff.moc"
