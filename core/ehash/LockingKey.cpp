// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ehash/LockingKey.h"

namespace ehash {

namespace {

constexpr qsizetype keyDigits = 66;

std::optional<crypto::CurvePoint> pointOf(QStringView word)
{
    if (word.size() != keyDigits || (!word.startsWith(u"02") && !word.startsWith(u"03")))
        return std::nullopt;
    const auto point = crypto::CurvePoint::fromHex(word);
    return point ? std::optional(*point) : std::nullopt;
}

} // namespace

std::optional<crypto::CurvePoint> lockingKeyOf(QStringView userIdentity, QByteArrayView given)
{
    if (const auto point = pointOf(QString::fromLatin1(given)))
        return point;
    static const QString ends = QStringLiteral("._/+#:;,=@ ");
    qsizetype start = 0;
    for (qsizetype at = 0; at <= userIdentity.size(); ++at) {
        if (at < userIdentity.size() && !ends.contains(userIdentity[at]))
            continue;
        if (const auto point = pointOf(userIdentity.sliced(start, at - start)))
            return point;
        start = at + 1;
    }
    return std::nullopt;
}

} // namespace ehash
