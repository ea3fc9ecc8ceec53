// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/UpstreamChannel.h"

#include <algorithm>

namespace upstream {

namespace {

constexpr qsizetype maxExtranonce = 32;

Result<void> checkSize(qsizetype prefix, qsizetype rolled)
{
    if (prefix + rolled <= maxExtranonce)
        return {};
    return fail(Errc::Protocol,
        QStringLiteral("the pool's extranonce of %1 + %2 bytes is longer than the protocol's 32")
            .arg(prefix)
            .arg(rolled));
}

} // namespace

Result<UpstreamChannel> UpstreamChannel::open(
    const sv2::OpenExtendedMiningChannelSuccess &success, int ownSize, quint32 generation)
{
    if (success.extranonceSize < ownSize)
        return fail(Errc::Unsupported,
            QStringLiteral("the pool gives %1 extranonce bytes where %2 are needed")
                .arg(success.extranonceSize)
                .arg(ownSize));
    if (const auto checked = checkSize(success.extranoncePrefix.size(), success.extranonceSize); !checked)
        return tl::unexpected(checked.error());
    UpstreamChannel channel;
    channel.m_id = success.channelId;
    channel.m_group = success.groupChannelId;
    channel.m_generation = generation;
    channel.m_extranonceSize = success.extranonceSize;
    channel.m_padding = success.extranonceSize - ownSize;
    channel.m_prefix = success.extranoncePrefix.bytes();
    channel.m_target = success.target;
    return channel;
}

std::optional<ActiveJob> UpstreamChannel::addJob(const sv2::NewExtendedMiningJob &job, bool mayRoll)
{
    auto message = std::make_shared<sv2::NewExtendedMiningJob>(job);
    message->versionRollingAllowed = job.versionRollingAllowed && mayRoll;
    Waiting arrived { std::move(message), m_prefix + padding(), ++m_order };
    if (job.minNtime && m_tip)
        return activate(arrived, /*opensTip=*/false);
    wait(std::move(arrived));
    return {};
}

void UpstreamChannel::wait(Waiting job)
{
    const quint32 id = job.message->jobId;
    m_waiting.insert_or_assign(id, std::move(job));
    if (m_waiting.size() > maxFutureJobs)
        m_waiting.erase(std::ranges::min_element(m_waiting, {}, [](const auto &each) { return each.second.order; }));
}

Result<ActiveJob> UpstreamChannel::setPrevHash(const sv2::SetNewPrevHash &message)
{
    const auto named = m_waiting.find(message.jobId);
    if (named == m_waiting.end())
        return fail(Errc::Protocol,
            QStringLiteral("the pool's SetNewPrevHash names job %1, which it never sent as a future job")
                .arg(message.jobId));
    const auto blockTarget = bitcoin::Target::fromCompact(message.nbits);
    if (!blockTarget)
        return fail(Errc::Protocol,
            QStringLiteral("the pool's SetNewPrevHash has a bad nbits: %1").arg(blockTarget.error().detail));
    const Waiting job = std::move(named->second);
    m_waiting.clear();
    m_live.clear();
    m_tip = Tip { message.prevHash, message.nbits, *blockTarget, message.minNtime };
    return activate(job, /*opensTip=*/true);
}

ActiveJob UpstreamChannel::activate(const Waiting &job, bool opensTip)
{
    std::erase_if(m_live, [&](const ActiveJob &live) { return live.poolJobId() == job.message->jobId; });
    if (m_live.size() == maxLiveJobs)
        m_live.pop_front();
    m_live.push_back({ .message = job.message,
        .prefix = job.prefix,
        .target = m_target,
        .prevHash = m_tip->prevHash,
        .nbits = m_tip->nbits,
        .blockTarget = m_tip->blockTarget,
        .minTime = std::max(m_tip->minTime, job.message->minNtime.value_or(0)),
        .generation = m_generation,
        .opensTip = opensTip });
    return m_live.back();
}

Result<void> UpstreamChannel::setPrefix(const QByteArray &prefix)
{
    return checkSize(prefix.size(), m_extranonceSize).map([&] { m_prefix = prefix; });
}

const ActiveJob *UpstreamChannel::findSameWork(const work::Job &old) const
{
    const auto found = std::ranges::find_if(m_live, [&](const ActiveJob &live) { return isSameWork(old, live); });
    return found == m_live.end() ? nullptr : &*found;
}

} // namespace upstream
