// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mint/QuoteId.h"

#include "core/base/Bytes.h"

namespace mint {

QString newQuoteId(UnixMs now, const Random &random)
{
    auto bytes = random.bytes<16>();
    const quint64 ms = quint64(now.time_since_epoch().count());
    for (size_t i = 0; i < 6; ++i)
        bytes[i] = quint8(ms >> (40 - 8 * i));
    bytes[6] = quint8((bytes[6] & 0x0f) | 0x70);
    bytes[8] = quint8((bytes[8] & 0x3f) | 0x80);
    QString text = toHex(bytes);
    for (const int at : { 20, 16, 12, 8 })
        text.insert(at, u'-');
    return text;
}

} // namespace mint
