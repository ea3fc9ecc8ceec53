// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wizard/StepList.h"

#include "widgets/controls/Paint.h"

#include <QPainter>

namespace widgets {

namespace {

constexpr int usualWidth = 188;
constexpr int besideTitle = 70; ///< margins, the step's circle, the border

} // namespace

StepList::StepList(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(usualWidth);
}

QString StepList::title(SetupStep step)
{
    switch (step) {
    case SetupStep::Start:
        return tr("What you want");
    case SetupStep::Import:
        return tr("Your old settings");
    case SetupStep::Node:
        return tr("Bitcoin node");
    case SetupStep::Payout:
        return tr("Payout");
    case SetupStep::Pools:
        return tr("Pools");
    case SetupStep::Machines:
        return tr("Machines");
    case SetupStep::Review:
        return tr("Ready");
    case SetupStep::Done:
        return tr("Connect a machine");
    }
    return {};
}

void StepList::setSteps(const QList<SetupStep> &steps, SetupStep current)
{
    m_steps = steps;
    m_current = current;
    // as wide as its longest title, in this language and in the font that is there
    const QFontMetrics metrics(themeFont(TextSize::Body, QFont::Medium));
    int wanted = usualWidth;
    for (const SetupStep step : steps)
        wanted = std::max(wanted, metrics.horizontalAdvance(title(step)) + besideTitle);
    setFixedWidth(wanted);
    setAccessibleName(tr("Step %1 of %2: %3").arg(steps.indexOf(current) + 1).arg(steps.size()).arg(title(current)));
    update();
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    painter.drawPixmap(
        QPointF(20, 20), themeIcon(QStringLiteral("logo"), theme.color(Role::Accent), 22, devicePixelRatioF()));
    painter.setFont(themeFont(TextSize::Body, QFont::DemiBold));
    painter.setPen(theme.color(Role::Text));
    painter.drawText(QRect(52, 20, width() - 60, 22), Qt::AlignVCenter | Qt::AlignLeft, tr("First steps"));
    const qsizetype now = m_steps.indexOf(m_current);
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const QRectF row(10, 64 + double(i) * 36, width() - 20, 33);
        const bool isCurrent = i == now;
        if (isCurrent)
            paintBox(&painter, row, theme.color(Role::Selection), Qt::transparent, 7);
        const QPointF center(row.left() + 20, row.center().y());
        painter.setPen(QPen(theme.color(i < now ? Role::Ok : isCurrent ? Role::Accent : Role::Border), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(center, 9, 9);
        if (i < now) {
            painter.drawPolyline(
                QPolygonF { center + QPointF(-3.6, 0.2), center + QPointF(-1, 2.8), center + QPointF(3.8, -2.6) });
        } else {
            painter.setFont(themeFont(TextSize::Small, QFont::DemiBold));
            painter.setPen(theme.color(isCurrent ? Role::Accent : Role::Faint));
            painter.drawText(QRectF(center.x() - 9, center.y() - 9, 18, 18), Qt::AlignCenter, QString::number(i + 1));
        }
        painter.setFont(themeFont(TextSize::Body, isCurrent ? QFont::Medium : QFont::Normal));
        painter.setPen(theme.color(isCurrent ? Role::Text : i < now ? Role::Secondary : Role::Faint));
        painter.drawText(row.adjusted(40, 0, -6, 0), Qt::AlignVCenter | Qt::AlignLeft, title(m_steps[i]));
    }
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.color(Role::Border));
}

} // namespace widgets
