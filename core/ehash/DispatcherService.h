// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ehash/ChannelKeys.h"
#include "core/ehash/MintPort.h"
#include "core/ehash/QuoteDispatcher.h"
#include "core/ehash/QuoteStatistics.h"
#include "core/work/QuoteNews.h"

#include <QTimer>

namespace ehash {

struct DispatcherServiceConfig {
    DispatcherConfig dispatcher {};
    bool hasWallet = false; ///< workers without a key of their own get one from the wallet
    std::optional<crypto::CurvePoint> fallbackKey {}; ///< where neither is there
    std::optional<MintPortConfig> port {}; ///< for mints on other machines
    std::chrono::milliseconds portAgain { 10'000 }; ///< between two tries to open one that could not be
    std::chrono::milliseconds walletTime { 60'000 }; ///< shares wait this long for the wallet's word
    int mostWaiting = 20'000; ///< shares without a key or a working disk; further ones are settled as lost
};

/// The way from the pool's shares to quotes, on its own ServiceThread. A share is settled when its credit is on the
/// disk; all that come in one turn of the event loop are one transaction.
class DispatcherService final : public QObject, private QuoteListener {
    Q_OBJECT
public:
    /// \a authority: the pool's, for the port.
    DispatcherService(
        DispatcherServiceConfig config, const crypto::KeyPair &authority, const Clock &clock, const Random &random);
    ~DispatcherService() override;
    Q_DISABLE_COPY_MOVE(DispatcherService)

    /// Opens the books, then the port. Errors: as storage::Database::open(). A port that cannot be opened is trouble,
    /// not an error: snapshots say it, and it is tried again until it works.
    Result<void> start();
    /// 0 while none is open.
    quint16 port() const { return m_port ? m_port->port() : 0; }

    void creditShares(const QList<work::ShareSubmission> &shares);
    void forgetChannel(work::ChannelId channel) { m_keys.closeChannel(channel); }
    /// Stores what came so far now.
    void flush() { store(); }
    void setWorkerKey(const QString &worker, const crypto::CurvePoint &key);
    /// The embedded mint takes credits, or does not and \a trouble says why.
    void setEmbeddedMint(bool isReachable, const QString &trouble);
    /// The embedded mint's answers; those to other pools are not for this one.
    void applyAnswers(const QString &pool, const QList<mint::CreditAnswer> &answers);

Q_SIGNALS:
    /// To the pool: their credits are on the disk, or they are lost ("ehash-not-stored").
    void sharesSettled(const QList<work::ShareSettlement> &settlements);
    /// To the wallet.
    void workerKeyWanted(const QString &worker);
    /// To the embedded mint.
    void creditsRequested(const QString &pool, const QList<mint::ShareCredit> &shares);
    /// To the machines' servers, for translators.
    void quotesSettled(const QList<work::QuoteNews> &news);
    /// A mint refused a share for good.
    void quoteRefused(const ehash::QuoteEvent &event);
    /// At most 4 times a second.
    void snapshotChanged(const ehash::Snapshot &snapshot);

private:
    struct Waiting {
        QList<work::ShareSubmission> shares;
        SteadyTime since {};
    };
    void quoteCreated(const QuoteEvent &event) override;
    void quoteSent(const QuoteEvent &event) override;
    void quoteAnswered(const QuoteEvent &event) override;
    void quoteFailed(const QuoteEvent &event) override;

    void store();
    /// Splits what came into what can be stored now and what waits for the wallet.
    QList<EarnedShare> lockAll(QList<work::ShareSettlement> &settled);
    void settleLost(const QList<work::ShareSubmission> &shares);
    qsizetype waitingForKeys() const;
    void pump();
    void sendTo(const QString &mint);
    void schedulePump();
    void takeAnswers(const QString &mint, const QList<mint::CreditAnswer> &answers);
    void makePort();
    void openPort();
    void tick();
    void changed();
    void publish();
    work::Instant now() const { return work::Instant::of(m_clock); }

    DispatcherServiceConfig m_config;
    crypto::KeyPair m_authority;
    const Clock &m_clock;
    const Random &m_random;
    ChannelKeys m_keys;
    QuoteStatistics m_statistics;
    std::unique_ptr<QuoteDispatcher> m_dispatcher;
    std::unique_ptr<MintPort> m_port;
    QString m_portTrouble;
    QList<work::ShareSubmission> m_incoming;
    QList<EarnedShare> m_unstored; ///< have their keys, but the disk took them not
    QList<work::ShareSettlement> m_unsettled; ///< of m_unstored
    QHash<QString, Waiting> m_waiting; ///< for the wallet, by worker
    QList<work::QuoteNews> m_news;
    QString m_storeTrouble;
    quint64 m_unlocked = 0;
    QTimer m_store;
    QTimer m_pump;
    QTimer m_tick;
    QTimer m_publish;
    QTimer m_portAgain;
};

} // namespace ehash
