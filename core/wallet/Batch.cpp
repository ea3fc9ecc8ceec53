// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/Batch.h"

namespace wallet {
namespace {

/// A null QString would become NULL: an empty text is meant.
QVariantList filled(QVariantList values)
{
    for (QVariant &value : values) {
        if (value.userType() == QMetaType::QString && value.toString().isEmpty())
            value = QVariant(QString(QLatin1String("")));
    }
    return values;
}

} // namespace

Batch::Batch(const storage::Database &database)
    : m_database(&database)
    , m_transaction(storage::Transaction::begin(database))
{
    if (!m_transaction)
        m_error = m_transaction.error();
}

int Batch::run(const QString &sql, const QVariantList &values)
{
    if (m_error)
        return 0;
    const auto done = m_database->run(sql, filled(values));
    if (!done) {
        m_error = done.error();
        return 0;
    }
    return done->numRowsAffected();
}

int Batch::runEach(const QString &sql, const QList<QVariantList> &rows)
{
    if (m_error || rows.isEmpty())
        return 0;
    auto query = m_database->prepare(sql);
    if (!query) {
        m_error = query.error();
        return 0;
    }
    int changed = 0;
    for (const QVariantList &values : rows) {
        if (const auto done = m_database->exec(*query, filled(values)); !done) {
            m_error = done.error();
            return 0;
        }
        changed += query->numRowsAffected();
    }
    return changed;
}

qint64 Batch::insert(const QString &sql, const QVariantList &values)
{
    if (m_error)
        return 0;
    const auto done = m_database->run(sql, filled(values));
    if (!done) {
        m_error = done.error();
        return 0;
    }
    return done->lastInsertId().toLongLong();
}

void Batch::require(bool isTrue, const char *what)
{
    if (!isTrue && !m_error)
        m_error
            = Error { Errc::Internal, QStringLiteral("the wallet's books do not fit: %1").arg(QLatin1String(what)) };
}

Result<void> Batch::commit()
{
    if (m_error)
        return tl::unexpected(*m_error); // the transaction's destructor rolls back
    return m_transaction->commit();
}

} // namespace wallet
