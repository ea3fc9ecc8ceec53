// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QStringList>

namespace storage {

/// One step of a schema. Number n takes a database from user_version n-1 to n.
struct Migration {
    int number = 0;
    QString name; ///< "0001_history"
    QStringList statements;
};

/// A module's whole schema: numbers 1, 2, 3, ... without a hole.
struct Migrations {
    QList<Migration> steps;
    int version() const { return steps.isEmpty() ? 0 : steps.last().number; }

    /// Reads every NNNN_name.sql of a folder, usually the resource ":/migrations/<module>". A module in a static
    /// library calls Q_INIT_RESOURCE(migrations_<module>) first. Errors: NotFound, Malformed (a hole, a number twice,
    /// no SQL).
    static Result<Migrations> fromFolder(const QString &folder);
};

/// Cuts an SQL script into its statements. Knows quotes, comments and the body of a trigger; drops empty statements.
/// Errors: Malformed for a quote or comment that does not end.
Result<QStringList> splitStatements(QStringView script);

} // namespace storage
