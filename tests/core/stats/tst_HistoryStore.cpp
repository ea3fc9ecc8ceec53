// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/HistoryStore.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace stats;
using namespace std::chrono_literals;

namespace {

// 2023-11-14 22:00:00 UTC: a whole hour
const UnixMs start { std::chrono::milliseconds(1'699'999'200'000) };
const QString a = QStringLiteral("a");

Step step(UnixMs at, double work, quint32 accepted, quint32 rejected = 0, const QString &key = a)
{
    Step out;
    out.at = std::chrono::floor<std::chrono::seconds>(at);
    out.total.sample = { work, accepted, rejected, 0 };
    out.total.rejectedByReason[size_t(work::RejectReason::Stale)] = rejected;
    out.machines[key] = out.total.sample;
    return out;
}

SeriesRequest ask(UnixMs from, UnixMs to, int points, const QString &key = a)
{
    SeriesRequest out;
    out.minerKey = key;
    out.from = from;
    out.to = to;
    out.maxPoints = points;
    return out;
}

double hashesOf(const Series &series)
{
    double sum = 0;
    for (const SeriesPoint &point : series.points)
        sum += point.hashrate * double(series.step.count()) / 1000;
    return sum;
}

quint64 acceptedOf(const Series &series)
{
    quint64 sum = 0;
    for (const SeriesPoint &point : series.points)
        sum += point.accepted;
    return sum;
}

} // namespace

class tst_HistoryStore : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;
    QString nextPath() { return m_dir.filePath(QStringLiteral("%1.db").arg(++m_count)); }

