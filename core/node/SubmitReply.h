// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/FoundBlock.h"
#include "core/node/RpcClient.h"

namespace node {

/// What an answer to submitblock means. pool_payouts.md 3.3; pure.
struct SubmitReply {
    SubmitVerdict verdict = SubmitVerdict::Unknown;
    QString detail; ///< the node's own word, or why the outcome is not known

    /// Reads the reply of one submitblock call. A lost answer is Unknown, never a success.
    static SubmitReply of(const RpcReply &reply);
    /// Reads the reply of getblockheader for the same block: the truth when submitblock's answer was lost. Unknown when
    /// the node does not have the block. \a confirmations is set when the block is in the best chain.
    static SubmitReply ofHeader(const RpcReply &reply, int &confirmations);
};

/// The state that the verdicts of all nodes add up to: one success is enough, one unknown keeps it open.
BlockState stateOf(const QList<NodeVerdict> &nodes);

} // namespace node
