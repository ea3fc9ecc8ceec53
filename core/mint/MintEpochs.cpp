// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mint/MintPrivate.h"

namespace mint {
namespace {

tl::unexpected<Error> noEpochs()
{
    return fail(Errc::Unsupported, QStringLiteral("this mint keeps no epochs"));
}

} // namespace

/// The first keyset of an epoch's unit, not kept yet. A name that is taken (the height had an epoch that was dissolved)
/// or whose path number another unit has gets a number behind it.
Result<KeysetRecord> Mint::Private::epochKeyset(quint32 height) const
{
    const QString base = QStringLiteral("hash_%1_%2").arg(keysets.mintKey().toHex()).arg(height);
    QString unit = base;
    for (int n = 1; keysets.knowsUnit(unit) || !keysets.hasRoomFor(unit); ++n)
        unit = QStringLiteral("%1_%2").arg(base).arg(n);
    return nextKeyset(unit);
}

Result<void> Mint::Private::openGenesis()
{
    const auto kept = store->epochs(keysets);
    if (!kept)
        return tl::unexpected(kept.error());
    const auto chain = store->chain();
    if (!chain)
        return tl::unexpected(chain.error());
    if (!kept->isEmpty()) {
        epochs.emplace(*config.epochs, *kept, *chain);
        return {};
    }
    auto record = epochKeyset(0);
    if (!record)
        return tl::unexpected(record.error());
    Epoch genesis = EpochBook::genesis(clock.now());
    genesis.unit = record->unit;
    genesis.keyset = record->id;
    auto transaction = store->begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto number = store->addKeyset(*record);
    if (!number)
        return tl::unexpected(number.error());
    auto done = store->putEpoch(genesis, *number);
    if (done)
        done = transaction->commit();
    if (!done)
        return done;
    record->number = *number;
    keysets.add(*record);
    epochs.emplace(*config.epochs, QList { genesis }, *chain);
    return {};
}

/// Every quote of the epoch that waits becomes paid. \return their ids.
Result<QStringList> Mint::Private::pay(const Epoch &epoch, BookEntries &entries)
{
    const auto unpaid = store->unpaidOf(epoch.number);
    if (!unpaid)
        return tl::unexpected(unpaid.error());
    if (!unpaid->sum)
        return fail(Errc::Limit, QStringLiteral("the quotes of unit %1 come to more than 64 bits").arg(epoch.unit));
    const KeysetRecord *keyset = keysets.activeOf(epoch.unit);
    if (!keyset)
        return fail(Errc::Internal, QStringLiteral("unit %1 has no active keyset").arg(epoch.unit));
    entries.credit(keyset->number, *unpaid->sum);
    if (const auto done = store->payEpoch(epoch.number, nowSeconds()); !done)
        return tl::unexpected(done.error());
    return unpaid->ids;
}

/// The epoch never was: its quotes go to the one before. Nothing can have been issued in it, as nothing was paid.
Result<void> Mint::Private::dissolve(const Epoch &epoch, const Epoch &heir)
{
    const auto hasPaid = store->hasPaidQuotes(epoch.number);
    if (!hasPaid)
        return tl::unexpected(hasPaid.error());
    for (const KeysetRecord &record : keysets.records()) {
        if (record.unit != epoch.unit)
            continue;
        const auto totals = store->totals(record.number);
        if (!totals)
            return tl::unexpected(totals.error());
        if (*hasPaid || totals->signatures != 0 || totals->credited != 0)
            return fail(
                Errc::Internal, QStringLiteral("unit %1 was issued while its block was not final").arg(epoch.unit));
        if (const auto done = store->deactivate(record.number); !done)
            return done;
    }
    return store->moveQuotes(epoch.number, heir.number, heir.unit, nowSeconds());
}

Result<void> Mint::Private::writeChange(EpochBook &book, const EpochChange &change, BookEntries &entries,
    std::optional<KeysetRecord> &opened, QStringList &paid)
{
    if (change.opened) {
        const auto record = epochKeyset(*book.epoch(*change.opened).boundaryHeight);
        if (!record)
            return tl::unexpected(record.error());
        const auto number = store->addKeyset(*record);
        if (!number)
            return tl::unexpected(number.error());
        opened = *record;
        opened->number = *number;
        book.setUnit(*change.opened, record->unit, record->id);
    }
    for (const Epoch &epoch : book.epochs()) {
        const auto &before = epochs->epochs();
        if (int(epoch.number) < before.size() && before[int(epoch.number)] == epoch)
            continue;
        const KeysetRecord *keyset = opened && opened->id == epoch.keyset ? &*opened : keysets.find(epoch.keyset);
        if (!keyset)
            return fail(Errc::Internal, QStringLiteral("epoch %1 has no keyset").arg(epoch.number));
        if (const auto done = store->putEpoch(epoch, keyset->number); !done)
            return done;
    }
    QList<quint32> toPay = change.becameFinal;
    if (change.dissolved) {
        const Epoch &heir = book.epoch(change.heir);
        if (const auto done = dissolve(book.epoch(*change.dissolved), heir); !done)
            return done;
        if (heir.state != EpochState::Provisional && !toPay.contains(heir.number))
            toPay.append(heir.number);
    }
    for (const quint32 number : toPay) {
        if (opened && book.epoch(number).keyset == opened->id)
            continue; // final at once: it has no quotes yet
        const auto ids = pay(book.epoch(number), entries);
        if (!ids)
            return tl::unexpected(ids.error());
        paid.append(*ids);
    }
    return {};
}

QList<ChainPoint> Mint::chainPosition() const
{
    return d->epochs ? d->epochs->chain() : QList<ChainPoint>();
}

Result<void> Mint::applyBlock(const ChainBlock &block)
{
    if (!d->epochs)
        return noEpochs();
    EpochBook book = *d->epochs;
    const auto change = book.apply(block, d->clock.now());
    if (!change)
        return tl::unexpected(change.error());
    if (book.chain() == d->epochs->chain())
        return {}; // the tip again
    auto transaction = d->store->begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    BookEntries entries;
    std::optional<KeysetRecord> opened;
    QStringList paid;
    auto done = d->store->addPoint(block.point(), EpochBook::keptPoints(*d->config.epochs));
    if (done)
        done = d->writeChange(book, *change, entries, opened, paid);
    if (done)
        done = entries.write(*d->store);
    if (done)
        done = transaction->commit();
    if (!done) {
        d->note(done.error());
        return done;
    }
    if (opened)
        d->keysets.add(*opened);
    if (change->dissolved)
        d->keysets.deactivateUnit(book.epoch(*change->dissolved).unit);
    if (change->opened)
        qCInfo(lcMint).noquote() << "block" << block.height << "paid the mint: a new epoch with unit" << opened->unit;
    if (change->dissolved)
        qCInfo(lcMint).noquote() << "the block of epoch" << *change->dissolved << "left the chain: dissolved";
    d->epochs = std::move(book);
    d->shown.reset();
    for (const QString &id : paid) {
        const auto quote = d->store->quote(id);
        if (quote && *quote)
            d->addChange(**quote);
    }
    return {};
}

Result<void> Mint::disconnectTo(const ChainPoint &point)
{
    if (!d->epochs)
        return noEpochs();
    EpochBook book = *d->epochs;
    if (const auto done = book.disconnectTo(point); !done)
        return done;
    auto transaction = d->store->begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto done = d->store->cutChain(point);
    if (done)
        done = transaction->commit();
    if (!done)
        return done;
    d->epochs = std::move(book);
    return {};
}

} // namespace mint