private Q_SLOTS:
    void aStepsHashrateIsItsWorkOverItsLength()
    {
        auto store = HistoryStore::open(nextPath(), {});
        QVERIFY(store);
        QVERIFY(store->write({ { step(start, 30, 3, 1) }, {}, {} }));
        const auto series = store->series(ask(start, start + 1h, 400), start + 1h);
        QVERIFY(series);
        QCOMPARE(series->step, std::chrono::milliseconds(10'000));
        QCOMPARE(series->points.size(), 1);
        QCOMPARE(series->points[0].at, start);
        QCOMPARE(series->points[0].hashrate, 30 * hashesPerDifficulty / 10);
        QCOMPARE(series->points[0].accepted, 3u);
        QCOMPARE(series->points[0].rejected, 1u);
        QVERIFY(store->series(ask(start, start + 1h, 400, QStringLiteral("other")), start + 1h)->points.isEmpty());
        QCOMPARE(store->series(ask(start, start + 1h, 400, {}), start + 1h)->points.size(), 1);
    }

    void rollUpKeepsEverySum()
    {
        const QString path = nextPath();
        auto store = HistoryStore::open(path, {});
        QList<Step> steps;
        double work = 0;
        quint64 accepted = 0;
        for (int i = 0; i < 3 * 360; ++i) {
            const double w = 1 + i % 7;
            steps.append(step(start + i * 10s, w, quint32(1 + i % 3)));
            work += w;
            accepted += quint64(1 + i % 3);
        }
        QVERIFY(store->write({ steps, {}, {} }));
        const UnixMs now = start + 3h + 31s;
        QVERIFY(store->rollUp(now));
        QVERIFY(store->rollUp(now)); // a second time changes nothing
        for (int points : { 1200, 200, 4 }) { // one per tier
            const auto series = store->series(ask(start, start + 3h, points), now);
            QCOMPARE(acceptedOf(*series), accepted);
            QCOMPARE(hashesOf(*series), work * hashesPerDifficulty);
        }
        QCOMPARE(store->series(ask(start, start + 3h, 4), now)->step, std::chrono::milliseconds(3'600'000));
    }

    void whatIsNotRolledUpYetIsStillSeen()
    {
        auto store = HistoryStore::open(nextPath(), {});
        QList<Step> steps;
        for (int i = 0; i < 540; ++i) // an hour and a half
            steps.append(step(start + i * 10s, 1, 1));
        QVERIFY(store->write({ steps, {}, {} }));
        const UnixMs now = start + 90min;
        QVERIFY(store->rollUp(now));
        const auto series = store->series(ask(start - 30min, now, 3), now);
        QCOMPARE(series->step, std::chrono::milliseconds(3'600'000));
        QCOMPARE(series->points.size(), 2);
        QCOMPARE(series->points[1].accepted, 180u);
        QCOMPARE(series->points[1].hashrate, hashesPerDifficulty / 10); // over the half hour that is known
    }

    void lateStepsReachEveryTier()
    {
        auto store = HistoryStore::open(nextPath(), {});
        QVERIFY(store->write({ { step(start, 1, 1) }, {}, {} }));
        const UnixMs now = start + 2h;
        QVERIFY(store->rollUp(now));
        QVERIFY(store->write({ { step(start, 2, 2), step(start + 20min, 4, 4) }, {}, {} }));
        for (int points : { 1000, 200, 5 })
            QCOMPARE(acceptedOf(*store->series(ask(start, now, points), now)), 7u);
    }

    void theBestShareIsTheHighestOfEachTiersStep()
    {
        auto store = HistoryStore::open(nextPath(), {});
        const auto best = [](UnixMs at, double work, quint32 accepted, double difficulty) {
            Step out = step(at, work, accepted);
            out.total.sample.best = difficulty;
            out.machines[a].best = difficulty;
            return out;
        };
        QVERIFY(store->write({ { best(start, 8, 2, 900), best(start + 10s, 2, 1, 40), best(start + 20s, 0, 0, 0),
                                   best(start + 30min, 3, 1, 70) },
            {}, {} }));
        const UnixMs now = start + 2h;
        auto series = store->series(ask(start, start + 1h, 400), now);
        QCOMPARE(series->points.size(), 4);
        QCOMPARE(series->points[0].difficulty, 4.0); // 8 for two shares
        QCOMPARE(series->points[0].best, 900.0);
        QCOMPARE(series->points[2].difficulty, 0.0); // no share, no difficulty
        QCOMPARE(series->points[2].best, 0.0);
        QVERIFY(store->rollUp(now));
        for (int points : { 1000, 200, 3 }) {
            series = store->series(ask(start, now, points), now);
            QCOMPARE(series->points[0].best, 900.0);
            QVERIFY(series->points.last().best == (points == 3 ? 900.0 : 70.0));
        }
        QCOMPARE(series->points[0].difficulty, 13.0 / 4);
        // A late step, also into what is rolled up; a lower one takes nothing away.
        QVERIFY(store->write({ { best(start + 20min, 1, 1, 1e12), best(start + 20min, 1, 1, 5) }, {}, {} }));
        for (int points : { 1000, 200, 3 }) {
            double highest = 0;
            series = store->series(ask(start, now, points, {}), now);
            for (const SeriesPoint &point : std::as_const(series->points))
                highest = std::max(highest, point.best);
            QCOMPARE(highest, 1e12);
        }
    }

    void aFileOfTheFirstVersionKeepsItsSteps()
    {
        QTemporaryDir folder;
        const QString path = nextPath();
        QVERIFY(HistoryStore::open(nextPath(), {})); // names the resource
        QVERIFY(QFile::copy(QStringLiteral(":/migrations/stats/0001_history.sql"),
            folder.filePath(QStringLiteral("0001_history.sql"))));
        {
            auto old = storage::Database::open({ path }, *storage::Migrations::fromFolder(folder.path()));
            QVERIFY(old);
            QVERIFY(old->run(QStringLiteral("INSERT INTO sample (tier, machine, at, seconds, work, accepted, rejected) "
                                            "VALUES (0, 0, ?, 10, 30, 3, 1)"),
                { qint64(start.time_since_epoch().count() / 1000) }));
        }
        auto store = HistoryStore::open(path, {});
        QVERIFY(store);
        const auto series = store->series(ask(start, start + 1h, 400, {}), start + 1h);
        QCOMPARE(series->points.size(), 1);
        QCOMPARE(series->points[0].accepted, 3u);
        QCOMPARE(series->points[0].difficulty, 10.0);
        QCOMPARE(series->points[0].best, 0.0);
    }

    void aGapStaysAGap()
    {
        auto store = HistoryStore::open(nextPath(), {});
        QVERIFY(store->write({ { step(start, 1, 1), step(start + 30s, 0, 0), step(start + 10min, 1, 1) }, {}, {} }));
        QVERIFY(store->rollUp(start + 1h));
        auto series = store->series(ask(start, start + 1h, 400), start + 1h);
        QCOMPARE(series->points.size(), 3);
        QCOMPARE(series->points[1].at, start + 30s);
        QCOMPARE(series->points[1].hashrate, 0.0); // known to be nothing, which is no gap
        series = store->series(ask(start, start + 1h, 61), start + 1h);
        QCOMPARE(series->step, std::chrono::milliseconds(60'000));
        QCOMPARE(series->points.size(), 2);
        QCOMPARE(series->points[1].at, start + 10min);
    }

    void retentionDeletesInBatchesAndKeepsTheRollUp()
    {
        const QString path = nextPath();
        auto store = HistoryStore::open(path, {});
        for (int hour = 0; hour < 30; ++hour) {
            QList<Step> steps;
            for (int i = 0; i < 360; ++i)
                steps.append(step(start + hour * 1h + i * 10s, 1, 1, i % 2));
            QVERIFY(store->write({ steps, {}, {} }));
        }
        const UnixMs now = start + 30h + 48h; // everything is older than two days
        const auto early = store->deleteExpired(now);
        QVERIFY(early && !*early);
        QCOMPARE(store->lastDay(start + 24h)->sum().sample.accepted, 30u * 360); // not rolled up, so not deleted
        QVERIFY(store->rollUp(now));
        int calls = 1;
        while (store->deleteExpired(now).value())
            ++calls;
        QCOMPARE(calls, 2); // 21,600 rows, 20,000 a call
        QCOMPARE(store->lastDay(start + 24h)->sum().sample.accepted, 0u);
        QCOMPARE(store->lastDay(start + 24h)->sum().rejectedByReason[size_t(work::RejectReason::Stale)], 0u);
        QCOMPARE(acceptedOf(*store->series(ask(start, now, 100), now)), 30u * 360);

        const UnixMs later = now + 24h * 365 * 6;
        QVERIFY(store->rollUp(later));
        while (store->deleteExpired(later).value()) { }
        QVERIFY(store->series(ask(later - 24h * 365 * 7, later, 5000), later)->points.isEmpty());
    }

    void rowsSurviveARestart()
    {
        const QString path = nextPath();
        const Event event { start, EventKind::BlockFound, Severity::Good, a,
            { { QStringLiteral("height"), 7 }, { QStringLiteral("hash"), QStringLiteral("00ff") } } };
        {
            auto store = HistoryStore::open(path, {});
            Step one = step(start, 5, 2, 3);
            one.total.rejectedLater = 4;
            one.total.belowSource = 5;
            QVERIFY(store->write({ { one }, { event }, { 77.5, start, a } }));
        }
        auto store = HistoryStore::open(path, {});
        QVERIFY(store);
        QVERIFY(store->write(
            { { step(start, 5, 2) }, {}, { 12, start + 1h, QStringLiteral("b") } })); // the same step, added
        const auto sum = store->lastDay(start + 1h)->sum();
        QCOMPARE(sum.sample, (Sample { 10, 4, 3, 0 }));
        QCOMPARE(sum.rejectedLater, 4u);
        QCOMPARE(sum.belowSource, 5u);
        QCOMPARE(sum.rejectedByReason[size_t(work::RejectReason::Stale)], 3u);
        QCOMPARE(store->bestEver().value(), (BestShare { 77.5, start, a }));
        const auto events = store->events(10).value();
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].kind, EventKind::BlockFound);
        QCOMPARE(events[0].at, start);
        QCOMPARE(events[0].values[QStringLiteral("height")].toInt(), 7);
    }

    void blocksCountOncePerHash()
    {
        auto store = HistoryStore::open(nextPath(), {});
        BlockOutcome outcome;
        outcome.hash.bytes[0] = 1;
        outcome.height = 100;
        outcome.isAccepted = false;
        QVERIFY(store->isNews(outcome).value());
        QVERIFY(store->recordBlock(outcome));
        QCOMPARE(store->acceptedBlocks().value(), 0u);
        outcome.isAccepted = true;
        QVERIFY(store->isNews(outcome).value());
        QVERIFY(store->recordBlock(outcome));
        QVERIFY(!store->isNews(outcome).value()); // another node says the same
        QVERIFY(store->recordBlock(outcome));
        outcome.hash.bytes[0] = 2;
        QVERIFY(store->isNews(outcome).value());
        QVERIFY(store->recordBlock(outcome));
        QCOMPARE(store->acceptedBlocks().value(), 2u);
    }

    void eventsKeepTheLastTenThousand()
    {
        auto store = HistoryStore::open(nextPath(), {});
        QList<Event> events;
        for (int i = 0; i < 12500; ++i)
            events.append(
                { start + i * 1s, EventKind::NewTip, Severity::Info, {}, { { QStringLiteral("height"), i } } });
        QVERIFY(store->write({ {}, events, {} }));
        while (store->deleteExpired(start).value()) { }
        const auto kept = store->events(20000).value();
        QCOMPARE(kept.size(), 10000);
        QCOMPARE(kept.first().values[QStringLiteral("height")].toInt(), 2500);
        QCOMPARE(kept.last().values[QStringLiteral("height")].toInt(), 12499);
    }
};

QTEST_GUILESS_MAIN(tst_HistoryStore)
#include "tst_HistoryStore.moc"
