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
class TemplateEditor;

/// Pool lists that are given to several machines at once.
class TemplatesDialog final : public QDialog {
    Q_OBJECT
public:
    explicit TemplatesDialog(FleetDesk *desk, QWidget *parent = nullptr);
    void setSnapshot(const lan::Snapshot &snapshot);
    /// Why nothing may be ordered; empty: it may.
    void setDenied(const QString &why);
    void start();
    TemplateEditor *editor() const { return m_editor; }
    LiveTable *table() const { return m_table; }

private:
    QWidget *makeTable();
    QLayout *makeButtons();
    const lan::PoolTemplate *chosen() const;
    void edit(const lan::PoolTemplate &pools);
    void change();
    void askRemove();
    void remove();
    void refresh();

    FleetDesk *m_desk;
    lan::Snapshot m_snapshot;
    QString m_denied;
    TemplateModel *m_model;
    TemplateEditor *m_editor;
    ActionBar *m_bar;
    QStackedWidget *m_stack; ///< there is none, or the table
    LiveTable *m_table = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
    qint64 m_removing = 0; ///< asked about
};

} // namespace widgets
