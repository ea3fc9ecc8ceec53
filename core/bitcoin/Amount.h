// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <optional>

namespace bitcoin {

inline constexpr qint64 satsPerBitcoin = 100'000'000;
/// No amount on the chain exceeds it.
inline constexpr qint64 maxMoney = 21'000'000 * satsPerBitcoin;

/// True for 0..maxMoney.
constexpr bool isMoney(qint64 sats)
{
    return sats >= 0 && sats <= maxMoney;
}
/// a + b, or nothing when a part or the sum is no money.
constexpr std::optional<qint64> addMoney(qint64 a, qint64 b)
{
    if (!isMoney(a) || !isMoney(b) || !isMoney(a + b))
        return std::nullopt;
    return a + b;
}
/// What a block at \a height may create, with a halving every \a halvingInterval blocks (regtest: 150).
qint64 blockSubsidy(quint32 height, quint32 halvingInterval = 210'000);

/// "0.00012000": always eight places, no grouping.
QString toBitcoinText(qint64 sats);
/// Reads up to eight places, exactly. Errors: Malformed, OutOfRange above maxMoney.
Result<qint64> fromBitcoinText(QStringView text);

} // namespace bitcoin
