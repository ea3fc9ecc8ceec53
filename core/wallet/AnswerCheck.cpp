// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/AnswerCheck.h"

#include <QSet>

namespace wallet {
namespace {

using cashu::KeysetId;
using Keysets = QHash<KeysetId, cashu::Keyset>;

tl::unexpected<Error> cheat(qsizetype index, const QString &what)
{
    return fail(Errc::Protocol,
        QStringLiteral(
            "signature %1: %2. The answer was refused; nothing is lost. If it happens again, stop using this "
            "mint.")
            .arg(index)
            .arg(what));
}

Result<MadeProof> unblindOne(const BlindOutput &output, const cashu::BlindSignature &signature, const Keysets &keysets,
    DleqRule rule, qsizetype index)
{
    const auto keyset = keysets.constFind(signature.id);
    if (keyset == keysets.constEnd() || signature.id != output.plan.keyset)
        return cheat(index, QStringLiteral("the mint answered with another keyset than was asked for"));
    const auto key = keyset->keyFor(signature.amount);
    if (!key)
        return cheat(index, QStringLiteral("the keyset has no key for %1").arg(signature.amount.value));
    if (signature.dleq) {
        if (!cashu::verifyDleq(*signature.dleq, output.message.blinded, signature.signature, *key))
            return cheat(index, QStringLiteral("the mint signed with another key than it published (DLEQ)"));
    } else if (rule == DleqRule::Required) {
        return cheat(index, QStringLiteral("the mint left out the proof of its key (DLEQ) that it promises"));
    }
    const auto unblinded = cashu::unblind(signature.signature, output.secret.r, *key);
    if (!unblinded)
        return cheat(index, unblinded.error().detail);
    const auto y = cashu::hashToCurve(output.secret.secret);
    if (!y)
        return tl::unexpected(y.error());
    cashu::Proof proof { signature.amount, signature.id, output.secret.secret, *unblinded, {}, signature.dleq, {} };
    if (signature.dleq) {
        Bytes32 r {};
        std::copy_n(output.secret.r.data(), r.size(), r.begin());
        proof.dleqBlinding = r;
    }
    MadeProof out { output.plan, toByteArray(y->compressed()), std::move(proof) };
    out.plan.amount = signature.amount;
    return out;
}

} // namespace

Result<QList<MadeProof>> checkSignatures(const QList<BlindOutput> &outputs,
    const QList<cashu::BlindSignature> &signatures, const Keysets &keysets, DleqRule rule)
{
    if (signatures.size() != outputs.size())
        return fail(Errc::Protocol,
            QStringLiteral("the mint gave %1 signatures for %2 outputs. The answer was refused; nothing is lost.")
                .arg(signatures.size())
                .arg(outputs.size()));
    QList<MadeProof> out;
    QSet<QByteArray> seen;
    for (qsizetype i = 0; i < outputs.size(); ++i) {
        if (signatures[i].amount != outputs[i].plan.amount)
            return cheat(i,
                QStringLiteral("the mint changed the amount from %1 to %2")
                    .arg(outputs[i].plan.amount.value)
                    .arg(signatures[i].amount.value));
        const QByteArray point = toByteArray(signatures[i].signature.compressed());
        if (seen.contains(point))
            return cheat(i, QStringLiteral("the mint gave one signature for two outputs"));
        seen.insert(point);
        auto made = unblindOne(outputs[i], signatures[i], keysets, rule, i);
        if (!made)
            return tl::unexpected(made.error());
        out.append(*std::move(made));
    }
    return out;
}

Result<QList<MadeProof>> checkRestored(const QList<BlindOutput> &outputs, const cashu::RestoreResponse &answer,
    const Keysets &keysets, DleqRule rule, bool areAmountsKnown)
{
    if (answer.outputs.size() != answer.signatures.size() || answer.outputs.size() > outputs.size())
        return fail(Errc::Protocol,
            QStringLiteral("the mint restored %1 outputs with %2 signatures; %3 were asked for")
                .arg(answer.outputs.size())
                .arg(answer.signatures.size())
                .arg(outputs.size()));
    QHash<QByteArray, qsizetype> places;
    for (qsizetype i = 0; i < outputs.size(); ++i)
        places.insert(toByteArray(outputs[i].message.blinded.compressed()), i);
    QList<MadeProof> out;
    for (qsizetype i = 0; i < answer.outputs.size(); ++i) {
        const auto place = places.constFind(toByteArray(answer.outputs[i].blinded.compressed()));
        if (place == places.constEnd())
            return cheat(i, QStringLiteral("the mint restored an output that was not asked for, or one twice"));
        const BlindOutput &output = outputs[*place];
        if (areAmountsKnown && answer.signatures[i].amount != output.plan.amount)
            return fail(Errc::AlreadyExists,
                QStringLiteral(
                    "output %1 was signed for another amount: a second wallet with the same words used it, or the "
                    "mint cheats")
                    .arg(i));
        auto made = unblindOne(output, answer.signatures[i], keysets, rule, i);
        if (!made)
            return tl::unexpected(made.error());
        out.append(*std::move(made));
        places.erase(place);
    }
    return out;
}

Result<bool> checkProofs(const QList<cashu::Proof> &proofs, const Keysets &keysets)
{
    bool haveAll = true;
    for (qsizetype i = 0; i < proofs.size(); ++i) {
        const cashu::Proof &proof = proofs[i];
        if (!proof.dleq || !proof.dleqBlinding) {
            haveAll = false;
            continue;
        }
        const auto keyset = keysets.constFind(proof.id);
        const auto key = keyset == keysets.constEnd() ? std::nullopt : keyset->keyFor(proof.amount);
        if (!key)
            return fail(
                Errc::Protocol, QStringLiteral("proof %1 is of a keyset or amount the mint does not have").arg(i));
        const crypto::Secret32 r(std::span<const quint8, 32>(*proof.dleqBlinding));
        if (!cashu::verifyProofDleq(*proof.dleq, r, proof.secret, proof.signature, *key))
            return fail(Errc::Protocol,
                QStringLiteral(
                    "proof %1 is forged: its DLEQ does not fit the mint's key. The token was refused; ask the "
                    "sender for another.")
                    .arg(i));
    }
    return haveAll;
}

} // namespace wallet
