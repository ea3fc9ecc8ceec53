// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names and bans in the history file.
#include "core/stats/HistoryStore.h"
#include "core/stats/MachineBook.h"
#include "core/storage/Transaction.h"

namespace stats {
namespace {

QString text(const QString &s)
{
    return s.isNull() ? QStringLiteral("") : s;
}

UnixMs fromMs(qint64 ms)
{
    return UnixMs(std::chrono::milliseconds(ms));
}

} // namespace

Result<QHash<QString, QString>> HistoryStore::machineNames() const
{
    auto query
        = m_database.run(QStringLiteral("SELECT key, name FROM machine_name LIMIT ?"), { MachineBook::mostNames });
    if (!query)
        return tl::unexpected(query.error());
    QHash<QString, QString> out;
    while (query->next())
        out.insert(query->value(0).toString(), query->value(1).toString());
    return out;
}

Result<QList<BanEntry>> HistoryStore::bans() const
{
    auto query = m_database.run(
        QStringLiteral(
            "SELECT id, address, machine, since_ms, until_ms, by_owner, reason FROM ban ORDER BY id LIMIT ?"),
        { MachineBook::mostBans });
    if (!query)
        return tl::unexpected(query.error());
    QList<BanEntry> out;
    while (query->next()) {
        BanEntry ban;
        ban.row.id = query->value(0).toLongLong();
        ban.row.address = query->value(1).toString();
        ban.row.machine = query->value(2).toString();
        ban.row.since = fromMs(query->value(3).toLongLong());
        if (!query->value(4).isNull())
            ban.row.until = fromMs(query->value(4).toLongLong());
        ban.row.isByOwner = query->value(5).toBool();
        ban.row.reason = query->value(6).toString();
        ban.peer = QHostAddress(ban.row.address);
        if (!ban.peer.isNull())
            out.append(std::move(ban));
    }
    return out;
}

Result<void> HistoryStore::writeName(const QString &key, const QString &name)
{
    const auto done = name.isEmpty()
        ? m_database.run(QStringLiteral("DELETE FROM machine_name WHERE key = ?"), { key })
        : m_database.run(
            QStringLiteral("INSERT OR REPLACE INTO machine_name (key, name) VALUES (?, ?)"), { key, name });
    return done ? Result<void>() : tl::unexpected(done.error());
}

Result<void> HistoryStore::writeBan(const BanRow &ban)
{
    const auto done = m_database.run(
        QStringLiteral("INSERT OR REPLACE INTO ban (id, address, machine, since_ms, until_ms, by_owner, reason) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        { ban.id, ban.address, text(ban.machine), qint64(ban.since.time_since_epoch().count()),
            ban.until ? QVariant(qint64(ban.until->time_since_epoch().count()))
                      : QVariant(QMetaType(QMetaType::LongLong)),
            int(ban.isByOwner), text(ban.reason) });
    return done ? Result<void>() : tl::unexpected(done.error());
}

Result<void> HistoryStore::removeBan(qint64 id)
{
    const auto done = m_database.run(QStringLiteral("DELETE FROM ban WHERE id = ?"), { id });
    return done ? Result<void>() : tl::unexpected(done.error());
}

Result<void> HistoryStore::write(const Decision &decision)
{
    auto transaction = storage::Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Result<void> done;
    if (decision.name)
        done = writeName(decision.name->first, decision.name->second);
    if (done && decision.ban)
        done = writeBan(decision.ban->row);
    if (done && decision.lifted)
        done = removeBan(*decision.lifted);
    return done ? transaction->commit() : done;
}

} // namespace stats
