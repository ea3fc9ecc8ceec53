// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/BanItem.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace widgets {

class ActionBar;
class LiveTable;

/// Every address that is turned away, and the way to let it in again.
class BansDialog final : public QDialog {
    Q_OBJECT
public:
    explicit BansDialog(QWidget *parent = nullptr);
    void setBans(const QList<stats::BanRow> &bans, UnixMs now);
    /// Why no ban may be lifted; empty: it may.
    void setDenied(const QString &why);
    /// Where it says what came of a lift, while the dialog is open.
    ActionBar *bar() const { return m_bar; }
    LiveTable *table() const { return m_table; }

Q_SIGNALS:
    void liftWanted(qint64 ban);

private:
    void lift();
    void refreshButton();

    BanModel *m_model;
    ActionBar *m_bar;
    QStackedWidget *m_stack; ///< nobody is banned, or the table
    LiveTable *m_table;
    QPushButton *m_lift;
    QString m_denied;
};

} // namespace widgets
