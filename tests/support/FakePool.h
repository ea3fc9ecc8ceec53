// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/Gate.h"
#include "core/sv2/Link.h"
#include "core/sv2/SetupServer.h"
#include "core/sv2/Tlv.h"
#include "tests/support/FakePoolChannel.h"

#include <QTcpSocket>
#include <QtTest>

namespace support {

/// An SV2 pool in this process, over real sockets: encrypted, with setup, extensions, extended channels, jobs and
/// judged shares. What a test sets in \c options holds from the next message on.
class FakePool final : public QObject {
public:
    struct Options {
        bool answersSetup = true;
        bool answersNegotiation = true;
        bool givesWork = true;
        bool answersUpdates = true;
        bool opensWithActiveJob = false; ///< as some peers do: a job that is active before any tip is known
        bool usesGroup = false;
        QString refusal {}; ///< code for every opening
        QSet<QString> refusedUsers {};
        quint16 extraExtranonce = 2; ///< beyond what is asked
        QByteArray prefix {}; ///< of every channel; empty: another for each
        bitcoin::Target target = easy();
        quint32 batch = 1;
        QString shareError {}; ///< for every share
        quint32 successFlags = 0;
    };
    Options options;
    FakeWork work;

    static bitcoin::Target easy() { return bitcoin::Target::fromHashrate(64, 1); } // one hash in about 64

    FakePool(const Clock &clock, const Random &random)
        : FakePool(clock, random, crypto::KeyPair::generate(random))
    {
    }
    FakePool(const Clock &clock, const Random &random, const crypto::KeyPair &authority)
        : m_clock(clock)
        , m_random(random)
        , m_authority(authority)
    {
        work.minTime = unixSeconds(clock.now()) - 60;
        m_identity = std::make_shared<const noise::Identity>(
            noise::Identity::issue(m_authority, clock.now(), std::chrono::hours(1), random));
        start();
    }
    ~FakePool() override { stop(); }

    void start()
    {
        m_gate = std::make_unique<net::Gate>(net::AdmissionLimits {}, 1, m_clock);
        connect(m_gate.get(), &net::Gate::admitted, this, [this](const net::Admitted &a) { admit(a.descriptor); });
        port = m_gate->listen({ { net::ListenerKind::Sv2, QHostAddress::LocalHost, port } })[0].port;
    }
    /// As a crash: connections break, nobody listens.
    void stop()
    {
        m_gate.reset();
        m_peers.clear();
    }
    void dropConnections() { m_peers.clear(); }
    /// As a stopped process: the system still takes connections and, into small buffers, bytes; nobody reads or writes.
    void freeze()
    {
        m_isFrozen = true;
        for (const auto &peer : m_peers)
            freeze(*peer);
    }
    void thaw()
    {
        m_isFrozen = false;
        const auto peers = m_peers;
        for (const auto &peer : peers) {
            peer->socket->blockSignals(false);
            peer->socket->setReadBufferSize(0);
            Q_EMIT peer->socket->readyRead();
        }
    }

    /// A new block, with a future job for it.
    void newTip()
    {
        ++work.height;
        forEachChannel([this](Peer &peer, FakePoolChannel &channel) { giveTip(peer, channel); });
    }
    /// Another job on the same tip.
    void newJob()
    {
        ++work.revision;
        forEachChannel([this](Peer &peer, FakePoolChannel &channel) {
            peer.link->sendMessage(addressed(channel.makeJob(m_nextJob++, work, /*isFuture=*/false)));
        });
    }
    void setTarget(const bitcoin::Target &target)
    {
        options.target = target;
        forEachChannel([&](Peer &peer, FakePoolChannel &channel) {
            channel.target = target;
            peer.link->sendMessage(sv2::SetTarget { channel.id, target });
        });
    }
    void setPrefix(const QByteArray &prefix)
    {
        forEachChannel([&](Peer &peer, FakePoolChannel &channel) {
            channel.prefix = prefix;
            peer.link->sendMessage(sv2::SetExtranoncePrefix { channel.id, sv2::B0_32(prefix) });
        });
    }
    void closeChannels(const QString &reason)
    {
        forEachChannel([&](Peer &peer, FakePoolChannel &channel) {
            peer.link->sendMessage(sv2::CloseChannel { channel.id, reason });
        });
        for (const auto &peer : m_peers)
            peer->channels.clear();
    }
    template <class M> void broadcast(const M &message)
    {
        for (const auto &peer : m_peers)
            peer->link->sendMessage(message);
    }
    void acknowledgeAll()
    {
        forEachChannel([this](Peer &peer, FakePoolChannel &channel) { acknowledge(peer, channel); });
    }

