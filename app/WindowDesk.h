// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/Program.h"
#include "app/shared/SleepGuard.h"
#include "widgets/MainWindow.h"
#include "widgets/Tray.h"

namespace app {

/// What ties the window to the desktop: tray, start at login, sleep, opening what lies outside, the log and the
/// diagnostics. It reads [window] of the settings again whenever they were changed. Main thread.
class WindowDesk final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowDesk)
public:
    WindowDesk(Program &program, widgets::MainWindow &window);

    /// After Program::started().
    void connectServices();
    void applySettings();
    widgets::Tray &tray() { return m_tray; }

Q_SIGNALS:
    /// By an answer of the user; applySettings() was called where that is due.
    void settingsChanged();

private:
    void applyLive(const stats::LiveSnapshot &live);
    void saveDiagnostics(const QString &parent);
    QStringList ownCommand() const;

    Program &m_program;
    widgets::MainWindow &m_window;
    widgets::Tray m_tray;
    SleepGuard m_sleep;
    bool m_isMining = false;
};

} // namespace app
