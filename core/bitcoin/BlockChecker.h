// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/Hash256.h"

#include <QStringList>

namespace bitcoin {

/// What a block has to meet to extend a chain, besides the rules that need no context.
struct BlockContext {
    Hash256 prevHash;
    quint32 height = 0;
    quint32 nbits = 0;
    quint32 minTime = 0; ///< the first allowed header time
    quint32 maxTime = 0xffffffff; ///< the last allowed one: now + 2 hours on a real node
    qint64 maxCoinbaseValue = 0; ///< satoshi: subsidy and fees
};

/// Judges a raw block from its bytes alone, sharing nothing with the code that builds blocks but the transaction parser
/// and the hash. Signatures and spent outputs are not looked at: the checker has no coin database. Returns every
/// failure by the name bitcoind gives it, in its order, and nothing for a good block: decode-failed, high-hash,
/// bad-txnmrklroot, bad-txns-duplicate, bad-blk-length, bad-cb-missing, bad-cb-multiple, bad-txns-*, bad-cb-length,
/// bad-blk-sigops, bad-prevblk (any other block than context.prevHash), bad-diffbits, time-too-old, time-too-new,
/// bad-version(0x...), bad-txns-nonfinal, bad-cb-height, unexpected-witness, bad-witness-nonce-size,
/// bad-witness-merkle-match, bad-blk-weight, bad-cb-amount.
QStringList checkBlock(QByteArrayView rawBlock, const BlockContext &context);

} // namespace bitcoin
