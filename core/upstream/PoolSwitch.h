// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/PoolBook.h"
#include "core/upstream/PoolChooser.h"
#include "core/upstream/UpstreamSession.h"
#include "core/work/WorkSource.h"

#include <functional>
#include <memory>

namespace upstream {

/// Keeps one pool of the list connected: reconnects, goes on to the next, and comes back to a better one once that has
/// proved itself beside the one in use. Up to three sessions: active, probing (a better pool), retiring (its last
/// answers). Everything is told of the active one; answers to shares of all.
class PoolSwitch final : public QObject {
    Q_OBJECT
public:
    /// What to open on a pool to see that it works; nothing: a finished setup is enough.
    using ProbeOpening = std::function<std::optional<Opening>(const PoolTarget &)>;

    /// \a book gets to know how each pool does; it outlives this.
    PoolSwitch(const UpstreamConfig &config, PoolBook &book, const Clock &clock, const Random &random,
        ProbeOpening probeOpening);
    ~PoolSwitch() override;

    void start();
    /// The session to open channels on; null while none is ready.
    UpstreamSession *active() const { return m_active && m_active->isReady() ? m_active.get() : nullptr; }
    /// The session where that opening of the route's channel lives; null when it is gone.
    UpstreamSession *holder(quint32 route, quint32 generation) const;
    /// Lets every session look whether its pool is still there; to be called about once a second.
    void watch();
    /// The active pool is of no use: the next one.
    void giveUp(const QString &why);
    const PoolTarget &pool() const { return m_config.pools[m_chooser.current()]; }
    /// Of pool() in the list.
    int poolIndex() const { return m_chooser.current(); }
    bool isFallback() const { return m_chooser.isFallback(); }
    bool isOnlyPool() const { return m_config.pools.size() < 2; }

Q_SIGNALS:
    /// Another session is active: open, on it, what has no channel there. Some may have one already.
    void ready();
    void opened(quint32 route);
    void openingRefused(quint32 route, const QString &code);
    void jobActivated(quint32 route, const upstream::ActiveJob &job);
    void channelClosed(quint32 route, const QString &reason);
    void acknowledged(quint32 generation, const sv2::SubmitSharesSuccess &success);
    void shareRefused(quint32 generation, quint32 sequence, const QString &code);
    /// These openings are gone with their session.
    void lost(const QList<quint32> &generations);
    void statusChanged(work::SourceStatus status, const QString &detail);
    /// The book says something else of a pool.
    void booked();

private:
    using SessionPtr = std::unique_ptr<UpstreamSession>;
    static constexpr int maxMoves = 3; ///< Reconnects followed without work in between

    void connectNow();
    void connectTo(const PoolTarget &target);
    void wire(UpstreamSession *session);
    void onReady(UpstreamSession *session);
    void onJob(UpstreamSession *session, quint32 route, const ActiveJob &job);
    void onEnded(UpstreamSession *session, const Error &reason);
    void onMove(UpstreamSession *session, const QString &host, quint16 port);
    void activeFailed(const Error &reason);
    void retryIn(std::chrono::milliseconds wait, const QString &why);
    void becameWorking();
    void onProbeTimer();
    void startProbe();
    void dropProbe(const QString &why);
    void probeWorks();
    void promote();
    void drop(SessionPtr &session);
    void note(int pool, PoolState state, const QString &reason = {});

    UpstreamConfig m_config;
    PoolBook &m_book;
    const Clock &m_clock;
    const Random &m_random;
    ProbeOpening m_probeOpening;
    PoolChooser m_chooser;
    SessionPtr m_active;
    SessionPtr m_probe;
    SessionPtr m_retiring;
    std::optional<SteadyTime> m_workingSince;
    bool m_isProbeGood = false;
    int m_nextProbe = 0; ///< among the pools before the one in use
    int m_moves = 0;
    net::Backoff m_probeBackoff;
    QTimer m_connect; ///< until the next attempt
    QTimer m_firstWork; ///< a session without work when it ends is given up
    QTimer m_probing; ///< until the next probe, its deadline, or its promotion
    QTimer m_retire;
};

} // namespace upstream
