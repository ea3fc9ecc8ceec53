// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/SeriesStack.h"

#include <QColor>

class QAreaSeries;
class QChart;
class QLineSeries;
class QValueAxis;

namespace widgets {

/// The filled parts of a stacked chart. Series objects are kept and refilled, not rebuilt; the chart owns them.
class StackAreas {
public:
    StackAreas(QChart *chart, QValueAxis *x, QValueAxis *y);
    /// Shows \a count layers of \a stack; heights run from 0 to 1, times in ms since \a from.
    void fill(const SeriesStack &stack, const ValueScale &scale, UnixMs from, qsizetype count);
    /// \a colors: as many as there are layers.
    void setColors(const QList<QColor> &colors);

private:
    struct Area {
        QAreaSeries *area = nullptr;
        QLineSeries *upper = nullptr;
        QLineSeries *lower = nullptr;
    };
    Area &areaAt(qsizetype index);

    QChart *m_chart;
    QValueAxis *m_x;
    QValueAxis *m_y;
    QList<Area> m_areas;
};

} // namespace widgets
