// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/Hash256.h"

#include <vector>

namespace work {

/// The accepted shares of one channel on one prevHash. A header's hash stands for (job, version, ntime, nonce, full
/// extranonce): 112 of its bits are kept, from the end that mining does not force to zero. Exact up to its capacity,
/// and full afterwards rather than forgetful: a share must not be counted twice. 16 bytes a slot, doubles from nothing.
class DuplicateSet {
public:
    using Owner = quint16; ///< which job an entry belongs to, so that one job's entries can go

    explicit DuplicateSet(quint32 capacity)
        : m_capacity(capacity)
    {
    }

    /// The share will be asked for at once: its place in a big table is on its way from memory meanwhile.
    void prefetch(const bitcoin::Hash256 &headerHash) const;
    bool contains(const bitcoin::Hash256 &headerHash) const;
    /// \a headerHash is not in the set and the set is not full.
    void insert(const bitcoin::Hash256 &headerHash, Owner owner);
    void clear();
    /// Drops the entries of all others.
    void keepOnly(const std::vector<Owner> &owners);

    bool isFull() const { return m_size >= m_capacity; }
    quint32 size() const { return m_size; }
    size_t tableSize() const { return m_slots.size(); }

private:
    struct Entry {
        quint64 low = 0;
        quint64 high = 0; ///< 48 bits of the hash above 16 of the owner
        bool isFree() const { return low == 0 && high == 0; }
        bool isSameShare(const Entry &other) const { return low == other.low && (high >> 16) == (other.high >> 16); }
    };
    static Entry entryOf(const bitcoin::Hash256 &hash, Owner owner);
    size_t slotOf(const Entry &entry) const; ///< where the share is, or the free slot where it belongs
    void rebuild(size_t slots, const std::vector<Owner> *owners);

    quint32 m_capacity;
    quint32 m_size = 0;
    std::vector<Entry> m_slots; ///< open addressing, a power of two, at most 3/4 used
};

} // namespace work
