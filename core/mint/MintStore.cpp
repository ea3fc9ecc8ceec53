// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mint/MintStore.h"

#include "core/mint/Columns.h"

// Files of a static library's resources are linked in when their initialiser is named; it must stand in no namespace.
static void initMigrations()
{
    Q_INIT_RESOURCE(migrations_mint);
}

namespace mint {
namespace {

tl::unexpected<Error> damaged(const char *what)
{
    return fail(Errc::Malformed, QStringLiteral("the mint's file is damaged: %1").arg(QLatin1String(what)));
}

} // namespace

Result<std::unique_ptr<MintStore>> MintStore::open(const QString &path, const storage::StatementHook &hook)
{
    initMigrations();
    const auto migrations = storage::Migrations::fromFolder(QStringLiteral(":/migrations/mint"));
    if (!migrations)
        return tl::unexpected(migrations.error());
    storage::DatabaseOptions options;
    options.path = path;
    options.synchronous = storage::Synchronous::Full;
    options.onStatement = hook;
    auto database = storage::Database::open(options, *migrations);
    if (!database)
        return tl::unexpected(database.error());
    return std::unique_ptr<MintStore>(new MintStore(*std::move(database)));
}

Result<storage::Rows> MintStore::run(const char *sql, const QVariantList &values)
{
    return m_statements.run(QLatin1String(sql), values);
}

Result<void> MintStore::exec(const char *sql, const QVariantList &values)
{
    const auto done = run(sql, values);
    return done ? Result<void>() : tl::unexpected(done.error());
}

Result<bool> MintStore::insert(const char *sql, const QVariantList &values)
{
    const auto done = run(sql, values);
    if (done)
        return true;
    if (done.error().code == Errc::AlreadyExists)
        return false;
    return tl::unexpected(done.error());
}

Result<std::optional<QByteArray>> MintStore::property(const QString &name)
{
    auto rows = run("SELECT value FROM property WHERE name = ?", { name });
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? std::optional(rows->value(0).toByteArray()) : std::nullopt;
}

Result<void> MintStore::setProperty(const QString &name, const QByteArray &value)
{
    return exec("INSERT OR REPLACE INTO property (name, value) VALUES (?, ?)", { name, value });
}

Result<void> MintStore::dropProperty(const QString &name)
{
    return exec("DELETE FROM property WHERE name = ?", { name });
}

Result<QList<KeysetRecord>> MintStore::keysets()
{
    auto rows = run("SELECT number, id, unit, position, is_active, fee_ppk, final_expiry, created_ms FROM keyset "
                    "ORDER BY number");
    if (!rows)
        return tl::unexpected(rows.error());
    QList<KeysetRecord> records;
    while (rows->next()) {
        const auto id = cashu::KeysetId::fromBytes(rows->value(1).toByteArray());
        KeysetRecord record { rows->value(0).toLongLong(), id.value_or(cashu::KeysetId()), rows->value(2).toString(),
            rows->value(3).toUInt(), rows->value(4).toBool(), columns::bits(rows->value(5)), std::nullopt,
            columns::time(rows->value(7)) };
        if (!id)
            record.damage = QStringLiteral("its id cannot be read");
        if (!rows->value(6).isNull())
            record.finalExpiry = columns::bits(rows->value(6));
        records.append(record);
    }
    return records;
}

Result<qint64> MintStore::addKeyset(const KeysetRecord &record)
{
    if (record.isActive) {
        if (const auto done = exec("UPDATE keyset SET is_active = 0 WHERE unit = ?", { record.unit }); !done)
            return tl::unexpected(done.error());
    }
    auto rows = run("INSERT INTO keyset (id, unit, position, is_active, fee_ppk, final_expiry, created_ms) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?)",
        { record.id.bytes(), record.unit, record.index, record.isActive ? 1 : 0, columns::of(record.inputFeePpk),
            columns::of(record.finalExpiry), columns::of(record.createdAt) });
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->lastInsertId().toLongLong();
}

Result<void> MintStore::deactivate(qint64 keyset)
{
    return exec("UPDATE keyset SET is_active = 0 WHERE number = ?", { keyset });
}

Result<KeysetTotals> MintStore::totals(qint64 keyset)
{
    auto rows
        = run("SELECT credited, issued, redeemed, spent_proofs, signatures FROM keyset WHERE number = ?", { keyset });
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return damaged("a keyset is missing");
    return KeysetTotals { columns::bits(rows->value(0)), columns::bits(rows->value(1)), columns::bits(rows->value(2)),
        columns::bits(rows->value(3)), columns::bits(rows->value(4)) };
}

Result<void> MintStore::setTotals(qint64 keyset, const KeysetTotals &totals)
{
    return exec("UPDATE keyset SET credited = ?, issued = ?, redeemed = ?, spent_proofs = ?, signatures = ? "
                "WHERE number = ?",
        { columns::of(totals.credited), columns::of(totals.issued), columns::of(totals.redeemed),
            columns::of(totals.spentProofs), columns::of(totals.signatures), keyset });
}

Result<QHash<qint64, KeysetTotals>> MintStore::countCoins()
{
    QHash<qint64, KeysetTotals> out;
    {
        auto rows = run("SELECT keyset, amount, count(*) FROM signature GROUP BY keyset, amount");
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next()) {
            KeysetTotals &totals = out[rows->value(0).toLongLong()];
            totals.issued += columns::bits(rows->value(1)) * columns::bits(rows->value(2));
            totals.signatures += columns::bits(rows->value(2));
        }
    }
    auto rows = run("SELECT keyset, amount, count(*) FROM spent GROUP BY keyset, amount");
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        KeysetTotals &totals = out[rows->value(0).toLongLong()];
        totals.redeemed += columns::bits(rows->value(1)) * columns::bits(rows->value(2));
        totals.spentProofs += columns::bits(rows->value(2));
    }
    return out;
}

