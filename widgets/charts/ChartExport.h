// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/SeriesStack.h"

#include <QImage>

namespace widgets {

class ChartLegend;
class TimeChart;

/// What a chart shows, for a spreadsheet: RFC 4180 with the unit in each header, times in UTC (ISO 8601), numbers as C
/// writes them in every language. A step of which nothing is known stands there with empty cells. Pure.
class ChartCsv {
public:
    /// \a layerNames: as many as the stack has layers. They come from machines: a name that a spreadsheet would take
    /// for a formula gets a quote in front.
    static QByteArray of(const SeriesStack &stack, Quantity quantity, const QStringList &layerNames);
    static QString cell(const QString &text);
};

/// A chart as a picture with its title and legend, on the theme's surface, two pixels for each of the screen's.
class ChartPicture {
public:
    static constexpr qreal ratio = 2;
    static QImage of(TimeChart *chart, ChartLegend *legend, const QString &title, const QString &note);
};

} // namespace widgets
