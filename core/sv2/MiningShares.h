// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv2/MessageSet.h"

/// Mining protocol: shares and their verdicts. sv2-spec 5.3
namespace sv2 {

/// A share of a standard channel.
struct SubmitSharesStandard {
    static constexpr quint8 Type = 0x1a;
    static constexpr const char *Name = "SubmitSharesStandard";
    static constexpr bool OnChannel = true;
    quint32 channelId = 0;
    quint32 sequenceNumber = 0;
    quint32 jobId = 0;
    quint32 nonce = 0;
    quint32 ntime = 0;
    quint32 version = 0; ///< the full nVersion of the header
    static void fields(auto &m, auto &&f)
    {
        f("channel_id", m.channelId);
        f("sequence_number", m.sequenceNumber);
        f("job_id", m.jobId);
        f("nonce", m.nonce);
        f("ntime", m.ntime);
        f("version", m.version);
    }
    bool operator==(const SubmitSharesStandard &) const = default;
};

/// A share of an extended channel.
struct SubmitSharesExtended {
    static constexpr quint8 Type = 0x1b;
    static constexpr const char *Name = "SubmitSharesExtended";
    static constexpr bool OnChannel = true;
    quint32 channelId = 0;
    quint32 sequenceNumber = 0;
    quint32 jobId = 0;
    quint32 nonce = 0;
    quint32 ntime = 0;
    quint32 version = 0; ///< the full nVersion of the header
    B0_32 extranonce {}; ///< the rollable part, exactly the size of the channel
    static void fields(auto &m, auto &&f)
    {
        f("channel_id", m.channelId);
        f("sequence_number", m.sequenceNumber);
        f("job_id", m.jobId);
        f("nonce", m.nonce);
        f("ntime", m.ntime);
        f("version", m.version);
        f("extranonce", m.extranonce);
    }
    bool operator==(const SubmitSharesExtended &) const = default;
};

/// A batch acknowledgement: counts are of this batch only.
struct SubmitSharesSuccess {
    static constexpr quint8 Type = 0x1c;
    static constexpr const char *Name = "SubmitShares.Success";
    static constexpr bool OnChannel = true;
    quint32 channelId = 0;
    quint32 lastSequenceNumber = 0;
    quint32 newSubmitsAcceptedCount = 0;
    quint64 newSharesSum = 0; ///< sum of the difficulty of the batch
    static void fields(auto &m, auto &&f)
    {
        f("channel_id", m.channelId);
        f("last_sequence_number", m.lastSequenceNumber);
        f("new_submits_accepted_count", m.newSubmitsAcceptedCount);
        f("new_shares_sum", m.newSharesSum);
    }
    bool operator==(const SubmitSharesSuccess &) const = default;
};

/// Refuses one share.
struct SubmitSharesError {
    static constexpr quint8 Type = 0x1d;
    static constexpr const char *Name = "SubmitShares.Error";
    static constexpr bool OnChannel = true;
    quint32 channelId = 0;
    quint32 sequenceNumber = 0;
    Str0_255 errorCode {};
    static void fields(auto &m, auto &&f)
    {
        f("channel_id", m.channelId);
        f("sequence_number", m.sequenceNumber);
        f("error_code", m.errorCode);
    }
    bool operator==(const SubmitSharesError &) const = default;
};

} // namespace sv2
