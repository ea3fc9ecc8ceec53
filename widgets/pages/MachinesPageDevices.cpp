// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Machines that are known as devices on the network: one row for both.
#include "widgets/controls/LiveTable.h"
#include "widgets/pages/MachineDetail.h"
#include "widgets/pages/MachinesPage.h"

namespace widgets {

void MachinesPage::setLan(const lan::Snapshot &snapshot)
{
    m_lan = snapshot;
    QHash<QString, MachineDevice> devices;
    for (const lan::DeviceState &device : snapshot.devices) {
        if (!device.minerKey.isEmpty())
            devices.insert(device.minerKey, MachineDevice::of(device));
    }
    const bool isSame = devices == m_devices;
    m_devices = std::move(devices);
    if (!m_devices.isEmpty())
        showDeviceColumns();
    if (!isVisible())
        return; // showEvent() reads it all anew
    if (!isSame)
        refreshDevices();
    if (const QString key = m_detail->key(); !key.isEmpty())
        m_detail->setDevice(deviceOf(key), snapshot.takenAt);
}

void MachinesPage::refreshDevices()
{
    QList<MachineRow> rows = m_model->given();
    bool isChanged = false;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const MachineDevice device = m_devices.value(std::as_const(rows)[i].key);
        if (std::as_const(rows)[i].device == device)
            continue;
        rows[i].device = device;
        isChanged = true;
    }
    if (!isChanged)
        return; // a device of a machine that is not here
    m_model->setRows(std::move(rows));
    refreshSums();
}

const lan::DeviceState *MachinesPage::deviceOf(const QString &machineKey) const
{
    const auto it = m_devices.constFind(machineKey);
    if (it == m_devices.constEnd())
        return nullptr;
    const auto device = std::find_if(
        m_lan.devices.begin(), m_lan.devices.end(), [&it](const lan::DeviceState &d) { return d.key == it->key; });
    return device == m_lan.devices.end() ? nullptr : &*device;
}

void MachinesPage::showDeviceColumns()
{
    if (std::exchange(m_hasSeenDevices, true))
        return;
    const QStringList wanted { QStringLiteral("chip"), QStringLiteral("power"), QStringLiteral("efficiency") };
    const auto columns = m_model->columns();
    for (size_t i = 0; i < columns.size(); ++i) {
        if (wanted.contains(QLatin1String(columns[i].id)))
            m_table->setColumnWanted(int(i), true);
    }
}

} // namespace widgets
