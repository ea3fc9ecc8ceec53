// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv2/MiningJobs.h"
#include "core/work/Instant.h"
#include "core/work/WorkSource.h"

namespace upstream {

/// Seconds that ntime may run ahead of what the pool last said; consensus allows no more.
inline constexpr quint32 maxTimeAhead = 7200;

/// A pool's job on the chain tip it belongs to, with what held for its channel when it came.
struct ActiveJob {
    std::shared_ptr<const sv2::NewExtendedMiningJob> message {};
    QByteArray prefix {}; ///< the pool's extranonce prefix and our padding, between the coinbase's halves
    bitcoin::Target target {}; ///< what the pool wants of a share
    bitcoin::Hash256 prevHash {};
    quint32 nbits = 0;
    bitcoin::Target blockTarget {};
    quint32 minTime = 0;
    quint32 generation = 0; ///< of the channel opening it came by
    bool opensTip = false; ///< the first one on its prevHash

    quint32 poolJobId() const { return message->jobId; }
    quint32 versionMask() const { return message->versionRollingAllowed ? work::defaultVersionMask : 0; }
    /// The pool's version with the bits clear that machines may set.
    quint32 version() const { return message->version & ~versionMask(); }
};

/// The pool's key of a job: which opening and which job of it. It travels as Job::templateId, so a share finds its way
/// back without a table.
struct JobKey {
    quint32 generation = 0;
    quint32 poolJobId = 0;

    quint64 packed() const { return quint64(generation) << 32 | poolJobId; }
    static JobKey of(const work::Job &job) { return { quint32(job.templateId >> 32), quint32(job.templateId) }; }
    bool operator==(const JobKey &) const = default;
};

/// When and how a job is given to machines.
struct JobIssuing {
    work::JobId id;
    bool isClean = false;
    quint32 time = 0; ///< ntime to hand out
    SteadyTime at {};
};

/// What the servers get to hear of \a active.
work::JobPtr makeJob(const ActiveJob &active, const JobIssuing &issuing);

/// The ntime to hand out \a elapsed after the job came: the wall clock's, but never before the job's own time has run
/// on to, nor more than maxTimeAhead above its minimum, so that a wrong clock here cannot spoil shares.
quint32 timeFor(const ActiveJob &active, UnixMs now, std::chrono::nanoseconds elapsed);

/// True when a share found on \a old is a share of \a active too: same tip, same coinbase byte for byte with the
/// prefix, same branch, and a version that \a active allows. Only then may it be sent under the new job's number.
bool isSameWork(const work::Job &old, const ActiveJob &active);

/// The height that a coinbase commits to (BIP34), 0 when its prefix does not show it.
quint32 heightOf(QByteArrayView coinbasePrefix);

/// A share's header and coinbase as hex, for the log: enough to build the block by hand.
QString blockText(const work::ShareSubmission &share);

} // namespace upstream
