// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/Column.h"

namespace widgets {

QString Cell::plainText() const
{
    QStringList parts;
    for (const QString &part : { text, unit, note, dotWord }) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u' ');
}

QString naturalKey(const QString &text)
{
    constexpr int digitRun = 10;
    QString key;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && text[end].isDigit())
            ++end;
        if (end > i) {
            key += text.mid(i, end - i).rightJustified(digitRun, u'0');
            i = end;
        } else {
            key += text[i++].toCaseFolded();
        }
    }
    return key;
}

} // namespace widgets
