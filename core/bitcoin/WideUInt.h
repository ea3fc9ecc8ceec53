// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <bit>
#include <cmath>
#include <compare>

namespace bitcoin {

/// An unsigned integer of N 64-bit limbs, least significant first, with just the exact arithmetic that targets need.
/// Results wrap at 2^(64 N); callers choose N so that they do not.
template <size_t N> struct WideUInt {
    std::array<quint64, N> limbs {};

    constexpr WideUInt() = default;
    constexpr explicit WideUInt(quint64 low) { limbs[0] = low; }
    /// Takes over a number of another width; the target must be wide enough.
    template <size_t M> constexpr explicit WideUInt(const std::array<quint64, M> &other)
    {
        for (size_t i = 0; i < std::min(N, M); ++i)
            limbs[i] = other[i];
    }

    /// How many bits the number needs; 0 for zero.
    constexpr int bitLength() const
    {
        for (size_t i = N; i > 0; --i) {
            if (limbs[i - 1] != 0)
                return int(i * 64) - std::countl_zero(limbs[i - 1]);
        }
        return 0;
    }
    constexpr bool isZero() const { return bitLength() == 0; }
    constexpr bool operator==(const WideUInt &) const = default;
    constexpr std::strong_ordering operator<=>(const WideUInt &other) const
    {
        for (size_t i = N; i > 0; --i) {
            if (limbs[i - 1] != other.limbs[i - 1])
                return limbs[i - 1] <=> other.limbs[i - 1];
        }
        return std::strong_ordering::equal;
    }

    constexpr WideUInt &operator+=(const WideUInt &other)
    {
        bool carry = false;
        for (size_t i = 0; i < N; ++i) {
            const quint64 partial = limbs[i] + other.limbs[i];
            const quint64 sum = partial + (carry ? 1 : 0);
            carry = partial < other.limbs[i] || sum < partial;
            limbs[i] = sum;
        }
        return *this;
    }
    constexpr WideUInt &operator-=(const WideUInt &other)
    {
        bool borrow = false;
        for (size_t i = 0; i < N; ++i) {
            const quint64 partial = limbs[i] - other.limbs[i];
            const quint64 difference = partial - (borrow ? 1 : 0);
            borrow = partial > limbs[i] || difference > partial;
            limbs[i] = difference;
        }
        return *this;
    }
    constexpr WideUInt operator<<(int bits) const
    {
        WideUInt out;
        const size_t whole = size_t(bits) / 64;
        const int part = bits % 64;
        for (size_t i = whole; i < N; ++i) {
            out.limbs[i] = limbs[i - whole] << part;
            if (part != 0 && i > whole)
                out.limbs[i] |= limbs[i - whole - 1] >> (64 - part);
        }
        return out;
    }
    constexpr WideUInt operator>>(int bits) const
    {
        WideUInt out;
        const size_t whole = size_t(bits) / 64;
        const int part = bits % 64;
        for (size_t i = 0; i + whole < N; ++i) {
            out.limbs[i] = limbs[i + whole] >> part;
            if (part != 0 && i + whole + 1 < N)
                out.limbs[i] |= limbs[i + whole + 1] << (64 - part);
        }
        return out;
    }
    /// floor(*this / divisor); the divisor is not zero. Costs one round per bit of the quotient.
    constexpr WideUInt dividedBy(WideUInt divisor) const
    {
        WideUInt quotient;
        WideUInt rest = *this;
        int shift = rest.bitLength() - divisor.bitLength();
        if (shift < 0)
            return quotient;
        for (divisor = divisor << shift; shift >= 0; --shift) {
            if (rest >= divisor) {
                rest -= divisor;
                quotient.limbs[size_t(shift) / 64] |= quint64(1) << (shift % 64);
            }
            divisor = divisor >> 1;
        }
        return quotient;
    }
    /// The nearest double, ties to even.
    double toDouble() const
    {
        const int length = bitLength();
        if (length <= 64)
            return double(limbs[0]);
        const int dropped = length - 64;
        const WideUInt top = *this >> dropped;
        const bool inexact = (top << dropped) != *this;
        // The lowest of the 64 bits lies far below a double's 53, so it can stand for all that was dropped.
        return std::ldexp(double(top.limbs[0] | (inexact ? 1 : 0)), dropped);
    }
};

} // namespace bitcoin
