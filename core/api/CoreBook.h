// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Link.h"
#include "core/base/Random.h"

namespace api {

/// The cores that a window knows, in the order they were added, and the file they stand in. Their tokens are kept
/// elsewhere, with the secrets. A value.
class CoreBook {
public:
    static constexpr qsizetype maxCores = 50;
    static constexpr qsizetype maxName = 40; ///< characters

    /// No file: no cores. Errors: Io, Malformed.
    static Result<CoreBook> load(const QString &path);
    /// Writes a file that only its owner can read, whole or not at all. Errors: Io.
    Result<void> save(const QString &path) const;

    /// Adds \a core, or replaces the one with its id; an empty id gets one. \return the id. Errors: Malformed (name or
    /// pin), AlreadyExists (the name), NotFound (the id), Limit.
    Result<QString> put(KnownCore core, const Random &random);
    /// Errors: NotFound.
    Result<void> remove(const QString &id);
    /// Null when there is none.
    const KnownCore *find(const QString &id) const;
    const QList<KnownCore> &cores() const { return m_cores; }

private:
    Result<void> check(const KnownCore &core) const;

    QList<KnownCore> m_cores;
};

} // namespace api
