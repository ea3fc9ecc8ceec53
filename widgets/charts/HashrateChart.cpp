// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/HashrateChart.h"

#include "widgets/charts/ChartLegend.h"
#include "widgets/controls/Paint.h"
#include "widgets/text/Format.h"

#include <QAreaSeries>
#include <QChart>
#include <QKeyEvent>
#include <QLineSeries>
#include <QLocale>
#include <QPainterPath>
#include <QValueAxis>

#include <cmath>

namespace widgets {

namespace {

constexpr int leftRoom = 56;
constexpr int rightRoom = 16;
constexpr int topRoom = 8;
constexpr int bottomRoom = 22;
constexpr float areaOpacity = 0.22F;

} // namespace

HashrateChart::HashrateChart(QWidget *parent)
    : QChartView(parent)
    , m_x(new QValueAxis(this))
    , m_y(new QValueAxis(this))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setMinimumHeight(110);
    setAccessibleName(tr("Hashrate over time"));
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->setAnimationOptions(QChart::NoAnimation);
    m_x->setVisible(false);
    m_y->setVisible(false);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
}

void HashrateChart::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

int HashrateChart::layerColor(int layer) const
{
    return layer < m_layers.size() ? m_layers[layer].color : restColor;
}

void HashrateChart::setData(
    UnixMs from, UnixMs to, const stats::Series &total, const QList<ChartLayer> &layers, const QString &restName)
{
    const std::optional<UnixMs> hovered = m_hover >= 0 ? std::optional(m_stack.times[m_hover]) : std::nullopt;
    m_from = from;
    m_to = std::max(to, from + std::chrono::milliseconds(1));
    m_layers = layers;
    m_restName = restName;
    m_stack = SeriesStack::of(total, layers, !restName.isEmpty());
    m_hover = hovered ? m_stack.indexAt(*hovered) : -1;
    const double top = m_stack.maximum();
    m_scale = Format::hashrateScale(top);
    m_ticks = niceTicks(top / m_scale);
    m_x->setRange(0, double((m_to - m_from).count()));
    m_y->setRange(0, m_ticks.last());
    refill();
    setAccessibleDescription(m_stack.isEmpty()
            ? m_emptyText
            : tr("Up to %1, last %2").arg(Format::hashrate(top).text(), Format::hashrate(m_stack.total.last()).text()));
    viewport()->update();
}

HashrateChart::Area &HashrateChart::areaAt(qsizetype index)
{
    while (m_areas.size() <= index) {
        Area area;
        area.upper = new QLineSeries(this);
        area.lower = new QLineSeries(this);
        area.area = new QAreaSeries(area.upper, area.lower);
        area.area->setPen(Qt::NoPen);
        chart()->addSeries(area.area);
        area.area->attachAxis(m_x);
        area.area->attachAxis(m_y);
        m_areas << area;
    }
    return m_areas[index];
}

qreal HashrateChart::xOf(UnixMs at) const
{
    return double((at - m_from).count());
}

QList<double> HashrateChart::cumulated(qsizetype layer) const
{
    if (m_stack.layers.isEmpty())
        return m_stack.total;
    QList<double> sum(m_stack.times.size(), 0.0);
    for (qsizetype l = 0; l <= layer; ++l) {
        for (qsizetype i = 0; i < sum.size(); ++i)
            sum[i] += m_stack.layers[l][i];
    }
    return sum;
}

void HashrateChart::refill()
{
    // The fill of a layer is one series for all runs: between them it has no height. A lone point gets its step's
    // width.
    const auto outline = [&](const QList<double> &values) {
        QList<QPointF> points;
        for (const auto &run : std::as_const(m_stack.runs)) {
            const qreal half = run.first == run.last ? double(m_stack.step.count()) / 2 : 0;
            points << QPointF(xOf(m_stack.times[run.first]) - half, 0);
            if (half > 0)
                points << QPointF(xOf(m_stack.times[run.first]) - half, values[run.first] / m_scale);
            for (int i = run.first; i <= run.last; ++i)
                points << QPointF(xOf(m_stack.times[i]) + half, values[i] / m_scale);
            points << QPointF(xOf(m_stack.times[run.last]) + half, 0);
        }
        return points;
    };
    const qsizetype areas = m_stack.layers.isEmpty() ? (m_fill >= 0 ? 1 : 0) : m_stack.layers.size();
    QList<QPointF> lower = outline(QList<double>(m_stack.times.size(), 0.0));
    for (qsizetype l = 0; l < std::max(areas, m_areas.size()); ++l) {
        Area &area = areaAt(l);
        area.area->setVisible(l < areas && !m_stack.isEmpty());
        if (l >= areas)
            continue;
        const QList<QPointF> upper = outline(cumulated(l));
        area.lower->replace(lower);
        area.upper->replace(upper);
        lower = upper;
    }
    recolor();
}

