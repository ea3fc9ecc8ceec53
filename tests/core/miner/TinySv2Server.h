// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/BlockHeader.h"
#include "core/bitcoin/Merkle.h"
#include "core/crypto/Sha256.h"
#include "core/noise/AuthorityKey.h"
#include "core/sv2/Link.h"
#include "core/sv2/Messages.h"
#include "core/sv2/SetupServer.h"

#include <QHostAddress>
#include <QSet>
#include <QTcpServer>

#include <map>

/// Hands out descriptors instead of sockets.
class DescriptorServer : public QTcpServer {
public:
    std::function<void(qintptr)> onConnection;

protected:
    void incomingConnection(qintptr descriptor) override { onConnection(descriptor); }
};

/// An SV2 pool for tests: Noise, one channel per connection, every share judged from its bytes, acknowledgements in
/// batches of four.
class TinySv2Server : public QObject {
public:
    bitcoin::Target target = bitcoin::Target::fromDifficulty(1e-5);
    quint32 nbits = 0x1d00ffff;
    bool isGrouped = false; ///< extended channels get their jobs by the group's id
    bool refusesShares = false;
    bool namesUnknownJob = false;
    int branches = 2;

    int connections = 0;
    quint64 good = 0;
    quint64 bad = 0;
    QString lastBad;
    QString user;
    QSet<quint32> versions;

    TinySv2Server()
        : m_authority(crypto::KeyPair::generate(m_random))
        , m_identity(std::make_shared<noise::Identity>(
              noise::Identity::issue(m_authority, m_clock.now(), std::chrono::hours(1), m_random)))
    {
        m_server.onConnection = [this](qintptr descriptor) { take(descriptor); };
        m_server.listen(QHostAddress::LocalHost);
    }
    quint16 port() const { return m_server.serverPort(); }
    QString authorityKey() const { return noise::authorityKeyText(m_authority.publicKey()); }

    void newJob(bool isNewTip)
    {
        for (auto &[link, peer] : m_peers)
            tell(peer, isNewTip);
    }
    template <class M> void sendToAll(M message)
    {
        for (auto &[link, peer] : m_peers) {
            if constexpr (requires { message.channelId; })
                message.channelId = peer.channelId;
            peer.link->sendMessage(message);
        }
    }

private:
    struct Told {
        sv2::NewExtendedMiningJob job;
        bitcoin::Hash256 merkleRoot;
        bitcoin::Hash256 prevHash;
        bitcoin::Target target;
    };
    struct Peer {
        std::unique_ptr<sv2::Link> link;
        std::unique_ptr<sv2::SetupServer> setup;
        bool isStandard = false;
        quint32 channelId = 0;
        QByteArray prefix;
        quint8 tip = 0;
        std::map<quint32, Told> jobs;
        QSet<QByteArray> headers;
        quint32 batch = 0;
    };
    static constexpr quint16 rolledSize = 6;

    void take(qintptr descriptor)
    {
        ++connections;
        auto link = std::make_unique<sv2::Link>(
            std::make_unique<net::Connection>(descriptor, m_clock), m_identity, m_clock, m_random);
        sv2::Link *raw = link.get();
        Peer &peer = m_peers[raw];
        peer.link = std::move(link);
        peer.setup = std::make_unique<sv2::SetupServer>(sv2::SetupServer::Config {
            sv2::Protocol::Mining, sv2::RequiresStandardJobs, 0, sv2::errorCode::missingDeclareTxDataFlag, 0, {}, {} });
        connect(raw, &sv2::Link::received, this, [this, raw](const sv2::Frame &frame) { read(m_peers[raw], frame); });
        connect(raw, &sv2::Link::closed, this, [this, raw] {
            m_peers[raw].link.release()->deleteLater();
            m_peers.erase(raw);
        });
    }
    void read(Peer &peer, const sv2::Frame &frame)
    {
        if (sv2::SetupServer::concerns(frame)) {
            for (const auto &answer : peer.setup->handle(frame).send)
                peer.link->send(answer);
            return;
        }
        const auto message = sv2::MiningConnection::decodeAny(frame.extension, frame.type, frame.payload);
        if (!message)
            return;
        if (const auto *open = std::get_if<sv2::OpenStandardMiningChannel>(&*message))
            openStandard(peer, *open);
        else if (const auto *extended = std::get_if<sv2::OpenExtendedMiningChannel>(&*message))
            openExtended(peer, *extended);
        else if (const auto *share = std::get_if<sv2::SubmitSharesStandard>(&*message))
            judge(peer,
                { share->channelId, share->sequenceNumber, share->jobId, share->nonce, share->ntime, share->version,
                    {} });
        else if (const auto *full = std::get_if<sv2::SubmitSharesExtended>(&*message))
            judge(peer, *full);
    }
    void openStandard(Peer &peer, const sv2::OpenStandardMiningChannel &open)
    {
        peer.isStandard = true;
        prepare(peer, open.userIdentity.toString(), QByteArray(10, char('a' + connections)));
        peer.link->sendMessage(sv2::OpenStandardMiningChannelSuccess {
            open.requestId, peer.channelId, target, sv2::B0_32(peer.prefix), 0 });
        tell(peer, true);
    }
    void openExtended(Peer &peer, const sv2::OpenExtendedMiningChannel &open)
    {
        prepare(peer, open.userIdentity.toString(), QByteArray(4, char('a' + connections)));
        peer.link->sendMessage(sv2::OpenExtendedMiningChannelSuccess {
            open.requestId, peer.channelId, target, rolledSize, sv2::B0_32(peer.prefix), isGrouped ? groupId() : 0 });
        tell(peer, true);
    }
    void prepare(Peer &peer, const QString &identity, const QByteArray &prefix)
    {
        user = identity;
        peer.channelId = quint32(connections);
        peer.prefix = prefix;
    }
    static quint32 groupId() { return 9000; }

