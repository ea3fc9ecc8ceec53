// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// Asks the processor to bring \a object's own bytes (at most \a size of them) into its cache while other work goes on.
/// For what is touched in a moment and was last touched a thousand machines ago. No effect but time.
template <class T> inline void prefetch(const T *object, std::size_t size = sizeof(T))
{
    constexpr std::size_t cacheLine = 64;
    const auto *bytes = reinterpret_cast<const char *>(object);
    for (std::size_t at = 0; at < size; at += cacheLine)
        __builtin_prefetch(bytes + at);
}
