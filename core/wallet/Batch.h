// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Transaction.h"

namespace wallet {

/// Statements of one transaction. After the first that fails the others are not run, and commit() gives the failure and
/// leaves everything as it was.
class Batch final {
public:
    explicit Batch(const storage::Database &database);

    /// Rows changed.
    int run(const QString &sql, const QVariantList &values = {});
    /// One statement with each of \a rows in turn. Rows changed, of all.
    int runEach(const QString &sql, const QList<QVariantList> &rows);
    /// The new row's id.
    qint64 insert(const QString &sql, const QVariantList &values);
    /// Fails the batch unless \a isTrue.
    void require(bool isTrue, const char *what);
    Result<void> commit();

private:
    const storage::Database *m_database = nullptr;
    Result<storage::Transaction> m_transaction;
    std::optional<Error> m_error;
};

} // namespace wallet
