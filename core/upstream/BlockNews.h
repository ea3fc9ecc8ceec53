// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/bitcoin/Hash256.h"

#include <QString>

namespace upstream {

/// What became of a share that is a block as well. A pool tells no more of it than of any share: Sent, unless Refused
/// or Lost follows, is the last that is heard.
struct BlockNews {
    enum class Kind : quint8 { Sent, Refused, Lost };
    Kind kind = Kind::Sent;
    UnixMs at {};
    quint32 height = 0;
    bitcoin::Hash256 hash {};
    QString foundBy {}; ///< worker name
    QString pool {}; ///< its name in the settings
    QString reason {}; ///< the pool's code, or why it is lost
};

} // namespace upstream
