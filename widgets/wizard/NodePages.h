// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/wizard/SetupPage.h"

class QCheckBox;

namespace widgets {

class ChoiceBox;
class Segmented;

/// A choice of Bitcoin's networks, the real one first.
ChoiceBox *makeNetworkBox();

/// Where the Bitcoin node is and how to log in.
class NodePage final : public SetupPage {
    Q_OBJECT
public:
    explicit NodePage(SetupModel &model);
    void load() override;

private:
    void showLogin();

    ChoiceBox *m_network;
    Segmented *m_login;
    QWidget *m_cookieBox = nullptr;
    QWidget *m_passwordBox = nullptr;
    QLineEdit *m_cookie = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
};

/// Whom a block pays, and in a home pool how shares earn.
class PayoutPage final : public SetupPage {
    Q_OBJECT
public:
    explicit PayoutPage(SetupModel &model);
    void load() override;
    void showProblems(const QList<SetupProblem> &problems, bool wasAsked) override;

private:
    RoleLabel *m_good;
    QWidget *m_shareBox;
    QCheckBox *m_ehash;
};

} // namespace widgets
