// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/miner/Types.h"

#include <QObject>

#include <memory>

namespace miner {

class Machine;

/// Mines on the CPU for any number of machines, each with its own connection to a server. The hashing runs on threads
/// of its own. Lives on its ServiceThread; public methods there only. The demo's virtual miners and the tool
/// hashstead-miner are this class.
class MinerService final : public QObject {
    Q_OBJECT
public:
    /// \a clock outlives the service.
    MinerService(MinerConfig config, const Clock &clock);
    ~MinerService() override;
    Q_DISABLE_COPY_MOVE(MinerService)

    /// Connects all machines, spread over a moment when there are many.
    void start();
    /// Closes all connections. finished() follows.
    void stop();
    Snapshot snapshot() const;

Q_SIGNALS:
    void snapshotChanged(const miner::Snapshot &snapshot);
    /// A stop condition was met, stop() was called, or no machine is left that could go on.
    void finished(const miner::Snapshot &snapshot);

private:
    void wire(Machine &machine);
    void startSome();
    void tick();
    void endIfDone();

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace miner
