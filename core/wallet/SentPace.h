// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <algorithm>

namespace wallet {

/// When the mints are asked what became of sent tokens: each minute. When one told of a change (NUT-17) at once, and
/// again after 1, 2, 4... seconds: there are mints that tell before their own books say so.
class SentPace final {
public:
    static constexpr std::chrono::seconds longest { 60 };

    /// Nothing is asked before the first interval is over.
    void begin(SteadyTime now) { m_next = now + longest; }
    void told()
    {
        m_next = {};
        m_wait = std::chrono::seconds(1);
    }
    /// It is time to ask; the next time is later.
    bool isDue(SteadyTime now)
    {
        if (now < m_next)
            return false;
        m_next = now + m_wait;
        m_wait = std::min(longest, 2 * m_wait);
        return true;
    }

private:
    SteadyTime m_next {};
    std::chrono::seconds m_wait = longest;
};

} // namespace wallet
