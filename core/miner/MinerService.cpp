// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miner/MinerService.h"

#include "core/base/ServiceThread.h"
#include "core/miner/Machine.h"

#include <QtEndian>

#include <algorithm>
#include <vector>

namespace miner {

namespace {

constexpr std::chrono::milliseconds snapshotTime { 500 };
constexpr std::chrono::milliseconds crowdTime { 20 };
constexpr int crowdSize = 10; ///< machines that connect in one crowdTime
constexpr size_t latencySamples = 10'000;
constexpr double guessedThreadHashrate = 4e6; ///< h/s of one thread, until it is measured by the server

double nominalHashrate(const MinerConfig &config, const MachineConfig &machine)
{
    if (machine.shareRate > 0)
        return 1; // load mode wants the easiest target there is
    if (machine.hashrate > 0)
        return machine.hashrate;
    return guessedThreadHashrate * config.threads / double(std::max<qsizetype>(1, config.machines.size()));
}

/// Ring of the latest answer times.
class Latencies {
public:
    void add(double milliseconds)
    {
        if (m_samples.size() < latencySamples)
            m_samples.push_back(float(milliseconds));
        else
            m_samples[m_next] = float(milliseconds);
        m_next = (m_next + 1) % latencySamples;
    }
    double percentile(double part) const
    {
        if (m_samples.empty())
            return 0;
        std::vector<float> sorted = m_samples;
        const auto at = sorted.begin() + std::ptrdiff_t(part * double(sorted.size() - 1));
        std::nth_element(sorted.begin(), at, sorted.end());
        return double(*at);
    }

private:
    std::vector<float> m_samples;
    size_t m_next = 0;
};

void addTo(MachineSnapshot &total, const MachineSnapshot &one)
{
    total.hashrate += one.hashrate;
    total.hashes += one.hashes;
    total.submitted += one.submitted;
    total.accepted += one.accepted;
    for (auto it = one.rejected.begin(); it != one.rejected.end(); ++it)
        total.rejected[it.key()] += it.value();
    total.unanswered += one.unanswered;
    total.lost += one.lost;
    total.blockCandidates += one.blockCandidates;
    total.blocksAccepted += one.blocksAccepted;
    total.jobs += one.jobs;
    total.reconnects += one.reconnects;
    if (!one.lastError.isEmpty())
        total.lastError = one.lastError;
    if (!one.violation.isEmpty())
        total.violation = one.violation;
}

} // namespace

struct MinerService::State {
    State(MinerConfig c, const Clock &k)
        : config(std::move(c))
        , clock(k)
    {
    }

    MinerConfig config;
    const Clock &clock;
    SystemRandom random;
    Shop shop { clock, random, 1, 1 };
    std::vector<std::unique_ptr<Machine>> machines;
    std::vector<std::unique_ptr<ServiceThread<Hasher>>> hashers;
    QTimer snapshotTimer;
    QTimer crowdTimer;
    size_t started = 0;
    SteadyTime startedAt {};
    Latencies latencies;
    quint64 accepted = 0;
    bool isRunning = false;

