// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Request.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace widgets {

class ChoiceBox;
class FactList;
class FleetDesk;
class RoleLabel;

/// What a device is called, which group it is in, and with what it is logged in to. A password goes out once, into the
/// secret store, and is never shown again.
class DeviceDialog final : public QDialog {
    Q_OBJECT
public:
    explicit DeviceDialog(FleetDesk *desk, QWidget *parent = nullptr);
    void setSnapshot(const lan::Snapshot &snapshot);
    /// Why nothing may be ordered; empty: it may.
    void setDenied(const QString &why);
    /// Opens it for the device with that key; \a atPassword: with the cursor where the password is typed.
    void start(const QString &key, bool atPassword = false);
    QString key() const { return m_key; }

private:
    void makeFields(QVBoxLayout *column);
    const lan::DeviceState *device() const;
    void showDevice();
    void showCredentials();
    void save();
    void saveNext();
    void saved(const std::optional<Error> &error);
    void forgetPassword();
    void refresh();

    FleetDesk *m_desk;
    lan::Snapshot m_snapshot;
    QString m_key;
    QString m_denied;
    QList<lan::Order> m_orders; ///< still to be given, one after the other
    bool m_isBusy = false;
    RoleLabel *m_title;
    FactList *m_facts;
    QLineEdit *m_name = nullptr;
    ChoiceBox *m_group = nullptr;
    RoleLabel *m_kept = nullptr; ///< whether a password is kept
    QPushButton *m_forget = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    RoleLabel *m_line;
    QPushButton *m_action;
};

} // namespace widgets
