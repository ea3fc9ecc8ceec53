// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the window that knows of the devices on the network.
#include "widgets/FleetDesk.h"
#include "widgets/MainWindow.h"
#include "widgets/Rail.h"
#include "widgets/models/Attention.h"
#include "widgets/pages/MachinesPage.h"
#include "widgets/pages/NetworkPage.h"

namespace widgets {

void MainWindow::joinLan()
{
    connect(m_fleet, &FleetDesk::ordered, this, &MainWindow::lanOrdered);
    connect(m_network, &NetworkPage::attentionMuted, this, [this](const QString &id) {
        m_board->mute(id);
        refreshAttention();
    });
}

void MainWindow::setLan(const lan::Snapshot &snapshot)
{
    m_lan = snapshot;
    m_network->setSnapshot(snapshot);
    m_machines->setLan(snapshot);
    m_rail->setBadge(
        m_network->id(), snapshot.devices.isEmpty() ? QString() : Format::count(quint64(snapshot.devices.size())));
    refreshAttention();
}

void MainWindow::answerLan(const lan::Answer &answer)
{
    m_fleet->answer(answer);
}

void MainWindow::showPlace(const QString &page, const QString &key)
{
    if (!showPage(page) || key.isEmpty())
        return;
    if (page == m_network->id())
        m_network->showDevice(key);
    else
        m_machines->showMachine(key);
}

} // namespace widgets
