// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cashu/JsonValue.h"

namespace cashu {

/// JSON as hostile text: at most \a maxDepth levels, no key twice in an object, valid UTF-8 without NUL, nothing after
/// the value. Integers keep all 64 bits. The caller bounds the text's size. Errors: Malformed, Limit; never with
/// content.
Result<nlohmann::json> parseJson(QByteArrayView text, int maxDepth = 16);

/// Compact text of \a value; what is no UTF-8 is replaced.
QByteArray toText(const nlohmann::ordered_json &value);

// A Body is one of Bodies.h, Proof.h, or a QList of them.

/// \a body as a value, to be part of something greater. Fields stand in the order in which they are declared.
template <class Body> nlohmann::ordered_json toJson(const Body &body, ProofDleq dleq = ProofDleq::Omit)
{
    return JsonValue<Body>::write(body, dleq);
}
/// Compact text of a body.
template <class Body> QByteArray encodeJson(const Body &body, ProofDleq dleq = ProofDleq::Omit)
{
    return toText(toJson(body, dleq));
}

/// Errors: Malformed or OutOfRange, naming the field: "outputs[2].B_: not a point of secp256k1"; Unsupported for a
/// keyset id of an unknown version.
template <class Body> Result<Body> fromJson(const nlohmann::json &value)
{
    return JsonValue<Body>::read(value, {});
}
/// Errors: those of parseJson() and fromJson().
template <class Body> Result<Body> decodeJson(QByteArrayView text)
{
    const auto value = parseJson(text);
    if (!value)
        return tl::unexpected(value.error());
    return fromJson<Body>(*value);
}

} // namespace cashu
