// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connections/CoreItem.h"

#include "widgets/text/Format.h"
#include "widgets/text/LinkWords.h"

namespace widgets {

namespace {

using Row = CoreItem;

constexpr Column<Row> coreTable[] = {
    // id, title, cell, sort key, right, width, shown, wide
    { "name", QT_TRANSLATE_NOOP("widgets::CoreItem", "Name"),
        [](const Row &r) { return Cell { .text = r.name, .isStrong = true }; },
        [](const Row &r) {
            return SortKey { 0, naturalKey(r.name) };
        },
        false, 130, true, true },
    { "address", QT_TRANSLATE_NOOP("widgets::CoreItem", "Address"),
        [](const Row &r) { return Cell { .text = r.address, .role = Role::Secondary }; },
        [](const Row &r) {
            return SortKey { 0, naturalKey(r.address) };
        },
        false, 170 },
    { "state", QT_TRANSLATE_NOOP("widgets::CoreItem", "State"),
        [](const Row &r) { return Cell { .text = r.state, .dot = r.role, .dotWord = r.state }; },
        [](const Row &r) {
            return SortKey { 0, r.state };
        },
        false, 150 },
    { "since", QT_TRANSLATE_NOOP("widgets::CoreItem", "Since"), [](const Row &r) { return Cell { .text = r.since }; },
        [](const Row &r) {
            return SortKey { r.sinceMs, {} };
        },
        false, 140 },
    { "scope", QT_TRANSLATE_NOOP("widgets::CoreItem", "Scope"),
        [](const Row &r) { return Cell { .text = r.scope, .role = Role::Secondary }; },
        [](const Row &r) {
            return SortKey { 0, r.scope };
        },
        false, 90 },
};

} // namespace

CoreItem CoreItem::of(const api::CoreView &view, UnixMs now)
{
    const Words::State state = LinkWords::state(view.link);
    const bool isConnected = view.link.status == api::LinkStatus::Connected;
    return { .key = view.core.id,
        .name = view.core.name,
        .address = view.core.address.toString(),
        .state = state.text,
        .role = state.role,
        .since = LinkWords::moment(view.link.since, now),
        .scope = isConnected ? api::scopeName(view.link.scope) : Format::unknown(),
        .program = view.link.program,
        .sinceMs = double(view.link.since.time_since_epoch().count()) };
}

std::span<const Column<CoreItem>> coreColumns()
{
    return coreTable;
}

} // namespace widgets