    void tell(Peer &peer, bool isNewTip)
    {
        const quint32 id = ++m_lastJob;
        peer.tip = quint8(peer.tip + isNewTip);
        Told told { {}, {}, {}, target };
        told.prevHash.bytes.fill(peer.tip);
        told.job.channelId = isGrouped && !peer.isStandard ? groupId() : peer.channelId;
        told.job.jobId = id;
        told.job.version = 0x20000000;
        told.job.versionRollingAllowed = true;
        if (!isNewTip)
            told.job.minNtime = 1700000001;
        QList<bitcoin::Hash256> path;
        for (int i = 0; i < branches; ++i)
            path.append({ crypto::sha256d(QByteArray::number(i)) });
        told.job.merklePath = sv2::Seq0_255<bitcoin::Hash256>(path);
        told.job.coinbaseTxPrefix = sv2::B0_64K(QByteArray(60, 'p'));
        told.job.coinbaseTxSuffix = sv2::B0_64K(QByteArray(80, 's') + QByteArray::number(id));
        if (peer.isStandard) {
            told.merkleRoot = rootOf(told.job, peer.prefix);
            peer.link->sendMessage(
                sv2::NewMiningJob { peer.channelId, id, told.job.minNtime, told.job.version, told.merkleRoot });
        } else {
            peer.link->sendMessage(told.job);
        }
        if (isNewTip) {
            peer.jobs.clear();
            peer.link->sendMessage(sv2::SetNewPrevHash {
                told.job.channelId, id + (namesUnknownJob ? 1 : 0), told.prevHash, 1700000000, nbits });
        }
        peer.jobs[id] = told;
    }
    static bitcoin::Hash256 rootOf(const sv2::NewExtendedMiningJob &job, const QByteArray &extranonce)
    {
        const QByteArray coinbase = job.coinbaseTxPrefix.bytes() + extranonce + job.coinbaseTxSuffix.bytes();
        return bitcoin::foldMerkleBranch({ crypto::sha256d(coinbase) }, job.merklePath.items());
    }
    void judge(Peer &peer, const sv2::SubmitSharesExtended &share)
    {
        const QLatin1String error = faultOf(peer, share);
        if (!error.isEmpty() || refusesShares) {
            ++bad;
            lastBad = error;
            peer.link->sendMessage(sv2::SubmitSharesError {
                peer.channelId, share.sequenceNumber, refusesShares ? sv2::errorCode::staleShare : error });
            return;
        }
        ++good;
        versions.insert(share.version);
        if (++peer.batch < 4)
            return;
        peer.link->sendMessage(sv2::SubmitSharesSuccess { peer.channelId, share.sequenceNumber, peer.batch, 4 });
        peer.batch = 0;
    }
    QLatin1String faultOf(Peer &peer, const sv2::SubmitSharesExtended &share)
    {
        const auto at = peer.jobs.find(share.jobId);
        if (share.channelId != peer.channelId)
            return sv2::errorCode::invalidChannelId;
        if (at == peer.jobs.end())
            return sv2::errorCode::invalidJobId;
        const Told &told = at->second;
        if (!peer.isStandard && share.extranonce.size() != rolledSize)
            return sv2::errorCode::badExtranonceSize;
        if (share.ntime < told.job.minNtime.value_or(1700000000))
            return sv2::errorCode::invalidShare;
        if ((share.version & ~0x1fffe000u) != 0x20000000)
            return sv2::errorCode::invalidNonRollableVersionBit;
        const auto root = peer.isStandard ? told.merkleRoot : rootOf(told.job, peer.prefix + share.extranonce.bytes());
        const bitcoin::BlockHeader header { share.version, told.prevHash, root, share.ntime, nbits, share.nonce };
        const QByteArray bytes = toByteArray(header.encode());
        if (peer.headers.contains(bytes))
            return sv2::errorCode::duplicateShare;
        peer.headers.insert(bytes);
        return told.target.isMetBy(header.hash()) ? QLatin1String() : sv2::errorCode::difficultyTooLow;
    }

    SystemClock m_clock;
    SystemRandom m_random;
    crypto::KeyPair m_authority;
    std::shared_ptr<const noise::Identity> m_identity;
    std::map<sv2::Link *, Peer> m_peers;
    DescriptorServer m_server;
    quint32 m_lastJob = 0;
};
