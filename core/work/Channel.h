// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/ShareValidator.h"
#include "core/work/Vardiff.h"
#include "core/work/WorkSource.h"

namespace work {

/// What a machine and its server agreed on for a channel.
struct ChannelConfig {
    RollKind kind = RollKind::Extranonce;
    quint32 versionMask = defaultVersionMask; ///< what the machine may roll; a job's own mask narrows it
    bitcoin::Target maxTarget = bitcoin::Target::max(); ///< the easiest target the machine takes
    double startDifficulty = 512;
    VardiffConfig vardiff {};
    ValidatorLimits limits {};
};

/// One machine's channel: turns the source's jobs into what this machine is told, and judges what comes back.
/// Everything set here holds from the next tell() on, never for a job already told. Lives on one net thread.
///
/// Server's part: on a job, tell() and send target (if new), prefix (if new) and job; on shares, judge(), then
/// retarget(); once a second retarget(). Retarget::Now means: tell() the current job again, as a job that cleans
/// nothing.
class Channel {
public:
    Channel(const ChannelGrant &grant, const ChannelConfig &config);

    ChannelId id() const { return m_id; }
    void setSourceTarget(const bitcoin::Target &sourceTarget);
    void setMaxTarget(const bitcoin::Target &maxTarget);
    void setPrefix(const QByteArray &prefix, quint8 rolledSize);
    void setVersionMask(quint32 mask) { m_versionMask = mask; }
    const QByteArray &prefix() const { return m_prefix; }
    quint8 rolledSize() const { return m_rolledSize; }
    const bitcoin::Target &maxTarget() const { return m_maxTarget; }
    Vardiff &vardiff() { return m_vardiff; }
    const Vardiff &vardiff() const { return m_vardiff; }

    /// What the next tell() would give the machine.
    bitcoin::Target nextTarget() const;
    /// Makes \a job the current one. Its target is the easier of vardiff's and the source's (Target::max() there: the
    /// source takes any share, vardiff decides alone), never easier than the machine takes. The same Job again gets
    /// another number and a later time. Null when one Job was told maxTellings times: wait for the next.
    /// Valid until the next tell() or judge().
    const ToldJob *tell(const JobPtr &job, Instant now);
    /// The running job; null before the first. Valid until the next tell() or judge().
    const ToldJob *current() const { return m_validator.current(); }
    /// The live or stale job of that number, null when forgotten: for SV1, which needs its mask to combine the version.
    const ToldJob *find(ToldId id) const { return m_validator.find(id); }

    /// See ShareValidator. An accepted share counts for vardiff.
    Verdict judge(const Share &share, Instant now);
    /// The share as the source takes it: accepted ones, and a block whatever its reason. Straight after judge(). Counts
    /// the sequence up.
    ShareSubmission submission(const Verdict &verdict, const Share &share, ConnectionId connection, UnixMs now);
    Retarget retarget(SteadyTime now) { return m_vardiff.evaluate(now); }

    const ShareValidator &validator() const { return m_validator; }

private:
    ChannelId m_id;
    RollKind m_kind;
    quint32 m_versionMask;
    Quantize m_quantize;
    QByteArray m_prefix;
    quint8 m_rolledSize;
    bitcoin::Target m_sourceTarget;
    bitcoin::Target m_maxTarget;
    Vardiff m_vardiff;
    ShareValidator m_validator;
    quint64 m_sequence = 0;
};

} // namespace work
