// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mint/BookEntries.h"
#include "core/mint/Mint.h"
#include "core/mint/MintRules.h"
#include "core/net/TokenBucket.h"

#include <QHash>
#include <QLoggingCategory>

namespace mint {

Q_DECLARE_LOGGING_CATEGORY(lcMint)

/// What a quote gives to one request.
struct Draw {
    QuoteRecord quote;
    cashu::Amount amount;
};

/// All that one swap, mint or batch commits.
struct Issue {
    QList<CheckedInput> inputs {};
    QList<cashu::Proof> proofs {}; ///< of the inputs, in their order
    QList<Draw> draws {};
    OutputCheck check;
    QList<cashu::BlindedMessage> outputs;
    RequestKey key {};
};

/// The wires between rules, books and store. In memory stands only what the store holds as well, and it is changed
/// after the commit.
struct Mint::Private {
    Private(MintConfig c, const Clock &k, const Random &r, std::unique_ptr<MintStore> s, KeysetBook b)
        : config(std::move(c))
        , clock(k)
        , random(r)
        , store(std::move(s))
        , keysets(std::move(b))
    {
    }

    MintConfig config;
    const Clock &clock;
    const Random &random;
    std::unique_ptr<MintStore> store;
    KeysetBook keysets;
    std::optional<EpochBook> epochs {};
    QHash<QString, net::TokenBucket> buckets {};
    std::optional<QString> stoppedBecause {};
    std::optional<UnixMs> checkedAt {};
    quint64 creditsRefused = 0;
    qint64 archivedUpTo = 0; ///< the last quote that archive() looked at in this pass
    std::optional<SteadyTime> nextArchive {}; ///< when the next pass begins; none: now
    QList<Change> changes {};
    std::optional<Snapshot> shown {}; ///< until something changes

    quint64 nowSeconds() const { return unixSeconds(clock.now()); }

    // Mint.cpp
    Result<void> load();
    Result<void> loadKeysets();
    Result<void> checkProperty(const QString &name, const QByteArray &value, Error error);
    /// A keyset for \a unit, not kept yet.
    Result<KeysetRecord> nextKeyset(const QString &unit) const;
    /// Makes a keyset in a transaction of its own when \a unit has none.
    Result<void> ensureUnit(const QString &unit);
    /// Says so in the log; what a client hears.
    cashu::Refusal refusalOf(const Error &error);
    /// A transaction that would have broken the books stops the issue.
    void note(const Error &error);
    void addChange(Change change);
    void addChange(const QuoteRecord &quote);

    // MintIssue.cpp
    cashu::MintResult<void> mayIssue() const;
    cashu::MintResult<QByteArray> commit(const Issue &issue);
    cashu::MintResult<void> writeCoins(
        const Issue &issue, const QList<cashu::BlindSignature> &signatures, BookEntries &entries);
    cashu::MintResult<QList<QuoteRecord>> writeDraws(const QList<Draw> &draws);

    // MintQuotes.cpp
    cashu::MintResult<QuoteRecord> find(const QString &method, const QString &id);
    static cashu::MintQuoteBody bodyOf(const QuoteRecord &quote);
    Result<void> payDue();
    /// Puts away a piece of what is old. \return whether there is more to do now.
    Result<bool> archive();

    // MintCredits.cpp
    struct Crediting;
    CreditAnswer judge(const QString &pool, const ShareCredit &share) const;
    Result<void> book(const QString &pool, const ShareCredit &share, Crediting &call, CreditAnswer &answer);
    Result<QuoteRecord> quoteFor(const ShareCredit &share);
    Result<CreditAnswer> known(const CreditRecord &credit, const QString &pool, const ShareCredit &share) const;

    // MintBooks.cpp
    /// What is wrong with the books, in English; empty when nothing is.
    Result<QString> violation();

    // MintEpochs.cpp
    Result<void> openGenesis();
    Result<KeysetRecord> epochKeyset(quint32 height) const;
    Result<void> writeChange(EpochBook &book, const EpochChange &change, BookEntries &entries,
        std::optional<KeysetRecord> &opened, QStringList &paid);
    Result<void> dissolve(const Epoch &epoch, const Epoch &heir);
    Result<QStringList> pay(const Epoch &epoch, BookEntries &entries);
};

} // namespace mint
