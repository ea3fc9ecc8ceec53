// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/Probe.h"
#include "core/bitcoin/Network.h"
#include "core/node/NodeState.h"
#include "core/node/RpcClient.h"

#include <memory>

namespace app {

/// Asks a Bitcoin node what mining needs of it: an answer, the login, the chain, how far it is, a block template.
class NodeProbe final : public Probe {
    Q_OBJECT
public:
    NodeProbe(const ProbeRequest &request, const Clock &clock, const ProbeTimes &times);
    void start() override;

private:
    void ask(const char *method, nlohmann::json params, void (NodeProbe::*answered)(const node::RpcReply &));
    void chainAnswered(const node::RpcReply &reply);
    void chainRefused(const node::RpcReply &reply);
    void networkAnswered(const node::RpcReply &reply);
    void templateAnswered(const node::RpcReply &reply);
    void showSync();

    ProbeRequest m_request;
    const Clock &m_clock;
    ProbeTimes m_times;
    bitcoin::Network m_network = bitcoin::Network::Main;
    node::NodeState m_state;
    std::unique_ptr<node::RpcClient> m_rpc;
};

} // namespace app
