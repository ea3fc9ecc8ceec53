// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <chrono>
#include <deque>
#include <optional>

namespace work {

/// Hands out extranonce prefixes of one size: base | index, big-endian. No two that are in use, or whose last jobs may
/// still be alive, are equal. A freed prefix rests for the quarantine, because another channel that hashes an old job
/// under it would find the same headers again. Memory: what is in use and what rests.
class ExtranonceAllocator {
public:
    /// \a indexSize 1..4 bytes below \a base.
    ExtranonceAllocator(
        QByteArray base, int indexSize, std::chrono::milliseconds quarantine = std::chrono::minutes(10));

    /// A prefix that nobody has. Errors: Limit when all are in use or resting.
    Result<QByteArray> allocate(SteadyTime now);
    /// Takes one certain prefix, for a session that comes back: it may be resting (the old jobs were its owner's) or
    /// never used. Errors: AlreadyExists when in use, Malformed when it is not of this allocator's form.
    Result<void> reserve(QByteArrayView prefix);
    /// Ends the use of \a prefix; unknown ones are ignored.
    void release(QByteArrayView prefix, SteadyTime now);

    qsizetype prefixSize() const { return m_base.size() + m_indexSize; }
    quint64 capacity() const { return quint64(1) << (8 * m_indexSize); }
    qsizetype inUse() const { return m_used.size(); }
    qsizetype resting() const { return m_resting.size(); }

private:
    struct Rest {
        quint32 index;
        SteadyTime since;
    };
    std::optional<quint32> indexOf(QByteArrayView prefix) const;
    QByteArray prefixOf(quint32 index) const;

    QByteArray m_base;
    int m_indexSize;
    std::chrono::milliseconds m_quarantine;
    quint64 m_next = 0; ///< every index below was given out at least once, or reserved
    QSet<quint32> m_used;
    QHash<quint32, SteadyTime> m_resting; ///< index -> released at
    std::deque<Rest> m_queue; ///< oldest first; entries that m_resting does not confirm are void
};

} // namespace work
