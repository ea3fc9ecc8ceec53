// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pool/JobFactory.h"

#include "core/bitcoin/Block.h"
#include "core/bitcoin/CompactSize.h"
#include "core/bitcoin/Merkle.h"

#include <algorithm>

namespace pool {

namespace {

qint64 blockWeight(const bitcoin::BlockTemplate &block, const bitcoin::Coinbase &coinbase)
{
    const auto count = quint64(block.transactions.size()) + 1;
    const qint64 header = bitcoin::BlockHeader::Size + bitcoin::compactSizeLength(count);
    return header * bitcoin::witnessScale + coinbase.weight() + block.transactionWeight;
}

} // namespace

Result<work::JobPtr> JobFactory::make(const bitcoin::BlockTemplatePtr &blockTemplate, SteadyTime now)
{
    const bitcoin::BlockTemplate &block = *blockTemplate;
    bitcoin::CoinbaseRequest request = bitcoin::CoinbaseRequest::forTemplate(block);
    request.tag = m_config.tag;
    request.extranonceSize = m_config.extranonceSize;
    request.outputs = { { block.coinbaseValue, m_config.script } };
    const auto coinbase = bitcoin::buildCoinbase(request);
    if (!coinbase)
        return tl::unexpected(coinbase.error());
    const qint64 weight = blockWeight(block, *coinbase);
    if (weight > bitcoin::maxBlockWeight)
        return fail(Errc::Limit,
            QStringLiteral(
                QT_TRANSLATE_NOOP("core",
                    "with this pool's coinbase of %1 weight units the block has %2, %3 too many: let the node leave more "
                    "room (blockreservedweight or blockmaxweight in bitcoin.conf)"))
                .arg(coinbase->weight())
                .arg(weight)
                .arg(weight - bitcoin::maxBlockWeight));

    auto job = std::make_shared<work::Job>();
    job->id = work::JobId(m_nextJob++);
    job->templateId = block.id;
    job->height = block.height;
    job->version = block.version & ~m_config.versionMask;
    job->versionMask = m_config.versionMask;
    job->prevHash = block.prevHash;
    job->nbits = block.nbits;
    job->blockTarget = block.target;
    job->minTime = block.minTime;
    job->time = std::max(block.curTime, block.minTime);
    job->coinbasePrefix = coinbase->prefix;
    job->coinbaseSuffix = coinbase->suffix;
    job->merklePath = block.merkleBranch;
    // Some chains ease the bits while a block is late (testnets after 20 minutes): machines learn bits with the tip
    // only.
    job->isClean = !m_issued || m_issued->prevHash != block.prevHash || m_issued->nbits != block.nbits;
    job->issuedAt = now;
    if (m_current && m_current->prevHash != block.prevHash)
        m_previousTip = m_current->prevHash;
    m_current = job;
    remember({ blockTemplate, *coinbase });
    return work::JobPtr(job);
}

void JobFactory::remember(Known known)
{
    m_known.push_back(std::move(known));
    std::erase_if(m_known, [this](const Known &k) {
        return k.blockTemplate->prevHash != m_current->prevHash && k.blockTemplate->prevHash != m_previousTip;
    });
    while (m_known.size() > maxTemplates)
        m_known.pop_front();
}

const JobFactory::Known *JobFactory::find(quint64 templateId) const
{
    const auto found = std::find_if(
        m_known.rbegin(), m_known.rend(), [templateId](const Known &k) { return k.blockTemplate->id == templateId; });
    return found == m_known.rend() ? nullptr : &*found;
}

namespace {

QByteArray blockBytes(const work::Job &job, const bitcoin::BlockTemplate &block, const bitcoin::Coinbase &coinbase,
    QByteArrayView extranonce, quint32 version, quint32 time, quint32 nonce)
{
    const bitcoin::BlockHeader header { version, job.prevHash,
        bitcoin::foldMerkleBranch(coinbase.txid(extranonce), job.merklePath), time, job.nbits, nonce };
    return bitcoin::assembleBlock(header, coinbase.forBlock(extranonce), block.transactions);
}

} // namespace

Result<node::FoundBlock> JobFactory::assemble(const work::ShareSubmission &share) const
{
    const Known *known = find(share.job->templateId);
    if (!known)
        return fail(Errc::NotFound,
            QStringLiteral("no template %1 any more for the block %2")
                .arg(share.job->templateId)
                .arg(share.hash.toDisplay()));
    return node::FoundBlock { share.hash, share.job->height,
        blockBytes(*share.job, *known->blockTemplate, known->coinbase, share.extranonce, share.version, share.ntime,
            share.nonce),
        share.at, share.userIdentity };
}

Result<QByteArray> JobFactory::proposal(const work::Job &job) const
{
    const Known *known = find(job.templateId);
    if (!known)
        return fail(Errc::NotFound, QStringLiteral("no template %1 any more").arg(job.templateId));
    const QByteArray extranonce(known->coinbase.extranonceSize, '\0');
    return blockBytes(job, *known->blockTemplate, known->coinbase, extranonce, job.version, job.time, 0);
}

} // namespace pool
