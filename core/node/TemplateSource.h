// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/bitcoin/BlockTemplate.h"
#include "core/node/ChainBlock.h"
#include "core/node/FoundBlock.h"
#include "core/node/NodeState.h"

#include <QObject>

#include <functional>

namespace node {

/// Where block templates come from and found blocks go to. Implemented by NodeService and SimulatedChain.
/// Lives on the node thread: construct, call and destroy it there (ServiceThread). Signals carry values.
class TemplateSource : public QObject {
    Q_OBJECT
public:
    using ProposalCallback = std::function<void(Result<void>)>;

    using QObject::QObject;

    /// Begins to fetch templates and re-sends blocks whose outcome is not known. Errors: Io, Malformed (settings).
    virtual Result<void> start() = 0;
    /// Saves \a block to disk, then submits it everywhere at once. blockSettled() follows with each change of its
    /// state, the first time at the first node's answer, or as Pending when none answers.
    virtual void submitBlock(const node::FoundBlock &block) = 0;
    /// Asks for a new template now.
    virtual void refreshTemplate() = 0;
    /// Has the active node check everything of \a rawBlock but its proof of work (BIP 23 proposal mode).
    /// \a done runs once, on this thread. Errors: Refused with the node's reason, Unreachable, Timeout, Unsupported.
    virtual void validateProposal(const QByteArray &rawBlock, ProposalCallback done) = 0;
    /// Follows the best chain from \a known on (the last blocks that were applied, oldest first; empty: from the
    /// present tip on): chainStepped() follows. To be called once, after start().
    virtual void watchChain(const QList<node::ChainPoint> &known) = 0;
    /// validateProposal() for queued callers: proposalJudged() or proposalSkipped() carries the answer.
    void judgeProposal(quint64 templateId, const QByteArray &rawBlock);

Q_SIGNALS:
    /// \a refusal is the node's reason, empty for a yes.
    void proposalJudged(quint64 templateId, const QString &refusal);
    /// The node cannot tell: it is away, slow, or does not check proposals.
    void proposalSkipped(quint64 templateId, const QString &why);
    /// A template to mine on. \c isNewTip tells that everything before is stale.
    void templateReady(const bitcoin::BlockTemplatePtr &blockTemplate);
    /// All nodes in their configured order; at most 4 times a second.
    void nodesChanged(const QList<node::NodeState> &nodes);
    void blockSettled(const node::BlockOutcome &outcome);
    /// See watchChain(). Steps come in order.
    void chainStepped(const node::ChainStep &step);
    /// No template can be had.
    void failed(const Error &error);
    /// A found block could not be written to disk; it is submitted all the same. Once for each such block.
    void storageFailed(const Error &error);
    /// Every block that storageFailed() told of is on disk now, or has no need of it any more.
    void storageRecovered();
};

} // namespace node
