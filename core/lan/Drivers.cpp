// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Antminer.h"
#include "core/lan/AxeOs.h"
#include "core/lan/Cgminer.h"

namespace lan {

const Driver *driverOf(Kind kind)
{
    switch (kind) {
    case Kind::AxeOs:
        return &axeOsDriver();
    case Kind::AxeOsLegacy:
        return &axeOsLegacyDriver();
    case Kind::NerdQAxe:
        return &nerdQAxeDriver();
    case Kind::Avalon:
        return &avalonDriver();
    case Kind::Braiins:
        return &braiinsDriver();
    case Kind::Cgminer:
        return &cgminerDriver();
    case Kind::Antminer:
        return &antminerDriver();
    case Kind::Unknown:
        break;
    }
    return nullptr;
}

} // namespace lan
