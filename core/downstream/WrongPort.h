// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downstream/Sniffer.h"
#include "core/net/Gate.h"
#include "core/sv1/LineParser.h"

namespace downstream {

/// Whether a port of that kind serves who speaks that language.
bool isServed(Language language, net::ListenerKind port);

/// What a peer hears that speaks a language its port does not serve.
struct WrongPort {
    const char *advice; ///< what it does and what its owner can do, for the log
    QByteArray answer; ///< in its own language

    /// \a bytes: what it said.
    WrongPort(Language language, net::ListenerKind port, const QByteArray &bytes, sv1::LineParser &parser);
};

} // namespace downstream