    const crypto::XOnlyKey &authority() const { return m_authority.publicKey(); }
    int connections() const { return int(m_peers.size()); }
    QList<FakePoolChannel *> channels()
    {
        QList<FakePoolChannel *> out;
        forEachChannel([&](Peer &, FakePoolChannel &channel) { out.append(&channel); });
        return out;
    }
    quint32 acceptedShares() const { return m_accepted; }

    quint16 port = 0;
    int accepts = 0; ///< connections ever
    QList<sv2::SetupConnection> setups;
    QList<sv2::OpenExtendedMiningChannel> openings;
    QList<sv2::UpdateChannel> updates;
    QList<sv2::CloseChannel> closings;
    QList<sv2::SubmitSharesExtended> shares;
    QStringList verdicts; ///< of each share; empty: accepted
    QStringList workers; ///< names that came with shares

private:
    static constexpr quint32 groupId = 9000;
    struct Peer {
        explicit Peer(sv2::SetupServer::Config config)
            : setup(std::move(config))
        {
        }
        std::unique_ptr<sv2::Link> link;
        QTcpSocket *socket = nullptr; ///< of the link
        sv2::SetupServer setup;
        std::map<quint32, FakePoolChannel> channels;
    };
    template <class F> void forEachChannel(F f)
    {
        for (const auto &peer : m_peers) {
            for (auto &[id, channel] : peer->channels)
                f(*peer, channel);
        }
    }
    sv2::NewExtendedMiningJob addressed(sv2::NewExtendedMiningJob job) const
    {
        if (options.usesGroup)
            job.channelId = groupId;
        return job;
    }

    void admit(qintptr descriptor)
    {
        ++accepts;
        auto peer = std::make_shared<Peer>(sv2::SetupServer::Config { .protocol = sv2::Protocol::Mining,
            .supportedFlags = sv2::RequiresVersionRolling,
            .successFlags = options.successFlags,
            .supportedExtensions = { sv2::workerNameExtension } });
        auto connection = std::make_unique<net::Connection>(descriptor, m_clock);
        peer->socket = connection->findChild<QTcpSocket *>();
        peer->link = std::make_unique<sv2::Link>(std::move(connection), m_identity, m_clock, m_random);
        Peer *raw = peer.get();
        connect(raw->link.get(), &sv2::Link::received, this,
            [this, raw](const sv2::Frame &frame) { receive(*raw, frame); });
        connect(
            raw->link.get(), &sv2::Link::closed, this,
            [this, raw] { std::erase_if(m_peers, [raw](const auto &each) { return each.get() == raw; }); },
            Qt::QueuedConnection);
        if (m_isFrozen)
            freeze(*peer);
        m_peers.push_back(std::move(peer));
    }
    static void freeze(Peer &peer)
    {
        peer.socket->blockSignals(true);
        peer.socket->setReadBufferSize(1);
    }
    void receive(Peer &peer, const sv2::Frame &frame)
    {
        if (!peer.setup.isOpen() || sv2::SetupServer::concerns(frame)) {
            if (!options.answersSetup || (frame.extension == sv2::negotiationExtension && !options.answersNegotiation))
                return;
            const auto step = peer.setup.handle(frame);
            for (const sv2::Frame &answer : step.send)
                peer.link->send(answer);
            if (step.opened)
                setups.append(*step.opened);
            return;
        }
        const auto message = sv2::Mining::decodeAnyWithTail(frame.extension, frame.type, frame.payload);
        QVERIFY2(message, "the client sent something that is no mining message");
        std::visit([&](const auto &m) { on(peer, m, message->tail); }, message->message);
    }
    template <class M> void on(Peer &, const M &, const QByteArray &)
    {
        QFAIL("a message that only servers send, or that is not asked for here");
    }

