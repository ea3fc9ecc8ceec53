// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mint/Columns.h"
#include "core/mint/MintStore.h"

namespace mint {
namespace {

#define QUOTE_COLUMNS                                                                                                  \
    "number, id, method, unit, request, description, pubkey, amount, paid, issued, created_ms, expires, updated, "     \
    "change, due_ms, epoch"

/// A quote for shares is invisible while it waits for its epoch.
#define QUOTE_VISIBLE "NOT (method = 'ehash' AND paid = 0)"

QuoteRecord quoteFrom(const storage::Rows &rows)
{
    QuoteRecord quote { rows.value(0).toLongLong(), rows.value(1).toString(), rows.value(2).toString(),
        rows.value(3).toString(), rows.value(4).toString() };
    if (!rows.value(5).isNull())
        quote.description = rows.value(5).toString();
    if (const auto key = crypto::CurvePoint::parse(rows.value(6).toByteArray()))
        quote.pubkey = *key;
    quote.amount = columns::amount(rows.value(7));
    quote.paid = columns::amount(rows.value(8));
    quote.issued = columns::amount(rows.value(9));
    quote.createdAt = columns::time(rows.value(10));
    quote.expires = columns::bits(rows.value(11));
    quote.updated = columns::bits(rows.value(12));
    quote.change = rows.value(13).toLongLong();
    if (!rows.value(14).isNull())
        quote.dueAt = columns::time(rows.value(14));
    if (!rows.value(15).isNull())
        quote.epoch = rows.value(15).toUInt();
    return quote;
}

Result<std::optional<QuoteRecord>> firstOf(Result<storage::Rows> rows)
{
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? std::optional(quoteFrom(*rows)) : std::nullopt;
}

Result<QList<QuoteRecord>> allOf(Result<storage::Rows> rows)
{
    if (!rows)
        return tl::unexpected(rows.error());
    QList<QuoteRecord> quotes;
    while (rows->next())
        quotes.append(quoteFrom(*rows));
    return quotes;
}

} // namespace

Result<qint64> MintStore::lastChange()
{
    auto rows = run("SELECT max(change) FROM quote");
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->value(0).toLongLong() : 0;
}

Result<qint64> MintStore::addQuote(const QuoteRecord &quote)
{
    const auto last = lastChange();
    if (!last)
        return tl::unexpected(last.error());
    auto rows = run("INSERT INTO quote (id, method, unit, request, description, pubkey, amount, paid, issued, "
                    "created_ms, expires, updated, change, due_ms, epoch) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        { quote.id, quote.method, quote.unit, quote.request, quote.description ? *quote.description : QVariant(),
            columns::of(quote.pubkey), columns::of(quote.amount), columns::of(quote.paid), columns::of(quote.issued),
            columns::of(quote.createdAt), columns::of(quote.expires), columns::of(quote.updated), *last + 1,
            columns::of(quote.dueAt), quote.epoch ? QVariant(*quote.epoch) : QVariant() });
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->lastInsertId().toLongLong();
}

Result<std::optional<QuoteRecord>> MintStore::quote(const QString &id)
{
    return firstOf(run("SELECT " QUOTE_COLUMNS " FROM quote WHERE id = ?", { columns::text(id) }));
}

Result<std::optional<QuoteRecord>> MintStore::quote(qint64 number)
{
    return firstOf(run("SELECT " QUOTE_COLUMNS " FROM quote WHERE number = ?", { number }));
}

Result<void> MintStore::updateQuote(const QuoteRecord &before, const QuoteRecord &after)
{
    const auto last = lastChange();
    if (!last)
        return tl::unexpected(last.error());
    const auto rows = run("UPDATE quote SET paid = ?, issued = ?, updated = ?, change = ?, due_ms = ? "
                          "WHERE number = ? AND paid = ? AND issued = ?",
        { columns::of(after.paid), columns::of(after.issued), columns::of(after.updated), *last + 1,
            columns::of(after.dueAt), before.number, columns::of(before.paid), columns::of(before.issued) });
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->affected() != 1)
        return fail(Errc::Internal, QStringLiteral("quote %1 changed in the meantime").arg(before.id));
    return {};
}

