// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"
#include "core/crypto/CurvePoint.h"

namespace cashu {

/// The point a secret stands for. \a message is the UTF-8 of a proof's secret string. NUT-00.
Result<crypto::CurvePoint> hashToCurve(QByteArrayView message);

/// B_ = Y + rG, by the wallet.
Result<crypto::CurvePoint> blind(QByteArrayView secret, const crypto::Secret32 &r);
/// C_ = kB_, by the mint, in constant time.
Result<crypto::CurvePoint> signBlinded(const crypto::CurvePoint &blinded, const crypto::Secret32 &key);
/// C = C_ - rK, by the wallet.
Result<crypto::CurvePoint> unblind(
    const crypto::CurvePoint &signature, const crypto::Secret32 &r, const crypto::CurvePoint &mintKey);
/// kY == C, by the mint, in constant time.
bool verifySignature(QByteArrayView secret, const crypto::CurvePoint &signature, const crypto::Secret32 &key);
/// The same for who has hashToCurve() of the secret at hand.
bool verifySignature(const crypto::CurvePoint &y, const crypto::CurvePoint &signature, const crypto::Secret32 &key);

/// Proof that one key made a blind signature: NUT-12. To be told to another wallet it carries r as well.
struct Dleq {
    Bytes32 e {};
    Bytes32 s {};
    auto operator<=>(const Dleq &) const = default;
};

/// e over the four points. NUT-12.
Bytes32 dleqChallenge(const crypto::CurvePoint &r1, const crypto::CurvePoint &r2, const crypto::CurvePoint &key,
    const crypto::CurvePoint &signature);
/// The same inputs give the same proof: the nonce comes from the key and the points.
Result<Dleq> proveDleq(
    const crypto::CurvePoint &blinded, const crypto::CurvePoint &signature, const crypto::Secret32 &key);
/// The same for who has \a key's point at hand, as a mint has: one multiplication less.
Result<Dleq> proveDleq(const crypto::CurvePoint &blinded, const crypto::CurvePoint &signature,
    const crypto::Secret32 &key, const crypto::CurvePoint &mintKey);
/// A wallet's check of what a mint answered.
bool verifyDleq(const Dleq &dleq, const crypto::CurvePoint &blinded, const crypto::CurvePoint &signature,
    const crypto::CurvePoint &mintKey);
/// A wallet's check of a proof somebody else gave it, with that one's \a r.
bool verifyProofDleq(const Dleq &dleq, const crypto::Secret32 &r, QByteArrayView secret,
    const crypto::CurvePoint &signature, const crypto::CurvePoint &mintKey);

} // namespace cashu
