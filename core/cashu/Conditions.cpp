// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Conditions.h"

#include "core/cashu/Witness.h"
#include "core/crypto/Sha256.h"

namespace cashu {

using crypto::CurvePoint;

namespace {

/// What stands before an error: which input it is about.
tl::unexpected<Error> atInput(qsizetype index, const Error &error)
{
    return fail(error.code, QStringLiteral("input %1: %2").arg(index).arg(error.detail));
}

bool isExpired(const SpendingCondition &condition, quint64 nowSeconds)
{
    return condition.locktime && *condition.locktime < nowSeconds;
}

/// Whether \a needed of \a keys have signed: keys are counted, not signatures.
bool haveSigned(const QList<CurvePoint> &keys, quint64 needed, const Witness &witness, const Bytes32 &digest)
{
    quint64 count = 0;
    for (const CurvePoint &key : keys) {
        const crypto::XOnlyKey x { key.x() };
        const auto isBy = [&](const crypto::Signature &s) { return crypto::verify(x, digest, s); };
        if (std::any_of(witness.signatures.begin(), witness.signatures.end(), isBy) && ++count >= needed)
            return true;
    }
    return false;
}

bool isPreimage(const QString &preimageHex, const QString &hashHex)
{
    const auto preimage = arrayFromHex<32>(preimageHex);
    const auto hash = arrayFromHex<32>(hashHex);
    return preimage && hash && crypto::sha256(*preimage) == *hash;
}

Result<void> checkMainPath(const SpendingCondition &condition, const Witness &witness, const Bytes32 &digest)
{
    if (condition.kind == ConditionKind::Htlc) {
        if (witness.preimage.isEmpty())
            return fail(Errc::Denied, QStringLiteral("the witness has no preimage"));
        if (!isPreimage(witness.preimage, condition.data))
            return fail(Errc::Denied, QStringLiteral("the preimage is not 32 bytes with the hash in data"));
        if (condition.keys.isEmpty())
            return {};
    }
    if (witness.signatures.isEmpty())
        return fail(Errc::Denied, QStringLiteral("the witness has no signature"));
    if (!haveSigned(condition.keys, condition.signaturesNeeded, witness, digest))
        return fail(
            Errc::BadSignature, QStringLiteral("not %1 of its keys have signed").arg(condition.signaturesNeeded));
    return {};
}

Result<void> checkOne(
    const SpendingCondition &condition, const QString &witnessText, const Bytes32 &digest, quint64 nowSeconds)
{
    const bool isRefundOpen = isExpired(condition, nowSeconds);
    if (isRefundOpen && condition.refundKeys.isEmpty())
        return {};
    const auto witness = parseWitness(witnessText);
    if (!witness)
        return tl::unexpected(witness.error());
    const auto main = checkMainPath(condition, *witness, digest);
    if (!main && isRefundOpen && haveSigned(condition.refundKeys, condition.refundSignaturesNeeded, *witness, digest))
        return {};
    return main;
}

/// Every input's condition, none for plain ones, and what SIG_ALL asks of them together.
struct Conditions {
    QList<std::optional<SpendingCondition>> ofInputs {};
    bool isSigAll = false;
};
Result<Conditions> conditionsOf(const QList<Proof> &inputs)
{
    Conditions all;
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        const auto condition = parseSecret(inputs[i].secret);
        if (!condition)
            return atInput(i, condition.error());
        all.isSigAll = all.isSigAll || (*condition && (*condition)->sigFlag == SigFlag::All);
        all.ofInputs.append(*condition);
    }
    if (!all.isSigAll)
        return all;
    const auto &first = all.ofInputs.first();
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        const auto &own = all.ofInputs[i];
        if (!first || !own || own->kind != first->kind || own->data != first->data || own->tags != first->tags)
            return atInput(
                i, { Errc::Denied, QStringLiteral("SIG_ALL asks for the same kind, data and tags in every input") });
    }
    return all;
}

} // namespace