    void on(Peer &peer, const sv2::OpenExtendedMiningChannel &asked, const QByteArray &)
    {
        openings.append(asked);
        const QString user = asked.userIdentity.toString();
        if (!options.refusal.isEmpty() || options.refusedUsers.contains(user))
            return peer.link->sendMessage(sv2::OpenMiningChannelError {
                asked.requestId, options.refusal.isEmpty() ? QStringLiteral("unknown-user") : options.refusal });
        FakePoolChannel channel;
        channel.id = m_nextChannel++;
        channel.identity = user;
        channel.hashrate = double(asked.nominalHashRate);
        channel.extranonceSize = quint16(asked.minExtranonceSize + options.extraExtranonce);
        channel.prefix = options.prefix.isEmpty() ? QByteArray("\xAA\x00\x00", 3) + char(channel.id) : options.prefix;
        channel.target = options.target;
        peer.link->sendMessage(sv2::OpenExtendedMiningChannelSuccess { asked.requestId, channel.id, channel.target,
            channel.extranonceSize, sv2::B0_32(channel.prefix), options.usesGroup ? groupId : 0 });
        FakePoolChannel &kept = peer.channels.emplace(channel.id, channel).first->second;
        if (options.givesWork)
            giveTip(peer, kept);
    }
    void giveTip(Peer &peer, FakePoolChannel &channel)
    {
        const quint32 id = m_nextJob++;
        auto job = channel.makeJob(id, work, /*isFuture=*/true);
        if (options.opensWithActiveJob && channel.live.isEmpty())
            job.minNtime = work.minTime;
        peer.link->sendMessage(addressed(job));
        auto tip = channel.activate(id, work);
        if (options.usesGroup)
            tip.channelId = groupId;
        peer.link->sendMessage(tip);
    }
    void on(Peer &peer, const sv2::SubmitSharesExtended &share, const QByteArray &tail)
    {
        shares.append(share);
        if (const auto tlvs = sv2::parseTlvs(tail, peer.setup.extensions()); tlvs && sv2::findWorkerName(*tlvs))
            workers.append(*sv2::findWorkerName(*tlvs));
        const auto found = peer.channels.find(share.channelId);
        QVERIFY2(found != peer.channels.end(), "a share for a channel that is not open");
        FakePoolChannel &channel = found->second;
        QString verdict = channel.judge(share);
        if (verdict.isEmpty())
            verdict = options.shareError;
        verdicts.append(verdict);
        if (!verdict.isEmpty()) {
            acknowledge(peer, channel);
            return peer.link->sendMessage(sv2::SubmitSharesError { channel.id, share.sequenceNumber, verdict });
        }
        ++m_accepted;
        ++channel.total;
        ++channel.accepted;
        channel.lastSequence = share.sequenceNumber;
        if (channel.accepted >= options.batch)
            acknowledge(peer, channel);
    }
    void acknowledge(Peer &peer, FakePoolChannel &channel)
    {
        if (channel.accepted > 0)
            peer.link->sendMessage(
                sv2::SubmitSharesSuccess { channel.id, channel.lastSequence, channel.accepted, channel.accepted });
        channel.accepted = 0;
    }
    void on(Peer &peer, const sv2::UpdateChannel &update, const QByteArray &)
    {
        updates.append(update);
        if (!options.answersUpdates)
            return;
        peer.link->sendMessage(sv2::SetTarget { update.channelId, options.target });
    }
    void on(Peer &peer, const sv2::CloseChannel &close, const QByteArray &)
    {
        closings.append(close);
        peer.channels.erase(close.channelId);
    }

    const Clock &m_clock;
    const Random &m_random;
    crypto::KeyPair m_authority;
    std::shared_ptr<const noise::Identity> m_identity;
    std::unique_ptr<net::Gate> m_gate;
    std::vector<std::shared_ptr<Peer>> m_peers;
    quint32 m_nextChannel = 1;
    quint32 m_nextJob = 1;
    quint32 m_accepted = 0;
    bool m_isFrozen = false;
};

} // namespace support
