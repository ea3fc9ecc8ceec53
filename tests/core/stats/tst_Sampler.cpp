// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/Sampler.h"
#include "core/stats/Tier.h"

#include <QtTest>

using namespace stats;
using namespace std::chrono_literals;

namespace {

const UnixMs start { std::chrono::milliseconds(1'700'000'000'000) }; // a whole step

work::ShareEvent share(
    const QString &key, UnixMs at, double difficulty, work::RejectReason reason = work::RejectReason::None)
{
    work::ShareEvent out;
    out.minerKey = key;
    out.at = at;
    out.targetDifficulty = difficulty;
    out.reason = reason;
    return out;
}

} // namespace

class tst_Sampler : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sharesGoIntoTheStepOfTheirTime()
    {
        Sampler sampler;
        sampler.add(share(QStringLiteral("a"), start + 9999ms, 8), start + 10s);
        sampler.add(share(QStringLiteral("a"), start + 10s, 16), start + 10s);
        sampler.add(share(QStringLiteral("b"), start + 11s, 0, work::RejectReason::Stale), start + 11s);
        const auto ended = sampler.takeEnded(start + 12s);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended[0].total.sample, (Sample { 8, 1, 0, 0 }));
        const auto rest = sampler.takeAll();
        QCOMPARE(rest.size(), 1);
        QCOMPARE(rest[0].machines[QStringLiteral("a")], (Sample { 16, 1, 0, 0 }));
        QCOMPARE(rest[0].machines[QStringLiteral("b")], (Sample { 0, 0, 1, 0 }));
        QCOMPARE(rest[0].total.rejectedByReason[size_t(work::RejectReason::Stale)], 1u);
        QVERIFY(sampler.takeAll().isEmpty());
    }

    void theBestOfAStepIsItsHighestAcceptedShare()
    {
        Sampler sampler;
        const auto reached = [&](const char *key, double difficulty, work::RejectReason reason) {
            work::ShareEvent event = share(QLatin1String(key), start, 8, reason);
            event.hashDifficulty = difficulty;
            sampler.add(event, start);
        };
        reached("a", 90, work::RejectReason::None);
        reached("a", 12, work::RejectReason::None);
        reached("b", 400, work::RejectReason::None);
        reached("a", 1e9, work::RejectReason::Stale);
        const auto all = sampler.takeAll();
        QCOMPARE(all[0].machines[QStringLiteral("a")].best, 90.0);
        QCOMPARE(all[0].total.sample.best, 400.0);
        sampler.putBack(all);
        reached("a", 91, work::RejectReason::None);
        QCOMPARE(sampler.takeAll()[0].machines[QStringLiteral("a")].best, 91.0);
    }

    void implausibleTimesCountNow()
    {
        Sampler sampler;
        sampler.add(share(QStringLiteral("a"), {}, 1), start);
        sampler.add(share(QStringLiteral("a"), start + 48h, 1), start);
        const auto all = sampler.takeAll();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].total.sample.accepted, 2u);
        QCOMPARE(UnixMs(all[0].at), start);
    }

    void aConnectedMachineHasARowWithoutAShare()
    {
        Sampler sampler;
        work::MinerSnapshot miner;
        miner.key = QStringLiteral("quiet");
        sampler.observe({ miner }, start);
        const auto all = sampler.takeAll();
        QCOMPARE(all.size(), 1);
        QVERIFY(all[0].machines.contains(miner.key));
        QCOMPARE(all[0].total.sample, Sample {});
    }

    void unwrittenStepsComeBackOnceAndAreBounded()
    {
        Sampler sampler;
        for (int i = 0; i < 500; ++i)
            sampler.add(share(QStringLiteral("a"), start + i * 10s, 1), start + i * 10s);
        auto steps = sampler.takeEnded(start + 5000s);
        QCOMPARE(steps.size(), 500);
        sampler.add(share(QStringLiteral("a"), start + 4990s, 5), start + 5000s); // late, same step as the last
        sampler.putBack(steps);
        steps = sampler.takeAll();
        QCOMPARE(steps.size(), 360);
        QCOMPARE(steps.last().total.sample, (Sample { 6, 2, 0, 0 }));
    }

    void dayForgetsExactly()
    {
        DayWindow day;
        for (int i = 0; i < 8640 + 100; ++i)
            day.add(std::chrono::floor<std::chrono::seconds>(start) + i * 10s, { { 0.1, 1, 0 }, {}, 0, 2 });
        const UnixMs now = start + 10s * (8640 + 100);
        day.forgetBefore(now);
        QCOMPARE(day.sum().sample.accepted, 8640u);
        QCOMPARE(day.sum().belowSource, 17280u);
        QCOMPARE(day.hashrate(1h, now).value(), 0.1 * hashesPerDifficulty / 10);
        QVERIFY(!DayWindow().hashrate(1h, now));
    }

    void plans_data()
    {
        QTest::addColumn<qint64>("ago");
        QTest::addColumn<qint64>("span");
        QTest::addColumn<int>("maxPoints");
        QTest::addColumn<int>("tier");
        QTest::addColumn<qint64>("step");
        const qint64 h = 3600, d = 24 * h;
        QTest::newRow("1 h fits fine") << h << h << 400 << 0 << qint64(10);
        QTest::newRow("6 h is thinned from minutes") << 6 * h << 6 * h << 400 << 1 << qint64(60);
        QTest::newRow("24 h") << d << d << 400 << 1 << qint64(240);
        QTest::newRow("30 d") << 30 * d << 30 * d << 400 << 2 << qint64(2 * 3600);
        QTest::newRow("1 h of 10 days ago is only in minutes") << 10 * d << h << 400 << 1 << qint64(60);
        QTest::newRow("1 h of last year is only in hours") << 300 * d << h << 400 << 2 << qint64(3600);
        QTest::newRow("few points") << d << d << 10 << 2 << qint64(3 * 3600);
    }
    void plans()
    {
        QFETCH(qint64, ago);
        QFETCH(qint64, span);
        QFETCH(int, maxPoints);
        SeriesRequest request;
        request.from = start - std::chrono::seconds(ago);
        request.to = request.from + std::chrono::seconds(span);
        request.maxPoints = maxPoints;
        const auto plan = planSeries(request, tiersFor({}), start);
        QTEST(plan.tier, "tier");
        QTEST(qint64(plan.step.count()), "step");
        QVERIFY((plan.to - plan.from + plan.step - 1s) / plan.step <= maxPoints);
        QCOMPARE(plan.from.time_since_epoch().count() % plan.step.count(), 0);
    }
    void plansBearNonsense()
    {
        SeriesRequest request;
        request.from = UnixMs(std::chrono::milliseconds(std::numeric_limits<qint64>::max() / 2));
        request.to = UnixMs(std::chrono::milliseconds(std::numeric_limits<qint64>::min() / 2));
        request.maxPoints = -5;
        const auto plan = planSeries(request, tiersFor({}), start);
        QVERIFY(plan.step.count() >= 10);
        QVERIFY(plan.from <= plan.to);
        std::swap(request.from, request.to);
        request.maxPoints = 100;
        QVERIFY((planSeries(request, tiersFor({}), start).to - planSeries(request, tiersFor({}), start).from)
            <= 24h * 366 * 6);
    }
};

QTEST_GUILESS_MAIN(tst_Sampler)
#include "tst_Sampler.moc"
