// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Subnet.h"

namespace lan {

/// The IPv4 addresses of this computer now. Bridges that hold containers and virtual machines alone are left out.
QList<InterfaceAddress> interfaceAddresses();

/// Our own address that \a device reaches us by: the one that the system routes packets to it from. No packet is
/// sent. Nothing where \a device or that address is not private.
std::optional<QHostAddress> routeTo(const QHostAddress &device);

} // namespace lan
