// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ehash/Types.h"
#include "core/ehash/Wide.h"
#include "core/storage/Database.h"

namespace ehash {

/// What one key has at one mint.
struct Book {
    quint64 shares = 0;
    Wide work {}; ///< hashes
    quint64 carried = 0;
    Wide quoted {};
    Wide answered {};
};

/// A mint's figures in the ledger.
struct Tally {
    quint64 waiting = 0;
    std::optional<UnixMs> oldest {};
    quint64 answered = 0;
    quint64 refused = 0;
    Wide amount {};
};

/// The books of the pool's miners and the outbox, in one SQLite file with full synchronisation: a share's credit and
/// its outbox row are one transaction, and so are an answer and the row's end. Lives on the dispatcher's thread.
class Ledger final {
public:
    /// Errors: as storage::Database::open().
    static Result<Ledger> open(const QString &path, storage::StatementHook onStatement = {});

    /// Amounts are made by this rule from now on. Where it is another than before, remainders are dropped and what
    /// waits is given its worth anew. Errors: Io, Busy.
    Result<void> setValuation(const mint::Valuation &valuation) const;
    /// Credits \a shares in their order, all or none. Known header hashes are passed over. \return the new rows.
    /// Errors: Io, Busy; nothing is credited then.
    Result<QList<OutboxRow>> credit(
        const QList<EarnedShare> &shares, const mint::Valuation &valuation, UnixMs now) const;
    /// The oldest rows of \a mint behind \a after.
    Result<QList<OutboxRow>> next(const QString &mint, quint64 after, int limit) const;

    struct Refusal {
        OutboxRow row;
        mint::CreditCode code = mint::CreditCode::None;
        QString detail;
    };
    /// Ends rows: those the mint credited, and those it refused for good. All or none. Errors: Io, Busy.
    Result<void> end(
        const QList<OutboxRow> &credited, const QList<Refusal> &refused, quint64 unitWork, UnixMs now) const;

    /// Forgets header hashes that were settled before \a until. Errors: Io, Busy.
    Result<void> forgetSettled(UnixMs until) const;
    Result<Tally> tally(const QString &mint) const;
    /// When the oldest waiting row of \a mint was made.
    Result<std::optional<UnixMs>> oldest(const QString &mint) const;
    /// Mints with rows in the outbox.
    Result<QStringList> mints() const;
    Result<Book> book(const QString &mint, const crypto::CompressedKey &key) const;

private:
    explicit Ledger(storage::Database database)
        : m_database(std::move(database))
    {
    }
    Result<bool> hasValuation(const mint::Valuation &valuation) const;
    Result<void> revalue(const mint::Valuation &valuation) const;
    Result<bool> isKnown(const bitcoin::Hash256 &hash) const;
    Result<void> saveBook(
        const QString &mint, const crypto::CompressedKey &key, const QString &miner, const Book &book) const;
    Result<void> endOne(const OutboxRow &row, UnixMs now) const;
    Result<void> refuseOne(const Refusal &refusal, quint64 unitWork, UnixMs now) const;

    storage::Database m_database;
};

} // namespace ehash
