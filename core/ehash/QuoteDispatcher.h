// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ehash/Ledger.h"
#include "core/net/Backoff.h"
#include "core/work/Instant.h"

#include <QHash>
#include <QMap>

namespace ehash {

struct DispatcherConfig {
    QString databasePath;
    mint::Valuation valuation {};
    QString mint = embeddedName; ///< where new shares go unless a share names another
    int mostInFlight = 512; ///< credits sent to one mint and not answered; the rest waits on the disk
    int batch = 100; ///< credits in one request
    std::chrono::milliseconds answerTime { 30'000 }; ///< then they are sent again
    std::chrono::milliseconds firstWait { 1000 }; ///< after a refusal that may pass; doubles with each
    std::chrono::milliseconds longestWait { 60'000 };
    std::chrono::hours settledFor { 2 }; ///< header hashes are known this long after their answer
    storage::StatementHook onStatement {}; ///< tests only
};

/// From accepted shares to answered quotes: what is credited is on the disk before anybody hears of it, goes to its
/// mint in order, and again until there is an answer. Knows no socket, timer or clock: times come in, effects go to the
/// listener. In memory are the credits under way only, so a mint may be away for weeks. Lives on one thread.
class QuoteDispatcher final {
public:
    /// Errors: as storage::Database::open().
    static Result<std::unique_ptr<QuoteDispatcher>> open(
        DispatcherConfig config, QuoteListener &listener, const Random &random, work::Instant now);
    Q_DISABLE_COPY_MOVE(QuoteDispatcher)

    /// Credits shares in the order of their acceptance, all in one transaction. A header hash that is known is passed
    /// over: it counts once. Errors: Io, Busy; nothing is credited, and the same call may be made again.
    Result<void> credit(const QList<EarnedShare> &shares, work::Instant now);

    /// A way to the mint opened or closed. Closed: what is in flight goes out again when it opens. \a mostInFlight
    /// lowers the config's.
    void setReachable(const QString &mint, bool isReachable, const QString &trouble, int mostInFlight = 0);
    /// What is to be sent to the mint now, oldest first; it is in flight from here on. Empty: nothing, or not yet.
    QList<OutboxRow> take(const QString &mint, work::Instant now);
    /// The mint's answers. Those that belong to nothing in flight are dropped.
    void answer(const QString &mint, const QList<mint::CreditAnswer> &answers, work::Instant now);
    /// Mints that something may be sent to now.
    QStringList ready(work::Instant now);
    /// To be called about once a second: gives up on answers that do not come, forgets what is old.
    void tick(work::Instant now);

    const DispatcherConfig &config() const { return m_config; }
    Result<Book> book(const QString &mint, const crypto::CompressedKey &key) const { return m_ledger.book(mint, key); }
    Snapshot snapshot(UnixMs now) const;

private:
    struct Mint {
        explicit Mint(const DispatcherConfig &config)
            : backoff(config.firstWait, config.longestWait)
            , mostInFlight(config.mostInFlight)
        {
        }
        bool isReachable = false;
        QString trouble {};
        QMap<quint64, OutboxRow> inFlight {}; ///< by id
        quint64 sentUpTo = 0; ///< the newest row that was sent
        bool hasMore = true; ///< the outbox may hold rows behind it
        bool isRewinding = false; ///< an answer asks to try again: all in flight does
        SteadyTime heardAt {}; ///< of the last answer, or of sending into silence
        SteadyTime waitUntil {};
        net::Backoff backoff;
        int mostInFlight;
        Tally tally {};
    };

    QuoteDispatcher(DispatcherConfig config, Ledger ledger, QuoteListener &listener, const Random &random);
    Mint &mintOf(const QString &name);
    static void count(Mint &mint, const QList<OutboxRow> &credited, qsizetype refused);
    void rewind(Mint &mint, work::Instant now, const QString &why);
    static QuoteEvent eventOf(QuoteEvent::Kind kind, const OutboxRow &row, UnixMs now);

    DispatcherConfig m_config;
    Ledger m_ledger;
    QuoteListener &m_listener;
    const Random &m_random;
    std::map<QString, Mint> m_mints;
    SteadyTime m_forgotAt {};
};

} // namespace ehash
