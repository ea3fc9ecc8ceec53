// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cashu/Token.h"

namespace cashu {

/// The CBOR map inside a version 4 token. Any order of the keys, unknown ones skipped, none twice. Errors: Malformed,
/// Truncated, TrailingBytes, OutOfRange, Unsupported (keyset id), Limit (depth).
Result<Token> decodeCborToken(const QByteArray &cbor);
QByteArray encodeCborToken(const Token &token, bool withDleq);

} // namespace cashu
