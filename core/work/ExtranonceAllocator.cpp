// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/ExtranonceAllocator.h"

#include "core/base/Bytes.h"

#include <algorithm>

namespace work {

ExtranonceAllocator::ExtranonceAllocator(QByteArray base, int indexSize, std::chrono::milliseconds quarantine)
    : m_base(std::move(base))
    , m_indexSize(std::clamp(indexSize, 1, 4))
    , m_quarantine(quarantine)
{
}

Result<QByteArray> ExtranonceAllocator::allocate(SteadyTime now)
{
    while (!m_queue.empty() && m_queue.front().since + m_quarantine <= now) {
        const Rest rest = m_queue.front();
        m_queue.pop_front();
        const auto confirmed = m_resting.constFind(rest.index);
        if (confirmed == m_resting.cend() || *confirmed != rest.since)
            continue;
        m_resting.erase(confirmed);
        m_used.insert(rest.index);
        return prefixOf(rest.index);
    }
    for (; m_next < capacity(); ++m_next) {
        const auto index = quint32(m_next);
        if (m_used.contains(index) || m_resting.contains(index))
            continue;
        m_used.insert(index);
        ++m_next;
        return prefixOf(index);
    }
    return fail(Errc::Limit,
        QStringLiteral(
            "all %1 extranonce prefixes are taken: %2 by channels, %3 by channels that ended a short while ago")
            .arg(capacity())
            .arg(m_used.size())
            .arg(m_resting.size()));
}

Result<void> ExtranonceAllocator::reserve(QByteArrayView prefix)
{
    const auto index = indexOf(prefix);
    if (!index)
        return fail(
            Errc::Malformed, QStringLiteral("extranonce prefix %1 is none of this source's").arg(toHex(prefix)));
    if (m_used.contains(*index))
        return fail(Errc::AlreadyExists, QStringLiteral("extranonce prefix %1 is in use").arg(toHex(prefix)));
    m_resting.remove(*index);
    m_used.insert(*index);
    return {};
}

void ExtranonceAllocator::release(QByteArrayView prefix, SteadyTime now)
{
    const auto index = indexOf(prefix);
    if (!index || !m_used.remove(*index))
        return;
    m_resting.insert(*index, now);
    m_queue.push_back({ *index, now });
}

std::optional<quint32> ExtranonceAllocator::indexOf(QByteArrayView prefix) const
{
    if (prefix.size() != prefixSize() || !prefix.startsWith(m_base))
        return std::nullopt;
    quint32 index = 0;
    for (const char byte : prefix.sliced(m_base.size()))
        index = index << 8 | quint8(byte);
    return index;
}

QByteArray ExtranonceAllocator::prefixOf(quint32 index) const
{
    QByteArray prefix = m_base;
    prefix.reserve(prefixSize());
    for (int shift = 8 * (m_indexSize - 1); shift >= 0; shift -= 8)
        prefix.append(char(quint8(index >> shift)));
    return prefix;
}

} // namespace work
