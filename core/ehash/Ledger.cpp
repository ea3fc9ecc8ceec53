// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ehash/Ledger.h"

#include "core/storage/Transaction.h"

#include <QMap>

#include <cstring>

// Files of a static library's resources are linked in when their initialiser is named; it must stand in no namespace.
static void initMigrations()
{
    Q_INIT_RESOURCE(migrations_ehash);
}

namespace ehash {

namespace {

/// The same 64 bits as SQL's signed integer, and back.
qint64 column(quint64 value)
{
    return qint64(value);
}
quint64 unsignedOf(const QVariant &value)
{
    return quint64(value.toLongLong());
}
/// A null string is bound as NULL, and a machine without a name has none.
QString textOf(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}
qint64 msOf(UnixMs at)
{
    return at.time_since_epoch().count();
}
UnixMs timeOf(const QVariant &ms)
{
    return UnixMs(std::chrono::milliseconds(ms.toLongLong()));
}
template <size_t N> std::array<quint8, N> arrayOf(const QVariant &value)
{
    const QByteArray bytes = value.toByteArray();
    std::array<quint8, N> out {};
    std::memcpy(out.data(), bytes.constData(), std::min(size_t(bytes.size()), N));
    return out;
}

OutboxRow rowOf(const QSqlQuery &query)
{
    OutboxRow row;
    row.id = unsignedOf(query.value(0));
    row.share.mint = query.value(1).toString();
    row.share.headerHash.bytes = arrayOf<32>(query.value(2));
    row.share.target = bitcoin::Target::fromLittleEndian(arrayOf<32>(query.value(3)));
    row.carried = unsignedOf(query.value(4));
    row.amount = cashu::Amount(unsignedOf(query.value(5)));
    row.share.key = arrayOf<33>(query.value(6));
    row.share.minerKey = query.value(7).toString();
    row.share.connection = work::ConnectionId(unsignedOf(query.value(8)));
    row.share.channel = work::ChannelId(quint32(query.value(9).toUInt()));
    row.createdAt = timeOf(query.value(10));
    return row;
}

using BookId = QPair<QString, crypto::CompressedKey>;

} // namespace

Result<mint::ShareCredit> creditOf(const OutboxRow &row)
{
    const auto key = crypto::CurvePoint::parse(asView(row.share.key));
    if (!key)
        return tl::unexpected(key.error());
    return mint::ShareCredit { row.id, row.share.headerHash, row.share.target, row.carried, row.amount, *key };
}

Result<Ledger> Ledger::open(const QString &path, storage::StatementHook onStatement)
{
    initMigrations();
    const auto migrations = storage::Migrations::fromFolder(QStringLiteral(":/migrations/ehash"));
    if (!migrations)
        return tl::unexpected(migrations.error());
    storage::DatabaseOptions options { path, storage::Synchronous::Full };
    options.onStatement = std::move(onStatement);
    auto database = storage::Database::open(options, *migrations);
    if (!database)
        return tl::unexpected(database.error());
    return Ledger(*std::move(database));
}

Result<bool> Ledger::hasValuation(const mint::Valuation &valuation) const
{
    auto query = m_database.run(QStringLiteral("SELECT rule, unit_work, minimum_zeros FROM valuation"));
    if (!query)
        return tl::unexpected(query.error());
    return query->next() && query->value(0).toInt() == int(valuation.rule)
        && unsignedOf(query->value(1)) == valuation.unitWork && query->value(2).toInt() == valuation.minimumZeros;
}

Result<void> Ledger::setValuation(const mint::Valuation &valuation) const
{
    const auto isSame = hasValuation(valuation);
    if (!isSame)
        return tl::unexpected(isSame.error());
    if (*isSame)
        return {};
    auto transaction = storage::Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto kept = m_database.run(
        QStringLiteral("INSERT OR REPLACE INTO valuation (only, rule, unit_work, minimum_zeros) VALUES (1, ?, ?, ?)"),
        { int(valuation.rule), column(valuation.unitWork), valuation.minimumZeros });
    if (!kept)
        return tl::unexpected(kept.error());
    if (const auto done = revalue(valuation); !done)
        return done;
    return transaction->commit();
}

Result<void> Ledger::revalue(const mint::Valuation &valuation) const
{
    const auto dropped = m_database.run(QStringLiteral("UPDATE book SET carried = 0"));
    if (!dropped)
        return tl::unexpected(dropped.error());
    auto query = m_database.run(
        QStringLiteral("SELECT id, mint, header_hash, target, carried, amount, key, miner, connection, channel,"
                       " created_ms FROM outbox ORDER BY id"));
    if (!query)
        return tl::unexpected(query.error());
    QList<OutboxRow> rows;
    while (query->next())
        rows.append(rowOf(*query));
    QMap<BookId, quint64> carried;
    for (const OutboxRow &row : std::as_const(rows)) {
        quint64 &left = carried[{ row.share.mint, row.share.key }];
        const mint::Worth worth = worthOf(valuation, row.share.target, row.share.headerHash, left);
        const auto written = m_database.run(QStringLiteral("UPDATE outbox SET carried = ?, amount = ? WHERE id = ?"),
            { column(left), column(worth.amount.value), column(row.id) });
        if (!written)
            return tl::unexpected(written.error());
        left = worth.remainder;
    }
    for (auto it = carried.cbegin(); it != carried.cend(); ++it) {
        const auto written = m_database.run(QStringLiteral("UPDATE book SET carried = ? WHERE mint = ? AND key = ?"),
            { column(*it), it.key().first, toByteArray(it.key().second) });
        if (!written)
            return tl::unexpected(written.error());
    }
    return {};
}

Result<bool> Ledger::isKnown(const bitcoin::Hash256 &hash) const
{
    const QByteArray bytes = toByteArray(hash.bytes);
    auto query = m_database.run(QStringLiteral("SELECT EXISTS (SELECT 1 FROM outbox WHERE header_hash = ?)"
                                               " OR EXISTS (SELECT 1 FROM settled WHERE header_hash = ?)"
                                               " OR EXISTS (SELECT 1 FROM refused WHERE header_hash = ?)"),
        { bytes, bytes, bytes });
    if (!query)
        return tl::unexpected(query.error());
    return query->next() && query->value(0).toBool();
}

Result<Book> Ledger::book(const QString &mint, const crypto::CompressedKey &key) const
{
    auto query = m_database.run(
        QStringLiteral("SELECT shares, work, carried, quoted, answered FROM book WHERE mint = ? AND key = ?"),
        { mint, toByteArray(key) });
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return Book {};
    return Book { unsignedOf(query->value(0)), Wide::fromBytes(query->value(1).toByteArray()),
        unsignedOf(query->value(2)), Wide::fromBytes(query->value(3).toByteArray()),
        Wide::fromBytes(query->value(4).toByteArray()) };
}

Result<void> Ledger::saveBook(
    const QString &mint, const crypto::CompressedKey &key, const QString &miner, const Book &book) const
{
    const auto saved = m_database.run(
        QStringLiteral("INSERT INTO book (mint, key, miner, shares, work, carried, quoted, answered)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (mint, key) DO UPDATE SET miner = excluded.miner,"
                       " shares = excluded.shares, work = excluded.work, carried = excluded.carried,"
                       " quoted = excluded.quoted, answered = excluded.answered"),
        { mint, toByteArray(key), textOf(miner), column(book.shares), book.work.toBytes(), column(book.carried),
            book.quoted.toBytes(), book.answered.toBytes() });
    if (!saved)
        return tl::unexpected(saved.error());
    return {};
}

Result<QList<OutboxRow>> Ledger::credit(
    const QList<EarnedShare> &shares, const mint::Valuation &valuation, UnixMs now) const
{
    auto transaction = storage::Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    struct Open {
        Book book;
        QString miner;
    };
    QMap<BookId, Open> books;
    QList<OutboxRow> created;
    for (const EarnedShare &share : shares) {
        const auto known = isKnown(share.headerHash);
        if (!known)
            return tl::unexpected(known.error());
        if (*known)
            continue;
        const BookId id { share.mint, share.key };
        if (!books.contains(id)) {
            const auto loaded = book(share.mint, share.key);
            if (!loaded)
                return tl::unexpected(loaded.error());
            books.insert(id, { *loaded, {} });
        }
        Open &open = books[id];
        const mint::Worth worth = worthOf(valuation, share.target, share.headerHash, open.book.carried);
        auto written = m_database.run(
            QStringLiteral("INSERT INTO outbox (mint, header_hash, target, carried, amount, key, miner, connection,"
                           " channel, created_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            { share.mint, toByteArray(share.headerHash.bytes), toByteArray(share.target.toLittleEndian()),
                column(open.book.carried), column(worth.amount.value), toByteArray(share.key), textOf(share.minerKey),
                column(share.connection.value), share.channel.value, msOf(now) });
        if (!written)
            return tl::unexpected(written.error());
        created.append({ unsignedOf(written->lastInsertId()), share, open.book.carried, worth.amount, now });
        ++open.book.shares;
        open.book.work += Wide::workOf(share.target);
        open.book.carried = worth.remainder;
        open.book.quoted += Wide(worth.amount.value);
        open.miner = share.minerKey;
    }
    for (auto it = books.cbegin(); it != books.cend(); ++it) {
        if (const auto saved = saveBook(it.key().first, it.key().second, it->miner, it->book); !saved)
            return tl::unexpected(saved.error());
    }
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return created;
}

Result<QList<OutboxRow>> Ledger::next(const QString &mint, quint64 after, int limit) const
{
    auto query = m_database.run(
        QStringLiteral("SELECT id, mint, header_hash, target, carried, amount, key, miner, connection, channel,"
                       " created_ms FROM outbox WHERE mint = ? AND id > ? ORDER BY id LIMIT ?"),
        { mint, column(after), limit });
    if (!query)
        return tl::unexpected(query.error());
    QList<OutboxRow> rows;
    while (query->next())
        rows.append(rowOf(*query));
    return rows;
}

Result<void> Ledger::endOne(const OutboxRow &row, UnixMs now) const
{
    const auto removed = m_database.run(QStringLiteral("DELETE FROM outbox WHERE id = ?"), { column(row.id) });
    if (!removed)
        return tl::unexpected(removed.error());
    const auto kept = m_database.run(QStringLiteral("INSERT OR IGNORE INTO settled (header_hash, at_ms) VALUES (?, ?)"),
        { toByteArray(row.share.headerHash.bytes), msOf(now) });
    if (!kept)
        return tl::unexpected(kept.error());
    return {};
}

/// The mint has no work of a refused share, so none of it may be carried on, or the next amount is refused as well.
Result<void> Ledger::refuseOne(const Refusal &refusal, quint64 unitWork, UnixMs now) const
{
    const OutboxRow &row = refusal.row;
    const auto removed = m_database.run(QStringLiteral("DELETE FROM outbox WHERE id = ?"), { column(row.id) });
    if (!removed)
        return tl::unexpected(removed.error());
    const auto kept = m_database.run(
        QStringLiteral("INSERT OR IGNORE INTO refused (id, mint, header_hash, target, carried, amount, key, miner,"
                       " created_ms, at_ms, code, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        { column(row.id), row.share.mint, toByteArray(row.share.headerHash.bytes),
            toByteArray(row.share.target.toLittleEndian()), column(row.carried), column(row.amount.value),
            toByteArray(row.share.key), textOf(row.share.minerKey), msOf(row.createdAt), msOf(now),
            mint::creditCodeName(refusal.code), textOf(refusal.detail.left(500)) });
    if (!kept)
        return tl::unexpected(kept.error());
    auto found = book(row.share.mint, row.share.key);
    if (!found)
        return tl::unexpected(found.error());
    const Wide carriedOn = Wide::workOf(row.share.target).minus(Wide(row.amount.value).times(unitWork));
    found->carried = Wide(found->carried).minus(carriedOn).low();
    found->quoted = found->quoted.minus(Wide(row.amount.value));
    return saveBook(row.share.mint, row.share.key, row.share.minerKey, *found);
}

Result<void> Ledger::end(
    const QList<OutboxRow> &credited, const QList<Refusal> &refused, quint64 unitWork, UnixMs now) const
{
    struct Sum {
        quint64 answered = 0;
        quint64 refused = 0;
        Wide amount;
    };
    auto transaction = storage::Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    QMap<QString, Sum> sums;
    QMap<BookId, Wide> paid;
    for (const OutboxRow &row : credited) {
        if (const auto ended = endOne(row, now); !ended)
            return ended;
        ++sums[row.share.mint].answered;
        sums[row.share.mint].amount += Wide(row.amount.value);
        paid[{ row.share.mint, row.share.key }] += Wide(row.amount.value);
    }
    for (const Refusal &refusal : refused) {
        if (const auto ended = refuseOne(refusal, unitWork, now); !ended)
            return ended;
        ++sums[refusal.row.share.mint].refused;
    }
    for (auto it = paid.cbegin(); it != paid.cend(); ++it) {
        auto found = book(it.key().first, it.key().second);
        if (!found)
            return tl::unexpected(found.error());
        found->answered += *it;
        const auto saved = m_database.run(QStringLiteral("UPDATE book SET answered = ? WHERE mint = ? AND key = ?"),
            { found->answered.toBytes(), it.key().first, toByteArray(it.key().second) });
        if (!saved)
            return tl::unexpected(saved.error());
    }
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        auto before = tally(it.key());
        if (!before)
            return tl::unexpected(before.error());
        before->amount += it->amount;
        const auto saved
            = m_database.run(QStringLiteral("INSERT INTO tally (mint, answered, refused, amount) VALUES (?, ?, ?, ?)"
                                            " ON CONFLICT (mint) DO UPDATE SET answered = answered + excluded.answered,"
                                            " refused = refused + excluded.refused, amount = excluded.amount"),
                { it.key(), column(it->answered), column(it->refused), before->amount.toBytes() });
        if (!saved)
            return tl::unexpected(saved.error());
    }
    return transaction->commit();
}

