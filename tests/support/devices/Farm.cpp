// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/devices/Farm.h"

#include <unistd.h>

namespace devices {

namespace {

/// Places within 127.64.0.0/10 for a process, each its own: /24 of them, so that neither meets another's.
QHostAddress ownFirst()
{
    static quint32 farms = 0;
    const quint32 process = quint32(::getpid()) & 0xfff;
    const quint32 farm = farms++ & 0x3;
    return QHostAddress(0x7f400000u + (process << 10) + (farm << 8) + 1);
}

} // namespace

QList<DeviceConfig> everyKind()
{
    QList<DeviceConfig> out;
    for (const lan::Kind kind : { lan::Kind::AxeOs, lan::Kind::AxeOsLegacy, lan::Kind::NerdQAxe, lan::Kind::NerdQAxe,
             lan::Kind::Avalon, lan::Kind::Braiins, lan::Kind::Cgminer, lan::Kind::Cgminer, lan::Kind::Antminer }) {
        DeviceConfig one;
        one.kind = kind;
        const bool isSecond = !out.isEmpty() && out.last().kind == kind;
        if (kind == lan::Kind::NerdQAxe && isSecond)
            one.totpSecret = farmTotpSecret;
        one.allowsWrites = !(kind == lan::Kind::Cgminer && isSecond);
        out.append(one);
    }
    return out;
}

Farm::Farm(FarmConfig config)
    : m_config(std::move(config))
    , m_floor(m_clock)
{
    if (m_config.models.isEmpty())
        m_config.models = everyKind();
    if (m_config.firstAddress.isNull())
        m_config.firstAddress = ownFirst();
    for (int i = 0; i < m_config.count; ++i) {
        DeviceConfig one = m_config.models[i % m_config.models.size()];
        one.number = i + 1;
        one.address = QHostAddress(m_config.firstAddress.toIPv4Address() + quint32(i));
        one.ports = m_config.ports;
        one.hashrate = m_config.hashrate;
        one.timeScale = m_config.timeScale;
        if (m_config.findsShares && one.kind == lan::Kind::NerdQAxe)
            one.minesAs = miner::Personality::Bitaxe;
        if (one.pools.isEmpty())
            one.pools = m_config.pools;
        const QString name
            = QStringLiteral("%1-%2").arg(lan::kindName(one.kind)).arg(one.number, 3, 10, QLatin1Char('0'));
        for (lan::PoolEntry &pool : one.pools)
            pool.user.replace(QStringLiteral("{name}"), name);
        m_devices.push_back(Device::make(one, m_floor));
    }
}

Farm::~Farm() = default;

Result<void> Farm::start()
{
    Result<void> out;
    for (const auto &device : m_devices) {
        if (const auto done = device->start(); !done && out)
            out = done;
    }
    return out;
}

void Farm::stop()
{
    for (const auto &device : m_devices)
        device->stop();
}

Device *Farm::find(lan::Kind kind, int from)
{
    for (int i = from; i < count(); ++i) {
        if (device(i).config().kind == kind)
            return &device(i);
    }
    return nullptr;
}

Device *Farm::at(const QHostAddress &address)
{
    for (const auto &device : m_devices) {
        if (device->config().address == address)
            return device.get();
    }
    return nullptr;
}

QList<QHostAddress> Farm::addresses() const
{
    QList<QHostAddress> out;
    for (const auto &device : m_devices)
        out.append(device->config().address);
    return out;
}

} // namespace devices
