// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/connections/CoreItem.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace widgets {

class ActionBar;
class CoreEditor;
class LiveTable;
class RoleLabel;

/// The cores on other machines that this window knows: how each does, and how one is added, changed, removed.
class ConnectionsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ConnectionsDialog(QWidget *parent = nullptr);
    void setCores(const QList<api::CoreView> &cores);
    /// Why there is no list; empty: there is one.
    void setTrouble(const QString &trouble);
    void setTried(const api::LinkState &link);
    /// What came of saveWanted(): an English error, translated where it is a known one; none: it is kept.
    void setSaved(const std::optional<Error> &error);
    /// Opens it; with no core yet, at once the way to add one.
    void start();
    CoreEditor *editor() const { return m_editor; }
    LiveTable *table() const { return m_table; }

Q_SIGNALS:
    void tryWanted(const api::KnownCore &core, const QString &token);
    void tryCancelled();
    void saveWanted(const api::KnownCore &core, const QString &token);
    void removeWanted(const QString &id);
    void retryWanted(const QString &id);
    /// Show that one in the window.
    void showWanted(const QString &id);

private:
    QWidget *makeTable();
    QLayout *makeButtons();
    const api::CoreView *chosen() const;
    void refresh();
    void change();
    void askRemove();
    void showChosen();

    QList<api::CoreView> m_cores;
    CoreModel *m_model;
    CoreEditor *m_editor;
    ActionBar *m_bar;
    QStackedWidget *m_stack; ///< there is none, or the table
    RoleLabel *m_none = nullptr;
    LiveTable *m_table = nullptr;
    RoleLabel *m_why; ///< about the chosen one
    QPushButton *m_add = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_show = nullptr;
    QString m_removing; ///< asked about
};

} // namespace widgets
