// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miner/Sv2Jobs.h"

namespace miner {

namespace {

constexpr size_t maxFutureJobs = 16;

bool isSameWork(const Work &a, const Work &b)
{
    return a.version == b.version && a.merkleRoot == b.merkleRoot && a.coinbasePrefix == b.coinbasePrefix
        && a.coinbaseSuffix == b.coinbaseSuffix && a.merkleBranch == b.merkleBranch;
}

} // namespace

std::optional<Work> Sv2Jobs::add(const sv2::NewMiningJob &job, quint32 versionMask)
{
    Work work;
    work.version = job.version;
    work.versionMask = versionMask;
    work.merkleRoot = job.merkleRoot;
    return addJob(job.jobId, job.minNtime, work);
}

std::optional<Work> Sv2Jobs::add(const sv2::NewExtendedMiningJob &job, quint32 versionMask, quint8 extranonceSize)
{
    Work work;
    work.version = job.version;
    work.versionMask = job.versionRollingAllowed ? versionMask : 0;
    work.coinbasePrefix = job.coinbaseTxPrefix.bytes() + m_prefix;
    work.coinbaseSuffix = job.coinbaseTxSuffix.bytes();
    work.merkleBranch = job.merklePath.items();
    work.extranonceSize = extranonceSize;
    return addJob(job.jobId, job.minNtime, work);
}

std::optional<Work> Sv2Jobs::addJob(quint32 jobId, const std::optional<quint32> &minNtime, const Work &work)
{
    if (m_slots > 0 && m_atWork && jobId % m_slots == m_activeJob % m_slots && !isSameWork(work, *m_atWork))
        m_isOverwritten = true;
    // A job for now that comes before any previous hash waits for it, as firmware does.
    if (!minNtime || !m_tip) {
        if (m_future.size() >= maxFutureJobs)
            m_future.erase(m_future.begin());
        m_future.insert_or_assign(jobId, work);
        return std::nullopt;
    }
    return onTip(jobId, work, *minNtime);
}

Result<Work> Sv2Jobs::activate(const sv2::SetNewPrevHash &tip)
{
    const auto at = m_future.find(tip.jobId);
    if (at == m_future.end())
        return fail(Errc::Protocol, QStringLiteral("SetNewPrevHash names job %1, which was not sent").arg(tip.jobId));
    m_tip = tip;
    const Work work = onTip(tip.jobId, at->second, tip.minNtime);
    m_future.clear();
    return work;
}

Work Sv2Jobs::onTip(quint32 jobId, Work work, quint32 ntime)
{
    m_activeJob = jobId;
    if (m_slots > 0)
        m_atWork = work;
    work.prevHash = m_tip->prevHash;
    work.nbits = m_tip->nbits;
    work.ntime = std::max(ntime, m_tip->minNtime);
    work.target = m_target;
    work.blockTarget = bitcoin::Target::fromCompact(m_tip->nbits).value_or(bitcoin::Target());
    return work;
}

} // namespace miner
