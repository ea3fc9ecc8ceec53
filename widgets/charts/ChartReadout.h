// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Theme.h"

#include <QRectF>

class QPainter;

namespace widgets {

/// The box beside a chart's hover line: the time and the total on top, then a line for each part.
struct ChartReadout {
    struct Line {
        QString name {};
        QString value {};
        QColor color {}; ///< of the square before the name; invalid: none
    };
    QList<Line> lines;

    /// Right of \a anchor, or left of it where there is no room within \a bounds.
    void paint(QPainter *painter, const Theme &theme, QPointF anchor, const QRectF &bounds) const;
    /// "14:02, 12.6 TH/s; nerdqaxe 4.81 TH/s", for people who hear it.
    QString text() const;
};

} // namespace widgets
