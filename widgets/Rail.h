// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Theme.h"

#include <QMap>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace widgets {

class CoreSwitcher;
class RailButton;
class RoleLabel;

/// The left edge of the window: the mark, one button per page, and at the bottom how mining goes and under what
/// profile.
class Rail final : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);
    void addPage(const QString &id, const QString &icon, const QString &title, const QString &shortcut);
    void setCurrent(const QString &id);
    void setBadge(const QString &id, const QString &badge);
    void setState(Role dot, const QString &word);
    void setProfile(const QString &line);
    CoreSwitcher *switcher() const { return m_switcher; }

Q_SIGNALS:
    void pageChosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_buttonColumn;
    CoreSwitcher *m_switcher;
    QMap<QString, RailButton *> m_buttons;
    QButtonGroup *m_group; ///< of the pages: the cores below are chosen apart from them
    RoleLabel *m_word;
    RoleLabel *m_profile;
    Role m_dot = Role::Faint;
};

} // namespace widgets