void HashrateChart::recolor()
{
    const Theme &theme = Theme::of(this);
    for (qsizetype l = 0; l < m_areas.size(); ++l) {
        QColor color
            = m_stack.layers.isEmpty() ? theme.series(std::max(0, m_fill)) : layerColorOf(theme, layerColor(int(l)));
        color.setAlphaF(areaOpacity);
        m_areas[l].area->setBrush(color);
        m_areas[l].area->setPen(Qt::NoPen);
    }
}

void HashrateChart::placePlot()
{
    chart()->setPlotArea(QRectF(leftRoom, topRoom, std::max(10, width() - leftRoom - rightRoom),
        std::max(10, height() - topRoom - bottomRoom)));
}

QPointF HashrateChart::toScene(UnixMs at, double hashrate) const
{
    const QRectF plot = chart()->plotArea();
    const double x = xOf(at) / double((m_to - m_from).count());
    return { plot.left() + plot.width() * x, plot.bottom() - plot.height() * hashrate / m_scale / m_ticks.last() };
}

void HashrateChart::drawBackground(QPainter *painter, const QRectF &)
{
    const Theme &theme = Theme::of(this);
    const QRectF plot = chart()->plotArea();
    painter->setFont(themeFont(TextSize::Small));
    if (m_stack.isEmpty()) {
        painter->setPen(QPen(theme.color(Role::Grid), 1));
        for (int i = 0; i <= 4; ++i) {
            const qreal y = std::round(plot.top() + plot.height() * i / 4) + 0.5;
            painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        }
        painter->setFont(themeFont(TextSize::Body));
        painter->setPen(theme.color(Role::Secondary));
        const QRectF words = painter->boundingRect(plot, Qt::AlignCenter, m_emptyText).adjusted(-12, -4, 12, 4);
        painter->fillRect(words, theme.color(Role::Surface));
        painter->drawText(plot, Qt::AlignCenter, m_emptyText);
        return;
    }
    int decimals = 0;
    for (double tick : m_ticks)
        decimals = std::max(decimals,
            std::abs(tick - std::round(tick)) < 1e-6                 ? 0
                : std::abs(tick * 10 - std::round(tick * 10)) < 1e-6 ? 1
                                                                     : 2);
    for (double tick : m_ticks) {
        const qreal y = std::round(plot.bottom() - plot.height() * tick / m_ticks.last()) + 0.5;
        painter->setPen(QPen(theme.color(Role::Grid), 1));
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter->setPen(theme.color(Role::Faint));
        painter->drawText(QRectF(0, y - 8, leftRoom - 8, 16), Qt::AlignRight | Qt::AlignVCenter,
            tick == 0 ? QLocale().toString(0) + QChar(QChar::Nbsp) + Format::hashrateUnit(m_scale)
                      : QLocale().toString(tick, 'f', decimals));
    }
    const QList<UnixMs> times = niceTimes(m_from, m_to, std::max(2, int(plot.width() / 92)));
    const bool isDays = times.size() > 1 && times[1] - times[0] >= std::chrono::hours(24);
    QDate day;
    for (const UnixMs time : times) {
        const QDateTime at = toDateTime(time).toLocalTime();
        const bool isNewDay = at.date() != day;
        day = at.date();
        const QString text = QLocale().toString(at,
            isDays         ? QStringLiteral("d MMM")
                : isNewDay ? QStringLiteral("ddd HH:mm")
                           : QStringLiteral("HH:mm"));
        const qreal half = painter->fontMetrics().horizontalAdvance(text) / 2.0 + 1;
        const qreal x = std::clamp(
            toScene(time, 0).x(), plot.left() + half - 2, std::max(plot.left() + half, width() - half - 2));
        painter->drawText(QRectF(x - half, plot.bottom() + 5, 2 * half, 16), Qt::AlignCenter, text);
    }
}

void HashrateChart::paintLine(QPainter *painter, const QList<double> &values) const
{
    for (const auto &run : m_stack.runs) {
        const auto half = run.first == run.last ? m_stack.step / 2 : std::chrono::milliseconds(0);
        QPolygonF line { toScene(m_stack.times[run.first] - half, values[run.first]) };
        for (int i = run.first; i <= run.last; ++i)
            line << toScene(m_stack.times[i] + half, values[i]);
        painter->drawPolyline(line);
    }
}

