// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/ShareHasher.h"

#include "core/bitcoin/BlockHeader.h"
#include "core/bitcoin/Merkle.h"

namespace work {

namespace {

/// \a coinbase has swallowed the coinbase up to and with the rolled bytes.
bitcoin::Hash256 foldFrom(crypto::Sha256 coinbase, const Job &job)
{
    coinbase.update(job.coinbaseSuffix);
    return bitcoin::foldMerkleBranch({ coinbase.finishTwice() }, job.merklePath);
}

} // namespace

ShareHasher::ShareHasher(const Job &job, QByteArrayView prefix, quint8 rolledSize, RollKind kind)
{
    crypto::Sha256 start;
    start.update(job.coinbasePrefix).update(prefix);
    if (kind == RollKind::Extranonce) {
        m_start = start;
        return;
    }
    const std::array<quint8, 256> zeros {};
    start.update(std::span(zeros).first(rolledSize));
    m_start = foldFrom(start, job);
}

bitcoin::Hash256 ShareHasher::merkleRoot(const Job &job, QByteArrayView rolled) const
{
    if (const auto *root = std::get_if<bitcoin::Hash256>(&m_start))
        return *root;
    auto coinbase = *std::get_if<crypto::Sha256>(&m_start);
    coinbase.update(rolled);
    return foldFrom(coinbase, job);
}

bitcoin::Hash256 ShareHasher::headerHash(const Job &job, QByteArrayView rolled, const HeaderRoll &roll) const
{
    const bitcoin::BlockHeader header { .version = roll.version,
        .prevHash = job.prevHash,
        .merkleRoot = merkleRoot(job, rolled),
        .time = roll.ntime,
        .nbits = job.nbits,
        .nonce = roll.nonce };
    return header.hash();
}

} // namespace work
