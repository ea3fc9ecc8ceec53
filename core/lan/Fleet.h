// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace lan {

struct FleetConfig {
    std::chrono::milliseconds interval { 10000 };
    std::chrono::milliseconds mostBetween { 60000 }; ///< while it does not answer
    int inFlight = 64; ///< polls at once
};
enum class Polled : quint8 {
    Answered,
    Missed ///< or refused for its credentials: asked as rarely, or it would lock its owner out
};

/// Says which device is to be polled when: each once in an interval, spread over it, less often while it does not
/// answer, never twice at once. Pure: time comes in. A call costs the logarithm of the number of devices.
class Fleet final {
public:
    explicit Fleet(const FleetConfig &config = {})
        : m_config(config)
    {
    }
    /// Spreads all devices anew where the interval is another one.
    void setConfig(const FleetConfig &config, SteadyTime now);

    void add(const QString &key, SteadyTime now); ///< one that is there stays as it is
    void remove(const QString &key);
    void rename(const QString &from, const QString &to);
    bool contains(const QString &key) const { return m_devices.contains(key); }
    int size() const { return int(m_devices.size()); }

    /// The devices to poll now, longest due first; each is under way until ended().
    QStringList due(SteadyTime now);
    /// When due() has something next; nothing while as many are under way as may be.
    std::optional<SteadyTime> nextDue() const;
    void ended(const QString &key, Polled how, SteadyTime now);
    /// Out of turn: at once, or as soon as the poll that is under way ended.
    void pollSoon(const QString &key, SteadyTime now);
    /// Something else talks to it: no poll until release(). \returns false while a poll is under way: it is held, and
    /// the caller waits for the end of that.
    bool hold(const QString &key);
    /// Polls at once. Counted: as many as hold().
    void release(const QString &key, SteadyTime now);

    bool isHeld(const QString &key) const;
    bool isUnderWay(const QString &key) const;
    int underWay() const { return m_underWay; }
    int missed(const QString &key) const; ///< polls since the last reading, refused ones too
    /// More than three polls missed.
    bool isStale(const QString &key) const;

private:
    struct Device {
        SteadyTime due {};
        quint64 order = 0; ///< among devices due at the same time
        double phase = 0; ///< 0..1 of the interval
        int missed = 0;
        int holds = 0;
        bool isUnderWay = false;
        bool isWanted = false; ///< pollSoon() while under way
        bool isQueued = false;
    };
    using Slot = std::pair<SteadyTime, quint64>;
    SteadyTime turn(const Device &device, SteadyTime now) const;
    void queue(const QString &key, Device &device, SteadyTime due);
    void unqueue(Device &device);

    FleetConfig m_config;
    QHash<QString, Device> m_devices;
    std::map<Slot, QString> m_queue;
    quint64 m_order = 0;
    quint64 m_added = 0;
    int m_underWay = 0;
};

} // namespace lan
