// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cashu/Proof.h"
#include "core/mint/EpochBook.h"
#include "core/mint/KeysetBook.h"
#include "core/mint/ShareBooks.h"
#include "core/storage/StatementCache.h"
#include "core/storage/Transaction.h"

namespace mint {

/// A quote as it is kept.
struct QuoteRecord {
    qint64 number = 0; ///< the store's
    QString id;
    QString method;
    QString unit;
    QString request;
    std::optional<QString> description {};
    std::optional<crypto::CurvePoint> pubkey {};
    cashu::Amount amount {};
    cashu::Amount paid {};
    cashu::Amount issued {};
    UnixMs createdAt {};
    quint64 expires = 0; ///< Unix seconds
    quint64 updated = 0; ///< Unix seconds; grows with each change
    qint64 change = 0; ///< this quote's last change among all changes
    std::optional<UnixMs> dueAt {}; ///< the test backend pays it then
    std::optional<quint32> epoch {};

    bool isMintable() const { return paid != issued; }
};

/// A share as it was credited.
struct CreditRecord {
    bitcoin::Hash256 headerHash;
    QString pool;
    crypto::CurvePoint lockingKey;
    bitcoin::Target target;
    quint64 carried = 0;
    cashu::Amount amount;
    std::optional<qint64> quote {}; ///< its number
};

/// The counters of a keyset.
struct KeysetTotals {
    quint64 credited = 0;
    quint64 issued = 0; ///< modulo 2^64, as redeemed is
    quint64 redeemed = 0;
    quint64 spentProofs = 0;
    quint64 signatures = 0;
    bool operator==(const KeysetTotals &) const = default;
    quint64 outstanding() const { return issued - redeemed; }
};

/// A page of an owner's quotes: what can be minted first, oldest change first; then the rest, newest change first.
struct LookupCursor {
    bool isMintable = true;
    qint64 change = 0; ///< the last one seen; 0: none
};

/// The mint's file. All SQL of this module is here; every write wants a transaction around it. Lives on the mint's
/// thread. Errors everywhere: Io, Busy; inserts say false for what is there already.
class MintStore final {
public:
    /// Errors: as storage::Database::open().
    static Result<std::unique_ptr<MintStore>> open(const QString &path, const storage::StatementHook &hook);
    Q_DISABLE_COPY_MOVE(MintStore)

    Result<storage::Transaction> begin() const { return storage::Transaction::begin(m_database); }

    Result<std::optional<QByteArray>> property(const QString &name);
    Result<void> setProperty(const QString &name, const QByteArray &value);
    Result<void> dropProperty(const QString &name);

    // keysets
    /// Oldest first. A row whose id cannot be read is there with its damage.
    Result<QList<KeysetRecord>> keysets();
    /// \return its number; the unit's other keysets become inactive when \a record is active.
    Result<qint64> addKeyset(const KeysetRecord &record);
    Result<void> deactivate(qint64 keyset);
    Result<KeysetTotals> totals(qint64 keyset);
    Result<void> setTotals(qint64 keyset, const KeysetTotals &totals);
    /// issued, redeemed and the counts, counted anew from the coins.
    Result<QHash<qint64, KeysetTotals>> countCoins();

    // coins
    Result<bool> addSpent(const crypto::CurvePoint &y, qint64 keyset, const cashu::Proof &proof, UnixMs at);
    /// The witness of a spent proof, empty for none; nothing when it is unspent.
    Result<std::optional<QString>> witnessOf(const crypto::CurvePoint &y);
    Result<bool> addSignature(
        const crypto::CurvePoint &blinded, qint64 keyset, const cashu::BlindSignature &signature, UnixMs at);
    /// The signature's keyset by number: the caller knows its id.
    struct Signed {
        qint64 keyset = 0;
        cashu::BlindSignature signature;
    };
    Result<std::optional<Signed>> signatureOn(const crypto::CurvePoint &blinded);

    // replies
    Result<std::optional<QByteArray>> reply(const Bytes32 &request, UnixMs now);
    Result<void> addReply(const Bytes32 &request, const QByteArray &body, UnixMs expires);
    Result<void> dropReplies(UnixMs now);
    Result<std::optional<UnixMs>> nextExpiry();

