// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/Network.h"
#include "core/node/NodeState.h"
#include "core/node/RpcClient.h"

namespace node {

/// Rules for judging a node from its answers; pure. Each writes status and detail, a sentence that says what to do.

/// The chain's name as getblockchaininfo of bitcoind or btcd gives it, as a Network; empty when not known.
std::optional<bitcoin::Network> networkOfChain(QStringView chain);

/// Reads getblockchaininfo: chain, height, sync progress, difficulty; sets status to Ready, Syncing or Unsupported.
void applyChainInfo(NodeState &state, const nlohmann::json &info, bitcoin::Network expected);
/// On main, a node without peers cannot hear of blocks: Syncing.
void applyPeers(NodeState &state, int peers, bitcoin::Network expected);
/// A failed health call: Unreachable, Denied or Syncing (warm-up).
void applyCallFailure(NodeState &state, const RpcReply &reply);
/// A failed getblocktemplate.
void applyTemplateFailure(NodeState &state, const RpcReply &reply);
/// A template we cannot use, for example one with an unknown mandatory rule.
void applyTemplateError(NodeState &state, const Error &error);

/// getblocktemplate's argument for \a network; \a longpollId may be empty.
nlohmann::json templateRequest(bitcoin::Network network, const QString &longpollId);

} // namespace node
