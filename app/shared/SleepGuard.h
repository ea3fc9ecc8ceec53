// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace app {

/// Keeps the computer from going to sleep while it is held, through systemd-logind's Inhibit. Where nobody answers
/// there nothing happens, and a line in the log says so once. Lives on the main thread; never waits.
class SleepGuard final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SleepGuard)
public:
    explicit SleepGuard(const QDBusConnection &bus = QDBusConnection::systemBus());

    void setWanted(bool isWanted);
    /// Whether sleep is held off now; some time after setWanted().
    bool isHeld() const { return m_lock.isValid(); }

Q_SIGNALS:
    void answered(bool isHeld);

private:
    void request();
    void giveUp(const QString &reason);

    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_lock; ///< open: sleep is held off
    bool m_isWanted = false;
    bool m_isAsking = false;
    bool m_hasFailed = false;
};

} // namespace app
