// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/Channel.h"

#include <algorithm>
#include <cmath>

namespace work {

namespace {

using bitcoin::Target;

/// The target for what vardiff or a machine's policy can say as a number, not harder than \a target when it can be
/// said.
Target rounded(const Target &target, Quantize quantize)
{
    const double exact = target.difficulty();
    double told = quantize(exact);
    if (told != exact)
        return Target::fromDifficulty(told);
    // The double may lie a few roundings above the target's true difficulty.
    for (int i = 0; i < 4 && Target::fromDifficulty(told) < target; ++i)
        told = std::nextafter(told, 0.0);
    return Target::fromDifficulty(told);
}

} // namespace

Channel::Channel(const ChannelGrant &grant, const ChannelConfig &config)
    : m_id(grant.channel)
    , m_kind(config.kind)
    , m_versionMask(config.versionMask)
    , m_quantize(config.vardiff.quantize)
    , m_prefix(grant.extranoncePrefix)
    , m_rolledSize(grant.extranonceSize)
    , m_vardiff(config.vardiff, config.startDifficulty)
    , m_validator(config.limits)
{
    setMaxTarget(config.maxTarget);
    setSourceTarget(grant.sourceTarget);
}

void Channel::setSourceTarget(const Target &sourceTarget)
{
    m_sourceTarget = sourceTarget;
    m_vardiff.setCeiling(
        sourceTarget == Target::max() ? std::numeric_limits<double>::max() : sourceTarget.difficulty());
}

void Channel::setMaxTarget(const Target &maxTarget)
{
    m_maxTarget = maxTarget;
    m_vardiff.setEasiest(maxTarget == Target::max() ? 0 : maxTarget.difficulty());
}

void Channel::setPrefix(const QByteArray &prefix, quint8 rolledSize)
{
    m_prefix = prefix;
    m_rolledSize = rolledSize;
}

Target Channel::nextTarget() const
{
    Target target = Target::fromDifficulty(m_vardiff.wanted());
    if (m_sourceTarget != Target::max())
        target = std::max(target, m_sourceTarget);
    target = std::min(target, m_maxTarget);
    return m_quantize ? rounded(target, m_quantize) : target;
}

const ToldJob *Channel::tell(const JobPtr &job, Instant now)
{
    const int telling = m_validator.nextTelling(job->id);
    if (telling >= maxTellings)
        return nullptr;
    const ToldJob *before = m_validator.current();
    m_vardiff.setNetworkDifficulty(job->blockTarget.difficulty());
    const Target target = nextTarget();
    quint32 time = job->time;
    if (telling > 0) // the machine may start its counters anew: another time makes it other work
        time = std::max(before->time + 1, unixSeconds(now.wall));

    ToldJob told { .id = tellId(job->id, telling),
        .job = job,
        .target = target,
        .sourceTarget = m_sourceTarget,
        .difficulty = target.difficulty(),
        .versionMask = m_versionMask & job->versionMask,
        .minTime = job->minTime,
        .time = time,
        .prefix = m_prefix,
        .rolledSize = m_rolledSize,
        .kind = m_kind,
        .isTargetNew = !before || before->target != target,
        .isPrefixNew = !before || before->prefix != m_prefix || before->rolledSize != m_rolledSize,
        .isClean = telling == 0 && (job->isClean || !before || before->job->prevHash != job->prevHash),
        .hasher = ShareHasher(*job, m_prefix, m_rolledSize, m_kind) };
    m_vardiff.applied(told.difficulty, now.steady);
    m_validator.add(std::move(told), now.steady);
    return m_validator.current();
}

Verdict Channel::judge(const Share &share, Instant now)
{
    const Verdict verdict = m_validator.judge(share, now);
    if (verdict.isAccepted())
        m_vardiff.countShare(verdict.targetDifficulty);
    return verdict;
}

ShareSubmission Channel::submission(const Verdict &verdict, const Share &share, ConnectionId connection, UnixMs now)
{
    const ToldJob &told = *verdict.told;
    QByteArray extranonce(told.prefix.size() + told.rolledSize, '\0');
    std::copy(told.prefix.begin(), told.prefix.end(), extranonce.begin());
    std::copy(share.extranonce.begin(), share.extranonce.end(), extranonce.begin() + told.prefix.size());
    return { .connection = connection,
        .channel = m_id,
        .sequence = ++m_sequence,
        .job = told.job,
        .version = share.roll.version,
        .ntime = share.roll.ntime,
        .nonce = share.roll.nonce,
        .extranonce = extranonce,
        .hash = verdict.hash,
        .target = told.target,
        .sourceTarget = told.sourceTarget,
        .meetsBlockTarget = verdict.meetsBlock,
        .isBlockOnly = !verdict.earns(),
        .userIdentity = {},
        .at = now };
}

} // namespace work
