// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/StackAreas.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QPen>
#include <QValueAxis>

namespace widgets {

namespace {

constexpr float areaOpacity = 0.22F;

/// The upper edge of \a values, down to the ground at both ends of each run: between them an area has no height. A lone
/// point gets its step's width.
QList<QPointF> outline(const SeriesStack &stack, const QList<double> &values, const ValueScale &scale, UnixMs from)
{
    const auto x = [&](int index) { return double((stack.times[index] - from).count()); };
    QList<QPointF> points;
    for (const auto &run : stack.runs) {
        const qreal half = run.first == run.last ? double(stack.step.count()) / 2 : 0;
        points << QPointF(x(run.first) - half, 0);
        if (half > 0)
            points << QPointF(x(run.first) - half, scale.position(values[run.first]));
        for (int i = run.first; i <= run.last; ++i)
            points << QPointF(x(i) + half, scale.position(values[i]));
        points << QPointF(x(run.last) + half, 0);
    }
    return points;
}

} // namespace

StackAreas::StackAreas(QChart *chart, QValueAxis *x, QValueAxis *y)
    : m_chart(chart)
    , m_x(x)
    , m_y(y)
{
}

StackAreas::Area &StackAreas::areaAt(qsizetype index)
{
    while (m_areas.size() <= index) {
        Area area;
        area.upper = new QLineSeries(m_chart);
        area.lower = new QLineSeries(m_chart);
        area.area = new QAreaSeries(area.upper, area.lower);
        area.area->setPen(Qt::NoPen);
        m_chart->addSeries(area.area);
        area.area->attachAxis(m_x);
        area.area->attachAxis(m_y);
        m_areas << area;
    }
    return m_areas[index];
}

void StackAreas::fill(const SeriesStack &stack, const ValueScale &scale, UnixMs from, qsizetype count)
{
    QList<QPointF> lower;
    if (count > 0)
        lower = outline(stack, QList<double>(stack.times.size(), 0.0), scale, from);
    for (qsizetype l = 0; l < std::max(count, m_areas.size()); ++l) {
        Area &area = areaAt(l);
        area.area->setVisible(l < count && !stack.isEmpty());
        if (l >= count)
            continue;
        const QList<QPointF> upper = outline(stack, stack.heapedUp(l), scale, from);
        area.lower->replace(lower);
        area.upper->replace(upper);
        lower = upper;
    }
}

void StackAreas::setColors(const QList<QColor> &colors)
{
    for (qsizetype l = 0; l < std::min(m_areas.size(), colors.size()); ++l) {
        QColor color = colors[l];
        color.setAlphaF(areaOpacity);
        m_areas[l].area->setBrush(color);
        m_areas[l].area->setPen(Qt::NoPen);
    }
}

} // namespace widgets
