// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Link.h"
#include "widgets/models/TableModel.h"

namespace widgets {

/// What the list of connections shows of one.
struct CoreItem {
    QString key {}; ///< the core's id
    QString name {};
    QString address {};
    QString state {};
    Role role = Role::Faint;
    QString since {};
    QString scope {}; ///< of the token
    QString program {};
    double sinceMs = 0;
    bool operator==(const CoreItem &) const = default;

    static CoreItem of(const api::CoreView &view, UnixMs now);
};

using CoreModel = TableModel<CoreItem>;
std::span<const Column<CoreItem>> coreColumns();
inline constexpr char coreContext[] = "widgets::CoreItem";

} // namespace widgets
