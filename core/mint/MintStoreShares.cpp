// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mint/Columns.h"
#include "core/mint/MintStore.h"

namespace mint {

Result<bool> MintStore::addCredit(const CreditRecord &credit, UnixMs at)
{
    return insert("INSERT INTO credit (header_hash, pool, locking_key, target, carried, amount, quote, at_ms) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        { toByteArray(credit.headerHash.bytes), columns::text(credit.pool), columns::of(credit.lockingKey),
            toByteArray(credit.target.toLittleEndian()), columns::of(credit.carried), columns::of(credit.amount),
            credit.quote ? QVariant(*credit.quote) : QVariant(), columns::of(at) });
}

Result<std::optional<CreditRecord>> MintStore::credit(const bitcoin::Hash256 &headerHash)
{
    auto rows = run("SELECT pool, locking_key, target, carried, amount, quote FROM credit WHERE header_hash = ?",
        { toByteArray(headerHash.bytes) });
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return std::nullopt;
    const auto key = crypto::CurvePoint::parse(rows->value(1).toByteArray());
    if (!key)
        return fail(Errc::Malformed, QStringLiteral("the mint's file is damaged: a locking key"));
    CreditRecord credit { headerHash, rows->value(0).toString(), *key,
        bitcoin::Target::fromLittleEndian(columns::bytes32(rows->value(2))), columns::bits(rows->value(3)),
        columns::amount(rows->value(4)) };
    if (!rows->value(5).isNull())
        credit.quote = rows->value(5).toLongLong();
    return credit;
}

Result<ShareBooks> MintStore::shareBooks(const QString &pool, const crypto::CurvePoint &key, quint64 unitWork)
{
    auto rows = run("SELECT work, amount FROM balance WHERE pool = ? AND locking_key = ? AND unit_work = ?",
        { columns::text(pool), columns::of(key), columns::of(unitWork) });
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return ShareBooks();
    return ShareBooks(ShareBooks::workFrom(rows->value(0).toByteArray()), columns::amount(rows->value(1)));
}

Result<void> MintStore::setShareBooks(
    const QString &pool, const crypto::CurvePoint &key, quint64 unitWork, const ShareBooks &books)
{
    return exec("INSERT OR REPLACE INTO balance (pool, locking_key, unit_work, work, amount) VALUES (?, ?, ?, ?, ?)",
        { columns::text(pool), columns::of(key), columns::of(unitWork), books.workBytes(),
            columns::of(books.amount()) });
}

Result<QList<MintStore::NamedBooks>> MintStore::allShareBooks()
{
    auto rows = run("SELECT pool, locking_key, unit_work, work, amount FROM balance");
    if (!rows)
        return tl::unexpected(rows.error());
    QList<NamedBooks> all;
    while (rows->next())
        all.append({ rows->value(0).toString(), toHex(rows->value(1).toByteArray()), columns::bits(rows->value(2)),
            ShareBooks(ShareBooks::workFrom(rows->value(3).toByteArray()), columns::amount(rows->value(4))) });
    return all;
}

Result<QPair<quint64, quint64>> MintStore::sumShares()
{
    QPair<quint64, quint64> sums;
    {
        auto rows = run("SELECT " MINT_SUM("amount") " FROM quote WHERE method = 'ehash'");
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->next())
            sums.first = columns::sum(rows->value(0), rows->value(1));
    }
    auto rows = run("SELECT " MINT_SUM("amount") " FROM credit");
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->next())
        sums.second = columns::sum(rows->value(0), rows->value(1));
    return sums;
}

Result<void> MintStore::archive(const QuoteRecord &quote)
{
    quint64 issued = quote.issued.value;
    {
        auto rows = run("SELECT issued FROM archive WHERE unit = ?", { quote.unit });
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->next())
            issued += columns::bits(rows->value(0));
    }
    auto done
        = exec("INSERT OR REPLACE INTO archive (unit, issued) VALUES (?, ?)", { quote.unit, columns::of(issued) });
    if (done)
        done = exec("INSERT INTO old_share (hash) SELECT substr(header_hash, 1, 16) FROM credit "
                    "WHERE quote = ? AND header_hash = ?",
            { quote.number, QByteArray::fromHex(quote.request.toLatin1()) });
    if (done)
        done = exec("DELETE FROM credit WHERE quote = ? AND header_hash = ?",
            { quote.number, QByteArray::fromHex(quote.request.toLatin1()) });
    if (done)
        done = exec("DELETE FROM quote WHERE number = ?", { quote.number });
    return done;
}

Result<int> MintStore::archiveCarried(UnixMs before, int limit)
{
    const auto kept = run("INSERT INTO old_share (hash) SELECT substr(header_hash, 1, 16) FROM credit "
                          "WHERE quote IS NULL AND at_ms < ? ORDER BY at_ms, header_hash LIMIT ?",
        { columns::of(before), limit });
    if (!kept)
        return tl::unexpected(kept.error());
    const int count = kept->affected();
    const auto done = exec("DELETE FROM credit WHERE header_hash IN (SELECT header_hash FROM credit "
                           "WHERE quote IS NULL AND at_ms < ? ORDER BY at_ms, header_hash LIMIT ?)",
        { columns::of(before), limit });
    return done ? Result<int>(count) : tl::unexpected(done.error());
}

Result<bool> MintStore::isOldShare(const bitcoin::Hash256 &headerHash)
{
    auto rows = run("SELECT 1 FROM old_share WHERE hash = ?", { toByteArray(headerHash.bytes).first(16) });
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next();
}

} // namespace mint