void HashrateChart::paintLines(QPainter *painter) const
{
    // Over the areas and not series of their own: a gap would cost one series for each layer.
    const Theme &theme = Theme::of(this);
    for (qsizetype l = 0; l + 1 < m_stack.layers.size(); ++l) {
        painter->setPen(QPen(layerColorOf(theme, layerColor(int(l))), 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        paintLine(painter, cumulated(l));
    }
    painter->setPen(QPen(theme.color(Role::Text), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paintLine(painter, m_stack.total);
}

void HashrateChart::drawForeground(QPainter *painter, const QRectF &)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (!m_stack.isEmpty()) {
        painter->save();
        painter->setClipRect(chart()->plotArea().adjusted(0, -2, 0, 2));
        paintLines(painter);
        painter->restore();
    }
    if (m_hover >= 0)
        paintHover(painter);
    if (hasFocus())
        paintBox(painter, QRectF(viewport()->rect()), Qt::transparent, Theme::of(this).color(Role::Accent), 6);
}

void HashrateChart::paintHover(QPainter *painter) const
{
    const Theme &theme = Theme::of(this);
    const QRectF plot = chart()->plotArea();
    const QPointF point = toScene(m_stack.times[m_hover], m_stack.total[m_hover]);
    painter->setPen(QPen(theme.color(Role::Faint), 1, Qt::DashLine));
    painter->drawLine(QPointF(point.x(), plot.top()), QPointF(point.x(), plot.bottom()));
    paintDot(painter, point, theme.color(Role::Text), 3.5);

    struct Line {
        QString name;
        QString value;
        QColor color;
    };
    QList<Line> lines { { Format::moment(m_stack.times[m_hover], m_to), Format::hashrate(m_stack.total[m_hover]).text(),
        theme.color(Role::Text) } };
    for (qsizetype l = m_stack.layers.size() - 1; l >= 0; --l) {
        lines << Line { l < m_layers.size() ? m_layers[l].name : m_restName,
            Format::hashrate(m_stack.layers[l][m_hover]).text(), layerColorOf(theme, layerColor(int(l))) };
    }
    const QFontMetrics metrics(themeFont(TextSize::Label, QFont::Medium));
    int names = 0;
    int values = 0;
    for (Line &line : lines) {
        line.name = metrics.elidedText(line.name, Qt::ElideRight, 150);
        names = std::max(names, metrics.horizontalAdvance(line.name));
        values = std::max(values, metrics.horizontalAdvance(line.value));
    }
    constexpr int lineHeight = 17;
    QRectF box(0, 0, names + values + 44, double(lines.size()) * lineHeight + 11);
    const bool isLeft = point.x() + 12 + box.width() > width();
    box.moveTopLeft({ isLeft ? point.x() - 12 - box.width() : point.x() + 12,
        std::max(2.0, std::min(plot.top() + 6, height() - box.height() - 2)) });
    paintBox(painter, box, theme.color(Role::Raised), theme.color(Role::Border), 7);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRectF row(box.left() + 10, box.top() + 5 + double(i) * lineHeight, box.width() - 20, lineHeight);
        if (i > 0)
            painter->fillRect(QRectF(row.left(), row.center().y() - 4, 8, 8), lines[i].color);
        painter->setFont(themeFont(TextSize::Label, i == 0 ? QFont::Medium : QFont::Normal));
        painter->setPen(theme.color(Role::Secondary));
        painter->drawText(row.adjusted(i == 0 ? 0 : 14, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, lines[i].name);
        painter->setPen(theme.color(Role::Text));
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, lines[i].value);
    }
}

void HashrateChart::hoverAt(int index)
{
    if (index == m_hover)
        return;
    m_hover = index;
    if (index >= 0)
        setAccessibleDescription(tr("%1: %2").arg(
            Format::moment(m_stack.times[index], m_to), Format::hashrate(m_stack.total[index]).text()));
    viewport()->update();
}

void HashrateChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF plot = chart()->plotArea();
    const double share = (event->position().x() - plot.left()) / plot.width();
    const bool isInside = share >= 0 && share <= 1 && !m_stack.isEmpty();
    hoverAt(isInside
            ? m_stack.indexAt(m_from + std::chrono::milliseconds(qint64(share * double((m_to - m_from).count()))))
            : -1);
}

void HashrateChart::leaveEvent(QEvent *event)
{
    hoverAt(-1);
    QChartView::leaveEvent(event);
}

void HashrateChart::keyPressEvent(QKeyEvent *event)
{
    const int direction = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (direction == 0 || m_stack.isEmpty()) {
        // QGraphicsView would swallow the keys that belong to the page.
        event->ignore();
        return;
    }
    const int last = int(m_stack.times.size()) - 1;
    hoverAt(m_hover < 0 ? last : std::clamp(m_hover + direction, 0, last));
}

void HashrateChart::focusOutEvent(QFocusEvent *event)
{
    hoverAt(-1);
    QChartView::focusOutEvent(event);
}

void HashrateChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    placePlot();
}

void HashrateChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        recolor();
}

} // namespace widgets
