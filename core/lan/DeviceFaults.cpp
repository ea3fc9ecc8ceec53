// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/DeviceFaults.h"

#include <QtGlobal>

namespace lan {

Error otherKindFault()
{
    return { Errc::Unsupported,
        QStringLiteral(QT_TRANSLATE_NOOP("core", "Another kind of machine answers at its address now.")) };
}

Error cutFault()
{
    return { Errc::Truncated, QStringLiteral(QT_TRANSLATE_NOOP("core", "Its answer ends in the middle.")) };
}

Error readOnlyFault()
{
    return { Errc::Denied,
        QStringLiteral(QT_TRANSLATE_NOOP(
            "core", "It lets other computers only read: its setting api-allow must let this computer write (W:).")) };
}

Error wrongLoginFault()
{
    return { Errc::Denied, QStringLiteral(QT_TRANSLATE_NOOP("core", "It does not take this user and password.")) };
}

Error sv1OnlyFault()
{
    return { Errc::Unsupported, QStringLiteral(QT_TRANSLATE_NOOP("core", "It speaks Stratum V1 only.")) };
}

Error incompletePoolFault()
{
    return { Errc::OutOfRange,
        QStringLiteral(
            QT_TRANSLATE_NOOP("core", "A pool needs a host, a port and a user, without control characters.")) };
}

Error noWorkFault()
{
    return { Errc::Malformed, QStringLiteral(QT_TRANSLATE_NOOP("core", "It answers, but tells nothing of its work.")) };
}

Error refusedFault(const QString &words)
{
    if (words.isEmpty())
        return { Errc::Refused, QStringLiteral(QT_TRANSLATE_NOOP("core", "It refused, and gave no reason.")) };
    return { Errc::Refused, QStringLiteral(QT_TRANSLATE_NOOP("core", "It refused: %1")).arg(words) };
}

Error notOfferedFault(const QString &change)
{
    return { Errc::Unsupported,
        QStringLiteral(QT_TRANSLATE_NOOP("core", "Its firmware does not offer this: %1")).arg(change) };
}

} // namespace lan
