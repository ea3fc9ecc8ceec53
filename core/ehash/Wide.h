// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/Target.h"

#include <QByteArray>

namespace ehash {

/// A sum of work or of amounts: 128 bits, which no pool passes (2^64 shares of 2^64 hashes).
class Wide {
public:
    constexpr Wide() = default;
    constexpr explicit Wide(quint64 value)
        : m_value(value)
    {
    }
    /// The work of \a target, at most 2^128 - 1.
    static Wide workOf(const bitcoin::Target &target);
    /// 16 bytes, highest first; anything else is 0.
    static Wide fromBytes(QByteArrayView bytes);

    QByteArray toBytes() const;
    /// Decimal.
    QString toString() const;
    quint64 low() const { return quint64(m_value); }

    /// Stays at the top instead of beginning anew.
    Wide &operator+=(const Wide &other);
    Wide times(quint64 factor) const;
    /// 0 when \a other is more.
    Wide minus(const Wide &other) const;
    auto operator<=>(const Wide &) const = default;

private:
    __extension__ using Value = unsigned __int128;
    Value m_value = 0;
};

} // namespace ehash
