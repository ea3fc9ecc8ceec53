// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

#include <compare>
#include <optional>
#include <span>

namespace cashu {

/// A number of atomic units of a keyset's unit. Any 64-bit value; sums are checked.
struct Amount {
    quint64 value = 0;

    constexpr Amount() = default;
    constexpr explicit Amount(quint64 v)
        : value(v)
    {
    }
    constexpr explicit operator bool() const { return value != 0; }
    constexpr auto operator<=>(const Amount &) const = default;
};

/// None on overflow.
constexpr std::optional<Amount> plus(Amount a, Amount b)
{
    quint64 sum = 0;
    if (__builtin_add_overflow(a.value, b.value, &sum))
        return std::nullopt;
    return Amount(sum);
}
/// None when \a b is more than \a a.
constexpr std::optional<Amount> minus(Amount a, Amount b)
{
    if (b > a)
        return std::nullopt;
    return Amount(a.value - b.value);
}
/// The sum of everything in \a range that \a amountOf gives; none on overflow.
template <class Range, class AmountOf> std::optional<Amount> sumOf(const Range &range, AmountOf amountOf)
{
    std::optional<Amount> sum = Amount();
    for (const auto &item : range) {
        sum = plus(*sum, amountOf(item));
        if (!sum)
            return sum;
    }
    return sum;
}

inline constexpr qsizetype maxSplit = 4096;

/// The fewest amounts of \a denominations (ascending, each a multiple of the one before) that make \a total, ascending.
/// Empty when they cannot make it, or not with maxSplit amounts.
QList<Amount> split(Amount total, std::span<const Amount> denominations);
/// split() into powers of two.
QList<Amount> splitBinary(Amount total);

} // namespace cashu
