// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mint/MintRules.h"

#include "core/cashu/Conditions.h"
#include "core/cashu/QuoteSignature.h"

#include <QSet>

#include <set>

namespace mint {

using cashu::Amount;
using cashu::ErrorCode;
using cashu::MintResult;
using cashu::refuse;

namespace {

MintResult<const KeysetRecord *> keysetOf(const cashu::KeysetId &id, const KeysetBook &book, quint64 nowSeconds)
{
    const KeysetRecord *keyset = book.find(id);
    if (!keyset)
        return refuse(ErrorCode::KeysetUnknown, QStringLiteral("This mint has no keyset %1.").arg(id.toHex()));
    if (keyset->isExpired(nowSeconds))
        return refuse(ErrorCode::KeysetExpired, QStringLiteral("Keyset %1 has expired.").arg(id.toHex()));
    return keyset;
}

MintResult<void> checkSizes(const cashu::SwapRequest &request)
{
    if (request.inputs.isEmpty())
        return refuse(ErrorCode::NotBalanced, QStringLiteral("There are no inputs."));
    if (request.inputs.size() > limits::inputs)
        return refuse(
            ErrorCode::TooManyInputs, QStringLiteral("At most %1 inputs are taken at once.").arg(limits::inputs));
    QSet<QByteArray> secrets;
    for (const cashu::Proof &proof : request.inputs) {
        if (proof.secret.size() > limits::secretBytes || proof.witness.size() > limits::witnessChars)
            return refuse(ErrorCode::ProofInvalid,
                QStringLiteral("A secret has at most %1 bytes and a witness %2 characters.")
                    .arg(limits::secretBytes)
                    .arg(limits::witnessChars));
        if (secrets.contains(proof.secret))
            return refuse(ErrorCode::DuplicateInputs, QStringLiteral("A secret stands in two inputs."));
        secrets.insert(proof.secret);
    }
    return {};
}

/// The units, the sum and the fee of the inputs.
struct InputSum {
    QString unit;
    Amount sum;
    Amount fee;
    QList<const KeysetRecord *> keysets;
};
MintResult<InputSum> addInputs(const QList<cashu::Proof> &inputs, const KeysetBook &book, quint64 nowSeconds)
{
    InputSum out;
    QList<quint64> fees;
    for (const cashu::Proof &proof : inputs) {
        const auto keyset = keysetOf(proof.id, book, nowSeconds);
        if (!keyset)
            return tl::unexpected(keyset.error());
        if (!out.keysets.isEmpty() && (*keyset)->unit != out.unit)
            return refuse(ErrorCode::MultipleUnits, QStringLiteral("The inputs have more than one unit."));
        out.unit = (*keyset)->unit;
        out.keysets.append(*keyset);
        fees.append((*keyset)->inputFeePpk);
    }
    const auto sum = cashu::sumOf(inputs, [](const cashu::Proof &proof) { return proof.amount; });
    const auto fee = cashu::feeFor(fees);
    if (!sum || !fee)
        return refuse(ErrorCode::NotBalanced, QStringLiteral("The inputs come to more than 64 bits hold."));
    out.sum = *sum;
    out.fee = *fee;
    return out;
}

} // namespace

MintResult<OutputCheck> checkOutputs(
    const QList<cashu::BlindedMessage> &outputs, const KeysetBook &book, quint64 nowSeconds)
{
    if (outputs.isEmpty())
        return refuse(ErrorCode::NotBalanced, QStringLiteral("There are no outputs."));
    if (outputs.size() > limits::outputs)
        return refuse(
            ErrorCode::TooManyOutputs, QStringLiteral("At most %1 outputs are signed at once.").arg(limits::outputs));
    OutputCheck check;
    std::set<crypto::CompressedKey> seen;
    for (const cashu::BlindedMessage &output : outputs) {
        if (!seen.insert(output.blinded.compressed()).second)
            return refuse(ErrorCode::DuplicateOutputs, QStringLiteral("A blinded message stands in two outputs."));
        const auto keyset = keysetOf(output.id, book, nowSeconds);
        if (!keyset)
            return tl::unexpected(keyset.error());
        if (!(*keyset)->isActive)
            return refuse(ErrorCode::KeysetInactive,
                QStringLiteral("Keyset %1 signs no more outputs; ask for the active keys.").arg(output.id.toHex()));
        if (check.keyset && *keyset != check.keyset)
            return refuse(ErrorCode::MultipleUnits, QStringLiteral("The outputs have more than one unit."));
        check.keyset = *keyset;
        if (!book.keyFor(output.id, output.amount).secret)
            return refuse(ErrorCode::AmountOutOfLimits,
                QStringLiteral("There is no key for amount %1; amounts are powers of two.").arg(output.amount.value));
    }
    const auto sum = cashu::sumOf(outputs, [](const cashu::BlindedMessage &output) { return output.amount; });
    if (!sum)
        return refuse(ErrorCode::NotBalanced, QStringLiteral("The outputs come to more than 64 bits hold."));
    check.sum = *sum;
    return check;
}

MintResult<SwapCheck> checkSwap(const cashu::SwapRequest &request, const KeysetBook &book, quint64 nowSeconds)
{
    if (const auto done = checkSizes(request); !done)
        return tl::unexpected(done.error());
    const auto inputs = addInputs(request.inputs, book, nowSeconds);
    if (!inputs)
        return tl::unexpected(inputs.error());
    const auto outputs = checkOutputs(request.outputs, book, nowSeconds);
    if (!outputs)
        return tl::unexpected(outputs.error());
    if (outputs->keyset->unit != inputs->unit)
        return refuse(ErrorCode::UnitMismatch,
            QStringLiteral("The inputs are %1 and the outputs %2.").arg(inputs->unit, outputs->keyset->unit));
    const auto due = cashu::minus(inputs->sum, inputs->fee);
    if (!due || *due != outputs->sum)
        return refuse(ErrorCode::NotBalanced,
            QStringLiteral("Inputs of %1 less a fee of %2 are not outputs of %3.")
                .arg(inputs->sum.value)
                .arg(inputs->fee.value)
                .arg(outputs->sum.value));

    SwapCheck check { *outputs, {} };
    for (qsizetype i = 0; i < request.inputs.size(); ++i) {
        const cashu::Proof &proof = request.inputs[i];
        const auto key = book.keyFor(proof.id, proof.amount);
        const auto y = cashu::yOf(proof);
        if (!y)
            return refuse(ErrorCode::ProofInvalid, y.error().detail);
        if (!key.secret || !cashu::verifySignature(*y, proof.signature, *key.secret))
            return refuse(ErrorCode::ProofInvalid, QStringLiteral("Input %1 is not signed by this mint.").arg(i));
        check.inputs.append({ *y, inputs->keysets[i] });
    }
    if (const auto allowed = cashu::checkConditions(request.inputs, request.outputs, nowSeconds); !allowed)
        return refuse(ErrorCode::ProofInvalid, allowed.error().detail);
    return check;
}

MintResult<QList<cashu::BlindSignature>> signOutputs(
    const QList<cashu::BlindedMessage> &outputs, const KeysetBook &book)
{
    QList<cashu::BlindSignature> signatures;
    signatures.reserve(outputs.size());
    for (const cashu::BlindedMessage &output : outputs) {
        const auto key = book.keyFor(output.id, output.amount);
        const auto signature = cashu::signBlinded(output.blinded, *key.secret);
        if (!signature)
            return refuse(ErrorCode::Generic, signature.error().detail);
        const auto dleq = cashu::proveDleq(output.blinded, *signature, *key.secret, *key.point);
        if (!dleq)
            return refuse(ErrorCode::Generic, dleq.error().detail);
        signatures.append({ output.amount, output.id, *signature, *dleq });
    }
    return signatures;
}

MintResult<void> checkIssue(const QString &method, Amount paid, Amount issued, Amount wanted)
{
    if (!paid)
        return refuse(ErrorCode::QuoteUnpaid, QStringLiteral("The quote is not paid yet."));
    const auto left = cashu::minus(paid, issued);
    if (!left || !*left)
        return refuse(ErrorCode::QuoteIssued, QStringLiteral("The quote was issued already."));
    if (wanted > *left || (method == QLatin1String("bolt11") && wanted != *left))
        return refuse(ErrorCode::NotBalanced,
            QStringLiteral("The quote has %1 left and %2 is asked for.").arg(left->value).arg(wanted.value));
    return {};
}

MintResult<void> checkQuoteSignature(const QString &quoteId, const QList<cashu::BlindedMessage> &outputs,
    const std::optional<crypto::CurvePoint> &key, const std::optional<QString> &signature)
{
    if (!key)
        return {};
    if (!signature)
        return refuse(
            ErrorCode::SignatureMissing, QStringLiteral("Quote %1 is locked; its owner must sign.").arg(quoteId));
    const auto bytes = arrayFromHex<64>(*signature);
    if (!bytes || !cashu::verifyQuoteSignature(quoteId, outputs, *key, *bytes))
        return refuse(
            ErrorCode::SignatureInvalid, QStringLiteral("The signature for quote %1 is not good.").arg(quoteId));
    return {};
}

MintResult<QList<crypto::CurvePoint>> checkLookup(
    const cashu::QuoteLookupRequest &request, const crypto::CurvePoint &mintKey, quint64 nowSeconds)
{
    if (request.pubkeys.isEmpty() || request.pubkeys.size() != request.pubkeySignatures.size())
        return refuse(ErrorCode::Generic, QStringLiteral("There must be one signature for each public key."));
    if (request.pubkeys.size() > limits::lookupKeys)
        return refuse(
            ErrorCode::BatchTooLarge, QStringLiteral("At most %1 keys are looked up at once.").arg(limits::lookupKeys));
    if (request.timestamp) {
        const quint64 skew = std::max(*request.timestamp, nowSeconds) - std::min(*request.timestamp, nowSeconds);
        if (skew > quint64(limits::lookupSkew.count()))
            return refuse(ErrorCode::SignatureInvalid,
                QStringLiteral("The timestamp is more than %1 s off; set the clock.").arg(limits::lookupSkew.count()));
    }
    QList<crypto::CurvePoint> keys;
    for (qsizetype i = 0; i < request.pubkeys.size(); ++i) {
        const auto key = crypto::CurvePoint::fromHex(request.pubkeys[i]);
        if (!key)
            return refuse(ErrorCode::Generic, QStringLiteral("pubkeys[%1]: %2").arg(i).arg(key.error().detail));
        const auto signature = arrayFromHex<64>(request.pubkeySignatures[i]);
        if (!signature || !cashu::verifyLookupSignature(mintKey, *key, request.timestamp, *signature))
            return refuse(ErrorCode::SignatureInvalid, QStringLiteral("pubkey_signatures[%1] is not good.").arg(i));
        keys.append(*key);
    }
    return keys;
}

} // namespace mint
