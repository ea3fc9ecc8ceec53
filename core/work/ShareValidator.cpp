// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/ShareValidator.h"

#include <algorithm>

namespace work {

namespace {

constexpr size_t rememberedBlocks = 32;

/// Grows by a few at a time: there are thousands of these lists, and each ends at a known small length.
template <class Item> void append(std::vector<Item> &list, Item item)
{
    constexpr size_t step = 4;
    if (list.size() == list.capacity())
        list.reserve(list.size() + step);
    list.push_back(std::move(item));
}

DuplicateSet::Owner ownerOf(const Job &job)
{
    return DuplicateSet::Owner(job.id.value);
}

} // namespace

ShareValidator::ShareValidator(const ValidatorLimits &limits)
    : m_limits(limits)
    , m_accepted(limits.shares)
{
}

void ShareValidator::add(ToldJob told, SteadyTime now)
{
    const bool isNewTip = !m_live.empty() && m_live.back().job->prevHash != told.job->prevHash;
    if (isNewTip)
        m_accepted.clear();
    if (isNewTip || told.isClean)
        retire(m_live.size(), now);
    else if (m_live.size() >= size_t(std::max(1, m_limits.liveJobs)))
        retire(1, now);
    append(m_live, std::move(told));
    m_isSaturated = false;
}

Verdict ShareValidator::judge(const Share &share, Instant now)
{
    Verdict verdict;
    const bool hasRoom = !m_accepted.isFull() || makeRoom(now.steady);
    const ToldJob *told = findLive(share.job);
    const bool isLive = told != nullptr;
    if (!isLive)
        told = findStale(share.job, now.steady);
    if (!told) {
        verdict.reason = RejectReason::UnknownJob;
        return verdict;
    }
    verdict.told = told;
    verdict.targetDifficulty = told->difficulty;
    if (share.extranonce.size() != (told->kind == RollKind::Extranonce ? told->rolledSize : 0)) {
        verdict.reason = RejectReason::BadExtranonce;
        return verdict;
    }
    verdict.hash = told->hasher.headerHash(*told->job, told->prefix, share.extranonce, share.roll);
    m_accepted.prefetch(verdict.hash);
    verdict.hashDifficulty = bitcoin::difficultyOf(verdict.hash);
    verdict.meetsBlock = told->job->blockTarget.isMetBy(verdict.hash);

    if (verdict.meetsBlock && wasBlock(verdict.hash))
        verdict.reason = RejectReason::Duplicate;
    else
        verdict.reason = isLive ? reasonFor(*told, share, verdict, now) : RejectReason::Stale;
    if (verdict.isAccepted() && !hasRoom && !verdict.meetsBlock)
        verdict.reason = RejectReason::RateLimited;
    if (verdict.isNewBlock()) {
        if (m_blocks.size() == rememberedBlocks)
            m_blocks.erase(m_blocks.begin());
        m_blocks.push_back(verdict.hash);
    }
    if (!verdict.isAccepted())
        return verdict;

    verdict.meetsSource = told->sourceTarget.isMetBy(verdict.hash);
    if (hasRoom)
        m_accepted.insert(verdict.hash, ownerOf(*told->job));
    return verdict;
}

RejectReason ShareValidator::reasonFor(const ToldJob &told, const Share &share, const Verdict &soFar, Instant now) const
{
    if (share.roll.ntime < told.minTime)
        return RejectReason::TimeTooOld;
    if (share.roll.ntime > quint64(unixSeconds(now.wall)) + quint64(m_limits.maxTimeAhead.count()))
        return RejectReason::TimeTooNew;
    if ((share.roll.version & ~told.versionMask) != (told.job->version & ~told.versionMask))
        return RejectReason::BadVersion;
    if (m_accepted.contains(soFar.hash))
        return RejectReason::Duplicate;
    if (!soFar.meetsBlock && !told.target.isMetBy(soFar.hash))
        return RejectReason::LowDifficulty;
    return RejectReason::None;
}

const ToldJob *ShareValidator::find(ToldId id) const
{
    if (const ToldJob *live = findLive(id))
        return live;
    const auto stale
        = std::find_if(m_stale.rbegin(), m_stale.rend(), [id](const StaleJob &s) { return s.told.id == id; });
    return stale == m_stale.rend() ? nullptr : &stale->told;
}

const ToldJob *ShareValidator::findLive(ToldId id) const
{
    const auto live = std::find_if(m_live.rbegin(), m_live.rend(), [id](const ToldJob &told) { return told.id == id; });
    return live == m_live.rend() ? nullptr : &*live;
}

const ToldJob *ShareValidator::findStale(ToldId id, SteadyTime now) const
{
    const auto isMeant = [&](const StaleJob &s) { return s.told.id == id && now - s.since <= m_limits.staleFor; };
    const auto stale = std::find_if(m_stale.rbegin(), m_stale.rend(), isMeant);
    return stale == m_stale.rend() ? nullptr : &stale->told;
}

int ShareValidator::nextTelling(JobId job) const
{
    const auto isOfJob = [job](const ToldJob &told) { return told.job->id == job; };
    const auto live = std::find_if(m_live.rbegin(), m_live.rend(), isOfJob);
    return live == m_live.rend() ? 0 : tellingOf(live->id) + 1;
}

/// Moves the oldest \a count live jobs to the stale ones and forgets what is too old or too much there.
void ShareValidator::retire(size_t count, SteadyTime now)
{
    const auto end = m_live.begin() + qsizetype(count);
    const auto bound = size_t(std::max(0, m_limits.staleJobs));
    const auto first = count > bound ? end - qsizetype(bound) : m_live.begin();
    std::erase_if(m_stale, [&](const StaleJob &s) { return now - s.since > m_limits.staleFor; });
    const size_t coming = size_t(end - first);
    if (m_stale.size() + coming > bound)
        m_stale.erase(m_stale.begin(), m_stale.begin() + qsizetype(m_stale.size() + coming - bound));
    for (auto it = first; it != end; ++it)
        append(m_stale, StaleJob { std::move(*it), now });
    m_live.erase(m_live.begin(), end);
}

/// Frees a place among the accepted shares by giving up old jobs. All tellings of a Job go together: they are one work.
bool ShareValidator::makeRoom(SteadyTime now)
{
    if (m_live.empty() || m_isSaturated)
        return false;
    while (m_accepted.isFull()) {
        std::vector<DuplicateSet::Owner> owners;
        for (const ToldJob &told : m_live)
            owners.push_back(ownerOf(*told.job));
        m_accepted.keepOnly(owners);
        if (!m_accepted.isFull())
            return true;
        const JobId oldest = m_live.front().job->id;
        if (oldest == m_live.back().job->id) {
            m_isSaturated = true;
            return false;
        }
        const auto next
            = std::find_if(m_live.begin(), m_live.end(), [&](const ToldJob &t) { return t.job->id != oldest; });
        retire(size_t(next - m_live.begin()), now);
    }
    return true;
}

bool ShareValidator::wasBlock(const bitcoin::Hash256 &hash) const
{
    return std::find(m_blocks.begin(), m_blocks.end(), hash) != m_blocks.end();
}

} // namespace work