Result<bool> MintStore::addSpent(const crypto::CurvePoint &y, qint64 keyset, const cashu::Proof &proof, UnixMs at)
{
    return insert("INSERT INTO spent (y, keyset, amount, witness, at_ms) VALUES (?, ?, ?, ?, ?)",
        { columns::of(y), keyset, columns::of(proof.amount), columns::text(proof.witness), columns::of(at) });
}

Result<std::optional<QString>> MintStore::witnessOf(const crypto::CurvePoint &y)
{
    auto rows = run("SELECT witness FROM spent WHERE y = ?", { columns::of(y) });
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? std::optional(columns::text(rows->value(0).toString())) : std::nullopt;
}

Result<bool> MintStore::addSignature(
    const crypto::CurvePoint &blinded, qint64 keyset, const cashu::BlindSignature &signature, UnixMs at)
{
    const cashu::Dleq dleq = signature.dleq.value_or(cashu::Dleq {});
    return insert("INSERT INTO signature (blinded, keyset, amount, signature, dleq_e, dleq_s, at_ms) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?)",
        { columns::of(blinded), keyset, columns::of(signature.amount), columns::of(signature.signature),
            toByteArray(dleq.e), toByteArray(dleq.s), columns::of(at) });
}

Result<std::optional<MintStore::Signed>> MintStore::signatureOn(const crypto::CurvePoint &blinded)
{
    auto rows = run(
        "SELECT keyset, amount, signature, dleq_e, dleq_s FROM signature WHERE blinded = ?", { columns::of(blinded) });
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return std::nullopt;
    const auto point = crypto::CurvePoint::parse(rows->value(2).toByteArray());
    if (!point)
        return damaged("a signature");
    return Signed { rows->value(0).toLongLong(),
        { columns::amount(rows->value(1)), {}, *point,
            cashu::Dleq { columns::bytes32(rows->value(3)), columns::bytes32(rows->value(4)) } } };
}

Result<std::optional<QByteArray>> MintStore::reply(const Bytes32 &request, UnixMs now)
{
    auto rows = run(
        "SELECT body FROM reply WHERE request = ? AND expires_ms > ?", { toByteArray(request), columns::of(now) });
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? std::optional(rows->value(0).toByteArray()) : std::nullopt;
}

Result<void> MintStore::addReply(const Bytes32 &request, const QByteArray &body, UnixMs expires)
{
    return exec("INSERT OR REPLACE INTO reply (request, body, expires_ms) VALUES (?, ?, ?)",
        { toByteArray(request), body, columns::of(expires) });
}

Result<void> MintStore::dropReplies(UnixMs now)
{
    return exec("DELETE FROM reply WHERE expires_ms <= ?", { columns::of(now) });
}

Result<std::optional<UnixMs>> MintStore::nextExpiry()
{
    auto rows = run("SELECT min(expires_ms) FROM reply");
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next() || rows->value(0).isNull())
        return std::nullopt;
    return columns::time(rows->value(0));
}

} // namespace mint
