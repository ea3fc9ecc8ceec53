// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <limits>

namespace work {

/// A policy of one kind of machine: rounds a difficulty it cannot express, for example down to an integer of at
/// least 1.
using Quantize = double (*)(double difficulty);

struct VardiffConfig {
    double secondsPerShare = 6;
    double minimum = 0.001; ///< gives way on a chain that is easier: the limit on submits is the safeguard there
    double maximum = std::numeric_limits<double>::max();
    Quantize quantize = nullptr; ///< has the last word
};

enum class Retarget : quint8 {
    None,
    WithNextJob, ///< another difficulty is wanted; it can wait for the next job
    Now ///< far off, or waiting too long: tell the current job again at once
};

/// Chooses one channel's difficulty so that a share comes every few seconds, from nothing but accepted shares and time.
/// Compares the count of shares in a window with a confidence interval, so that luck does not move it and a real change
/// does. A wanted difficulty takes effect when the channel says applied(); only shares of the difficulty in effect
/// count.
class Vardiff {
public:
    /// \a start difficulty is bounded and rounded like any other.
    Vardiff(const VardiffConfig &config, double start);
    /// The difficulty at which \a hashesPerSecond finds a share every \a secondsPerShare.
    static double difficultyFor(double hashesPerSecond, double secondsPerShare);

    double wanted() const { return m_wanted; }
    double inEffect() const { return m_inEffect; } ///< 0 before the first job

    /// The machine asks for a difficulty. Followed until its first share; afterwards measuring knows better.
    void suggest(double difficulty);
    /// The machine claims a hashrate, h/s. Untrusted: followed as suggest() is; not a positive finite number is
    /// ignored.
    void claimHashrate(double hashesPerSecond);
    /// The user wants this difficulty and no other. Kept within the safeguards: minimum and maximum, ceiling, never
    /// harder than a block, and raised while shares come clearly faster than one each \a fastestSeconds.
    void fix(double difficulty, double fastestSeconds);
    /// Not easier than this: what the user or the machine asks for, over the configured minimum.
    void setFloor(double difficulty);
    /// Never easier than this: what the machine can take at all. Wins over everything but rounding, even a block's
    /// difficulty. 0: any.
    void setEasiest(double difficulty);
    /// Never harder than the source's target. Wins over every floor.
    void setCeiling(double difficulty);
    /// Never harder than a block: firmware keeps to itself what is no share. Wins over every floor.
    void setNetworkDifficulty(double difficulty);
    /// Another pace than the configured one, for the next look at the window.
    void setSecondsPerShare(double seconds) { m_config.secondsPerShare = seconds; }
    /// The machine has never submitted and its worker is at work on another connection: do not lower while that lasts.
    void setStandby(bool isStandby) { m_isStandby = isStandby; }

    /// A job went out with this difficulty. A changed one starts a new window.
    void applied(double difficulty, SteadyTime now);
    /// A share was accepted at the target of that difficulty.
    void countShare(double targetDifficulty);
    /// Looks at the window. To be called after shares and once a second.
    Retarget evaluate(SteadyTime now);

private:
    double bounded(double difficulty) const;
    double secondsPerShare() const { return m_fixed > 0 ? m_fastestSeconds : m_config.secondsPerShare; }

    VardiffConfig m_config;
    double m_fixed = 0; ///< 0: none
    double m_fastestSeconds = 0; ///< per share, with a fixed one
    double m_floor = 0;
    double m_easiest = 0;
    double m_ceiling = std::numeric_limits<double>::max();
    double m_network = std::numeric_limits<double>::max();
    double m_wanted;
    double m_inEffect = 0;
    bool m_isUrgent = false;
    bool m_isStandby = false;
    bool m_hasShares = false;
    quint32 m_shares = 0; ///< in the window
    SteadyTime m_windowStart {};
    SteadyTime m_pendingSince {}; ///< zero: nothing is pending
};

} // namespace work
