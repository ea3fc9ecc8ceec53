// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/Batch.h"
#include "core/wallet/CoinStore.h"

namespace wallet {
namespace {

using cashu::Amount;

constexpr QByteArrayView bodyPlace = "request";

qint64 msOf(UnixMs at)
{
    return at.time_since_epoch().count();
}

Amount keptOf(const QList<MadeProof> &made)
{
    // Not more than the request's own sum, which was checked when it was made.
    quint64 sum = 0;
    for (const MadeProof &proof : made)
        sum += proof.plan.isSent ? 0 : proof.proof.amount.value;
    return Amount(sum);
}

/// Sweeps of one hour are one line: there is one every few seconds.
void noteSwept(Batch &batch, const storage::Database &database, const Operation &operation, Amount amount, UnixMs now)
{
    auto last = database.run(
        QStringLiteral("SELECT history.id, amount FROM history JOIN mint ON mint.url = history.mint WHERE kind = ? AND "
                       "state = ? AND mint.id = ? AND unit = ? AND at_ms > ? ORDER BY history.id DESC LIMIT 1"),
        { int(EntryKind::Swept), int(EntryState::Done), operation.mint, operation.unit, msOf(now) - 3'600'000 });
    if (last && last->next()) {
        const qint64 id = last->value(0).toLongLong();
        const auto sum = plus(Amount(quint64(last->value(1).toLongLong())), amount);
        last->finish();
        if (sum) {
            batch.run(QStringLiteral("UPDATE history SET amount = ? WHERE id = ?"), { qint64(sum->value), id });
            return;
        }
    }
    batch.run(
        QStringLiteral("INSERT INTO history (kind, state, at_ms, mint, unit, amount) SELECT ?, ?, ?, url, ?, ? FROM "
                       "mint WHERE id = ?"),
        { int(EntryKind::Swept), int(EntryState::Done), msOf(now), operation.unit, qint64(amount.value),
            operation.mint });
}

/// Tokens whose every proof is spent without our doing: the receiver has them.
void noteClaimed(Batch &batch)
{
    const QString gone = QStringLiteral(
        "state = 0 AND NOT EXISTS (SELECT 1 FROM proof WHERE proof.sent = sent.id AND proof.state IN (1, 2)) AND NOT EXISTS "
        "(SELECT 1 FROM operation WHERE operation.sent = sent.id)");
    batch.run(QStringLiteral("UPDATE history SET state = ? WHERE id IN (SELECT history FROM sent WHERE ") + gone + u')',
        { int(EntryState::Claimed) });
    batch.run(QStringLiteral("UPDATE sent SET state = ? WHERE ") + gone, { int(SentState::Claimed) });
}

} // namespace

Result<QList<qint64>> CoinStore::openOperations() const
{
    auto rows = m_database->run(QStringLiteral("SELECT id FROM operation ORDER BY id"));
    if (!rows)
        return tl::unexpected(rows.error());
    QList<qint64> out;
    while (rows->next())
        out.append(rows->value(0).toLongLong());
    return out;
}

Result<Operation> CoinStore::operation(qint64 id) const
{
    auto row = m_database->run(
        QStringLiteral(
            "SELECT purpose, mint, unit, method, path, body, is_legacy, attempts, history, sent, trouble FROM "
            "operation WHERE id = ?"),
        { id });
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return fail(Errc::NotFound, QStringLiteral("request %1 is settled").arg(id));
    auto body = m_sealer->open(row->value(5).toByteArray(), bodyPlace);
    if (!body)
        return tl::unexpected(body.error());
    Operation out { id, Purpose(row->value(0).toInt()), row->value(1).toLongLong(), row->value(2).toString(),
        row->value(3).toString(), row->value(4).toString(), *std::move(body), row->value(6).toBool(),
        row->value(7).toInt(), row->value(8).toLongLong(), row->value(9).toLongLong(), {}, row->value(10).toString() };
    auto outputs = m_database->run(
        QStringLiteral(
            "SELECT amount, keyset, counter, sealed, is_sent FROM output WHERE operation = ? ORDER BY position"),
        { id });
    if (!outputs)
        return tl::unexpected(outputs.error());
    while (outputs->next()) {
        auto plan = planOf(Amount(quint64(outputs->value(0).toLongLong())), outputs->value(1).toByteArray(),
            outputs->value(2), outputs->value(3), outputs->value(4).toBool());
        if (!plan)
            return tl::unexpected(plan.error());
        out.outputs.append(*std::move(plan));
    }
    return out;
}

Result<void> CoinStore::noteAttempt(qint64 id)
{
    const auto done
        = m_database->run(QStringLiteral("UPDATE operation SET attempts = attempts + 1 WHERE id = ?"), { id });
    return done ? Result<void>() : tl::unexpected(done.error());
}

Result<void> CoinStore::setTrouble(qint64 id, const QString &trouble)
{
    Batch batch(*m_database);
    batch.run(QStringLiteral("UPDATE operation SET trouble = ? WHERE id = ?"), { trouble.left(500), id });
    return batch.commit();
}

Result<void> CoinStore::replaceBody(qint64 id, const QByteArray &body)
{
    const auto done = m_database->run(QStringLiteral("UPDATE operation SET body = ?, is_legacy = 1 WHERE id = ?"),
        { m_sealer->seal(body, bodyPlace, *m_random), id });
    return done ? Result<void>() : tl::unexpected(done.error());
}

Result<void> CoinStore::complete(
    const Operation &operation, const QList<MadeProof> &made, const QString &detail, UnixMs now)
{
    Batch batch(*m_database);
    for (const MadeProof &proof : made)
        insertProof(batch, proof, proof.plan.isSent ? CoinState::Sent : CoinState::Unspent,
            proof.plan.isSent ? operation.sent : 0, now);
    batch.run(QStringLiteral("UPDATE proof SET state = 3, operation = NULL, since_ms = ? WHERE operation = ?"),
        { msOf(now), operation.id });
    batch.run(
        QStringLiteral("UPDATE quote SET issued = paid, operation = NULL, failures = 0, trouble = '' WHERE operation = "
                       "?"),
        { operation.id });
    const Amount kept = keptOf(made);
    if (operation.purpose == Purpose::Sweep)
        noteSwept(batch, *m_database, operation, kept, now);
    else if (operation.purpose != Purpose::Send)
        batch.run(QStringLiteral("UPDATE history SET state = ?, amount = ?, detail = ? WHERE id = ?"),
            { int(EntryState::Done), qint64(kept.value), detail, operation.history });
    if (operation.purpose == Purpose::Reclaim)
        batch.run(
            QStringLiteral("UPDATE sent SET state = ? WHERE id = ? AND NOT EXISTS (SELECT 1 FROM proof WHERE sent = "
                           "sent.id AND state IN (1, 2))"),
            { int(SentState::Reclaimed), operation.sent });
    batch.require(
        batch.run(QStringLiteral("DELETE FROM operation WHERE id = ?"), { operation.id }) == 1, "settled twice");
    return batch.commit();
}

Result<void> CoinStore::giveUp(
    const Operation &operation, const QList<QByteArray> &spent, const QString &detail, UnixMs now)
{
    Batch batch(*m_database);
    for (const QByteArray &y : spent)
        batch.run(
            QStringLiteral("UPDATE proof SET state = 3, operation = NULL, since_ms = ? WHERE y = ? AND operation = ?"),
            { msOf(now), y, operation.id });
    batch.run(
        QStringLiteral("UPDATE proof SET state = CASE WHEN sent IS NULL THEN 0 ELSE 2 END, operation = NULL WHERE "
                       "operation = ?"),
        { operation.id });
    batch.run(QStringLiteral("UPDATE history SET state = ?, detail = ? WHERE id = ?"),
        { int(EntryState::Failed), detail.left(500), operation.history });
    if (operation.purpose == Purpose::Send)
        batch.run(QStringLiteral("DELETE FROM sent WHERE id = ?"), { operation.sent });
    batch.require(
        batch.run(QStringLiteral("DELETE FROM operation WHERE id = ?"), { operation.id }) == 1, "settled twice");
    if (operation.purpose == Purpose::Reclaim)
        noteClaimed(batch);
    return batch.commit();
}

Result<int> CoinStore::markSpent(const QList<QByteArray> &ys, UnixMs now)
{
    Batch batch(*m_database);
    int news = 0;
    for (const QByteArray &y : ys)
        news += batch.run(QStringLiteral("UPDATE proof SET state = 3, since_ms = ? WHERE y = ? AND state IN (0, 2)"),
            { msOf(now), y });
    if (news > 0)
        noteClaimed(batch);
    if (const auto done = batch.commit(); !done)
        return tl::unexpected(done.error());
    return news;
}

Result<int> CoinStore::addFound(
    const QList<MadeProof> &found, const cashu::KeysetId &keyset, quint64 nextCounter, UnixMs now)
{
    QList<MadeProof> news;
    for (const MadeProof &made : found) {
        const auto known = isKnown(made.y);
        if (!known)
            return tl::unexpected(known.error());
        if (!*known)
            news.append(made);
    }
    Batch batch(*m_database);
    for (const MadeProof &made : std::as_const(news))
        insertProof(batch, made, CoinState::Unspent, 0, now);
    batch.run(QStringLiteral("UPDATE keyset SET next_counter = ? WHERE id = ? AND next_counter < ?"),
        { qint64(nextCounter), keyset.bytes(), qint64(nextCounter) });
    if (const auto done = batch.commit(); !done)
        return tl::unexpected(done.error());
    return int(news.size());
}

Result<void> CoinStore::prune(UnixMs before)
{
    Batch batch(*m_database);
    batch.run(
        QStringLiteral("DELETE FROM proof WHERE state = 3 AND operation IS NULL AND since_ms < ?"), { msOf(before) });
    batch.run(
        QStringLiteral("DELETE FROM quote WHERE issued >= paid AND paid <> 0 AND operation IS NULL AND seen_at_ms < ?"),
        { msOf(before) });
    return batch.commit();
}

} // namespace wallet
