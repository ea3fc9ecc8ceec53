// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/PoolEntry.h"

namespace lan {
namespace {

constexpr quint16 defaultSv1Port = 3333;
constexpr qsizetype longestUrl = 512;

bool isHostCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || c == u':' || c == u'[' || c == u']';
}

} // namespace

QString PoolEntry::url() const
{
    if (host.isEmpty())
        return {};
    const QString scheme = protocol == PoolProtocol::Sv2 ? QStringLiteral("stratum2+tcp")
        : tls == PoolTls::None                           ? QStringLiteral("stratum+tcp")
                                                         : QStringLiteral("stratum+ssl");
    QString out = QStringLiteral("%1://%2:%3").arg(scheme, host).arg(port);
    if (protocol == PoolProtocol::Sv2 && !authorityKey.isEmpty())
        out += u'/' + authorityKey;
    return out;
}

Result<PoolEntry> PoolEntry::fromUrl(QStringView url)
{
    const auto wrong = [](const char *why) {
        return fail(Errc::Malformed,
            QStringLiteral("%1; a pool is written as stratum+tcp://host:port").arg(QLatin1String(why)));
    };
    QStringView rest = url.trimmed();
    if (rest.isEmpty())
        return wrong("the pool's address is empty");
    if (rest.size() > longestUrl)
        return wrong("the pool's address is longer than 512 characters");
    PoolEntry out;
    if (const qsizetype at = rest.indexOf(u"://"); at >= 0) {
        const QString scheme = rest.first(at).toString().toLower();
        rest = rest.sliced(at + 3);
        if (scheme == u"stratum2+tcp" || scheme == u"stratum2")
            out.protocol = PoolProtocol::Sv2;
        else if (scheme == u"stratum+ssl" || scheme == u"stratum+tls" || scheme == u"ssl")
            out.tls = PoolTls::System;
        else if (scheme != u"stratum+tcp" && scheme != u"stratum" && scheme != u"tcp")
            return wrong("the pool's address begins with a protocol that no device speaks");
    }
    if (const qsizetype slash = rest.indexOf(u'/'); slash >= 0) {
        if (out.protocol == PoolProtocol::Sv2)
            out.authorityKey = rest.sliced(slash + 1).toString();
        rest = rest.first(slash);
    }
    const qsizetype colon = rest.lastIndexOf(u':');
    const bool isBracketed = rest.startsWith(u'[');
    const bool hasPort = colon >= 0 && (!isBracketed || rest.indexOf(u']') < colon);
    const QStringView host = hasPort ? rest.first(colon) : rest;
    if (host.isEmpty())
        return wrong("the pool's address has no host");
    for (QChar c : host) {
        if (!isHostCharacter(c) || (c == u':' && !isBracketed))
            return wrong("the pool's host has a character that no host name has");
    }
    for (QChar c : std::as_const(out.authorityKey)) {
        if (!c.isLetterOrNumber())
            return wrong("the pool's authority key is no base58 text");
    }
    out.host = host.toString();
    if (!hasPort) {
        out.port = defaultSv1Port;
        return out;
    }
    bool isNumber = false;
    const int port = rest.sliced(colon + 1).toInt(&isNumber);
    if (!isNumber)
        return wrong("the pool's port is no number");
    if (port < 1 || port > 65535)
        return fail(Errc::OutOfRange, QStringLiteral("the pool's port is not between 1 and 65535"));
    out.port = quint16(port);
    return out;
}

bool PoolEntry::isSamePool(const PoolEntry &other) const
{
    return protocol == other.protocol && host.compare(other.host, Qt::CaseInsensitive) == 0 && port == other.port
        && user == other.user && (tls == PoolTls::None) == (other.tls == PoolTls::None);
}

} // namespace lan
