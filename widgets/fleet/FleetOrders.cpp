// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleet/FleetOrders.h"

#include "widgets/FleetDesk.h"
#include "widgets/controls/ActionBar.h"
#include "widgets/fleet/CodeDialog.h"
#include "widgets/text/FleetWords.h"

namespace widgets {

bool canTake(const lan::Capabilities &can, const lan::Change &change)
{
    struct Asked {
        const lan::Capabilities &can;
        bool operator()(const lan::SetPools &) const { return can.pools; }
        bool operator()(const lan::Restart &) const { return can.restart; }
        bool operator()(const lan::SetPaused &) const { return can.pause; }
        bool operator()(const lan::Identify &) const { return can.identify; }
        bool operator()(const lan::SetFan &) const { return can.fan; }
        bool operator()(const lan::SetFrequency &) const { return can.frequency; }
    };
    return std::visit(Asked { can }, change);
}

FleetOrders::FleetOrders(FleetDesk *desk, ActionBar *bar, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_bar(bar)
    , m_code(new CodeDialog(window))
{
    connect(bar, &ActionBar::actionChosen, this, [this] {
        const QList<lan::Order> orders = std::exchange(m_action, {});
        for (const lan::Order &order : orders) {
            if (const auto *change = std::get_if<lan::ChangeDevices>(&order))
                send(*change);
            else
                give(order);
        }
    });
    connect(bar, &ActionBar::dismissed, this, [this] { m_action.clear(); });
}

const lan::DeviceState *FleetOrders::device(const QString &key) const
{
    const auto it = std::find_if(m_snapshot.devices.begin(), m_snapshot.devices.end(),
        [&](const lan::DeviceState &each) { return each.key == key; });
    return it == m_snapshot.devices.end() ? nullptr : &*it;
}

QString FleetOrders::whoOf(const QStringList &keys) const
{
    const lan::DeviceState *only = keys.size() == 1 ? device(keys.first()) : nullptr;
    return only ? only->displayName() : Words::machines(keys.size());
}

QStringList FleetOrders::takersOf(const QStringList &keys, const lan::Change &change) const
{
    QStringList takers;
    for (const QString &key : keys) {
        const lan::DeviceState *each = device(key);
        if (each && each->isManaged && canTake(each->can, change))
            takers << key;
    }
    return takers;
}

void FleetOrders::give(const lan::Order &order)
{
    m_desk->order(order, this, [this, order](const lan::Answer &answer) { take(order, answer); });
}

void FleetOrders::change(const QStringList &keys, const lan::Change &change)
{
    const QStringList takers = takersOf(keys, change);
    if (takers.isEmpty())
        return;
    const lan::ChangeDevices order { takers, change, {} };
    if (std::holds_alternative<lan::Restart>(change))
        return ask(
            tr("Restart %1? Nothing is mined there for about a minute.").arg(whoOf(takers)), tr("Restart"), { order });
    send(order);
}

void FleetOrders::askForget(const QStringList &keys)
{
    QList<lan::Order> orders;
    for (const QString &key : keys)
        orders << lan::ForgetDevice { key };
    ask(tr("Forget %1? Its name, its history and the saved pool list go too; a search finds it again.")
            .arg(whoOf(keys)),
        tr("Forget"), orders);
}

void FleetOrders::forget()
{
    m_action.clear();
    if (m_bar)
        m_bar->dismiss();
    m_code->reject();
}

void FleetOrders::ask(const QString &sentence, const QString &action, const QList<lan::Order> &orders)
{
    m_action = orders;
    m_bar->ask(sentence, action);
}

void FleetOrders::send(const lan::ChangeDevices &order)
{
    const auto wanting = std::find_if(order.keys.begin(), order.keys.end(), [this](const QString &key) {
        const lan::DeviceState *each = device(key);
        return each && each->can.wantsOneTimeCode;
    });
    if (wanting == order.keys.end() || !order.oneTimeCode.isEmpty())
        return give(order);
    m_code->ask(device(*wanting)->displayName(), [this, order](const QString &code) {
        lan::ChangeDevices with = order;
        with.oneTimeCode = code;
        give(with);
    });
}

void FleetOrders::take(const lan::Order &order, const lan::Answer &answer)
{
    const QString sentence = FleetWords::answer(order, answer);
    if (!m_bar || sentence.isEmpty())
        return;
    const bool hasFailed = answer.error
        || std::any_of(answer.devices.begin(), answer.devices.end(), [](const auto &d) { return d.error.has_value(); });
    m_action.clear();
    QString action;
    const auto *change = std::get_if<lan::ChangeDevices>(&order);
    if (change && !hasFailed) {
        QStringList restarts;
        for (const lan::DeviceOutcome &outcome : answer.devices) {
            if (outcome.needsRestart)
                restarts << outcome.key;
        }
        if (const auto *pause = std::get_if<lan::SetPaused>(&change->change)) {
            m_action = { lan::ChangeDevices { change->keys, lan::SetPaused { !pause->isPaused }, {} } };
            action = pause->isPaused ? tr("Resume") : tr("Pause");
        } else if (const auto *identify = std::get_if<lan::Identify>(&change->change); identify && identify->isOn) {
            m_action = { lan::ChangeDevices { change->keys, lan::Identify { false }, {} } };
            action = tr("Stop blinking");
        } else if (!restarts.isEmpty()) {
            m_action = { lan::ChangeDevices { restarts, lan::Restart {}, {} } };
            action = tr("Restart now");
        }
    }
    m_bar->tell(hasFailed ? Role::Bad : Role::Ok, sentence, action);
}

} // namespace widgets
