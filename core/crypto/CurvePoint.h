// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/SecretBytes.h"

#include <secp256k1.h>

#include <compare>

namespace crypto {

/// 33 bytes, 02 or 03 first: how every point of Cashu and every SEC1 key travels.
using CompressedKey = std::array<quint8, 33>;

/// A point of secp256k1, never infinity: what cannot be one is an error where it would have come to be.
class CurvePoint {
public:
    /// Errors: BadKey for anything but 33 bytes that are a point (off the curve, x not below p, a 65-byte form).
    static Result<CurvePoint> parse(QByteArrayView compressed);
    /// 66 hex digits. Errors: Malformed, BadKey.
    static Result<CurvePoint> fromHex(QStringView hex);
    /// \a scalar * G in constant time. Errors: BadKey for zero or a scalar not below the group order.
    static Result<CurvePoint> ofSecret(const Secret32 &scalar);
    static CurvePoint generator();

    CompressedKey compressed() const;
    std::array<quint8, 65> uncompressed() const;
    /// Lowercase hex of compressed().
    QString toHex() const;
    /// The x coordinate: a BIP340 key.
    Bytes32 x() const;

    /// Errors: BadKey when the sum is infinity.
    Result<CurvePoint> plus(const CurvePoint &other) const;
    CurvePoint negated() const;
    /// \a scalar * this in constant time, for scalars that are secret. Errors: BadKey as ofSecret().
    Result<CurvePoint> timesSecret(const Secret32 &scalar) const;
    /// The same for public scalars: quicker, its time tells the scalar.
    Result<CurvePoint> timesVar(const Bytes32 &scalar) const;

    bool operator==(const CurvePoint &other) const { return compressed() == other.compressed(); }
    auto operator<=>(const CurvePoint &other) const { return compressed() <=> other.compressed(); }

private:
    CurvePoint() = default;
    secp256k1_pubkey m_point {};
};

/// Whether the big-endian number is 1 to the group order less one.
bool isScalar(const Secret32 &scalar);
/// (a + b) modulo the group order. Errors: BadKey when the sum is zero.
Result<Secret32> addScalars(const Secret32 &a, const Secret32 &b);
/// (a * b) modulo the group order.
Result<Secret32> multiplyScalars(const Secret32 &a, const Secret32 &b);
/// \a digest, big-endian, modulo the group order. Errors: BadKey when that is zero.
Result<Secret32> reduceToScalar(const Secret32 &digest);

} // namespace crypto
