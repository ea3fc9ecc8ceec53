// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Theme.h"
#include "widgets/charts/StackAreas.h"

#include <QChartView>

class QValueAxis;

namespace widgets {

struct ChartReadout;

/// A quantity over time: machines as stacked areas and the total as a line, or dots against a line; gaps where nothing
/// was known. A line under the mouse, or moved with the arrow keys, tells the values.
class TimeChart final : public QChartView {
    Q_OBJECT
public:
    static constexpr int referenceColor = 1; ///< index of Theme::series, beside a line

    explicit TimeChart(QWidget *parent = nullptr);

    /// Shows with the next setData().
    void setQuantity(Quantity quantity) { m_quantity = quantity; }
    Quantity quantity() const { return m_quantity; }
    /// Replaces what is shown. \a restName: the name of the layer with what \a layers leave of the total; empty: none.
    void setData(
        UnixMs from, UnixMs to, const stats::Series &total, const QList<ChartLayer> &layers, const QString &restName);
    /// Fills the area under the total with a series colour when there are no layers.
    void setFill(int seriesColor) { m_fill = seriesColor; }
    int fill() const { return m_fill; }
    void setEmptyText(const QString &text);
    int hoveredIndex() const { return m_hover; }
    void clearHover() { hoverAt(-1); }
    const SeriesStack &stack() const { return m_stack; }
    int layerColor(int layer) const;
    UnixMs from() const { return m_from; }
    UnixMs to() const { return m_to; }

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
    void refill();
    void recolor();
    void placePlot();
    qreal xOf(UnixMs at) const;
    QPointF toScene(UnixMs at, double value) const;
    void hoverAt(int index);
    void describe();
    void paintEmpty(QPainter *painter) const;
    void paintTimes(QPainter *painter) const;
    void paintStack(QPainter *painter) const;
    void paintDots(QPainter *painter) const;
    /// Where \a known holds a value; \a values are the heights.
    void paintLine(QPainter *painter, const QList<double> &values, const QList<double> &known) const;
    void paintHover(QPainter *painter) const;
    ChartReadout readout() const;

    Quantity m_quantity = Quantity::Hashrate;
    SeriesStack m_stack;
    ValueScale m_scale;
    QList<ChartLayer> m_layers;
    QString m_restName;
    QString m_emptyText;
    UnixMs m_from {};
    UnixMs m_to {};
    QValueAxis *m_x;
    QValueAxis *m_y;
    StackAreas m_areas;
    int m_fill = -1;
    int m_hover = -1;
};

} // namespace widgets
