// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ChartExport.h"

#include "widgets/charts/ChartLegend.h"
#include "widgets/charts/TimeChart.h"

#include <QPainter>

#include <cmath>

namespace widgets {

namespace {

QString number(double value)
{
    if (std::isnan(value))
        return {};
    const QString text = QString::number(value, 'f', value >= 1000 ? 0 : 6);
    if (!text.contains(u'.'))
        return text;
    qsizetype end = text.size();
    while (text[end - 1] == u'0')
        --end;
    return text.left(text[end - 1] == u'.' ? end - 1 : end);
}

/// The chart's line, and what it is held against where it is held against anything.
QStringList valueNames(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Hashrate:
        return { QStringLiteral("Total") };
    case Quantity::ShareDifficulty:
        return { QStringLiteral("Best share"), QStringLiteral("Target") };
    case Quantity::ReportedRate:
        return { QStringLiteral("Reported") };
    case Quantity::Celsius:
        return { QStringLiteral("Chip"), QStringLiteral("Regulator") };
    case Quantity::Watts:
        return { QStringLiteral("Power") };
    case Quantity::FanSpeed:
        return { QStringLiteral("Slowest fan") };
    }
    return {};
}

QStringList headers(const SeriesStack &stack, Quantity quantity, const QStringList &layerNames)
{
    const QString unit = QStringLiteral(" (%1)").arg(Quantities::plainUnit(quantity));
    QStringList out { QStringLiteral("Time (UTC)"), QStringLiteral("Step (s)") };
    for (const QString &name : valueNames(quantity))
        out << name + unit;
    for (qsizetype l = 0; l < stack.layers.size(); ++l)
        out << layerNames.value(l) + unit;
    if (Quantities::isOfShares(quantity))
        out << QStringLiteral("Accepted (shares)") << QStringLiteral("Rejected (shares)");
    return out;
}

QString timeText(UnixMs at)
{
    return toDateTime(at).toUTC().toString(Qt::ISODate);
}

} // namespace

QString ChartCsv::cell(const QString &text)
{
    QString safe = text;
    if (!safe.isEmpty() && QStringLiteral("=+-@\t\r").contains(safe[0]))
        safe.prepend(u'\'');
    const bool isPlain
        = std::none_of(safe.begin(), safe.end(), [](QChar c) { return c == u',' || c == u'"' || c < u' '; });
    return isPlain ? safe : u'"' + safe.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QByteArray ChartCsv::of(const SeriesStack &stack, Quantity quantity, const QStringList &layerNames)
{
    QList<QStringList> rows { {} };
    for (const QString &header : headers(stack, quantity, layerNames))
        rows[0] << cell(header);
    const auto columns = rows[0].size();
    const QString step = number(double(stack.step.count()) / 1000);
    for (int i = 0; i < stack.times.size(); ++i) {
        // Runs end where a step is missing; each missing one is written, at most as many as a chart has points.
        if (i > 0) {
            for (UnixMs gap = stack.times[i - 1] + stack.step; stack.times[i] - gap > stack.step / 2; gap += stack.step)
                rows << QStringList { timeText(gap - stack.step / 2), step } + QStringList(columns - 2, QString());
        }
        QStringList row { timeText(stack.times[i] - stack.step / 2), step, number(stack.total[i]) };
        if (Quantities::hasReference(quantity))
            row << number(stack.reference[i]);
        for (const QList<double> &layer : stack.layers)
            row << number(layer[i]);
        if (Quantities::isOfShares(quantity))
            row << QString::number(stack.accepted[i]) << QString::number(stack.rejected[i]);
        rows << row;
    }
    QByteArray out;
    for (const QStringList &row : std::as_const(rows))
        out += row.join(u',').toUtf8() + "\r\n";
    return out;
}

QImage ChartPicture::of(TimeChart *chart, ChartLegend *legend, const QString &title, const QString &note)
{
    constexpr int margin = 16;
    constexpr int head = 30;
    const int width = chart->width() + 2 * margin;
    const int foot = legend->isEmpty() ? 0 : legend->height() + 4;
    QImage image(
        QSize(width, margin + head + chart->height() + foot + margin) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    const Theme &theme = Theme::of(chart);
    image.fill(theme.color(Role::Surface));
    chart->clearHover();
    QPainter painter(&image);
    painter.setFont(themeFont(TextSize::Body, QFont::DemiBold));
    painter.setPen(theme.color(Role::Text));
    const QRect top(margin, margin, width - 2 * margin, 20);
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setFont(themeFont(TextSize::Label));
    painter.setPen(theme.color(Role::Secondary));
    painter.drawText(top, Qt::AlignRight | Qt::AlignVCenter, note);
    chart->QWidget::render(&painter, QPoint(margin, margin + head), {}, QWidget::DrawChildren);
    if (foot > 0)
        legend->render(&painter, QPoint(margin, margin + head + chart->height() + 4), {}, QWidget::DrawChildren);
    return image;
}

} // namespace widgets
