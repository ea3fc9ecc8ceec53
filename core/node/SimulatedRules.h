// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/BlockHeader.h"

#include <QList>

#include <chrono>

namespace node {

/// The demo chain's own rules; pure. Everything else is as on Bitcoin.
struct SimulatedRules {
    /// Blocks that the next difficulty is made from.
    static constexpr int window = 12;

    double firstWork = 2.4e9; ///< expected hashes of the first blocks
    std::chrono::seconds interval { 120 };

    /// The same for every demo chain; its hash meets regtest's limit.
    static bitcoin::BlockHeader genesis();

    /// Bits of the block after \a chain (oldest first, at least genesis). A linearly weighted moving average over the
    /// last \c window blocks, where a block's time counts as at most six intervals and missing ones as on time. While
    /// nobody finds a block, \a waited beyond three intervals halves the work once per interval.
    quint32 nextBits(const QList<bitcoin::BlockHeader> &chain, std::chrono::seconds waited) const;
    /// True when nextBits() may have said \a bits, however long nobody found a block.
    bool mayFollow(const QList<bitcoin::BlockHeader> &chain, quint32 bits) const;
    /// The first time that the block after \a chain may carry: the median of eleven, plus a second.
    static quint32 minTime(const QList<bitcoin::BlockHeader> &chain);
    /// Hashes per second that found the last \c window blocks; 0 while there are fewer than three.
    static double hashrate(const QList<bitcoin::BlockHeader> &chain);
};

} // namespace node
