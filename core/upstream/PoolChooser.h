// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/Backoff.h"

namespace upstream {

/// Decides which of an ordered list of pools to try next, and when. Never gives up: after the last comes the first.
/// Pure.
class PoolChooser {
public:
    struct Limits {
        int pools = 1;
        int attemptsPerPool = 3;
        std::chrono::milliseconds firstBackoff { 1000 };
        std::chrono::milliseconds maxBackoff { 60'000 };
        std::chrono::milliseconds stableTime { 30'000 };
    };
    explicit PoolChooser(const Limits &limits)
        : m_limits(limits)
        , m_backoff(limits.firstBackoff, limits.maxBackoff)
    {
    }

    int current() const { return m_current; }
    bool isFallback() const { return m_current > 0; }

    /// The connection ended, or never came about. \a workedFor: how long it gave work; zero if it never did. One that
    /// worked is tried again before another pool. Gives the time to wait.
    std::chrono::milliseconds failed(std::chrono::nanoseconds workedFor, const Random &random)
    {
        if (workedFor >= m_limits.stableTime) {
            m_failures = 0;
            m_backoff.reset();
        }
        ++m_failures;
        const bool isOnlyBroken = workedFor.count() > 0 && m_failures == 1;
        if (m_failures < m_limits.attemptsPerPool || isOnlyBroken)
            return m_backoff.next(random);
        return advance(random);
    }
    /// The pool said no: the next one is tried.
    std::chrono::milliseconds refused(const Random &random) { return advance(random); }
    /// \a pool is in use from now on.
    void choose(int pool)
    {
        m_current = pool;
        m_failures = 0;
        m_backoff.reset();
    }

private:
    /// At once to a pool further down; only a new round through the list waits.
    std::chrono::milliseconds advance(const Random &random)
    {
        m_failures = 0;
        m_current = (m_current + 1) % m_limits.pools;
        return m_current == 0 ? m_backoff.next(random) : std::chrono::milliseconds(0);
    }

    Limits m_limits;
    net::Backoff m_backoff;
    int m_current = 0;
    int m_failures = 0;
};

} // namespace upstream
