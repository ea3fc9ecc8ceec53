// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Request.h"
#include "widgets/charts/ChartExporter.h"
#include "widgets/charts/Quantity.h"

#include <QWidget>

class QHBoxLayout;

namespace widgets {

class ChartLegend;
class FleetDesk;
class Segmented;
class TimeChart;

/// What a device said over time: its hashrate, temperatures, power or fan, over four ranges, with a gap where nothing
/// was known; exported as PNG and CSV. It asks for the values itself and asks again while it is in sight.
class TelemetryPane final : public QWidget {
    Q_OBJECT
public:
    enum class Range : quint8 { Hours, Day, Week, Month };
    static constexpr std::chrono::seconds refresh { 60 };

    explicit TelemetryPane(FleetDesk *desk, QWidget *parent = nullptr);
    /// Left of the buttons, for figures.
    QHBoxLayout *head() { return m_head; }
    TimeChart *chart() { return m_chart; }
    ChartExporter *exporter() { return m_exporter; }
    /// Another device's values are asked for at once, the same one's when it is time.
    void setDevice(const QString &key, const QString &name, UnixMs now);
    void forget();

    Range range() const;
    void setRange(Range range);
    Quantity quantity() const;
    void setQuantity(Quantity quantity);
    /// As a chart takes it: a step without a value has no point.
    static stats::Series seriesOf(Quantity quantity, const lan::Answer &answer);

Q_SIGNALS:
    void quantityChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void take(const lan::Answer &answer);
    void redraw();
    ChartSubject subject() const;

    FleetDesk *m_desk;
    QHBoxLayout *m_head;
    TimeChart *m_chart;
    ChartLegend *m_legend;
    ChartExporter *m_exporter;
    Segmented *m_what;
    Segmented *m_range;
    QString m_key;
    QString m_name;
    UnixMs m_now {};
    std::optional<UnixMs> m_askedAt {};
    quint64 m_asked = 0; ///< the order that is waited for: an older one's answer is late
    UnixMs m_to {}; ///< of m_answer
    std::optional<lan::Answer> m_answer {};
};

} // namespace widgets
