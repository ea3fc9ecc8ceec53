// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/Network.h"
#include "core/crypto/KeyPair.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace upstream {

/// One pool of the ordered list.
struct PoolTarget {
    QString name {}; ///< what the settings call it, without secrets: "host:port"
    QString host {};
    quint16 port = 0;
    bool isSv2 = true; ///< only these are used; another is passed over, and the state says so
    std::optional<crypto::XOnlyKey> authority {}; ///< who must vouch for the server; without one nobody does
    QString identity {}; ///< user identity at that pool; empty: each machine's own (per machine), or "hashstead"
};

/// How machines share the connection to a pool.
enum class Mode : quint8 {
    Aggregated, ///< one channel for all machines, each with an extranonce of its own
    PerMachine ///< one channel per machine, so that the pool sees them apart
};

struct UpstreamConfig {
    QList<PoolTarget> pools {}; ///< in order of preference, at least one
    Mode mode = Mode::Aggregated;
    bitcoin::Network network = bitcoin::Network::Main; ///< whose addresses are shown
    int indexSize = 2; ///< extranonce bytes that tell machines apart, in both modes, so that a machine fits at any pool
    int rolledSize = 6; ///< extranonce bytes left to a machine; the rest of what a pool gives is padding
    double assumedHashrate = 1e12; ///< h/s claimed for a machine that says nothing, until its shares tell
    std::chrono::milliseconds failBackAfter {
        300'000
    }; ///< the preferred pool must answer this long before it is used again
    std::chrono::milliseconds firstBackoff { 1000 };
    std::chrono::milliseconds maxBackoff { 60'000 };
    std::chrono::milliseconds answerTime { 10'000 }; ///< for setup and channel opening
    std::chrono::milliseconds silence {
        90'000
    }; ///< a pool that leaves a question open so long is gone; see UpstreamSession::watch()
    std::chrono::milliseconds negotiationTime { 3000 }; ///< a server silent for so long knows no extensions
    std::chrono::milliseconds stableTime {
        30'000
    }; ///< a connection that worked so long starts the count of attempts anew
    std::chrono::milliseconds keepaliveJobs { 60'000 }; ///< a machine hears at least one job in this time
    std::chrono::milliseconds keepShares { 120'000 }; ///< shares found while disconnected wait this long
    int attemptsPerPool = 3; ///< then the next of the list is tried
    qsizetype maxShares = 20'000; ///< unanswered and kept shares together; the oldest are given up beyond that
};

} // namespace upstream
