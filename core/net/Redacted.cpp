// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/Redacted.h"

#include <QCryptographicHash>
#include <QStringList>

namespace net {

QString redacted(const QString &address)
{
    const qsizetype dot = address.lastIndexOf(u'.');
    const QHostAddress host(address);
    bool isMapped = false;
    const quint32 v4 = host.toIPv4Address(&isMapped);
    if (isMapped && dot > 0)
        return QHostAddress(v4).toString().section(u'.', 0, 2) + QStringLiteral(".x");
    if (host.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR v6 = host.toIPv6Address();
        QStringList parts;
        for (int i = 0; i < 8; i += 2)
            parts.append(QString::number(v6[i] << 8 | v6[i + 1], 16));
        return parts.join(u':') + QStringLiteral(":x");
    }
    if (address.isEmpty())
        return address;
    return QStringLiteral("#")
        + QString::fromLatin1(QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex().first(8));
}

QString addressText(const QHostAddress &address, bool isRedacted)
{
    return isRedacted ? redacted(address.toString()) : address.toString();
}

} // namespace net
