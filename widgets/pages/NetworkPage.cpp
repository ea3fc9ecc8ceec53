// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/NetworkPage.h"

#include "widgets/controls/LiveTable.h"

#include <QSettings>
#include <QVBoxLayout>

namespace widgets {

NetworkPage::NetworkPage(FleetDesk *desk, QWidget *parent)
    : Page(QStringLiteral("network"), QStringLiteral("network"), tr("Network"), parent)
    , m_desk(desk)
    , m_table(new LiveTable)
    , m_model(new DeviceModel(deviceContext, deviceColumns(), this))
{
    m_table->setModel(m_model);
    m_table->setColumns(m_model->layout());
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    body()->addWidget(m_table, 1);
}

void NetworkPage::setSnapshot(const lan::Snapshot &snapshot)
{
    m_snapshot = snapshot;
    QList<DeviceRow> rows;
    rows.reserve(snapshot.devices.size());
    for (const lan::DeviceState &device : snapshot.devices)
        rows << DeviceRow::of(device);
    m_model->setRows(std::move(rows));
}

void NetworkPage::forget()
{
    setSnapshot({});
}

void NetworkPage::showDevice(const QString &key)
{
    if (const int row = m_model->rowOf(key); row >= 0)
        m_table->selectRow(row);
}

QString NetworkPage::selectedKey() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->row(current.row()).key : QString();
}

void NetworkPage::save(QSettings &state) const
{
    state.setValue(QStringLiteral("network/columns"), m_table->wantedColumns());
}

void NetworkPage::restore(const QSettings &state)
{
    if (state.contains(QStringLiteral("network/columns")))
        m_table->setWantedColumns(state.value(QStringLiteral("network/columns")).toStringList());
}

} // namespace widgets
