// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/EllSwift.h"

#include "core/crypto/FieldElement.h"
#include "core/crypto/Sha256.h"

namespace crypto {

namespace {

// x^3 + 7: the square of y on secp256k1.
FieldElement curve(const FieldElement &x, FieldScratch &scratch)
{
    return x.squared() * x + FieldElement(scratch, 7);
}

FieldElement rootOfMinusThree(FieldScratch &scratch)
{
    static const Bytes32 root = [] {
        FieldScratch once;
        return (-FieldElement(once, 3)).root()->bytes();
    }();
    return FieldElement(scratch, root);
}

FieldElement half(const FieldElement &a, FieldScratch &scratch)
{
    static const Bytes32 inverseOfTwo = [] {
        FieldScratch once;
        return FieldElement(once, 2).inverted().bytes();
    }();
    return a * FieldElement(scratch, inverseOfTwo);
}

// The function XSwiftEC of BIP324.
FieldElement xSwiftEc(FieldElement u, FieldElement t, FieldScratch &scratch)
{
    if (u.isZero())
        u = FieldElement(scratch, 1);
    if (t.isZero())
        t = FieldElement(scratch, 1);
    const FieldElement g = curve(u, scratch);
    if ((g + t.squared()).isZero())
        t = t + t;
    // X = (g - t^2) / 2t and Y = (X + t) / cu, with the fractions multiplied out: Y = sum / divisor.
    const FieldElement tt = t.squared(), cu = rootOfMinusThree(scratch) * u;
    const FieldElement sum = g + tt, divisor = (t + t) * cu;
    const FieldElement inverse = (sum * divisor).inverted(); // one inversion serves for both quotients
    const FieldElement y = sum.squared() * inverse;
    const FieldElement x3 = u + (y + y).squared();
    if (curve(x3, scratch).isSquare())
        return x3;
    const FieldElement quotient = (g - tt) * cu * divisor * inverse; // X / Y
    const FieldElement x2 = half(-quotient - u, scratch);
    if (curve(x2, scratch).isSquare())
        return x2;
    return half(quotient - u, scratch);
}

// The function XSwiftECInv of BIP324. Squareness is tested first because roots cost more.
std::optional<FieldElement> xSwiftEcInverse(
    const FieldElement &x, const FieldElement &u, int branch, FieldScratch &scratch)
{
    const FieldElement g = curve(u, scratch);
    FieldElement v = x;
    FieldElement s = x - u;
    if (branch & 2) {
        if (s.isZero() || !s.isSquare())
            return std::nullopt;
        const FieldElement three(scratch, 3), four(scratch, 4);
        const auto r = (-s * (four * g + three * s * u.squared())).root();
        if (!r || ((branch & 1) && r->isZero()))
            return std::nullopt;
        v = half(*r * s.inverted() - u, scratch);
    } else {
        if (curve(-x - u, scratch).isSquare())
            return std::nullopt;
        const FieldElement divisor = u.squared() + u * v + v.squared();
        if (!(-g * divisor).isSquare()) // as s is
            return std::nullopt;
        s = -g * divisor.inverted();
    }
    const auto w = s.root();
    if (!w)
        return std::nullopt;
    const FieldElement one(scratch, 1), c = rootOfMinusThree(scratch);
    const FieldElement t = *w * (half(u * (branch & 1 ? one + c : one - c), scratch) + v);
    return (branch & 5) == 0 || (branch & 5) == 5 ? -t : t;
}

// SHA-256 fed with the hash of the tag, twice. BIP340's tagged hashes.
Sha256 sharedSecretHash()
{
    static const Sha256 start = [] {
        const Bytes32 tag = sha256(QByteArrayView("bip324_ellswift_xonly_ecdh"));
        return Sha256().update(tag).update(tag);
    }();
    return start;
}

} // namespace

XOnlyKey decodeEllSwiftVar(const EllSwift &encoding)
{
    FieldScratch scratch;
    const std::span<const quint8, 64> bytes(encoding.bytes);
    return {
        xSwiftEc(FieldElement(scratch, bytes.first<32>()), FieldElement(scratch, bytes.last<32>()), scratch).bytes()
    };
}

std::optional<Bytes32> invertEllSwiftVar(const Bytes32 &u, const Bytes32 &x, int branch)
{
    FieldScratch scratch;
    const auto t = xSwiftEcInverse(FieldElement(scratch, x), FieldElement(scratch, u), branch, scratch);
    return t ? std::optional(t->bytes()) : std::nullopt;
}

Result<EllSwift> encodeEllSwiftVar(const XOnlyKey &key, const Random &random)
{
    FieldScratch scratch;
    const FieldElement x(scratch, key.bytes);
    if (!isOnCurve(key))
        return fail(Errc::BadKey, QStringLiteral("only points of secp256k1 have an ElligatorSwift encoding"));
    for (;;) { // one attempt in four succeeds
        const auto entropy = random.bytes<33>();
        const FieldElement u(scratch, std::span(entropy).first<32>());
        const auto t = u.isZero() ? std::nullopt : xSwiftEcInverse(x, u, entropy[32] & 7, scratch);
        if (!t)
            continue;
        EllSwift encoding;
        const Bytes32 first = u.bytes(), second = t->bytes();
        std::copy(first.begin(), first.end(), encoding.bytes.begin());
        std::copy(second.begin(), second.end(), encoding.bytes.begin() + 32);
        return encoding;
    }
}

Secret32 ellSwiftEcdh(const KeyPair &own, const XOnlyKey &theirs, const EllSwift &initiator, const EllSwift &responder)
{
    const auto x = xOnlyEcdh(own, theirs);
    Q_ASSERT(x); // every encoding is one of a point
    return Secret32(sharedSecretHash().update(initiator.bytes).update(responder.bytes).update(x->span()).finish());
}

} // namespace crypto
