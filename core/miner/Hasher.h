// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/miner/Grinder.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace miner {

/// How fast one machine may go.
struct Pace {
    double hashrate = 0; ///< h/s; 0: no cap
    double shareRate = 0; ///< above 0: this many hits a second, as fast as it takes to find each
};

/// Hashes for many machines in turn, in slices of a few milliseconds between which it takes new work. Lives on its
/// ServiceThread, methods through post() only.
class Hasher final : public QObject {
    Q_OBJECT
public:
    /// \a clock outlives the hasher.
    Hasher(const Clock &clock, quint64 seed);

    /// Replaces what the machine works on.
    void setWork(const miner::Work &work, const miner::Pace &pace);
    void clearWork(int machine);

Q_SIGNALS:
    void found(const miner::Find &find);
    /// Headers tried since the signal before, by machine; about four times a second.
    void hashed(const QMap<int, quint64> &counts);

private:
    struct Lane {
        Grinder grinder;
        Pace pace;
        double hashBudget = 0;
        double shareBudget = 0;
        SteadyTime refilledAt {};
        quint64 tried = 0;
    };

    void slice();
    void refill(Lane &lane, SteadyTime now) const;
    quint64 allowance(const Lane &lane) const;
    void work(Lane &lane, quint64 budget);
    void report(SteadyTime now);
    std::chrono::milliseconds shortestWait() const;

    const Clock &m_clock;
    std::map<int, Lane> m_lanes;
    int m_nextMachine = 0; ///< where the next slice goes on
    quint64 m_seed;
    SteadyTime m_reportedAt {};
    QTimer m_timer;
};

} // namespace miner
