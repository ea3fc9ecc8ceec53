// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cashu/Proof.h"

#include <QStringList>

namespace cashu {

enum class ConditionKind : quint8 { P2pk, Htlc };
enum class SigFlag : quint8 { Inputs, All };

/// What a NUT-10 secret asks of who spends it. NUT-11, NUT-14.
struct SpendingCondition {
    ConditionKind kind = ConditionKind::P2pk;
    QString nonce {};
    QString data {}; ///< key (P2PK) or hash (HTLC), hex
    QList<crypto::CurvePoint> keys {}; ///< main path: data and pubkeys (P2PK), pubkeys only (HTLC)
    quint64 signaturesNeeded = 1; ///< n_sigs
    std::optional<quint64> locktime {}; ///< Unix seconds; past it (strictly less than now) the refund path opens
    QList<crypto::CurvePoint> refundKeys {};
    quint64 refundSignaturesNeeded = 1; ///< n_sigs_refund
    SigFlag sigFlag = SigFlag::Inputs;
    QList<QStringList> tags {}; ///< as given, for the comparison SIG_ALL asks for
};

/// Of one path. More make a coin that cannot be spent: each key costs a check of each signature.
inline constexpr qsizetype maxConditionKeys = 64;

/// A plain secret (any text that is no JSON array of a known kind), or a condition. Errors: Malformed or OutOfRange for
/// a secret of a known kind that breaks the rules (duplicate or non-string tag, counts, twin keys): such a coin cannot
/// be spent.
Result<std::optional<SpendingCondition>> parseSecret(QByteArrayView secret);
/// The NUT-10 text for \a condition, to be a proof's secret. The nonce is fresh, the tags are made from the rules, and
/// the data of P2PK is the first of the keys.
QByteArray makeSecret(const SpendingCondition &condition, const Random &random);

/// Checks every input's condition against its witness; \a outputs and \a quoteId matter for SIG_ALL (melt appends the
/// quote id, a swap none). \a nowSeconds decides locktimes. Errors: Malformed, BadSignature, Denied; the text names the
/// input and the rule.
Result<void> checkConditions(
    const QList<Proof> &inputs, const QList<BlindedMessage> &outputs, quint64 nowSeconds, const QString &quoteId = {});

/// The text whose SHA-256 a SIG_ALL witness signs.
QByteArray sigAllMessage(const QList<Proof> &inputs, const QList<BlindedMessage> &outputs, const QString &quoteId = {});

/// Adds a signature by \a key (and \a preimage of an HTLC) to each input that needs it, or to the first alone for
/// SIG_ALL (of a swap). Plain inputs stay as they are. Errors: Denied when the key opens none of the paths now.
Result<void> signInputs(QList<Proof> &inputs, const QList<BlindedMessage> &outputs, const crypto::Secret32 &key,
    quint64 nowSeconds, const Random &random, const QString &preimageHex = {});

} // namespace cashu
