// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Interfaces.h"

#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QUdpSocket>

namespace lan {
namespace {

/// Networks inside this computer: nobody plugs a machine in there, and they are wide.
bool isInternal(const QString &name)
{
    static const QStringList starts { QStringLiteral("docker"), QStringLiteral("br-"), QStringLiteral("veth"),
        QStringLiteral("virbr"), QStringLiteral("vmnet"), QStringLiteral("vboxnet"), QStringLiteral("cni"),
        QStringLiteral("lxcbr"), QStringLiteral("podman") };
    return std::any_of(starts.begin(), starts.end(), [&](const QString &start) { return name.startsWith(start); });
}

} // namespace

QList<InterfaceAddress> interfaceAddresses()
{
    QList<InterfaceAddress> all;
    for (const QNetworkInterface &card : QNetworkInterface::allInterfaces()) {
        if (isInternal(card.name()))
            continue;
        const auto flags = card.flags();
        for (const QNetworkAddressEntry &entry : card.addressEntries()) {
            if (entry.ip().protocol() != QAbstractSocket::IPv4Protocol)
                continue;
            all.append({ card.name(), entry.ip(), entry.prefixLength(),
                flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning),
                flags.testFlag(QNetworkInterface::IsLoopBack), flags.testFlag(QNetworkInterface::IsPointToPoint) });
        }
    }
    return all;
}

std::optional<QHostAddress> routeTo(const QHostAddress &device)
{
    if (!isPrivate(device))
        return {};
    // Connecting a datagram socket asks the routing table and sends nothing.
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(QHostAddress(device.toIPv4Address()), 9);
    const QHostAddress own = socket.localAddress();
    if (socket.state() == QAbstractSocket::ConnectedState && own.protocol() == QAbstractSocket::IPv4Protocol
        && own != QHostAddress(QHostAddress::AnyIPv4))
        return isPrivate(own) ? std::optional(own) : std::nullopt;
    return nearestOwnAddress(interfaceAddresses(), device);
}

} // namespace lan
