// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <algorithm>

namespace net {

/// Allows \c rate actions a second with bursts up to \c burst. Pure: time comes in.
class TokenBucket {
public:
    TokenBucket(double ratePerSecond, double burst, SteadyTime now)
        : m_rate(ratePerSecond)
        , m_burst(burst)
        , m_tokens(burst)
        , m_at(now)
    {
    }

    /// Takes \a count tokens; false, and none is taken, when there are not as many.
    bool take(SteadyTime now, double count = 1)
    {
        refill(now);
        if (m_tokens < count)
            return false;
        m_tokens -= count;
        return true;
    }
    /// Whether it could be forgotten: a new one would hold as much.
    bool isFull(SteadyTime now)
    {
        refill(now);
        return m_tokens >= m_burst;
    }

private:
    void refill(SteadyTime now)
    {
        const double seconds = std::chrono::duration<double>(now - m_at).count();
        if (seconds > 0) {
            m_tokens = std::min(m_burst, m_tokens + seconds * m_rate);
            m_at = now;
        }
    }

    double m_rate;
    double m_burst;
    double m_tokens;
    SteadyTime m_at;
};

} // namespace net
