// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/ShareHasher.h"

#include "core/bitcoin/BlockHeader.h"
#include "core/bitcoin/Merkle.h"

namespace work {

ShareHasher::ShareHasher(const Job &job, QByteArrayView prefix, quint8 rolledSize, RollKind kind)
    : m_start(crypto::Sha256Midstate(job.coinbasePrefix, prefix))
{
    if (kind == RollKind::Extranonce)
        return;
    const std::array<char, 256> zeros {};
    m_start = merkleRoot(job, prefix, QByteArrayView(zeros.data(), rolledSize));
}

bitcoin::Hash256 ShareHasher::merkleRoot(const Job &job, QByteArrayView prefix, QByteArrayView rolled) const
{
    if (const auto *root = std::get_if<bitcoin::Hash256>(&m_start))
        return *root;
    auto coinbase = std::get_if<crypto::Sha256Midstate>(&m_start)->resume(job.coinbasePrefix, prefix);
    coinbase.update(rolled).update(job.coinbaseSuffix);
    return bitcoin::foldMerkleBranch({ coinbase.finishTwice() }, job.merklePath);
}

bitcoin::Hash256 ShareHasher::headerHash(
    const Job &job, QByteArrayView prefix, QByteArrayView rolled, const HeaderRoll &roll) const
{
    const bitcoin::BlockHeader header { .version = roll.version,
        .prevHash = job.prevHash,
        .merkleRoot = merkleRoot(job, prefix, rolled),
        .time = roll.ntime,
        .nbits = job.nbits,
        .nonce = roll.nonce };
    return header.hash();
}

} // namespace work
