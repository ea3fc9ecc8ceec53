// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/ShownText.h"

namespace wallet {

QString shownText(const QString &text, qsizetype limit)
{
    QString out;
    // What is left out cannot be most of it without being an attack, so a bound on what is read is enough.
    for (const QChar c : QStringView(text).left(limit * 4)) {
        const auto category = c.category();
        if (c.isSpace())
            out += u' ';
        else if (category != QChar::Other_Control && category != QChar::Other_Format
            && category != QChar::Other_PrivateUse && category != QChar::Other_NotAssigned)
            out += c;
    }
    out = out.simplified().left(limit);
    if (!out.isEmpty() && out.back().isHighSurrogate())
        out.chop(1);
    return out;
}

bool isShown(const QString &text, qsizetype limit)
{
    return !text.isEmpty() && text.size() <= limit && shownText(text, limit) == text;
}

} // namespace wallet