Result<QList<QuoteRecord>> MintStore::quotesOf(
    const QList<crypto::CurvePoint> &owners, const QString &method, const LookupCursor &cursor, quint64 limit)
{
    QVariantList values;
    QStringList marks;
    for (const crypto::CurvePoint &owner : owners) {
        values.append(columns::of(owner));
        marks.append(QStringLiteral("?"));
    }
    QString sql = QStringLiteral("SELECT " QUOTE_COLUMNS " FROM quote WHERE pubkey IN (%1) AND " QUOTE_VISIBLE)
                      .arg(marks.join(u','));
    if (!method.isEmpty()) {
        sql += QStringLiteral(" AND method = ?");
        values.append(method);
    }
    if (cursor.isMintable) {
        sql += QStringLiteral(" AND paid <> issued AND change > ? ORDER BY change");
        values.append(cursor.change);
    } else {
        sql += QStringLiteral(" AND paid = issued AND (? = 0 OR change < ?) ORDER BY change DESC");
        values.append(cursor.change);
        values.append(cursor.change);
    }
    sql += QStringLiteral(" LIMIT ?");
    values.append(qint64(limit));
    return allOf(m_statements.run(sql, values));
}

Result<QList<QuoteRecord>> MintStore::quotesAfter(qint64 number, int limit)
{
    return allOf(
        run("SELECT " QUOTE_COLUMNS " FROM quote WHERE number > ? AND number < (SELECT max(number) FROM quote) "
            "ORDER BY number LIMIT ?",
            { number, limit }));
}

Result<QList<QuoteRecord>> MintStore::dueQuotes(UnixMs now)
{
    return allOf(run("SELECT " QUOTE_COLUMNS " FROM quote WHERE due_ms IS NOT NULL AND due_ms <= ? ORDER BY due_ms",
        { columns::of(now) }));
}

Result<std::optional<UnixMs>> MintStore::nextDue()
{
    auto rows = run("SELECT min(due_ms) FROM quote WHERE due_ms IS NOT NULL");
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next() || rows->value(0).isNull())
        return std::nullopt;
    return columns::time(rows->value(0));
}

Result<std::optional<cashu::Amount>> MintStore::unissued(const QString &unit)
{
    auto rows = run("SELECT paid, issued FROM quote WHERE paid <> issued AND unit = ?", { unit });
    if (!rows)
        return tl::unexpected(rows.error());
    std::optional<cashu::Amount> sum = cashu::Amount();
    while (sum && rows->next()) {
        const auto left = cashu::minus(columns::amount(rows->value(0)), columns::amount(rows->value(1)));
        sum = left ? cashu::plus(*sum, *left) : std::nullopt;
    }
    return sum;
}

Result<MintStore::QuoteCounts> MintStore::countQuotes()
{
    QuoteCounts counts;
    const auto count = [&](const char *sql, quint64 &into) -> Result<void> {
        auto rows = run(sql);
        if (!rows)
            return tl::unexpected(rows.error());
        into = rows->next() ? columns::bits(rows->value(0)) : 0;
        return {};
    };
    quint64 all = 0;
    for (const auto &[sql, into] : { std::pair("SELECT count(*) FROM quote WHERE paid = 0", &counts.unpaid),
             std::pair("SELECT count(*) FROM quote WHERE paid <> issued", &counts.mintable),
             std::pair("SELECT max(number) FROM quote", &all) }) { // rows are never deleted
        if (const auto done = count(sql, *into); !done)
            return tl::unexpected(done.error());
    }
    counts.issued = all - counts.unpaid - counts.mintable;
    return counts;
}

Result<QHash<QString, MintStore::UnitSums>> MintStore::sumQuotes()
{
    QHash<QString, UnitSums> sums;
    {
        auto rows = run("SELECT unit, " MINT_SUM("paid") ", " MINT_SUM("issued") " FROM quote GROUP BY unit");
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next())
            sums.insert(rows->value(0).toString(),
                { columns::sum(rows->value(1), rows->value(2)), columns::sum(rows->value(3), rows->value(4)) });
    }
    auto rows = run("SELECT unit, issued FROM archive");
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        UnitSums &unit = sums[rows->value(0).toString()];
        unit.paid += columns::bits(rows->value(1));
        unit.issued += columns::bits(rows->value(1));
    }
    return sums;
}

Result<QStringList> MintStore::overIssued()
{
    auto rows = run("SELECT id, paid, issued FROM quote WHERE paid <> issued AND issued <> 0");
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList ids;
    while (rows->next()) {
        if (columns::bits(rows->value(2)) > columns::bits(rows->value(1)))
            ids.append(rows->value(0).toString());
    }
    return ids;
}

} // namespace mint
