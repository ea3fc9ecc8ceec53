// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Link.h"

namespace widgets {

/// The core whose values the window shows: the one inside the program, or one on another machine.
struct ShownCore {
    QString id {}; ///< empty: the one inside
    QString name {}; ///< of a remote one
    api::LinkState link {}; ///< to a remote one
    bool hasValues = true; ///< it said something since the window began
    bool operator==(const ShownCore &) const = default;

    bool isRemote() const { return !id.isEmpty(); }
    /// What is shown may not be so any more.
    bool isStale() const { return isRemote() && link.status != api::LinkStatus::Connected; }
    /// Whether an order of that scope is worth giving. While there is no connection the last answer counts.
    bool may(api::Scope scope) const { return !isRemote() || link.scope >= scope; }
};

} // namespace widgets
