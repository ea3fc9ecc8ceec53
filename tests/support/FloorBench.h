// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downstream/MachineServer.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeSource.h"

namespace support {

/// One gate, one shard and a fake source on the test's own thread, over real sockets. Shares are cheap: about 500
/// hashes.
struct FloorBench {
    static constexpr double shareDifficulty = 1.2e-7;

    static downstream::ServerConfig quick()
    {
        downstream::ServerConfig config;
        config.startDifficulty = shareDifficulty;
        config.minDifficulty = 1e-9;
        config.tick = std::chrono::milliseconds(20);
        return config;
    }

    explicit FloorBench(const downstream::ServerConfig &config = quick(), bool hasJob = true)
        : gate({}, 1, clock)
        , server(std::in_place, config, authority, clock, random)
    {
        if (hasJob)
            source.current = madeUpJob(1);
        auto *floor = &*server;
        QObject::connect(&gate, &net::Gate::admitted, floor, &downstream::MachineServer::acceptConnection);
        QObject::connect(floor, &downstream::MachineServer::peerGone, &gate, &net::Gate::release);
        QObject::connect(
            floor, &downstream::MachineServer::channelWanted, &source, &FakeSource::openChannel, Qt::QueuedConnection);
        QObject::connect(floor, &downstream::MachineServer::channelUpdated, &source, &FakeSource::updateChannel);
        QObject::connect(floor, &downstream::MachineServer::channelLeft, &source, &FakeSource::closeChannel);
        QObject::connect(floor, &downstream::MachineServer::sharesAccepted, &source, &FakeSource::submitShares);
        QObject::connect(
            &source, &FakeSource::channelGranted, floor, &downstream::MachineServer::applyGrant, Qt::QueuedConnection);
        QObject::connect(&source, &FakeSource::channelRefused, floor, &downstream::MachineServer::applyRefusal);
        QObject::connect(&source, &FakeSource::channelEnded, floor, &downstream::MachineServer::applyEnd);
        QObject::connect(&source, &FakeSource::jobIssued, floor, &downstream::MachineServer::applyJob);
        QObject::connect(&source, &FakeSource::targetChanged, floor, &downstream::MachineServer::applyTarget);
        QObject::connect(&source, &FakeSource::prefixChanged, floor, &downstream::MachineServer::applyPrefix);
        QObject::connect(&source, &FakeSource::sharesSettled, floor, &downstream::MachineServer::applySettlements);
        QObject::connect(floor, &downstream::MachineServer::floorPublished, &source,
            [this](const work::FloorSnapshot &f) { m_floor = f; });
        QObject::connect(floor, &downstream::MachineServer::sharesJudged, &source,
            [this](const QList<work::ShareEvent> &s) { judged += s; });
        QObject::connect(floor, &downstream::MachineServer::eventHappened, &source,
            [this](const work::FloorEvent &e) { happened.append(e); });
        QObject::connect(floor, &downstream::MachineServer::peerViolated, &source,
            [this](const QHostAddress &, const QString &w) { violations.append(w); });
        const auto states = gate.listen({ { net::ListenerKind::Sv1, QHostAddress::LocalHost, 0 },
            { net::ListenerKind::Sv2, QHostAddress::LocalHost, 0 },
            { net::ListenerKind::Sniffed, QHostAddress::LocalHost, 0 } });
        sv1Port = states[0].port;
        sv2Port = states[1].port;
        anyPort = states[2].port;
    }

    const work::FloorSnapshot &snapshot() const { return m_floor; }
    int happenedOf(work::FloorEvent::Kind kind) const
    {
        return int(std::count_if(happened.begin(), happened.end(), [kind](const auto &e) { return e.kind == kind; }));
    }

    FakeClock clock;
    SystemRandom random;
    crypto::KeyPair authority = crypto::KeyPair::generate(random);
    net::Gate gate;
    FakeSource source;
    work::FloorSnapshot m_floor;
    QList<work::ShareEvent> judged;
    QList<work::FloorEvent> happened;
    QStringList violations;
    std::optional<downstream::MachineServer> server; ///< goes first: its last words are still recorded
    quint16 sv1Port = 0;
    quint16 sv2Port = 0;
    quint16 anyPort = 0;
};

} // namespace support
