// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Schedules, templates and telemetry in the book.
#include "core/lan/LanBook.h"
#include "core/lan/PoolJson.h"
#include "core/storage/Transaction.h"

namespace lan {
namespace {

constexpr int deleteBatch = 2000; ///< rows per transaction, so that writers never wait long
constexpr int batchesPerCall = 10;

qint64 secondsOf(UnixMs at)
{
    return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
}

QVariant real(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType(QMetaType::Double));
}

std::optional<double> optionalReal(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

QString text(const QString &s)
{
    return s.isNull() ? QStringLiteral("") : s;
}

tl::unexpected<Error> noRow(const char *what, qint64 id)
{
    return fail(Errc::NotFound, QStringLiteral("there is no %1 %2").arg(QLatin1String(what)).arg(id));
}

} // namespace

Result<void> LanBook::checkRoom(const QString &table) const
{
    auto query = m_database.run(QStringLiteral("SELECT count(*) FROM %1").arg(table));
    if (!query)
        return tl::unexpected(query.error());
    if (query->next() && query->value(0).toInt() >= mostRows)
        return fail(Errc::Limit, QStringLiteral("there are %1 already").arg(mostRows));
    return {};
}

Result<QList<Schedule>> LanBook::schedules() const
{
    auto query = m_database.run(
        QStringLiteral("SELECT id, grp, days, from_minute, to_minute, is_on FROM schedule ORDER BY id LIMIT ?"),
        { mostRows });
    if (!query)
        return tl::unexpected(query.error());
    QList<Schedule> out;
    while (query->next())
        out.append({ query->value(0).toLongLong(), query->value(1).toString(), quint8(query->value(2).toInt()),
            query->value(3).toInt(), query->value(4).toInt(), query->value(5).toBool() });
    return out;
}

Result<qint64> LanBook::save(const Schedule &s)
{
    if (s.id != 0) {
        const auto done
            = change(QStringLiteral("UPDATE schedule SET grp = ?, days = ?, from_minute = ?, to_minute = ?, "
                                    "is_on = ? WHERE id = ?"),
                { text(s.group), int(s.days), s.fromMinute, s.toMinute, int(s.isOn), s.id });
        if (!done)
            return tl::unexpected(done.error());
        return *done > 0 ? Result<qint64>(s.id) : noRow("schedule", s.id);
    }
    if (const auto room = checkRoom(QStringLiteral("schedule")); !room)
        return tl::unexpected(room.error());
    const auto done = m_database.run(
        QStringLiteral("INSERT INTO schedule (grp, days, from_minute, to_minute, is_on) VALUES (?, ?, ?, ?, ?)"),
        { text(s.group), int(s.days), s.fromMinute, s.toMinute, int(s.isOn) });
    return done ? Result<qint64>(done->lastInsertId().toLongLong()) : tl::unexpected(done.error());
}

Result<void> LanBook::removeSchedule(qint64 id)
{
    const auto done = change(QStringLiteral("DELETE FROM schedule WHERE id = ?"), { id });
    if (!done)
        return tl::unexpected(done.error());
    return *done > 0 ? Result<void>() : noRow("schedule", id);
}

Result<QList<PoolTemplate>> LanBook::templates() const
{
    auto query
        = m_database.run(QStringLiteral("SELECT id, name, pools FROM template ORDER BY id LIMIT ?"), { mostRows });
    if (!query)
        return tl::unexpected(query.error());
    QList<PoolTemplate> out;
    while (query->next()) {
        if (auto pools = poolsFromJson(query->value(2).toByteArray()))
            out.append({ query->value(0).toLongLong(), query->value(1).toString(), *std::move(pools) });
    }
    return out;
}

Result<qint64> LanBook::save(const PoolTemplate &t)
{
    const QString pools = QString::fromUtf8(poolsToJson(t.pools));
    const auto named = [&t](Error error) {
        if (error.code == Errc::AlreadyExists)
            error.detail = QStringLiteral("there is a template called %1").arg(t.name);
        return tl::unexpected(error);
    };
    if (t.id != 0) {
        const auto done
            = change(QStringLiteral("UPDATE template SET name = ?, pools = ? WHERE id = ?"), { t.name, pools, t.id });
        if (!done)
            return named(done.error());
        return *done > 0 ? Result<qint64>(t.id) : noRow("template", t.id);
    }
    if (const auto room = checkRoom(QStringLiteral("template")); !room)
        return tl::unexpected(room.error());
    const auto done
        = m_database.run(QStringLiteral("INSERT INTO template (name, pools) VALUES (?, ?)"), { t.name, pools });
    return done ? Result<qint64>(done->lastInsertId().toLongLong()) : named(done.error());
}

Result<void> LanBook::removeTemplate(qint64 id)
{
    const auto done = change(QStringLiteral("DELETE FROM template WHERE id = ?"), { id });
    if (!done)
        return tl::unexpected(done.error());
    return *done > 0 ? Result<void>() : noRow("template", id);
}

Result<void> LanBook::addTelemetry(const QMap<QString, TelemetryPoint> &points)
{
    if (points.isEmpty())
        return {};
    auto transaction = storage::Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto insert = m_database.prepare(
        QStringLiteral("INSERT OR IGNORE INTO telemetry (device, at, hashrate, chip, regulator, watts, fan) "
                       "SELECT id, ?, ?, ?, ?, ?, ? FROM device WHERE key = ?"));
    if (!insert)
        return tl::unexpected(insert.error());
    for (auto it = points.cbegin(); it != points.cend(); ++it) {
        const auto done = m_database.exec(*insert,
            { secondsOf(it->at), real(it->hashrate), real(it->chipCelsius), real(it->regulatorCelsius), real(it->watts),
                real(it->fanRpm), it.key() });
        if (!done)
            return done;
    }
    return transaction->commit();
}

Result<LanBook::Telemetry> LanBook::telemetry(const QString &key, UnixMs from, UnixMs to, int mostPoints) const
{
    const qint64 shortest = std::chrono::seconds(step).count();
    const qint64 first = std::max<qint64>(secondsOf(from), 0);
    const qint64 last = std::min(secondsOf(to), first + std::chrono::seconds(keepFor).count() * 2);
    const qint64 wanted = (last - first) / std::max(mostPoints, 1) + 1;
    const qint64 length = (std::max(wanted, shortest) + shortest - 1) / shortest * shortest;
    auto query = m_database.run(
        QStringLiteral("SELECT at - at % ?, avg(hashrate), avg(chip), avg(regulator), avg(watts), avg(fan) "
                       "FROM telemetry WHERE device = (SELECT id FROM device WHERE key = ?) AND at >= ? AND at < ? "
                       "GROUP BY 1 ORDER BY 1 LIMIT ?"),
        { length, key, first - first % length, last, mostPoints + 2 });
    if (!query)
        return tl::unexpected(query.error());
    Telemetry out;
    out.step = std::chrono::seconds(length);
    while (query->next()) {
        TelemetryPoint point;
        point.at = UnixMs(std::chrono::seconds(query->value(0).toLongLong()));
        point.hashrate = optionalReal(query->value(1));
        point.chipCelsius = optionalReal(query->value(2));
        point.regulatorCelsius = optionalReal(query->value(3));
        point.watts = optionalReal(query->value(4));
        point.fanRpm = optionalReal(query->value(5));
        out.points.append(point);
    }
    return out;
}

Result<bool> LanBook::deleteExpired(UnixMs now)
{
    const qint64 oldest = secondsOf(now - keepFor);
    for (int i = 0; i < batchesPerCall; ++i) {
        const auto old = change(QStringLiteral("DELETE FROM telemetry WHERE (device, at) IN "
                                               "(SELECT device, at FROM telemetry WHERE at < ? LIMIT ?)"),
            { oldest, deleteBatch });
        if (!old)
            return tl::unexpected(old.error());
        const auto orphans
            = change(QStringLiteral("DELETE FROM telemetry WHERE (device, at) IN (SELECT device, at FROM "
                                    "telemetry WHERE device = (SELECT min(device) FROM gone) LIMIT ?)"),
                { deleteBatch });
        if (!orphans)
            return tl::unexpected(orphans.error());
        if (*orphans == 0) {
            const auto done = change(QStringLiteral("DELETE FROM gone WHERE device = (SELECT min(device) FROM gone)"));
            if (!done)
                return tl::unexpected(done.error());
            if (*old == 0 && *done == 0)
                return false;
        }
    }
    return true;
}

} // namespace lan
