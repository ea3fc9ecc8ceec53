// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/QuoteStore.h"

#include "core/wallet/Batch.h"
#include "core/wallet/MintInfo.h"
#include "core/wallet/ShownText.h"

namespace wallet {
namespace {

using cashu::Amount;

constexpr int maxQuotes = 100'000; ///< of one mint: a bound on what it can make us keep
constexpr int maxText = 4096;
constexpr auto seenAgainAfter = std::chrono::hours(1); ///< how exact seen_at_ms is

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

bool isUsable(const cashu::MintQuoteBody &quote)
{
    return !quote.quote.isEmpty() && quote.quote.size() <= 256 && isMethodName(quote.method)
        && isShown(quote.unit, maxUnitName);
}

bool isMintable(const cashu::MintQuoteBody &quote)
{
    return quote.amountPaid > quote.amountIssued;
}

/// Minted to the last unit. What the mint lists of the past is most of what it lists.
bool isOver(const cashu::MintQuoteBody &quote)
{
    return quote.amountPaid && !isMintable(quote);
}

const auto columns = QStringLiteral(
    "SELECT mint, id, method, unit, request, key_index, amount, paid, issued, updated_at, operation, failures, "
    "next_try_ms, trouble, seen_at_ms FROM quote WHERE ");

QuoteRow rowOf(const QSqlQuery &at)
{
    QuoteRow row { at.value(0).toLongLong(), at.value(1).toString(), at.value(2).toString(), at.value(3).toString(),
        at.value(4).toString() };
    if (!at.isNull(5))
        row.keyIndex = at.value(5).toUInt();
    if (!at.isNull(6))
        row.amount = amountOf(at.value(6));
    row.paid = amountOf(at.value(7));
    row.issued = amountOf(at.value(8));
    row.updatedAt = quint64(at.value(9).toLongLong());
    row.operation = at.value(10).toLongLong();
    row.failures = at.value(11).toInt();
    row.nextTry = UnixMs(std::chrono::milliseconds(at.value(12).toLongLong()));
    row.trouble = at.value(13).toString();
    row.seenAt = UnixMs(std::chrono::milliseconds(at.value(14).toLongLong()));
    return row;
}

} // namespace

Result<QList<QuoteRow>> QuoteStore::select(const QString &where, const QVariantList &values) const
{
    auto rows = m_database->run(columns + where, values);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<QuoteRow> out;
    while (rows->next())
        out.append(rowOf(*rows));
    return out;
}

Result<QuoteStore::Taken> QuoteStore::take(
    MintId mint, const QList<cashu::MintQuoteBody> &quotes, const QHash<QByteArray, quint32> &keyIndex, UnixMs now)
{
    QStringList ids;
    for (const cashu::MintQuoteBody &quote : quotes)
        ids.append(quote.quote);
    const auto rows = find(mint, ids);
    if (!rows)
        return tl::unexpected(rows.error());
    auto count = m_database->run(QStringLiteral("SELECT count(*) FROM quote WHERE mint = ?"), { mint });
    if (!count)
        return tl::unexpected(count.error());
    const qsizetype room = count->next() ? maxQuotes - count->value(0).toLongLong() : 0;
    count->finish();
    QHash<QString, QuoteRow> known;
    for (const QuoteRow &row : *rows)
        known.insert(row.id, row);
    Taken out;
    QList<QVariantList> changes;
    QList<QVariantList> fresh;
    for (const cashu::MintQuoteBody &quote : quotes) {
        if (!isUsable(quote))
            continue;
        if (const auto before = known.constFind(quote.quote); before != known.cend()) {
            if (goesBack(*before, quote)) {
                out.liars.append(quote.quote);
                continue;
            }
            if (isMintable(quote))
                out.mintable.append(quote.quote);
            const bool isSame = before->paid == quote.amountPaid && before->issued == quote.amountIssued;
            const quint64 updatedAt = quote.updatedAt.value_or(before->updatedAt);
            if (isSame && (isOver(quote) || (before->updatedAt == updatedAt && now - before->seenAt < seenAgainAfter)))
                continue;
            out.news += isSame && before->updatedAt == updatedAt ? 0 : 1;
            changes.append({ qint64(quote.amountPaid.value), qint64(quote.amountIssued.value), qint64(updatedAt),
                msOf(now), mint, quote.quote });
            continue;
        }
        QVariant index;
        if (quote.pubkey) {
            const auto own = keyIndex.constFind(toByteArray(quote.pubkey->compressed()));
            if (own == keyIndex.cend())
                continue; // somebody else's: we could not mint it
            index = *own;
        }
        if (isOver(quote) || fresh.size() >= room)
            continue;
        ++out.news;
        if (isMintable(quote))
            out.mintable.append(quote.quote);
        fresh.append({ mint, quote.quote, quote.method, quote.unit, quote.request.left(maxText), index,
            quote.amount ? QVariant(qint64(quote.amount->value)) : QVariant(), qint64(quote.amountPaid.value),
            qint64(quote.amountIssued.value), qint64(quote.updatedAt.value_or(0)), msOf(now) });
    }
    if (changes.isEmpty() && fresh.isEmpty())
        return out;
    Batch batch(*m_database);
    batch.runEach(
        QStringLiteral(
            "UPDATE quote SET paid = ?, issued = ?, updated_at = ?, seen_at_ms = ? WHERE mint = ? AND id = ?"),
        changes);
    batch.runEach(
        QStringLiteral("INSERT INTO quote (mint, id, method, unit, request, key_index, amount, paid, issued, "
                       "updated_at, seen_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
        fresh);
    if (const auto done = batch.commit(); !done)
        return tl::unexpected(done.error());
    return out;
}

Result<QList<QuoteStore::Owed>> QuoteStore::mintable(MintId mint, UnixMs now) const
{
    auto rows = m_database->run(
        QStringLiteral("SELECT id, unit, method, paid, issued FROM quote WHERE mint = ? AND paid <> issued AND "
                       "operation IS NULL AND next_try_ms <= ? ORDER BY seen_at_ms, id LIMIT 5000"),
        { mint, msOf(now) });
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Owed> out;
    while (rows->next()) {
        if (amountOf(rows->value(3)) > amountOf(rows->value(4)))
            out.append({ rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString() });
    }
    return out;
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

Result<QList<QuoteRow>> QuoteStore::find(MintId mint, const QStringList &ids) const
{
    auto query = m_database->prepare(columns + QStringLiteral("mint = ? AND id = ?"));
    if (!query)
        return tl::unexpected(query.error());
    QList<QuoteRow> out;
    for (const QString &id : ids) {
        if (const auto done = m_database->exec(*query, { mint, id }); !done)
            return tl::unexpected(done.error());
        if (query->next())
            out.append(rowOf(*query));
        query->finish();
    }
    return out;
}

Result<QList<QuoteRow>> QuoteStore::ofOperation(qint64 operation) const
{
    return select(QStringLiteral("operation = ? ORDER BY id"), { operation });
}

Result<QList<QuoteStore::Sum>> QuoteStore::sums() const
{
    auto rows = m_database->run(QStringLiteral(
        "SELECT mint, unit, amount, paid, issued FROM quote WHERE paid <> issued OR paid = 0 ORDER BY mint, unit"));
    if (!rows)
        return tl::unexpected(rows.error());
    const Amount most(~quint64(0));
    QList<Sum> out;
    while (rows->next()) {
        const Sum key { rows->value(0).toLongLong(), rows->value(1).toString() };
        if (out.isEmpty() || out.last().mint != key.mint || out.last().unit != key.unit)
            out.append(key);
        Sum &sum = out.last();
        const Amount paid = amountOf(rows->value(3));
        const Amount issued = amountOf(rows->value(4));
        if (paid > issued)
            sum.claimable = plus(sum.claimable, Amount(paid.value - issued.value)).value_or(most);
        if (!paid && !rows->isNull(2))
            sum.provisional = plus(sum.provisional, amountOf(rows->value(2))).value_or(most);
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
