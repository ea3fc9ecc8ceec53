// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"
#include "core/cashu/Bodies.h"
#include "core/crypto/Mnemonic.h"
#include "core/mint/EpochBook.h"
#include "core/storage/Database.h"

#include <memory>

namespace mint {

struct MintConfig {
    QString databasePath;
    crypto::Seed64 seed;
    QString unit = QStringLiteral("hash"); ///< of the first keyset, while there are no epochs
    Valuation valuation {};
    QStringList pools {}; ///< who may ask for quotes: names of MintLinks, "embedded" for this program's own pool
    bool isTestInstance = false; ///< demo and regtest: play money; the test backend may be switched on
    std::optional<std::chrono::milliseconds> testBackendDelay {}; ///< bolt11 quotes are marked paid after it
    std::chrono::seconds replayTtl { 300 };
    std::chrono::hours quoteTtl { 24 * 365 };
    /// Quotes that were issued are forgotten after it, and shares whose work was only carried; what stays is that they
    /// were: a share is never credited twice.
    std::chrono::hours keepIssued { 24 * 30 };
    QString testUnit = QStringLiteral("sat"); ///< of the test backend; the first keyset's unit works as well
    quint64 inputFeePpk = 0; ///< of keysets that are made from now on
    std::optional<std::chrono::seconds> keysetLifetime {}; ///< the same; rotate() before it ends. None: for ever
    quint32 creditsPerSecond = 2000; ///< of one pool, kept up for long
    quint32 creditBurst = 20'000; ///< of one pool, at once
    std::optional<EpochRules> epochs {}; ///< none: one unit for ever
    storage::StatementHook onStatement {}; ///< tests only
};

/// Names a request for replays: SHA-256 of method, path and body. NUT-19.
using RequestKey = Bytes32;

/// Something a subscriber may want to know. NUT-17.
struct Change {
    enum class Kind : quint8 { Quote, ProofState };
    Kind kind = Kind::Quote;
    QString id; ///< the quote's id or Y's hex
    QString method {}; ///< of a quote
    QByteArray body; ///< JSON of MintQuoteBody or ProofState
};

/// The mint, whole and without a socket: every operation that changes something is one transaction, and what it
/// returns was committed before. The bytes of an answer are kept with the transaction: the same request gets the same
/// bytes until replayTtl, and an honest refusal after it. Lives on the mint's thread.
class Mint final {
public:
    /// Errors: as storage::Database::open(), OutOfRange (a unit's name), BadKey (the file belongs to another seed),
    /// Denied (test backend on a real instance; a file of play money opened as a real one, or the other way round),
    /// Malformed (an active keyset is damaged; others are left out).
    static Result<std::unique_ptr<Mint>> open(MintConfig config, const Clock &clock, const Random &random);
    ~Mint();
    Q_DISABLE_COPY_MOVE(Mint)

    crypto::CurvePoint publicKey() const;
    const MintConfig &config() const;

    // NUT-01, NUT-02
    cashu::KeysResponse activeKeys() const;
    cashu::MintResult<cashu::KeysResponse> keysOf(const QString &id) const;
    cashu::KeysetsResponse keysets() const;

    // NUT-03, NUT-04, NUT-20, NUT-29: the answer's bytes
    cashu::MintResult<QByteArray> swap(const cashu::SwapRequest &request, const RequestKey &key);
    cashu::MintResult<QByteArray> mint(const QString &method, const cashu::MintRequest &request, const RequestKey &key);
    cashu::MintResult<QByteArray> mintBatch(
        const QString &method, const cashu::MintBatchRequest &request, const RequestKey &key);
    /// The bytes that answered the same request before, if they are still kept.
    std::optional<QByteArray> replay(const RequestKey &key) const;

    // NUT-04, NUT-29, quote lookup. A quote of method "ehash" is only made by credit().
    cashu::MintResult<cashu::MintQuoteBody> createQuote(const QString &method, const cashu::MintQuoteRequest &request);
    cashu::MintResult<cashu::MintQuoteBody> quote(const QString &method, const QString &id) const;
    cashu::MintResult<QList<cashu::MintQuoteBody>> quotes(const QString &method, const QStringList &ids) const;
    /// \a method empty: all methods (variant B).
    cashu::MintResult<cashu::QuoteLookupResponse> lookup(
        const QString &method, const cashu::QuoteLookupRequest &request) const;

    // NUT-07, NUT-09
    cashu::MintResult<cashu::CheckStateResponse> checkState(const cashu::CheckStateRequest &request) const;
    cashu::MintResult<cashu::RestoreResponse> restore(const cashu::RestoreRequest &request) const;

    /// Credits shares of the pool named \a pool, all in one transaction, one answer each in the same order. Once one is
    /// refused with a code that may be tried again, all after it are too, so that a key's shares keep their order.
    /// Nothing is kept of a refused share: after AmountMismatch it may come again with another amount.
    QList<CreditAnswer> credit(const QString &pool, const QList<ShareCredit> &shares);

    /// A new keyset for \a unit becomes the active one; the old one takes no more outputs and stays good for inputs.
    Result<cashu::KeysetId> rotate(const QString &unit);

    // Epochs. A watcher of the chain replays from chainPosition(): it asks its node which of these blocks is still in
    // the best chain, calls disconnectTo() with the newest that is when it is not the tip, and applies what follows.
    /// The last blocks that were applied, newest first: as many as confirmations are asked for, or 100 if that is more.
    /// Empty: the next block may be any.
    QList<ChainPoint> chainPosition() const;
    /// Takes the block after the tip; the same block again does nothing. Errors: Unsupported (no epochs), Protocol
    /// (does not follow: ask chainPosition()), Io, Busy.
    Result<void> applyBlock(const ChainBlock &block);
    /// \a point becomes the tip, and what came after it is forgotten: one of chainPosition(), or the fork's last common
    /// block when that lies below all of it. Errors: Unsupported, OutOfRange (any other point), Io, Busy.
    Result<void> disconnectTo(const ChainPoint &point);

    /// Marks test quotes paid that are due, drops replays past their time, puts some old quotes away. \return when to
    /// call again at the latest.
    UnixMs tick();
    /// Checks the books of every keyset; a violation stops the issue until resume().
    Result<void> checkBooks();
    void stop(const QString &why);
    void resume();

    /// What changed since the last call, oldest first.
    QList<Change> takeChanges();
    Snapshot snapshot() const;

private:
    struct Private;
    explicit Mint(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace mint
