// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/KeyPair.h"
#include "core/work/Channel.h"

namespace downstream {

/// What a shard needs to know. Bounds of the values stand in the settings table.
struct ServerConfig {
    int shard = 0;
    quint32 versionMask = work::defaultVersionMask; ///< 0: machines must not roll
    double secondsPerShare = 6;
    double startDifficulty = 512; ///< when neither the agent nor a claimed hashrate says better
    double minDifficulty = 1e-6;
    double maxDifficulty = 1e15;
    double submitsPerSecond = 200; ///< per connection, over a few seconds
    std::chrono::milliseconds handshakeTime { 15'000 }; ///< to the first subscribe or the finished Noise handshake
    std::chrono::seconds idleTime { 1800 }; ///< without a byte from the machine
    std::chrono::seconds sessionTime { 0 }; ///< 0: no limit
    std::chrono::seconds resumeTime { 600 }; ///< an SV1 session is kept this long for its machine
    int resumable = 1024; ///< sessions kept at the same time
    qsizetype lineBytes = 16 * 1024;
    qsizetype frameBytes = 256 * 1024;
    qsizetype pendingBytes = 64 * 1024; ///< unread by the machine: dropped as a slow reader
    int ackBatch = 10; ///< SV2 shares per acknowledgement
    std::chrono::milliseconds ackFlush { 5000 };
    int channelsPerConnection = 1024; ///< SV2
    int channels = 16384; ///< of this shard, parked ones and those asked for included
    bool tellsQuotes = false; ///< SV2 peers may negotiate the ehash extension
    bool tellsHashpool = false; ///< SV2 peers without it are told of quotes with hashpool's messages
    bool redactAddresses = false; ///< in keys, names and the log
    std::chrono::milliseconds tick { 1000 }; ///< between looks at the time, and between snapshots
};

} // namespace downstream
