// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"
#include "core/node/TemplateSource.h"

#include <memory>

namespace node {

struct SimulatedConfig {
    QString dataDir; ///< the chain goes to its folder "simulated"
    double expectedHashrate = 20e6; ///< h/s of all virtual miners together; sets the first difficulty
    std::chrono::seconds blockInterval { 120 };
    std::chrono::milliseconds refreshInterval { 30'000 };
    int transactionsPerRefresh = 12; ///< new ones per refresh, on average
};

/// The demo's own chain: real headers at a small difficulty, with transactions, fees and witness commitments; every
/// submitted block is validated by bitcoin::BlockChecker. Continues from its files after a restart, with blocks that
/// were saved but not yet part of the chain. Those are judged again, but the fees of their transactions are known no
/// more: the coinbase may take what such transactions pay at most.
class SimulatedChain final : public TemplateSource {
    Q_OBJECT
public:
    SimulatedChain(SimulatedConfig config, const Clock &clock, const Random &random);
    ~SimulatedChain() override;
    Q_DISABLE_COPY_MOVE(SimulatedChain)

    Result<void> start() override;
    void submitBlock(const node::FoundBlock &block) override;
    /// The chain has no reorganisations. Of blocks older than those kept on disk no coinbase is known any more.
    void watchChain(const QList<node::ChainPoint> &known) override;
    void refreshTemplate() override;
    void validateProposal(const QByteArray &rawBlock, ProposalCallback done) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace node
