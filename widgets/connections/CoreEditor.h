// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Link.h"
#include "widgets/Theme.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace widgets {

class RoleLabel;
class TickBox;

/// Adds a core or changes one, in three steps that are each tried for real: where it is, whether its certificate is the
/// right one, and with what token. It connects to nothing itself.
class CoreEditor final : public QDialog {
    Q_OBJECT
public:
    enum class Step : quint8 { Address, Certificate, Token };

    explicit CoreEditor(QWidget *parent = nullptr);
    /// Opens it empty.
    void startNew();
    /// Opens it for \a core, whose token stays unless another is typed.
    void startChange(const api::KnownCore &core);
    /// What came of tryWanted(), as often as it changes.
    void setTried(const api::LinkState &link);
    /// What came of saveWanted(); empty: it is kept, and the dialog closes.
    void setSaved(const QString &error);
    Step step() const;
    bool isNew() const { return m_known.id.isEmpty(); }

Q_SIGNALS:
    /// Connect to it: without a pin only to see the certificate. An empty \a token is the kept one.
    void tryWanted(const api::KnownCore &core, const QString &token);
    void tryCancelled();
    void saveWanted(const api::KnownCore &core, const QString &token);

protected:
    void reject() override;

private:
    QWidget *makeAddress();
    QWidget *makeCertificate();
    QWidget *makeToken();
    void begin();
    void showStep(Step step);
    void act();
    void goBack();
    void judgeAddress();
    void leaveAddress();
    void leaveToken();
    void tryNow(const api::KnownCore &core, const QString &token);
    void endTry();
    void setBusy(bool isBusy);
    void tell(Role role, const QString &sentence);
    /// Every digit of a fingerprint is seen: a dialog does not grow by itself for what comes into a page of it.
    void makeRoom();
    void showStranger(const QByteArray &seen);
    void refreshAction();

    api::KnownCore m_known; ///< as it is kept; without an id for a new one
    api::KnownCore m_core; ///< as it is typed so far
    QByteArray m_seen; ///< the certificate that was shown last
    bool m_isBusy = false;
    bool m_isLooking = false; ///< the try is for the certificate only
    RoleLabel *m_title;
    QStackedWidget *m_stack;
    QLineEdit *m_address = nullptr;
    QLabel *m_fingerprint = nullptr;
    TickBox *m_isSame = nullptr;
    QLineEdit *m_token = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_strangers = nullptr; ///< both fingerprints, when they differ
    QPushButton *m_compare = nullptr;
    RoleLabel *m_line;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_action;
};

} // namespace widgets
