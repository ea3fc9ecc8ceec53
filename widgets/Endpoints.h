// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace widgets {

/// Where machines can be pointed at. LAN addresses first; the window shows the first of each kind and lists the rest.
struct Endpoints {
    QStringList sv1; ///< "192.168.1.20:3333"
    QStringList sv2; ///< "192.168.1.20:3336"
    QString authorityKey; ///< base58check, public; empty while there is none
    bool operator==(const Endpoints &) const = default;

    /// "stratum+tcp://192.168.1.20:3333" for one of \c sv1.
    static QString sv1Url(const QString &hostPort) { return QStringLiteral("stratum+tcp://") + hostPort; }
    /// "stratum2+tcp://192.168.1.20:3336/9auqWEzQ..." for one of \c sv2.
    QString sv2Url(const QString &hostPort) const
    {
        const QString url = QStringLiteral("stratum2+tcp://") + hostPort;
        return authorityKey.isEmpty() ? url : url + u'/' + authorityKey;
    }
};

} // namespace widgets
Q_DECLARE_METATYPE(widgets::Endpoints)
