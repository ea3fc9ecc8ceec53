// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/miner/Types.h"

#include <QStringList>

/// What the tool's process ends with.
enum class MinerExit : int {
    Success = 0, ///< a stop condition was met, or it was asked to stop
    Usage = 1, ///< the options make no sense
    Failed = 2, ///< no machine could go on, or none ever had work
    Violation = 3 ///< a server broke a rule of the chosen personality
};

/// The command line of hashstead-miner.
struct MinerOptions {
    miner::MinerConfig config;
    bool isJson = false;
    QString textToPrint; ///< of --help and --version: print and end

    /// Errors: Malformed or OutOfRange naming the option, what was read and what is allowed.
    static Result<MinerOptions> parse(const QStringList &arguments);
};

/// "1.5M" -> 1500000; suffixes k, M, G, T. Errors: Malformed.
Result<double> parseRate(const QString &text);
