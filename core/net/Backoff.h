// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"

#include <chrono>

namespace net {

/// Waiting times between attempts: doubles from \c first to \c most, each with +-25 % jitter so that a crowd spreads
/// out.
class Backoff {
public:
    explicit Backoff(std::chrono::milliseconds first = std::chrono::seconds(1),
        std::chrono::milliseconds most = std::chrono::seconds(60))
        : m_first(first)
        , m_most(most)
        , m_next(first)
    {
    }

    std::chrono::milliseconds next(const Random &random)
    {
        const auto base = m_next;
        m_next = std::min(m_most, m_next * 2);
        const auto raw = random.bytes<2>();
        const double unit = double(raw[0] | raw[1] << 8) / 65535.0;
        return std::chrono::milliseconds(qint64(double(base.count()) * (0.75 + 0.5 * unit)));
    }
    void reset() { m_next = m_first; }

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_most;
    std::chrono::milliseconds m_next;
};

} // namespace net
