// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/Wiring.h"
#include "core/api/State.h"

namespace app {

/// What the core that runs here is and where machines reach it, for its own window and for those on other machines.
api::CoreFacts coreFacts(const Settings &settings, const Wiring &wiring);

} // namespace app
