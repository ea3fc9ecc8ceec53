// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/LanAddresses.h"

#include <QNetworkInterface>

namespace app {

QStringList lanAddresses()
{
    QStringList found;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const auto flags = interface.flags();
        if (!(flags & QNetworkInterface::IsUp) || flags & QNetworkInterface::IsLoopBack
            || flags & QNetworkInterface::IsPointToPoint)
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol && !entry.ip().isLinkLocal())
                found.append(entry.ip().toString());
        }
    }
    return found.isEmpty() ? QStringList { QStringLiteral("127.0.0.1") } : found;
}

QStringList reachable(const QList<net::ListenerState> &listeners, net::ListenerKind kind)
{
    QStringList out;
    for (const net::ListenerState &listener : listeners) {
        const bool takesKind = listener.config.kind == kind
            || (kind == net::ListenerKind::Sv1 && listener.config.kind == net::ListenerKind::Sniffed);
        if (!listener.isListening || !takesKind)
            continue;
        const QHostAddress &address = listener.config.address;
        const bool isAny
            = address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6 || address == QHostAddress::Any;
        const QStringList hosts = isAny ? lanAddresses() : QStringList { address.toString() };
        for (const QString &host : hosts) {
            const QString text
                = QStringLiteral("%1:%2").arg(host.contains(u':') ? u'[' + host + u']' : host).arg(listener.port);
            if (!out.contains(text))
                out.append(text);
        }
    }
    return out;
}

} // namespace app
