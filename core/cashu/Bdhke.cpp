// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Bdhke.h"

#include "core/cashu/Proof.h"
#include "core/crypto/Hmac.h"
#include "core/crypto/Sha256.h"

#include <QtEndian>

namespace cashu {

using crypto::CurvePoint;
using crypto::Secret32;

Result<CurvePoint> hashToCurve(QByteArrayView message)
{
    const Bytes32 hash = crypto::Sha256().update("Secp256k1_HashToCurve_Cashu_").update(message).finish();
    std::array<quint8, 36> attempt {};
    std::copy(hash.begin(), hash.end(), attempt.begin());
    crypto::CompressedKey candidate { 0x02 };
    // Each try succeeds with one half: 2^16 tries are more than anybody will ever see.
    for (quint32 counter = 0; counter < 0x10000; ++counter) {
        qToLittleEndian(counter, attempt.data() + 32);
        const Bytes32 x = crypto::sha256(attempt);
        std::copy(x.begin(), x.end(), candidate.begin() + 1);
        if (auto point = CurvePoint::parse(candidate))
            return point;
    }
    return fail(Errc::Malformed, QStringLiteral("the secret leads to no point of the curve"));
}

Result<CurvePoint> blind(QByteArrayView secret, const Secret32 &r)
{
    const auto y = hashToCurve(secret);
    if (!y)
        return y;
    const auto mask = CurvePoint::ofSecret(r);
    return mask ? y->plus(*mask) : mask;
}

Result<CurvePoint> signBlinded(const CurvePoint &blinded, const Secret32 &key)
{
    return blinded.timesSecret(key);
}

Result<CurvePoint> unblind(const CurvePoint &signature, const Secret32 &r, const CurvePoint &mintKey)
{
    const auto mask = mintKey.timesSecret(r);
    return mask ? signature.plus(mask->negated()) : mask;
}

bool verifySignature(QByteArrayView secret, const CurvePoint &signature, const Secret32 &key)
{
    const auto y = hashToCurve(secret);
    return y && verifySignature(*y, signature, key);
}

bool verifySignature(const CurvePoint &y, const CurvePoint &signature, const Secret32 &key)
{
    const auto expected = y.timesSecret(key);
    // What the key makes of y is a secret until it is given: how far a guess is right must not show.
    return expected && equalConstantTime(expected->compressed(), signature.compressed());
}

Bytes32 dleqChallenge(const CurvePoint &r1, const CurvePoint &r2, const CurvePoint &key, const CurvePoint &signature)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::array<char, 4 * 130> text {};
    auto out = text.begin();
    for (const CurvePoint *point : { &r1, &r2, &key, &signature }) {
        for (const quint8 byte : point->uncompressed()) {
            *out++ = digits[byte >> 4];
            *out++ = digits[byte & 15];
        }
    }
    return crypto::sha256(QByteArrayView(text.data(), qsizetype(text.size())));
}

namespace {

// The nonce of NUT-12: a byte counts the tries.
Result<Secret32> dleqNonce(
    const CurvePoint &mintKey, const CurvePoint &blinded, const CurvePoint &signature, const Secret32 &key)
{
    QByteArray message = "Cashu_DLEQ_R_v1";
    for (const CurvePoint *point : { &mintKey, &blinded, &signature })
        message += asView(point->uncompressed());
    message += '\0';
    for (int counter = 0; counter < 256; ++counter) {
        message.back() = char(counter);
        const Secret32 nonce = crypto::hmacSha256(key.span(), asSpan(message));
        if (crypto::isScalar(nonce))
            return nonce;
    }
    return fail(Errc::BadKey, QStringLiteral("no nonce for the proof in 256 tries"));
}

} // namespace

Result<Dleq> proveDleq(
    const CurvePoint &blinded, const CurvePoint &signature, const Secret32 &key, const CurvePoint &mintKey)
{
    const auto nonce = dleqNonce(mintKey, blinded, signature, key);
    if (!nonce)
        return tl::unexpected(nonce.error());
    const auto r1 = CurvePoint::ofSecret(*nonce);
    const auto r2 = blinded.timesSecret(*nonce);
    if (!r1 || !r2)
        return tl::unexpected(r1 ? r2.error() : r1.error());
    Dleq dleq;
    dleq.e = dleqChallenge(*r1, *r2, mintKey, signature);
    const auto challenge = crypto::reduceToScalar(Secret32(dleq.e));
    const auto product = challenge ? crypto::multiplyScalars(*challenge, key) : challenge;
    const auto s = product ? crypto::addScalars(*product, *nonce) : product;
    if (!s)
        return tl::unexpected(s.error());
    std::copy_n(s->data(), 32, dleq.s.begin());
    return dleq;
}

Result<Dleq> proveDleq(const CurvePoint &blinded, const CurvePoint &signature, const Secret32 &key)
{
    const auto mintKey = CurvePoint::ofSecret(key);
    if (!mintKey)
        return tl::unexpected(mintKey.error());
    return proveDleq(blinded, signature, key, *mintKey);
}

bool verifyDleq(const Dleq &dleq, const CurvePoint &blinded, const CurvePoint &signature, const CurvePoint &mintKey)
{
    const Secret32 s(dleq.s);
    // sP - eQ; none for numbers out of range and for infinity
    const auto difference = [&dleq](const Result<CurvePoint> &product, const CurvePoint &q) -> Result<CurvePoint> {
        const auto other = product ? q.timesVar(dleq.e) : product;
        return other ? product->plus(other->negated()) : other;
    };
    const auto r1 = difference(CurvePoint::ofSecret(s), mintKey);
    const auto r2 = r1 ? difference(blinded.timesVar(dleq.s), signature) : r1;
    return r2 && dleqChallenge(*r1, *r2, mintKey, signature) == dleq.e;
}

bool verifyProofDleq(
    const Dleq &dleq, const Secret32 &r, QByteArrayView secret, const CurvePoint &signature, const CurvePoint &mintKey)
{
    const auto blinded = blind(secret, r);
    const auto mask = blinded ? mintKey.timesSecret(r) : blinded;
    const auto blindSignature = mask ? signature.plus(*mask) : mask;
    return blindSignature && verifyDleq(dleq, *blinded, *blindSignature, mintKey);
}

Result<CurvePoint> yOf(const Proof &proof)
{
    return hashToCurve(proof.secret);
}

} // namespace cashu
