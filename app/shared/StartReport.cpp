// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/StartReport.h"

#include "app/shared/LanAddresses.h"
#include "core/net/Redacted.h"

namespace app {

namespace {

QString work(const Settings &settings)
{
    switch (settings.general.profile) {
    case Profile::Demo:
        return QStringLiteral("a simulated chain on this computer with %1 built-in machines; its coins are play money")
            .arg(settings.demo.miners);
    case Profile::Solo:
    case Profile::HomePool:
        return QStringLiteral("work from your own Bitcoin node, on the network %1")
            .arg(bitcoin::networkName(settings.bitcoin.network));
    case Profile::Pool:
        break;
    }
    return QStringLiteral("work from a remote pool");
}

} // namespace

QStringList startReport(const Settings &settings, const QList<net::ListenerState> &listeners, const QString &unchosen)
{
    QStringList out {
        QStringLiteral("running in the profile %1: %2").arg(profileName(settings.general.profile), work(settings))
    };
    if (!unchosen.isEmpty())
        out << QStringLiteral("nobody has chosen a profile yet: general.profile in %1 does, or the window")
                   .arg(unchosen);
    QStringList addresses = reachable(listeners, net::ListenerKind::Sv1);
    if (settings.stats.redactAddresses) {
        for (QString &address : addresses) {
            const qsizetype port = address.lastIndexOf(u':');
            address = net::redacted(address.first(port).remove(u'[').remove(u']')) + address.mid(port);
        }
    }
    out << (addresses.isEmpty() ? QStringLiteral("no machine can connect over Stratum V1")
                                : QStringLiteral("machines reach it at stratum+tcp://")
                + addresses.join(QStringLiteral(" or stratum+tcp://")));
    return out;
}

} // namespace app
