// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miner/Types.h"

#include "core/noise/AuthorityUrl.h"

#include <QUrl>

namespace miner {

namespace {

struct PersonalityName {
    Personality personality;
    const char *name;
};
constexpr PersonalityName personalityNames[] = {
    { Personality::Plain, "plain" },
    { Personality::Bitaxe, "bitaxe" },
    { Personality::NerdQaxe, "nerdqaxe" },
    { Personality::Cgminer, "cgminer" },
    { Personality::Cpuminer, "cpuminer" },
};

} // namespace

Result<Personality> personalityFromName(QStringView name)
{
    QStringList allowed;
    for (const auto &row : personalityNames) {
        if (name == QLatin1String(row.name))
            return row.personality;
        allowed.append(QLatin1String(row.name));
    }
    return fail(Errc::NotFound,
        QStringLiteral("no personality \"%1\"; there are %2").arg(name).arg(allowed.join(QStringLiteral(", "))));
}

QString personalityName(Personality personality)
{
    for (const auto &row : personalityNames) {
        if (row.personality == personality)
            return QLatin1String(row.name);
    }
    return {};
}

QString machineStatusName(MachineStatus status)
{
    switch (status) {
    case MachineStatus::Idle:
        return QStringLiteral("idle");
    case MachineStatus::Connecting:
        return QStringLiteral("connecting");
    case MachineStatus::Opening:
        return QStringLiteral("opening");
    case MachineStatus::Mining:
        return QStringLiteral("mining");
    case MachineStatus::Waiting:
        return QStringLiteral("waiting");
    case MachineStatus::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

Result<Endpoint> Endpoint::fromUrl(QStringView url)
{
    if (url.startsWith(u"stratum2+tcp://")) {
        const auto parsed = noise::AuthorityUrl::parse(url);
        if (!parsed)
            return tl::unexpected(parsed.error());
        const QString path = QUrl(url.toString()).path();
        return Endpoint { true, parsed->host, parsed->port, path.mid(1) };
    }
    const QUrl parsed(url.toString(), QUrl::StrictMode);
    if (parsed.scheme() != u"stratum+tcp" || parsed.host().isEmpty() || parsed.port() < 1 || parsed.path().size() > 1)
        return fail(Errc::Malformed,
            QStringLiteral("\"%1\" is no stratum+tcp://HOST:PORT and no stratum2+tcp://HOST:PORT/AUTHORITY-KEY")
                .arg(url));
    return Endpoint { false, parsed.host(), quint16(parsed.port()), {} };
}

QString Endpoint::toUrl() const
{
    const QString bracketed = host.contains(u':') ? u'[' + host + u']' : host;
    const QString key = authorityKey.isEmpty() ? QString() : u'/' + authorityKey;
    return QStringLiteral("%1://%2:%3%4").arg(isSv2 ? u"stratum2+tcp" : u"stratum+tcp", bracketed).arg(port).arg(key);
}

} // namespace miner
