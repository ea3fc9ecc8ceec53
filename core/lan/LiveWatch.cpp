// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/LiveWatch.h"

#include "core/lan/EspReading.h"

#include <algorithm>

namespace lan {
namespace {

constexpr std::chrono::milliseconds tickPace { 250 };

} // namespace

LiveWatch::LiveWatch(Find find, const Clock &clock, const Random &random, quint16 port, Times times)
    : m_find(std::move(find))
    , m_clock(clock)
    , m_random(random)
    , m_port(port)
    , m_times(times)
{
    m_tick.setInterval(tickPace);
    connect(&m_tick, &QTimer::timeout, this, &LiveWatch::tend);
}

LiveWatch::~LiveWatch() = default;

void LiveWatch::want(quint64 serial)
{
    if (!m_watched.contains(serial) && m_watched.size() >= mostLinks)
        m_watched.erase(std::ranges::min_element(m_watched, {}, [](const auto &each) { return each.second.until; }));
    Watched &watched = m_watched[serial];
    watched.until = m_clock.steady() + m_times.lasts;
    if (!watched.link) {
        watched.link = std::make_unique<LiveLink>(m_random, m_clock, m_times.link);
        connect(watched.link.get(), &LiveLink::readingChanged, this,
            [this, serial](const QHostAddress &address, const Reading &reading) { take(serial, address, reading); });
    }
    tend();
    if (!m_tick.isActive())
        m_tick.start();
}

void LiveWatch::drop(quint64 serial)
{
    const auto found = m_watched.find(serial);
    if (found == m_watched.end())
        return;
    found->second.link->close();
    found->second.address.clear();
}

int LiveWatch::links() const
{
    return int(std::ranges::count_if(m_watched, [](const auto &each) { return !each.second.address.isNull(); }));
}

/// A link is open while its device is wanted, found, and where it was.
void LiveWatch::tend()
{
    const SteadyTime now = m_clock.steady();
    std::erase_if(m_watched, [now](const auto &each) { return each.second.until <= now; });
    if (m_watched.empty())
        m_tick.stop();
    for (auto &[serial, watched] : m_watched) {
        const DeviceState *device = m_find(serial);
        const QHostAddress address = device ? device->address : QHostAddress();
        if (address == watched.address)
            continue;
        drop(serial);
        if (!address.isNull() && watched.link->open(address, device->reading, m_port))
            watched.address = address;
    }
}

/// What is polled may have said since what the live values leave out.
void LiveWatch::take(quint64 serial, const QHostAddress &address, Reading reading)
{
    const DeviceState *device = m_find(serial);
    if (!device || device->address != address)
        return;
    carryOver(reading, device->reading);
    Q_EMIT readingChanged(serial, reading);
}

} // namespace lan
