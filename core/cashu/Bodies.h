// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cashu/ErrorCode.h"
#include "core/cashu/Proof.h"
#include "core/crypto/KeyPair.h"

#include <QStringList>

namespace cashu {

// What wallets and mints say to each other over HTTP, each body once: encodeJson() and decodeJson() of Json.h read and
// write them by fields(), by the field names of the NUTs. A std::optional that is empty is left out, and may be absent
// or null when read; unknown fields are skipped.

/// GET /v1/keys and /v1/keys/{id}. NUT-01. The keys are a JSON object from decimal amounts to points. Of this and the
/// next body, keysets with ids of unknown versions are skipped when read: the others can still be used.
struct KeysResponse {
    QList<Keyset> keysets;
};
/// GET /v1/keysets. NUT-02. Keysets without their keys.
struct KeysetsResponse {
    QList<Keyset> keysets;
};

/// POST /v1/swap. NUT-03.
struct SwapRequest {
    QList<Proof> inputs;
    QList<BlindedMessage> outputs;
    static void fields(auto &m, auto &&f) { f("inputs", m.inputs), f("outputs", m.outputs); }
};
/// The answer to a swap, a mint and a batch: in the order of the outputs.
struct SignaturesResponse {
    QList<BlindSignature> signatures;
    static void fields(auto &m, auto &&f) { f("signatures", m.signatures); }
};

/// POST /v1/mint/quote/{method}. NUT-04, NUT-20.
struct MintQuoteRequest {
    std::optional<Amount> amount {};
    QString unit;
    std::optional<QString> description {};
    std::optional<crypto::CurvePoint> pubkey {};
    static void fields(auto &m, auto &&f)
    {
        f("amount", m.amount), f("unit", m.unit), f("description", m.description), f("pubkey", m.pubkey);
    }
};
/// A quote as every method answers it. \c state is bolt11's and derived from the counters. Where a mint sends no
/// counters they are derived from the state; method, unit and request are empty where it sends none.
struct MintQuoteBody {
    QString quote;
    QString request; ///< ehash: the header hash, hex of its wire bytes
    QString method;
    QString unit;
    std::optional<Amount> amount {};
    Amount amountPaid;
    Amount amountIssued;
    std::optional<QString> state {}; ///< UNPAID, PAID, ISSUED
    std::optional<quint64> expiry {}; ///< Unix seconds
    std::optional<quint64> updatedAt {}; ///< grows with every change of the quote
    std::optional<crypto::CurvePoint> pubkey {};
    std::optional<QString> description {};
    static void fields(auto &m, auto &&f)
    {
        f("quote", m.quote), f("request", m.request), f("method", m.method), f("unit", m.unit), f("amount", m.amount),
            f("amount_paid", m.amountPaid), f("amount_issued", m.amountIssued), f("state", m.state),
            f("expiry", m.expiry), f("updated_at", m.updatedAt), f("pubkey", m.pubkey), f("description", m.description);
    }
};
/// POST /v1/mint/{method}. NUT-04; the signature is 128 hex digits. NUT-20.
struct MintRequest {
    QString quote;
    QList<BlindedMessage> outputs;
    std::optional<QString> signature {};
    static void fields(auto &m, auto &&f) { f("quote", m.quote), f("outputs", m.outputs), f("signature", m.signature); }
};
/// POST /v1/mint/quote/{method}/check. NUT-29. Answered by a bare array of quotes.
struct QuoteCheckRequest {
    QStringList quotes;
    static void fields(auto &m, auto &&f) { f("quotes", m.quotes); }
};
/// POST /v1/mint/{method}/batch. NUT-29.
struct MintBatchRequest {
    QStringList quotes;
    std::optional<QList<Amount>> quoteAmounts {};
    QList<BlindedMessage> outputs;
    std::optional<QList<std::optional<QString>>> signatures {}; ///< null for a quote without a key
    static void fields(auto &m, auto &&f)
    {
        f("quotes", m.quotes), f("quote_amounts", m.quoteAmounts), f("outputs", m.outputs),
            f("signatures", m.signatures);
    }
};

/// POST /v1/mint/quote/{method}/pubkey (variants A and C), /v1/mint/quote/pubkey (B, all methods).
struct QuoteLookupRequest {
    QStringList pubkeys;
    QStringList pubkeySignatures;
    std::optional<quint64> timestamp {}; ///< C
    std::optional<quint64> limit {};
    std::optional<QString> cursor {};
    static void fields(auto &m, auto &&f)
    {
        f("pubkeys", m.pubkeys), f("pubkey_signatures", m.pubkeySignatures), f("timestamp", m.timestamp),
            f("limit", m.limit), f("cursor", m.cursor);
    }
};
struct QuoteLookupResponse {
    QList<MintQuoteBody> quotes;
    std::optional<QString> nextCursor {};
    static void fields(auto &m, auto &&f) { f("quotes", m.quotes), f("next_cursor", m.nextCursor); }
};

/// POST /v1/checkstate. NUT-07.
struct CheckStateRequest {
    QStringList ys;
    static void fields(auto &m, auto &&f) { f("Ys", m.ys); }
};
struct ProofState {
    QString y;
    QString state; ///< UNSPENT, PENDING, SPENT
    std::optional<QString> witness {};
    static void fields(auto &m, auto &&f) { f("Y", m.y), f("state", m.state), f("witness", m.witness); }
};
struct CheckStateResponse {
    QList<ProofState> states;
    static void fields(auto &m, auto &&f) { f("states", m.states); }
};

/// POST /v1/restore. NUT-09.
struct RestoreRequest {
    QList<BlindedMessage> outputs;
    static void fields(auto &m, auto &&f) { f("outputs", m.outputs); }
};
struct RestoreResponse {
    QList<BlindedMessage> outputs;
    QList<BlindSignature> signatures;
    static void fields(auto &m, auto &&f) { f("outputs", m.outputs), f("signatures", m.signatures); }
};

/// The body of every HTTP 400. Frameworks that mints are built on leave the number out and make the detail a list: then
/// the number is Generic and the detail that list's text.
struct ErrorBody {
    QString detail;
    int code = int(ErrorCode::Generic);
    static void fields(auto &m, auto &&f) { f("detail", m.detail), f("code", m.code); }
};

} // namespace cashu
