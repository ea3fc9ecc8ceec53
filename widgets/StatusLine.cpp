// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StatusLine.h"

#include "widgets/controls/Labels.h"
#include "widgets/text/Plural.h"
#include "widgets/text/Words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace widgets {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_listens(new RoleLabel(TextSize::Small, Role::Secondary))
    , m_connections(new RoleLabel(TextSize::Small, Role::Secondary))
    , m_time(new RoleLabel(TextSize::Small, Role::Faint))
{
    setFixedHeight(25);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 1, 20, 0);
    row->setSpacing(20);
    row->addWidget(m_listens, 1);
    row->addWidget(m_connections);
    row->addWidget(m_time);
    m_time->setObjectName(QStringLiteral("asOf"));
    setEndpoints({});
}

void StatusLine::setEndpoints(const Endpoints &endpoints)
{
    QStringList parts;
    if (!endpoints.sv1.isEmpty())
        parts << tr("SV1 %1").arg(endpoints.sv1.join(QStringLiteral(", ")));
    if (!endpoints.sv2.isEmpty())
        parts << tr("SV2 %1").arg(endpoints.sv2.join(QStringLiteral(", ")));
    m_listens->show(parts.isEmpty() ? tr("No port listens for machines")
                                    : tr("Machines connect to %1").arg(parts.join(QStringLiteral("  \u00b7  "))));
}

void StatusLine::setLive(const stats::LiveSnapshot &live)
{
    const auto count = live.connections.size();
    QString text = tr("%1 connection(s)", nullptr, pluralOf(quint64(count))).arg(Format::count(quint64(count)));
    if (live.connectionsRefused > 0)
        text += QStringLiteral("  \u00b7  ") + tr("%1 refused").arg(Format::count(live.connectionsRefused));
    m_connections->show(text);
    m_connections->setMinimumWidth(m_connections->sizeHint().width());
    m_time->show(
        tr("as of %1")
            .arg(QLocale().toString(toDateTime(live.takenAt).toLocalTime().time(), QStringLiteral("HH:mm:ss"))));
    m_time->setMinimumWidth(m_time->sizeHint().width());
}

void StatusLine::setStale(bool isStale)
{
    m_time->setRole(isStale ? Role::Bad : Role::Faint);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, Theme::of(this).color(Role::Border));
}

} // namespace widgets
