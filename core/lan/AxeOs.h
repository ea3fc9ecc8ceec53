// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Driver.h"

namespace lan {

/// The devices built on ESP-Miner (Bitaxe and its relatives). All three read GET /api/system/info; they differ in how
/// pools are written.
///
/// ESP-Miner with pools[]: eight slots, of which two are in the order of failing over, SV1 or SV2.
const Driver &axeOsDriver();
/// ESP-Miner before pools[]: one pool and one fallback, SV1.
const Driver &axeOsLegacyDriver();
/// ESP-Miner-NerdQAxePlus: as the legacy one, and its owner may have asked for one-time codes on writes.
const Driver &nerdQAxeDriver();

/// Which of the three answered GET /api/system/info with \a body, and what it says that it is. Errors: Malformed,
/// Truncated, Unsupported (it is none of them).
Result<Identity> espIdentity(QByteArrayView body);

} // namespace lan
