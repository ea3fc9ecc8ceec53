// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/Settings.h"

namespace app {
namespace {

/// A password in an address would end up in the file, in logs and in the window.
bool hasLogin(const QUrl &url)
{
    return !url.userInfo().isEmpty();
}

bool hasHostAndPort(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.port() > 0 && url.port() <= 65535;
}

QString hostAndPort(const QUrl &url)
{
    const QString host = url.host();
    return (host.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(url.port());
}

} // namespace

QString profileName(Profile profile)
{
    switch (profile) {
    case Profile::Demo:
        return QStringLiteral("demo");
    case Profile::Solo:
        return QStringLiteral("solo");
    case Profile::HomePool:
        return QStringLiteral("home-pool");
    case Profile::Pool:
        break;
    }
    return QStringLiteral("pool");
}

QString Endpoint::toString() const
{
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isV6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(address.toString()).arg(port);
}

Result<Endpoint> Endpoint::fromString(QStringView text)
{
    const auto wrong = fail(Errc::Malformed, QStringLiteral("an address and port as 0.0.0.0:3333 or [::]:3333"));
    const QStringView trimmed = text.trimmed();
    const qsizetype colon = trimmed.lastIndexOf(u':');
    if (colon <= 0)
        return wrong;
    QStringView host = trimmed.first(colon);
    const bool isBracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (isBracketed)
        host = host.sliced(1, host.size() - 2);
    bool isNumber = false;
    const uint port = trimmed.sliced(colon + 1).toUInt(&isNumber);
    const QHostAddress address(host.toString());
    if (!isNumber || port > 65535 || address.isNull()
        || isBracketed != (address.protocol() == QAbstractSocket::IPv6Protocol))
        return wrong;
    return Endpoint { address, quint16(port) };
}

QString Upstream::secretName() const
{
    return QStringLiteral("upstream/") + hostAndPort(url);
}

Result<Upstream> Upstream::fromString(QStringView text)
{
    const QString trimmed = text.trimmed().toString();
    const qsizetype space = trimmed.indexOf(u' ');
    const QString address = space < 0 ? trimmed : trimmed.first(space);
    Upstream out { QUrl(address, QUrl::StrictMode), space < 0 ? QString() : trimmed.sliced(space).trimmed() };
    if (hasLogin(out.url))
        return fail(Errc::Malformed,
            QStringLiteral(
                "an address without a login: write the identity behind it, separated by a space, and store the password "
                "with \"set-secret\""));
    const QString scheme = out.url.scheme();
    const bool isKnown = scheme == u"stratum2+tcp" || scheme == u"stratum+tcp" || scheme == u"stratum+ssl";
    if (!isKnown || !hasHostAndPort(out.url))
        return fail(Errc::Malformed, QStringLiteral("\"stratum2+tcp://host:port/authority-key identity\""));
    if (out.isSv2() && out.url.path().size() < 2)
        return fail(Errc::Malformed,
            QStringLiteral(
                "the pool's authority key behind the port: \"stratum2+tcp://host:port/authority-key identity\""));
    if (out.identity.toUtf8().size() > 255)
        return fail(Errc::Malformed, QStringLiteral("an identity of at most 255 bytes"));
    return out;
}

QString Node::secretName() const
{
    return QStringLiteral("node/") + hostAndPort(url);
}

Result<Node> Node::fromString(QStringView text)
{
    QString rest = text.trimmed().toString();
    Node out;
    // The cookie is last, because a path may hold spaces.
    if (const qsizetype cookie = rest.indexOf(QStringLiteral(" cookie=")); cookie >= 0) {
        out.cookieFile = rest.sliced(cookie + 8).trimmed();
        rest.truncate(cookie);
    }
    const QStringList words = rest.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words.mid(1)) {
        if (!word.startsWith(u"user=") || !out.user.isEmpty())
            return fail(
                Errc::Malformed, QStringLiteral("only \"user=NAME\" and \"cookie=PATH\" behind a node's address"));
        out.user = word.sliced(5);
    }
    out.url = QUrl(words.value(0), QUrl::StrictMode);
    if (hasLogin(out.url))
        return fail(Errc::Malformed,
            QStringLiteral(
                "an address without a login: write \"user=NAME\" behind it and store the password with \"set-secret\""));
    if ((out.url.scheme() != u"http" && out.url.scheme() != u"https") || !hasHostAndPort(out.url))
        return fail(Errc::Malformed, QStringLiteral("\"http://host:port\", then \"cookie=PATH\" or \"user=NAME\""));
    return out;
}

} // namespace app
