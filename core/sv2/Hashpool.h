// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv2/MessageSet.h"

/// The quote messages of hashpool, byte for byte as its pool and mint send them; for such peers only. Their frames
/// carry extension type 0x8003 (extension 3 with the channel bit) though the payloads hold no channel id.
namespace sv2 {

inline constexpr quint16 hashpoolExtension = 0x0003;

/// Pool to mint: make a quote for a share.
struct MintQuoteRequest {
    static constexpr quint16 Extension = hashpoolExtension;
    static constexpr quint8 Type = 0x80;
    static constexpr const char *Name = "MintQuoteRequest";
    static constexpr bool OnChannel = true; ///< the bit is set, there is no id
    quint64 amount = 0;
    Str0_255 unit {}; ///< "HASH"
    bitcoin::Hash256 headerHash {};
    std::optional<Str0_255> description {};
    B0_255 lockingKey {}; ///< compressed, 33 bytes
    static void fields(auto &m, auto &&f)
    {
        f("amount", m.amount);
        f("unit", m.unit);
        f("header_hash", m.headerHash);
        f("description", m.description);
        f("locking_key", m.lockingKey);
    }
    bool operator==(const MintQuoteRequest &) const = default;
};

/// Mint to pool.
struct MintQuoteResponse {
    static constexpr quint16 Extension = hashpoolExtension;
    static constexpr quint8 Type = 0x81;
    static constexpr const char *Name = "MintQuoteResponse";
    static constexpr bool OnChannel = true;
    Str0_255 quoteId {};
    bitcoin::Hash256 headerHash {};
    static void fields(auto &m, auto &&f)
    {
        f("quote_id", m.quoteId);
        f("header_hash", m.headerHash);
    }
    bool operator==(const MintQuoteResponse &) const = default;
};

/// Mint to pool. Says not of which share: a pool that wants to know has one request under way at a time.
struct MintQuoteError {
    static constexpr quint16 Extension = hashpoolExtension;
    static constexpr quint8 Type = 0x82;
    static constexpr const char *Name = "MintQuoteError";
    static constexpr bool OnChannel = true;
    quint32 errorCode = 0;
    Str0_255 errorMessage {};
    static void fields(auto &m, auto &&f)
    {
        f("error_code", m.errorCode);
        f("error_message", m.errorMessage);
    }
    bool operator==(const MintQuoteError &) const = default;
};

/// Pool to translator: a share of that channel has a quote. Extension type 0x8000.
struct MintQuoteNotification {
    static constexpr quint8 Type = 0xc0;
    static constexpr const char *Name = "MintQuoteNotification";
    static constexpr bool OnChannel = true;
    quint32 channelId = 0;
    Str0_255 quoteId {};
    quint64 amount = 0;
    static void fields(auto &m, auto &&f)
    {
        f("channel_id", m.channelId);
        f("quote_id", m.quoteId);
        f("amount", m.amount);
    }
    bool operator==(const MintQuoteNotification &) const = default;
};

/// Pool to translator: no quote for a share of that channel. Extension type 0x8000.
struct MintQuoteFailure {
    static constexpr quint8 Type = 0xc1;
    static constexpr const char *Name = "MintQuoteFailure";
    static constexpr bool OnChannel = true;
    quint32 channelId = 0;
    Str0_255 quoteId {};
    quint32 errorCode = 0;
    Str0_255 errorMessage {};
    static void fields(auto &m, auto &&f)
    {
        f("channel_id", m.channelId);
        f("quote_id", m.quoteId);
        f("error_code", m.errorCode);
        f("error_message", m.errorMessage);
    }
    bool operator==(const MintQuoteFailure &) const = default;
};

using Hashpool
    = MessageSet<MintQuoteRequest, MintQuoteResponse, MintQuoteError, MintQuoteNotification, MintQuoteFailure>;

} // namespace sv2
