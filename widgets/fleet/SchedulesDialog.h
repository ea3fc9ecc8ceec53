// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Request.h"
#include "widgets/fleet/FleetItems.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace widgets {

class ActionBar;
class FleetDesk;
class LiveTable;
class ScheduleEditor;

/// The hours at which groups of machines pause, say because electricity is expensive then.
class SchedulesDialog final : public QDialog {
    Q_OBJECT
public:
    explicit SchedulesDialog(FleetDesk *desk, QWidget *parent = nullptr);
    void setSnapshot(const lan::Snapshot &snapshot);
    /// Why nothing may be ordered; empty: it may.
    void setDenied(const QString &why);
    /// Opens it; \a group is suggested for a new one.
    void start(const QString &group = {});
    ScheduleEditor *editor() const { return m_editor; }
    LiveTable *table() const { return m_table; }

private:
    QWidget *makeTable();
    QLayout *makeButtons();
    const lan::Schedule *chosen() const;
    void change();
    void toggle();
    void askRemove();
    void remove();
    void refresh();

    FleetDesk *m_desk;
    lan::Snapshot m_snapshot;
    QString m_denied;
    QString m_group;
    ScheduleModel *m_model;
    ScheduleEditor *m_editor;
    ActionBar *m_bar;
    QStackedWidget *m_stack; ///< there is none, or the table
    LiveTable *m_table = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_toggle = nullptr;
    QPushButton *m_remove = nullptr;
    qint64 m_removing = 0; ///< asked about
};

} // namespace widgets
