// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cashu/Bodies.h"

#include <nlohmann/json.hpp>

namespace cashu {

/// JSON as hostile text: at most \a maxDepth levels, no key twice in an object, valid UTF-8, nothing after the value.
/// Integers keep all 64 bits. Errors: Malformed, Limit.
Result<nlohmann::json> parseJson(QByteArrayView text, int maxDepth = 16);

/// Compact text of a body of Bodies.h.
template <class Body> QByteArray encodeJson(const Body &body);
/// Errors: Malformed or OutOfRange, naming the field: "outputs[2].B_: not a point".
template <class Body> Result<Body> decodeJson(QByteArrayView text);

} // namespace cashu
