// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>

#include <nlohmann/json.hpp>
#include <optional>

namespace node {

inline constexpr int maxJsonDepth = 32;

/// Reads JSON from a node. Integers are kept exactly; a number with a fraction or exponent is kept as the text it was
/// written in (a JSON string), so no amount ever passes through a double. Errors: Malformed, Limit (nesting deeper
/// than maxJsonDepth).
Result<nlohmann::json> parseJson(QByteArrayView text);

/// A JSON number, or a decimal kept as text, for statistics such as difficulty. Empty for anything else.
std::optional<double> numberOf(const nlohmann::json &value);
/// An amount in bitcoin ("0.00001234", 5e-8 or an integer) as satoshi, exactly. Errors: Malformed, OutOfRange.
Result<qint64> satsOf(const nlohmann::json &value);

/// Member \a key of an object, or null: never throws.
const nlohmann::json &memberOf(const nlohmann::json &object, const char *key);
/// The member as text; empty when it is absent or of another type.
QString textOf(const nlohmann::json &object, const char *key);
/// The member as an integer; empty when it is absent, of another type or does not fit.
std::optional<qint64> integerOf(const nlohmann::json &object, const char *key);

} // namespace node
