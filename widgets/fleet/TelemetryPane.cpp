// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleet/TelemetryPane.h"

#include "widgets/FleetDesk.h"
#include "widgets/charts/ChartLegend.h"
#include "widgets/charts/TimeChart.h"
#include "widgets/controls/Buttons.h"
#include "widgets/text/FleetWords.h"

#include <QHBoxLayout>

#include <limits>

namespace widgets {

using namespace std::chrono_literals;

namespace {

constexpr Quantity quantities[] = { Quantity::ReportedRate, Quantity::Celsius, Quantity::Watts, Quantity::FanSpeed };
const char *const rangeNames[] = { "6h", "24h", "7d", "30d" }; // of files
constexpr int fillColors[] = { 2, 0, 1, 3 }; ///< indexes of Theme::series

std::chrono::milliseconds spanOf(TelemetryPane::Range range)
{
    static constexpr std::chrono::hours spans[] = { 6h, 24h, 7 * 24h, 30 * 24h };
    return spans[int(range)];
}

std::optional<double> valueOf(Quantity quantity, const lan::TelemetryPoint &point)
{
    switch (quantity) {
    case Quantity::ReportedRate:
        return point.hashrate;
    case Quantity::Celsius:
        return point.chipCelsius;
    case Quantity::Watts:
        return point.watts;
    case Quantity::FanSpeed:
        return point.fanRpm;
    default:
        return {};
    }
}

} // namespace

TelemetryPane::TelemetryPane(FleetDesk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_head(new QHBoxLayout)
    , m_chart(new TimeChart)
    , m_legend(new ChartLegend)
    , m_exporter(new ChartExporter(m_chart, m_legend, [this] { return subject(); }))
{
    QStringList titles;
    for (const Quantity each : quantities)
        titles << Quantities::shortTitle(each);
    m_what = new Segmented(titles, tr("What the chart shows"));
    m_what->setObjectName(QStringLiteral("telemetry-what"));
    m_what->setCurrent(0);
    m_range = new Segmented({ tr("6 h"), tr("24 h"), tr("7 d"), tr("30 d") }, tr("Chart range"));
    m_range->setObjectName(QStringLiteral("telemetry-range"));
    m_range->setCurrent(int(Range::Day));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addLayout(m_head, 1);
    top->addWidget(m_range, 0, Qt::AlignBottom);
    column->addLayout(top);
    column->addWidget(m_chart, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(14);
    foot->addWidget(m_what);
    foot->addWidget(m_legend, 1);
    foot->addWidget(m_exporter);
    column->addLayout(foot);
    m_chart->setQuantity(quantity());
    connect(m_what, &Segmented::chosen, this, [this] {
        redraw();
        Q_EMIT quantityChanged();
    });
    connect(m_range, &Segmented::chosen, this, [this] {
        m_answer.reset();
        ask();
        redraw();
    });
    redraw();
}

TelemetryPane::Range TelemetryPane::range() const
{
    return Range(m_range->current());
}

void TelemetryPane::setRange(Range range)
{
    m_range->setCurrent(int(range));
}

Quantity TelemetryPane::quantity() const
{
    return quantities[std::clamp(m_what->current(), 0, int(std::size(quantities)) - 1)];
}

void TelemetryPane::setQuantity(Quantity quantity)
{
    const auto *found = std::find(std::begin(quantities), std::end(quantities), quantity);
    if (found != std::end(quantities))
        m_what->setCurrent(int(found - std::begin(quantities)));
}

ChartSubject TelemetryPane::subject() const
{
    return { m_name, QLatin1String(rangeNames[int(range())]), {}, m_now };
}

void TelemetryPane::setDevice(const QString &key, const QString &name, UnixMs now)
{
    m_now = now;
    m_name = name;
    if (key != m_key) {
        m_key = key;
        m_answer.reset();
        m_askedAt.reset();
        redraw();
    }
    if (!m_askedAt || now - *m_askedAt >= refresh || now < *m_askedAt)
        ask();
}

void TelemetryPane::forget()
{
    m_key.clear();
    m_asked = 0;
    m_askedAt.reset();
    m_answer.reset();
    redraw();
}

void TelemetryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_askedAt)
        ask();
}

void TelemetryPane::ask()
{
    m_askedAt.reset();
    if (m_key.isEmpty() || m_now == UnixMs {} || !isVisible())
        return;
    m_askedAt = m_now;
    m_asked = m_desk->order(lan::ReadTelemetry { m_key, m_now - spanOf(range()), m_now }, this,
        [this, to = m_now](const lan::Answer &answer) {
            if (answer.id < m_asked) // of another device or range
                return;
            m_to = to;
            take(answer);
        });
}

void TelemetryPane::take(const lan::Answer &answer)
{
    m_answer = answer;
    redraw();
}

stats::Series TelemetryPane::seriesOf(Quantity quantity, const lan::Answer &answer)
{
    stats::Series series;
    series.step = answer.step;
    for (const lan::TelemetryPoint &point : answer.telemetry) {
        const auto value = valueOf(quantity, point);
        const bool isPair = quantity == Quantity::Celsius && point.regulatorCelsius;
        if (!value && !isPair)
            continue;
        // A chart's history has one value, and what that is held against.
        stats::SeriesPoint out;
        out.at = point.at;
        out.hashrate = value.value_or(std::numeric_limits<double>::quiet_NaN());
        out.difficulty = isPair ? *point.regulatorCelsius : 0;
        series.points << out;
    }
    return series;
}

void TelemetryPane::redraw()
{
    const Quantity shown = quantity();
    m_chart->setQuantity(shown);
    m_chart->setFill(fillColors[std::clamp(m_what->current(), 0, int(std::size(fillColors)) - 1)]);
    m_chart->setEmptyText(!m_answer ? tr("Reading the history")
            : m_answer->error       ? FleetWords::trouble(*m_answer->error)
                                    : tr("It said nothing of this in this time."));
    const UnixMs to = m_answer ? m_to : m_now;
    const stats::Series series = m_answer ? seriesOf(shown, *m_answer) : stats::Series {};
    m_chart->setData(to - spanOf(range()), to, series, {}, {});
    const bool hasPair = std::any_of(
        series.points.begin(), series.points.end(), [](const stats::SeriesPoint &p) { return p.difficulty > 0; });
    QList<ChartLegend::Entry> entries;
    if (hasPair)
        entries << ChartLegend::Entry { Quantities::valueName(shown), -1 }
                << ChartLegend::Entry { Quantities::referenceName(shown), TimeChart::referenceColor };
    m_legend->setEntries(entries);
}

} // namespace widgets