Result<void> Ledger::forgetSettled(UnixMs until) const
{
    const auto gone = m_database.run(QStringLiteral("DELETE FROM settled WHERE header_hash IN"
                                                    " (SELECT header_hash FROM settled WHERE at_ms < ? LIMIT 5000)"),
        { msOf(until) });
    if (!gone)
        return tl::unexpected(gone.error());
    return {};
}

Result<Tally> Ledger::tally(const QString &mint) const
{
    auto open = m_database.run(QStringLiteral("SELECT count(*) FROM outbox WHERE mint = ?"), { mint });
    if (!open)
        return tl::unexpected(open.error());
    Tally out;
    if (open->next())
        out.waiting = unsignedOf(open->value(0));
    const auto first = oldest(mint);
    if (!first)
        return tl::unexpected(first.error());
    out.oldest = *first;
    auto sums = m_database.run(QStringLiteral("SELECT answered, refused, amount FROM tally WHERE mint = ?"), { mint });
    if (!sums)
        return tl::unexpected(sums.error());
    if (sums->next()) {
        out.answered = unsignedOf(sums->value(0));
        out.refused = unsignedOf(sums->value(1));
        out.amount = Wide::fromBytes(sums->value(2).toByteArray());
    }
    return out;
}

Result<std::optional<UnixMs>> Ledger::oldest(const QString &mint) const
{
    auto query
        = m_database.run(QStringLiteral("SELECT created_ms FROM outbox WHERE mint = ? ORDER BY id LIMIT 1"), { mint });
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? std::optional(timeOf(query->value(0))) : std::nullopt;
}

Result<QStringList> Ledger::mints() const
{
    auto query = m_database.run(QStringLiteral("SELECT DISTINCT mint FROM outbox"));
    if (!query)
        return tl::unexpected(query.error());
    QStringList out;
    while (query->next())
        out.append(query->value(0).toString());
    return out;
}

} // namespace ehash
