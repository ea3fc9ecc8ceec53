// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/ShareLedger.h"

#include <algorithm>

namespace upstream {

namespace {

/// Sequence numbers wrap around.
bool isAfter(quint32 a, quint32 b)
{
    return qint32(a - b) > 0;
}

} // namespace

void ShareLedger::addSent(quint32 generation, quint32 sequence, OpenShare share)
{
    m_sent[generation].push_back({ sequence, std::move(share) });
    ++m_pending;
}

QList<OpenShare> ShareLedger::acknowledge(quint32 generation, quint32 lastSequence)
{
    QList<OpenShare> settled;
    const auto found = m_sent.find(generation);
    if (found == m_sent.end() || found->second.empty() || isAfter(lastSequence, found->second.back().sequence))
        return settled;
    auto &queue = found->second;
    while (!queue.empty() && !isAfter(queue.front().sequence, lastSequence)) {
        settled.append(std::move(queue.front().share));
        queue.pop_front();
    }
    m_pending -= settled.size();
    return settled;
}

std::optional<OpenShare> ShareLedger::reject(quint32 generation, quint32 sequence)
{
    const auto found = m_sent.find(generation);
    if (found == m_sent.end())
        return {};
    auto &queue = found->second;
    const auto share = std::ranges::find(queue, sequence, &Sent::sequence);
    if (share == queue.end())
        return {};
    OpenShare rejected = std::move(share->share);
    queue.erase(share);
    --m_pending;
    return rejected;
}

void ShareLedger::breakOff(quint32 generation, SteadyTime now)
{
    const auto found = m_sent.find(generation);
    if (found == m_sent.end())
        return;
    for (Sent &sent : found->second) {
        sent.share.wasSent = true;
        sent.share.since = now;
        m_kept.push_back(std::move(sent.share));
    }
    m_pending -= qsizetype(found->second.size());
    m_sent.erase(found);
}

QList<OpenShare> ShareLedger::takeKept(quint32 route, int pool)
{
    QList<OpenShare> taken;
    std::deque<OpenShare> left;
    for (OpenShare &share : m_kept) {
        if (share.route == route && share.pool == pool)
            taken.append(std::move(share));
        else
            left.push_back(std::move(share));
    }
    m_kept = std::move(left);
    return taken;
}

QList<OpenShare> ShareLedger::takeExpired(SteadyTime limit)
{
    QList<OpenShare> expired;
    while (!m_kept.empty() && (m_kept.front().since < limit || size() > m_limit)) {
        expired.append(std::move(m_kept.front()));
        m_kept.pop_front();
    }
    for (auto it = m_sent.begin(); it != m_sent.end();) {
        auto &queue = it->second;
        while (!queue.empty() && size() > m_limit) {
            expired.append(std::move(queue.front().share));
            queue.pop_front();
            --m_pending;
        }
        it = queue.empty() ? m_sent.erase(it) : std::next(it);
    }
    return expired;
}

qsizetype ShareLedger::pending(quint32 generation) const
{
    const auto found = m_sent.find(generation);
    return found == m_sent.end() ? 0 : qsizetype(found->second.size());
}

} // namespace upstream
