// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ChartLegend.h"

#include "widgets/controls/Paint.h"

#include <QPainter>

namespace widgets {

QColor layerColorOf(const Theme &theme, int color)
{
    return color >= 0 ? theme.series(color) : theme.color(Role::Faint);
}

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChartLegend::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    QStringList names;
    for (const Entry &entry : entries)
        names << entry.name;
    setAccessibleName(tr("Legend: %1").arg(names.join(QStringLiteral(", "))));
    update();
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(themeFont(TextSize::Label));
    const Theme &theme = Theme::of(this);
    qreal x = 0;
    const qreal y = height() / 2.0;
    for (const Entry &entry : m_entries) {
        const qreal needed = 16 + painter.fontMetrics().horizontalAdvance(entry.name);
        if (x + needed > width())
            break;
        const bool isTotal = entry.color == -1;
        const QColor color = isTotal ? theme.color(Role::Text) : layerColorOf(theme, entry.color);
        if (isTotal)
            painter.fillRect(QRectF(x - 1, y - 1, 12, 2), color);
        else
            paintBox(&painter, QRectF(x, y - 5, 10, 10), color, color, 2);
        painter.setPen(theme.color(Role::Secondary));
        painter.drawText(QPointF(x + 16, y + painter.fontMetrics().ascent() / 2.0 - 1), entry.name);
        x += needed + 18;
    }
}

} // namespace widgets
