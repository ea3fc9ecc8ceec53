// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/Merkle.h"

#include "core/crypto/Sha256.h"

namespace bitcoin {

namespace {

Hash256 pairHash(const Hash256 &left, const Hash256 &right)
{
    return Hash256 { crypto::sha256dPair(left.bytes, right.bytes) };
}

} // namespace

QList<Hash256> merkleBranch(const QList<Hash256> &others)
{
    QList<Hash256> branch;
    QList<Hash256> level = others; // this level without its leftmost hash, which depends on the coinbase
    while (!level.isEmpty()) {
        branch.append(level.first());
        QList<Hash256> next;
        for (qsizetype i = 1; i < level.size(); i += 2)
            next.append(pairHash(level[i], level[i + 1 < level.size() ? i + 1 : i]));
        level = next;
    }
    return branch;
}

Hash256 foldMerkleBranch(const Hash256 &leaf, const QList<Hash256> &branch)
{
    Hash256 root = leaf;
    for (const auto &right : branch)
        root = pairHash(root, right);
    return root;
}

MerkleTree merkleTree(QList<Hash256> leaves)
{
    MerkleTree tree;
    if (leaves.isEmpty())
        return tree;
    while (leaves.size() > 1) {
        QList<Hash256> next;
        for (qsizetype i = 0; i < leaves.size(); i += 2) {
            const bool paired = i + 1 < leaves.size();
            tree.isMutated = tree.isMutated || (paired && leaves[i] == leaves[i + 1]);
            next.append(pairHash(leaves[i], leaves[paired ? i + 1 : i]));
        }
        leaves = next;
    }
    tree.root = leaves.first();
    return tree;
}

Hash256 witnessRoot(const QList<Hash256> &others)
{
    return merkleTree(QList<Hash256> { Hash256 {} } + others).root;
}

Hash256 witnessCommitment(const Hash256 &witnessRoot, const Bytes32 &nonce)
{
    return pairHash(witnessRoot, Hash256 { nonce });
}

} // namespace bitcoin
