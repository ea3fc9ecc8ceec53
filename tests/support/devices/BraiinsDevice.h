// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/devices/CgDevice.h"

namespace devices {

/// An Antminer S9 with Braiins OS: BOSer behind the cgminer API, which gives values, pauses and takes no other changes,
/// and the old web pages that need a login.
class BraiinsDevice final : public CgDevice {
public:
    BraiinsDevice(const DeviceConfig &config, MiningFloor &floor);

private:
    bool hasWeb() const override { return true; }
    HttpOut answerWeb(const HttpIn &in) override;
    QString description() const override { return QStringLiteral("BOSer boser-openwrt 0.1.0-26ba61b9"); }
    QString versionText() const override { return QStringLiteral("BOSer versions"); }
    std::optional<CgAnswer> answer(const CgRequest &request) override;
    Json versionRow() const override;
    Json devRows() const override;
    Json statsRows() const override;
    void addRates(Json &row) const override;

    QByteArray m_session; ///< cookie of who is logged in
};

} // namespace devices
