// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/LiveLink.h"
#include "core/lan/Snapshot.h"

#include <functional>
#include <map>

namespace lan {

/// The devices that somebody looks at now, each with a live link of its own. Knows them by the serial number of
/// DeviceEntry. Lives on one thread.
class LiveWatch final : public QObject {
    Q_OBJECT
public:
    static constexpr size_t mostLinks = 4;
    struct Times {
        std::chrono::seconds lasts { 30 }; ///< after want()
        LiveLink::Times link { .step = std::chrono::seconds(1) }; ///< a reading a second at most
    };
    /// The device as it is known now; null: it has no live values, or somebody else talks to it.
    using Find = std::function<const DeviceState *(quint64 serial)>;

    LiveWatch(Find find, const Clock &clock, const Random &random, quint16 port, Times times);
    ~LiveWatch() override;
    Q_DISABLE_COPY_MOVE(LiveWatch)

    /// Somebody looks at it, for \c lasts from now. The fifth takes the place of the one that was wanted longest ago.
    void want(quint64 serial);
    /// Nothing that it said is told any more. Its link comes back by itself as long as it is wanted and found.
    void drop(quint64 serial);
    int links() const; ///< that are open, or tried

Q_SIGNALS:
    /// At most once in a second for each. What only a poll says is as find() has it.
    void readingChanged(quint64 serial, const lan::Reading &reading);

private:
    struct Watched {
        std::unique_ptr<LiveLink> link {};
        QHostAddress address {}; ///< of the link; null: it is closed
        SteadyTime until {};
    };
    void tend();
    void take(quint64 serial, const QHostAddress &address, Reading reading);

    Find m_find;
    const Clock &m_clock;
    const Random &m_random;
    quint16 m_port;
    Times m_times;
    std::map<quint64, Watched> m_watched;
    QTimer m_tick;
};

} // namespace lan
