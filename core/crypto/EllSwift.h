// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/KeyPair.h"

#include <optional>

namespace crypto {

/// An ElligatorSwift encoding of an x-only key: u | t. Every 64 bytes decode to a key, many to the same one, so peers
/// keep the bytes that went over the wire and never encode again. BIP324.
struct EllSwift {
    std::array<quint8, 64> bytes {};
    auto operator<=>(const EllSwift &) const = default;
};

/// The key that \a encoding stands for. Variable time: encodings are public.
XOnlyKey decodeEllSwiftVar(const EllSwift &encoding);

/// A uniformly chosen encoding of \a key. Errors: BadKey when \a key is no point of the curve. Variable time.
Result<EllSwift> encodeEllSwiftVar(const XOnlyKey &key, const Random &random);

/// One of the eight (\a branch 0..7) values t with decode(u | t) == x, if there is one. BIP324 XSwiftECInv.
std::optional<Bytes32> invertEllSwiftVar(const Bytes32 &u, const Bytes32 &x, int branch);

/// BIP324's shared secret: x-only ECDH, hashed with both encodings as they went over the wire. \a initiator and
/// \a responder are the same on both sides; \a theirs is what decodeEllSwiftVar() makes of the peer's one.
Secret32 ellSwiftEcdh(const KeyPair &own, const XOnlyKey &theirs, const EllSwift &initiator, const EllSwift &responder);

} // namespace crypto
