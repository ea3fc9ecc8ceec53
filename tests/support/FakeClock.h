// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

/// A clock that stands still until it is told. Both of its times move together.
class FakeClock final : public Clock {
public:
    FakeClock() = default;
    explicit FakeClock(UnixMs start)
        : m_start(start)
    {
    }
    UnixMs now() const override { return m_now; }
    SteadyTime steady() const override { return m_steady; }

    void advance(std::chrono::nanoseconds step)
    {
        m_steady += step;
        m_elapsed += step;
        m_now = m_start + std::chrono::floor<std::chrono::milliseconds>(m_elapsed);
    }
    /// The wall clock jumps, as NTP or a person does it; the steady one does not.
    void jumpTo(UnixMs now)
    {
        m_start = now;
        m_elapsed = {};
        m_now = now;
    }

private:
    UnixMs m_start { std::chrono::milliseconds(1'700'000'000'000) };
    UnixMs m_now = m_start;
    SteadyTime m_steady { std::chrono::hours(1000) };
    std::chrono::nanoseconds m_elapsed { 0 };
};
