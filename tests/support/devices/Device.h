// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Device.h"
#include "core/lan/Transport.h"
#include "core/miner/Types.h"
#include "tests/support/devices/Faults.h"
#include "tests/support/devices/Hardware.h"
#include "tests/support/devices/Rig.h"

#include <QTimer>

#include <memory>

namespace devices {

class ApiDesk;
class HttpDesk;
struct HttpIn;
struct HttpOut;

struct DeviceConfig {
    lan::Kind kind = lan::Kind::AxeOs;
    QHostAddress address {}; ///< 127.x.y.z, its own
    lan::Ports ports {};
    int number = 1; ///< host name, MAC, serial number and small differences follow from it
    QList<lan::PoolEntry> pools {}; ///< in the order of failing over
    QString user = QStringLiteral("root"); ///< where its web interface wants a login
    QString password = QStringLiteral("root");
    QByteArray totpSecret {}; ///< NerdQAxe: codes are wanted on writes
    bool allowsWrites = true; ///< cgminer: started with --api-allow W:
    double hashrate = 5'000; ///< h/s that it really hashes on the processor; what it reports is its hardware's
    double timeScale = 1; ///< of its own times: a restart takes 5 s of them, a look for the first pool comes each 60 s
    std::chrono::milliseconds latency { 20'000 }; ///< of Fault::Slow; not scaled
    QByteArray redirectTo { "http://127.255.255.254/api/system/info" };
    /// Instead of the firmware's own. Those that read integer difficulties alone find no share on a processor.
    std::optional<miner::Personality> minesAs {};
};

/// One simulated device: its real interface on an address of its own, and a real miner behind it. Lives on the thread
/// that made it, all its work is done in that thread's event loop; hashing has the MiningFloor's thread.
class Device : public QObject {
public:
    /// A device of \a config.kind. \a floor outlives it.
    static std::unique_ptr<Device> make(const DeviceConfig &config, MiningFloor &floor);
    ~Device() override;
    Q_DISABLE_COPY_MOVE(Device)

    /// Listens and begins to mine on its first pool. Errors: Busy, Denied (the port is not for everybody).
    Result<void> start();
    /// As if its plug was pulled. What was stored is there at the next start().
    void stop();
    bool isUp() const { return m_isUp; }

    const DeviceConfig &config() const { return m_config; }
    const Hardware &hardware() const { return m_hardware; }
    QString hostname() const;
    QString mac() const; ///< as lan::Reading::mac

    /// Its whole list in the device's own order, with passwords.
    virtual QList<lan::PoolRow> pools() const = 0;
    /// What it mines on now; null while it is between pools.
    std::optional<lan::PoolEntry> activePool() const { return m_rig.active(); }
    const RigState &mining() const { return m_rig.state(); }
    Telemetry telemetry() const;
    bool isPaused() const { return m_rig.isHeld(); }
    bool isIdentifying() const { return m_isIdentifying; }

    void setFault(Fault fault, bool isOn = true);
    void clearFaults();
    Faults faults() const { return m_faults; }
    bool has(Fault fault) const { return m_faults.testFlag(fault); }
    void setLatency(std::chrono::milliseconds latency) { m_config.latency = latency; }
    void setRedirect(const QByteArray &to) { m_config.redirectTo = to; }
    const Seen &seen() const { return m_seen; }
    void forgetSeen() { m_seen = {}; }
    int restarts() const { return m_restarts; }
    /// Drops all connections, comes back after 5 s of its own time and mines by what is stored.
    void restart();

protected:
    Device(const DeviceConfig &config, const Hardware &hardware, miner::Personality personality, MiningFloor &floor);

    virtual bool hasWeb() const { return false; }
    virtual bool hasApi() const { return false; }
    virtual HttpOut answerWeb(const HttpIn &in);
    /// The reply to one request of the socket interface, without its ending NUL; empty: closes without a word.
    virtual QByteArray answerApi(const QByteArray &request);
    /// Puts what is stored into force and begins to mine. Called when the power comes.
    virtual void boot() = 0;
    /// Four times in a second of its own time or oftener.
    virtual void live() { }

    Rig &rig() { return m_rig; }
    const Rig &rig() const { return m_rig; }
    Body &body() { return m_body; }
    const Body &body() const { return m_body; }
    Seen &seenNow() { return m_seen; }
    std::chrono::milliseconds own(double seconds) const; ///< that many of its own seconds
    void setIdentifying(bool isOn) { m_isIdentifying = isOn; }
    void restartSoon(double seconds); ///< of its own time; the reply gets away before
    HttpDesk *web() const { return m_web.get(); }

private:
    Result<void> open();
    void close();
    void tick();

    DeviceConfig m_config;
    Hardware m_hardware;
    Rig m_rig;
    Body m_body;
    Faults m_faults {};
    Seen m_seen;
    std::unique_ptr<HttpDesk> m_web;
    std::unique_ptr<ApiDesk> m_api;
    QTimer m_tick;
    QTimer m_power; ///< until it is back
    QTimer m_soon; ///< until it goes down
    int m_restarts = 0;
    bool m_isUp = false;
    bool m_isOn = false; ///< start() was called
    bool m_isIdentifying = false;
};

} // namespace devices
