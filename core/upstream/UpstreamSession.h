// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv2/Link.h"
#include "core/sv2/SetupClient.h"
#include "core/upstream/UpstreamChannel.h"
#include "core/upstream/UpstreamConfig.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace upstream {

/// A channel to be opened at a pool. The route is the opener's own name for it, the generation is new with each
/// opening.
struct Opening {
    quint32 route = 0;
    quint32 generation = 0;
    QString identity {};
    double hashrate = 0; ///< h/s
};

/// One connection to one pool, from the first byte to the last: setup, extensions, channels and their jobs. Tells what
/// happens and decides nothing. Signals come directly, on the thread of the caller, and never after ended().
class UpstreamSession final : public QObject {
    Q_OBJECT
public:
    /// Connects. \a index is the pool's place in the list; \a pool may name another host than the list does
    /// (Reconnect).
    UpstreamSession(
        int index, const PoolTarget &pool, const UpstreamConfig &config, const Clock &clock, const Random &random);
    ~UpstreamSession() override;

    /// How Hashstead introduces itself to a pool.
    static sv2::SetupClient::Config setupConfig(const PoolTarget &pool);

    int poolIndex() const { return m_index; }
    const PoolTarget &pool() const { return m_pool; }
    SteadyTime startedAt() const { return m_startedAt; }
    bool isReady() const { return m_setup.isReady(); }
    bool hasWorkerNames() const { return m_hasWorkerNames; }
    /// The route's open channel; null while there is none.
    const UpstreamChannel *channel(quint32 route) const;
    bool isOpening(quint32 route) const;
    int openings() const { return int(m_openings.size()); }
    QList<quint32> routes() const { return m_channels.keys(); }

    /// Only when isReady() and the route has no channel here.
    void openChannel(const Opening &opening);
    void updateChannel(quint32 route, double hashrate);
    void closeChannel(quint32 route, const QString &reason);
    /// Gives the sequence number it went out with. \a worker is told where the pool takes names.
    quint32 submit(quint32 route, quint32 poolJobId, const work::ShareSubmission &share, const QString &worker);
    /// Notices a pool that fell silent without a word; to be called about once a second. It ends the session when
    /// nothing came for longer than config.silence since a share was sent or while a channel has no job, or for ten
    /// times as long with no question open. Halfway it asks something itself (an UpdateChannel with nothing new, which
    /// most pools answer): acknowledgements come in batches, so that open shares alone do not tell a quiet pool from a
    /// dead one.
    void watch();
    void close(const Error &reason);

Q_SIGNALS:
    /// Channels may be opened.
    void ready();
    void opened(quint32 route);
    void openingRefused(quint32 route, const QString &code);
    void jobActivated(quint32 route, const upstream::ActiveJob &job);
    void acknowledged(quint32 generation, const sv2::SubmitSharesSuccess &success);
    void shareRefused(quint32 generation, quint32 sequence, const QString &code);
    /// The pool closed the route's channel; it is gone here already.
    void channelClosed(quint32 route, const QString &reason);
    /// The pool asks to connect elsewhere; either may be empty: unchanged.
    void moveAsked(const QString &host, quint16 port);
    /// Exactly once, unless the session is destroyed first.
    void ended(const Error &reason);

private:
    struct AskedOpening {
        Opening opening;
        SteadyTime at;
    };
    void receive(const sv2::Frame &frame);
    void apply(const sv2::SetupClient::Step &step);
    void onTimer();
    void watchOpenings();
    bool isSilentForTooLong(SteadyTime now) const;
    void provoke();
    void receiveMining(const sv2::Frame &frame);
    template <class M> void decodeAnd(const sv2::Frame &frame, void (UpstreamSession::*handle)(const M &));
    /// Calls \a f(route, channel) for the channel, or the members of the group, of that id.
    template <class F> void forEach(quint32 id, F f);
    std::optional<quint32> routeOf(quint32 channelId) const;

    void onOpened(const sv2::OpenExtendedMiningChannelSuccess &success);
    void onOpenError(const sv2::OpenMiningChannelError &error);
    void onJob(const sv2::NewExtendedMiningJob &job);
    void onPrevHash(const sv2::SetNewPrevHash &message);
    void onTarget(const sv2::SetTarget &message);
    void onPrefix(const sv2::SetExtranoncePrefix &message);
    void onGroup(const sv2::SetGroupChannel &message);
    void onClose(const sv2::CloseChannel &message);
    void onUpdateError(const sv2::UpdateChannelError &error);
    void onShareSuccess(const sv2::SubmitSharesSuccess &success);
    void onShareError(const sv2::SubmitSharesError &error);
    void onReconnect(const sv2::Reconnect &message);

    int m_index;
    PoolTarget m_pool;
    UpstreamConfig m_config;
    const Clock &m_clock;
    SteadyTime m_startedAt;
    sv2::SetupClient m_setup;
    sv2::Link m_link;
    QTimer m_timer; ///< for the answer under way
    QHash<quint32, AskedOpening> m_openings; ///< by request id
    QHash<quint32, UpstreamChannel> m_channels; ///< by route
    quint32 m_nextRequest = 1;
    SteadyTime m_heardAt {}; ///< the pool's last message
    std::optional<SteadyTime> m_askedAt; ///< the first share sent since then
    bool m_isProvoked = false; ///< since then
    bool m_isSuspected = false; ///< silent for too long when last looked at
    bool m_mayRoll = true;
    bool m_hasWorkerNames = false;
    bool m_isEnding = false; ///< close() was called; frames still coming are not looked at
};

} // namespace upstream
