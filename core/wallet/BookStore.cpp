// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/BookStore.h"

#include "core/wallet/Batch.h"

namespace wallet {
namespace {

using cashu::Amount;

constexpr int maxWorkers = 10'000; ///< names come from machines: a bound on what they can make us keep

UnixMs timeOf(const QVariant &ms)
{
    return UnixMs(std::chrono::milliseconds(ms.toLongLong()));
}

Amount amountOf(const QVariant &bits)
{
    return Amount(quint64(bits.toLongLong()));
}

const QString sentColumns = QStringLiteral(
    "SELECT sent.id, mint.url, unit, memo, amount, fee, at_ms, state, is_locked, mint, history FROM sent JOIN mint ON mint.id "
    "= sent.mint ");

SentRow sentRow(const QSqlQuery &row)
{
    SentToken token { row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(),
        row.value(3).toString(), amountOf(row.value(4)), amountOf(row.value(5)), timeOf(row.value(6)),
        SentState(row.value(7).toInt()), row.value(8).toBool(), {} };
    return { token, row.value(9).toLongLong(), row.value(10).toLongLong() };
}

} // namespace

Result<void> BookStore::claim(const Bytes32 &fingerprint)
{
    auto row = m_database->run(QStringLiteral("SELECT fingerprint FROM seed"));
    if (!row)
        return tl::unexpected(row.error());
    if (row->next()) {
        if (row->value(0).toByteArray() == toByteArray(fingerprint))
            return {};
        return fail(Errc::Denied,
            QStringLiteral("%1 belongs to another seed. Put that seed's words back, or use another data directory.")
                .arg(m_database->path()));
    }
    const auto done = m_database->run(
        QStringLiteral("INSERT INTO seed (one, fingerprint) VALUES (1, ?)"), { toByteArray(fingerprint) });
    return done ? Result<void>() : tl::unexpected(done.error());
}

Result<bool> BookStore::isSeedVerified() const
{
    auto row = m_database->run(QStringLiteral("SELECT is_verified FROM seed"));
    if (!row)
        return tl::unexpected(row.error());
    return row->next() && row->value(0).toBool();
}

Result<void> BookStore::setSeedVerified()
{
    const auto done = m_database->run(QStringLiteral("UPDATE seed SET is_verified = 1"));
    return done ? Result<void>() : tl::unexpected(done.error());
}

Result<History> BookStore::history(int limit) const
{
    auto rows
        = m_database->run(QStringLiteral("SELECT id, kind, state, at_ms, mint, unit, amount, fee, memo, detail FROM "
                                         "history ORDER BY id DESC LIMIT ?"),
            { limit });
    if (!rows)
        return tl::unexpected(rows.error());
    History out;
    while (rows->next())
        out.append({ rows->value(0).toLongLong(), EntryKind(rows->value(1).toInt()), EntryState(rows->value(2).toInt()),
            timeOf(rows->value(3)), rows->value(4).toString(), rows->value(5).toString(), amountOf(rows->value(6)),
            amountOf(rows->value(7)), rows->value(8).toString(), rows->value(9).toString() });
    return out;
}

Result<void> BookStore::addHistory(const HistoryEntry &entry)
{
    Batch batch(*m_database);
    batch.run(QStringLiteral(
                  "INSERT INTO history (kind, state, at_ms, mint, unit, amount, fee, memo, detail) VALUES (?, ?, ?, "
                  "?, ?, ?, ?, ?, ?)"),
        { int(entry.kind), int(entry.state), qint64(entry.at.time_since_epoch().count()), entry.mint, entry.unit,
            qint64(entry.amount.value), qint64(entry.fee.value), entry.memo, entry.detail });
    return batch.commit();
}

Result<QList<SentRow>> BookStore::sent(bool isAll) const
{
    auto rows = m_database->run(sentColumns + (isAll ? QString() : QStringLiteral("WHERE state = 0 "))
        + QStringLiteral("ORDER BY sent.id DESC"));
    if (!rows)
        return tl::unexpected(rows.error());
    QList<SentRow> out;
    while (rows->next())
        out.append(sentRow(*rows));
    return out;
}

Result<SentRow> BookStore::sent(qint64 id) const
{
    auto row = m_database->run(sentColumns + QStringLiteral("WHERE sent.id = ?"), { id });
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return fail(Errc::NotFound, QStringLiteral("no sent token has the number %1 (\"sent\" lists them)").arg(id));
    return sentRow(*row);
}

Result<quint32> BookStore::workerIndex(const QString &name)
{
    const QString worker = name.isNull() ? QString(QLatin1String("")) : name; // NULL is a key without a worker
    auto row = m_database->run(QStringLiteral("SELECT idx FROM worker_key WHERE worker = ?"), { worker });
    if (!row)
        return tl::unexpected(row.error());
    if (row->next())
        return row->value(0).toUInt();
    row->finish();
    Batch batch(*m_database);
    const int taken
        = batch.run(QStringLiteral("UPDATE worker_key SET worker = ? WHERE idx = (SELECT min(idx) FROM worker_key "
                                   "WHERE worker IS NULL)"),
            { worker });
    int added = 0;
    if (taken == 0)
        added
            = batch.run(QStringLiteral("INSERT INTO worker_key (idx, worker) SELECT coalesce(max(idx) + 1, 0), ? FROM "
                                       "worker_key HAVING count(*) < ?"),
                { worker, maxWorkers });
    if (const auto done = batch.commit(); !done)
        return tl::unexpected(done.error());
    if (taken + added == 0)
        return fail(Errc::Limit, QStringLiteral("%1 workers have keys already").arg(maxWorkers));
    return workerIndex(worker);
}

Result<QList<quint32>> BookStore::workerIndices() const
{
    auto rows = m_database->run(QStringLiteral("SELECT idx FROM worker_key ORDER BY idx"));
    if (!rows)
        return tl::unexpected(rows.error());
    QList<quint32> out;
    while (rows->next())
        out.append(rows->value(0).toUInt());
    return out;
}

Result<void> BookStore::coverWorkerKeys(quint32 last)
{
    Batch batch(*m_database);
    for (quint32 i = 0; i <= last; ++i)
        batch.run(QStringLiteral("INSERT INTO worker_key (idx) VALUES (?) ON CONFLICT DO NOTHING"), { i });
    return batch.commit();
}

} // namespace wallet
