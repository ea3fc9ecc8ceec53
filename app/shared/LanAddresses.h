// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/Gate.h"

#include <QStringList>

namespace app {

/// The addresses of this computer that machines on the LAN can reach, private IPv4 first; loopback when there is none.
QStringList lanAddresses();

/// "host:port" of every open listener of the kinds that take \a kind, as machines would write it.
QStringList reachable(const QList<net::ListenerState> &listeners, net::ListenerKind kind);

} // namespace app
