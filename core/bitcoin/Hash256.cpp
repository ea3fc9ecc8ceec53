// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/Hash256.h"

#include "core/crypto/Sha256.h"

#include <algorithm>

namespace bitcoin {

Hash256 Hash256::of(QByteArrayView bytes)
{
    return Hash256 { crypto::sha256d(bytes) };
}

QString Hash256::toDisplay() const
{
    auto reversed = bytes;
    std::reverse(reversed.begin(), reversed.end());
    return toHex(asView(reversed));
}

Result<Hash256> Hash256::fromDisplay(QStringView hex)
{
    auto reversed = arrayFromHex<32>(hex);
    if (!reversed)
        return tl::unexpected(reversed.error());
    std::reverse(reversed->begin(), reversed->end());
    return Hash256 { *reversed };
}

} // namespace bitcoin
