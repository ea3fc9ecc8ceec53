// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/noise/AuthorityUrl.h"

#include "core/noise/AuthorityKey.h"

#include <QUrl>

namespace noise {

namespace {

constexpr QStringView Scheme = u"stratum2+tcp";
constexpr qsizetype MaxText = 512;

} // namespace

Result<AuthorityUrl> AuthorityUrl::parse(QStringView text)
{
    const auto malformed = [](const QString &why) {
        return fail(
            Errc::Malformed, QStringLiteral("not an address like stratum2+tcp://host:port/authority-key: ") + why);
    };
    const auto trimmed = text.trimmed();
    if (trimmed.size() > MaxText)
        return malformed(QStringLiteral("it has more than %1 characters").arg(MaxText));
    const QUrl url(trimmed.toString(), QUrl::StrictMode);
    if (!url.isValid())
        return malformed(url.errorString());
    if (url.scheme() != Scheme)
        return fail(Errc::Unsupported, QStringLiteral("the address does not start with stratum2+tcp://"));
    if (url.host().isEmpty())
        return malformed(QStringLiteral("the host is missing"));
    if (url.port() < 1)
        return malformed(QStringLiteral("the port is missing or zero"));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return malformed(QStringLiteral("a user name, '?' or '#' has no meaning in it"));
    AuthorityUrl out { url.host(), quint16(url.port()), std::nullopt };
    const auto path = url.path();
    if (path.size() > 1) {
        const auto key = authorityKeyFromText(QStringView(path).sliced(1));
        if (!key)
            return tl::unexpected(key.error());
        out.authority = *key;
    }
    return out;
}

QString AuthorityUrl::toString() const
{
    QUrl url;
    url.setScheme(Scheme.toString());
    url.setHost(host);
    url.setPort(port);
    if (authority)
        url.setPath(u'/' + authorityKeyText(*authority));
    return url.toString(QUrl::FullyEncoded);
}

} // namespace noise
