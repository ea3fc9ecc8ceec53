// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Request.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace widgets {

/// What can be done with the chosen devices: point here, put back, and a menu of the rest. What cannot be done is off
/// and says why.
class FleetActions final : public QWidget {
    Q_OBJECT
public:
    explicit FleetActions(QWidget *parent = nullptr);
    /// \a chosen: in the table's order. \a isManaging as in the snapshot.
    void setChosen(const QList<lan::DeviceState> &chosen, bool isManaging);
    /// Why nothing may be ordered; empty: it may.
    void setDenied(const QString &why);
    QStringList keys() const;
    QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void pointWanted();
    void putBackWanted();
    void changeWanted(const lan::Change &change);
    void tuneWanted();
    void nameWanted();
    void credentialsWanted();
    void manageWanted(bool isManaged);
    void forgetWanted();
    void pageWanted();
    void machineWanted(); ///< its row on the page Machines
    void schedulesWanted();
    void templatesWanted();

private:
    void makeMenu();
    QAction *addChange(const QString &text, const lan::Change &change);
    void refresh();
    void allow(QAction *action, const QString &why);
    /// Why \a change can be given to none of the chosen; empty: it can.
    QString whyNot(const lan::Change &change) const;

    struct Change {
        QAction *action;
        lan::Change change;
    };
    QList<lan::DeviceState> m_chosen;
    bool m_isManaging = false;
    QString m_denied;
    QPushButton *m_point;
    QPushButton *m_back;
    QPushButton *m_more;
    QMenu *m_menu;
    QList<Change> m_changes;
    QAction *m_tune = nullptr;
    QAction *m_name = nullptr;
    QAction *m_credentials = nullptr;
    QAction *m_manage = nullptr;
    QAction *m_page = nullptr;
    QAction *m_machine = nullptr;
    QAction *m_forget = nullptr;
};

} // namespace widgets
