// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/CoreFixture.h"

#include "app/screenshots/Fixture.h"

#include <QCryptographicHash>

namespace fixture {

using namespace std::chrono_literals;
using api::LinkStatus;

QByteArray garagePin()
{
    return QCryptographicHash::hash("garage", QCryptographicHash::Sha256);
}

QByteArray strangePin()
{
    return QCryptographicHash::hash("strange", QCryptographicHash::Sha256);
}

QList<api::CoreView> cores(LinkStatus status, std::optional<Errc> code)
{
    api::CoreView garage;
    garage.core
        = { QStringLiteral("a1"), QStringLiteral("Garage"), { QStringLiteral("server.local"), 8081 }, garagePin() };
    garage.link.status = status;
    garage.link.code = code;
    garage.link.since = now() + 11s;
    garage.link.scope = api::Scope::Operate;
    garage.link.program = QStringLiteral("hashsteadd 0.1.0");
    if (status == LinkStatus::Connected || status == LinkStatus::Gone)
        garage.link.lastHeard = now() + 10s;
    if (code == Errc::BadKey)
        garage.link.seenPin = strangePin();
    api::CoreView cabin;
    cabin.core = { QStringLiteral("b2"), QStringLiteral("Cabin"), { QStringLiteral("fd00::20"), 8081 },
        QCryptographicHash::hash("cabin", QCryptographicHash::Sha256) };
    cabin.link.status = LinkStatus::Unreachable;
    cabin.link.code = Errc::Unreachable;
    cabin.link.reason = QStringLiteral("Connection refused");
    cabin.link.since = now() - 40min;
    return { garage, cabin };
}

QList<api::CoreView> cores()
{
    return cores(LinkStatus::Connected, {});
}

api::LinkState unconfirmed()
{
    api::LinkState link;
    link.status = LinkStatus::Refused;
    link.code = Errc::NotFound;
    link.seenPin = garagePin();
    return link;
}

} // namespace fixture
