// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the machine is on the network, where its own interface is read too.
#include "widgets/controls/Buttons.h"
#include "widgets/controls/Panels.h"
#include "widgets/models/DeviceRow.h"
#include "widgets/pages/MachineDetail.h"
#include "widgets/text/FleetWords.h"

#include <QHBoxLayout>

namespace widgets {

QWidget *MachineDetail::makeDevice()
{
    m_device = new QWidget;
    auto *column = new QVBoxLayout(m_device);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    auto *title = new RoleLabel(TextSize::Label, Role::Secondary, QFont::Medium);
    title->show(tr("Device"));
    auto *show = new QPushButton(tr("Show device"));
    show->setObjectName(QStringLiteral("machine-device"));
    show->setToolTip(tr("Shows it on the page Network: its temperatures, fans and pools, and what can be changed."));
    makeLink(show);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(show);
    m_deviceFacts = new FactList;
    column->addLayout(head);
    column->addWidget(m_deviceFacts);
    m_device->hide();
    connect(show, &QPushButton::clicked, this, [this] { Q_EMIT deviceWanted(m_deviceKey); });
    return m_device;
}

void MachineDetail::setDevice(const lan::DeviceState *device, UnixMs now)
{
    m_device->setVisible(device != nullptr);
    m_deviceKey = device ? device->key : QString();
    if (!device)
        return;
    const lan::Reading &reading = device->reading;
    const auto known = [](const QString &text) { return text.isEmpty() ? Format::unknown() : text; };
    const bool isOld = !device->answeredAt || device->isStale;
    const auto shown = [isOld](const Measure &measure) { return isOld ? Format::unknown() : measure.text(); };
    QStringList alerts;
    for (const lan::Alert &alert : device->alerts)
        alerts << FleetWords::alertTitle(alert.kind);
    QString state = alerts.isEmpty() ? FleetWords::device(*device).text : alerts.join(QStringLiteral(", "));
    if (isOld && device->answeredAt)
        state = tr("%1, last heard of %2", "a state, a moment").arg(state, Format::moment(*device->answeredAt, now));
    QString chip = shown(DeviceFigures::celsius(reading.hottest(lan::Temperature::Place::Chip)));
    if (const auto regulator = reading.hottest(lan::Temperature::Place::Regulator); regulator && !isOld)
        chip = tr("%1, regulator %2", "two temperatures").arg(chip, DeviceFigures::celsius(regulator).text());
    m_deviceFacts->setFacts(
        { { tr("Model"), known(FleetWords::model(*device)) }, { tr("Firmware"), known(reading.firmware) },
            { tr("State"), state }, { tr("Chip"), chip }, { tr("Power"), shown(DeviceFigures::watts(reading.watts)) },
            { tr("Efficiency"), shown(DeviceFigures::efficiency(reading.joulesPerTerahash())) } });
}

} // namespace widgets
