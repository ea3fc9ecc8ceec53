// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/devices/Device.h"
#include "tests/support/devices/HttpDesk.h"
#include "tests/support/devices/LiveSocket.h"

#include <array>

namespace devices {

/// Whether ESP-Miner would talk to this peer: it and the request's Origin must be of a private network. Loopback, which
/// the real one refuses, counts as one here: it is where these devices live.
bool isAllowedByAxeOs(const HttpIn &in);

/// A Bitaxe Gamma 601 whose firmware has pools[]: eight slots, two of which are in the order of failing over.
class AxeDevice final : public Device {
public:
    AxeDevice(const DeviceConfig &config, MiningFloor &floor);
    ~AxeDevice() override;

    static constexpr int slotCount = 8;
    QList<lan::PoolRow> pools() const override;

private:
    bool hasWeb() const override { return true; }
    HttpOut answerWeb(const HttpIn &in) override;
    void boot() override;
    void live() override { m_bestEver = std::max(m_bestEver, mining().best); }

    Json info() const;
    void addTelemetry(Json &out) const;
    void addConfig(Json &out) const;
    void addPools(Json &out) const;
    Json asic() const;
    HttpOut post(const HttpIn &in);
    HttpOut patch(const HttpIn &in);
    HttpOut putPool(const HttpIn &in);
    HttpOut deletePool(const HttpIn &in);
    bool isRightPatch(const Json &wanted) const;
    void apply(const Json &wanted);
    void store(int slot, const Json &pool);
    void useSettings();

    struct Settings {
        std::array<Json, slotCount> pools {}; ///< null: an empty slot
        int primary = 0;
        int secondary = 1;
        bool usesFallback = false;
        double frequency = 0;
        int millivolts = 0;
        bool isFanAutomatic = true;
        int fanPercent = 100;
        int target = 60;
        QString hostname {};
    };
    Settings m_stored;
    int m_primary = 0; ///< in force since the last start, as are the next two
    int m_secondary = 1;
    bool m_usesFallback = false;
    double m_bestEver = 0; ///< of before this start
    QTimer m_identify;
    LiveSocket m_live;
};

} // namespace devices
