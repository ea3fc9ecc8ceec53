// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miner/Grinder.h"

#include "core/bitcoin/Merkle.h"

#include <QtEndian>

namespace miner {

namespace {

/// The rolled bits after \a bits, counting only inside \a mask; 0 follows the last.
quint32 nextBits(quint32 bits, quint32 mask)
{
    return ((bits | ~mask) + 1) & mask;
}

} // namespace

Grinder::Grinder(Work work, quint64 seed, quint64 noncesPerVersion)
    : m_work(std::move(work))
    , m_extranonce(m_work.extranonceSize, '\0')
    , m_bits(quint32(seed >> 8) & m_work.versionMask)
    , m_firstBits(m_bits)
    , m_nonce(quint32(seed))
    , m_noncesPerVersion(noncesPerVersion)
{
    for (qsizetype i = 0; i < m_extranonce.size(); ++i)
        m_extranonce[i] = char(seed >> (8 * (i & 7)));
    prepare();
}

void Grinder::prepare()
{
    m_header.version = (m_work.version & ~m_work.versionMask) | m_bits;
    m_header.prevHash = m_work.prevHash;
    m_header.time = m_work.ntime;
    m_header.nbits = m_work.nbits;
    if (m_work.merkleRoot) {
        m_header.merkleRoot = *m_work.merkleRoot;
    } else {
        const bitcoin::Hash256 txid { crypto::sha256d(m_work.coinbasePrefix + m_extranonce + m_work.coinbaseSuffix) };
        m_header.merkleRoot = bitcoin::foldMerkleBranch(txid, m_work.merkleBranch);
    }
    const auto bytes = m_header.encode();
    m_midstate.emplace(std::span(bytes).first<64>());
    std::copy(bytes.begin() + 64, bytes.end(), m_tail.begin());
    m_left = m_noncesPerVersion;
}

void Grinder::advance()
{
    m_bits = nextBits(m_bits, m_work.versionMask);
    if (m_bits == m_firstBits) {
        // All versions are used up: the next extranonce, or the next second for work that has none.
        for (qsizetype i = 0; i < m_extranonce.size(); ++i) {
            m_extranonce[i] = char(m_extranonce[i] + 1);
            if (m_extranonce[i] != 0)
                break;
        }
        if (m_extranonce.isEmpty())
            ++m_work.ntime;
    }
    prepare();
}

std::optional<Find> Grinder::scan(quint64 budget, quint64 &tried)
{
    const quint64 top = m_work.target.limbs()[3];
    for (quint64 i = 0; i < budget; ++i) {
        if (m_left == 0)
            advance();
        const quint32 nonce = m_nonce++;
        --m_left;
        ++tried;
        qToLittleEndian(nonce, m_tail.data() + 12);
        const bitcoin::Hash256 hash { m_midstate->hash(m_tail) };
        if (qFromLittleEndian<quint64>(hash.bytes.data() + 24) > top || !m_work.target.isMetBy(hash))
            continue;
        return Find { m_work.id, m_work.machine, m_header.version, m_header.time, nonce, m_extranonce, hash,
            m_work.blockTarget.isMetBy(hash) };
    }
    return std::nullopt;
}

} // namespace miner
