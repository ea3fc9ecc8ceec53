// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/devices/CgDevice.h"

namespace devices {

/// An Avalon A1566: cgminer, with its values inside "MM ID0" texts, and "ascset".
class AvalonDevice final : public CgDevice {
public:
    AvalonDevice(const DeviceConfig &config, MiningFloor &floor);

private:
    QString description() const override { return QStringLiteral("cgminer 4.11.1"); }
    std::optional<CgAnswer> answer(const CgRequest &request) override;
    Json versionRow() const override;
    Json statsRows() const override;
    void boot() override;

    CgAnswer set(const QString &parameter);
    /// Empty: it is done.
    QString setWhat(const QString &what, const QString &value);
    std::string mmText() const;

    QTimer m_soft; ///< until it stops or goes on
    bool m_softGoal = false;
    bool m_isLedOn = false;
    int m_level = 1;
};

} // namespace devices
