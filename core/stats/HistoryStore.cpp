// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/HistoryStore.h"

#include "core/stats/EventKind.h"
#include "core/storage/Transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

// Files of a static library's resources are linked in when their initialiser is named; it must stand in no namespace.
static void initMigrations()
{
    Q_INIT_RESOURCE(migrations_stats);
}

namespace stats {
namespace {

constexpr int deleteBatch = 2000; ///< rows per transaction, so that writers never wait long
constexpr int batchesPerCall = 10;
constexpr int keepEvents = 10000;
constexpr qint64 settleSeconds = 30; ///< a step may still be written for this long after its end
constexpr qint64 rollUpPiece = 6 * 3600; ///< seconds of history per transaction

qint64 msOf(UnixMs at)
{
    return at.time_since_epoch().count();
}

qint64 secondsOf(UnixMs at)
{
    return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
}

const QString later = QStringLiteral("later");
const QString below = QStringLiteral("below");

} // namespace

HistoryStore::HistoryStore(storage::Database database, const Retention &retention)
    : m_database(std::move(database))
    , m_tiers(tiersFor(retention))
{
}

Result<HistoryStore> HistoryStore::open(const QString &path, const Retention &retention)
{
    initMigrations();
    const auto migrations = storage::Migrations::fromFolder(QStringLiteral(":/migrations/stats"));
    if (!migrations)
        return tl::unexpected(migrations.error());
    auto database = storage::Database::open({ path }, *migrations);
    if (!database)
        return tl::unexpected(database.error());
    return HistoryStore(*std::move(database), retention);
}

Result<qint64> HistoryStore::machineId(const QString &key)
{
    if (key.isEmpty())
        return 0;
    if (const auto known = m_machineIds.constFind(key); known != m_machineIds.constEnd())
        return *known;
    if (const auto made = m_database.run(QStringLiteral("INSERT OR IGNORE INTO machine (key) VALUES (?)"), { key });
        !made)
        return tl::unexpected(made.error());
    auto query = m_database.run(QStringLiteral("SELECT id FROM machine WHERE key = ?"), { key });
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return fail(Errc::Io, QStringLiteral("machine was not written"));
    const qint64 id = query->value(0).toLongLong();
    if (m_machineIds.size() > 20000)
        m_machineIds.clear();
    m_machineIds.insert(key, id);
    return id;
}

Result<void> HistoryStore::write(const Batch &batch)
{
    auto transaction = storage::Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto done = writeSteps(batch.steps);
    if (done)
        done = writeEvents(batch.events);
    if (done && batch.bestEver.difficulty > 0)
        done = writeBest(batch.bestEver);
    if (done)
        done = transaction->commit();
    if (!done)
        m_machineIds.clear(); // ids that were rolled back
    return done;
}

Result<void> HistoryStore::writeSteps(const QList<Step> &steps)
{
    auto upsert = m_database.prepare(QStringLiteral(
        "INSERT INTO sample (tier, machine, at, seconds, work, accepted, rejected, best) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET work = work + excluded.work, accepted = accepted + excluded.accepted, "
        "rejected = rejected + excluded.rejected, best = max(best, excluded.best)"));
    if (!upsert)
        return tl::unexpected(upsert.error());
    for (const Step &step : steps) {
        const qint64 at = step.at.time_since_epoch().count();
        for (const Tier &tier : m_tiers) {
            // A late step goes into every tier that was already made of its time.
            if (tier.number > 0) {
                const auto until = rolledUntil(tier.number);
                if (!until)
                    return tl::unexpected(until.error());
                if (at >= *until)
                    break;
            }
            const qint64 start = at - at % tier.step.count();
            const auto put = [&](qint64 machine, const Sample &s) {
                return m_database.exec(*upsert,
                    { tier.number, machine, start, qint64(stepLength.count()), s.work, s.accepted, s.rejected,
                        s.best });
            };
            if (const auto done = put(0, step.total.sample); !done)
                return done;
            for (auto it = step.machines.begin(); it != step.machines.end(); ++it) {
                const auto id = machineId(it.key());
                if (!id)
                    return tl::unexpected(id.error());
                if (const auto done = put(*id, *it); !done)
                    return done;
            }
        }
        if (const auto done = writeTallies(step); !done)
            return done;
    }
    return {};
}

Result<void> HistoryStore::writeTallies(const Step &step)
{
    QMap<QString, quint64> counts { { later, step.total.rejectedLater }, { below, step.total.belowSource } };
    for (size_t i = 0; i < step.total.rejectedByReason.size(); ++i)
        counts[work::rejectReasonName(work::RejectReason(i))] += step.total.rejectedByReason[i];
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value() == 0)
            continue;
        const auto done = m_database.run(QStringLiteral("INSERT INTO tally (at, name, count) VALUES (?, ?, ?) "
                                                        "ON CONFLICT DO UPDATE SET count = count + excluded.count"),
            { qint64(step.at.time_since_epoch().count()), it.key(), it.value() });
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<void> HistoryStore::writeEvents(const QList<Event> &events)
{
    for (const Event &event : events) {
        const QByteArray details
            = QJsonDocument(QJsonObject::fromVariantMap(event.values)).toJson(QJsonDocument::Compact);
        const auto done = m_database.run(
            QStringLiteral("INSERT INTO event (at_ms, kind, severity, machine, details) VALUES (?, ?, ?, ?, ?)"),
            { qint64(msOf(event.at)), eventKindName(event.kind), int(event.severity),
                event.machine.isNull() ? QStringLiteral("") : event.machine, QString::fromUtf8(details) });
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<void> HistoryStore::writeBest(const BestShare &best)
{
    const auto done = m_database.run(
        QStringLiteral("INSERT INTO best (name, difficulty, at_ms, machine) VALUES ('ever', ?, ?, ?) "
                       "ON CONFLICT DO UPDATE SET difficulty = excluded.difficulty, at_ms = excluded.at_ms, "
                       "machine = excluded.machine WHERE excluded.difficulty > difficulty"),
        { best.difficulty, qint64(msOf(best.at)), best.machine.isNull() ? QStringLiteral("") : best.machine });
    return done ? Result<void>() : tl::unexpected(done.error());
}

Result<qint64> HistoryStore::rolledUntil(int tier) const
{
    auto query = m_database.run(QStringLiteral("SELECT until FROM rolled WHERE tier = ?"), { tier });
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<void> HistoryStore::rollUp(UnixMs now)
{
    qint64 ready = secondsOf(now) - settleSeconds;
    for (size_t i = 1; i < m_tiers.size(); ++i) {
        ready -= ready % m_tiers[i].step.count();
        if (const auto done = rollUpTier(m_tiers[i - 1], m_tiers[i], ready); !done)
            return done;
    }
    return {};
}

Result<void> HistoryStore::rollUpTier(const Tier &from, const Tier &to, qint64 end)
{
    auto until = rolledUntil(to.number);
    while (until && *until < end) {
        // Straight to the first sample: a new file, or a program that was off for a month.
        auto first = m_database.run(
            QStringLiteral("SELECT min(at) FROM sample WHERE tier = ? AND at >= ?"), { from.number, *until });
        if (!first)
            return tl::unexpected(first.error());
        const bool isEmpty = !first->next() || first->value(0).isNull();
        const qint64 start = isEmpty ? end : std::max(*until, first->value(0).toLongLong());
        first->finish();
        const qint64 aligned = std::min(end, start - start % to.step.count());
        const qint64 stop = std::min(end, aligned + rollUpPiece);

        auto transaction = storage::Transaction::begin(m_database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        const auto added = m_database.run(
            QStringLiteral(
                "INSERT INTO sample (tier, machine, at, seconds, work, accepted, rejected, best) "
                "SELECT ?, machine, at / ? * ?, sum(seconds), sum(work), sum(accepted), sum(rejected), max(best) "
                "FROM sample "
                "WHERE tier = ? AND at >= ? AND at < ? GROUP BY machine, at / ?"),
            { to.number, qint64(to.step.count()), qint64(to.step.count()), from.number, aligned, stop,
                qint64(to.step.count()) });
        if (!added)
            return tl::unexpected(added.error());
        const auto marked = m_database.run(
            QStringLiteral("INSERT OR REPLACE INTO rolled (tier, until) VALUES (?, ?)"), { to.number, stop });
        if (!marked)
            return tl::unexpected(marked.error());
        if (const auto done = transaction->commit(); !done)
            return done;
        until = stop;
    }
    return until ? Result<void>() : tl::unexpected(until.error());
}

Result<int> HistoryStore::deleteSome(const QString &sql, const QVariantList &values)
{
    int batches = 0;
    for (; batches < batchesPerCall; ++batches) {
        const auto query = m_database.run(sql, values);
        if (!query)
            return tl::unexpected(query.error());
        if (query->numRowsAffected() < deleteBatch)
            break;
    }
    return batches;
}

Result<bool> HistoryStore::deleteExpired(UnixMs now)
{
    bool isMore = false;
    const auto run = [&](const QString &sql, const QVariantList &values) -> Result<void> {
        const auto batches = deleteSome(sql, values);
        if (!batches)
            return tl::unexpected(batches.error());
        isMore = isMore || *batches == batchesPerCall;
        return {};
    };
    for (const Tier &tier : m_tiers) {
        // Never what the next tier is not made of yet.
        qint64 before = secondsOf(now) - tier.keep.count();
        if (tier.number + 1 < int(m_tiers.size())) {
            const auto until = rolledUntil(tier.number + 1);
            if (!until)
                return tl::unexpected(until.error());
            before = std::min(before, *until);
        }
        const auto done
            = run(QStringLiteral("DELETE FROM sample WHERE (tier, machine, at) IN "
                                 "(SELECT tier, machine, at FROM sample WHERE tier = ? AND at < ? LIMIT %1)")
                      .arg(deleteBatch),
                { tier.number, before });
        if (!done)
            return tl::unexpected(done.error());
    }
    const qint64 fine = secondsOf(now) - m_tiers[0].keep.count();
    if (const auto done
        = run(QStringLiteral("DELETE FROM tally WHERE (at, name) IN (SELECT at, name FROM tally WHERE at < ? LIMIT %1)")
                  .arg(deleteBatch),
            { fine });
        !done)
        return tl::unexpected(done.error());
    if (const auto done = run(QStringLiteral("DELETE FROM event WHERE id IN (SELECT id FROM event WHERE id <= "
                                             "(SELECT max(id) FROM event) - ? LIMIT %1)")
                                  .arg(deleteBatch),
            { keepEvents });
        !done)
        return tl::unexpected(done.error());
    const auto unused = m_database.run(
        QStringLiteral("DELETE FROM machine WHERE id IN (SELECT id FROM machine WHERE id <> 0 AND NOT EXISTS "
                       "(SELECT 1 FROM sample WHERE tier IN (0, 1, 2) AND machine = id) LIMIT %1)")
            .arg(deleteBatch));
    if (!unused)
        return tl::unexpected(unused.error());
    if (unused->numRowsAffected() > 0)
        m_machineIds.clear();
    return isMore;
}

} // namespace stats
