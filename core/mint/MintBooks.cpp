// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mint/MintPrivate.h"

namespace mint {
namespace {

/// A violation, said so that a person knows which numbers to look at.
QString wrongCounts(const KeysetRecord &keyset, const KeysetTotals &kept, const KeysetTotals &counted)
{
    return QStringLiteral("keyset %1 (%2): the books say %3 issued in %4 signatures and %5 redeemed in %6 proofs, the "
                          "coins say %7 in %8 and %9 in %10")
        .arg(keyset.id.toHex().left(16), keyset.unit)
        .arg(kept.issued)
        .arg(kept.signatures)
        .arg(kept.redeemed)
        .arg(kept.spentProofs)
        .arg(counted.issued)
        .arg(counted.signatures)
        .arg(counted.redeemed)
        .arg(counted.spentProofs);
}

/// The first violation in \a store's keysets and quotes; empty when there is none.
Result<QString> findViolation(MintStore &store, const QList<KeysetRecord> &keysets)
{
    const auto counted = store.countCoins();
    if (!counted)
        return tl::unexpected(counted.error());
    const auto quotes = store.sumQuotes();
    if (!quotes)
        return tl::unexpected(quotes.error());
    const auto over = store.overIssued();
    if (!over)
        return tl::unexpected(over.error());
    if (!over->isEmpty())
        return QStringLiteral("quote %1 issued more than was paid").arg(over->first());

    QHash<QString, MintStore::UnitSums> perUnit; // paid: credited; issued: outstanding
    for (const KeysetRecord &keyset : keysets) {
        const auto totals = store.totals(keyset.number);
        if (!totals)
            return tl::unexpected(totals.error());
        KeysetTotals coins = counted->value(keyset.number);
        coins.credited = totals->credited;
        if (coins != *totals)
            return wrongCounts(keyset, *totals, coins);
        if (totals->outstanding() > totals->credited)
            return QStringLiteral("keyset %1 (%2): %3 are outstanding and only %4 were credited")
                .arg(keyset.id.toHex().left(16), keyset.unit)
                .arg(totals->outstanding())
                .arg(totals->credited);
        perUnit[keyset.unit].paid += totals->credited;
        perUnit[keyset.unit].issued += totals->outstanding();
    }
    for (auto unit = perUnit.cbegin(); unit != perUnit.cend(); ++unit) {
        const MintStore::UnitSums sums = quotes->value(unit.key());
        if (unit->paid != sums.paid)
            return QStringLiteral("unit %1: %2 were credited, but its quotes were paid %3")
                .arg(unit.key())
                .arg(unit->paid)
                .arg(sums.paid);
        if (unit->issued > sums.issued)
            return QStringLiteral("unit %1: %2 are outstanding, but its quotes issued %3")
                .arg(unit.key())
                .arg(unit->issued)
                .arg(sums.issued);
    }
    return QString();
}

/// The same for the books of pools and miners.
Result<QString> findShareViolation(MintStore &store)
{
    const auto sums = store.sumShares();
    if (!sums)
        return tl::unexpected(sums.error());
    if (sums->first != sums->second)
        return QStringLiteral("the quotes for shares come to %1, the credited shares to %2")
            .arg(sums->first)
            .arg(sums->second);
    const auto all = store.allShareBooks();
    if (!all)
        return tl::unexpected(all.error());
    for (const MintStore::NamedBooks &named : *all) {
        if (!named.books.isCovered(named.unitWork))
            return QStringLiteral("pool %1, key %2: %3 were credited for less work")
                .arg(named.pool, named.key)
                .arg(named.books.amount().value);
    }
    return QString();
}

} // namespace

/// One transaction, so that nothing moves between two counts. Nothing is written.
Result<QString> Mint::Private::violation()
{
    const auto transaction = store->begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto found = findViolation(*store, keysets.records() + keysets.damaged());
    return found && found->isEmpty() ? findShareViolation(*store) : found;
}

Result<void> Mint::checkBooks()
{
    const auto found = d->violation();
    if (!found)
        return tl::unexpected(found.error());
    d->checkedAt = d->clock.now();
    if (found->isEmpty())
        return {};
    stop(*found);
    return fail(Errc::Internal, *found);
}

} // namespace mint
