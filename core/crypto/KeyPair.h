// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"
#include "core/crypto/SecretBytes.h"

namespace crypto {

/// The x coordinate of a secp256k1 point, big-endian. Not known to be on the curve until it is used. BIP340.
struct XOnlyKey {
    Bytes32 bytes {};
    auto operator<=>(const XOnlyKey &) const = default;
};

/// A BIP340 signature.
using Signature = std::array<quint8, 64>;

/// A secp256k1 secret key with its x-only public key. A plain value; any thread.
class KeyPair {
public:
    /// Errors: BadKey when \a secret is zero or not below the group order.
    static Result<KeyPair> fromSecret(const Secret32 &secret);
    static KeyPair generate(const Random &random);

    const Secret32 &secret() const { return m_secret; }
    const XOnlyKey &publicKey() const { return m_public; }
    /// Signs \a message, of any length, with \a auxiliary randomness. BIP340.
    Signature sign(std::span<const quint8> message, std::span<const quint8, 32> auxiliary) const;

private:
    KeyPair() = default;
    Secret32 m_secret;
    XOnlyKey m_public;
};

/// Checks a BIP340 signature. False as well when \a key is no point of the curve.
bool verify(const XOnlyKey &key, std::span<const quint8> message, const Signature &signature);

/// Whether \a key is the x coordinate of a point of the curve.
bool isOnCurve(const XOnlyKey &key);

/// The x coordinate of own secret times their point. Errors: BadKey when \a theirs is no point of the curve.
Result<Secret32> xOnlyEcdh(const KeyPair &own, const XOnlyKey &theirs);

} // namespace crypto
