// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/bitcoin/Hash256.h"

#include <QList>
#include <QMetaType>

namespace node {

/// A block that one of our machines found, complete and ready for submitblock.
struct FoundBlock {
    bitcoin::Hash256 hash;
    quint32 height = 0;
    QByteArray data; ///< header, transaction count, coinbase with witness, transactions
    UnixMs foundAt {};
    QString foundBy; ///< worker name for people; never a secret
};

/// What one node said of a block. pool_payouts.md 3.3
enum class SubmitVerdict : quint8 {
    Unknown, ///< never asked, or the answer was lost: it is asked again
    Accepted,
    Duplicate, ///< the node had it already, which is a success
    Inconclusive, ///< stored beside the best chain; may still win
    Rejected, ///< the node's reason stands in detail
    Undecodable ///< the node could not read our bytes: a bug of ours
};
QString submitVerdictName(SubmitVerdict verdict);

/// One node's line of a BlockOutcome.
struct NodeVerdict {
    QString node; ///< its name in NodeState
    SubmitVerdict verdict = SubmitVerdict::Unknown;
    int attempts = 0;
    QString detail; ///< the node's own word, or why its answer is not known
    bool operator==(const NodeVerdict &) const = default;
};

enum class BlockState : quint8 {
    Pending, ///< no node's answer is known yet
    Accepted, ///< at least one node has it in its best chain
    Inconclusive, ///< valid, but beside the best chain at the moment
    Rejected ///< every node said no
};
QString blockStateName(BlockState state);

/// The state of one found block; replaced whole whenever it changes, so a later outcome for the same hash wins.
struct BlockOutcome {
    bitcoin::Hash256 hash;
    quint32 height = 0;
    BlockState state = BlockState::Pending;
    QList<NodeVerdict> nodes;
    int confirmations = 0; ///< 0 while unknown or not in the best chain
    bool isStored = false; ///< its file is on disk
    UnixMs foundAt {};
    QString foundBy;
    QString detail; ///< an English sentence for the log and the window
    bool operator==(const BlockOutcome &) const = default;
};

} // namespace node
Q_DECLARE_METATYPE(node::FoundBlock)
Q_DECLARE_METATYPE(node::BlockOutcome)
