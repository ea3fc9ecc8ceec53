// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ServiceThread.h"
#include "core/bitcoin/Block.h"
#include "core/bitcoin/BlockChecker.h"
#include "core/bitcoin/TemplateParser.h"
#include "core/downstream/MachineServer.h"
#include "core/noise/AuthorityKey.h"
#include "core/pool/PoolService.h"
#include "tests/support/BitcoinVectors.h"

namespace support {

/// Gate, one shard and the pool on threads of their own, on a chain that the test keeps: each block found is judged by
/// bitcoin::checkBlock() and extends the tip, and its template has transactions with witnesses in it.
class PoolHouse : public QObject {
public:
    /// A block at about 65,536 hashes.
    static constexpr quint32 easy = 0x1f00ffff;
    /// No block comes by chance.
    static constexpr quint32 hard = 0x1d00ffff;

    /// Pays a taproot output.
    static inline const QByteArray anybody = QByteArray("\x51\x20", 2) + QByteArray(32, '\x7e');

    explicit PoolHouse(
        quint32 nbits, const downstream::ServerConfig &config = {}, const QByteArray &payoutScript = anybody)
        : payout(payoutScript)
        , authority(crypto::KeyPair::generate(random))
        , gate(
              QStringLiteral("gate"), [this] { return std::make_unique<net::Gate>(net::AdmissionLimits {}, 1, clock); })
        , floor(QStringLiteral("floor"),
              [this, config] { return std::make_unique<downstream::MachineServer>(config, authority, clock, random); })
        , pool(QStringLiteral("pool"), [this] { return std::make_unique<pool::PoolService>(poolConfig(), clock); })
    {
        wire();
        tip = firstTemplate(nbits);
        giveTemplate();
        const auto any = QHostAddress(QHostAddress::LocalHost);
        const QList<net::ListenerConfig> wanted { { net::ListenerKind::Sv1, any, 0 },
            { net::ListenerKind::Sv2, any, 0 } };
        const auto states = gate.ask([wanted](net::Gate &g) { return g.listen(wanted); }).result();
        sv1Port = states[0].port;
        sv2Port = states[1].port;
    }

    QString authorityKey() const { return noise::authorityKeyText(authority.publicKey()); }
    /// The node has a new template on the same tip.
    void giveTemplate()
    {
        auto block = std::make_shared<bitcoin::BlockTemplate>(tip);
        block->id = m_nextTemplate++;
        block->curTime = unixSeconds(clock.now());
        pool.post([block](pool::PoolService &p) { p.applyTemplate(block); });
    }
    /// A block of somebody else's arrives.
    void newTip()
    {
        tip.prevHash.bytes[0] ^= quint8(m_nextTemplate | 1);
        ++tip.height;
        giveTemplate();
    }

    const QByteArray payout; ///< script of the coinbase's output
    SystemClock clock;
    SystemRandom random;
    crypto::KeyPair authority;
    ServiceThread<net::Gate> gate;
    ServiceThread<downstream::MachineServer> floor;
    ServiceThread<pool::PoolService> pool;
    bitcoin::BlockTemplate tip;
    QList<node::FoundBlock> blocks; ///< accepted
    QStringList complaints; ///< about blocks that were not late
    int late = 0; ///< blocks on a tip that was over
    work::FloorSnapshot snapshot;
    QList<work::ShareEvent> judged;
    quint16 sv1Port = 0;
    quint16 sv2Port = 0;

private:
    pool::PoolConfig poolConfig() const
    {
        pool::PoolConfig out;
        out.payout.script = payout;
        out.payout.tag = "/Hashstead/";
        out.extranonceBase = QByteArray(1, '\x2a');
        return out;
    }
    bitcoin::BlockTemplate firstTemplate(quint32 nbits) const
    {
        auto parsed = bitcoin::parseTemplate(vectors::blockTemplate(QStringLiteral("h111_3tx")));
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().toString()));
        auto block = parsed->block;
        block.nbits = nbits;
        block.target = bitcoin::Target::fromCompact(nbits).value();
        block.minTime = unixSeconds(clock.now()) - 3600;
        return block;
    }
    void wire()
    {
        using downstream::MachineServer;
        using work::WorkSource;
        connect(gate.object(), &net::Gate::admitted, floor.object(), &MachineServer::acceptConnection);
        connect(floor.object(), &MachineServer::peerGone, gate.object(), &net::Gate::release);
        connect(floor.object(), &MachineServer::channelWanted, pool.object(), &WorkSource::openChannel);
        connect(floor.object(), &MachineServer::channelUpdated, pool.object(), &WorkSource::updateChannel);
        connect(floor.object(), &MachineServer::channelLeft, pool.object(), &WorkSource::closeChannel);
        connect(floor.object(), &MachineServer::sharesAccepted, pool.object(), &WorkSource::submitShares);
        connect(pool.object(), &WorkSource::channelGranted, floor.object(), &MachineServer::applyGrant);
        connect(pool.object(), &WorkSource::channelRefused, floor.object(), &MachineServer::applyRefusal);
        connect(pool.object(), &WorkSource::jobIssued, floor.object(), &MachineServer::applyJob);
        connect(pool.object(), &WorkSource::sharesSettled, floor.object(), &MachineServer::applySettlements);
        connect(floor.object(), &MachineServer::floorPublished, this,
            [this](const work::FloorSnapshot &f) { snapshot = f; });
        connect(floor.object(), &MachineServer::sharesJudged, this,
            [this](const QList<work::ShareEvent> &s) { judged += s; });
        connect(pool.object(), &pool::PoolService::blockFound, this, &PoolHouse::take);
        connect(pool.object(), &pool::PoolService::proposalReady, pool.object(),
            [p = pool.object()](quint64 templateId) { p->judgeProposal(templateId, {}); });
    }
    void take(const node::FoundBlock &block)
    {
        const auto parsed = bitcoin::Block::parse(block.data);
        if (!parsed)
            return complaints.append(QStringLiteral("decode-failed"));
        if (parsed->header.prevHash != tip.prevHash) {
            ++late;
            return;
        }
        const bitcoin::BlockContext context { .prevHash = tip.prevHash,
            .height = tip.height,
            .nbits = tip.nbits,
            .minTime = tip.minTime,
            .maxTime = unixSeconds(clock.now()) + 7200,
            .maxCoinbaseValue = tip.coinbaseValue };
        const auto wrong = bitcoin::checkBlock(block.data, context);
        complaints += wrong;
        if (!wrong.isEmpty())
            return;
        if (parsed->transactions[0].outputs[0].script != payout)
            complaints.append(QStringLiteral("it pays somebody else"));
        blocks.append(block);
        tip.prevHash = block.hash;
        ++tip.height;
        giveTemplate();
    }

    quint64 m_nextTemplate = 1;
};

} // namespace support
