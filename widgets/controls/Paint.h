// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Theme.h"

#include <QPixmap>

class QPainter;

namespace widgets {

/// Draws text whose digits all have the width of the widest, so that right-aligned columns and counting numbers stand
/// still. Qt 6.4 cannot switch a font's tabular figures on.
class TabularText {
public:
    static qreal width(const QString &text, const QFont &font);
    /// \a left is on the baseline. Uses the painter's pen and font.
    static void draw(QPainter *painter, QPointF left, const QString &text);
};

/// The sign of a state, beside its word, in the role's colour and a shape of its own: a disc for good, a triangle for a
/// warning, a cross for bad, a ring for what is not known, a square for the accent.
void paintMark(QPainter *painter, QPointF center, const Theme &theme, Role role, qreal radius = 4);
/// A point in a chart.
void paintDot(QPainter *painter, QPointF center, const QColor &color, qreal radius = 4);
/// A rounded box of the theme: fill and a 1 px border.
void paintBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border, qreal radius);
/// A line icon of resources/icons in a colour. Cached.
QPixmap themeIcon(const QString &name, const QColor &color, int size, qreal ratio);

} // namespace widgets
