// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/SleepGuard.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QLoggingCategory>

namespace app {
namespace {
Q_LOGGING_CATEGORY(lcSleep, "hashstead.sleep")
}

SleepGuard::SleepGuard(const QDBusConnection &bus)
    : m_bus(bus)
{
}

void SleepGuard::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    if (!isWanted)
        m_lock = {}; // closing it is how it is given back
    else if (!isHeld() && !m_isAsking && !m_hasFailed)
        request();
}

void SleepGuard::request()
{
    QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"),
        QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
        QStringLiteral("Inhibit"));
    call.setArguments({ QStringLiteral("sleep:idle"), QStringLiteral("Hashstead"),
        QStringLiteral("machines are mining"), QStringLiteral("block") });
    if (!m_bus.isConnected())
        return giveUp(m_bus.lastError().isValid() ? m_bus.lastError().message() : QStringLiteral("there is no bus"));
    m_isAsking = true;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        watcher->deleteLater();
        m_isAsking = false;
        if (reply.isError())
            return giveUp(reply.error().message());
        if (m_isWanted)
            m_lock = reply.value();
        Q_EMIT answered(isHeld());
    });
}

void SleepGuard::giveUp(const QString &reason)
{
    m_hasFailed = true;
    qCWarning(lcSleep).noquote() << "this computer cannot be kept awake:" << reason;
    Q_EMIT answered(false);
}

} // namespace app
