// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ServiceThread.h"
#include "core/miner/Machine.h"

#include <functional>
#include <map>
#include <memory>

namespace devices {

/// The miners of all devices: each with a connection of its own, one thread that hashes for all. Unlike MinerService,
/// machines come and go, and one can stop to hash while it stays connected.
class MiningFloor final : public QObject {
public:
    explicit MiningFloor(const Clock &clock);
    ~MiningFloor() override;

    /// Connects. \a found is told the difficulty of each hash that was sent as a share. \return its number.
    int begin(const miner::MachineConfig &config, std::function<void(double)> found);
    /// Ends it; its number means nothing any more.
    void end(int number);
    void setHeld(int number, bool isHeld);
    /// Null once it was ended.
    const miner::MachineSnapshot *snapshot(int number) const;
    const Clock &clock() const { return m_clock; }

private:
    struct Seat {
        std::unique_ptr<miner::Machine> machine;
        std::function<void(double)> found;
        std::optional<std::pair<miner::Work, miner::Pace>> work;
        bool isHeld = false;
    };
    void give(int number);

    const Clock &m_clock;
    SystemRandom m_random;
    miner::Shop m_shop;
    std::map<int, Seat> m_seats;
    int m_next = 0;
    QTimer m_tick;
    std::unique_ptr<ServiceThread<miner::Hasher>> m_hasher;
};

} // namespace devices
