// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/connections/ShownCore.h"
#include "widgets/controls/Labels.h"

class QPushButton;

namespace widgets {

/// Says on top of every page that the core which is shown is not connected, since when, and offers to try again. Takes
/// no room while it is.
class LinkStrip final : public QWidget {
    Q_OBJECT
public:
    explicit LinkStrip(QWidget *parent = nullptr);
    void setCore(const ShownCore &core);
    QString sentence() const { return m_sentence->text(); }

Q_SIGNALS:
    void retryChosen();
    void manageWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_role = Role::Bad;
    RoleLabel *m_sentence;
    QPushButton *m_retry;
    QPushButton *m_manage;
};

} // namespace widgets