    // quotes
    /// \return its number; change is given by the store.
    Result<qint64> addQuote(const QuoteRecord &quote);
    Result<std::optional<QuoteRecord>> quote(const QString &id);
    Result<std::optional<QuoteRecord>> quote(qint64 number);
    /// Writes paid, issued and updated, if the row is still as \a before says; Internal when not.
    Result<void> updateQuote(const QuoteRecord &before, const QuoteRecord &after);
    /// What is invisible (an unpaid quote for shares) is left out.
    Result<QList<QuoteRecord>> quotesOf(
        const QList<crypto::CurvePoint> &owners, const QString &method, const LookupCursor &cursor, quint64 limit);
    Result<QList<QuoteRecord>> dueQuotes(UnixMs now);
    Result<std::optional<UnixMs>> nextDue();
    /// What is paid and not issued, of one unit.
    Result<std::optional<cashu::Amount>> unissued(const QString &unit);
    struct QuoteCounts {
        quint64 unpaid = 0;
        quint64 mintable = 0;
        quint64 issued = 0;
    };
    Result<QuoteCounts> countQuotes();

    // shares
    Result<bool> addCredit(const CreditRecord &credit, UnixMs at);
    Result<std::optional<CreditRecord>> credit(const bitcoin::Hash256 &headerHash);
    Result<ShareBooks> shareBooks(const QString &pool, const crypto::CurvePoint &key, quint64 unitWork);
    Result<void> setShareBooks(
        const QString &pool, const crypto::CurvePoint &key, quint64 unitWork, const ShareBooks &books);
    struct NamedBooks {
        QString pool;
        QString key; ///< hex
        quint64 unitWork = 0;
        ShareBooks books;
    };
    Result<QList<NamedBooks>> allShareBooks();

    // archive
    /// In the order they were made, after \a number; the newest of all is left out.
    Result<QList<QuoteRecord>> quotesAfter(qint64 number, int limit);
    /// Deletes an issued quote and its share; their sum and the share's hash stay.
    Result<void> archive(const QuoteRecord &quote);
    /// The same for shares without a quote, credited before \a before. \return how many.
    Result<int> archiveCarried(UnixMs before, int limit);
    Result<bool> isOldShare(const bitcoin::Hash256 &headerHash);

    // epochs; keysets stand by number in the file
    Result<QList<Epoch>> epochs(const KeysetBook &keysets);
    Result<void> putEpoch(const Epoch &epoch, qint64 keyset);
    Result<QList<ChainPoint>> chain();
    Result<void> addPoint(const ChainPoint &point, int kept);
    /// \a point is the highest then.
    Result<void> cutChain(const ChainPoint &point);
    /// The numbers of the quotes of \a epoch that are not paid, and their sum (none: more than 64 bits).
    struct Unpaid {
        QStringList ids;
        std::optional<cashu::Amount> sum;
    };
    Result<Unpaid> unpaidOf(quint32 epoch);
    Result<void> payEpoch(quint32 epoch, quint64 nowSeconds);
    Result<void> moveQuotes(quint32 from, quint32 to, const QString &unit, quint64 nowSeconds);
    Result<bool> hasPaidQuotes(quint32 epoch);

    /// Paid and issued sums of each unit's quotes, old ones too, modulo 2^64.
    struct UnitSums {
        quint64 paid = 0;
        quint64 issued = 0;
    };
    Result<QHash<QString, UnitSums>> sumQuotes();
    /// Ids of quotes that issued more than was paid.
    Result<QStringList> overIssued();
    /// Sum of the amounts of all quotes of method ehash, and of all credits; modulo 2^64.
    Result<QPair<quint64, quint64>> sumShares();

private:
    explicit MintStore(storage::Database database)
        : m_database(std::move(database))
        , m_statements(m_database)
    {
    }
    Result<storage::Rows> run(const char *sql, const QVariantList &values = {});
    Result<void> exec(const char *sql, const QVariantList &values = {});
    /// False for what is there already.
    Result<bool> insert(const char *sql, const QVariantList &values);
    Result<qint64> lastChange();

    storage::Database m_database;
    storage::StatementCache m_statements;
};

} // namespace mint
