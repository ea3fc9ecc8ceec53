// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/miner/Sv2Wire.h"

#include <memory>
#include <vector>

namespace bench {

/// A crowd of SV2 machines, one extended channel each, on the calling thread's event loop.
class Sv2Clients {
public:
    Sv2Clients(quint16 port, const QString &authorityKey);

    /// Connects \a count more and waits until each has work. Errors: Timeout, Unreachable.
    Result<void> add(int count);
    /// Waits until every machine has had \a jobs more. Errors: as add().
    Result<void> awaitJobs(int jobs);
    /// Each machine submits \a shares; waits until all are answered. Errors: as add(), Refused.
    Result<void> submit(int shares);

private:
    Result<void> wait(quint64 &counter, quint64 wanted);

    SystemClock m_clock;
    SystemRandom m_random;
    miner::MachineConfig m_config;
    quint64 m_nextWork = 1;
    std::vector<std::unique_ptr<miner::Sv2Wire>> m_wires;
    std::vector<miner::Work> m_works;
    quint64 m_jobs = 0;
    quint64 m_answers = 0;
    QString m_trouble;
    quint32 m_nonce = 0;
};

} // namespace bench
