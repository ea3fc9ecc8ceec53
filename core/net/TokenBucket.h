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

    /// Takes one token; false when there is none.
    bool take(SteadyTime now)
    {
        const double seconds = std::chrono::duration<double>(now - m_at).count();
        if (seconds > 0) {
            m_tokens = std::min(m_burst, m_tokens + seconds * m_rate);
            m_at = now;
        }
        if (m_tokens < 1)
            return false;
        m_tokens -= 1;
        return true;
    }

private:
    double m_rate;
    double m_burst;
    double m_tokens;
    SteadyTime m_at;
};

} // namespace net
