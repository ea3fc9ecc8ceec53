// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Messages.h"
#include "core/base/Random.h"

namespace api {

/// Who may attach. The token itself is shown once and kept nowhere: only its SHA-256 is.
struct TokenEntry {
    QString name {};
    Scope scope = Scope::Read;
    Bytes32 hash {};
    UnixMs createdAt {};
    bool operator==(const TokenEntry &) const = default;
};

/// The tokens of one core, and the file they stand in. A value.
class TokenBook {
public:
    static constexpr qsizetype maxTokens = 100;

    /// No file: no tokens. Errors: Io, Malformed.
    static Result<TokenBook> load(const QString &path);
    /// Writes a file that only its owner can read, whole or not at all. Errors: Io.
    Result<void> save(const QString &path) const;

    /// \return the token, which cannot be had again. A name is 1 to 40 letters, digits, dots, dashes and underscores.
    /// Errors: Malformed, AlreadyExists, Limit.
    Result<QString> add(const QString &name, Scope scope, const Random &random, UnixMs now);
    /// Errors: NotFound.
    Result<void> revoke(const QString &name);
    /// Null when nobody has that token. Takes the same time for each token of the book.
    const TokenEntry *find(const QString &token) const;
    const QList<TokenEntry> &entries() const { return m_entries; }

private:
    QList<TokenEntry> m_entries;
};

} // namespace api
