// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Feed.h"
#include "app/RemoteCores.h"
#include "app/shared/Program.h"
#include "widgets/Tray.h"
#include "widgets/connections/ConnectionsDialog.h"

#include <QPointer>

namespace app {

/// Which core the window shows, and the list of those it knows: carries what the user wants with them between the
/// window, its dialog and RemoteCores. Main thread.
class CoreDesk final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoreDesk)
public:
    /// After the first Program::started(). Shows nothing before join().
    CoreDesk(Program &program, RemoteCores &cores, widgets::MainWindow &window, widgets::Tray &tray);
    ~CoreDesk() override;

    /// The services inside have started, anew or for the first time: what shows them is joined to them again.
    void join();
    /// Shows that core from here on; empty, or not known: the one inside.
    void show(const QString &id);
    /// The same in a window that is new and still empty.
    void showFirst(const QString &id);
    const QString &shown() const { return m_shown; }
    void changeSettings(const QVariantMap &changes);
    /// They were changed elsewhere.
    void showSettings();
    void openConnections();
    widgets::ConnectionsDialog *dialog() const { return m_dialog; }

Q_SIGNALS:
    void ownSettingsChanged();

private:
    void begin();
    void refresh();
    void tellNews(const QString &id, const api::CoreState &state, const api::Parts &parts);
    void connectDialog();
    void save(const api::KnownCore &core, const QString &token);
    void remove(const QString &id);

    Program &m_program;
    RemoteCores &m_cores;
    widgets::MainWindow &m_window;
    widgets::Tray &m_tray;
    QPointer<widgets::ConnectionsDialog> m_dialog;
    QString m_shown; ///< id; empty: the core inside
    std::unique_ptr<Feed> m_feed;
};

} // namespace app
