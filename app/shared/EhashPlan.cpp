// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/EhashPlan.h"

#include "app/shared/WalletSeed.h"
#include "core/noise/AuthorityKey.h"

namespace app {

namespace {

const QString mintWords = QStringLiteral("mint/words");
const QString mintLinkKey = QStringLiteral("mint/link-key");
constexpr quint64 demoUnitWork = 65536; ///< the demo's machines earn some units each time they send a share
constexpr quint64 usualUnitWork = quint64(1) << 32; ///< difficulty 1
constexpr std::chrono::milliseconds testDelay { 500 };

bool decide(Switch setting, bool automatic)
{
    return setting == Switch::Auto ? automatic : setting == Switch::On;
}

Result<crypto::Mnemonic> wordsOf(Secrets &secrets, const QString &name, const Random &random)
{
    if (const auto stored = secrets.value(name)) {
        const auto words = crypto::Mnemonic::parse(QString::fromLatin1(*stored));
        if (!words)
            return fail(Errc::BadKey,
                QStringLiteral(
                    "the stored secret %1 is damaged (%2). Restore it from a backup: without it the money it "
                    "stands for cannot be used.")
                    .arg(name, words.error().detail));
        return *words;
    }
    const auto words = crypto::Mnemonic::generate(random);
    if (const auto stored = secrets.set(name, words.text().toLatin1()); !stored)
        return tl::unexpected(stored.error());
    return words;
}

Result<crypto::KeyPair> keyOf(Secrets &secrets, const QString &name, const Random &random)
{
    if (const auto stored = secrets.value(name)) {
        const auto key = noise::authorityFromSecretText(QString::fromLatin1(*stored));
        if (!key)
            return fail(Errc::BadKey,
                QStringLiteral(
                    "the stored secret %1 is no key (%2). Restore it from a backup, or remove it to get a new "
                    "one, which the pools of this mint must then be told.")
                    .arg(name, key.error().detail));
        return *key;
    }
    const auto key = crypto::KeyPair::generate(random);
    if (const auto stored = secrets.set(name, noise::authoritySecretText(key.secret()).toLatin1()); !stored)
        return tl::unexpected(stored.error());
    return key;
}

ehash::DispatcherServiceConfig dispatcherConfig(const Settings &settings)
{
    ehash::DispatcherServiceConfig config;
    config.dispatcher.databasePath = settings.general.dataDir + QStringLiteral("/ehash.sqlite");
    config.dispatcher.valuation = valuationOf(settings);
    config.dispatcher.mint = settings.ehash.mint;
    config.hasWallet = runsWallet(settings);
    config.fallbackKey = settings.ehash.fallbackKey;
    if (!settings.ehash.listen.isEmpty()) {
        config.port.emplace();
        config.port->address = settings.ehash.listen[0].address;
        config.port->port = settings.ehash.listen[0].port;
        config.port->mints = settings.ehash.mints;
        config.port->valuation = config.dispatcher.valuation;
        config.port->redactsAddresses = settings.stats.redactAddresses;
    }
    return config;
}

mint::MintServiceConfig mintConfig(
    const Settings &settings, const crypto::Mnemonic &words, const QByteArray &payoutScript)
{
    mint::MintServiceConfig config;
    config.mint.databasePath = settings.general.dataDir + QStringLiteral("/mint.sqlite");
    config.mint.seed = words.seed();
    config.mint.valuation = valuationOf(settings);
    config.mint.isTestInstance = isPlayMoney(settings);
    config.mint.pools = { ehash::embeddedName };
    for (const ehash::KnownPool &pool : settings.mint.pools)
        config.mint.pools.append(pool.name);
    if (settings.mint.hasTestBackend)
        config.mint.testBackendDelay = testDelay;
    if (settings.mint.hasEpochs && !payoutScript.isEmpty())
        config.mint.epochs = { payoutScript, quint32(settings.mint.confirmations) };
    config.info.name = settings.mint.name;
    config.servesHttp = !settings.mint.listen.isEmpty();
    if (config.servesHttp) {
        config.address = settings.mint.listen[0].address;
        config.port = settings.mint.listen[0].port;
    }
    net::HttpLimits &limits = config.limits;
    limits.admission.connections = settings.mint.connections;
    limits.admission.connectionsPerAddress = settings.mint.connectionsPerAddress;
    limits.webSockets = std::min(limits.webSockets, settings.mint.connections);
    limits.requestsPerSecond = settings.mint.requestsPerSecond;
    limits.requestBurst = 4 * settings.mint.requestsPerSecond;
    limits.bodyBytes = settings.mint.bodyBytes;
    limits.bufferedBytes = std::max(limits.bufferedBytes, 2 * limits.bodyBytes);
    limits.headBytes = settings.mint.headBytes;
    limits.idleTime = settings.mint.idleTime;
    return config;
}

} // namespace

bool isPlayMoney(const Settings &settings)
{
    return settings.general.profile == Profile::Demo || settings.bitcoin.network == bitcoin::Network::Regtest;
}

mint::Valuation valuationOf(const Settings &settings)
{
    const bool isDemo = settings.general.profile == Profile::Demo;
    const quint64 unit = settings.ehash.unitWork ? settings.ehash.unitWork : isDemo ? demoUnitWork : usualUnitWork;
    return { settings.ehash.rule, unit, settings.ehash.minimumZeros };
}

bool runsEhash(const Settings &settings)
{
    const bool isDemo = settings.general.profile == Profile::Demo;
    return settings.general.profile != Profile::Pool && decide(settings.ehash.isOn, isDemo);
}

bool runsMint(const Settings &settings)
{
    return decide(settings.mint.isOn, runsEhash(settings) && settings.ehash.mint == ehash::embeddedName);
}

bool runsWallet(const Settings &settings)
{
    return decide(settings.wallet.isOn, runsMint(settings));
}

Result<EhashPlan> EhashPlan::make(
    const Settings &settings, Secrets &secrets, const Random &random, const QByteArray &payoutScript)
{
    EhashPlan plan;
    plan.valuation = valuationOf(settings);
    if (runsEhash(settings))
        plan.dispatcher = dispatcherConfig(settings);
    if (runsMint(settings)) {
        const auto words = wordsOf(secrets, mintWords, random);
        if (!words)
            return tl::unexpected(words.error());
        const auto key = keyOf(secrets, mintLinkKey, random);
        if (!key)
            return tl::unexpected(key.error());
        plan.mint = mintConfig(settings, *words, payoutScript);
        plan.mintKey = *key;
        if (!settings.mint.pools.isEmpty()) {
            plan.dial.emplace();
            plan.dial->mintName = settings.mint.name;
            plan.dial->pools = settings.mint.pools;
            plan.dial->valuation = plan.mint->mint.valuation;
        }
    }
    return plan;
}

Result<std::optional<wallet::WalletConfig>> walletConfig(
    const Settings &settings, Secrets &secrets, const Random &random)
{
    if (!runsWallet(settings))
        return std::nullopt;
    const auto words = openWalletWords(settings.general.dataDir, secrets, random);
    if (!words)
        return tl::unexpected(words.error());
    return wallet::WalletConfig { walletPath(settings.general.dataDir), *words, {} };
}

} // namespace app
