// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/Amount.h"

namespace bitcoin {

namespace {

constexpr qsizetype places = 8;

} // namespace

qint64 blockSubsidy(quint32 height, quint32 halvingInterval)
{
    const quint32 halvings = halvingInterval == 0 ? 64 : height / halvingInterval;
    return halvings >= 64 ? 0 : (50 * satsPerBitcoin) >> halvings;
}

QString toBitcoinText(qint64 sats)
{
    const quint64 size = sats < 0 ? 0 - quint64(sats) : quint64(sats);
    return QStringLiteral("%1%2.%3")
        .arg(sats < 0 ? QStringLiteral("-") : QString())
        .arg(size / quint64(satsPerBitcoin))
        .arg(size % quint64(satsPerBitcoin), int(places), 10, QLatin1Char('0'));
}

Result<qint64> fromBitcoinText(QStringView text)
{
    const auto refuse = [] {
        return fail(Errc::Malformed,
            QStringLiteral("a bitcoin amount has digits and at most one point with up to 8 digits after it"));
    };
    const auto point = text.indexOf(u'.');
    const auto whole = point < 0 ? text : text.left(point);
    const auto part = point < 0 ? QStringView() : text.sliced(point + 1);
    if (whole.isEmpty() || part.size() > places || (point >= 0 && part.isEmpty()))
        return refuse();
    qint64 sats = 0;
    const auto append = [&sats](char16_t digit) {
        if (sats <= maxMoney) // stays far from overflow, and stays too big
            sats = sats * 10 + (digit - u'0');
    };
    for (const auto piece : { whole, part }) {
        for (const auto c : piece) {
            if (c < u'0' || c > u'9')
                return refuse();
            append(c.unicode());
        }
    }
    for (auto i = part.size(); i < places; ++i)
        append(u'0');
    if (!isMoney(sats))
        return fail(Errc::OutOfRange, QStringLiteral("more than 21 million bitcoin"));
    return sats;
}

} // namespace bitcoin
