// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"
#include "core/downstream/ChannelSlot.h"
#include "core/downstream/ServerConfig.h"
#include "core/net/Connection.h"
#include "core/net/TokenBucket.h"
#include "core/noise/Identity.h"
#include "core/work/QuoteNews.h"
#include "core/work/WorkSource.h"

#include <QObject>

namespace sv1 {
class LineParser;
}

namespace downstream {

/// What a shard does for its machines. Only calls inside the shard's thread.
class Floor {
public:
    virtual ~Floor() = default;
    virtual const ServerConfig &config() const = 0;
    virtual const Clock &clock() const = 0;
    virtual const Random &random() const = 0;
    virtual sv1::LineParser &lineParser() = 0;
    virtual std::shared_ptr<const noise::Identity> noiseIdentity() = 0;

    /// Asks the source; Machine::granted() or refused() follows. Returns the request's number.
    virtual quint64 openChannel(Machine &machine, const work::OpenRequest &request) = 0;
    virtual ChannelSlot &addSlot(const work::ChannelGrant &grant, const work::ChannelConfig &config, Machine &owner)
        = 0;
    /// Gives the slot a key that nobody in the shard has, made from its identity and \a address.
    virtual void nameSlot(ChannelSlot &slot, const QString &identity, const QString &address) = 0;
    /// What was measured for that worker on an earlier connection.
    virtual std::optional<double> knownDifficulty(const QString &userIdentity) const = 0;
    virtual void closeSlot(ChannelSlot &slot) = 0;
    /// Keeps the slot for its machine to come back to, or closes it.
    virtual void parkSlot(ChannelSlot &slot, const QByteArray &sessionId, const QHostAddress &peer) = 0;
    /// The slot that was parked under that session by that peer, or null.
    virtual ChannelSlot *resumeSlot(const QByteArray &sessionId, const QHostAddress &peer, Machine &owner) = 0;
    virtual void updateChannel(const work::ChannelUpdate &update) = 0;

    /// Counts a judged share and sends it on when it earns at the source or is a block. \a worker: see ShareEvent.
    virtual void shareJudged(
        ChannelSlot &slot, const work::Verdict &verdict, const work::Share &share, const QString &worker)
        = 0;
    virtual void happened(work::FloorEvent::Kind kind, const QString &machine, const QString &detail = {}) = 0;
    /// The newest job of the source for \a slot, null when there is none.
    virtual work::JobPtr newestJob(const ChannelSlot &slot) const = 0;
    /// The mining.notify line for what a channel was told, built once and shared.
    virtual const QByteArray &notifyLine(const work::ToldJob &told) = 0;
};

/// One connection of a machine, whatever it speaks. Lives on its shard's thread.
class Machine : public QObject {
    Q_OBJECT
public:
    Machine(work::ConnectionId id, Floor &floor)
        : m_id(id)
        , m_floor(floor)
        , m_since(floor.clock().now())
        , m_sinceSteady(floor.clock().steady())
        , m_submits(floor.config().submitsPerSecond, floor.config().submitsPerSecond * 3, m_sinceSteady)
    {
    }

    work::ConnectionId id() const { return m_id; }
    virtual const net::Connection &connection() const = 0;

    virtual void granted(const work::ChannelGrant &grant) = 0;
    virtual void refused(const work::ChannelRefusal &refusal) = 0;
    /// The source ended the slot's channel; the slot is gone after this call.
    virtual void ended(ChannelSlot &slot, const work::ChannelEnd &end) = 0;
    /// tellJob() comes in a moment: what it touches comes from memory meanwhile.
    virtual void prefetch() const { }
    /// A job for all of the machine's channels (\a only null) or for one. Writes to the socket.
    virtual void tellJob(work::JobPtr job, ChannelSlot *only) = 0;
    /// What became of the ehash of one of the slot's shares; most machines are not interested.
    virtual void tellQuote(const ChannelSlot &, const work::QuoteNews &) { }
    /// Once a second: retargets, flushes, time limits.
    virtual void tick(work::Instant now) = 0;
    virtual void addTo(work::FloorSnapshot &snapshot, SteadyTime now) const = 0;
    /// Tells the machine to come back, then closes.
    virtual void dismiss() = 0;
    virtual void close(const Error &reason) = 0;
    /// Gives all slots back to the floor. The last call: the machine may outlive the floor by a turn of the event loop.
    virtual void release() = 0;

Q_SIGNALS:
    /// Exactly once, from the event loop: the shard forgets the machine.
    void gone(const Error &reason);

protected:
    /// Handshake, idle and session limits that hold for any protocol; closes the machine when one is over.
    void checkTimes(work::Instant now, bool isEstablished);
    /// \a reason for a judged share. But a block passes every safeguard, once: its repetition stays a duplicate.
    static void refuse(work::Verdict &verdict, work::RejectReason reason);
    /// Refuses a judged share that came over the limit. Blocks pass here at one a second, so that a chain where every
    /// share is a block, as regtest is, is no way around the limit; the rest are no block to anyone.
    void limit(work::Verdict &verdict, SteadyTime now);
    /// Tells the slot's job again, with another target, when that cannot wait for the next job.
    void retellWhenUrgent(ChannelSlot &slot, SteadyTime now);
    /// The peer's address as keys and the log may have it.
    QString peerText() const;
    work::ConnectionSnapshot connectionSnapshot(
        work::MachineProtocol protocol, const QString &agent, qsizetype channels) const;
    /// What a snapshot says of one of the machine's channels.
    work::MinerSnapshot minerSnapshot(
        const ChannelSlot &slot, const work::ConnectionSnapshot &connection, SteadyTime now) const;
    work::ChannelConfig channelConfig() const;

    work::ConnectionId m_id;
    Floor &m_floor;
    UnixMs m_since;
    SteadyTime m_sinceSteady;
    net::TokenBucket m_submits; ///< the limit on shares
    net::TokenBucket m_blocks { 1, 10, m_sinceSteady }; ///< and on blocks past it
};

} // namespace downstream
