// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"
#include "core/lan/MachineMatch.h"
#include "core/lan/PointRun.h"
#include "core/lan/Request.h"
#include "core/lan/Scanner.h"
#include "core/lan/SecretShelf.h"
#include "core/lan/Watch.h"

#include <QObject>
#include <QTimeZone>

#include <memory>

namespace lan {

struct LanConfig {
    QString path {}; ///< of lan.sqlite; its folder exists
    SecretShelf secrets {}; ///< as they are stored now
    std::chrono::seconds pollInterval { 10 };
    WatchLimits limits {};
    bool tellsAlerts = true;
    double energyPrice = 0; ///< per kWh; 0: not set
    double bitcoinPrice = 0; ///< 0: not set
    QString currency {};
    ScannerOptions scanner {};
    TransportOptions transport {};
    PointPace pace {};
    QTimeZone zone { QTimeZone::systemTimeZone() }; ///< of the schedules
};

/// A machine that mines here now.
struct LanMiner {
    MinerHere here {};
    std::optional<UnixMs> lastShareAt {};
    bool operator==(const LanMiner &) const = default;
};
/// A port of ours that takes machines.
struct OwnPort {
    QHostAddress address {}; ///< it listens on; any: on all of ours
    quint16 port = 0;
    bool isSv2 = false;
    bool operator==(const OwnPort &) const = default;
};

/// Finds, watches and changes the devices of the LAN. Lives on its ServiceThread; every method runs there. It knows no
/// other service: Wiring tells it what mines here, and stores its secrets.
class LanService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanService)
public:
    LanService(LanConfig config, const Clock &clock, const Random &random);
    ~LanService() override; ///< calls stop()

    /// Opens the book and begins to poll; a run that the end of the program cut goes on. Errors: Unsupported (file of a
    /// newer program), Malformed, Busy, Io.
    Result<void> start();
    /// Ends all talks; what is not yet on disk is written. Idempotent.
    void stop();

    /// answered() follows, once, also later. An order's own errors stand in Request.h; besides: Busy (not started).
    void perform(const lan::Request &request);
    void applyMiners(const QList<lan::LanMiner> &miners);
    void applyPorts(const QList<lan::OwnPort> &ports, const QString &authorityKey);
    /// 0: not known, as the next.
    void applyDifficulty(double ofNetwork);
    /// What a block pays now.
    void applyReward(double sats);
    /// What became of secretsChanged().
    void secretStored(const QString &name, const Result<void> &result);
    /// Publishes soon, for a reader that has just begun.
    void republish();

Q_SIGNALS:
    void answered(const lan::Answer &answer);
    /// At most 4 times a second, when something changed.
    void snapshotPublished(const lan::Snapshot &snapshot);
    void eventHappened(const lan::LanEvent &event);
    /// To be kept in the secret store; an empty value is to be removed. secretStored() is waited for.
    void secretsChanged(const QString &name, const QByteArray &value);

private:
    class Engine;
    friend class Engine;
    LanConfig m_config;
    const Clock &m_clock;
    const Random &m_random;
    std::unique_ptr<Engine> m_engine; ///< null unless started
    QList<LanMiner> m_miners; ///< told before start(), or since
    QList<OwnPort> m_ports;
    QString m_authorityKey;
    double m_difficulty = 0;
    double m_rewardSats = 0;
};

} // namespace lan
Q_DECLARE_METATYPE(QList<lan::LanMiner>)
