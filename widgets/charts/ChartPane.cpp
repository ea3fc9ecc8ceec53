// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ChartPane.h"

#include "widgets/charts/TimeChart.h"
#include "widgets/controls/Buttons.h"

#include <QHBoxLayout>

namespace widgets {

namespace {

constexpr int maxPoints = 300;
const char *const rangeNames[] = { "1h", "24h", "7d", "30d" }; // of files

} // namespace

ChartPane::ChartPane(SeriesDesk *desk, const QList<Quantity> &quantities, QWidget *parent)
    : QWidget(parent)
    , m_quantities(quantities)
    , m_feed(new SeriesFeed(desk, maxPoints, this))
    , m_head(new QHBoxLayout)
    , m_chart(new TimeChart)
    , m_legend(new ChartLegend)
    , m_exporter(new ChartExporter(m_chart, m_legend, [this] { return subject(); }))
    , m_emptyText(tr("Nothing was measured in this time."))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    m_head->setSpacing(26);
    top->addLayout(m_head, 1);
    top->addWidget(makeRange(), 0, Qt::AlignBottom);
    column->addLayout(top);
    column->addWidget(m_chart, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(14);
    if (m_quantities.size() > 1)
        foot->addWidget(makeChoice());
    foot->addWidget(m_legend, 1);
    foot->addWidget(m_exporter);
    column->addLayout(foot);
    m_chart->setQuantity(m_quantities.first());
    m_chart->setEmptyText(tr("Reading the history"));
    connect(m_feed, &SeriesFeed::changed, this, &ChartPane::redraw);
    wantSeries();
}

QWidget *ChartPane::makeChoice()
{
    QStringList titles;
    for (const Quantity quantity : std::as_const(m_quantities))
        titles << Quantities::shortTitle(quantity);
    m_what = new Segmented(titles, tr("What the chart shows"));
    m_what->setCurrent(0);
    connect(m_what, &Segmented::chosen, this, &ChartPane::redraw);
    return m_what;
}

QWidget *ChartPane::makeRange()
{
    m_range = new Segmented({ tr("1 h"), tr("24 h"), tr("7 d"), tr("30 d") }, tr("Chart range"));
    m_range->setCurrent(int(ChartRange::Hour));
    connect(m_range, &Segmented::chosen, this, [this] {
        wantSeries();
        Q_EMIT rangeChosen(range());
    });
    return m_range;
}

ChartRange ChartPane::range() const
{
    return ChartRange(m_range->current());
}

void ChartPane::setRange(ChartRange range)
{
    m_range->setCurrent(int(range));
    wantSeries();
}

Quantity ChartPane::quantity() const
{
    return m_quantities.value(m_what ? m_what->current() : 0);
}

void ChartPane::setQuantity(Quantity quantity)
{
    if (const auto index = m_quantities.indexOf(quantity); m_what && index >= 0)
        m_what->setCurrent(int(index));
    redraw();
}

void ChartPane::setEmptyText(const QString &text)
{
    m_emptyText = text;
}

void ChartPane::setSubject(const QString &key, const QString &name, int fill)
{
    m_chart->setFill(fill);
    m_name = name;
    if (key == m_key)
        return;
    m_key = key;
    wantSeries();
    redraw();
}

void ChartPane::setParts(const QList<Part> &parts, const QString &restName)
{
    m_parts = parts;
    m_restName = restName;
    wantSeries();
}

void ChartPane::wantSeries()
{
    QStringList keys;
    for (const Part &part : std::as_const(m_parts))
        keys << part.key;
    std::sort(keys.begin(), keys.end()); // the order alone is no news
    m_feed->setWanted(QStringList { m_key } + keys, range());
    if (m_now != UnixMs {} && isVisible())
        m_feed->tick(m_now);
}

void ChartPane::tick(UnixMs now)
{
    m_now = now;
    m_feed->tick(now);
}

void ChartPane::redraw()
{
    QList<ChartLayer> layers;
    for (const Part &part : std::as_const(m_parts))
        layers << ChartLayer { part.name, part.color, m_feed->series(part.key) };
    const bool isKnown = m_feed->hasAnswer() && m_feed->hasSeries(m_key);
    m_chart->setQuantity(quantity());
    m_chart->setEmptyText(isKnown ? m_emptyText : tr("Reading the history"));
    m_chart->setData(isKnown ? m_feed->from() : m_now - spanOf(range()), isKnown ? m_feed->to() : m_now,
        m_feed->series(m_key), layers, m_restName);
    showLegend();
}

void ChartPane::showLegend()
{
    QList<ChartLegend::Entry> entries;
    if (quantity() == Quantity::ShareDifficulty) {
        entries << ChartLegend::Entry { Quantities::valueName(quantity()), std::max(0, m_chart->fill()) }
                << ChartLegend::Entry { Quantities::referenceName(quantity()), -1 };
    } else if (!m_parts.isEmpty()) {
        for (const Part &part : std::as_const(m_parts))
            entries << ChartLegend::Entry { part.name, part.color };
        if (!m_restName.isEmpty())
            entries << ChartLegend::Entry { m_restName, restColor };
        entries << ChartLegend::Entry { Quantities::valueName(quantity()), -1 };
    }
    m_legend->setEntries(entries);
}

ChartSubject ChartPane::subject() const
{
    QStringList layers;
    for (const Part &part : m_parts)
        layers << part.name;
    return { m_name, QLatin1String(rangeNames[int(range())]), layers << QStringLiteral("Others"), m_now };
}

} // namespace widgets
