// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/LanBook.h"

#include "core/lan/PoolJson.h"
#include "core/storage/Transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Files of a static library's resources are linked in when their initialiser is named; it must stand in no namespace.
static void initMigrations()
{
    Q_INIT_RESOURCE(migrations_lan);
}

namespace lan {
namespace {

QString text(const QString &s)
{
    return s.isNull() ? QStringLiteral("") : s;
}

QByteArray blob(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariant ms(const std::optional<UnixMs> &at)
{
    return at ? QVariant(qint64(at->time_since_epoch().count())) : QVariant(QMetaType(QMetaType::LongLong));
}

UnixMs fromMs(const QVariant &value)
{
    return UnixMs(std::chrono::milliseconds(value.toLongLong()));
}

std::optional<UnixMs> optionalMs(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(fromMs(value));
}

BookDevice deviceOf(const QSqlQuery &row)
{
    BookDevice out;
    out.key = row.value(0).toString();
    out.address = QHostAddress(row.value(1).toString());
    out.identity.kind = kindFromName(row.value(2).toString()).value_or(Kind::Unknown);
    out.name = row.value(3).toString();
    out.group = row.value(4).toString();
    out.isManaged = row.value(5).toBool();
    out.identity.model = row.value(6).toString();
    out.identity.firmware = row.value(7).toString();
    out.identity.hostname = row.value(8).toString();
    out.identity.mac = row.value(9).toString();
    out.identity.said = row.value(10).toString();
    out.seenAt = optionalMs(row.value(11));
    out.pointedAt = optionalMs(row.value(12));
    if (!row.value(13).isNull())
        out.pause = PauseMark { row.value(13).toLongLong(), fromMs(row.value(14)), row.value(15).toBool() };
    out.watch = row.value(16).toByteArray();
    return out;
}

} // namespace

Result<LanBook> LanBook::open(const QString &path, storage::StatementHook onStatement)
{
    initMigrations();
    const auto migrations = storage::Migrations::fromFolder(QStringLiteral(":/migrations/lan"));
    if (!migrations)
        return tl::unexpected(migrations.error());
    storage::DatabaseOptions options;
    options.path = path;
    options.synchronous = storage::Synchronous::Full; // a backup that is lost cannot be put back
    options.onStatement = std::move(onStatement);
    auto database = storage::Database::open(options, *migrations);
    if (!database)
        return tl::unexpected(database.error());
    return LanBook(*std::move(database));
}

Result<int> LanBook::change(const QString &sql, const QVariantList &values)
{
    const auto done = m_database.run(sql, values);
    if (!done)
        return tl::unexpected(done.error());
    return done->numRowsAffected();
}

Result<QList<BookDevice>> LanBook::devices() const
{
    auto query = m_database.run(
        QStringLiteral("SELECT key, address, kind, name, grp, managed, model, firmware, hostname, mac, said, seen_ms, "
                       "pointed_ms, pause_schedule, pause_ms, pause_left, watch FROM device ORDER BY id LIMIT ?"),
        { mostDevices });
    if (!query)
        return tl::unexpected(query.error());
    QList<BookDevice> out;
    while (query->next())
        out.append(deviceOf(*query));
    return out;
}

Result<void> LanBook::putRow(const BookDevice &d)
{
    const QVariant none { QMetaType(QMetaType::LongLong) };
    const auto done = change(
        QStringLiteral("INSERT INTO device (key, address, kind, name, grp, managed, model, firmware, hostname, mac, "
                       "said, seen_ms, pointed_ms, pause_schedule, pause_ms, pause_left, watch) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (key) DO UPDATE SET address = excluded.address, kind = excluded.kind, "
                       "name = excluded.name, grp = excluded.grp, managed = excluded.managed, model = excluded.model, "
                       "firmware = excluded.firmware, hostname = excluded.hostname, mac = excluded.mac, "
                       "said = excluded.said, seen_ms = excluded.seen_ms, pointed_ms = excluded.pointed_ms, "
                       "pause_schedule = excluded.pause_schedule, pause_ms = excluded.pause_ms, "
                       "pause_left = excluded.pause_left"),
        { d.key, d.address.toString(), kindName(d.identity.kind), text(d.name), text(d.group), int(d.isManaged),
            text(d.identity.model), text(d.identity.firmware), text(d.identity.hostname), text(d.identity.mac),
            text(d.identity.said), ms(d.seenAt), ms(d.pointedAt), d.pause ? QVariant(d.pause->schedule) : none,
            d.pause ? ms(d.pause->at) : none, d.pause ? QVariant(int(d.pause->isLeft)) : none, blob(d.watch) });
    return done ? Result<void>() : tl::unexpected(done.error());
}

Result<void> LanBook::put(const BookDevice &device)
{
    return putRow(device);
}

Result<void> LanBook::rename(const QString &from, const QString &to)
{
    auto transaction = storage::Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const QList<std::pair<QString, QVariantList>> steps {
        // The one under the old key is the device as it is now.
        { QStringLiteral(
              "INSERT OR IGNORE INTO gone (device) SELECT id FROM device WHERE key = ? AND EXISTS (SELECT 1 FROM device WHERE key = ?)"),
            { to, from } },
        { QStringLiteral("DELETE FROM device WHERE key = ? AND EXISTS (SELECT 1 FROM device WHERE key = ?)"),
            { to, from } },
        { QStringLiteral("UPDATE device SET key = ? WHERE key = ?"), { to, from } },
        { QStringLiteral("UPDATE OR IGNORE backup SET key = ? WHERE key = ?"), { to, from } },
        { QStringLiteral("DELETE FROM backup WHERE key = ?"), { from } },
    };
    for (const auto &[sql, values] : steps) {
        if (const auto done = change(sql, values); !done)
            return tl::unexpected(done.error());
    }
    return transaction->commit();
}

Result<void> LanBook::forget(const QString &key)
{
    auto transaction = storage::Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const QString &sql :
        { QStringLiteral("INSERT OR IGNORE INTO gone (device) SELECT id FROM device WHERE key = ?"),
            QStringLiteral("DELETE FROM device WHERE key = ?"), QStringLiteral("DELETE FROM backup WHERE key = ?") }) {
        if (const auto done = change(sql, { key }); !done)
            return tl::unexpected(done.error());
    }
    return transaction->commit();
}

Result<void> LanBook::saveWatch(const QMap<QString, QByteArray> &watch)
{
    if (watch.isEmpty())
        return {};
    auto transaction = storage::Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto update = m_database.prepare(QStringLiteral("UPDATE device SET watch = ? WHERE key = ?"));
    if (!update)
        return tl::unexpected(update.error());
    for (auto it = watch.cbegin(); it != watch.cend(); ++it) {
        if (const auto done = m_database.exec(*update, { blob(*it), it.key() }); !done)
            return done;
    }
    return transaction->commit();
}

Result<QMap<QString, PoolBackup>> LanBook::backups() const
{
    auto query
        = m_database.run(QStringLiteral("SELECT key, taken_ms, used, pools FROM backup LIMIT ?"), { mostDevices });
    if (!query)
        return tl::unexpected(query.error());
    QMap<QString, PoolBackup> out;
    while (query->next()) {
        auto pools = poolsFromJson(query->value(3).toByteArray());
        if (!pools)
            continue; // it is of no use; what can be put back is shown
        PoolBackup backup { query->value(0).toString(), fromMs(query->value(1)), {} };
        backup.list = { *std::move(pools), query->value(2).toInt() };
        out.insert(backup.key, backup);
    }
    return out;
}

Result<void> LanBook::saveRun(const QByteArray &run, const std::optional<PoolBackup> &backup)
{
    auto transaction = storage::Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (backup) {
        const auto done
            = change(QStringLiteral("INSERT OR REPLACE INTO backup (key, taken_ms, used, pools) VALUES (?, ?, ?, ?)"),
                { backup->key, ms(backup->takenAt), backup->list.used,
                    QString::fromUtf8(poolsToJson(backup->list.pools)) });
        if (!done)
            return tl::unexpected(done.error());
    }
    if (const auto done = setState(QStringLiteral("run"), run); !done)
        return done;
    return transaction->commit();
}

Result<void> LanBook::endDevice(const BookDevice &device, bool dropsBackup)
{
    auto transaction = storage::Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto done = putRow(device); !done)
        return done;
    if (dropsBackup) {
        if (const auto done = change(QStringLiteral("DELETE FROM backup WHERE key = ?"), { device.key }); !done)
            return tl::unexpected(done.error());
    }
    return transaction->commit();
}

