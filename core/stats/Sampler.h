// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/Types.h"

#include <QHash>

namespace stats {

/// What one machine did in one step.
struct Sample {
    double work = 0; ///< sum of the accepted shares' target difficulties; times 2^32 it is hashes
    quint32 accepted = 0;
    quint32 rejected = 0;
    double best = 0; ///< difficulty, the highest of the accepted shares
    bool operator==(const Sample &) const = default;
};

/// What all machines did in one step.
struct StepTotal {
    Sample sample;
    std::array<quint64, work::rejectReasonCount> rejectedByReason {};
    quint64 rejectedLater = 0;
    quint64 belowSource = 0;

    StepTotal &operator+=(const StepTotal &other);
};

/// One step of ten seconds. A machine is in it when it was connected or sent a share.
struct Step {
    std::chrono::sys_seconds at {};
    StepTotal total;
    QHash<QString, Sample> machines;
};

inline constexpr std::chrono::seconds stepLength { 10 };
inline constexpr double hashesPerDifficulty = 4294967296.0;

/// Sorts judged shares into steps of ten seconds. Pure: no clock, no SQL.
class Sampler final {
public:
    /// A share counts in the step of its own time; one from outside (now - 1 h, now + 10 s) counts in the open step.
    void add(const work::ShareEvent &share, UnixMs now);
    void addRejectedLater(UnixMs now);
    /// The program runs and these machines are connected: their open step is known, also without a share.
    void observe(const QList<work::MinerSnapshot> &miners, UnixMs now);

    /// Hands out the steps that ended before \a now, oldest first. The caller writes them or puts them back.
    QList<Step> takeEnded(UnixMs now);
    /// The open step as well, for the end of the program.
    QList<Step> takeAll();
    /// Steps that could not be written; the oldest are given up beyond an hour's worth.
    void putBack(const QList<Step> &steps);
    /// What is not taken yet, summed over all machines.
    StepTotal pendingTotal() const;

private:
    Step &stepAt(UnixMs at);
    Sample *machine(Step &step, const QString &key);

    QMap<qint64, Step> m_steps; ///< by seconds since the epoch
};

/// The last 24 hours of the total, from history and from steps as they end. Pure.
class DayWindow final {
public:
    void add(std::chrono::sys_seconds at, const StepTotal &total);
    /// Forgets what is older than 24 h.
    void forgetBefore(UnixMs now);
    StepTotal sum() const { return m_sum; }
    /// Mean h/s over the known steps of the last \a span, or nothing when none is known.
    std::optional<double> hashrate(std::chrono::seconds span, UnixMs now) const;

private:
    QMap<qint64, StepTotal> m_steps;
    StepTotal m_sum;
};

} // namespace stats
