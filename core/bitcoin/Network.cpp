// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/Network.h"

#include <array>
#include <utility>

namespace bitcoin {

namespace {

constexpr std::array<std::pair<Network, QLatin1String>, 6> names { {
    { Network::Main, QLatin1String("main") },
    { Network::Testnet3, QLatin1String("testnet3") },
    { Network::Testnet4, QLatin1String("testnet4") },
    { Network::Signet, QLatin1String("signet") },
    { Network::Regtest, QLatin1String("regtest") },
    { Network::Simulated, QLatin1String("simulated") },
} };

} // namespace

QString networkName(Network network)
{
    for (const auto &[value, name] : names) {
        if (value == network)
            return name;
    }
    return QStringLiteral("unknown");
}

Result<Network> networkFromName(QStringView name)
{
    if (name == u"test")
        return Network::Testnet3;
    for (const auto &[value, known] : names) {
        if (name == known)
            return value;
    }
    return fail(Errc::NotFound,
        QStringLiteral(
            "no Bitcoin network is called \"%1\"; use main, testnet3, testnet4, signet, regtest or simulated")
            .arg(name.toString().left(40)));
}

} // namespace bitcoin
