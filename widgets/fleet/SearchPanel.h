// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Request.h"

#include <QWidget>

class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace widgets {

class FleetDesk;
class RoleLabel;
class TickBox;

/// Looks for machines: the networks of this computer to choose from, start, stop and go on, how far it is, and an
/// address by hand. Nothing is searched that the user did not start.
class SearchPanel final : public QWidget {
    Q_OBJECT
public:
    explicit SearchPanel(FleetDesk *desk, QWidget *parent = nullptr);
    void setSnapshot(const lan::Snapshot &snapshot);
    /// Why nothing may be ordered; empty: it may.
    void setDenied(const QString &why);
    /// It stays where there is nothing else to see.
    void setClosable(bool isClosable);
    /// Other services come: what was asked for is not answered any more.
    void forget();
    QString progressText() const;
    QString trouble() const;

Q_SIGNALS:
    void closed();

private:
    QWidget *makeNetworks();
    QWidget *makeAddress();
    void showNetworks();
    void showProgress();
    void refresh();
    QStringList chosen() const;
    void start();
    void add();
    void order(const lan::Order &order);
    void tell(const QString &trouble);

    FleetDesk *m_desk;
    lan::Snapshot m_snapshot;
    QString m_denied;
    QVBoxLayout *m_networks = nullptr;
    QList<TickBox *> m_ticks;
    QList<lan::SubnetRow> m_shown; ///< what the ticks stand for
    RoleLabel *m_none = nullptr;
    QProgressBar *m_bar;
    RoleLabel *m_progress;
    RoleLabel *m_left;
    RoleLabel *m_trouble;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_resume;
    QPushButton *m_close;
    QLineEdit *m_address = nullptr;
    QPushButton *m_add = nullptr;
    bool m_isAdding = false;
};

} // namespace widgets
