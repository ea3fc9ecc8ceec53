// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

namespace work {

/// One moment on both clocks: the wall clock for ntime and what people read, the steady one for durations.
struct Instant {
    UnixMs wall {};
    SteadyTime steady {};

    static Instant of(const Clock &clock) { return { clock.now(), clock.steady() }; }
    Instant operator+(std::chrono::nanoseconds d) const
    {
        return { wall + std::chrono::duration_cast<std::chrono::milliseconds>(d), steady + d };
    }
};

} // namespace work
