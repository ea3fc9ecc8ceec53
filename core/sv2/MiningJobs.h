// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv2/MessageSet.h"

/// Mining protocol: jobs. sv2-spec 5.3
namespace sv2 {

/// A job for a standard channel.
struct NewMiningJob {
    static constexpr quint8 Type = 0x15;
    static constexpr const char *Name = "NewMiningJob";
    static constexpr bool OnChannel = true;
    quint32 channelId = 0;
    quint32 jobId = 0;
    std::optional<quint32> minNtime {}; ///< none: a future job, waits for SetNewPrevHash
    quint32 version = 0;
    bitcoin::Hash256 merkleRoot {};
    static void fields(auto &m, auto &&f)
    {
        f("channel_id", m.channelId);
        f("job_id", m.jobId);
        f("min_ntime", m.minNtime);
        f("version", m.version);
        f("merkle_root", m.merkleRoot);
    }
    bool operator==(const NewMiningJob &) const = default;
};

/// A job for an extended or group channel.
/// coinbase = prefix | extranonce prefix | extranonce | suffix, witness stripped.
struct NewExtendedMiningJob {
    static constexpr quint8 Type = 0x1f;
    static constexpr const char *Name = "NewExtendedMiningJob";
    static constexpr bool OnChannel = true;
    quint32 channelId = 0;
    quint32 jobId = 0;
    std::optional<quint32> minNtime {}; ///< none: a future job, waits for SetNewPrevHash
    quint32 version = 0;
    bool versionRollingAllowed = false;
    Seq0_255<bitcoin::Hash256> merklePath {};
    B0_64K coinbaseTxPrefix {};
    B0_64K coinbaseTxSuffix {};
    static void fields(auto &m, auto &&f)
    {
        f("channel_id", m.channelId);
        f("job_id", m.jobId);
        f("min_ntime", m.minNtime);
        f("version", m.version);
        f("version_rolling_allowed", m.versionRollingAllowed);
        f("merkle_path", m.merklePath);
        f("coinbase_tx_prefix", m.coinbaseTxPrefix);
        f("coinbase_tx_suffix", m.coinbaseTxSuffix);
    }
    bool operator==(const NewExtendedMiningJob &) const = default;
};

/// Activates one future job; everything else on the channel is stale.
struct SetNewPrevHash {
    static constexpr quint8 Type = 0x20;
    static constexpr const char *Name = "SetNewPrevHash";
    static constexpr bool OnChannel = true;
    quint32 channelId = 0;
    quint32 jobId = 0;
    bitcoin::Hash256 prevHash {};
    quint32 minNtime = 0;
    quint32 nbits = 0;
    static void fields(auto &m, auto &&f)
    {
        f("channel_id", m.channelId);
        f("job_id", m.jobId);
        f("prev_hash", m.prevHash);
        f("min_ntime", m.minNtime);
        f("nbits", m.nbits);
    }
    bool operator==(const SetNewPrevHash &) const = default;
};

/// A client asks the pool to accept the job it declared. sv2-spec 5.3.18
struct SetCustomMiningJob {
    static constexpr quint8 Type = 0x22;
    static constexpr const char *Name = "SetCustomMiningJob";
    static constexpr bool OnChannel = true;
    quint32 channelId = 0;
    quint32 requestId = 0;
    B0_255 token {};
    quint32 version = 0;
    bitcoin::Hash256 prevHash {};
    quint32 minNtime = 0;
    quint32 nbits = 0;
    quint32 coinbaseTxVersion = 0;
    B0_255 coinbasePrefix {};
    quint32 coinbaseTxInputSequence = 0;
    B0_64K coinbaseTxOutputs {}; ///< CompactSize count first
    quint32 coinbaseTxLocktime = 0;
    Seq0_255<bitcoin::Hash256> merklePath {};
    static void fields(auto &m, auto &&f)
    {
        f("channel_id", m.channelId);
        f("request_id", m.requestId);
        f("token", m.token);
        f("version", m.version);
        f("prev_hash", m.prevHash);
        f("min_ntime", m.minNtime);
        f("nbits", m.nbits);
        f("coinbase_tx_version", m.coinbaseTxVersion);
        f("coinbase_prefix", m.coinbasePrefix);
        f("coinbase_tx_input_n_sequence", m.coinbaseTxInputSequence);
        f("coinbase_tx_outputs", m.coinbaseTxOutputs);
        f("coinbase_tx_locktime", m.coinbaseTxLocktime);
        f("merkle_path", m.merklePath);
    }
    bool operator==(const SetCustomMiningJob &) const = default;
};

/// The job is accepted; shares name it by this job id.
struct SetCustomMiningJobSuccess {
    static constexpr quint8 Type = 0x23;
    static constexpr const char *Name = "SetCustomMiningJob.Success";
    static constexpr bool OnChannel = true;
    quint32 channelId = 0;
    quint32 requestId = 0;
    quint32 jobId = 0;
    static void fields(auto &m, auto &&f)
    {
        f("channel_id", m.channelId);
        f("request_id", m.requestId);
        f("job_id", m.jobId);
    }
    bool operator==(const SetCustomMiningJobSuccess &) const = default;
};

/// Refuses a custom job.
struct SetCustomMiningJobError {
    static constexpr quint8 Type = 0x24;
    static constexpr const char *Name = "SetCustomMiningJob.Error";
    static constexpr bool OnChannel = true;
    quint32 channelId = 0;
    quint32 requestId = 0;
    Str0_255 errorCode {};
    static void fields(auto &m, auto &&f)
    {
        f("channel_id", m.channelId);
        f("request_id", m.requestId);
        f("error_code", m.errorCode);
    }
    bool operator==(const SetCustomMiningJobError &) const = default;
};

} // namespace sv2
