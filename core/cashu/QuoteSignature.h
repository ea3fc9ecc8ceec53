// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cashu/Proof.h"
#include "core/crypto/KeyPair.h"

namespace cashu {

/// The two ways in which the world writes what a quote's owner signs. NUT-20.
enum class QuoteMessage : quint8 { Current, Legacy };
/// SHA-256 of what is signed, over all \a outputs of the request (NUT-29 too).
Bytes32 quoteDigest(QuoteMessage layout, const QString &quoteId, const QList<BlindedMessage> &outputs);
crypto::Signature signQuote(QuoteMessage layout, const QString &quoteId, const QList<BlindedMessage> &outputs,
    const crypto::KeyPair &key, const Random &random);
/// Current first, then legacy.
bool verifyQuoteSignature(const QString &quoteId, const QList<BlindedMessage> &outputs, const crypto::CurvePoint &key,
    const crypto::Signature &signature);

/// What the owner of \a key signs to list its quotes at the mint with \a mintKey. With a timestamp: the newest draft.
Bytes32 lookupDigest(
    const crypto::CurvePoint &mintKey, const crypto::CurvePoint &key, std::optional<quint64> timestamp);
bool verifyLookupSignature(const crypto::CurvePoint &mintKey, const crypto::CurvePoint &key,
    std::optional<quint64> timestamp, const crypto::Signature &signature);

} // namespace cashu
