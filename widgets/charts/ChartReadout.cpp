// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ChartReadout.h"

#include "widgets/controls/Paint.h"

#include <QPainter>

namespace widgets {

namespace {
constexpr int lineHeight = 17;
constexpr int longestName = 150; ///< px
} // namespace

void ChartReadout::paint(QPainter *painter, const Theme &theme, QPointF anchor, const QRectF &bounds) const
{
    const QFontMetrics metrics(themeFont(TextSize::Label, QFont::Medium));
    int names = 0;
    int values = 0;
    QStringList shown;
    for (const Line &line : lines) {
        shown << metrics.elidedText(line.name, Qt::ElideRight, longestName);
        names = std::max(names, metrics.horizontalAdvance(shown.last()));
        values = std::max(values, metrics.horizontalAdvance(line.value));
    }
    QRectF box(0, 0, names + values + 44, double(lines.size()) * lineHeight + 11);
    const bool isLeft = anchor.x() + 12 + box.width() > bounds.right();
    box.moveTopLeft({ isLeft ? anchor.x() - 12 - box.width() : anchor.x() + 12,
        std::max(bounds.top() + 2, std::min(bounds.top() + 14, bounds.bottom() - box.height() - 2)) });
    paintBox(painter, box, theme.color(Role::Raised), theme.color(Role::Border), 7);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRectF row(box.left() + 10, box.top() + 5 + double(i) * lineHeight, box.width() - 20, lineHeight);
        const bool hasSquare = lines[i].color.isValid();
        if (hasSquare)
            painter->fillRect(QRectF(row.left(), row.center().y() - 4, 8, 8), lines[i].color);
        painter->setFont(themeFont(TextSize::Label, i == 0 ? QFont::Medium : QFont::Normal));
        painter->setPen(theme.color(Role::Secondary));
        painter->drawText(row.adjusted(hasSquare ? 14 : 0, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, shown[i]);
        painter->setPen(theme.color(Role::Text));
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, lines[i].value);
    }
}

QString ChartReadout::text() const
{
    QStringList parts;
    for (const Line &line : lines)
        parts << (parts.isEmpty() ? line.name + QStringLiteral(", ") : line.name + u' ') + line.value;
    return parts.join(QStringLiteral("; "));
}

} // namespace widgets
