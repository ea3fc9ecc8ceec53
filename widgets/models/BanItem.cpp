// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/BanItem.h"

#include "widgets/text/CoreWords.h"
#include "widgets/text/Format.h"

#include <limits>

namespace widgets {

namespace {

using Row = BanItem;

QString words(const char *text)
{
    return QCoreApplication::translate(banContext, text);
}

constexpr Column<Row> banTable[] = {
    // id, title, cell, sort key, right, width, shown, wide
    { "address", QT_TRANSLATE_NOOP("widgets::BanItem", "Address"),
        [](const Row &r) { return Cell { .text = r.address, .isStrong = true }; },
        [](const Row &r) {
            return SortKey { 0, naturalKey(r.address) };
        },
        false, 150 },
    { "machine", QT_TRANSLATE_NOOP("widgets::BanItem", "Machine"),
        [](const Row &r) {
            return r.machine.isEmpty() ? Cell { .text = Format::unknown(), .role = Role::Faint }
                                       : Cell { .text = r.machine };
        },
        [](const Row &r) {
            return SortKey { 0, naturalKey(r.machine) };
        },
        false, 120, true, false, 0, true },
    { "since", QT_TRANSLATE_NOOP("widgets::BanItem", "Since"),
        [](const Row &r) { return Cell { .text = r.since, .role = Role::Secondary }; },
        [](const Row &r) {
            return SortKey { r.sinceMs, {} };
        },
        false, 100 },
    { "until", QT_TRANSLATE_NOOP("widgets::BanItem", "Until"), [](const Row &r) { return Cell { .text = r.until }; },
        [](const Row &r) {
            return SortKey { r.untilMs, {} };
        },
        false, 120 },
    { "by", QT_TRANSLATE_NOOP("widgets::BanItem", "Banned by"),
        [](const Row &r) { return Cell { .text = r.by, .role = Role::Secondary }; },
        [](const Row &r) {
            return SortKey { 0, r.by };
        },
        false, 170, true, true },
};

} // namespace

BanItem BanItem::of(const stats::BanRow &ban, UnixMs now)
{
    BanItem item { .key = QString::number(ban.id),
        .address = ban.address,
        .machine = ban.machine,
        .since = Format::moment(ban.since, now),
        .until = ban.until ? Format::moment(*ban.until, now) : words(QT_TRANSLATE_NOOP("widgets::BanItem", "lifted")),
        .by = ban.isByOwner
            ? words(QT_TRANSLATE_NOOP("widgets::BanItem", "you"))
            : words(QT_TRANSLATE_NOOP("widgets::BanItem", "a safeguard: %1")).arg(CoreWords::of(ban.reason)),
        .sinceMs = double(ban.since.time_since_epoch().count()),
        .untilMs = ban.until ? double(ban.until->time_since_epoch().count()) : std::numeric_limits<double>::max() };
    if (!ban.isByOwner && ban.reason.isEmpty())
        item.by = words(QT_TRANSLATE_NOOP("widgets::BanItem", "a safeguard"));
    return item;
}

std::span<const Column<BanItem>> banColumns()
{
    return banTable;
}

} // namespace widgets
