// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

namespace storage {

/// BEGIN IMMEDIATE now, ROLLBACK when destroyed before commit(). Read-modify-write of anything that matters stands in
/// one.
class [[nodiscard]] Transaction final {
public:
    /// Errors: Busy when another process writes.
    static Result<Transaction> begin(const Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Errors: Io, for example a full disk; everything is rolled back then.
    Result<void> commit();

private:
    explicit Transaction(const Database &database)
        : m_database(&database)
    {
    }
    const Database *m_database = nullptr; ///< null once committed or moved
};

} // namespace storage
