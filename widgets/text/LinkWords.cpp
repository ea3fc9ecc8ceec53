// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/LinkWords.h"

#include "widgets/text/CoreWords.h"
#include "widgets/text/Format.h"

#include <QLocale>

namespace widgets {

using api::LinkState;
using api::LinkStatus;

Words::State LinkWords::state(const LinkState &link)
{
    switch (link.status) {
    case LinkStatus::Connecting:
        return { tr("Connecting"), Role::Faint };
    case LinkStatus::Connected:
        return { tr("Connected"), Role::Ok };
    case LinkStatus::Gone:
        return { tr("Not connected"), Role::Bad };
    case LinkStatus::Unreachable:
        return { tr("Not reached"), Role::Warning };
    case LinkStatus::Refused:
        return { tr("Refused"), Role::Bad };
    }
    Q_UNREACHABLE();
}

QString LinkWords::why(const LinkState &link)
{
    if (link.status == LinkStatus::Connected || link.status == LinkStatus::Connecting)
        return {};
    switch (link.code.value_or(Errc::Unreachable)) {
    case Errc::BadKey:
        return tr("This is not the core you confirmed: it shows another certificate.");
    case Errc::NotFound:
        return tr("Its certificate is not confirmed yet.");
    case Errc::Denied:
        return tr("It does not know this token, or the token was revoked.");
    case Errc::Unsupported:
        return tr("It is another version of Hashstead. Update the older one of the two. (%1)").arg(link.reason);
    case Errc::Timeout:
        return tr("It does not answer.");
    case Errc::Refused:
    case Errc::Protocol:
        return tr("It turned this window away: %1").arg(link.reason);
    default:
        return tr("It cannot be reached: %1").arg(link.reason);
    }
}

QString LinkWords::moment(UnixMs at, UnixMs now)
{
    const QDateTime local = toDateTime(at).toLocalTime();
    const QString time = QLocale().toString(local.time(), QStringLiteral("HH:mm:ss"));
    return local.date() == toDateTime(now).toLocalTime().date() ? time : Format::day(at) + u' ' + time;
}

QString LinkWords::strip(const ShownCore &core)
{
    if (!core.isStale())
        return {};
    if (core.link.status == LinkStatus::Connecting)
        return tr("Connecting to %1").arg(core.name);
    const QString since = moment(core.link.since, SystemClock().now());
    if (core.hasValues)
        return core.link.status == LinkStatus::Gone
            ? tr("Not connected to %1 since %2. Shown is what it said last.").arg(core.name, since)
            : tr("Not connected to %1 since %2. %3 Shown is what it said last.").arg(core.name, since, why(core.link));
    return tr("Not connected to %1 since %2. %3").arg(core.name, since, why(core.link));
}

QString LinkWords::denial(const ShownCore &core, api::Scope needed)
{
    if (core.may(needed))
        return {};
    return !core.hasValues ? tr("There was no connection to %1 yet.").arg(core.name)
                           : tr("Your token for %1 has the scope \"%2\", and this needs \"%3\".")
                                 .arg(core.name, api::scopeName(core.link.scope), api::scopeName(needed));
}

QString LinkWords::staysThere()
{
    return tr("Words and files of a wallet stay on its own computer: do this there.");
}

QString LinkWords::attention(const LinkState &link)
{
    const bool isTried = link.status == LinkStatus::Gone || link.status == LinkStatus::Unreachable;
    if (isTried && link.lastHeard)
        return tr("has not been heard since %1.").arg(moment(*link.lastHeard, SystemClock().now()));
    const QString reason = why(link);
    return reason.isEmpty() ? QString() : tr("is not connected. %1").arg(reason);
}

QString LinkWords::trouble(const Error &error, const ShownCore &core, api::Scope needed)
{
    if (core.isStale() && error.code == Errc::Unknown)
        return tr("the connection to %1 broke before it answered. Whether it was done is seen when it is back.")
            .arg(core.name);
    if (core.isStale() && error.code == Errc::Unreachable)
        return tr("there is no connection to %1.").arg(core.name);
    if (!core.may(needed) && error.code == Errc::Denied)
        return tr("your token for %1 does not allow it.").arg(core.name);
    return CoreWords::of(error.detail);
}

QStringList LinkWords::fingerprint(const QByteArray &pin)
{
    QStringList lines;
    for (qsizetype at = 0; at < pin.size(); at += 8)
        lines << QString::fromLatin1(pin.mid(at, 8).toHex(':').toUpper());
    return lines;
}

} // namespace widgets
