// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/Hash256.h"

#include <QList>

namespace bitcoin {

/// The hashes that lead from the coinbase to the root, for a block of the coinbase and \a others (txids, block order).
QList<Hash256> merkleBranch(const QList<Hash256> &others);
/// Root of the tree in which \a leaf is the leftmost: r = sha256d(r | b) over the branch.
Hash256 foldMerkleBranch(const Hash256 &leaf, const QList<Hash256> &branch);

/// Root of a whole tree. \c isMutated tells that two equal hashes stood side by side as a pair, so that another list of
/// leaves has the same root (CVE-2012-2459).
struct MerkleTree {
    Hash256 root;
    bool isMutated = false;
};
MerkleTree merkleTree(QList<Hash256> leaves);

/// Root over wtxids, where the coinbase counts as zero. \a others are the wtxids after the coinbase.
Hash256 witnessRoot(const QList<Hash256> &others);
/// What the coinbase has to commit to: sha256d(root | nonce), the nonce being 32 zero bytes in every coinbase of ours.
Hash256 witnessCommitment(const Hash256 &witnessRoot, const Bytes32 &nonce = {});

} // namespace bitcoin
