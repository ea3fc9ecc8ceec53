// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/sv2/MiningShares.h"

#include <cmath>
#include <optional>

namespace downstream {

/// Accepted SV2 shares of one channel that wait for their acknowledgement. The sum of difficulties goes out as whole
/// numbers; what is left over stays for the next batch, so nothing is rounded away. Pure.
class AckBatch {
public:
    void add(quint32 sequence, double difficulty, SteadyTime now)
    {
        if (m_count++ == 0)
            m_since = now;
        m_last = sequence;
        m_sum += difficulty;
    }
    bool isDue(int batch, std::chrono::milliseconds flush, SteadyTime now) const
    {
        return m_count > 0 && (m_count >= quint32(batch) || now - m_since >= flush);
    }
    /// The acknowledgement for \a channel, when there is anything to acknowledge.
    std::optional<sv2::SubmitSharesSuccess> take(quint32 channel)
    {
        if (m_count == 0)
            return std::nullopt;
        const double whole = std::min(std::floor(m_sum), 9e18);
        const sv2::SubmitSharesSuccess out { channel, m_last, m_count, quint64(whole) };
        m_sum -= whole;
        m_count = 0;
        return out;
    }

private:
    quint32 m_count = 0;
    quint32 m_last = 0;
    double m_sum = 0;
    SteadyTime m_since {};
};

} // namespace downstream
