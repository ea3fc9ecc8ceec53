// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/Labels.h"

#include <QTimer>

class QPushButton;

namespace widgets {

/// One line on a page that says what was just done, with the way back beside it, or that asks before something that
/// has no way back. Takes no room while there is nothing to say.
class ActionBar final : public QWidget {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds shownFor { 20 };

    explicit ActionBar(QWidget *parent = nullptr);
    /// Goes away by itself after a while, not while it has the focus or the mouse. \a action may be empty.
    void tell(Role role, const QString &sentence, const QString &action = {});
    /// Stays until it is answered, and takes the focus.
    void ask(const QString &sentence, const QString &action);
    void dismiss();
    QString sentence() const { return m_sentence->text(); }

Q_SIGNALS:
    void actionChosen();
    /// Closed, timed out, or replaced: the action is off the table.
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void put(Role role, const QString &sentence, const QString &action, const QString &close);
    void timeOut();

    Role m_role = Role::Ok;
    RoleLabel *m_sentence;
    QPushButton *m_action;
    QPushButton *m_close;
    QTimer m_ends;
};

} // namespace widgets
