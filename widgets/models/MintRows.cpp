// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/MintRows.h"

#include "widgets/text/CoreWords.h"
#include "widgets/text/Format.h"
#include "widgets/text/PoolWords.h"

#include <limits>

namespace widgets {

QList<KeysetRow> KeysetRow::of(const mint::Snapshot &snapshot)
{
    QList<KeysetRow> rows;
    for (const mint::KeysetBooks &books : snapshot.keysets) {
        KeysetRow row { .key = books.id.toHex(), .books = books };
        const auto epoch = std::ranges::find(snapshot.epochs, books.id, &mint::Epoch::keyset);
        if (epoch != snapshot.epochs.end())
            row.epoch = *epoch;
        row.since = Format::moment(row.epoch ? row.epoch->since : books.createdAt, snapshot.takenAt);
        rows << row;
    }
    std::ranges::stable_sort(rows, std::greater(), [](const KeysetRow &r) { return r.books.index; });
    return rows;
}

namespace {

Cell amountCell(quint64 amount)
{
    return { .text = Format::count(amount), .role = amount > 0 ? Role::Text : Role::Faint, .isNumber = true };
}
Cell epochCell(const KeysetRow &r)
{
    if (!r.epoch)
        return { .text = r.books.isActive ? QCoreApplication::translate("widgets::KeysetRow", "issuing")
                                          : QCoreApplication::translate("widgets::KeysetRow", "retired"),
            .dot = r.books.isActive ? Role::Ok : Role::Faint };
    const Words::State state = PoolWords::epoch(r.epoch->state);
    Cell cell { .text = QCoreApplication::translate("widgets::KeysetRow", "Epoch %1").arg(r.epoch->number),
        .note = state.text,
        .isStrong = true };
    cell.dot = state.role;
    return cell;
}
Cell subsidyCell(const KeysetRow &r)
{
    if (!r.epoch || r.epoch->subsidy == 0)
        return { .text = Format::unknown(), .role = Role::Faint };
    const Measure value = Format::bitcoin(qint64(r.epoch->subsidy));
    return { .text = value.number, .unit = value.unit, .isNumber = true };
}

constexpr Column<KeysetRow> keysetTable[] = {
    { "epoch", QT_TRANSLATE_NOOP("widgets::KeysetRow", "Epoch"), epochCell,
        [](const KeysetRow &r) {
            return SortKey { -double(r.books.index), {} };
        },
        false, 160 },
    { "unit", QT_TRANSLATE_NOOP("widgets::KeysetRow", "Unit"),
        [](const KeysetRow &r) { return Cell { .text = Format::shortened(r.books.unit, 10, 7) }; },
        [](const KeysetRow &r) {
            return SortKey { 0, r.books.unit };
        },
        false, 120, true, true },
    { "keyset", QT_TRANSLATE_NOOP("widgets::KeysetRow", "Keyset"),
        [](const KeysetRow &r) { return Cell { .text = Format::shortened(r.key, 8, 4), .role = Role::Secondary }; },
        [](const KeysetRow &r) {
            return SortKey { 0, r.key };
        },
        false, 136, true, false, 2 },
    { "since", QT_TRANSLATE_NOOP("widgets::KeysetRow", "Since"),
        [](const KeysetRow &r) { return Cell { .text = r.since, .isNumber = true }; },
        [](const KeysetRow &r) {
            return SortKey { double(r.books.createdAt.time_since_epoch().count()), {} };
        },
        false, 90, true, false, 3 },
    { "credited", QT_TRANSLATE_NOOP("widgets::KeysetRow", "Credited"),
        [](const KeysetRow &r) { return amountCell(r.books.credited.value); },
        [](const KeysetRow &r) {
            return SortKey { double(r.books.credited.value), {} };
        },
        true, 100 },
    { "issued", QT_TRANSLATE_NOOP("widgets::KeysetRow", "Issued"),
        [](const KeysetRow &r) { return amountCell(r.books.issued.value); },
        [](const KeysetRow &r) {
            return SortKey { double(r.books.issued.value), {} };
        },
        true, 100 },
    { "redeemed", QT_TRANSLATE_NOOP("widgets::KeysetRow", "Redeemed"),
        [](const KeysetRow &r) { return amountCell(r.books.redeemed.value); },
        [](const KeysetRow &r) {
            return SortKey { double(r.books.redeemed.value), {} };
        },
        true, 100 },
    { "outstanding", QT_TRANSLATE_NOOP("widgets::KeysetRow", "Outstanding"),
        [](const KeysetRow &r) {
            Cell cell = amountCell(r.books.outstanding().value);
            cell.isStrong = true;
            if (r.books.outstanding().value > r.books.credited.value)
                cell.role = Role::Bad;
            return cell;
        },
        [](const KeysetRow &r) {
            return SortKey { double(r.books.outstanding().value), {} };
        },
        true, 110 },
    { "subsidy", QT_TRANSLATE_NOOP("widgets::KeysetRow", "Block paid"), subsidyCell,
        [](const KeysetRow &r) {
            return SortKey { r.epoch ? double(r.epoch->subsidy) : 0, {} };
        },
        true, 120, false },
};

} // namespace

std::span<const Column<KeysetRow>> keysetColumns()
{
    return keysetTable;
}

QList<PartnerRow> PartnerRow::of(const ehash::Snapshot &ehash, const QList<ehash::PoolState> &pools, UnixMs now)
{
    QList<PartnerRow> rows;
    const auto add = [&](PartnerRow row) {
        row.key = QString::number(rows.size()) + u' ' + row.name;
        rows << row;
    };
    const auto sinceOf = [&](const std::optional<UnixMs> &since) {
        return since ? Format::duration(now - *since) : Format::unknown();
    };
    for (const ehash::MintState &mint : ehash.mints)
        add({ .name = mint.name == ehash::embeddedName
                ? QCoreApplication::translate("widgets::PartnerRow", "This computer")
                : mint.name,
            .what = QCoreApplication::translate("widgets::PartnerRow", "its own mint"),
            .isConnected = mint.isReachable,
            .since = Format::unknown(),
            .shares = mint.answered,
            .trouble = CoreWords::of(mint.trouble) });
    for (const ehash::PoolState &pool : pools)
        add({ .name = pool.name,
            .what = QCoreApplication::translate("widgets::PartnerRow", "pool"),
            .address = pool.address,
            .isConnected = pool.isConnected,
            .since = sinceOf(pool.since),
            .shares = pool.requests,
            .trouble = CoreWords::of(pool.trouble) });
    for (const ehash::PeerState &peer : ehash.peers)
        add({ .name = peer.name.isEmpty() ? peer.address : peer.name,
            .what = peer.kind == ehash::PeerState::Kind::Unknown
                ? QCoreApplication::translate("widgets::PartnerRow", "not known yet")
                : QCoreApplication::translate("widgets::PartnerRow", "on the port for mints"),
            .address = peer.address,
            .isConnected = true,
            .since = sinceOf(peer.since) });
    return rows;
}

namespace {

Cell partnerCell(const PartnerRow &r)
{
    Cell cell { .text = r.name, .note = r.what, .isStrong = true };
    cell.dot = r.isConnected ? Role::Ok : Role::Bad;
    cell.dotWord = r.isConnected ? QCoreApplication::translate("widgets::PartnerRow", "connected")
                                 : QCoreApplication::translate("widgets::PartnerRow", "not connected");
    return cell;
}
Cell partnerStateCell(const PartnerRow &r)
{
    if (!r.trouble.isEmpty())
        return { .text = r.trouble, .role = Role::Warning };
    return { .text = r.isConnected ? QCoreApplication::translate("widgets::PartnerRow", "connected")
                                   : QCoreApplication::translate("widgets::PartnerRow", "not connected") };
}

constexpr Column<PartnerRow> partnerTable[] = {
    { "name", QT_TRANSLATE_NOOP("widgets::PartnerRow", "Who"), partnerCell,
        [](const PartnerRow &r) {
            return SortKey { 0, naturalKey(r.name) };
        },
        false, 190 },
    { "state", QT_TRANSLATE_NOOP("widgets::PartnerRow", "State"), partnerStateCell,
        [](const PartnerRow &r) {
            return SortKey { r.isConnected ? 0.0 : 1.0, r.trouble };
        },
        false, 120, true, true },
    { "address", QT_TRANSLATE_NOOP("widgets::PartnerRow", "Address"),
        [](const PartnerRow &r) { return Cell { .text = r.address.isEmpty() ? Format::unknown() : r.address }; },
        [](const PartnerRow &r) {
            return SortKey { 0, r.address };
        },
        false, 150, true, false, 1 },
    { "since", QT_TRANSLATE_NOOP("widgets::PartnerRow", "For"),
        [](const PartnerRow &r) { return Cell { .text = r.since, .isNumber = true }; },
        [](const PartnerRow &r) {
            return SortKey { 0, r.since };
        },
        true, 80 },
    { "shares", QT_TRANSLATE_NOOP("widgets::PartnerRow", "Shares"),
        [](const PartnerRow &r) { return amountCell(r.shares); },
        [](const PartnerRow &r) {
            return SortKey { double(r.shares), {} };
        },
        true, 80 },
};

} // namespace

std::span<const Column<PartnerRow>> partnerColumns()
{
    return partnerTable;
}

MintSums MintSums::of(const QList<mint::KeysetBooks> &keysets)
{
    const auto sum = [&](auto amountOf) {
        std::optional<quint64> total = 0;
        for (const mint::KeysetBooks &books : keysets) {
            const quint64 amount = amountOf(books).value;
            if (total && amount > std::numeric_limits<quint64>::max() - *total)
                total.reset();
            else if (total)
                *total += amount;
        }
        return total;
    };
    return { sum([](const mint::KeysetBooks &b) { return b.credited; }),
        sum([](const mint::KeysetBooks &b) { return b.outstanding(); }),
        sum([](const mint::KeysetBooks &b) { return b.issued; }),
        sum([](const mint::KeysetBooks &b) { return b.redeemed; }) };
}

} // namespace widgets
