// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv2/MessageSet.h"

/// Job Declaration protocol. sv2-spec 6
namespace sv2 {

/// Asks for a token, which one declaration or custom job uses up.
struct AllocateMiningJobToken {
    static constexpr quint8 Type = 0x50;
    static constexpr const char *Name = "AllocateMiningJobToken";
    static constexpr bool OnChannel = false;
    Str0_255 userIdentifier {};
    quint32 requestId = 0;
    static void fields(auto &m, auto &&f)
    {
        f("user_identifier", m.userIdentifier);
        f("request_id", m.requestId);
    }
    bool operator==(const AllocateMiningJobToken &) const = default;
};

/// A token and the outputs the coinbase must pay.
struct AllocateMiningJobTokenSuccess {
    static constexpr quint8 Type = 0x51;
    static constexpr const char *Name = "AllocateMiningJobToken.Success";
    static constexpr bool OnChannel = false;
    quint32 requestId = 0;
    B0_255 miningJobToken {};
    B0_64K coinbaseTxOutputs {}; ///< CompactSize count first, amounts 0; the first is the pool's payout
    static void fields(auto &m, auto &&f)
    {
        f("request_id", m.requestId);
        f("mining_job_token", m.miningJobToken);
        f("coinbase_tx_outputs", m.coinbaseTxOutputs);
    }
    bool operator==(const AllocateMiningJobTokenSuccess &) const = default;
};

/// Asks for the transactions of a declared job that are not in the mempool.
struct ProvideMissingTransactions {
    static constexpr quint8 Type = 0x55;
    static constexpr const char *Name = "ProvideMissingTransactions";
    static constexpr bool OnChannel = false;
    quint32 requestId = 0;
    Seq0_64K<quint16> unknownTxPositionList {};
    static void fields(auto &m, auto &&f)
    {
        f("request_id", m.requestId);
        f("unknown_tx_position_list", m.unknownTxPositionList);
    }
    bool operator==(const ProvideMissingTransactions &) const = default;
};

/// The raw transactions in the order asked. May reach several MB.
struct ProvideMissingTransactionsSuccess {
    static constexpr quint8 Type = 0x56;
    static constexpr const char *Name = "ProvideMissingTransactions.Success";
    static constexpr bool OnChannel = false;
    quint32 requestId = 0;
    Seq0_64K<B0_16M> transactionList {};
    static void fields(auto &m, auto &&f)
    {
        f("request_id", m.requestId);
        f("transaction_list", m.transactionList);
    }
    bool operator==(const ProvideMissingTransactionsSuccess &) const = default;
};

/// Offers a job built on the client's own template. sv2-spec 6.4.4
struct DeclareMiningJob {
    static constexpr quint8 Type = 0x57;
    static constexpr const char *Name = "DeclareMiningJob";
    static constexpr bool OnChannel = false;
    quint32 requestId = 0;
    B0_255 miningJobToken {};
    quint32 version = 0;
    B0_64K coinbaseTxPrefix {}; ///< witness not stripped
    B0_64K coinbaseTxSuffix {};
    Seq0_64K<bitcoin::Hash256> wtxidList {}; ///< without the coinbase
    B0_64K excessData {};
    static void fields(auto &m, auto &&f)
    {
        f("request_id", m.requestId);
        f("mining_job_token", m.miningJobToken);
        f("version", m.version);
        f("coinbase_tx_prefix", m.coinbaseTxPrefix);
        f("coinbase_tx_suffix", m.coinbaseTxSuffix);
        f("wtxid_list", m.wtxidList);
        f("excess_data", m.excessData);
    }
    bool operator==(const DeclareMiningJob &) const = default;
};

/// The job is valid; the new token is for SetCustomMiningJob, at once.
struct DeclareMiningJobSuccess {
    static constexpr quint8 Type = 0x58;
    static constexpr const char *Name = "DeclareMiningJob.Success";
    static constexpr bool OnChannel = false;
    quint32 requestId = 0;
    B0_255 newMiningJobToken {};
    static void fields(auto &m, auto &&f)
    {
        f("request_id", m.requestId);
        f("new_mining_job_token", m.newMiningJobToken);
    }
    bool operator==(const DeclareMiningJobSuccess &) const = default;
};

/// Refuses a declared job.
struct DeclareMiningJobError {
    static constexpr quint8 Type = 0x59;
    static constexpr const char *Name = "DeclareMiningJob.Error";
    static constexpr bool OnChannel = false;
    quint32 requestId = 0;
    Str0_255 errorCode {};
    B0_64K errorDetails {};
    static void fields(auto &m, auto &&f)
    {
        f("request_id", m.requestId);
        f("error_code", m.errorCode);
        f("error_details", m.errorDetails);
    }
    bool operator==(const DeclareMiningJobError &) const = default;
};

/// A block of a declared job, for the job declarator's node.
struct PushSolution {
    static constexpr quint8 Type = 0x60;
    static constexpr const char *Name = "PushSolution";
    static constexpr bool OnChannel = false;
    B0_32 extranonce {}; ///< the full extranonce
    bitcoin::Hash256 prevHash {};
    quint32 nonce = 0;
    quint32 ntime = 0;
    quint32 nbits = 0;
    quint32 version = 0;
    static void fields(auto &m, auto &&f)
    {
        f("extranonce", m.extranonce);
        f("prev_hash", m.prevHash);
        f("nonce", m.nonce);
        f("ntime", m.ntime);
        f("nbits", m.nbits);
        f("version", m.version);
    }
    bool operator==(const PushSolution &) const = default;
};

using JobDeclaration = MessageSet<AllocateMiningJobToken, AllocateMiningJobTokenSuccess, ProvideMissingTransactions,
    ProvideMissingTransactionsSuccess, DeclareMiningJob, DeclareMiningJobSuccess, DeclareMiningJobError, PushSolution>;

} // namespace sv2
