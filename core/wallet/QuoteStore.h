// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/cashu/Bodies.h"
#include "core/storage/Database.h"
#include "core/wallet/MintStore.h"

namespace wallet {

/// A quote that some key of ours locks, or that we asked for.
struct QuoteRow {
    MintId mint = 0;
    QString id;
    QString method {};
    QString unit {};
    QString request {};
    std::optional<quint32> keyIndex {};
    std::optional<cashu::Amount> amount {};
    cashu::Amount paid {};
    cashu::Amount issued {};
    quint64 updatedAt = 0;
    qint64 operation = 0;
    int failures = 0;
    UnixMs nextTry {};
    QString trouble {};

    cashu::Amount mintable() const { return cashu::Amount(paid > issued ? paid.value - issued.value : 0); }
};

/// Quotes and what mints last said of them.
class QuoteStore final {
public:
    explicit QuoteStore(const storage::Database &database)
        : m_database(&database)
    {
    }
    /// Takes what a mint says of quotes. One whose updated_at or counters go back is left as it was, and named in the
    /// list that comes back: the mint's story does not hold. \a keyIndex gives a locking key's index.
    Result<QStringList> take(
        MintId mint, const QList<cashu::MintQuoteBody> &quotes, const QHash<QByteArray, quint32> &keyIndex, UnixMs now);

    Result<QList<QuoteRow>> mintable(MintId mint, UnixMs now) const; ///< paid, free, due; oldest first
    Result<QList<QuoteRow>> unpaid(MintId mint, UnixMs now, int limit) const; ///< of methods that are asked by id
    Result<std::optional<QuoteRow>> find(MintId mint, const QString &id) const;
    Result<QList<QuoteRow>> ofOperation(qint64 operation) const;
    struct Sum {
        MintId mint = 0;
        QString unit {};
        cashu::Amount claimable {};
        cashu::Amount provisional {};
    };
    Result<QList<Sum>> sums() const;

    /// It spoiled a request: it is left alone, longer each time.
    Result<void> postpone(const QuoteRow &quote, const QString &trouble, UnixMs now);

private:
    Result<QList<QuoteRow>> select(const QString &where, const QVariantList &values) const;

    const storage::Database *m_database = nullptr;
};

} // namespace wallet
