// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleet/FleetHead.h"

#include "widgets/connections/Rights.h"
#include "widgets/controls/Buttons.h"

#include <QHBoxLayout>

namespace widgets {

namespace {
enum Index { Online, Rate, Power, Efficiency, Cost };
} // namespace

FleetHead::FleetHead(QWidget *parent)
    : QWidget(parent)
    , m_switch(new TickBox(tr("Allow changes")))
    , m_switchNote(new RoleLabel(TextSize::Label, Role::Secondary))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(18);
    for (const QString &label :
        { tr("Online"), tr("Hashrate, reported"), tr("Power"), tr("Efficiency"), tr("Cost per day") })
        m_parts << addPart(row, label, m_parts.isEmpty() ? 3 : 4);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Midlight);
    line->setFixedWidth(1);
    row->addWidget(line);
    auto *column = new QVBoxLayout;
    column->setSpacing(1);
    m_switch->setObjectName(QStringLiteral("fleet-managing"));
    m_switchNote->setWordWrap(true);
    m_switchNote->setMinimumHeight(2 * QFontMetrics(themeFont(TextSize::Label)).lineSpacing() + 2);
    m_switchNote->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_switch);
    column->addWidget(m_switchNote);
    column->addStretch(1);
    row->addLayout(column, 7);
    // The snapshot moves the tick: a switch that shows what nobody confirmed would lie.
    connect(m_switch, &QAbstractButton::clicked, this, [this](bool isOn) {
        m_switch->setChecked(m_isManaging);
        Q_EMIT managingChosen(isOn);
    });
    showSwitch();
}

FleetHead::Part FleetHead::addPart(QHBoxLayout *row, const QString &label, int stretch)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    const Part part { new Figure(label, TextSize::Figure), new RoleLabel(TextSize::Label, Role::Secondary) };
    letElide(part.note);
    column->addWidget(part.figure);
    column->addWidget(part.note);
    column->addStretch(1);
    row->addLayout(column, stretch);
    return part;
}

void FleetHead::show(int part, const Measure &value, const QString &note)
{
    m_parts[part].figure->setValue(value);
    m_parts[part].note->show(note);
    m_parts[part].note->setToolTip(note);
}

void FleetHead::setSnapshot(const lan::Snapshot &snapshot, const FleetTotals &totals)
{
    const auto count = [](int n) { return Format::count(quint64(n)); };
    const auto by = [&](int n) {
        return n == 0 ? tr("none reports it") : tr("reported by %1 of %2").arg(count(n), count(totals.all));
    };
    show(Online, { count(totals.online), tr("of %1").arg(count(totals.all)) },
        totals.bad == 0 ? tr("all is well") : tr("%1 need(s) a look", nullptr, totals.bad).arg(count(totals.bad)));
    m_parts[Online].note->setRole(totals.bad == 0 ? Role::Secondary : Role::Warning);
    show(Rate, Format::hashrate(totals.hashrate), by(totals.hashing));
    show(Power, DeviceFigures::watts(totals.watts), by(totals.powered));
    show(Efficiency, DeviceFigures::efficiency(totals.efficiency), tr("power by hashrate"));
    const QString price = snapshot.energyPrice > 0
        ? tr("at %1 per kWh").arg(DeviceFigures::money(snapshot.energyPrice, snapshot.currency).text())
        : tr("no energy price is set");
    const QString expected
        = totals.satsPerDay ? tr("earns about %1").arg(DeviceFigures::sats(totals.satsPerDay).text()) : price;
    show(Cost, DeviceFigures::money(totals.costPerDay, snapshot.currency), expected);
    m_parts[Cost].figure->setToolTip(totals.satsPerDay
            ? tr("Cost %1. The earnings are what is expected at the network's difficulty now, before any fee.")
                  .arg(price)
            : price);
    m_isManaging = snapshot.isManaging;
    showSwitch();
}

void FleetHead::setDenied(const QString &why)
{
    m_denied = why;
    showSwitch();
}

void FleetHead::showSwitch()
{
    m_switch->setChecked(m_isManaging);
    allow(m_switch, m_denied,
        m_isManaging ? tr("Switch it off, and nothing is written to any machine.")
                     : tr("Switch it on to point machines here, to restart or to pause them."));
    m_switchNote->show(
        m_isManaging ? tr("On: machines that you choose may be changed.") : tr("Off: machines are only read."));
}

} // namespace widgets
