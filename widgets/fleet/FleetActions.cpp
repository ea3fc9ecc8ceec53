// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleet/FleetActions.h"

#include "widgets/connections/Rights.h"
#include "widgets/fleet/FleetOrders.h"
#include "widgets/fleet/FormRows.h"
#include "widgets/text/Words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace widgets {

FleetActions::FleetActions(QWidget *parent)
    : QWidget(parent)
    , m_menu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    m_point = addButton(row, tr("Point here\u2026"), "fleet-point");
    m_back = addButton(row, tr("Put back\u2026"), "fleet-back");
    m_more = addButton(row, tr("More"), "fleet-more");
    m_more->setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    makeMenu();
    connect(m_point, &QPushButton::clicked, this, &FleetActions::pointWanted);
    connect(m_back, &QPushButton::clicked, this, &FleetActions::putBackWanted);
    refresh();
}

QAction *FleetActions::addChange(const QString &text, const lan::Change &change)
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(QStringLiteral("fleet-") + lan::changeName(change));
    connect(action, &QAction::triggered, this, [this, change] { Q_EMIT changeWanted(change); });
    m_changes << Change { action, change };
    return action;
}

void FleetActions::makeMenu()
{
    addChange(tr("Restart\u2026"), lan::Restart {});
    addChange(tr("Pause"), lan::SetPaused { true });
    addChange(tr("Resume"), lan::SetPaused { false });
    addChange(tr("Blink its light"), lan::Identify { true });
    const auto add = [this](const QString &text, const char *name, void (FleetActions::*wanted)()) {
        QAction *action = m_menu->addAction(text, this, wanted);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    m_tune = add(tr("Fan and frequency\u2026"), "fleet-tune", &FleetActions::tuneWanted);
    m_menu->addSeparator();
    m_name = add(tr("Name and group\u2026"), "fleet-name", &FleetActions::nameWanted);
    m_credentials = add(tr("User and password\u2026"), "fleet-credentials", &FleetActions::credentialsWanted);
    m_manage = m_menu->addAction(tr("This program may change it"));
    m_manage->setObjectName(QStringLiteral("fleet-manage"));
    m_manage->setCheckable(true);
    connect(m_manage, &QAction::triggered, this, &FleetActions::manageWanted);
    m_menu->addSeparator();
    add(tr("Pause at set hours\u2026"), "fleet-schedules", &FleetActions::schedulesWanted);
    add(tr("Pool lists\u2026"), "fleet-templates", &FleetActions::templatesWanted);
    m_menu->addSeparator();
    m_machine = add(tr("Show its shares"), "fleet-machine", &FleetActions::machineWanted);
    m_page = add(tr("Open its page"), "fleet-page", &FleetActions::pageWanted);
    m_forget = add(tr("Forget\u2026"), "fleet-forget", &FleetActions::forgetWanted);
}

void FleetActions::setChosen(const QList<lan::DeviceState> &chosen, bool isManaging)
{
    m_chosen = chosen;
    m_isManaging = isManaging;
    refresh();
}

void FleetActions::setDenied(const QString &why)
{
    m_denied = why;
    refresh();
}

QStringList FleetActions::keys() const
{
    QStringList list;
    for (const lan::DeviceState &device : m_chosen)
        list << device.key;
    return list;
}

QString FleetActions::whyNot(const lan::Change &change) const
{
    if (!m_denied.isEmpty())
        return m_denied;
    if (m_chosen.isEmpty())
        return tr("Choose a machine first.");
    if (!m_isManaging)
        return tr("Machines are only read now. Switch “Allow changes” on first.");
    const auto takes = [&](const lan::DeviceState &device) { return canTake(device.can, change); };
    if (std::none_of(m_chosen.begin(), m_chosen.end(), takes))
        return m_chosen.size() == 1 ? tr("Its firmware does not offer this.")
                                    : tr("The firmware of none of them offers this.");
    const bool isAny = std::any_of(m_chosen.begin(), m_chosen.end(),
        [&](const lan::DeviceState &device) { return device.isManaged && takes(device); });
    return isAny ? QString() : tr("Let this program change it first, in this menu.");
}

void FleetActions::allow(QAction *action, const QString &why)
{
    action->setEnabled(why.isEmpty());
    action->setToolTip(why.isEmpty() ? action->text() : why);
}

void FleetActions::refresh()
{
    const bool isOne = m_chosen.size() == 1;
    const QString none = m_chosen.isEmpty() ? tr("Choose a machine first.") : QString();
    const QString one = isOne ? QString() : tr("Choose one machine.");
    const auto any = [this](auto what) { return std::any_of(m_chosen.begin(), m_chosen.end(), what); };
    const bool canPoint = any([](const lan::DeviceState &d) { return d.can.pools; });
    const bool hasBackup = any([](const lan::DeviceState &d) { return d.backupAt.has_value(); });
    widgets::allow(m_point, m_denied,
        canPoint ? tr("Shows what would change before anything does.")
                 : tr("Its firmware does not let its pools be set."),
        canPoint);
    widgets::allow(m_back, m_denied,
        hasBackup ? tr("Puts the pool list back that was saved before it was pointed here.")
                  : tr("No older pool list of it is kept."),
        hasBackup);
    m_back->setVisible(hasBackup || m_chosen.size() != 1);
    m_more->setEnabled(!m_chosen.isEmpty());
    const bool isPaused = !m_chosen.isEmpty()
        && std::all_of(m_chosen.begin(), m_chosen.end(),
            [](const lan::DeviceState &d) { return d.reading.isPaused.value_or(false); });
    for (const Change &each : std::as_const(m_changes)) {
        allow(each.action, whyNot(each.change));
        if (const auto *pause = std::get_if<lan::SetPaused>(&each.change); pause && isOne)
            each.action->setVisible(pause->isPaused != isPaused);
        else
            each.action->setVisible(true);
    }
    const QString whyNoFan = whyNot(lan::SetFan {});
    const QString whyNoTune = whyNoFan.isEmpty() || whyNot(lan::SetFrequency {}).isEmpty() ? QString() : whyNoFan;
    allow(m_tune, one.isEmpty() ? whyNoTune : one);
    allow(m_name, m_denied.isEmpty() ? one : m_denied);
    allow(m_credentials, m_denied.isEmpty() ? one : m_denied);
    allow(m_manage, !m_denied.isEmpty() ? m_denied : none);
    m_manage->setText(isOne ? tr("This program may change it") : tr("This program may change them"));
    m_manage->setChecked(!m_chosen.isEmpty()
        && std::all_of(m_chosen.begin(), m_chosen.end(), [](const lan::DeviceState &d) { return d.isManaged; }));
    allow(m_page, one);
    m_machine->setVisible(isOne && !m_chosen.first().minerKey.isEmpty());
    allow(m_forget, !m_denied.isEmpty() ? m_denied : none);
}

} // namespace widgets
