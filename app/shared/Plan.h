// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/EhashPlan.h"
#include "app/shared/Secrets.h"
#include "app/shared/Settings.h"
#include "core/base/Random.h"
#include "core/downstream/ServerConfig.h"
#include "core/lan/LanService.h"
#include "core/miner/Types.h"
#include "core/net/Gate.h"
#include "core/node/NodeService.h"
#include "core/node/SimulatedChain.h"
#include "core/pool/PoolService.h"
#include "core/stats/StatsService.h"
#include "core/upstream/UpstreamService.h"

#include <optional>

namespace app {

/// Every service's config, made from the settings and checked, before anything starts.
struct Plan {
    explicit Plan(const crypto::KeyPair &authorityKey)
        : authority(authorityKey)
    {
    }

    Profile profile = Profile::Demo;
    QString dataDir;
    crypto::KeyPair authority;
    int shards = 1;
    downstream::ServerConfig server; ///< of shard 0; the others differ in their number
    net::AdmissionLimits admission;
    QList<net::ListenerConfig> listeners;
    stats::StatsConfig stats;
    std::optional<node::SimulatedConfig> simulated;
    std::optional<node::NodeConfig> nodes;
    std::optional<pool::PoolConfig> pool;
    std::optional<upstream::UpstreamConfig> upstream;
    EhashPlan ehash;
    std::optional<wallet::WalletConfig> wallet;
    std::optional<lan::LanConfig> lan;
    std::optional<miner::MinerConfig> demoMiners; ///< endpoints are filled in once the listeners' ports are known

    /// Where blocks that machines found lie; empty where none are made.
    QString blocksFolder() const;

    /// Errors: Malformed naming the key to change (see conflicts(); a SettingsStore has none); BadKey when the stored
    /// authority key is damaged; Io when a new one cannot be stored.
    static Result<Plan> make(const Settings &settings, Secrets &secrets, const Random &random);

private:
    static Result<Plan> makeMining(const Settings &settings, Secrets &secrets, const Random &random);
};

} // namespace app
