// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Random.h"

#include <QString>

namespace mint {

/// A UUID of version 7: 48 bits of time and 74 random ones. RFC 9562 5.7
QString newQuoteId(UnixMs now, const Random &random);

} // namespace mint
