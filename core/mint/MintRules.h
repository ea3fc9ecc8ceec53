// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cashu/Bodies.h"
#include "core/mint/KeysetBook.h"

namespace mint {

/// How much one request may ask for.
namespace limits {
inline constexpr qsizetype inputs = 1000;
inline constexpr qsizetype outputs = 1000;
inline constexpr qsizetype points = 1000; ///< of a state check or a restore
inline constexpr qsizetype batch = 100; ///< quotes
inline constexpr qsizetype lookupKeys = 50;
inline constexpr quint64 lookupPage = 1000; ///< quotes
inline constexpr qsizetype secretBytes = 1024;
inline constexpr qsizetype witnessChars = 1024;
inline constexpr qsizetype descriptionChars = 512;
inline constexpr quint64 testAmount = 1'000'000'000'000; ///< of a quote of the test backend
inline constexpr std::chrono::seconds lookupSkew { 300 };
} // namespace limits

/// What outputs ask for: one unit, so one keyset, as each unit has one that is active.
struct OutputCheck {
    const KeysetRecord *keyset = nullptr; ///< of the book that was asked
    cashu::Amount sum;
};
/// Whether the mint could sign \a outputs: number, doubles, keyset, amounts.
cashu::MintResult<OutputCheck> checkOutputs(
    const QList<cashu::BlindedMessage> &outputs, const KeysetBook &book, quint64 nowSeconds);

/// An input that is good, but for the question whether it was spent.
struct CheckedInput {
    crypto::CurvePoint y;
    const KeysetRecord *keyset = nullptr; ///< of the book that was asked
};
/// A swap that is right in itself.
struct SwapCheck {
    OutputCheck outputs;
    QList<CheckedInput> inputs; ///< in the request's order
};
/// Balance, fee, units, doubles, signatures and spending conditions of a swap: all that needs no store. A locktime is
/// past when it is less than \a nowSeconds.
cashu::MintResult<SwapCheck> checkSwap(const cashu::SwapRequest &request, const KeysetBook &book, quint64 nowSeconds);

/// Signs what checkOutputs() let pass, each with its DLEQ. The same output gives the same answer.
cashu::MintResult<QList<cashu::BlindSignature>> signOutputs(
    const QList<cashu::BlindedMessage> &outputs, const KeysetBook &book);

/// What a quote may still issue, and what it must for its method: a bolt11 quote all at once, any other quote in parts.
cashu::MintResult<void> checkIssue(
    const QString &method, cashu::Amount paid, cashu::Amount issued, cashu::Amount wanted);

/// Checks the NUT-20 signature of a quote that has a key.
cashu::MintResult<void> checkQuoteSignature(const QString &quoteId, const QList<cashu::BlindedMessage> &outputs,
    const std::optional<crypto::CurvePoint> &key, const std::optional<QString> &signature);

/// Checks a quote lookup of any of its variants. \return the keys, proven to be the asker's.
cashu::MintResult<QList<crypto::CurvePoint>> checkLookup(
    const cashu::QuoteLookupRequest &request, const crypto::CurvePoint &mintKey, quint64 nowSeconds);

} // namespace mint
