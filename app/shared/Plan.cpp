// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/Plan.h"

#include "app/shared/Conflicts.h"
#include "app/shared/LanWiring.h"
#include "core/bitcoin/Address.h"
#include "core/crypto/Sha256.h"
#include "core/noise/AuthorityKey.h"

#include <QThread>

namespace app {

namespace {

const QString authoritySecret = QStringLiteral("pool/authority-key");

Result<crypto::KeyPair> authorityOf(Secrets &secrets, const Random &random)
{
    if (const auto stored = secrets.value(authoritySecret)) {
        const auto key = noise::authorityFromSecretText(QString::fromLatin1(*stored));
        if (!key)
            return fail(Errc::BadKey,
                QStringLiteral("the stored secret %1 is no key (%2). Restore it from a backup, or remove it "
                               "to get a new one; SV2 machines then need the new key.")
                    .arg(authoritySecret, key.error().detail));
        return *key;
    }
    const auto key = crypto::KeyPair::generate(random);
    if (const auto stored = secrets.set(authoritySecret, noise::authoritySecretText(key.secret()).toLatin1()); !stored)
        return tl::unexpected(stored.error());
    return key;
}

/// The demo's coins belong to nobody: a witness program whose key does not exist.
QByteArray demoScript()
{
    return QByteArray::fromHex("0014") + toByteArray(crypto::sha256("Hashstead demo")).first(20);
}

Result<QByteArray> payoutScript(const Settings &settings)
{
    if (settings.general.profile == Profile::Demo)
        return demoScript();
    const auto address = bitcoin::Address::parse(settings.bitcoin.payoutAddress, settings.bitcoin.network);
    if (!address)
        return fail(address.error().code, QStringLiteral("bitcoin.payout_address: %1").arg(address.error().detail));
    return address->toScript();
}

node::NodeConfig nodeConfig(const Settings &settings, const Secrets &secrets)
{
    node::NodeConfig config;
    for (const Node &each : settings.bitcoin.nodes) {
        node::RpcEndpoint endpoint;
        endpoint.host = each.url.host();
        endpoint.port = quint16(each.url.port(8332));
        endpoint.isTls = each.url.scheme() == QLatin1String("https");
        endpoint.cookieFile = each.cookieFile;
        endpoint.user = each.user;
        endpoint.password = QString::fromUtf8(secrets.value(each.secretName()).value_or(QByteArray()));
        config.nodes.append(endpoint);
    }
    config.network = settings.bitcoin.network;
    config.dataDir = settings.general.dataDir;
    config.refreshInterval = settings.bitcoin.refresh;
    return config;
}

Result<upstream::UpstreamConfig> upstreamConfig(const Settings &settings)
{
    upstream::UpstreamConfig config;
    for (const Upstream &each : settings.network.upstreams) {
        const auto target = poolTarget(each, settings.bitcoin.network);
        if (!target)
            return fail(target.error().code, QStringLiteral("network.upstreams: %1").arg(target.error().detail));
        config.pools.append(*target);
    }
    config.mode = settings.network.upstreamMode == QLatin1String("per-machine") ? upstream::Mode::PerMachine
                                                                                : upstream::Mode::Aggregated;
    config.network = settings.bitcoin.network;
    config.failBackAfter = settings.network.failBackAfter;
    config.silence = settings.network.upstreamSilence;
    config.keepShares = settings.safeguards.keptSharesTime;
    config.maxShares = settings.safeguards.keptShares;
    return config;
}

QList<net::ListenerConfig> listenerConfigs(const Settings &settings)
{
    QList<net::ListenerConfig> out;
    const auto add = [&](const QList<Endpoint> &endpoints, net::ListenerKind kind) {
        for (const Endpoint &endpoint : endpoints)
            out.append({ kind, endpoint.address, endpoint.port });
    };
    add(settings.network.sv1Listen, settings.network.sharedPort ? net::ListenerKind::Sniffed : net::ListenerKind::Sv1);
    add(settings.network.sv2Listen, net::ListenerKind::Sv2);
    if (settings.general.profile != Profile::Pool)
        add(settings.network.poolListen, net::ListenerKind::Sv2);
    return out;
}

downstream::ServerConfig serverConfig(const Settings &settings)
{
    downstream::ServerConfig config;
    config.versionMask = settings.shares.versionRolling ? work::defaultVersionMask : 0;
    config.secondsPerShare = settings.shares.secondsPerShare;
    config.startDifficulty = settings.shares.startDifficulty;
    config.minDifficulty = settings.shares.minDifficulty;
    config.maxDifficulty = settings.shares.maxDifficulty;
    config.submitsPerSecond = settings.safeguards.submitsPerSecond;
    config.handshakeTime = settings.safeguards.handshakeTime;
    config.idleTime = settings.safeguards.idleTime;
    config.sessionTime = settings.safeguards.sessionTime;
    config.lineBytes = settings.safeguards.lineBytes;
    config.frameBytes = settings.safeguards.frameBytes;
    config.pendingBytes = settings.safeguards.pendingBytes;
    config.channelsPerConnection = settings.safeguards.channelsPerConnection;
    config.redactAddresses = settings.stats.redactAddresses;
    return config;
}

/// Virtual machines of different kinds and sizes that share the demo's hashrate.
miner::MinerConfig virtualMachines(const Settings::Demo &demo)
{
    static const QStringList rooms { QStringLiteral("attic"), QStringLiteral("desk"), QStringLiteral("garage"),
        QStringLiteral("cellar"), QStringLiteral("kitchen"), QStringLiteral("shed"), QStringLiteral("hall"),
        QStringLiteral("loft") };
    miner::MinerConfig config;
    double weights = 0;
    for (int i = 0; i < demo.miners; ++i)
        weights += 1.0 / (i + 1);
    for (int i = 0; i < demo.miners; ++i) {
        miner::MachineConfig machine;
        machine.name = rooms[i % rooms.size()] + (i < rooms.size() ? QString() : QString::number(i / rooms.size() + 1));
        machine.user = QStringLiteral("demo.") + machine.name;
        machine.hashrate = demo.hashrate / (i + 1) / weights;
        machine.endpoint.isSv2 = i % 2 == 1;
        machine.usesStandardChannel = i % 4 == 3;
        config.machines.append(machine);
    }
    return config;
}

} // namespace

Result<Plan> Plan::make(const Settings &settings, Secrets &secrets, const Random &random)
{
    auto plan = makeMining(settings, secrets, random);
    if (!plan)
        return plan;
    auto ehash = EhashPlan::make(settings, secrets, random, plan->pool ? plan->pool->payout.script : QByteArray());
    if (!ehash)
        return tl::unexpected(ehash.error());
    plan->ehash = *std::move(ehash);
    auto wallet = walletConfig(settings, secrets, random);
    if (!wallet)
        return tl::unexpected(wallet.error());
    plan->wallet = *std::move(wallet);
    if (settings.lan.isOn)
        plan->lan.emplace(lanConfig(settings, secrets));
    if (plan->ehash.dispatcher) {
        plan->pool->settlesLater = true;
        plan->server.tellsQuotes = true;
        plan->server.tellsHashpool = settings.ehash.tellsHashpool;
    }
    return plan;
}

Result<Plan> Plan::makeMining(const Settings &settings, Secrets &secrets, const Random &random)
{
    if (const auto wrong = conflicts(settings); !wrong.isEmpty())
        return fail(Errc::Malformed, QStringLiteral("%1: %2").arg(wrong[0].key, wrong[0].what));
    const auto authority = authorityOf(secrets, random);
    if (!authority)
        return tl::unexpected(authority.error());
    Plan plan(*authority);
    plan.profile = settings.general.profile;
    plan.dataDir = settings.general.dataDir;
    plan.shards
        = settings.network.threads > 0 ? settings.network.threads : std::clamp(QThread::idealThreadCount() / 2, 1, 4);
    plan.server = serverConfig(settings);
    plan.server.channels = std::max(1, settings.safeguards.channels / plan.shards);
    plan.admission = { settings.safeguards.connections, settings.safeguards.connectionsPerAddress,
        settings.safeguards.violationsToBan, settings.safeguards.banTime };
    plan.listeners = listenerConfigs(settings);
    plan.stats = { settings.general.dataDir + QStringLiteral("/history.sqlite"),
        { settings.stats.keepFine, settings.stats.keepMinutes, settings.stats.keepHours },
        settings.stats.redactAddresses };

    if (plan.profile == Profile::Pool) {
        const auto upstream = upstreamConfig(settings);
        if (!upstream)
            return tl::unexpected(upstream.error());
        plan.upstream = *upstream;
        return plan;
    }
    const auto script = payoutScript(settings);
    if (!script)
        return tl::unexpected(script.error());
    pool::PoolConfig pool;
    pool.payout.script = *script;
    pool.network = plan.profile == Profile::Demo ? bitcoin::Network::Simulated : settings.bitcoin.network;
    pool.payout.tag = settings.bitcoin.coinbaseTag.toUtf8();
    pool.payout.versionMask = plan.server.versionMask;
    pool.extranonceBase = toByteArray(plan.authority.publicKey().bytes).first(1);
    pool.name = plan.profile == Profile::Demo ? QStringLiteral(QT_TRANSLATE_NOOP("core", "Simulated chain"))
                                              : QStringLiteral(QT_TRANSLATE_NOOP("core", "This computer's pool"));
    plan.pool = pool;
    if (plan.profile == Profile::Demo) {
        node::SimulatedConfig simulated;
        simulated.dataDir = plan.dataDir;
        simulated.expectedHashrate = settings.demo.hashrate;
        simulated.blockInterval = settings.demo.blockTime;
        simulated.refreshInterval = settings.bitcoin.refresh;
        plan.simulated = simulated;
        plan.demoMiners = virtualMachines(settings.demo);
        plan.server.startDifficulty = work::Vardiff::difficultyFor(
            settings.demo.hashrate / std::max(1, settings.demo.miners), plan.server.secondsPerShare);
        plan.server.minDifficulty = std::min(plan.server.minDifficulty, plan.server.startDifficulty / 1000);
        return plan;
    }
    plan.nodes = nodeConfig(settings, secrets);
    return plan;
}

QString Plan::blocksFolder() const
{
    if (simulated)
        return simulated->dataDir + QStringLiteral("/simulated/blocks");
    return nodes ? nodes->dataDir + QStringLiteral("/blocks") : QString();
}

} // namespace app
