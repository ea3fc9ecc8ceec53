// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/BlockHeader.h"
#include "core/bitcoin/Merkle.h"
#include "core/crypto/Sha256.h"
#include "core/sv1/Notify.h"
#include "core/sv1/ServerSession.h"

#include <QHostAddress>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <map>

/// An SV1 pool for tests: one job after the other, every share judged from its bytes. Speaks through ServerSession;
/// \c spoil may change what goes out, to break rules on purpose.
class TinySv1Server : public QObject {
public:
    double difficulty = 1e-5;
    quint32 allowedMask = 0x1fffe000;
    quint32 nbits = 0x1d00ffff; ///< 0x207fffff makes half of all hashes blocks
    std::function<QByteArray(QByteArray)> spoil;
    std::function<std::optional<sv1::ErrorTuple>()> verdict; ///< of a share that is good

    int connections = 0;
    quint64 good = 0;
    quint64 bad = 0;
    quint64 blocks = 0;
    QSet<quint32> versions;
    QList<QByteArray> users;

    TinySv1Server()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                take(socket);
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    ~TinySv1Server() override
    {
        for (const auto &[socket, peer] : m_peers)
            socket->disconnect(this);
    }
    quint16 port() const { return m_server.serverPort(); }
    /// Refuses from now on; who is connected stays.
    void close() { m_server.close(); }
    bool listen(quint16 port) { return m_server.listen(QHostAddress::LocalHost, port); }

    /// A new job for everybody.
    void newJob(bool isClean)
    {
        ++m_jobNumber;
        for (auto &[socket, peer] : m_peers)
            send(*socket, tell(peer, isClean));
    }
    void sendToAll(const QByteArray &line)
    {
        for (auto &[socket, peer] : m_peers)
            send(*socket, line);
    }
    void dropAll()
    {
        const auto peers = std::exchange(m_peers, {});
        for (const auto &[socket, peer] : peers)
            socket->abort();
    }

private:
    struct Told {
        sv1::NotifyFields job;
        double difficulty = 0;
        quint32 mask = 0;
    };
    struct Peer {
        std::unique_ptr<sv1::ServerSession> session;
        QByteArray buffer;
        std::map<QByteArray, Told> jobs;
        QSet<QByteArray> headers;
    };

    void take(QTcpSocket *socket)
    {
        ++connections;
        Peer &peer = m_peers[socket];
        peer.session
            = std::make_unique<sv1::ServerSession>(sv1::ServerSessionConfig { "00112233aabbccdd", allowedMask });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_peers.erase(socket);
            socket->deleteLater();
        });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    }
    void read(QTcpSocket *socket)
    {
        m_peers[socket].buffer += socket->readAll();
        while (m_peers.contains(socket)) {
            QByteArray &buffer = m_peers[socket].buffer;
            const qsizetype end = buffer.indexOf('\n');
            if (end < 0)
                return;
            const QByteArray line = buffer.left(end);
            buffer.remove(0, end + 1);
            apply(*socket, m_peers[socket], m_peers[socket].session->receiveLine(m_parser, line));
        }
    }
    void apply(QTcpSocket &socket, Peer &peer, const sv1::ServerEffects &effects)
    {
        send(socket, effects.toSend);
        for (const auto &event : effects.events) {
            if (std::holds_alternative<sv1::ChannelWanted>(event)) {
                const QByteArray job = tell(peer, true); // kept by the session until the grant
                send(socket,
                    peer.session->grant({ QByteArray(1, '\x5a') + QByteArray::number(connections), 8 }).toSend + job);
                if (auto &told = peer.jobs.rbegin()->second; told.mask == 0)
                    told.mask = peer.session->versionMask();
            } else if (const auto *asked = std::get_if<sv1::AuthorizeAsked>(&event)) {
                users.append(asked->user);
                send(socket, peer.session->answerAuthorize(*asked, asked->user != "nobody"));
            } else if (const auto *share = std::get_if<sv1::ShareSubmitted>(&event)) {
                send(socket, peer.session->answerSubmit(share->id, judge(peer, share->share)));
            }
        }
    }
    QByteArray tell(Peer &peer, bool isClean)
    {
        sv1::NotifyFields job;
        job.jobId = QByteArray::number(m_jobNumber, 16);
        job.prevHash.bytes.fill(quint8(m_jobNumber));
        job.coinbase1 = QByteArray(60, 'p');
        job.coinbase2 = QByteArray(80, 's') + job.jobId;
        job.merkleBranch
            = { bitcoin::Hash256 { crypto::sha256d("left") }, bitcoin::Hash256 { crypto::sha256d("right") } };
        job.version = 0x20000000;
        job.nbits = nbits;
        job.ntime = 1700000000;
        job.isClean = isClean;
        const QByteArray lines = peer.session->announceJob({ sv1::notifyLine(job), difficulty, allowedMask });
        peer.jobs[job.jobId]
            = { job, sv1::advertisedDifficulty(peer.session->traits(), difficulty), peer.session->versionMask() };
        return lines;
    }
    /// The sheet's section 1.6, step by step.
    std::optional<sv1::ErrorTuple> judge(Peer &peer, const sv1::Submit &share)
    {
        const auto at = peer.jobs.find(share.jobId);
        const auto refuse = [this](const sv1::ErrorTuple &error) {
            ++bad;
            return error;
        };
        if (at == peer.jobs.end())
            return refuse(sv1::errors::unknownJob);
        const Told &told = at->second;
        if (share.versionBits.has_value() != (peer.session->versionMask() != 0))
            return refuse(sv1::errors::badVersion);
        const auto version
            = sv1::rolledVersion(told.job.version, peer.session->versionMask(), share.versionBits.value_or(0));
        if (!version)
            return refuse(sv1::errors::badVersion);
        if (share.extranonce2.size() != peer.session->extranonce().extranonce2Size)
            return refuse(sv1::errors::badExtranonce);
        const QByteArray coinbase
            = told.job.coinbase1 + peer.session->extranonce().extranonce1 + share.extranonce2 + told.job.coinbase2;
        const auto root = bitcoin::foldMerkleBranch({ crypto::sha256d(coinbase) }, told.job.merkleBranch);
        const bitcoin::BlockHeader header { *version, told.job.prevHash, root, share.ntime, told.job.nbits,
            share.nonce };
        if (!bitcoin::Target::fromDifficulty(told.difficulty).isMetBy(header.hash()))
            return refuse(sv1::errors::lowDifficulty);
        const QByteArray bytes = toByteArray(header.encode());
        if (peer.headers.contains(bytes))
            return refuse(sv1::errors::duplicate);
        peer.headers.insert(bytes);
        versions.insert(*version);
        blocks += bitcoin::Target::fromCompact(nbits)->isMetBy(header.hash());
        if (const auto error = verdict ? verdict() : std::nullopt)
            return refuse(*error);
        ++good;
        return std::nullopt;
    }
    void send(QTcpSocket &socket, QByteArray lines)
    {
        if (spoil)
            lines = spoil(lines);
        socket.write(lines);
    }

    QTcpServer m_server;
    sv1::LineParser m_parser;
    std::map<QTcpSocket *, Peer> m_peers;
    quint32 m_jobNumber = 1;
};
