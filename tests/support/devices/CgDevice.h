// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/devices/ApiDesk.h"
#include "tests/support/devices/Device.h"
#include "tests/support/devices/HttpDesk.h"
#include "tests/support/devices/Json.h"

namespace devices {

/// What an answer of the cgminer API says of itself.
struct CgStatus {
    char kind = 'S'; ///< S, W, I, E, F
    int code = 0;
    QString text {};
};
/// One answer: its status, and a section of rows where there is one.
struct CgAnswer {
    CgStatus status {};
    const char *section = nullptr; ///< "SUMMARY"
    Json rows = Json::array();
    QByteArray raw {}; ///< instead of all that
};
struct CgRequest {
    QString command {};
    QString parameter {};
    bool isJson = false;
    bool isNewApi = false; ///< Bitmain's {"new_api":true}
};

/// A device behind the cgminer API, with cgminer's own rules: joined commands, access, pool numbers that move when one
/// is removed, priorities; what is not saved is gone after a restart.
class CgDevice : public Device {
public:
    QList<lan::PoolRow> pools() const override;

protected:
    CgDevice(const DeviceConfig &config, const Hardware &hardware, miner::Personality personality, MiningFloor &floor);

    bool hasApi() const override { return true; }
    QByteArray answerApi(const QByteArray &bytes) override;
    void boot() override;

    /// The program that answers: "cgminer 4.11.1".
    virtual QString description() const = 0;
    virtual bool takesJoined() const { return true; }
    /// Before cgminer's own; empty: they serve.
    virtual std::optional<CgAnswer> answer(const CgRequest &request);
    virtual Json versionRow() const = 0;
    virtual QString versionText() const { return QStringLiteral("CGMiner versions"); }
    virtual Json summaryRow() const;
    virtual Json devRows() const;
    virtual Json statsRows() const = 0;
    /// Hashrates in this unit: "MHS", or "GHS" as texts.
    virtual bool speaksGiga() const { return false; }
    virtual void addRates(Json &row) const;
    /// Pools as text for whoever has another interface to them.
    struct CgPool {
        lan::PoolEntry entry {};
        int priority = 0;
        bool isEnabled = true;
    };
    const QList<CgPool> &cgPools() const { return m_pools; }
    void setPools(const QList<lan::PoolEntry> &pools);
    bool isWrite(const QString &command) const;
    double bestEver() const { return mining().best; }
    qint64 elapsed() const { return qint64(telemetry().seconds); }

private:
    CgAnswer run(const CgRequest &request);
    CgAnswer read(const CgRequest &request);
    CgAnswer write(const CgRequest &request);
    CgAnswer addPool(const QString &details);
    CgAnswer switchPool(int at);
    CgAnswer removePool(int at);
    CgAnswer prioritize(const QString &order);
    CgAnswer enable(int at, bool isOn);
    Json poolRows() const;
    QString nameOf(int at) const; ///< "0:'stratum+tcp://…'"
    QList<lan::PoolEntry> order() const;
    void follow();
    int current() const; ///< index of the pool that is mined on or tried, -1 none
    Json whole(const CgAnswer &answer) const;
    QByteArray asText(const CgAnswer &answer) const;

    QList<CgPool> m_pools;
    QList<CgPool> m_saved;
};

/// An Antminer S9 with Bitmain's old firmware, seen through its API alone.
class S9Device final : public CgDevice {
public:
    S9Device(const DeviceConfig &config, MiningFloor &floor);

private:
    QString description() const override { return QStringLiteral("bmminer 1.0.0"); }
    QString versionText() const override { return QStringLiteral("BMMiner versions"); }
    bool speaksGiga() const override { return true; }
    Json versionRow() const override;
    Json statsRows() const override;
};

} // namespace devices
