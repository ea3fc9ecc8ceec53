// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Driver.h"

namespace lan {

/// Bitmain's stock web interface: CGI behind HTTP digest. Lives for ever.
const Driver &antminerDriver();

} // namespace lan
