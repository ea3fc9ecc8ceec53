// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;
class QPushButton;

namespace widgets {

class RoleLabel;

/// Asks for the one-time code of a device whose owner locked changes with them. The code goes out once and is kept
/// nowhere.
class CodeDialog final : public QDialog {
    Q_OBJECT
public:
    explicit CodeDialog(QWidget *parent = nullptr);
    /// Opens it; \a then gets the code, unless it is closed before.
    void ask(const QString &device, std::function<void(const QString &)> then);
    /// Six digits.
    static bool isCode(const QString &text);

private:
    RoleLabel *m_help;
    QLineEdit *m_code;
    QPushButton *m_action;
    std::function<void(const QString &)> m_then;
};

} // namespace widgets
