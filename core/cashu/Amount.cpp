// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Amount.h"

#include <algorithm>
#include <array>

namespace cashu {

QList<Amount> split(Amount total, std::span<const Amount> denominations)
{
    QList<Amount> parts;
    quint64 rest = total.value;
    for (auto it = denominations.rbegin(); it != denominations.rend() && rest > 0; ++it) {
        if (it->value == 0)
            continue;
        const quint64 count = rest / it->value;
        if (count > quint64(maxSplit - parts.size()))
            return {};
        parts.insert(parts.end(), qsizetype(count), *it);
        rest %= it->value;
    }
    if (rest > 0)
        return {};
    std::reverse(parts.begin(), parts.end());
    return parts;
}

QList<Amount> splitBinary(Amount total)
{
    std::array<Amount, 64> powers;
    for (size_t i = 0; i < powers.size(); ++i)
        powers[i] = Amount(quint64(1) << i);
    return split(total, powers);
}

} // namespace cashu
