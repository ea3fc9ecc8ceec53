// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Fleet.h"

#include <algorithm>
#include <cmath>

namespace lan {
namespace {

constexpr int stalePolls = 3;

} // namespace

/// Its next turn: each device has its place in the interval and comes back to it, however long its polls take.
SteadyTime Fleet::turn(const Device &device, SteadyTime now) const
{
    using std::chrono::nanoseconds;
    const nanoseconds interval = std::max<nanoseconds>(m_config.interval, std::chrono::milliseconds(1));
    nanoseconds delay = interval;
    for (int i = 1; i < device.missed && delay < m_config.mostBetween; ++i)
        delay *= 2;
    delay = std::max(interval, std::min<nanoseconds>(delay, m_config.mostBetween));
    const nanoseconds place(qint64(device.phase * double(interval.count())));
    const nanoseconds latest = now.time_since_epoch() + delay;
    const qint64 rounds = (latest - place).count() / interval.count();
    SteadyTime out { place + rounds * interval };
    if (out < now + interval / 4)
        out += interval; // it has just been asked
    return out;
}

void Fleet::queue(const QString &key, Device &device, SteadyTime due)
{
    unqueue(device);
    device.due = due;
    device.order = ++m_order;
    device.isQueued = true;
    m_queue.emplace(Slot { due, device.order }, key);
}

void Fleet::unqueue(Device &device)
{
    if (device.isQueued)
        m_queue.erase(Slot { device.due, device.order });
    device.isQueued = false;
}

void Fleet::setConfig(const FleetConfig &config, SteadyTime now)
{
    const bool isOther = config.interval != m_config.interval;
    m_config = config;
    if (!isOther)
        return;
    for (auto it = m_devices.begin(); it != m_devices.end(); ++it) {
        if (it->isQueued && it->due > now)
            queue(it.key(), *it, std::min(it->due, turn(*it, now)));
    }
}

void Fleet::add(const QString &key, SteadyTime now)
{
    if (m_devices.contains(key))
        return;
    // the golden ratio spreads any number of devices evenly, whenever each comes
    constexpr double golden = 0.6180339887498949;
    double whole = 0;
    Device device;
    device.phase = std::modf(double(m_added++) * golden, &whole);
    const auto interval = std::chrono::nanoseconds(m_config.interval);
    const SteadyTime first = now + std::chrono::nanoseconds(qint64(device.phase * double(interval.count())));
    // its place on the clock, so that turn() goes on from there
    const auto onClock = first.time_since_epoch() % interval;
    device.phase = double(onClock.count()) / double(interval.count());
    queue(key, *m_devices.insert(key, device), first);
}

void Fleet::remove(const QString &key)
{
    const auto it = m_devices.find(key);
    if (it == m_devices.end())
        return;
    unqueue(*it);
    m_underWay -= it->isUnderWay;
    m_devices.erase(it);
}

void Fleet::rename(const QString &from, const QString &to)
{
    if (from == to || !m_devices.contains(from))
        return;
    remove(to);
    Device device = m_devices.take(from);
    if (device.isQueued)
        m_queue[Slot { device.due, device.order }] = to;
    m_devices.insert(to, device);
}

QStringList Fleet::due(SteadyTime now)
{
    QStringList out;
    while (m_underWay < m_config.inFlight && !m_queue.empty() && m_queue.begin()->first.first <= now) {
        const QString key = m_queue.begin()->second;
        Device &device = m_devices[key];
        unqueue(device);
        device.isUnderWay = true;
        ++m_underWay;
        out += key;
    }
    return out;
}

std::optional<SteadyTime> Fleet::nextDue() const
{
    if (m_underWay >= m_config.inFlight || m_queue.empty())
        return std::nullopt;
    return m_queue.begin()->first.first;
}

void Fleet::ended(const QString &key, Polled how, SteadyTime now)
{
    const auto it = m_devices.find(key);
    if (it == m_devices.end() || !it->isUnderWay)
        return;
    it->isUnderWay = false;
    --m_underWay;
    it->missed = how == Polled::Answered ? 0 : it->missed + 1;
    if (it->holds == 0)
        queue(key, *it, it->isWanted ? now : turn(*it, now));
    it->isWanted = false;
}

void Fleet::pollSoon(const QString &key, SteadyTime now)
{
    const auto it = m_devices.find(key);
    if (it == m_devices.end() || it->holds > 0)
        return;
    if (it->isUnderWay)
        it->isWanted = true;
    else if (it->due > now)
        queue(key, *it, now);
}

bool Fleet::hold(const QString &key)
{
    const auto it = m_devices.find(key);
    if (it == m_devices.end())
        return true;
    ++it->holds;
    unqueue(*it);
    return !it->isUnderWay;
}

void Fleet::release(const QString &key, SteadyTime now)
{
    const auto it = m_devices.find(key);
    if (it == m_devices.end() || it->holds == 0 || --it->holds > 0)
        return;
    if (it->isUnderWay)
        it->isWanted = true;
    else
        queue(key, *it, now);
}

bool Fleet::isHeld(const QString &key) const
{
    const auto it = m_devices.constFind(key);
    return it != m_devices.cend() && it->holds > 0;
}

bool Fleet::isUnderWay(const QString &key) const
{
    const auto it = m_devices.constFind(key);
    return it != m_devices.cend() && it->isUnderWay;
}

int Fleet::missed(const QString &key) const
{
    const auto it = m_devices.constFind(key);
    return it == m_devices.cend() ? 0 : it->missed;
}

bool Fleet::isStale(const QString &key) const
{
    return missed(key) > stalePolls;
}

} // namespace lan
