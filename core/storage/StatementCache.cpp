// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StatementCache.h"

namespace storage {

Result<Rows> StatementCache::run(const QString &sql, const QVariantList &values)
{
    auto known = m_prepared.find(sql);
    if (known == m_prepared.end()) {
        auto query = m_database->prepare(sql);
        if (!query)
            return tl::unexpected(query.error());
        known = m_prepared.emplace(sql, *std::move(query)).first;
    }
    if (const auto done = m_database->exec(known->second, values); !done) {
        known->second.finish();
        return tl::unexpected(done.error());
    }
    return Rows(&known->second);
}

} // namespace storage
