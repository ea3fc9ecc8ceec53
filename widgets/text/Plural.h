// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace widgets {

/// What tr() chooses the plural form of \a n by: an int with the same last digits.
inline int pluralOf(quint64 n)
{
    return int(n < 1'000'000 ? n : 1'000'000 + n % 1'000'000);
}

} // namespace widgets
