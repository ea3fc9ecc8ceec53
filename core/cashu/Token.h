// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cashu/Proof.h"

namespace cashu {

/// Ecash on its way from one wallet to another: one mint, one unit. NUT-00.
struct Token {
    QString mint; ///< URL without a trailing slash
    QString unit; ///< lowercase
    QString memo {};
    QList<Proof> proofs {}; ///< ids may be short: see resolveIds()
    bool operator==(const Token &) const = default;

    std::optional<Amount> total() const;
};

inline constexpr qsizetype maxTokenText = 4 * 1024 * 1024;

/// "cashuA" (JSON), "cashuB" (CBOR), with or without "cashu:" in front, padded or not, either base64 alphabet; and the
/// binary "craw" form. The unit is empty where a version 3 token says none. Errors: Malformed and Truncated name what
/// is wrong, Unsupported (version, several mints), Limit.
Result<Token> decodeToken(QByteArrayView text);
/// "cashuB" text; v2 ids are shortened as the spec asks. \a withDleq false leaves the DLEQ out.
QByteArray encodeToken(const Token &token, bool withDleq = true);
/// The same content as "craw" bytes.
QByteArray encodeTokenRaw(const Token &token, bool withDleq = true);
/// Puts full ids for short ones. Errors: NotFound, or Denied when a short id fits two of \a known.
Result<void> resolveIds(Token &token, const QList<KeysetId> &known);

} // namespace cashu
