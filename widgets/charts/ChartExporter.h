// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "widgets/charts/Quantity.h"

#include <QImage>
#include <QWidget>

#include <functional>

namespace widgets {

class ChartLegend;
class RoleLabel;
class TimeChart;

/// Of what a chart is now, for the title of its picture and for file names.
struct ChartSubject {
    QString whose {}; ///< a machine's name; empty: of all
    QString range {}; ///< "24h", as files call it; never translated
    QStringList layers {}; ///< names of the chart's layers, the one of what they leave included
    UnixMs now {};
};

/// The link that saves a chart as PNG or CSV or copies it, and beside it what came of that.
class ChartExporter final : public QWidget {
    Q_OBJECT
public:
    /// \a chart and \a legend live as long as this; \a subject is asked whenever it is needed.
    ChartExporter(TimeChart *chart, ChartLegend *legend, std::function<ChartSubject()> subject);

    QByteArray csv() const;
    QImage picture();
    /// "hashstead-hashrate-nerdqaxe-24h-2025-10-17-1402.csv"
    QString fileName(const QString &suffix) const;
    /// Writes csv() or picture(), as the name ends, and says what came of it.
    bool saveAs(const QString &path);

private:
    static QString titleOf(const QString &whose, Quantity quantity);
    void askForFile(const QString &suffix);

    TimeChart *m_chart;
    ChartLegend *m_legend;
    std::function<ChartSubject()> m_subject;
    RoleLabel *m_said;
    QString m_folder; ///< where the user saved last
};

} // namespace widgets
