// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/Orders.h"
#include "widgets/connections/Rights.h"

#include <QWidget>

class QPushButton;

namespace widgets {

class FactList;
class QrCode;
class QrPlayer;
class RoleLabel;

/// One token that was made here: its code while it can be claimed, what became of it, and how to get it back.
class TokenPane final : public QWidget {
    Q_OBJECT
public:
    explicit TokenPane(QWidget *parent = nullptr);
    void setToken(const wallet::SentToken &token, const wallet::Snapshot &snapshot);
    qint64 id() const { return m_id; }
    QrPlayer *player() const { return m_player; }
    /// While the mint is asked to give it back.
    void setBusy(bool isBusy);
    /// Why it may not be taken back; empty: it may.
    void setDenied(const QString &why);

Q_SIGNALS:
    void reclaimWanted(qint64 id);
    void closed();

private:
    qint64 m_id = 0;
    bool m_isBusy = false;
    QString m_denied;
    RoleLabel *m_title;
    RoleLabel *m_state;
    QrPlayer *m_player;
    RoleLabel *m_warning;
    RoleLabel *m_gone;
    FactList *m_facts;
    QPushButton *m_back;
};

/// How safe the wallet's content is, and what makes it safer.
class SafetyPane final : public QWidget {
    Q_OBJECT
public:
    explicit SafetyPane(QWidget *parent = nullptr);
    void setSnapshot(const wallet::Snapshot &snapshot);
    void setLockKey(const QString &hex);
    /// Whose wallet it is.
    void setCore(const ShownCore &core);
    void setRights(const Rights &rights);

Q_SIGNALS:
    void seedWanted();
    void restoreWanted();
    void backupWanted();
    void importWanted();

private:
    void advise();

    bool m_isVerified = false;
    QString m_owner; ///< the name of the core on another computer
    RoleLabel *m_state;
    RoleLabel *m_advice;
    QPushButton *m_seed;
    QPushButton *m_restore;
    QPushButton *m_backup;
    QPushButton *m_import;
    RoleLabel *m_keyText;
    QrCode *m_keyCode;
    class CopyButton *m_copyKey;
};

} // namespace widgets
