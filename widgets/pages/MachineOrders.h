// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/MachineOrder.h"

#include <QObject>
#include <QPointer>

namespace widgets {

class ActionBar;

/// What the user wants done with machines: numbers the orders, says in a bar what came of each, and offers the way back
/// or asks first where there is none.
class MachineOrders final : public QObject {
    Q_OBJECT
public:
    explicit MachineOrders(ActionBar *bar, QObject *parent = nullptr);

    void give(const stats::MachineOrder &order);
    /// \a together: machines on the same connection, that one included.
    void askDisconnect(const QString &machine, const QString &name, qsizetype together);
    /// Answers to orders of others are shown as well: the same machines are meant.
    void setAnswer(const stats::MachineAnswer &answer, UnixMs now);
    /// Where the next answers are told. The one before is emptied.
    void setBar(ActionBar *bar);
    /// What an answer says, as one sentence.
    static QString sentenceOf(const stats::MachineAnswer &answer, UnixMs now);

Q_SIGNALS:
    void ordered(const stats::MachineRequest &request);

private:
    void takeAction();

    QPointer<ActionBar> m_bar;
    std::optional<stats::MachineOrder> m_action; ///< what the bar's button does
    quint64 m_lastId = 0;
};

} // namespace widgets
