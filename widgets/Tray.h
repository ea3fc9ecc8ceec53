// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Link.h"
#include "widgets/Theme.h"
#include "widgets/models/CoreNews.h"

#include <QIcon>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace widgets {

/// What closing the window does.
enum class CloseAction : quint8 { Ask, Tray, Quit };

/// What the user wants of the tray.
struct TrayChoices {
    bool isWanted = true;
    CloseAction close = CloseAction::Ask;
    bool tellsBlocks = true;
    bool tellsMachines = true; ///< silent ones
    bool tellsSources = true; ///< a pool or node that was lost
    bool tellsWallet = true;
    bool operator==(const TrayChoices &) const = default;
};

/// The mark in the desktop's tray: state, hashrate, notifications, and the window that closes into it. Where there is
/// no tray none of it is there, and closing the window ends the program as ever. GUI thread.
class Tray final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tray)
public:
    /// \a hasTray: whether the desktop has one, QSystemTrayIcon::isSystemTrayAvailable(). \a window outlives this.
    Tray(QWidget *window, bool hasTray);
    ~Tray() override;

    void setChoices(const TrayChoices &choices);
    bool isShown() const { return m_icon != nullptr; }

    struct State {
        Role role = Role::Faint;
        QString word;
        QString tooltip;
    };
    static State stateOf(const stats::LiveSnapshot &live);
    /// The house with a dot in \a role's colour, in the sizes of trays.
    static QIcon iconOf(Role role, const Theme &theme);
    /// Title and sentence of a notification; nothing where the event is none, or is not wanted.
    static std::optional<std::pair<QString, QString>> noticeOf(const stats::Event &event, const TrayChoices &choices);

public Q_SLOTS:
    void setLive(const stats::LiveSnapshot &live);
    /// All events, newest last, again and again: what is newer than the last time is told.
    void setEvents(const QList<stats::Event> &events);
    /// Ecash arrived. Told at once, and then at most each 10 minutes as a sum: a demo earns all the time.
    void tellReceived(const QString &unit, quint64 amount);
    /// The same of a core on another machine, told with its name in front.
    void setCoreEvents(const QString &id, const QList<stats::Event> &events);
    /// What came into that core's wallet since the last time is told as tellReceived() does.
    void setCoreWallet(const QString &id, const wallet::Snapshot &wallet);
    /// The cores on other machines, again and again: one that was there and is lost is told, and when it is back.
    void setCores(const QList<api::CoreView> &cores);
    /// Brings the window to the front.
    void showWindow();

Q_SIGNALS:
    void quitChosen();
    /// The user answered what closing does, for good: Tray or Quit.
    void closeActionChosen(widgets::CloseAction action);
    void noticeShown(const QString &title, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeIcon();
    void refresh();
    void toggleWindow();
    void ask();
    void choose(CloseAction action);
    void tellEvents(const QString &core, const QList<stats::Event> &events);
    void addReceived(const QString &core, const QString &unit, quint64 amount);
    void tellSum();
    QString nameOf(const QString &core) const;
    static QString withCore(const QString &title, const QString &core);
    void show(const QString &title, const QString &text);

    QWidget *m_window;
    bool m_hasTray;
    TrayChoices m_choices;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_line = nullptr; ///< the state in words
    QAction *m_toggle = nullptr;
    stats::LiveSnapshot m_live;
    QList<api::CoreView> m_cores;
    QSet<QString> m_lostCores; ///< ids, told as lost
    QMap<QString, QMap<QString, quint64>> m_received; ///< by core's id and unit, not told yet
    QTimer m_receivedPace;
    QMap<QString, CoreNews> m_news; ///< by core's id; empty: the one inside
    std::optional<std::pair<Role, bool>> m_painted; ///< role, isDark
};

} // namespace widgets
