// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace devices {

/// The known ways in which devices break their JSON, as public libraries tell: a NUL in the middle, a comma before a
/// closing brace, raw newlines, objects with no comma between, a comma that leads, inf and nan, a key twice.
inline constexpr int dirtWays = 8;
/// \a json broken in the way \a which (counted on without end); one that does not fit leaves it as it is.
QByteArray dirtied(QByteArray json, int which);
/// Bytes that are no reply, of \a size; none of them are NUL or line ends.
QByteArray garbage(qsizetype size);
inline constexpr qsizetype hugeSize = 10 * 1024 * 1024;

} // namespace devices
