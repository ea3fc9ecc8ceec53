// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/miner/Types.h"
#include "core/sv1/ClientSession.h"

namespace miner {

/// What one firmware does on SV1 and insists on. Sheet section 1.10.
struct Sv1Personality {
    QByteArray agent;
    sv1::ClientRules rules;
    qsizetype lineCap = 0; ///< longest line it reads
    std::chrono::seconds quietLimit { 180 }; ///< without a line for so long, it gives the pool up
    bool followsReconnect = false; ///< goes to the host that client.reconnect names
};
Sv1Personality sv1Personality(Personality personality);

/// The same on SV2.
struct Sv2Personality {
    QString vendor;
    QString hardware;
    qsizetype maxFrame = 0; ///< longest payload it reads
    int maxBranches = 255;
    quint16 minExtranonceSize = 2;
    quint32 jobSlots = 0; ///< it keeps jobs by job_id % jobSlots and reads each into its place at once; 0: a table
};
/// Errors: Unsupported for firmware that has no SV2.
Result<Sv2Personality> sv2Personality(Personality personality);

} // namespace miner
