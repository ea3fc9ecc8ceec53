// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QHostAddress>
#include <QMetaType>

#include <optional>

namespace net {

/// A peer that is turned away before it says a word.
struct Ban {
    QHostAddress peer; ///< as plainAddress() gives it
    std::optional<UnixMs> until; ///< empty: until the ban is lifted
    bool operator==(const Ban &) const = default;
};

/// An IPv4 address seen through an IPv6 socket is the same peer: "::ffff:192.168.1.7" -> "192.168.1.7".
QHostAddress plainAddress(const QHostAddress &peer);

} // namespace net
Q_DECLARE_METATYPE(net::Ban)
