// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Link.h"

#include <QHostAddress>

#include <algorithm>

namespace api {

namespace {

bool isName(QStringView host)
{
    const auto isAllowed
        = [](QChar c) { return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'.' || c == u'-' || c == u'_'; };
    if (host.isEmpty() || host.size() > 253 || !std::all_of(host.begin(), host.end(), isAllowed)
        || host.startsWith(u'.') || host.startsWith(u'-') || host.contains(u"..", Qt::CaseSensitive))
        return false;
    // Digits and dots alone are an IPv4 address, whole, or nothing.
    const bool isNumeric = std::all_of(host.begin(), host.end(), [](QChar c) { return c.isDigit() || c == u'.'; });
    QHostAddress address;
    return !isNumeric || (host.count(u'.') == 3 && address.setAddress(host.toString()));
}

bool isIpv6(QStringView host)
{
    QHostAddress address;
    return address.setAddress(host.toString()) && address.protocol() == QAbstractSocket::IPv6Protocol;
}

Result<quint16> portOf(QStringView text)
{
    bool isNumber = false;
    const uint port = text.toUInt(&isNumber);
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber || !isPlain)
        return fail(Errc::Malformed, QStringLiteral("%1 is no port").arg(text));
    if (port < 1 || port > 65535)
        return fail(Errc::OutOfRange, QStringLiteral("a port is a number from 1 to 65535"));
    return quint16(port);
}

} // namespace

QString scopeName(Scope scope)
{
    switch (scope) {
    case Scope::Read:
        return QStringLiteral("read");
    case Scope::Operate:
        return QStringLiteral("operate");
    case Scope::Pay:
        return QStringLiteral("pay");
    }
    Q_UNREACHABLE();
}

std::optional<Scope> scopeFromName(QStringView name)
{
    for (const Scope scope : { Scope::Read, Scope::Operate, Scope::Pay }) {
        if (scopeName(scope) == name)
            return scope;
    }
    return std::nullopt;
}

Result<CoreAddress> CoreAddress::fromString(QStringView text)
{
    const auto wrong = [] { return fail(Errc::Malformed, QStringLiteral("an address is HOST or HOST:PORT")); };
    text = text.trimmed();
    if (text.isEmpty() || text.size() > maxLength)
        return wrong();
    CoreAddress out;
    QStringView port;
    bool hasPort = false;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        const QStringView rest = end < 0 ? QStringView() : text.mid(end + 1);
        if (end < 0 || !isIpv6(text.mid(1, end - 1)) || (!rest.isEmpty() && !rest.startsWith(u':')))
            return wrong();
        out.host = text.mid(1, end - 1).toString();
        hasPort = !rest.isEmpty();
        port = hasPort ? rest.mid(1) : port;
    } else if (isIpv6(text)) {
        out.host = text.toString();
    } else {
        const qsizetype colon = text.indexOf(u':');
        hasPort = colon >= 0;
        const QStringView host = hasPort ? text.first(colon) : text;
        if (!isName(host))
            return wrong();
        out.host = host.toString();
        port = hasPort ? text.mid(colon + 1) : port;
    }
    if (hasPort) {
        const auto number = portOf(port);
        if (!number)
            return tl::unexpected(number.error());
        out.port = *number;
    }
    return out;
}

QString CoreAddress::toString() const
{
    return QStringLiteral("%1:%2").arg(host.contains(u':') ? u'[' + host + u']' : host).arg(port);
}

} // namespace api
