// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/CurvePoint.h"
#include "core/storage/Database.h"
#include "core/wallet/Orders.h"

namespace wallet {

/// A token as it is on disk: without its text, which is made from its proofs.
struct SentRow {
    SentToken token;
    qint64 mint = 0;
    qint64 history = 0;
};

/// What the wallet tells of itself: history, sent tokens, workers' keys, and which seed it belongs to.
class BookStore final {
public:
    explicit BookStore(const storage::Database &database)
        : m_database(&database)
    {
    }
    /// Writes \a fingerprint into a new database. Errors: Denied when another stands there.
    Result<void> claim(const Bytes32 &fingerprint);
    Result<bool> isSeedVerified() const;
    Result<void> setSeedVerified();

    /// Newest first.
    Result<History> history(int limit) const;
    Result<void> addHistory(const HistoryEntry &entry);

    Result<QList<SentRow>> sent(bool isAll) const; ///< newest first
    Result<SentRow> sent(qint64 id) const;

    /// The index of \a worker's key, a new one for a new name; a key without a worker is taken first.
    Result<quint32> workerIndex(const QString &worker);
    Result<QList<quint32>> workerIndices() const;
    /// Keys found in use up to \a last, by a restore.
    Result<void> coverWorkerKeys(quint32 last);

private:
    const storage::Database *m_database = nullptr;
};

} // namespace wallet
