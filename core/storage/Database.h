// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Migrations.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <chrono>
#include <functional>

namespace storage {

/// Called before and after each statement, BEGIN and COMMIT too: where a test kills the program. Programs that people
/// run set none.
using StatementHook = std::function<void()>;

enum class Synchronous : quint8 {
    Normal, ///< a power cut may lose the last transactions, never the file: history
    Full ///< a committed transaction is on the disk: money
};

struct DatabaseOptions {
    QString path;
    Synchronous synchronous = Synchronous::Normal;
    std::chrono::milliseconds busyTimeout { 5000 };
    StatementHook onStatement {};
    int cacheKib = 256; ///< of the file's pages that stay in memory; the system keeps the rest of them anyway
};

/// One SQLite file, open on the thread that made it: WAL, foreign keys on, schema up to date. Closes when destroyed.
/// Every function runs on that thread.
class Database final {
public:
    /// Opens or creates the file (0600), saves a copy beside it when its schema is older ("<file>.v<old>.backup"), and
    /// runs the missing steps. A file from a newer program is not touched.
    /// Errors: Unsupported (newer), Malformed (no database, or damaged), Busy, Io (folder, permission, full disk).
    static Result<Database> open(const DatabaseOptions &options, const Migrations &migrations);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    /// Prepares, binds \a values in order and runs one statement. Errors as open(), and AlreadyExists for a constraint.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    /// Prepares a statement that is run many times: bind with addBindValue(), then exec().
    Result<QSqlQuery> prepare(const QString &sql) const;
    /// Runs a prepared statement with \a values.
    Result<void> exec(QSqlQuery &query, const QVariantList &values) const;

    const QString &path() const { return m_path; }
    /// The schema's version (PRAGMA user_version).
    Result<int> version() const;

private:
    Database(QString path, QString connection, StatementHook onStatement);
    QSqlDatabase handle() const;
    Result<void> configure(const DatabaseOptions &options) const;
    Result<void> migrate(const Migrations &migrations) const;
    Result<void> backUp(int version) const;
    void close();

    QString m_path;
    QString m_connection; ///< empty after a move
    StatementHook m_onStatement;
};

} // namespace storage
