// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mint/Columns.h"
#include "core/mint/MintStore.h"

namespace mint {

Result<QList<Epoch>> MintStore::epochs(const KeysetBook &keysets)
{
    auto rows = run("SELECT number, unit, keyset, state, boundary_height, boundary_hash, subsidy, since_ms FROM epoch "
                    "ORDER BY number");
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Epoch> epochs;
    while (rows->next()) {
        const KeysetRecord *keyset = keysets.find(rows->value(2).toLongLong());
        const int state = rows->value(3).toInt();
        const bool isDissolved = state == int(EpochState::Dissolved); // its keyset is inactive and may be left out
        if ((!keyset && !isDissolved) || state < 0 || state > int(EpochState::Dissolved)
            || rows->value(0).toLongLong() != epochs.size())
            return fail(Errc::Malformed, QStringLiteral("the mint's file is damaged: an epoch"));
        Epoch epoch { rows->value(0).toUInt(), rows->value(1).toString(), keyset ? keyset->id : cashu::KeysetId(),
            EpochState(state) };
        if (!rows->value(4).isNull())
            epoch.boundaryHeight = rows->value(4).toUInt();
        epoch.boundaryHash.bytes = columns::bytes32(rows->value(5));
        epoch.subsidy = columns::bits(rows->value(6));
        epoch.since = columns::time(rows->value(7));
        epochs.append(epoch);
    }
    return epochs;
}

Result<void> MintStore::putEpoch(const Epoch &epoch, qint64 keyset)
{
    return exec("INSERT INTO epoch (number, unit, keyset, state, boundary_height, boundary_hash, subsidy, since_ms) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (number) DO UPDATE SET state = excluded.state, "
                "boundary_hash = excluded.boundary_hash, subsidy = excluded.subsidy",
        { epoch.number, epoch.unit, keyset, int(epoch.state),
            epoch.boundaryHeight ? QVariant(*epoch.boundaryHeight) : QVariant(), toByteArray(epoch.boundaryHash.bytes),
            columns::of(epoch.subsidy), columns::of(epoch.since) });
}

Result<QList<ChainPoint>> MintStore::chain()
{
    auto rows = run("SELECT height, hash FROM chain ORDER BY height DESC");
    if (!rows)
        return tl::unexpected(rows.error());
    QList<ChainPoint> points;
    while (rows->next())
        points.append({ rows->value(0).toUInt(), { columns::bytes32(rows->value(1)) } });
    return points;
}

Result<void> MintStore::addPoint(const ChainPoint &point, int kept)
{
    if (const auto done = exec("DELETE FROM chain WHERE height <= ?", { qint64(point.height) - kept }); !done)
        return done;
    return exec("INSERT INTO chain (height, hash) VALUES (?, ?)", { point.height, toByteArray(point.hash.bytes) });
}

Result<void> MintStore::cutChain(const ChainPoint &point)
{
    if (const auto done = exec("DELETE FROM chain WHERE height >= ?", { point.height }); !done)
        return done;
    return exec("INSERT INTO chain (height, hash) VALUES (?, ?)", { point.height, toByteArray(point.hash.bytes) });
}

Result<MintStore::Unpaid> MintStore::unpaidOf(quint32 epoch)
{
    auto rows = run("SELECT id, amount FROM quote WHERE paid = 0 AND epoch = ? ORDER BY number", { epoch });
    if (!rows)
        return tl::unexpected(rows.error());
    Unpaid unpaid { {}, cashu::Amount() };
    while (rows->next()) {
        unpaid.ids.append(rows->value(0).toString());
        if (unpaid.sum)
            unpaid.sum = cashu::plus(*unpaid.sum, columns::amount(rows->value(1)));
    }
    return unpaid;
}

Result<void> MintStore::payEpoch(quint32 epoch, quint64 nowSeconds)
{
    const auto last = lastChange();
    if (!last)
        return tl::unexpected(last.error());
    return exec("UPDATE quote SET paid = amount, updated = max(updated + 1, ?), change = ? + number "
                "WHERE paid = 0 AND epoch = ?",
        { columns::of(nowSeconds), *last, epoch });
}

Result<void> MintStore::moveQuotes(quint32 from, quint32 to, const QString &unit, quint64 nowSeconds)
{
    const auto last = lastChange();
    if (!last)
        return tl::unexpected(last.error());
    return exec("UPDATE quote SET epoch = ?, unit = ?, updated = max(updated + 1, ?), change = ? + number "
                "WHERE epoch = ?",
        { to, unit, columns::of(nowSeconds), *last, from });
}

Result<bool> MintStore::hasPaidQuotes(quint32 epoch)
{
    auto rows = run("SELECT 1 FROM quote WHERE epoch = ? AND paid <> 0 LIMIT 1", { epoch });
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next();
}

} // namespace mint
