// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/DuplicateSet.h"

#include <QtEndian>

#include <algorithm>

namespace work {

namespace {
constexpr size_t smallestTable = 16;
}

void DuplicateSet::prefetch(const bitcoin::Hash256 &headerHash) const
{
    if (!m_slots.empty())
        __builtin_prefetch(&m_slots[size_t(entryOf(headerHash, 0).low) & (m_slots.size() - 1)], 1);
}

bool DuplicateSet::contains(const bitcoin::Hash256 &headerHash) const
{
    return !m_slots.empty() && !m_slots[slotOf(entryOf(headerHash, 0))].isFree();
}

void DuplicateSet::insert(const bitcoin::Hash256 &headerHash, Owner owner)
{
    if (size_t(m_size) + 1 > m_slots.size() / 4 * 3)
        rebuild(std::max(smallestTable, m_slots.size() * 2), nullptr);
    const Entry entry = entryOf(headerHash, owner);
    m_slots[slotOf(entry)] = entry;
    ++m_size;
}

void DuplicateSet::clear()
{
    m_slots = {};
    m_size = 0;
}

void DuplicateSet::keepOnly(const std::vector<Owner> &owners)
{
    rebuild(m_slots.size(), &owners);
}

DuplicateSet::Entry DuplicateSet::entryOf(const bitcoin::Hash256 &hash, Owner owner)
{
    // The hash is a little-endian number below the target: its zeros stand at the end of the bytes.
    return { qFromLittleEndian<quint64>(hash.bytes.data()),
        qFromLittleEndian<quint64>(hash.bytes.data() + 8) << 16 | owner };
}

size_t DuplicateSet::slotOf(const Entry &entry) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = size_t(entry.low) & mask;
    while (!m_slots[slot].isFree() && !m_slots[slot].isSameShare(entry))
        slot = (slot + 1) & mask;
    return slot;
}

void DuplicateSet::rebuild(size_t slots, const std::vector<Owner> *owners)
{
    const auto old = std::exchange(m_slots, std::vector<Entry>(slots));
    m_size = 0;
    for (const Entry &entry : old) {
        if (entry.isFree() || (owners && std::find(owners->begin(), owners->end(), Owner(entry.high)) == owners->end()))
            continue;
        m_slots[slotOf(entry)] = entry;
        ++m_size;
    }
}

} // namespace work
