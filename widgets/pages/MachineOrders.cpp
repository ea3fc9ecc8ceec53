// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/MachineOrders.h"

#include "widgets/controls/ActionBar.h"
#include "widgets/text/CoreWords.h"
#include "widgets/text/Format.h"
#include "widgets/text/Words.h"

namespace widgets {

MachineOrders::MachineOrders(ActionBar *bar, QObject *parent)
    : QObject(parent)
{
    setBar(bar);
}

void MachineOrders::setBar(ActionBar *bar)
{
    if (m_bar == bar)
        return;
    if (m_bar) {
        m_bar->disconnect(this);
        m_bar->dismiss();
    }
    m_action.reset();
    m_bar = bar;
    connect(bar, &ActionBar::actionChosen, this, &MachineOrders::takeAction);
    connect(bar, &ActionBar::dismissed, this, [this] { m_action.reset(); });
}

void MachineOrders::give(const stats::MachineOrder &order)
{
    Q_EMIT ordered({ ++m_lastId, order });
}

void MachineOrders::takeAction()
{
    if (m_action)
        give(*std::exchange(m_action, {}));
}

void MachineOrders::askDisconnect(const QString &machine, const QString &name, qsizetype together)
{
    m_action = stats::DisconnectMachine { machine };
    const QString sentence = together > 1
        ? tr("Disconnect %1? %2 share its connection, and all of them lose it.").arg(name, Words::machines(together))
        : tr("Disconnect %1? Its software will connect again by itself, mostly within a minute.").arg(name);
    m_bar->ask(sentence, tr("Disconnect"));
}

QString MachineOrders::sentenceOf(const stats::MachineAnswer &answer, UnixMs now)
{
    const QString &who = answer.subject;
    if (answer.error) {
        switch (answer.error->code) {
        case Errc::AlreadyExists:
            return tr("Another machine has that name already.");
        case Errc::OutOfRange:
            return std::holds_alternative<stats::RenameMachine>(answer.order)
                ? tr("A name has at most 64 characters, all of them visible.")
                : tr("The ban would be over before it begins.");
        case Errc::NotFound:
            return std::holds_alternative<stats::LiftBan>(answer.order) ? tr("That ban is over already.")
                                                                        : tr("That machine is no longer connected.");
        case Errc::Malformed:
            return tr("That is no address of a machine.");
        default:
            return tr("It could not be done: %1").arg(CoreWords::of(answer.error->detail));
        }
    }
    if (std::holds_alternative<stats::RenameMachine>(answer.order))
        return answer.before == who ? tr("%1 keeps its name.").arg(who)
                                    : tr("%1 is now called %2.").arg(answer.before, who);
    if (std::holds_alternative<stats::DisconnectMachine>(answer.order))
        return answer.machines > 1 ? tr("%1 were disconnected. They are back when their software connects again.")
                                         .arg(Words::machines(answer.machines))
                                   : tr("%1 was disconnected. It is back when its software connects again.").arg(who);
    const stats::BanRow ban = answer.ban.value_or(stats::BanRow {});
    const QString subject = ban.machine.isEmpty() ? ban.address : tr("%1 (%2)").arg(ban.machine, ban.address);
    if (std::holds_alternative<stats::LiftBan>(answer.order))
        return tr("%1 may connect again.").arg(subject);
    const QString banned = ban.until ? tr("%1 is banned until %2.").arg(subject, Format::moment(*ban.until, now))
                                     : tr("%1 is banned until you lift the ban.").arg(subject);
    return answer.machines > 1
        ? tr("%1 %2 at that address lost their connection.").arg(banned, Words::machines(answer.machines))
        : banned;
}

void MachineOrders::setAnswer(const stats::MachineAnswer &answer, UnixMs now)
{
    m_action = answer.undo;
    const QString action = !answer.undo                        ? QString()
        : std::holds_alternative<stats::LiftBan>(answer.order) ? tr("Ban again")
                                                               : tr("Undo");
    const bool isBan = std::holds_alternative<stats::BanMachine>(answer.order);
    m_bar->tell(answer.error ? Role::Bad : isBan ? Role::Warning : Role::Ok, sentenceOf(answer, now), action);
}

} // namespace widgets
