// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Transaction.h"

namespace storage {

Result<Transaction> Transaction::begin(const Database &database)
{
    const auto begun = database.run(QStringLiteral("BEGIN IMMEDIATE"));
    if (!begun)
        return tl::unexpected(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        static_cast<void>(m_database->run(QStringLiteral("ROLLBACK")));
}

Result<void> Transaction::commit()
{
    const auto done = m_database->run(QStringLiteral("COMMIT"));
    if (!done)
        return tl::unexpected(done.error()); // the destructor rolls back
    m_database = nullptr;
    return {};
}

} // namespace storage
