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
    UnixMs seenAt {}; ///< when the mint said so, to the hour

    cashu::Amount mintable() const { return cashu::Amount(paid > issued ? paid.value - issued.value : 0); }
};

/// Quotes and what mints last said of them.
class QuoteStore final {
public:
    explicit QuoteStore(const storage::Database &database)
        : m_database(&database)
    {
    }
    struct Taken {
        QStringList liars {}; ///< updated_at or counters went back: left as they were, the mint's story does not hold
        QStringList mintable {}; ///< stand in the store as the mint says now, with something to mint
        int news = 0; ///< new or changed
    };
    /// Takes what a mint says of quotes; what it says again costs no write, and what is minted to the last unit and
    /// not known is not kept. \a keyIndex gives a locking key's index.
    Result<Taken> take(
        MintId mint, const QList<cashu::MintQuoteBody> &quotes, const QHash<QByteArray, quint32> &keyIndex, UnixMs now);

    struct Owed {
        QString id;
        QString unit;
        QString method;
    };
    Result<QList<Owed>> mintable(MintId mint, UnixMs now) const; ///< paid, free, due; oldest first, at most 5,000
    Result<QList<QuoteRow>> unpaid(MintId mint, UnixMs now, int limit) const; ///< of methods that are asked by id
    Result<std::optional<QuoteRow>> find(MintId mint, const QString &id) const;
    Result<QList<QuoteRow>> find(MintId mint, const QStringList &ids) const; ///< those that are known, in their order
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