QByteArray sigAllMessage(const QList<Proof> &inputs, const QList<BlindedMessage> &outputs, const QString &quoteId)
{
    QByteArray message;
    for (const Proof &input : inputs)
        message += input.secret + input.signature.toHex().toLatin1();
    for (const BlindedMessage &output : outputs)
        message += QByteArray::number(output.amount.value) + output.blinded.toHex().toLatin1();
    return message + quoteId.toUtf8();
}

Result<void> checkConditions(
    const QList<Proof> &inputs, const QList<BlindedMessage> &outputs, quint64 nowSeconds, const QString &quoteId)
{
    const auto conditions = conditionsOf(inputs);
    if (!conditions)
        return tl::unexpected(conditions.error());
    if (conditions->isSigAll) {
        const Bytes32 digest = crypto::sha256(sigAllMessage(inputs, outputs, quoteId));
        const auto checked = checkOne(*conditions->ofInputs[0], inputs[0].witness, digest, nowSeconds);
        return checked ? checked : atInput(0, checked.error());
    }
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        const auto &condition = conditions->ofInputs[i];
        if (!condition)
            continue; // a witness on a plain secret means nothing
        const auto checked = checkOne(*condition, inputs[i].witness, crypto::sha256(inputs[i].secret), nowSeconds);
        if (!checked)
            return atInput(i, checked.error());
    }
    return {};
}

namespace {

bool holds(const QList<CurvePoint> &keys, const Bytes32 &x)
{
    return std::any_of(keys.begin(), keys.end(), [&x](const CurvePoint &key) { return key.x() == x; });
}

struct Signer {
    crypto::KeyPair key;
    QString preimage;
    quint64 nowSeconds;
};

/// Adds to \a input what \a signer can give for its condition.
Result<void> signOne(
    Proof &input, const SpendingCondition &condition, const Bytes32 &digest, const Signer &signer, const Random &random)
{
    const bool isRefundOpen = isExpired(condition, signer.nowSeconds);
    if (isRefundOpen && condition.refundKeys.isEmpty())
        return {};
    const bool isHtlc = condition.kind == ConditionKind::Htlc;
    const bool isMainOpen = !isHtlc || isPreimage(signer.preimage, condition.data);
    const Bytes32 &own = signer.key.publicKey().bytes;
    const bool canSign
        = (isMainOpen && holds(condition.keys, own)) || (isRefundOpen && holds(condition.refundKeys, own));
    const bool isPreimageEnough = isHtlc && isMainOpen && condition.keys.isEmpty();
    if (!canSign && !isPreimageEnough)
        return fail(Errc::Denied, QStringLiteral("the key opens none of its paths now"));
    auto witness = input.witness.isEmpty() ? Result<Witness>(Witness()) : parseWitness(input.witness);
    if (!witness)
        return tl::unexpected(witness.error());
    if (isHtlc && isMainOpen)
        witness->preimage = signer.preimage;
    if (canSign)
        witness->signatures.append(signer.key.sign(digest, random.bytes<32>()));
    input.witness = witnessText(*witness);
    return {};
}

} // namespace

Result<void> signInputs(QList<Proof> &inputs, const QList<BlindedMessage> &outputs, const crypto::Secret32 &key,
    quint64 nowSeconds, const Random &random, const QString &preimageHex)
{
    const auto conditions = conditionsOf(inputs);
    if (!conditions)
        return tl::unexpected(conditions.error());
    const auto pair = crypto::KeyPair::fromSecret(key);
    if (!pair)
        return tl::unexpected(pair.error());
    const Signer signer { *pair, preimageHex, nowSeconds };
    const Bytes32 sigAllDigest = conditions->isSigAll ? crypto::sha256(sigAllMessage(inputs, outputs)) : Bytes32 {};
    for (qsizetype i = 0; i < (conditions->isSigAll ? 1 : inputs.size()); ++i) {
        const auto &condition = conditions->ofInputs[i];
        if (!condition)
            continue;
        const Bytes32 digest = conditions->isSigAll ? sigAllDigest : crypto::sha256(inputs[i].secret);
        const auto isSigned = signOne(inputs[i], *condition, digest, signer, random);
        if (!isSigned)
            return atInput(i, isSigned.error());
    }
    return {};
}

} // namespace cashu
