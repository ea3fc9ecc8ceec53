// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/Types.h"

namespace stats {

/// A constant name for storage and JSON: "machine-connected".
QString eventKindName(EventKind kind);
/// Reads eventKindName()'s form; nothing for a name this program does not know.
std::optional<EventKind> eventKindFromName(QStringView name);

/// "blocks", "history": for an event's values and JSON.
QString storageName(Storage what);

} // namespace stats
