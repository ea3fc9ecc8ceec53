// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv2/MessageSet.h"

/// Template Distribution protocol. sv2-spec 7
namespace sv2 {

/// What the client wants to add to the coinbase. Must be the first message: no template before it.
struct CoinbaseOutputConstraints {
    static constexpr quint8 Type = 0x70;
    static constexpr const char *Name = "CoinbaseOutputConstraints";
    static constexpr bool OnChannel = false;
    quint32 coinbaseOutputMaxAdditionalSize = 0; ///< bytes
    quint16 coinbaseOutputMaxAdditionalSigops = 0;
    static void fields(auto &m, auto &&f)
    {
        f("coinbase_output_max_additional_size", m.coinbaseOutputMaxAdditionalSize);
        f("coinbase_output_max_additional_sigops", m.coinbaseOutputMaxAdditionalSigops);
    }
    bool operator==(const CoinbaseOutputConstraints &) const = default;
};

/// A block template without its transactions. sv2-spec 7.2
struct NewTemplate {
    static constexpr quint8 Type = 0x71;
    static constexpr const char *Name = "NewTemplate";
    static constexpr bool OnChannel = false;
    quint64 templateId = 0;
    bool futureTemplate = false;
    quint32 version = 0;
    quint32 coinbaseTxVersion = 0;
    B0_255 coinbasePrefix {}; ///< the height push; at most 8 bytes by the spec
    quint32 coinbaseTxInputSequence = 0;
    quint64 coinbaseTxValueRemaining = 0; ///< sats
    quint32 coinbaseTxOutputsCount = 0;
    B0_64K coinbaseTxOutputs {}; ///< no count inside
    quint32 coinbaseTxLocktime = 0;
    Seq0_255<bitcoin::Hash256> merklePath {};
    static void fields(auto &m, auto &&f)
    {
        f("template_id", m.templateId);
        f("future_template", m.futureTemplate);
        f("version", m.version);
        f("coinbase_tx_version", m.coinbaseTxVersion);
        f("coinbase_prefix", m.coinbasePrefix);
        f("coinbase_tx_input_sequence", m.coinbaseTxInputSequence);
        f("coinbase_tx_value_remaining", m.coinbaseTxValueRemaining);
        f("coinbase_tx_outputs_count", m.coinbaseTxOutputsCount);
        f("coinbase_tx_outputs", m.coinbaseTxOutputs);
        f("coinbase_tx_locktime", m.coinbaseTxLocktime);
        f("merkle_path", m.merklePath);
    }
    bool operator==(const NewTemplate &) const = default;
};

/// Named apart from the Mining protocol's message, which has another layout.
struct TdpSetNewPrevHash {
    static constexpr quint8 Type = 0x72;
    static constexpr const char *Name = "SetNewPrevHash";
    static constexpr bool OnChannel = false;
    quint64 templateId = 0;
    bitcoin::Hash256 prevHash {};
    quint32 headerTimestamp = 0;
    quint32 nbits = 0;
    bitcoin::Target target {};
    static void fields(auto &m, auto &&f)
    {
        f("template_id", m.templateId);
        f("prev_hash", m.prevHash);
        f("header_timestamp", m.headerTimestamp);
        f("n_bits", m.nbits);
        f("target", m.target);
    }
    bool operator==(const TdpSetNewPrevHash &) const = default;
};

/// Asks for all transactions of a template.
struct RequestTransactionData {
    static constexpr quint8 Type = 0x73;
    static constexpr const char *Name = "RequestTransactionData";
    static constexpr bool OnChannel = false;
    quint64 templateId = 0;
    static void fields(auto &m, auto &&f) { f("template_id", m.templateId); }
    bool operator==(const RequestTransactionData &) const = default;
};

/// The raw transactions without the coinbase. May reach several MB.
struct RequestTransactionDataSuccess {
    static constexpr quint8 Type = 0x74;
    static constexpr const char *Name = "RequestTransactionData.Success";
    static constexpr bool OnChannel = false;
    quint64 templateId = 0;
    B0_64K excessData {};
    Seq0_64K<B0_16M> transactionList {};
    static void fields(auto &m, auto &&f)
    {
        f("template_id", m.templateId);
        f("excess_data", m.excessData);
        f("transaction_list", m.transactionList);
    }
    bool operator==(const RequestTransactionDataSuccess &) const = default;
};

/// The template is stale or unknown.
struct RequestTransactionDataError {
    static constexpr quint8 Type = 0x75;
    static constexpr const char *Name = "RequestTransactionData.Error";
    static constexpr bool OnChannel = false;
    quint64 templateId = 0;
    Str0_255 errorCode {};
    static void fields(auto &m, auto &&f)
    {
        f("template_id", m.templateId);
        f("error_code", m.errorCode);
    }
    bool operator==(const RequestTransactionDataError &) const = default;
};

/// A block of a template.
struct SubmitSolution {
    static constexpr quint8 Type = 0x76;
    static constexpr const char *Name = "SubmitSolution";
    static constexpr bool OnChannel = false;
    quint64 templateId = 0;
    quint32 version = 0;
    quint32 headerTimestamp = 0;
    quint32 headerNonce = 0;
    B0_64K coinbaseTx {}; ///< with witness
    static void fields(auto &m, auto &&f)
    {
        f("template_id", m.templateId);
        f("version", m.version);
        f("header_timestamp", m.headerTimestamp);
        f("header_nonce", m.headerNonce);
        f("coinbase_tx", m.coinbaseTx);
    }
    bool operator==(const SubmitSolution &) const = default;
};

using TemplateDistribution = MessageSet<CoinbaseOutputConstraints, NewTemplate, TdpSetNewPrevHash,
    RequestTransactionData, RequestTransactionDataSuccess, RequestTransactionDataError, SubmitSolution>;

} // namespace sv2
