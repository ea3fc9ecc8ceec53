// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/Conflicts.h"

#include "app/shared/SettingsTable.h"
#include "core/bitcoin/Address.h"
#include "core/ehash/Types.h"
#include "core/noise/AuthorityKey.h"
#include "core/noise/AuthorityUrl.h"

namespace app {
namespace {

const QString upstreamsKey = QStringLiteral("network.upstreams");
const QString nodesKey = QStringLiteral("bitcoin.nodes");
const QString payoutKey = QStringLiteral("bitcoin.payout_address");

QString needed(Profile profile, const QString &what)
{
    return QStringLiteral("profile %1 needs it: %2").arg(profileName(profile), what);
}

void checkShares(const Settings::Shares &shares, QList<Conflict> &out)
{
    if (shares.minDifficulty <= shares.startDifficulty && shares.startDifficulty <= shares.maxDifficulty)
        return;
    out.append({ QStringLiteral("shares.start_difficulty"),
        QStringLiteral("read %1, allowed is a number from shares.min_difficulty (%2) to shares.max_difficulty (%3)")
            .arg(shares.startDifficulty)
            .arg(shares.minDifficulty)
            .arg(shares.maxDifficulty) });
}

void checkListeners(const Settings &settings, QList<Conflict> &out)
{
    const bool isPool = settings.general.profile == Profile::Pool;
    const Settings::Network &network = settings.network;
    if (!network.sv1Listen.isEmpty() || !network.sv2Listen.isEmpty() || (!isPool && !network.poolListen.isEmpty()))
        return;
    const QString all = isPool
        ? QStringLiteral(
            "this list and network.sv2_listen are empty (network.pool_listen is not used with profile pool)")
        : QStringLiteral("this list, network.sv2_listen and network.pool_listen are all empty");
    out.append({ QStringLiteral("network.sv1_listen"),
        all
            + QStringLiteral(", so no machine could connect. Set one of them, for example "
                             "--set network.sv1_listen=0.0.0.0:3333") });
}

void checkPools(const Settings &settings, QList<Conflict> &out)
{
    if (settings.network.upstreams.isEmpty())
        out.append({ upstreamsKey,
            needed(settings.general.profile,
                QStringLiteral("at least one pool, for example "
                               "stratum2+tcp://pool.example:3336/authority-key account")) });
    for (const Upstream &pool : settings.network.upstreams) {
        if (const auto target = poolTarget(pool, settings.bitcoin.network); !target)
            out.append({ upstreamsKey, target.error().detail });
    }
}

void checkNode(const Settings &settings, QList<Conflict> &out)
{
    const Profile profile = settings.general.profile;
    if (settings.bitcoin.nodes.isEmpty())
        out.append({ nodesKey,
            needed(profile,
                QStringLiteral("at least one node, for example http://127.0.0.1:8332 "
                               "cookie=/home/me/.bitcoin/.cookie")) });
    if (settings.bitcoin.payoutAddress.isEmpty())
        out.append({ payoutKey, needed(profile, QStringLiteral("the address that blocks pay")) });
}

/// A wrong one is said also where it is not used: nobody types an address that is not to be right.
void checkPayout(const Settings::Bitcoin &settings, QList<Conflict> &out)
{
    if (settings.payoutAddress.isEmpty() || settings.network == bitcoin::Network::Simulated)
        return;
    if (const auto address = bitcoin::Address::parse(settings.payoutAddress, settings.network); !address)
        out.append({ payoutKey,
            QStringLiteral("read %1: %2").arg(shownValue(settings.payoutAddress), address.error().detail) });
}

void checkEhash(const Settings &settings, QList<Conflict> &out)
{
    const Settings::Ehash &ehash = settings.ehash;
    const bool isNamed = ehash.mint == ehash::embeddedName
        || std::any_of(ehash.mints.begin(), ehash.mints.end(), [&](const auto &m) { return m.name == ehash.mint; });
    if (!isNamed)
        out.append({ QStringLiteral("ehash.mint"),
            QStringLiteral("read %1, allowed is \"embedded\" or a name from ehash.mints")
                .arg(shownValue(ehash.mint)) });
    const bool isPlayMoney
        = settings.general.profile == Profile::Demo || settings.bitcoin.network == bitcoin::Network::Regtest;
    if (settings.mint.hasTestBackend && !isPlayMoney)
        out.append({ QStringLiteral("mint.test_backend"),
            QStringLiteral("it gives money away: only for profile demo or bitcoin.network regtest") });
    if (settings.mint.connectionsPerAddress > settings.mint.connections)
        out.append({ QStringLiteral("mint.connections_per_address"),
            QStringLiteral("read %1, allowed is at most mint.connections (%2)")
                .arg(settings.mint.connectionsPerAddress)
                .arg(settings.mint.connections) });
    if (settings.ehash.isOn == Switch::On && settings.general.profile == Profile::Pool)
        out.append({ QStringLiteral("ehash.enabled"),
            QStringLiteral("shares go to a remote pool with profile pool; they earn what that pool pays") });
}

} // namespace

QList<Conflict> conflicts(const Settings &settings)
{
    QList<Conflict> out;
    checkShares(settings.shares, out);
    checkListeners(settings, out);
    if (settings.general.profile == Profile::Pool)
        checkPools(settings, out);
    else if (settings.general.profile != Profile::Demo)
        checkNode(settings, out);
    checkPayout(settings.bitcoin, out);
    checkEhash(settings, out);
    return out;
}

Result<upstream::PoolTarget> poolTarget(const Upstream &pool, bitcoin::Network network)
{
    const QString host = pool.url.host();
    if (!pool.isSv2())
        return fail(Errc::Unsupported,
            QStringLiteral("%1 is a Stratum V1 pool; this version reaches Stratum V2 pools only "
                           "(stratum2+tcp://host:port/authority-key)")
                .arg(host));
    const auto url = noise::AuthorityUrl::parse(pool.url.toString());
    if (!url)
        return fail(url.error().code, QStringLiteral("%1: %2").arg(host, url.error().detail));
    if (url->authority) {
        const bool isTestNetwork = network != bitcoin::Network::Main;
        if (const auto checked = noise::checkAuthorityKey(*url->authority, isTestNetwork); !checked)
            return fail(checked.error().code, QStringLiteral("%1: %2").arg(host, checked.error().detail));
    }
    return upstream::PoolTarget { QStringLiteral("%1:%2").arg(url->host).arg(url->port), url->host, url->port, true,
        url->authority, pool.identity };
}

} // namespace app
