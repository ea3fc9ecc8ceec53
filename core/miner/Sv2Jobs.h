// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/miner/Work.h"
#include "core/sv2/Mining.h"

#include <map>

namespace miner {

/// The jobs of one SV2 channel as its client keeps them: future jobs wait for their previous hash, a target is that of
/// the moment a job becomes active, a prefix that of the moment it came. Pure. sv2-spec 5.3, sheet section 2.
class Sv2Jobs {
public:
    void setTarget(const bitcoin::Target &target) { m_target = target; }
    void setPrefix(const QByteArray &prefix) { m_prefix = prefix; }
    const bitcoin::Target &target() const { return m_target; }

    /// What there is to work on now, when this job is for now. \a versionMask: bits the channel may roll.
    std::optional<Work> add(const sv2::NewMiningJob &job, quint32 versionMask);
    std::optional<Work> add(const sv2::NewExtendedMiningJob &job, quint32 versionMask, quint8 extranonceSize);
    /// Errors: Protocol when it names a job that was not sent.
    Result<Work> activate(const sv2::SetNewPrevHash &tip);
    /// Of the work given last.
    quint32 activeJob() const { return m_activeJob; }
    /// The firmware keeps jobs by job_id % \a slots; 0, as at first: a table of any size.
    void setSlots(quint32 slots) { m_slots = slots; }
    /// A job came into the slot of the job at work and was other work: the machine hashes a mix of both.
    bool isOverwritten() const { return m_isOverwritten; }

private:
    std::optional<Work> addJob(quint32 jobId, const std::optional<quint32> &minNtime, const Work &work);
    Work onTip(quint32 jobId, Work work, quint32 ntime);

    bitcoin::Target m_target;
    QByteArray m_prefix;
    std::map<quint32, Work> m_future;
    std::optional<sv2::SetNewPrevHash> m_tip;
    quint32 m_activeJob = 0;
    quint32 m_slots = 0;
    std::optional<Work> m_atWork; ///< with slots only
    bool m_isOverwritten = false;
};

} // namespace miner
