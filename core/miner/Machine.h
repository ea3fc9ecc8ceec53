// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"
#include "core/miner/Hasher.h"
#include "core/miner/Wire.h"
#include "core/net/Backoff.h"

#include <QHash>
#include <QTimer>

#include <memory>

namespace miner {

/// What the machines of one service share. Outlives them.
struct Shop {
    const Clock &clock;
    const Random &random;
    quint64 nextWorkId = 1;
    quint64 nextToken = 1;
};

/// One mining machine: connects, keeps its counts, connects again. Lives on the service's thread.
class Machine final : public QObject {
    Q_OBJECT
public:
    Machine(const MachineConfig &config, int index, double nominalHashrate, Shop &shop, QObject *parent = nullptr);
    ~Machine() override;

    void start();
    /// Ends the connection for good; what was not answered counts as lost.
    void stop();
    void submit(const miner::Find &find);
    void countHashes(quint64 hashes) { m_snapshot.hashes += hashes; }
    /// Twice a second: looks for silence and updates the hashrate.
    void tick(SteadyTime now);

    const MachineSnapshot &snapshot() const { return m_snapshot; }
    Pace pace() const { return { m_config.hashrate, m_config.shareRate }; }
    /// Failed or stopped: nothing will come of it any more.
    bool isOver() const { return m_isOver; }

Q_SIGNALS:
    void workChanged(const miner::Work &work, const miner::Pace &pace);
    void workEnded(int machine);
    /// The answer to a share came after so many milliseconds.
    void answered(double milliseconds, bool isAccepted);
    void over();

private:
    struct Pending {
        SteadyTime sentAt {};
        bool isBlock = false;
    };

    void connectNow();
    void takeAnswer(quint64 token, const QString &reason);
    void takeEnd(const Error &error, bool violated);
    void dropWire();

    MachineConfig m_config;
    Endpoint m_home; ///< as configured; a redirection lasts for one connection
    int m_index;
    double m_nominalHashrate;
    Shop &m_shop;
    MachineSnapshot m_snapshot;
    std::unique_ptr<Wire> m_wire;
    net::Backoff m_backoff { std::chrono::milliseconds(500), std::chrono::seconds(30) };
    QTimer m_retry;
    QHash<quint64, Pending> m_pending;
    quint64 m_countedHashes = 0;
    SteadyTime m_countedAt {};
    bool m_isOver = false;
};

} // namespace miner
