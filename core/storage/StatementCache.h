// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

#include <map>
#include <memory>

namespace storage {

/// What a cached statement answered: read it, then let it go. While it lives the same SQL is not run again.
class Rows final {
public:
    explicit Rows(QSqlQuery *query)
        : m_query(query)
    {
    }
    bool next() { return m_query->next(); }
    QVariant value(int column) const { return m_query->value(column); }
    /// Rows an INSERT, UPDATE or DELETE changed.
    int affected() const { return m_query->numRowsAffected(); }
    QVariant lastInsertId() const { return m_query->lastInsertId(); }

private:
    /// Ends the statement, so that no read stays open between transactions.
    struct Finish {
        void operator()(QSqlQuery *query) const { query->finish(); }
    };
    std::unique_ptr<QSqlQuery, Finish> m_query;
};

/// Statements that are prepared once and run often, by their SQL. Goes before its database does.
class StatementCache final {
public:
    explicit StatementCache(const Database &database)
        : m_database(&database)
    {
    }
    /// Errors as Database::run().
    Result<Rows> run(const QString &sql, const QVariantList &values = {});

private:
    const Database *m_database = nullptr;
    std::map<QString, QSqlQuery> m_prepared;
};

} // namespace storage
