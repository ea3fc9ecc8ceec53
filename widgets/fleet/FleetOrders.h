// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Request.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace widgets {

class ActionBar;
class CodeDialog;
class FleetDesk;

/// What the user wants done with devices: asks first where there is no way back, asks for a one-time code where a
/// device wants one, says in a bar what came of it, and offers the way back.
class FleetOrders final : public QObject {
    Q_OBJECT
public:
    /// \a window: what the question for a code stands before.
    FleetOrders(FleetDesk *desk, ActionBar *bar, QWidget *window);
    void setSnapshot(const lan::Snapshot &snapshot) { m_snapshot = snapshot; }
    void give(const lan::Order &order);
    /// Of those of \a keys that can do it and may be changed. Restart is asked about first.
    void change(const QStringList &keys, const lan::Change &change);
    /// Those of \a keys that \a change can be given to.
    QStringList takersOf(const QStringList &keys, const lan::Change &change) const;
    void askForget(const QStringList &keys);
    /// Other services come: nothing is on the table any more.
    void forget();

private:
    void ask(const QString &sentence, const QString &action, const QList<lan::Order> &orders);
    void send(const lan::ChangeDevices &order);
    void take(const lan::Order &order, const lan::Answer &answer);
    QString whoOf(const QStringList &keys) const;
    const lan::DeviceState *device(const QString &key) const;

    FleetDesk *m_desk;
    QPointer<ActionBar> m_bar;
    CodeDialog *m_code;
    lan::Snapshot m_snapshot;
    QList<lan::Order> m_action; ///< what the bar's button does
};

/// Whether a device of these abilities takes \a change.
bool canTake(const lan::Capabilities &can, const lan::Change &change);

} // namespace widgets
