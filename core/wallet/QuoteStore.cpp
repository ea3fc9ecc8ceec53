// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/QuoteStore.h"

#include "core/wallet/Batch.h"

namespace wallet {
namespace {

using cashu::Amount;

constexpr int maxQuotes = 100'000; ///< of one mint: a bound on what it can make us keep
constexpr int maxText = 4096;

Amount amountOf(const QVariant &bits)
{
    return Amount(quint64(bits.toLongLong()));
}

qint64 msOf(UnixMs at)
{
    return at.time_since_epoch().count();
}

bool goesBack(const QuoteRow &known, const cashu::MintQuoteBody &said)
{
    return said.updatedAt.value_or(known.updatedAt) < known.updatedAt || said.amountPaid < known.paid
        || said.amountIssued < known.issued || said.unit != known.unit;
}

} // namespace

Result<QList<QuoteRow>> QuoteStore::select(const QString &where, const QVariantList &values) const
{
    auto rows = m_database->run(
        QStringLiteral(
            "SELECT mint, id, method, unit, request, key_index, amount, paid, issued, updated_at, operation, "
            "failures, next_try_ms, trouble FROM quote WHERE ")
            + where,
        values);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<QuoteRow> out;
    while (rows->next()) {
        QuoteRow row { rows->value(0).toLongLong(), rows->value(1).toString(), rows->value(2).toString(),
            rows->value(3).toString(), rows->value(4).toString() };
        if (!rows->isNull(5))
            row.keyIndex = rows->value(5).toUInt();
        if (!rows->isNull(6))
            row.amount = amountOf(rows->value(6));
        row.paid = amountOf(rows->value(7));
        row.issued = amountOf(rows->value(8));
        row.updatedAt = quint64(rows->value(9).toLongLong());
        row.operation = rows->value(10).toLongLong();
        row.failures = rows->value(11).toInt();
        row.nextTry = UnixMs(std::chrono::milliseconds(rows->value(12).toLongLong()));
        row.trouble = rows->value(13).toString();
        out.append(row);
    }
    return out;
}

Result<QStringList> QuoteStore::take(
    MintId mint, const QList<cashu::MintQuoteBody> &quotes, const QHash<QByteArray, quint32> &keyIndex, UnixMs now)
{
    QStringList liars;
    QHash<QString, QuoteRow> known;
    for (const cashu::MintQuoteBody &quote : quotes) {
        const auto row = find(mint, quote.quote);
        if (!row)
            return tl::unexpected(row.error());
        if (*row)
            known.insert(quote.quote, **row);
    }
    Batch batch(*m_database);
    for (const cashu::MintQuoteBody &quote : quotes) {
        if (quote.quote.isEmpty() || quote.quote.size() > 256 || quote.method.size() > 64 || quote.unit.size() > 256)
            continue;
        if (const auto before = known.constFind(quote.quote); before != known.cend()) {
            if (goesBack(*before, quote)) {
                liars.append(quote.quote);
                continue;
            }
            batch.run(
                QStringLiteral("UPDATE quote SET paid = ?, issued = ?, updated_at = ?, seen_at_ms = ? WHERE mint = ? "
                               "AND id = ?"),
                { qint64(quote.amountPaid.value), qint64(quote.amountIssued.value),
                    qint64(quote.updatedAt.value_or(before->updatedAt)), msOf(now), mint, quote.quote });
            continue;
        }
        QVariant index;
        if (quote.pubkey) {
            const auto own = keyIndex.constFind(toByteArray(quote.pubkey->compressed()));
            if (own == keyIndex.cend())
                continue; // somebody else's: we could not mint it
            index = *own;
        }
        batch.run(
            QStringLiteral("INSERT INTO quote (mint, id, method, unit, request, key_index, amount, paid, issued, "
                           "updated_at, seen_at_ms) SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE (SELECT count(*) FROM "
                           "quote WHERE mint = ?) < ?"),
            { mint, quote.quote, quote.method, quote.unit, quote.request.left(maxText), index,
                quote.amount ? QVariant(qint64(quote.amount->value)) : QVariant(), qint64(quote.amountPaid.value),
                qint64(quote.amountIssued.value), qint64(quote.updatedAt.value_or(0)), msOf(now), mint, maxQuotes });
    }
    if (const auto done = batch.commit(); !done)
        return tl::unexpected(done.error());
    return liars;
}

Result<QList<QuoteRow>> QuoteStore::mintable(MintId mint, UnixMs now) const
{
    auto rows = select(QStringLiteral("mint = ? AND paid <> issued AND operation IS NULL AND next_try_ms <= ? ORDER BY "
                                      "seen_at_ms, id LIMIT 5000"),
        { mint, msOf(now) });
    if (rows)
        rows->removeIf([](const QuoteRow &row) { return !row.mintable(); });
    return rows;
}

Result<QList<QuoteRow>> QuoteStore::unpaid(MintId mint, UnixMs now, int limit) const
{
    return select(
        QStringLiteral("mint = ? AND paid = issued AND issued = 0 AND method <> 'ehash' AND seen_at_ms > ? ORDER "
                       "BY seen_at_ms DESC LIMIT ?"),
        { mint, msOf(now - std::chrono::hours(24)), limit });
}

Result<std::optional<QuoteRow>> QuoteStore::find(MintId mint, const QString &id) const
{
    const auto rows = select(QStringLiteral("mint = ? AND id = ?"), { mint, id });
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

Result<QList<QuoteRow>> QuoteStore::ofOperation(qint64 operation) const
{
    return select(QStringLiteral("operation = ? ORDER BY id"), { operation });
}

Result<QList<QuoteStore::Sum>> QuoteStore::sums() const
{
    const auto rows = select(QStringLiteral("paid <> issued OR paid = 0 ORDER BY mint, unit"), {});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Sum> out;
    for (const QuoteRow &row : *rows) {
        if (out.isEmpty() || out.last().mint != row.mint || out.last().unit != row.unit)
            out.append({ row.mint, row.unit });
        Sum &sum = out.last();
        sum.claimable = plus(sum.claimable, row.mintable()).value_or(Amount(~quint64(0)));
        if (!row.paid && row.amount)
            sum.provisional = plus(sum.provisional, *row.amount).value_or(Amount(~quint64(0)));
    }
    return out;
}

Result<void> QuoteStore::postpone(const QuoteRow &quote, const QString &trouble, UnixMs now)
{
    const auto wait = std::chrono::seconds(30) * (1 << std::min(quote.failures, 10)); // at most half a day
    Batch batch(*m_database);
    batch.run(QStringLiteral(
                  "UPDATE quote SET failures = failures + 1, next_try_ms = ?, trouble = ? WHERE mint = ? AND id = ?"),
        { msOf(now + wait), trouble.left(500), quote.mint, quote.id });
    return batch.commit();
}

} // namespace wallet
