// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/devices/Device.h"
#include "tests/support/devices/HttpDesk.h"
#include "tests/support/devices/Json.h"
#include "tests/support/devices/Totp.h"

namespace devices {

/// A Bitaxe Ultra before pools[], or a NerdQAxe++: one pool and one fallback, set by PATCH. The first follows at its
/// next start, the second at once; the second may want a code on writes, answers one request per connection and passes
/// over values of a wrong type without a word.
class AxeLegacyDevice final : public Device {
public:
    AxeLegacyDevice(const DeviceConfig &config, MiningFloor &floor);

    QList<lan::PoolRow> pools() const override;
    /// The code that it takes now.
    QByteArray code() const;

private:
    bool isNerd() const { return config().kind == lan::Kind::NerdQAxe; }
    bool hasWeb() const override { return true; }
    HttpOut answerWeb(const HttpIn &in) override;
    void boot() override;
    void live() override { m_bestEver = std::max(m_bestEver, mining().best); }

    HttpOut answerGet(const HttpIn &in);
    HttpOut answerPost(const HttpIn &in);
    HttpOut patch(const HttpIn &in);
    /// Empty: it may write.
    std::optional<HttpOut> refuseCode(const HttpIn &in);
    Json info() const;
    Json nerdInfo() const;
    Json asic() const;
    void addPools(Json &out) const;
    bool isRightPatch(const Json &wanted) const;
    /// Whether the pools are others now.
    bool apply(const Json &wanted);
    void takeNerdPool(const Json &wanted, int place);
    void mineStored();
    void useSettings();

    struct Settings {
        lan::PoolEntry pools[2] {};
        double frequency = 0;
        int millivolts = 0;
        bool isFanAutomatic = true;
        int fanPercent = 100;
        QString hostname {};
    };
    Settings m_stored;
    TotpGate m_codes;
    double m_bestEver = 0;
    bool m_isShutDown = false;
};

} // namespace devices
