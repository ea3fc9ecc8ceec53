// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/devices/Device.h"

#include "tests/support/devices/AntminerDevice.h"
#include "tests/support/devices/ApiDesk.h"
#include "tests/support/devices/AvalonDevice.h"
#include "tests/support/devices/AxeDevice.h"
#include "tests/support/devices/AxeLegacyDevice.h"
#include "tests/support/devices/BraiinsDevice.h"
#include "tests/support/devices/CgDevice.h"
#include "tests/support/devices/HttpDesk.h"

namespace devices {

namespace {

constexpr double restartSeconds = 5;
constexpr std::chrono::milliseconds tickTime { 250 };

RigConfig rigOf(const DeviceConfig &config, miner::Personality personality)
{
    return { lan::kindName(config.kind) + QStringLiteral("-%1").arg(config.number),
        config.minesAs.value_or(personality), config.hashrate, config.timeScale };
}

} // namespace

std::unique_ptr<Device> Device::make(const DeviceConfig &config, MiningFloor &floor)
{
    switch (config.kind) {
    case lan::Kind::Unknown:
    case lan::Kind::AxeOs:
        break;
    case lan::Kind::AxeOsLegacy:
    case lan::Kind::NerdQAxe:
        return std::make_unique<AxeLegacyDevice>(config, floor);
    case lan::Kind::Avalon:
        return std::make_unique<AvalonDevice>(config, floor);
    case lan::Kind::Braiins:
        return std::make_unique<BraiinsDevice>(config, floor);
    case lan::Kind::Cgminer:
        return std::make_unique<S9Device>(config, floor);
    case lan::Kind::Antminer:
        return std::make_unique<AntminerDevice>(config, floor);
    }
    return std::make_unique<AxeDevice>(config, floor);
}

Device::Device(const DeviceConfig &config, const Hardware &hardware, miner::Personality personality, MiningFloor &floor)
    : m_config(config)
    , m_hardware(hardware)
    , m_rig(floor, rigOf(config, personality))
    , m_body(hardware, config.number)
{
    m_power.setSingleShot(true);
    m_soon.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &Device::tick);
    connect(&m_soon, &QTimer::timeout, this, &Device::restart);
    connect(&m_power, &QTimer::timeout, this, [this] {
        if (!open())
            m_power.start(own(1)); // its port may still be held by what was dropped
    });
}

Device::~Device() = default;

QString Device::hostname() const
{
    return QStringLiteral("%1-%2").arg(lan::kindName(m_config.kind)).arg(m_config.number, 3, 10, QLatin1Char('0'));
}

QString Device::mac() const
{
    // locally administered, so that it is nobody's
    return QStringLiteral("02:48:53:%1:%2:%3")
        .arg(int(m_config.kind), 2, 16, QLatin1Char('0'))
        .arg(m_config.number / 256 % 256, 2, 16, QLatin1Char('0'))
        .arg(m_config.number % 256, 2, 16, QLatin1Char('0'));
}

Telemetry Device::telemetry() const
{
    return m_body.telemetry();
}

std::chrono::milliseconds Device::own(double seconds) const
{
    return std::chrono::milliseconds(qint64(seconds * 1000 * m_config.timeScale));
}

Result<void> Device::start()
{
    m_isOn = true;
    return has(Fault::Gone) ? Result<void> {} : open();
}

Result<void> Device::open()
{
    const auto faults = [this] { return m_faults; };
    const auto latency = [this] { return int(m_config.latency.count()); };
    const auto pause = [] { return 50; };
    if (hasWeb()) {
        m_web = std::make_unique<HttpDesk>(HttpDesk::Ways { [this](const HttpIn &in) { return answerWeb(in); }, faults,
                                               latency, [this] { return m_config.redirectTo; }, pause },
            m_seen);
        if (const auto done = m_web->listen(m_config.address, m_config.ports.web); !done) {
            close();
            return done;
        }
    }
    if (hasApi()) {
        m_api = std::make_unique<ApiDesk>(
            ApiDesk::Ways { [this](const QByteArray &in) { return answerApi(in); }, faults, latency, pause }, m_seen);
        if (const auto done = m_api->listen(m_config.address, m_config.ports.api); !done) {
            close();
            return done;
        }
    }
    m_isUp = true;
    m_body.powerOn();
    m_tick.start(tickTime);
    boot();
    return {};
}

void Device::close()
{
    m_soon.stop();
    m_tick.stop();
    m_isUp = false;
    m_isIdentifying = false;
    m_rig.leave(/*forgets=*/true);
    // One of them may be calling.
    if (m_web) {
        m_web->close();
        m_web.release()->deleteLater();
    }
    if (m_api) {
        m_api->close();
        m_api.release()->deleteLater();
    }
}

void Device::stop()
{
    m_isOn = false;
    m_power.stop();
    close();
}

void Device::restart()
{
    if (!m_isUp)
        return;
    ++m_restarts;
    close();
    if (!has(Fault::NeverReturns))
        m_power.start(own(restartSeconds));
}

void Device::restartSoon(double seconds)
{
    m_soon.start(std::max(own(seconds), std::chrono::milliseconds(20)));
}

void Device::tick()
{
    m_rig.tick();
    const auto step = std::chrono::duration_cast<std::chrono::nanoseconds>(tickTime / m_config.timeScale);
    m_body.pass(step, m_rig.load());
    live();
}

void Device::setFault(Fault fault, bool isOn)
{
    m_faults.setFlag(fault, isOn);
    if (fault != Fault::Gone || !m_isOn)
        return;
    m_power.stop();
    if (isOn)
        close();
    else if (!m_isUp)
        m_power.start(0);
}

void Device::clearFaults()
{
    if (has(Fault::Gone))
        setFault(Fault::Gone, false);
    m_faults = {};
}

HttpOut Device::answerWeb(const HttpIn &)
{
    return HttpOut::text("404 Not Found", "Not found");
}

QByteArray Device::answerApi(const QByteArray &)
{
    return {};
}

} // namespace devices
