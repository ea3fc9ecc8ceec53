// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ServiceThread.h"
#include "core/miner/MinerService.h"

/// The service on its thread, with the latest it said.
struct MinerRunner {
    SystemClock clock;
    miner::Snapshot latest;
    bool isFinished = false;
    ServiceThread<miner::MinerService> service;

    explicit MinerRunner(const miner::MinerConfig &config)
        : service(QStringLiteral("miner"), [&] { return std::make_unique<miner::MinerService>(config, clock); })
    {
        using miner::MinerService;
        QObject::connect(service.object(), &MinerService::snapshotChanged, &m_context,
            [this](const miner::Snapshot &s) { latest = s; });
        QObject::connect(service.object(), &MinerService::finished, &m_context, [this](const miner::Snapshot &s) {
            latest = s;
            isFinished = true;
        });
        service.post([](MinerService &s) { s.start(); });
    }
    void stop()
    {
        service.post([](miner::MinerService &s) { s.stop(); });
    }

private:
    QObject m_context;
};

inline miner::MinerConfig untilShares(const miner::MachineConfig &machine, quint64 shares)
{
    miner::MinerConfig out;
    out.machines = { machine };
    out.stopAfterShares = shares;
    return out;
}
