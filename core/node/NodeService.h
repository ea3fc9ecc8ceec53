// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/Network.h"
#include "core/node/RpcClient.h"
#include "core/node/TemplateSource.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace node {

class BlockSubmitter;
class NodeLink;

struct NodeConfig {
    QList<RpcEndpoint> nodes; ///< in order of preference
    bitcoin::Network network = bitcoin::Network::Main;
    QString dataDir; ///< found blocks go to its folder "blocks"
    std::chrono::milliseconds refreshInterval { 30'000 }; ///< a template at least this often
    std::chrono::milliseconds tipPoll { 1'000 };
    std::chrono::milliseconds rpcTimeout { 5'000 };
    std::chrono::milliseconds longpollTimeout { 300'000 };
    std::chrono::milliseconds submitTimeout { 30'000 };
    std::chrono::milliseconds submitBackoff { 500 }; ///< doubles with each retry
    std::chrono::milliseconds chainPoll { 10'000 }; ///< the watched chain, besides the news of the nodes
    std::chrono::milliseconds failbackAfter { 10'000 }; ///< a better node must be ready this long
    bool useLongpoll = true;
};

/// Templates by getblocktemplate from an ordered list of Bitcoin nodes, with health, failover and block submission.
class NodeService final : public TemplateSource {
    Q_OBJECT
public:
    NodeService(NodeConfig config, const Clock &clock);
    ~NodeService() override;
    Q_DISABLE_COPY_MOVE(NodeService)

    Result<void> start() override;
    void submitBlock(const node::FoundBlock &block) override;
    void watchChain(const QList<node::ChainPoint> &known) override;
    void refreshTemplate() override;
    void validateProposal(const QByteArray &rawBlock, ProposalCallback done) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace node
