// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Theme.h"
#include "widgets/charts/SeriesStack.h"

#include <QChartView>

class QAreaSeries;
class QLineSeries;
class QValueAxis;

namespace widgets {

/// Hashrate over time: machines as stacked areas, the total as a line, gaps where nothing was known. A line under the
/// mouse, or moved with the arrow keys, tells the values. Series objects are kept and refilled, not rebuilt.
class HashrateChart final : public QChartView {
    Q_OBJECT
public:
    explicit HashrateChart(QWidget *parent = nullptr);

    /// Replaces what is shown. \a restName: the name of the layer with what \a layers leave of the total; empty: none.
    void setData(
        UnixMs from, UnixMs to, const stats::Series &total, const QList<ChartLayer> &layers, const QString &restName);
    /// Fills the area under the total with a series colour when there are no layers.
    void setFill(int seriesColor) { m_fill = seriesColor; }
    void setEmptyText(const QString &text);
    int hoveredIndex() const { return m_hover; }
    const SeriesStack &stack() const { return m_stack; }
    int layerColor(int layer) const;

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Area {
        QAreaSeries *area = nullptr;
        QLineSeries *upper = nullptr;
        QLineSeries *lower = nullptr;
    };
    void refill();
    void recolor();
    void placePlot();
    Area &areaAt(qsizetype index);
    qreal xOf(UnixMs at) const;
    QPointF toScene(UnixMs at, double hashrate) const;
    void hoverAt(int index);
    void paintLines(QPainter *painter) const;
    void paintLine(QPainter *painter, const QList<double> &values) const;
    void paintHover(QPainter *painter) const;
    QList<double> cumulated(qsizetype layer) const;

    SeriesStack m_stack;
    QList<ChartLayer> m_layers;
    QString m_restName;
    QString m_emptyText;
    UnixMs m_from {};
    UnixMs m_to {};
    double m_scale = 1; ///< of the vertical unit
    QList<double> m_ticks; ///< in that unit
    QValueAxis *m_x;
    QValueAxis *m_y;
    QList<Area> m_areas;
    int m_fill = -1;
    int m_hover = -1;
};

} // namespace widgets
