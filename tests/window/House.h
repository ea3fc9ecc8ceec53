// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Face.h"

#include <QTemporaryDir>

/// The program and its window on a data directory, joined and begun as main() does it: services, sockets and threads
/// are the real ones. Two of them may live at once when the one made last ends first.
class House final : public QObject {
public:
    House();
    /// On the data directory of another one that ended.
    explicit House(const QString &dataDir);
    ~House() override;

    /// As --set. Loopback and ports of the system's choice are set already.
    void set(const QString &key, const QString &value);
    /// Easy enough for a machine of some hundred hashes a second.
    void useTinyShares();
    /// Opens the window and waits until the services have started and the window has the keyboard.
    bool start();
    /// Ends everything, as the program does when its event loop is over.
    void stop();
    /// Quits by Ctrl+Q and starts again.
    bool restart();

    QString path() const { return m_path; }
    QString fileText() const; ///< of the settings file
    app::Program &program() { return *m_program; }
    app::Wiring &wiring() { return *m_program->wiring(); }
    const app::Settings &settings() { return m_program->store().settings(); }
    widgets::MainWindow &window() { return m_face->window(); }
    const stats::LiveSnapshot &live() const { return m_live; }
    const wallet::Snapshot &wallet() const { return m_wallet; }
    const ehash::Snapshot &ehash() const { return m_ehash; }
    int starts() const { return m_starts; } ///< of the services
    bool wasAskedToQuit() const { return m_isQuitting; }
    /// The row of a machine by what it is called now; empty when there is none.
    std::optional<work::MinerSnapshot> machine(const QString &name) const;

private:
    void follow();

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    QMap<QString, QString> m_settings;
    widgets::Language m_language;
    std::unique_ptr<app::Program> m_program;
    std::unique_ptr<app::Face> m_face;
    stats::LiveSnapshot m_live;
    wallet::Snapshot m_wallet;
    ehash::Snapshot m_ehash;
    int m_starts = 0;
    bool m_isQuitting = false;
};