    ServiceThread<Hasher> &hasherOf(int machine) { return *hashers[size_t(machine) % hashers.size()]; }
    bool isEverybodyOver() const
    {
        return std::all_of(machines.begin(), machines.end(), [](const auto &machine) { return machine->isOver(); });
    }
    bool hasReachedGoal() const
    {
        quint64 blocks = 0;
        for (size_t i = 0; i < machines.size() && config.stopAfterBlocks > 0; ++i)
            blocks += machines[i]->snapshot().blocksAccepted;
        return (config.stopAfterShares > 0 && accepted >= config.stopAfterShares)
            || (config.stopAfterBlocks > 0 && blocks >= config.stopAfterBlocks)
            || (config.stopAfter.count() > 0 && clock.steady() - startedAt >= config.stopAfter);
    }
};

MinerService::MinerService(MinerConfig config, const Clock &clock)
    : m_state(new State(std::move(config), clock))
{
    State &s = *m_state;
    for (int i = 0; i < std::max(1, s.config.threads); ++i) {
        const auto seedBytes = s.random.bytes<8>();
        const quint64 seed = qFromLittleEndian<quint64>(seedBytes.data());
        s.hashers.push_back(std::make_unique<ServiceThread<Hasher>>(QStringLiteral("hashstead-hash-%1").arg(i),
            [&clock, seed] { return std::make_unique<Hasher>(clock, seed); }));
        connect(s.hashers.back()->object(), &Hasher::found, this,
            [this](const Find &find) { m_state->machines[size_t(find.machine)]->submit(find); });
        connect(s.hashers.back()->object(), &Hasher::hashed, this, [this](const QMap<int, quint64> &counts) {
            for (auto it = counts.begin(); it != counts.end(); ++it)
                m_state->machines[size_t(it.key())]->countHashes(it.value());
        });
    }
    for (int i = 0; i < s.config.machines.size(); ++i) {
        const MachineConfig &machine = s.config.machines[i];
        s.machines.push_back(std::make_unique<Machine>(machine, i, nominalHashrate(s.config, machine), s.shop));
        wire(*s.machines.back());
    }
    connect(&s.snapshotTimer, &QTimer::timeout, this, &MinerService::tick);
    connect(&s.crowdTimer, &QTimer::timeout, this, &MinerService::startSome);
}

MinerService::~MinerService()
{
    m_state->hashers.clear(); // join before the machines go
}

void MinerService::wire(Machine &machine)
{
    connect(&machine, &Machine::workChanged, this, [this](const Work &work, const Pace &pace) {
        m_state->hasherOf(work.machine).post([work, pace](Hasher &hasher) { hasher.setWork(work, pace); });
    });
    connect(&machine, &Machine::workEnded, this,
        [this](int index) { m_state->hasherOf(index).post([index](Hasher &hasher) { hasher.clearWork(index); }); });
    connect(&machine, &Machine::answered, this, [this](double milliseconds, bool isAccepted) {
        m_state->latencies.add(milliseconds);
        m_state->accepted += isAccepted;
        endIfDone();
    });
    connect(&machine, &Machine::over, this, &MinerService::endIfDone);
}

void MinerService::start()
{
    State &s = *m_state;
    if (s.isRunning || s.started > 0)
        return;
    s.isRunning = true;
    s.startedAt = s.clock.steady();
    s.snapshotTimer.start(snapshotTime);
    s.crowdTimer.start(crowdTime);
    startSome();
}

void MinerService::startSome()
{
    State &s = *m_state;
    for (int i = 0; i < crowdSize && s.started < s.machines.size(); ++i)
        s.machines[s.started++]->start();
    if (s.started >= s.machines.size())
        s.crowdTimer.stop();
}

void MinerService::stop()
{
    State &s = *m_state;
    if (!std::exchange(s.isRunning, false))
        return;
    s.snapshotTimer.stop();
    s.crowdTimer.stop();
    for (const auto &machine : s.machines)
        machine->stop();
    Q_EMIT finished(snapshot());
}

void MinerService::tick()
{
    for (const auto &machine : m_state->machines)
        machine->tick(m_state->clock.steady());
    Q_EMIT snapshotChanged(snapshot());
    endIfDone();
}

void MinerService::endIfDone()
{
    if (m_state->isRunning && (m_state->isEverybodyOver() || m_state->hasReachedGoal()))
        stop();
}

Snapshot MinerService::snapshot() const
{
    const State &s = *m_state;
    Snapshot out;
    out.takenAt = s.clock.now();
    if (s.startedAt != SteadyTime {})
        out.seconds = std::chrono::duration<double>(s.clock.steady() - s.startedAt).count();
    for (const auto &machine : s.machines) {
        out.machines.append(machine->snapshot());
        addTo(out.total, machine->snapshot());
        out.mining += machine->snapshot().status == MachineStatus::Mining;
        out.violations += !machine->snapshot().violation.isEmpty();
    }
    out.p50Ms = s.latencies.percentile(0.5);
    out.p99Ms = s.latencies.percentile(0.99);
    return out;
}

} // namespace miner
