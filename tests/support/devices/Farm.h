// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/devices/Device.h"

#include <vector>

namespace devices {

struct FarmConfig {
    int count = 8;
    /// Dealt in turn; empty: everyKind().
    QList<DeviceConfig> models {};
    QHostAddress firstAddress {}; ///< the next ones follow; null: such as no other process here takes
    lan::Ports ports { 8180, 4128 }; ///< that anybody may open; real ones are 80 and 4028
    QList<lan::PoolEntry> pools {}; ///< "{name}" in a user stands for the device's host name
    double hashrate = 5'000;
    double timeScale = 1;
    /// Devices whose firmware reads integer difficulties alone mine as one that reads fractions.
    bool findsShares = false;
};

/// One of each: AxeOS, AxeOS legacy, NerdQAxe, NerdQAxe with codes, Avalon, Braiins, S9, S9 that allows no writes,
/// Antminer.
QList<DeviceConfig> everyKind();
/// What the NerdQAxe of everyKind() wants codes of.
inline const QByteArray farmTotpSecret = QByteArrayLiteral("a secret of twenty b");

/// Some devices in one thread, with one thread that hashes for all of them.
class Farm final : public QObject {
public:
    explicit Farm(FarmConfig config);
    ~Farm() override;
    Q_DISABLE_COPY_MOVE(Farm)

    /// Errors: those of the first device that did not come up; the others run.
    Result<void> start();
    void stop();
    const FarmConfig &config() const { return m_config; }
    int count() const { return int(m_devices.size()); }
    Device &device(int index) { return *m_devices.at(size_t(index)); }
    /// The first of \a kind that comes at or after \a from; null: there is none.
    Device *find(lan::Kind kind, int from = 0);
    Device *at(const QHostAddress &address);
    QList<QHostAddress> addresses() const;

private:
    FarmConfig m_config;
    SystemClock m_clock;
    MiningFloor m_floor;
    std::vector<std::unique_ptr<Device>> m_devices;
};

/// A farm of one of each kind in turn, on ports that anybody may open.
inline FarmConfig FarmOf(int count, const QList<lan::PoolEntry> &pools = {})
{
    FarmConfig out;
    out.count = count;
    out.pools = pools;
    return out;
}

} // namespace devices
