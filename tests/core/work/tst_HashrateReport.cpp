// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/HashrateReport.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace std::chrono_literals;
using namespace work;

namespace {

/// A machine with Poisson shares, one each 6 s at its full hashrate, and a look each second.
class Simulation {
public:
    explicit Simulation(quint32 seed)
        : m_random(seed)
    {
    }

    void run(int seconds)
    {
        for (const double end = m_now + seconds; m_now < end; ++m_now) {
            for (int n = m_rate > 0 ? std::poisson_distribution<int>(m_rate / goal)(m_random) : 0; n > 0; --n)
                m_tracker.shareJudged(share(), at());
            if (const auto told = m_report.due(m_tracker, at().steady)) {
                QVERIFY(this->told.isEmpty() || m_now - toldAt.last() >= 30);
                this->told.append(*told / full);
                toldAt.append(m_now);
            }
        }
    }
    void setRate(double rate) { m_rate = rate; }

    QList<double> told; ///< as parts of the full hashrate
    QList<double> toldAt; ///< s

private:
    static constexpr double goal = 6;
    static constexpr double difficulty = 1000;
    static constexpr double full = difficulty * 4294967296.0 / goal;

    static Verdict share()
    {
        Verdict out;
        out.targetDifficulty = difficulty;
        out.meetsSource = true;
        return out;
    }
    Instant at() const
    {
        const std::chrono::nanoseconds since(qint64(m_now * 1e9));
        return { UnixMs(std::chrono::duration_cast<std::chrono::milliseconds>(since)), SteadyTime(100s) + since };
    }

    std::mt19937 m_random;
    double m_now = 0;
    double m_rate = 1;
    MinerTracker m_tracker { Instant { UnixMs(0s), SteadyTime(100s) } };
    HashrateReport m_report { SteadyTime(100s) };
};

} // namespace

class tst_HashrateReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void steadyMachineIsToldSoonAndSeldom()
    {
        double sum = 0;
        qsizetype reports = 0;
        for (quint32 seed = 1; seed <= 20; ++seed) {
            Simulation s(seed);
            s.run(3600);
            QVERIFY(!s.told.isEmpty());
            QVERIFY2(s.toldAt.first() > 20 && s.toldAt.first() < 180, qPrintable(QString::number(s.toldAt.first())));
            s.told.clear();
            s.run(10 * 3600);
            reports += s.told.size();
            for (const double told : s.told) {
                QVERIFY(told > 0.5 && told < 1.7);
                sum += told;
            }
        }
        QVERIFY2(reports < 20 * 10 * 4, qPrintable(QString::number(reports))); // of 1,200 looks in 10 hours
        QVERIFY2(std::abs(sum / double(reports) - 1) < 0.1, qPrintable(QString::number(sum / double(reports))));
    }

    void changeIsToldAndSilenceToo()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            Simulation s(seed);
            s.run(3600);
            s.setRate(4);
            s.run(900);
            QVERIFY2(s.told.last() > 2.9 && s.told.last() < 5.2, qPrintable(QString::number(s.told.last())));
            s.setRate(0);
            s.run(900);
            QVERIFY(s.told.last() > 0 && s.told.last() < 1e-6);
            const auto count = s.told.size();
            s.run(7200);
            QCOMPARE(s.told.size(), count); // said once
        }
    }

    /// A backup connection that never submits is none of the farm's hashrate.
    void neverASingleShare()
    {
        Simulation s(1);
        s.setRate(0);
        s.run(599);
        QVERIFY(s.told.isEmpty());
        s.run(60);
        QCOMPARE(s.told.size(), 1);
        QVERIFY(s.told[0] > 0 && s.told[0] < 1e-6);
    }
};

QTEST_GUILESS_MAIN(tst_HashrateReport)
#include "tst_HashrateReport.moc"
