// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/ChartExporter.h"
#include "widgets/charts/ChartLegend.h"
#include "widgets/charts/Quantity.h"
#include "widgets/charts/SeriesDesk.h"

#include <QWidget>

class QHBoxLayout;

namespace widgets {

class TimeChart;
class Segmented;

/// A chart with everything that belongs to it: room for figures, the choice of what it shows, the four ranges, the
/// legend, export as PNG and CSV. It asks for its histories itself; the page says of whom and calls tick().
class ChartPane final : public QWidget {
    Q_OBJECT
public:
    /// One machine of a stacked chart.
    struct Part {
        QString key;
        QString name;
        int color = 0; ///< index of Theme::series
        bool operator==(const Part &) const = default;
    };

    /// With more than one of \a quantities the user chooses among them.
    ChartPane(SeriesDesk *desk, const QList<Quantity> &quantities, QWidget *parent = nullptr);

    /// Left of the buttons, for figures.
    QHBoxLayout *head() { return m_head; }
    TimeChart *chart() { return m_chart; }
    const SeriesFeed *feed() const { return m_feed; }

    /// Whose history: \a key as in SeriesRequest, empty for the total; \a name stands in the title of a picture and in
    /// file names. \a fill: the series colour under its line.
    void setSubject(const QString &key, const QString &name, int fill);
    /// The machines with an area of their own, largest first; \a restName: of what they leave of the total, empty:
    /// nothing is left.
    void setParts(const QList<Part> &parts, const QString &restName);
    void setEmptyText(const QString &text);
    /// Call with each snapshot while the pane is visible; asks when it is time.
    void tick(UnixMs now);

    ChartRange range() const;
    void setRange(ChartRange range);
    Quantity quantity() const;
    void setQuantity(Quantity quantity);

    ChartExporter *exporter() { return m_exporter; }

Q_SIGNALS:
    void rangeChosen(widgets::ChartRange range);

private:
    QWidget *makeChoice();
    QWidget *makeRange();
    void wantSeries();
    void redraw();
    void showLegend();
    ChartSubject subject() const;

    QList<Quantity> m_quantities;
    SeriesFeed *m_feed;
    QHBoxLayout *m_head;
    Segmented *m_what = nullptr; ///< null with one quantity
    Segmented *m_range = nullptr;
    TimeChart *m_chart;
    ChartLegend *m_legend;
    ChartExporter *m_exporter;
    QString m_key;
    QString m_name;
    QString m_emptyText;
    QList<Part> m_parts;
    QString m_restName;
    UnixMs m_now {};
};

} // namespace widgets
