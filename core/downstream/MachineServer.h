// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downstream/Machine.h"
#include "core/downstream/NotifyCache.h"
#include "core/downstream/Sniffer.h"
#include "core/downstream/WorkerMemory.h"
#include "core/net/Gate.h"
#include "core/sv1/LineParser.h"

#include <QTimer>

#include <unordered_map>

namespace downstream {

/// One shard of the machine server: connections, sessions and channels that live and die on one net thread. Wiring
/// connects its signals to a WorkSource, to stats and to the gate, and theirs to its methods; all arrive queued.
class MachineServer final : public QObject, public Floor {
    Q_OBJECT
public:
    /// \a authority signs the shard's Noise identity. Clock and random outlive the shard.
    MachineServer(ServerConfig config, const crypto::KeyPair &authority, const Clock &clock, const Random &random);
    ~MachineServer() override;

    /// Takes the descriptor when it is for this shard.
    void acceptConnection(const net::Admitted &admitted);
    /// Asks all machines to come back later and closes their connections.
    void dismissAll();

    /// Closes that machine's connection; it may come back. A number of another shard is ignored.
    void disconnectMachine(work::ConnectionId id);
    /// Closes every connection from that address.
    void disconnectPeer(const QHostAddress &peer);

    void applyGrant(const work::ChannelGrant &grant);
    void applyRefusal(const work::ChannelRefusal &refusal);
    void applyEnd(const work::ChannelEnd &end);
    void applyJob(const work::JobIssue &issue);
    void applyTarget(const work::TargetChange &change);
    void applyPrefix(const work::PrefixChange &change);
    void applySettlements(const QList<work::ShareSettlement> &settlements);
    /// For translators that asked for it; news of channels that are gone are dropped.
    void applyQuotes(const QList<work::QuoteNews> &news);

Q_SIGNALS:
    // to the source
    void channelWanted(const work::OpenRequest &request);
    void channelUpdated(const work::ChannelUpdate &update);
    void channelLeft(work::ChannelId channel);
    void sharesAccepted(const QList<work::ShareSubmission> &shares);
    // to stats
    void floorPublished(const work::FloorSnapshot &floor);
    void sharesJudged(const QList<work::ShareEvent> &shares);
    void eventHappened(const work::FloorEvent &event);
    // to the gate
    void peerGone(const QHostAddress &peer);
    void peerViolated(const QHostAddress &peer, const QString &what);
    /// From the last notify written after a job came: how long its way through this shard took since the source had it.
    void jobSpread(quint32 machines, std::chrono::nanoseconds sinceIssued);

private:
    struct Guest {
        std::unique_ptr<Machine> machine;
        QHostAddress peer; ///< as the gate counted it
    };
    struct Arrival {
        std::unique_ptr<net::Connection> connection;
        QHostAddress peer;
        net::ListenerKind port = net::ListenerKind::Sniffed;
        QByteArray bytes {}; ///< already read
    };
    struct Parked {
        work::ChannelId channel;
        QHostAddress peer;
        SteadyTime until {};
    };

    // Floor
    const ServerConfig &config() const override { return m_config; }
    const Clock &clock() const override { return m_clock; }
    const Random &random() const override { return m_random; }
    sv1::LineParser &lineParser() override { return m_lineParser; }
    std::shared_ptr<const noise::Identity> noiseIdentity() override;
    quint64 openChannel(Machine &machine, const work::OpenRequest &request) override;
    ChannelSlot &addSlot(const work::ChannelGrant &grant, const work::ChannelConfig &config, Machine &owner) override;
    void nameSlot(ChannelSlot &slot, const QString &identity, const QString &address) override;
    std::optional<double> knownDifficulty(const QString &userIdentity) const override
    {
        return m_workers.difficultyOf(userIdentity);
    }
    void closeSlot(ChannelSlot &slot) override;
    void parkSlot(ChannelSlot &slot, const QByteArray &sessionId, const QHostAddress &peer) override;
    ChannelSlot *resumeSlot(const QByteArray &sessionId, const QHostAddress &peer, Machine &owner) override;
    void updateChannel(const work::ChannelUpdate &update) override { Q_EMIT channelUpdated(update); }
    void shareJudged(
        ChannelSlot &slot, const work::Verdict &verdict, const work::Share &share, const QString &worker) override;
    void happened(work::FloorEvent::Kind kind, const QString &machine, const QString &detail) override;
    work::JobPtr newestJob(const ChannelSlot &slot) const override;
    const QByteArray &notifyLine(const work::ToldJob &told) override { return m_notifies.line(told); }

    QString shown(const QHostAddress &peer) const; ///< for the log
    void startSniffing(Arrival arrival);
    void endSniffing(Sniffer *sniffer, const QHostAddress &peer, const Error &reason);
    void startMachine(Language language, Arrival arrival);
    void turnAway(Language language, Arrival arrival);
    void forget(work::ConnectionId id, const Error &reason);
    void tick();
    /// Tells the source what is measured of machines that claim no hashrate: all SV1 ones.
    void reportHashrates(SteadyTime now);
    void publish();
    void flushShares();
    work::ChannelRefusal fullHouse(quint64 requestId) const;
    ChannelSlot *slotOf(work::ChannelId channel) const;

    ServerConfig m_config;
    crypto::KeyPair m_authority;
    const Clock &m_clock;
    const Random &m_random;
    sv1::LineParser m_lineParser;
    NotifyCache m_notifies;
    std::shared_ptr<const noise::Identity> m_identity;
    std::unordered_map<quint32, std::unique_ptr<ChannelSlot>> m_slots; ///< by channel id
    std::unordered_map<quint64, Guest> m_machines; ///< by connection id
    QHash<quint64, Machine *> m_requests; ///< who waits for a channel, by request number
    QHash<QByteArray, Parked> m_parked; ///< by SV1 session id
    WorkerMemory m_workers;
    QSet<QString> m_keys;
    QSet<Sniffer *> m_sniffers;
    work::JobPtr m_job;
    QList<work::ShareSubmission> m_submissions;
    QList<work::ShareEvent> m_events;
    QTimer m_tick;
    QTimer m_flush;
    quint64 m_nextConnection = 1;
    quint64 m_nextRequest = 1;
};

} // namespace downstream
