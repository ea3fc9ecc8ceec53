// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/miner/MinerOptions.h"

#include <QJsonObject>

/// Writes the tool's lines to standard output: a line a second, and a summary.
class MinerPrinter {
public:
    explicit MinerPrinter(bool isJson)
        : m_isJson(isJson)
    {
    }

    /// At most once a second.
    void printProgress(const miner::Snapshot &snapshot);
    MinerExit printSummary(const miner::Snapshot &snapshot);

    /// The JSON of a line; \a event is "progress" or "summary".
    static QJsonObject toJson(const miner::Snapshot &snapshot, const QString &event);
    static MinerExit exitOf(const miner::Snapshot &snapshot);

private:
    bool m_isJson;
    double m_printedAt = 0; ///< seconds since the start
    quint64 m_violations = 0;
};
