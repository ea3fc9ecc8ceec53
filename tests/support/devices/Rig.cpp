// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/devices/Rig.h"

#include <algorithm>

namespace devices {

namespace {

constexpr quint64 triesPerPool = 3;
constexpr double probeSeconds = 60;
constexpr double wantedShareSeconds = 2; ///< what it asks the pool for: it hashes little

miner::Endpoint endpointOf(const lan::PoolEntry &pool)
{
    return { pool.protocol == lan::PoolProtocol::Sv2, pool.host, pool.port, pool.authorityKey };
}

} // namespace

Rig::Rig(MiningFloor &floor, const RigConfig &config)
    : m_floor(floor)
    , m_config(config)
{
}

Rig::~Rig()
{
    endProbe(false);
    if (m_number >= 0)
        m_floor.end(m_number);
}

void Rig::mine(const QList<lan::PoolEntry> &order)
{
    leave(false);
    m_order = order;
    if (!m_order.isEmpty())
        go(0);
}

void Rig::reorder(const QList<lan::PoolEntry> &order)
{
    if (m_number >= 0) {
        for (int i = 0; i < order.size(); ++i) {
            if (!order[i].isSamePool(m_order[m_at]))
                continue;
            m_order = order;
            m_at = i;
            return;
        }
    }
    mine(order);
}

QString Rig::keyOf(const lan::PoolEntry &pool)
{
    return QStringLiteral("%1:%2 %3").arg(pool.host).arg(pool.port).arg(pool.user);
}

void Rig::leave(bool forgets)
{
    endProbe(false);
    if (m_number >= 0) {
        count();
        m_floor.end(std::exchange(m_number, -1));
    }
    if (forgets) {
        m_state = {};
        m_counts.clear();
    }
    m_state.status = miner::MachineStatus::Idle;
    m_state.hashrate = 0;
    m_state.difficulty = 0;
}

void Rig::go(int index)
{
    if (m_number >= 0) {
        count();
        m_floor.end(std::exchange(m_number, -1));
        ++m_state.poolChanges;
    }
    m_at = index;
    const lan::PoolEntry &pool = m_order[index];
    miner::MachineConfig machine;
    machine.name = m_config.name;
    machine.endpoint = endpointOf(pool);
    machine.user = pool.user;
    machine.password = pool.password.value_or(QStringLiteral("x"));
    machine.personality = m_config.personality;
    machine.hashrate = m_config.hashrate;
    machine.suggestedDifficulty = m_config.hashrate * wantedShareSeconds / 4294967296.0;
    m_countedAccepted = 0;
    m_countedRejected = 0;
    m_countedStale = 0;
    m_nextProbe = m_floor.clock().steady()
        + std::chrono::duration_cast<std::chrono::nanoseconds>(
            std::chrono::duration<double>(probeSeconds * m_config.timeScale));
    m_number = m_floor.begin(machine, [this, key = keyOf(pool)](double difficulty) {
        m_state.best = std::max(m_state.best, difficulty);
        m_counts[key].best = std::max(m_counts[key].best, difficulty);
    });
    m_floor.setHeld(m_number, m_isHeld);
}

void Rig::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    if (m_number >= 0)
        m_floor.setHeld(m_number, isHeld);
}

std::optional<lan::PoolEntry> Rig::active() const
{
    if (m_number < 0 || m_state.status != miner::MachineStatus::Mining)
        return std::nullopt;
    return m_order[m_at];
}

double Rig::load() const
{
    if (m_isHeld || m_config.hashrate <= 0 || m_state.status != miner::MachineStatus::Mining)
        return 0;
    return std::clamp(m_state.hashrate / m_config.hashrate, 0.0, 1.0);
}

void Rig::count()
{
    const miner::MachineSnapshot *now = m_floor.snapshot(m_number);
    if (!now)
        return;
    quint64 rejected = 0;
    quint64 stale = 0;
    for (auto it = now->rejected.begin(); it != now->rejected.end(); ++it) {
        rejected += it.value();
        if (it.key().contains(QStringLiteral("stale"), Qt::CaseInsensitive))
            stale += it.value();
    }
    const quint64 newAccepted = now->accepted - std::exchange(m_countedAccepted, now->accepted);
    const quint64 newRejected = rejected - std::exchange(m_countedRejected, rejected);
    m_state.accepted += newAccepted;
    m_state.rejected += newRejected;
    m_state.stale += stale - std::exchange(m_countedStale, stale);
    PoolCount &here = m_counts[keyOf(m_order[m_at])];
    here.accepted += newAccepted;
    here.rejected += newRejected;
    if (now->status == miner::MachineStatus::Mining)
        here.isDead = false;
    else if (now->reconnects >= triesPerPool)
        here.isDead = true;
    m_state.status = now->status;
    m_state.difficulty = now->difficulty;
    m_state.hashrate = m_isHeld ? 0 : now->hashrate;
    if (!now->violation.isEmpty())
        m_state.violation = now->violation;
}

void Rig::tick()
{
    if (m_number < 0)
        return;
    count();
    const miner::MachineSnapshot *now = m_floor.snapshot(m_number);
    const bool isLost = now->status != miner::MachineStatus::Mining && now->reconnects >= triesPerPool;
    const bool isRefused = now->status == miner::MachineStatus::Failed;
    if ((isLost || isRefused) && m_order.size() > 1)
        return go((m_at + 1) % int(m_order.size()));
    if (m_at != 0 && !m_probe && m_floor.clock().steady() >= m_nextProbe)
        probe();
}

/// As ESP-Miner asks whether the first pool is back: SV2 by connecting, SV1 by the answer to a subscription.
void Rig::probe()
{
    const lan::PoolEntry &first = m_order.first();
    m_probe = new QTcpSocket(this);
    const bool isSv2 = first.protocol == lan::PoolProtocol::Sv2;
    connect(m_probe, &QTcpSocket::connected, this, [this, isSv2] {
        if (isSv2)
            return endProbe(true);
        m_probe->write("{\"id\":1,\"method\":\"mining.subscribe\",\"params\":[\"bitaxe/BM1370/v2.9.0\"]}\n");
    });
    connect(m_probe, &QTcpSocket::readyRead, this, [this] { endProbe(m_probe->read(1023).contains("mining.notify")); });
    connect(m_probe, &QTcpSocket::errorOccurred, this, [this] { endProbe(false); });
    QTimer::singleShot(std::chrono::seconds(5), m_probe, [this] { endProbe(false); });
    m_probe->connectToHost(first.host, first.port);
}

void Rig::endProbe(bool isAlive)
{
    if (!m_probe)
        return;
    m_probe->disconnect(this);
    m_probe->abort();
    m_probe->deleteLater();
    m_probe.clear();
    m_nextProbe = m_floor.clock().steady()
        + std::chrono::duration_cast<std::chrono::nanoseconds>(
            std::chrono::duration<double>(probeSeconds * m_config.timeScale));
    if (isAlive)
        go(0);
}

} // namespace devices
