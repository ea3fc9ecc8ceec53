// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/Transaction.h"

#include <QMetaType>

namespace node {

/// A place in the chain.
struct ChainPoint {
    bitcoin::Hash256 hash;
    quint32 height = 0;
    bool operator==(const ChainPoint &) const = default;
};

/// A block of the best chain, as far as a watcher of payments needs it.
struct ChainBlock {
    bitcoin::Hash256 hash;
    bitcoin::Hash256 previous;
    quint32 height = 0;
    quint32 time = 0; ///< Unix seconds, as its header says
    QList<bitcoin::TxOutput> coinbase {}; ///< outputs of the coinbase
    ChainPoint point() const { return { hash, height }; }
    bool operator==(const ChainBlock &) const = default;
};

/// How the best chain changed since the step before. To be applied whole, in one transaction together with the new
/// position: first the disconnected blocks, then the connected ones. The same step may come again after a restart.
struct ChainStep {
    std::optional<ChainPoint> start {}; ///< the watch begins behind this block: nothing before it is looked at
    QList<ChainPoint> disconnected {}; ///< newest first
    QList<ChainBlock> connected {}; ///< oldest first
    quint32 tipHeight = 0; ///< of the best chain, as known when the step was made
    bool isCaughtUp = false; ///< nothing is left to read
};

} // namespace node
Q_DECLARE_METATYPE(node::ChainStep)
