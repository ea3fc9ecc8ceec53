// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv2/MessageSet.h"

/// How pools, mints and translators of ours speak of quotes: extension 0x4548 of the experimental range, negotiated by
/// RequestExtensions (0x0001). A mint dials the pool; the pool proves itself by its Noise certificate, the mint by
/// MintProof. What belongs to a channel starts with its id.
namespace sv2 {

inline constexpr quint16 ehashExtension = 0x4548;

/// Pool to mint, first: prove who you are, and calculate as I do.
struct MintChallenge {
    static constexpr quint16 Extension = ehashExtension;
    static constexpr quint8 Type = 0x00;
    static constexpr const char *Name = "MintChallenge";
    static constexpr bool OnChannel = false;
    bitcoin::Hash256 challenge {}; ///< random, new with each connection
    quint8 rule = 0; ///< mint::ValueRule
    quint64 unitWork = 0; ///< hashes
    quint8 minimumZeros = 0;
    static void fields(auto &m, auto &&f)
    {
        f("challenge", m.challenge);
        f("rule", m.rule);
        f("unit_work", m.unitWork);
        f("minimum_zeros", m.minimumZeros);
    }
    bool operator==(const MintChallenge &) const = default;
};

/// Mint to pool: the answer to the challenge. BIP340 over SHA-256("Hashstead-mint-link-v1" | the pool's authority key |
/// challenge | name), so that one pool cannot use it at another.
struct MintProof {
    static constexpr quint16 Extension = ehashExtension;
    static constexpr quint8 Type = 0x01;
    static constexpr const char *Name = "MintProof";
    static constexpr bool OnChannel = false;
    B0_32 key {}; ///< x-only, 32 bytes
    B0_255 signature {}; ///< 64 bytes
    Str0_255 name {}; ///< what the mint calls itself, for people
    static void fields(auto &m, auto &&f)
    {
        f("key", m.key);
        f("signature", m.signature);
        f("name", m.name);
    }
    bool operator==(const MintProof &) const = default;
};

/// Pool to mint: accepted, credits follow, beginning with the oldest that has no answer.
struct MintWelcome {
    static constexpr quint16 Extension = ehashExtension;
    static constexpr quint8 Type = 0x02;
    static constexpr const char *Name = "MintWelcome";
    static constexpr bool OnChannel = false;
    quint64 waiting = 0; ///< credits without an answer
    static void fields(auto &m, auto &&f) { f("waiting", m.waiting); }
    bool operator==(const MintWelcome &) const = default;
};

/// One share of a CreditRequest.
struct CreditItem {
    static constexpr qsizetype MinSize = 8 + 32 + 32 + 8 + 8 + 1;
    quint64 correlation = 0; ///< the pool's number; comes back with the answer
    bitcoin::Hash256 headerHash {};
    bitcoin::Target jobTarget {};
    quint64 carried = 0; ///< hashes left from the key's share before
    quint64 amount = 0;
    B0_255 lockingKey {}; ///< compressed, 33 bytes
    static void fields(auto &m, auto &&f)
    {
        f("correlation", m.correlation);
        f("header_hash", m.headerHash);
        f("job_target", m.jobTarget);
        f("carried", m.carried);
        f("amount", m.amount);
        f("locking_key", m.lockingKey);
    }
    bool operator==(const CreditItem &) const = default;
};

/// Pool to mint: accepted shares, in the order of their acceptance. Idempotent by header hash.
struct CreditRequest {
    static constexpr quint16 Extension = ehashExtension;
    static constexpr quint8 Type = 0x10;
    static constexpr const char *Name = "CreditRequest";
    static constexpr bool OnChannel = false;
    Seq0_255<CreditItem> credits {};
    static void fields(auto &m, auto &&f) { f("credits", m.credits); }
    bool operator==(const CreditRequest &) const = default;
};

/// One answer of a CreditResponse: the share counts.
struct CreditedItem {
    static constexpr qsizetype MinSize = 8 + 32 + 1 + 1 + 8 + 1;
    quint64 correlation = 0;
    bitcoin::Hash256 headerHash {};
    Str0_255 quoteId {}; ///< empty where the amount is 0
    Str0_255 unit {};
    quint64 amount = 0;
    bool isProvisional = false; ///< paid when its epoch is final
    static void fields(auto &m, auto &&f)
    {
        f("correlation", m.correlation);
        f("header_hash", m.headerHash);
        f("quote_id", m.quoteId);
        f("unit", m.unit);
        f("amount", m.amount);
        f("is_provisional", m.isProvisional);
    }
    bool operator==(const CreditedItem &) const = default;
};

/// Mint to pool: these shares are credited; committed before it was sent.
struct CreditResponse {
    static constexpr quint16 Extension = ehashExtension;
    static constexpr quint8 Type = 0x11;
    static constexpr const char *Name = "CreditResponse";
    static constexpr bool OnChannel = false;
    Seq0_255<CreditedItem> credited {};
    static void fields(auto &m, auto &&f) { f("credited", m.credited); }
    bool operator==(const CreditResponse &) const = default;
};

/// Mint to pool: one share is not credited, and why.
struct CreditError {
    static constexpr quint16 Extension = ehashExtension;
    static constexpr quint8 Type = 0x12;
    static constexpr const char *Name = "CreditError";
    static constexpr bool OnChannel = false;
    quint64 correlation = 0;
    bitcoin::Hash256 headerHash {};
    quint8 code = 0; ///< mint::CreditCode
    Str0_255 detail {};
    static void fields(auto &m, auto &&f)
    {
        f("correlation", m.correlation);
        f("header_hash", m.headerHash);
        f("code", m.code);
        f("detail", m.detail);
    }
    bool operator==(const CreditError &) const = default;
};

/// Pool to a translator: a share of that channel has a quote.
struct QuoteNotice {
    static constexpr quint16 Extension = ehashExtension;
    static constexpr quint8 Type = 0x20;
    static constexpr const char *Name = "QuoteNotice";
    static constexpr bool OnChannel = true;
    quint32 channelId = 0;
    quint64 correlation = 0;
    bitcoin::Hash256 headerHash {};
    Str0_255 quoteId {};
    Str0_255 unit {};
    quint64 amount = 0;
    bool isProvisional = false;
    static void fields(auto &m, auto &&f)
    {
        f("channel_id", m.channelId);
        f("correlation", m.correlation);
        f("header_hash", m.headerHash);
        f("quote_id", m.quoteId);
        f("unit", m.unit);
        f("amount", m.amount);
        f("is_provisional", m.isProvisional);
    }
    bool operator==(const QuoteNotice &) const = default;
};

/// Pool to a translator: the mint refused a share of that channel for good.
struct QuoteRefusal {
    static constexpr quint16 Extension = ehashExtension;
    static constexpr quint8 Type = 0x21;
    static constexpr const char *Name = "QuoteRefusal";
    static constexpr bool OnChannel = true;
    quint32 channelId = 0;
    quint64 correlation = 0;
    bitcoin::Hash256 headerHash {};
    quint8 code = 0; ///< mint::CreditCode
    Str0_255 detail {};
    static void fields(auto &m, auto &&f)
    {
        f("channel_id", m.channelId);
        f("correlation", m.correlation);
        f("header_hash", m.headerHash);
        f("code", m.code);
        f("detail", m.detail);
    }
    bool operator==(const QuoteRefusal &) const = default;
};

using Ehash = MessageSet<MintChallenge, MintProof, MintWelcome, CreditRequest, CreditResponse, CreditError, QuoteNotice,
    QuoteRefusal>;

} // namespace sv2
