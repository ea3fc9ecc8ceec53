// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/devices/CgDevice.h"
#include "tests/support/devices/DigestGate.h"

namespace devices {

/// An Antminer S19 with Bitmain's firmware: CGI pages behind HTTP digest, where its configuration is replaced whole by
/// what is posted, and the socket API to read only, without joined commands.
class AntminerDevice final : public CgDevice {
public:
    AntminerDevice(const DeviceConfig &config, MiningFloor &floor);

    /// What is stored, as get_miner_conf.cgi gives it.
    const Json &conf() const { return m_conf; }

private:
    bool hasWeb() const override { return true; }
    HttpOut answerWeb(const HttpIn &in) override;
    void boot() override;
    QString description() const override { return QStringLiteral("cgminer 1.0.0"); }
    bool takesJoined() const override { return false; }
    bool speaksGiga() const override { return true; }
    std::optional<CgAnswer> answer(const CgRequest &request) override;
    Json versionRow() const override;
    Json statsRows() const override;

    HttpOut page(const HttpIn &in);
    HttpOut setConf(const QByteArray &body);
    void useConf();
    Json webHead(const char *what) const;
    Json systemInfo() const;
    Json networkInfo() const;
    Json webStats() const;
    Json webSummary() const;
    Json webPools() const;
    bool isAsleep() const;

    DigestGate m_gate;
    Json m_conf;
    QTimer m_miner; ///< until its mining program is up again
};

} // namespace devices
