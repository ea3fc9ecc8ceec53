// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/ShareHasher.h"

namespace work {

/// The job number a machine hears. One Job has one for everybody, tellId(job, 0), so that a message can be built once
/// for all; a channel that gets the same Job again (a new target at once) hears another. At most 8 hex digits in SV1.
using ToldId = StrongId<struct ToldIdTag>;
inline constexpr int maxTellings = 16;
/// \a telling 0..15. Unique among 2^28 consecutive jobs. The low bits count jobs: SV2 firmware keeps jobs in slots by
/// job_id % 8 and must not get a new job into the slot of the one at work; the same job told anew may go there.
constexpr ToldId tellId(JobId job, int telling)
{
    return ToldId(quint32(telling) << 28 | (job.value & 0x0fffffff));
}
/// Which telling of its job \a id is.
constexpr int tellingOf(ToldId id)
{
    return int(id.value >> 28);
}

/// What one channel was told with one job. Shares are judged by this, whatever has changed since.
struct ToldJob {
    ToldId id;
    JobPtr job;
    bitcoin::Target target; ///< the machine's
    bitcoin::Target sourceTarget;
    double difficulty = 0; ///< of target
    quint32 versionMask = 0; ///< what the machine may roll; 0: nothing
    quint32 minTime = 0;
    quint32 time = 0; ///< ntime to hand out; later in each further telling, so that the work is new
    QByteArray prefix;
    quint8 rolledSize = 0; ///< extranonce bytes below the prefix
    RollKind kind = RollKind::Extranonce;
    bool isTargetNew = false; ///< differs from the telling before: send the target first
    bool isPrefixNew = false; ///< differs from the telling before: send the prefix first
    bool isClean = false; ///< everything told before is stale now
    ShareHasher hasher;

    /// For a header-only machine: the root to send.
    bitcoin::Hash256 merkleRoot() const { return hasher.merkleRoot(*job, prefix, {}); }
};

} // namespace work
