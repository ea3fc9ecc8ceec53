// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/TimeChart.h"

#include "widgets/charts/ChartLegend.h"
#include "widgets/charts/ChartReadout.h"
#include "widgets/controls/Paint.h"
#include "widgets/text/Format.h"

#include <QChart>
#include <QKeyEvent>
#include <QValueAxis>

#include <cmath>

namespace widgets {

namespace {

constexpr int leftRoom = 56;
constexpr int rightRoom = 16;
constexpr int topRoom = 8;
constexpr int bottomRoom = 22;
constexpr int pageOfSteps = 10; ///< what Page Up and Page Down move the hover line by

QPen linePen(const QColor &color, qreal width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

TimeChart::TimeChart(QWidget *parent)
    : QChartView(parent)
    , m_scale(ValueScale::of(Quantity::Hashrate, 0, 0))
    , m_x(new QValueAxis(this))
    , m_y(new QValueAxis(this))
    , m_areas(chart(), m_x, m_y)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setMinimumHeight(110);
    setAccessibleName(Quantities::overTime(m_quantity));
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->setAnimationOptions(QChart::NoAnimation);
    m_x->setVisible(false);
    m_y->setVisible(false);
    m_y->setRange(0, 1);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
}

void TimeChart::setEmptyText(const QString &text)
{
    m_emptyText = text;
    describe();
    viewport()->update();
}

int TimeChart::layerColor(int layer) const
{
    return layer < m_layers.size() ? m_layers[layer].color : restColor;
}

void TimeChart::setData(
    UnixMs from, UnixMs to, const stats::Series &total, const QList<ChartLayer> &layers, const QString &restName)
{
    const std::optional<UnixMs> hovered = m_hover >= 0 ? std::optional(m_stack.times[m_hover]) : std::nullopt;
    m_from = from;
    m_to = std::max(to, from + std::chrono::milliseconds(1));
    m_layers = layers;
    m_restName = restName;
    m_stack = SeriesStack::of(total, layers, !restName.isEmpty(), m_quantity);
    m_hover = hovered ? m_stack.indexAt(*hovered) : -1;
    m_scale = ValueScale::of(m_quantity, m_stack.minimum(), m_stack.maximum());
    m_x->setRange(0, double((m_to - m_from).count()));
    setAccessibleName(Quantities::overTime(m_quantity));
    refill();
    describe();
    viewport()->update();
}

void TimeChart::describe()
{
    if (m_hover >= 0)
        return setAccessibleDescription(readout().text());
    // Of share difficulties a step without one has none: the last that came counts.
    int last = int(m_stack.total.size()) - 1;
    while (last >= 0 && std::isnan(m_stack.total[last]))
        --last;
    if (last < 0)
        return setAccessibleDescription(m_emptyText);
    const auto text = [this](double value) { return Quantities::measure(m_quantity, value).text(); };
    setAccessibleDescription(tr("Last %1 at %2, up to %3 in %4")
                                 .arg(text(m_stack.total[last]), Format::moment(m_stack.times[last], m_to),
                                     text(m_stack.maximum()), Format::duration(m_to - m_from)));
}

qreal TimeChart::xOf(UnixMs at) const
{
    return double((at - m_from).count());
}

void TimeChart::refill()
{
    const qsizetype areas = !Quantities::hasAreas(m_quantity) ? 0
        : m_stack.layers.isEmpty()                            ? (m_fill >= 0 ? 1 : 0)
                                                              : m_stack.layers.size();
    m_areas.fill(m_stack, m_scale, m_from, areas);
    recolor();
}

void TimeChart::recolor()
{
    const Theme &theme = Theme::of(this);
    QList<QColor> colors;
    for (int l = 0; l < m_stack.layers.size(); ++l)
        colors << layerColorOf(theme, layerColor(l));
    m_areas.setColors(colors.isEmpty() ? QList { theme.series(std::max(0, m_fill)) } : colors);
}

void TimeChart::placePlot()
{
    chart()->setPlotArea(QRectF(leftRoom, topRoom, std::max(10, width() - leftRoom - rightRoom),
        std::max(10, height() - topRoom - bottomRoom)));
}

QPointF TimeChart::toScene(UnixMs at, double value) const
{
    const QRectF plot = chart()->plotArea();
    const double x = xOf(at) / double((m_to - m_from).count());
    return { plot.left() + plot.width() * x, plot.bottom() - plot.height() * m_scale.position(value) };
}

void TimeChart::drawBackground(QPainter *painter, const QRectF &)
{
    if (m_stack.isBlank())
        return paintEmpty(painter);
    const Theme &theme = Theme::of(this);
    const QRectF plot = chart()->plotArea();
    painter->setFont(themeFont(TextSize::Small));
    for (const ValueScale::Tick &tick : m_scale.ticks()) {
        const qreal y = std::round(plot.bottom() - plot.height() * m_scale.position(tick.value)) + 0.5;
        painter->setPen(QPen(theme.color(Role::Grid), 1));
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter->setPen(theme.color(Role::Faint));
        painter->drawText(QRectF(0, y - 8, leftRoom - 8, 16), Qt::AlignRight | Qt::AlignVCenter, tick.text);
    }
    paintTimes(painter);
}

void TimeChart::paintEmpty(QPainter *painter) const
{
    const Theme &theme = Theme::of(this);
    const QRectF plot = chart()->plotArea();
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
}

void TimeChart::paintTimes(QPainter *painter) const
{
    const QRectF plot = chart()->plotArea();
    const QList<UnixMs> times = niceTimes(m_from, m_to, std::max(2, int(plot.width() / 92)));
    const bool isDays = times.size() > 1 && times[1] - times[0] >= std::chrono::hours(24);
    QDate day;
    for (const UnixMs time : times) {
        const QDateTime at = toDateTime(time).toLocalTime();
        const bool isNewDay = at.date() != day;
        day = at.date();
        const QString text = isDays ? Format::day(time) : Format::clock(time, isNewDay);
        const qreal half = painter->fontMetrics().horizontalAdvance(text) / 2.0 + 1;
        const qreal x = std::clamp(
            toScene(time, 0).x(), plot.left() + half - 2, std::max(plot.left() + half, width() - half - 2));
        painter->drawText(QRectF(x - half, plot.bottom() + 5, 2 * half, 16), Qt::AlignCenter, text);
    }
}

void TimeChart::paintLine(QPainter *painter, const QList<double> &values, const QList<double> &known) const
{
    for (const auto &run : m_stack.runs) {
        for (const auto &part : SeriesStack::knownRuns(run, known)) {
            const auto half = part.first == part.last ? m_stack.step / 2 : std::chrono::milliseconds(0);
            QPolygonF line { toScene(m_stack.times[part.first] - half, values[part.first]) };
            for (int i = part.first; i <= part.last; ++i)
                line << toScene(m_stack.times[i] + half, values[i]);
            painter->drawPolyline(line);
        }
    }
}

void TimeChart::paintStack(QPainter *painter) const
{
    // Over the areas and not series of their own: a gap would cost one series for each layer.
    const Theme &theme = Theme::of(this);
    for (qsizetype l = 0; l + 1 < m_stack.layers.size(); ++l) {
        painter->setPen(linePen(layerColorOf(theme, layerColor(int(l))), 1.3));
        paintLine(painter, m_stack.heapedUp(l), m_stack.layers[l]);
    }
    painter->setPen(linePen(theme.series(referenceColor), 1.8));
    paintLine(painter, m_stack.reference, m_stack.reference);
    painter->setPen(linePen(theme.color(Role::Text), 1.8));
    paintLine(painter, m_stack.total, m_stack.total);
}

void TimeChart::paintDots(QPainter *painter) const
{
    const Theme &theme = Theme::of(this);
    const qreal room = chart()->plotArea().width() * double(m_stack.step.count()) / double((m_to - m_from).count());
    const qreal radius = std::clamp(room / 3, 1.6, 3.2);
    for (qsizetype i = 0; i < m_stack.total.size(); ++i) {
        if (!std::isnan(m_stack.total[i]))
            paintDot(painter, toScene(m_stack.times[i], m_stack.total[i]), theme.series(std::max(0, m_fill)), radius);
    }
    painter->setPen(linePen(theme.color(Role::Text), 1.8));
    paintLine(painter, m_stack.reference, m_stack.reference);
}

void TimeChart::drawForeground(QPainter *painter, const QRectF &)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (!m_stack.isBlank()) {
        painter->save();
        painter->setClipRect(chart()->plotArea().adjusted(0, -4, 0, 4));
        if (Quantities::isDots(m_quantity))
            paintDots(painter);
        else
            paintStack(painter);
        painter->restore();
    }
    if (m_hover >= 0)
        paintHover(painter);
    if (hasFocus())
        paintBox(painter, QRectF(viewport()->rect()), Qt::transparent, Theme::of(this).color(Role::Accent), 6);
}

ChartReadout TimeChart::readout() const
{
    const Theme &theme = Theme::of(this);
    const auto text = [this](double value) {
        return Quantities::measure(m_quantity, std::isnan(value) ? std::nullopt : std::optional(value)).text();
    };
    const QString at = Format::moment(m_stack.times[m_hover], m_to);
    if (Quantities::isDots(m_quantity))
        return { { { at, Quantities::title(m_quantity) },
            { Quantities::valueName(m_quantity), text(m_stack.total[m_hover]), theme.series(std::max(0, m_fill)) },
            { Quantities::referenceName(m_quantity), text(m_stack.reference[m_hover]), theme.color(Role::Text) } } };
    ChartReadout out { { { at, text(m_stack.total[m_hover]) } } };
    if (!std::isnan(m_stack.reference[m_hover]))
        out.lines << ChartReadout::Line { Quantities::referenceName(m_quantity), text(m_stack.reference[m_hover]),
            theme.series(referenceColor) };
    for (qsizetype l = m_stack.layers.size() - 1; l >= 0; --l)
        out.lines << ChartReadout::Line { l < m_layers.size() ? m_layers[l].name : m_restName,
            text(m_stack.layers[l][m_hover]), layerColorOf(theme, layerColor(int(l))) };
    return out;
}

void TimeChart::paintHover(QPainter *painter) const
{
    const Theme &theme = Theme::of(this);
    const QRectF plot = chart()->plotArea();
    const double value = m_stack.total[m_hover];
    const QPointF point = toScene(m_stack.times[m_hover], std::isnan(value) ? 0 : value);
    painter->setPen(QPen(theme.color(Role::Faint), 1, Qt::DashLine));
    painter->drawLine(QPointF(point.x(), plot.top()), QPointF(point.x(), plot.bottom()));
    if (!std::isnan(value))
        paintDot(painter, point, theme.color(Role::Text), 3.5);
    readout().paint(painter, theme, point, QRectF(0, 0, width(), height()));
}

void TimeChart::hoverAt(int index)
{
    if (index == m_hover)
        return;
    m_hover = index;
    describe();
    viewport()->update();
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF plot = chart()->plotArea();
    const double share = (event->position().x() - plot.left()) / plot.width();
    const bool isInside = share >= 0 && share <= 1 && !m_stack.isBlank();
    hoverAt(isInside
            ? m_stack.indexAt(m_from + std::chrono::milliseconds(qint64(share * double((m_to - m_from).count()))))
            : -1);
}

void TimeChart::leaveEvent(QEvent *event)
{
    hoverAt(-1);
    QChartView::leaveEvent(event);
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_stack.times.size()) - 1;
    const auto move = [&](int by) { return m_hover < 0 ? last : std::clamp(m_hover + by, 0, last); };
    std::optional<int> index;
    switch (event->key()) {
    case Qt::Key_Left:
        index = move(-1);
        break;
    case Qt::Key_Right:
        index = move(1);
        break;
    case Qt::Key_PageUp:
        index = move(-pageOfSteps);
        break;
    case Qt::Key_PageDown:
        index = move(pageOfSteps);
        break;
    case Qt::Key_Home:
        index = 0;
        break;
    case Qt::Key_End:
        index = last;
        break;
    case Qt::Key_Escape:
        if (m_hover >= 0)
            index = -1;
        break;
    default:
        break;
    }
    // QGraphicsView would swallow the keys that belong to the page.
    if (!index || m_stack.isBlank())
        return event->ignore();
    hoverAt(*index);
}

void TimeChart::focusOutEvent(QFocusEvent *event)
{
    hoverAt(-1);
    QChartView::focusOutEvent(event);
}

void TimeChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    placePlot();
}

void TimeChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        recolor();
}

} // namespace widgets
