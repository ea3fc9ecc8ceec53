// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/CoinStore.h"

#include "core/wallet/Batch.h"

namespace wallet {
namespace {

using cashu::Amount;

constexpr QByteArrayView secretPlace = "output";
constexpr QByteArrayView bodyPlace = "request";

qint64 msOf(UnixMs at)
{
    return at.time_since_epoch().count();
}

QVariant orNull(qint64 id)
{
    return id == 0 ? QVariant() : QVariant(id);
}

} // namespace

QVariant CoinStore::sealedOf(const PlannedOutput &plan) const
{
    if (!plan.locked)
        return {};
    return m_sealer->seal(asView(plan.locked->r.span()).toByteArray() + plan.locked->secret, secretPlace, *m_random);
}

Result<PlannedOutput> CoinStore::planOf(
    Amount amount, const QByteArray &keyset, const QVariant &counter, const QVariant &sealed, bool isSent) const
{
    const auto id = cashu::KeysetId::fromBytes(keyset);
    if (!id)
        return tl::unexpected(id.error());
    PlannedOutput out { amount, *id };
    out.isSent = isSent;
    if (!counter.isNull()) {
        out.counter = quint64(counter.toLongLong());
        return out;
    }
    const auto plain = m_sealer->open(sealed.toByteArray(), secretPlace);
    if (!plain)
        return tl::unexpected(plain.error());
    if (plain->size() < qsizetype(crypto::Secret32::Size))
        return fail(Errc::Malformed, QStringLiteral("a sealed output is too short"));
    const auto r = asSpan(*plain).first<crypto::Secret32::Size>();
    out.locked = cashu::OutputSecret { plain->sliced(crypto::Secret32::Size), crypto::Secret32(r) };
    return out;
}

void CoinStore::insertProof(Batch &batch, const MadeProof &made, CoinState state, qint64 sent, UnixMs now) const
{
    QVariant dleq;
    if (made.proof.dleq)
        dleq = toByteArray(made.proof.dleq->e) + toByteArray(made.proof.dleq->s);
    const QVariant counter = made.plan.counter ? QVariant(qint64(*made.plan.counter)) : QVariant();
    batch.run(
        QStringLiteral("INSERT INTO proof (y, keyset, amount, counter, sealed, c, dleq, state, sent, since_ms) VALUES "
                       "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (y) DO UPDATE SET state = excluded.state, sent = "
                       "excluded.sent WHERE proof.state = 0"), // a restore was quicker
        { made.y, made.plan.keyset.bytes(), qint64(made.proof.amount.value), counter, sealedOf(made.plan),
            toByteArray(made.proof.signature.compressed()), dleq, int(state), orNull(sent), msOf(now) });
}

Result<QList<Coin>> CoinStore::coins(MintId mint, const QString &unit) const
{
    auto rows = m_database->run(
        QStringLiteral("SELECT y, amount, fee_ppk, is_active FROM proof JOIN keyset ON keyset.id = proof.keyset WHERE "
                       "state = 0 AND mint = ? AND unit = ?"),
        { mint, unit });
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Coin> out;
    while (rows->next())
        out.append({ rows->value(0).toByteArray(), Amount(quint64(rows->value(1).toLongLong())),
            quint64(rows->value(2).toLongLong()), !rows->value(3).toBool() });
    return out;
}

Result<QList<cashu::Proof>> CoinStore::proofs(const QList<QByteArray> &ys) const
{
    auto query
        = m_database->prepare(QStringLiteral("SELECT keyset, amount, counter, sealed, c, dleq FROM proof WHERE y = ?"));
    if (!query)
        return tl::unexpected(query.error());
    QList<cashu::Proof> out;
    for (const QByteArray &y : ys) {
        if (const auto done = m_database->exec(*query, { y }); !done)
            return tl::unexpected(done.error());
        if (!query->next())
            return fail(Errc::NotFound, QStringLiteral("a proof is not in the wallet"));
        const Amount amount(quint64(query->value(1).toLongLong()));
        const auto plan = planOf(amount, query->value(0).toByteArray(), query->value(2), query->value(3), false);
        if (!plan)
            return tl::unexpected(plan.error());
        const auto secret = secretOf(*plan, *m_secrets);
        if (!secret)
            return tl::unexpected(secret.error());
        const auto signature = crypto::CurvePoint::parse(query->value(4).toByteArray());
        if (!signature)
            return tl::unexpected(signature.error());
        cashu::Proof proof { amount, plan->keyset, secret->secret, *signature };
        const QByteArray dleq = query->value(5).toByteArray();
        if (dleq.size() == 64) {
            proof.dleq.emplace();
            std::copy_n(dleq.begin(), 32, proof.dleq->e.begin());
            std::copy_n(dleq.begin() + 32, 32, proof.dleq->s.begin());
            proof.dleqBlinding.emplace();
            std::copy_n(secret->r.data(), 32, proof.dleqBlinding->begin());
        }
        out.append(std::move(proof));
    }
    return out;
}

Result<QList<MadeProof>> CoinStore::everything() const
{
    auto rows = m_database->run(
        QStringLiteral("SELECT y, keyset, amount, counter, sealed FROM proof WHERE state < 3 ORDER BY keyset, y"));
    if (!rows)
        return tl::unexpected(rows.error());
    QList<QByteArray> ys;
    QList<PlannedOutput> plans;
    while (rows->next()) {
        const auto plan = planOf(Amount(quint64(rows->value(2).toLongLong())), rows->value(1).toByteArray(),
            rows->value(3), rows->value(4), false);
        if (!plan)
            return tl::unexpected(plan.error());
        ys.append(rows->value(0).toByteArray());
        plans.append(*plan);
    }
    const auto found = proofs(ys);
    if (!found)
        return tl::unexpected(found.error());
    QList<MadeProof> out;
    for (qsizetype i = 0; i < ys.size(); ++i)
        out.append({ plans[i], ys[i], (*found)[i] });
    return out;
}

Result<QList<QByteArray>> CoinStore::ysOfSent(qint64 token) const
{
    auto rows = m_database->run(
        QStringLiteral("SELECT y FROM proof WHERE sent = ? AND state = 2 ORDER BY amount, y"), { token });
    if (!rows)
        return tl::unexpected(rows.error());
    QList<QByteArray> out;
    while (rows->next())
        out.append(rows->value(0).toByteArray());
    return out;
}

Result<QList<CoinStore::Sum>> CoinStore::sums() const
{
    auto rows = m_database->run(QStringLiteral(
        "SELECT mint, unit, state, amount FROM proof JOIN keyset ON keyset.id = proof.keyset WHERE state < 3"
        " ORDER BY mint, unit, state"));
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Sum> out;
    while (rows->next()) {
        const Sum key { rows->value(0).toLongLong(), rows->value(1).toString(), CoinState(rows->value(2).toInt()) };
        if (out.isEmpty() || out.last().mint != key.mint || out.last().unit != key.unit
            || out.last().state != key.state)
            out.append(key);
        // A mint may sign what it likes of its own units: that must not hide the balances at the others.
        const auto sum = plus(out.last().amount, Amount(quint64(rows->value(3).toLongLong())));
        out.last().amount = sum.value_or(Amount(~quint64(0)));
        ++out.last().count;
    }
    return out;
}

Result<bool> CoinStore::isKnown(const QByteArray &y) const
{
    auto row = m_database->run(QStringLiteral("SELECT 1 FROM proof WHERE y = ?"), { y });
    if (!row)
        return tl::unexpected(row.error());
    return row->next();
}

namespace {

qint64 insertHistory(Batch &batch, const HistoryEntry &entry)
{
    return batch.insert(
        QStringLiteral("INSERT INTO history (kind, state, at_ms, mint, unit, amount, fee, memo, detail) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        { int(entry.kind), int(entry.state), msOf(entry.at), entry.mint, entry.unit, qint64(entry.amount.value),
            qint64(entry.fee.value), entry.memo, entry.detail });
}

qint64 insertToken(Batch &batch, const SentToken &token, MintId mint, qint64 history)
{
    return batch.insert(
        QStringLiteral("INSERT INTO sent (mint, unit, memo, amount, fee, at_ms, state, is_locked, history) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        { mint, token.unit, token.memo, qint64(token.amount.value), qint64(token.fee.value), msOf(token.at),
            int(token.state), token.isLocked, orNull(history) });
}

} // namespace

Result<qint64> CoinStore::begin(const Operation &operation, const Beginning &beginning, UnixMs now)
{
    Batch batch(*m_database);
    const qint64 history = beginning.history ? insertHistory(batch, *beginning.history) : operation.history;
    const qint64 token
        = beginning.token ? insertToken(batch, *beginning.token, operation.mint, history) : operation.sent;
    const qint64 id
        = batch.insert(QStringLiteral("INSERT INTO operation (purpose, mint, unit, method, path, body, is_legacy, "
                                      "created_at_ms, history, sent) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            { int(operation.purpose), operation.mint, operation.unit, operation.method, operation.path,
                m_sealer->seal(operation.body, bodyPlace, *m_random), operation.isLegacy, msOf(now), orNull(history),
                orNull(token) });
    for (auto it = beginning.counters.begin(); it != beginning.counters.end(); ++it)
        batch.require(batch.run(QStringLiteral("UPDATE keyset SET next_counter = ? WHERE id = ? AND next_counter = ?"),
                          { qint64(it->second), it.key().bytes(), qint64(it->first) })
                == 1,
            "a counter was moved by another request");
    for (qsizetype i = 0; i < operation.outputs.size(); ++i) {
        const PlannedOutput &output = operation.outputs[i];
        batch.run(
            QStringLiteral("INSERT INTO output (operation, position, amount, keyset, counter, sealed, is_sent) VALUES "
                           "(?, ?, ?, ?, ?, ?, ?)"),
            { id, i, qint64(output.amount.value), output.keyset.bytes(),
                output.counter ? QVariant(qint64(*output.counter)) : QVariant(), sealedOf(output), output.isSent });
    }
    const int from = int(operation.purpose == Purpose::Reclaim ? CoinState::Sent : CoinState::Unspent);
    QList<QVariantList> inputs;
    for (const QByteArray &y : beginning.inputs)
        inputs.append({ id, y, from });
    batch.require(
        batch.runEach(QStringLiteral("UPDATE proof SET state = 1, operation = ? WHERE y = ? AND state = ?"), inputs)
            == inputs.size(),
        "a proof is not free any more");
    QList<QVariantList> quotes;
    for (const QString &quote : beginning.quotes)
        quotes.append({ id, operation.mint, quote });
    batch.require(
        batch.runEach(
            QStringLiteral("UPDATE quote SET operation = ? WHERE mint = ? AND id = ? AND operation IS NULL"), quotes)
            == quotes.size(),
        "a quote is not free any more");
    if (const auto done = batch.commit(); !done)
        return tl::unexpected(done.error());
    return id;
}

Result<qint64> CoinStore::giveAway(
    const QList<QByteArray> &ys, const SentToken &token, MintId mint, const HistoryEntry &history)
{
    Batch batch(*m_database);
    const qint64 entry = insertHistory(batch, history);
    const qint64 id = insertToken(batch, token, mint, entry);
    for (const QByteArray &y : ys)
        batch.require(
            batch.run(QStringLiteral("UPDATE proof SET state = 2, sent = ? WHERE y = ? AND state = 0"), { id, y }) == 1,
            "a proof is not free any more");
    if (const auto done = batch.commit(); !done)
        return tl::unexpected(done.error());
    return id;
}

} // namespace wallet
