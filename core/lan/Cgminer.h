// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Driver.h"

namespace lan {

/// The cgminer API on port 4028: S9 era firmware and whatever else speaks it. Live for ever.
const Driver &cgminerDriver();
/// Canaan's: the same, with its values inside "MM ID0" texts, and "ascset".
const Driver &avalonDriver();
/// Braiins OS: read only here, its pools are set through its own interface.
const Driver &braiinsDriver();

} // namespace lan
