// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What HistoryStore reads back; writing stands in HistoryStore.cpp.
#include "core/stats/EventKind.h"
#include "core/stats/HistoryStore.h"
#include "core/storage/Transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace stats {
namespace {

UnixMs fromMs(qint64 ms)
{
    return UnixMs(std::chrono::milliseconds(ms));
}

} // namespace

Result<bool> HistoryStore::isNews(const BlockOutcome &outcome) const
{
    auto known
        = m_database.run(QStringLiteral("SELECT accepted FROM block WHERE hash = ?"), { outcome.hash.toDisplay() });
    if (!known)
        return tl::unexpected(known.error());
    return !known->next() || known->value(0).toBool() != outcome.isAccepted;
}

Result<void> HistoryStore::recordBlock(const BlockOutcome &outcome)
{
    const auto text = [](const QString &s) { return s.isNull() ? QStringLiteral("") : s; };
    const auto put = m_database.run(
        QStringLiteral(
            "INSERT OR REPLACE INTO block (hash, height, at_ms, machine, accepted, reason) VALUES (?, ?, ?, ?, ?, ?)"),
        { outcome.hash.toDisplay(), outcome.height, qint64(outcome.at.time_since_epoch().count()),
            text(outcome.machine), int(outcome.isAccepted), text(outcome.reason) });
    return put ? Result<void>() : tl::unexpected(put.error());
}

Result<quint64> HistoryStore::acceptedBlocks() const
{
    auto query = m_database.run(QStringLiteral("SELECT count(*) FROM block WHERE accepted"));
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? query->value(0).toULongLong() : 0;
}

Result<BestShare> HistoryStore::bestEver() const
{
    auto query = m_database.run(QStringLiteral("SELECT difficulty, at_ms, machine FROM best WHERE name = 'ever'"));
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return BestShare {};
    return BestShare { query->value(0).toDouble(), fromMs(query->value(1).toLongLong()), query->value(2).toString() };
}

Result<DayWindow> HistoryStore::lastDay(UnixMs now) const
{
    const qint64 from
        = std::chrono::floor<std::chrono::seconds>(now - std::chrono::hours(24)).time_since_epoch().count();
    QMap<qint64, StepTotal> steps;
    auto samples = m_database.run(
        QStringLiteral("SELECT at, work, accepted, rejected FROM sample WHERE tier = 0 AND machine = 0 AND at >= ?"),
        { from });
    if (!samples)
        return tl::unexpected(samples.error());
    while (samples->next())
        steps[samples->value(0).toLongLong()].sample
            = { samples->value(1).toDouble(), samples->value(2).toUInt(), samples->value(3).toUInt(), 0 };
    auto tallies = m_database.run(QStringLiteral("SELECT at, name, count FROM tally WHERE at >= ?"), { from });
    if (!tallies)
        return tl::unexpected(tallies.error());
    while (tallies->next()) {
        StepTotal &total = steps[tallies->value(0).toLongLong()];
        const QString name = tallies->value(1).toString();
        const quint64 count = tallies->value(2).toULongLong();
        if (name == QLatin1String("later"))
            total.rejectedLater = count;
        else if (name == QLatin1String("below"))
            total.belowSource = count;
        for (size_t i = 1; i < total.rejectedByReason.size(); ++i) {
            if (name == work::rejectReasonName(work::RejectReason(i)))
                total.rejectedByReason[i] = count;
        }
    }
    DayWindow day;
    for (auto it = steps.begin(); it != steps.end(); ++it)
        day.add(std::chrono::sys_seconds(std::chrono::seconds(it.key())), it.value());
    return day;
}

Result<QList<Event>> HistoryStore::events(int count) const
{
    auto query = m_database.run(
        QStringLiteral("SELECT at_ms, kind, severity, machine, details FROM event ORDER BY id DESC LIMIT ?"),
        { count });
    if (!query)
        return tl::unexpected(query.error());
    QList<Event> out;
    while (query->next()) {
        const auto kind = eventKindFromName(query->value(1).toString());
        if (!kind)
            continue;
        out.prepend({ fromMs(query->value(0).toLongLong()), *kind,
            Severity(std::clamp(query->value(2).toInt(), 0, int(Severity::Bad))), query->value(3).toString(),
            QJsonDocument::fromJson(query->value(4).toByteArray()).object().toVariantMap() });
    }
    return out;
}

Result<Series> HistoryStore::series(const SeriesRequest &request, UnixMs now) const
{
    const SeriesPlan plan = planSeries(request, m_tiers, now);
    Series out { request.id, request.minerKey, plan.step, {} };
    struct Sum {
        qint64 seconds = 0;
        Sample sample;
    };
    QMap<qint64, Sum> sums;
    const qint64 openStep = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count()
        / stepLength.count() * stepLength.count();
    const qint64 to = std::min<qint64>(plan.to.time_since_epoch().count(), openStep);
    qint64 from = plan.from.time_since_epoch().count();
    // What the chosen tier does not hold yet comes from the finer ones.
    for (int tier = plan.tier; tier >= 0 && from < to; --tier) {
        qint64 end = to;
        if (tier > 0) {
            const auto until = rolledUntil(tier);
            if (!until)
                return tl::unexpected(until.error());
            end = std::min(to, *until);
        }
        if (end <= from)
            continue;
        auto rows = m_database.run(
            QStringLiteral(
                "SELECT at / ? * ?, sum(seconds), sum(work), sum(accepted), sum(rejected), max(best) FROM sample "
                "WHERE tier = ? AND machine = (SELECT id FROM machine WHERE key = ?) AND at >= ? AND at < ? GROUP BY at / ?"),
            { qint64(plan.step.count()), qint64(plan.step.count()), tier,
                request.minerKey.isNull() ? QStringLiteral("") : request.minerKey, from, end,
                qint64(plan.step.count()) });
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next()) {
            Sum &sum = sums[rows->value(0).toLongLong()];
            sum.seconds += rows->value(1).toLongLong();
            sum.sample.work += rows->value(2).toDouble();
            sum.sample.accepted += rows->value(3).toUInt();
            sum.sample.rejected += rows->value(4).toUInt();
            sum.sample.best = std::max(sum.sample.best, rows->value(5).toDouble());
        }
        from = end;
    }
    for (auto it = sums.begin(); it != sums.end(); ++it) {
        const Sample &sample = it->sample;
        out.points.append({ fromMs(it.key() * 1000),
            sample.work * hashesPerDifficulty / double(std::max<qint64>(it->seconds, 1)), sample.accepted,
            sample.rejected, sample.accepted > 0 ? sample.work / sample.accepted : 0, sample.best });
    }
    return out;
}

} // namespace stats
