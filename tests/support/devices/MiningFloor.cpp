// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/devices/MiningFloor.h"

#include <QtEndian>

namespace devices {

MiningFloor::MiningFloor(const Clock &clock)
    : m_clock(clock)
    , m_shop { clock, m_random, 1, 1 }
{
    const quint64 seed = qFromLittleEndian<quint64>(m_random.bytes<8>().data());
    m_hasher = std::make_unique<ServiceThread<miner::Hasher>>(
        QStringLiteral("devices-hash"), [&clock, seed] { return std::make_unique<miner::Hasher>(clock, seed); });
    connect(m_hasher->object(), &miner::Hasher::found, this, [this](const miner::Find &find) {
        const auto at = m_seats.find(find.machine);
        if (at == m_seats.end() || at->second.isHeld)
            return;
        const quint64 before = at->second.machine->snapshot().submitted;
        at->second.machine->submit(find);
        if (at->second.machine->snapshot().submitted > before && at->second.found)
            at->second.found(bitcoin::difficultyOf(find.hash));
    });
    connect(m_hasher->object(), &miner::Hasher::hashed, this, [this](const QMap<int, quint64> &counts) {
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            if (const auto at = m_seats.find(it.key()); at != m_seats.end())
                at->second.machine->countHashes(it.value());
        }
    });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        for (const auto &[number, seat] : m_seats)
            seat.machine->tick(m_clock.steady());
    });
    m_tick.start(std::chrono::milliseconds(500));
}

MiningFloor::~MiningFloor()
{
    m_hasher.reset(); // join before the machines go
}

int MiningFloor::begin(const miner::MachineConfig &config, std::function<void(double)> found)
{
    const int number = m_next++;
    Seat &seat = m_seats[number];
    seat.machine = std::make_unique<miner::Machine>(config, number, config.hashrate, m_shop);
    seat.found = std::move(found);
    connect(seat.machine.get(), &miner::Machine::workChanged, this,
        [this, number](const miner::Work &work, const miner::Pace &pace) {
            m_seats[number].work = { work, pace };
            give(number);
        });
    connect(seat.machine.get(), &miner::Machine::workEnded, this, [this](int ended) {
        if (const auto at = m_seats.find(ended); at != m_seats.end())
            at->second.work.reset();
        m_hasher->post([ended](miner::Hasher &hasher) { hasher.clearWork(ended); });
    });
    seat.machine->start();
    return number;
}

void MiningFloor::give(int number)
{
    const Seat &seat = m_seats[number];
    if (seat.isHeld || !seat.work)
        m_hasher->post([number](miner::Hasher &hasher) { hasher.clearWork(number); });
    else
        m_hasher->post([w = *seat.work](miner::Hasher &hasher) { hasher.setWork(w.first, w.second); });
}

void MiningFloor::end(int number)
{
    const auto at = m_seats.find(number);
    if (at == m_seats.end())
        return;
    at->second.machine->disconnect(this);
    at->second.machine->stop();
    at->second.machine.release()->deleteLater(); // it may be the one that is calling
    m_seats.erase(at);
    m_hasher->post([number](miner::Hasher &hasher) { hasher.clearWork(number); });
}

void MiningFloor::setHeld(int number, bool isHeld)
{
    const auto at = m_seats.find(number);
    if (at == m_seats.end() || at->second.isHeld == isHeld)
        return;
    at->second.isHeld = isHeld;
    give(number);
}

const miner::MachineSnapshot *MiningFloor::snapshot(int number) const
{
    const auto at = m_seats.find(number);
    return at == m_seats.end() ? nullptr : &at->second.machine->snapshot();
}

} // namespace devices