Result<QByteArray> LanBook::run() const
{
    return state(QStringLiteral("run"));
}

Result<void> LanBook::dropRun()
{
    const auto done = change(QStringLiteral("DELETE FROM state WHERE name = 'run'"));
    return done ? Result<void>() : tl::unexpected(done.error());
}

Result<QByteArray> LanBook::state(const QString &name) const
{
    auto query = m_database.run(QStringLiteral("SELECT value FROM state WHERE name = ?"), { name });
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? query->value(0).toByteArray() : QByteArray();
}

Result<void> LanBook::setState(const QString &name, const QByteArray &value)
{
    const auto done
        = change(QStringLiteral("INSERT OR REPLACE INTO state (name, value) VALUES (?, ?)"), { name, blob(value) });
    return done ? Result<void>() : tl::unexpected(done.error());
}

Result<bool> LanBook::isManaging() const
{
    const auto value = state(QStringLiteral("managing"));
    return value ? Result<bool>(*value == "1") : tl::unexpected(value.error());
}

Result<void> LanBook::setManaging(bool isOn)
{
    return setState(QStringLiteral("managing"), isOn ? "1" : "0");
}

Result<ScanState> LanBook::scan() const
{
    const auto value = state(QStringLiteral("scan"));
    if (!value)
        return tl::unexpected(value.error());
    const QJsonObject json = QJsonDocument::fromJson(*value).object();
    ScanState out;
    const int phase = json[QStringLiteral("phase")].toInt();
    if (phase < 0 || phase > int(ScanState::Phase::Done))
        return out;
    out.phase = ScanState::Phase(phase);
    if (out.phase == ScanState::Phase::Running)
        out.phase = ScanState::Phase::Stopped; // the program's end stopped it
    for (const QJsonValue subnet : json[QStringLiteral("subnets")].toArray())
        out.subnets << subnet.toString();
    out.done = json[QStringLiteral("done")].toInt();
    out.total = json[QStringLiteral("total")].toInt();
    out.answered = json[QStringLiteral("answered")].toInt();
    out.found = json[QStringLiteral("found")].toInt();
    const auto at = [&](const char *name) {
        const qint64 value = json[QLatin1String(name)].toInteger();
        return value > 0 ? std::optional(UnixMs(std::chrono::milliseconds(value))) : std::nullopt;
    };
    out.startedAt = at("started");
    out.endedAt = at("ended");
    return out;
}

Result<void> LanBook::saveScan(const ScanState &scan)
{
    const auto at = [](const std::optional<UnixMs> &t) { return t ? qint64(t->time_since_epoch().count()) : 0; };
    const QJsonObject json { { QStringLiteral("phase"), int(scan.phase) },
        { QStringLiteral("subnets"), QJsonArray::fromStringList(scan.subnets) }, { QStringLiteral("done"), scan.done },
        { QStringLiteral("total"), scan.total }, { QStringLiteral("answered"), scan.answered },
        { QStringLiteral("found"), scan.found }, { QStringLiteral("started"), at(scan.startedAt) },
        { QStringLiteral("ended"), at(scan.endedAt) } };
    return setState(QStringLiteral("scan"), QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<QStringList> LanBook::hosts() const
{
    const auto value = state(QStringLiteral("hosts"));
    if (!value)
        return tl::unexpected(value.error());
    return value->isEmpty() ? QStringList() : QString::fromUtf8(*value).split(u'\n');
}

Result<void> LanBook::saveHosts(const QStringList &hosts)
{
    return setState(QStringLiteral("hosts"), hosts.last(std::min<qsizetype>(hosts.size(), 64)).join(u'\n').toUtf8());
}

} // namespace lan
