// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Device.h"
#include "tests/support/devices/MiningFloor.h"

#include <QPointer>
#include <QTcpSocket>

namespace devices {

/// What mining came to since the device has power.
struct RigState {
    miner::MachineStatus status = miner::MachineStatus::Idle;
    double hashrate = 0; ///< h/s, really hashed
    double difficulty = 0; ///< of the pool now
    quint64 accepted = 0;
    quint64 rejected = 0;
    quint64 stale = 0; ///< of the rejected
    double best = 0; ///< the hardest share since then
    int poolChanges = 0;
    QString violation {}; ///< the server broke a rule of the firmware
};
struct RigConfig {
    QString name {};
    miner::Personality personality = miner::Personality::Bitaxe;
    double hashrate = 0;
    double timeScale = 1;
};

/// A device's miner: goes through its pools as firmware does. Three failures in a row and it goes on to the next; while
/// it is not on the first it looks each minute of its own time whether that one answers again.
class Rig final : public QObject {
public:
    /// \a floor outlives it.
    Rig(MiningFloor &floor, const RigConfig &config);
    ~Rig() override;

    /// Begins on the first of \a order; what was mined on before is left, the counts stay.
    void mine(const QList<lan::PoolEntry> &order);
    /// The same order but that of what comes after the pool that is mined on; begins anew where that one is not in it.
    void reorder(const QList<lan::PoolEntry> &order);
    /// Leaves its pool. \a forgets: and its counts, as without power.
    void leave(bool forgets);
    /// Stops to hash; the connection stays.
    void setHeld(bool isHeld);
    bool isHeld() const { return m_isHeld; }

    std::optional<lan::PoolEntry> active() const;
    /// What it mines on or tries to; null while it has left.
    std::optional<lan::PoolEntry> aimed() const { return m_number >= 0 ? std::optional(m_order[m_at]) : std::nullopt; }
    int activeIndex() const { return m_number >= 0 ? m_at : -1; } ///< in the order; -1: none
    const RigState &state() const { return m_state; }
    struct PoolCount {
        quint64 accepted = 0;
        quint64 rejected = 0;
        double best = 0;
        bool isDead = false; ///< it did not answer when it was tried last
    };
    PoolCount countOf(const lan::PoolEntry &pool) const { return m_counts.value(keyOf(pool)); }
    /// What it hashes as part of what it should.
    double load() const;
    /// Counts what happened and fails over. To be called twice a second or oftener.
    void tick();

private:
    static QString keyOf(const lan::PoolEntry &pool);
    void go(int index);
    void count();
    void probe();
    void endProbe(bool isAlive);

    MiningFloor &m_floor;
    RigConfig m_config;
    RigState m_state;
    QList<lan::PoolEntry> m_order;
    QMap<QString, PoolCount> m_counts;
    int m_at = 0;
    int m_number = -1; ///< on the floor; -1: not mining
    quint64 m_countedAccepted = 0;
    quint64 m_countedRejected = 0;
    quint64 m_countedStale = 0;
    SteadyTime m_nextProbe {};
    QPointer<QTcpSocket> m_probe;
    bool m_isHeld = false;
};

} // namespace devices
