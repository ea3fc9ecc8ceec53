// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/CommandLine.h"
#include "core/stats/Types.h"
#include "core/wallet/Types.h"

#include <QElapsedTimer>
#include <QObject>
#include <QRegularExpression>

namespace widgets {
class MainWindow;
}

namespace app {

/// `hashstead --screenshots FOLDER`: every page and dialog from recorded values, then every page of the demo while it
/// mines, in light and dark, at 1x and at 2x. Offscreen. Main thread.
class Screenshots final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Screenshots)
public:
    /// \a only: of all pictures those whose name has it; empty: all.
    Screenshots(const QString &folder, const QString &only);

    /// Qt knows one scale per process: starts \a program once for each of them, offscreen. Gives the exit code.
    static int runEachScale(const QString &program, const QStringList &arguments);
    /// Whether this process is to take the pictures, and not to start those that do.
    static bool isOneScale();
    /// What the demo is started with: \a dataDir, free ports, nothing of the user's.
    static CommandLine demoOf(const QString &dataDir);

    /// The recorded values; ends QApplication::exec() when all are saved.
    void takeRecorded();
    /// Then the demo in \a window: begins when it has something to show, or after a while; ends QApplication::exec().
    void takeDemo(widgets::MainWindow *window);
    void seeLive(const stats::LiveSnapshot &live);
    void seeWallet(const wallet::Snapshot &wallet);
    /// Whether a picture of the demo is wanted at all.
    bool wantsDemo() const;
    /// 0 when every picture was saved.
    int exitCode() const { return m_failed > 0 || m_saved == 0 ? 1 : 0; }

private:
    struct Shot {
        QString page;
        bool isDark = false;
        QString name() const;
    };
    void beginDemo();
    void nextOfDemo();

    QString m_folder;
    QRegularExpression m_only;
    widgets::MainWindow *m_window = nullptr;
    QList<Shot> m_shots;
    bool m_hasMined = false;
    bool m_hasEarned = false;
    bool m_isBegun = false;
    int m_saved = 0;
    int m_failed = 0;
};

} // namespace app
