// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/Types.h"
#include "widgets/models/TableModel.h"

namespace widgets {

/// What the list of bans shows of one.
struct BanItem {
    QString key {}; ///< the ban's number
    QString address {};
    QString machine {};
    QString since {};
    QString until {};
    QString by {};
    double sinceMs = 0;
    double untilMs = 0;
    bool operator==(const BanItem &) const = default;

    static BanItem of(const stats::BanRow &ban, UnixMs now);
};

using BanModel = TableModel<BanItem>;
std::span<const Column<BanItem>> banColumns();
inline constexpr char banContext[] = "widgets::BanItem";

} // namespace widgets
