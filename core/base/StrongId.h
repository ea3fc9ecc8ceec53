// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

/// A number that names one kind of thing and never mixes with another: `using ChannelId = StrongId<struct
/// ChannelIdTag>;` Zero means "none".
template <class Tag, class Rep = quint32> struct StrongId {
    Rep value = 0;

    constexpr StrongId() = default;
    constexpr explicit StrongId(Rep v)
        : value(v)
    {
    }
    constexpr explicit operator bool() const { return value != 0; }
    constexpr auto operator<=>(const StrongId &) const = default;
    friend size_t qHash(StrongId id, size_t seed = 0) { return ::qHash(id.value, seed); }
};
