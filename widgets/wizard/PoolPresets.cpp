// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wizard/PoolPresets.h"

#include <QUrl>

namespace widgets {

namespace {

PoolPreset preset(const char *id, const char *name, const char *hostPort, const char *key,
    PoolPreset::Identity identity, const char *network = "main")
{
    const QString url = *hostPort
        ? QStringLiteral("stratum2+tcp://%1/%2").arg(QLatin1String(hostPort), QLatin1String(key))
        : QString();
    return { QLatin1String(id), QString::fromUtf8(name), url, QLatin1String(network), identity };
}

} // namespace

const QList<PoolPreset> &PoolPresets::all()
{
    using Identity = PoolPreset::Identity;
    static const QList<PoolPreset> presets {
        preset("braiins", "Braiins Pool", "stratum.braiins.com:3333",
            "9awtMD5KQgvRUh2yFbjVeT7b6hjipWcAsQHd6wEhgtDT9soosna", Identity::Account),
        preset("dmnd", "DMND", "", "", Identity::Account),
        preset("blitzpool", "Blitzpool", "blitzpool.yourdevice.ch:3333",
            "9bCoFxTszKCuffyywH5uS5o6WcU4vsjTH2axxc7wE86y2HhvULU", Identity::Address),
        preset("ckpool", "CKPool", "stratum.ckpool.org:3336", "9anrRNhBh7869XtNnFcCuGBRZP51E635qGbu457J5kHdszhfRc3",
            Identity::Address),
        preset("mkpool", "MKPool", "btc.mkpool.com:3340", "9c9aZWzETaiJyqGGUSCn8GqFgTpxs96ert4d4jGeRnvxqRqhZar",
            Identity::Address),
        preset("nexuspool", "NexusPool", "nexuspool.io:3350", "9amd6GUzTaGXASESCa75c9Rx3vWYihRyLUAE3Vrmqwgm3T9jtxN",
            Identity::Address),
        preset("publicpool", "Public Pool", "public-pool.io:23330",
            "9c4zpyJ2ndm4e8sP2uNc1VNCGxYjqaxWS6wUCjk8zFj6njFquH6", Identity::Address),
        preset("pyblock",
            "PyBL\xc3\x98"
            "CK",
            "pool.pyblock.xyz:5555", "9anZZb1uaJDqubvJhekPiNRHA2tuShcNaugDmFxtnTq54sDvTf5", Identity::Address),
        // Its key is the published example key, which is taken on test networks only.
        preset("sri", "SRI Pool, testnet4", "75.119.150.111:43333",
            "9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72", Identity::SriSolo, "testnet4"),
    };
    return presets;
}

const PoolPreset *PoolPresets::find(const QString &url)
{
    const QUrl wanted(url.trimmed());
    for (const PoolPreset &each : all()) {
        const QUrl own(each.url);
        if (!each.url.isEmpty() && own.host() == wanted.host() && own.port() == wanted.port())
            return &each;
    }
    return nullptr;
}

QString PoolPresets::identityHint(const PoolPreset *preset, const QString &network)
{
    const QString address = network == QLatin1String("main") ? QStringLiteral("bc1q…")
        : network == QLatin1String("regtest")                ? QStringLiteral("bcrt1q…")
                                                             : QStringLiteral("tb1q…");
    if (!preset)
        return tr("your user name there");
    switch (preset->identity) {
    case PoolPreset::Identity::Account:
        return tr("your account.worker");
    case PoolPreset::Identity::Address:
        return tr("your address, perhaps with a worker: %1.home").arg(address);
    case PoolPreset::Identity::SriSolo:
        return QStringLiteral("sri/solo/%1/home").arg(address);
    }
    return {};
}

QString PoolPresets::about(const PoolPreset &preset)
{
    if (preset.url.isEmpty())
        return tr("Each account has an address and key of its own: copy them from your account there.");
    switch (preset.identity) {
    case PoolPreset::Identity::Account:
        return tr("Pays many miners their part of each block; you need an account there.");
    case PoolPreset::Identity::Address:
        return tr("Solo: who finds a block is paid by it. No account, your address is the user name.");
    case PoolPreset::Identity::SriSolo:
        return tr("The reference pool for trying things out. Its coins are worth nothing.");
    }
    return {};
}

} // namespace widgets
