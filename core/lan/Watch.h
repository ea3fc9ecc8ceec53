// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Ours.h"
#include "core/lan/Request.h"

#include <QHash>
#include <QSet>

#include <deque>

namespace lan {

/// When an alert begins and ends.
struct WatchLimits {
    int missedPolls = 3;
    double lowBegins = 0.80; ///< of what is expected
    double lowEnds = 0.90;
    std::chrono::seconds lowFor { 300 };
    std::chrono::seconds lowEndsFor { 120 };
    std::chrono::seconds warmUp { 600 }; ///< after a restart its hashrate says nothing
    double chipCelsius = 70; ///< of ESP-Miner's boards
    double largeChipCelsius = 90; ///< of all others, which are made to run hotter
    double chipGap = 5; ///< ends that much below
    double regulatorCelsius = 100;
    double regulatorGap = 10;
    std::chrono::seconds fanFor { 30 };
    int rejectShares = 200; ///< the last that many are looked at
    double rejectBegins = 5; ///< percent
    double rejectEnds = 3;
    std::chrono::seconds elsewhereFor { 120 };
    int restarts = 3;
    std::chrono::seconds restartQuiet { 120 }; ///< told to restart, it may be silent that long
    std::chrono::seconds restartWindow { 3600 }; ///< also: ends after that long without one
    bool operator==(const WatchLimits &) const = default;
};

/// Tells what is wrong with devices, and when it is over, each once. Pure: polls and time come in, facts go out.
///
/// What it must remember over a restart of the program is a value per device: save() belongs into the same
/// transaction as the events that a call gave.
class Watch final {
public:
    explicit Watch(const WatchLimits &limits = {})
        : m_limits(limits)
    {
    }
    /// Alerts that run are judged anew with the next poll.
    void setLimits(const WatchLimits &limits) { m_limits = limits; }
    void setOurs(const Ours &ours) { m_ours = ours; }

    /// A poll was answered: \a device has the new reading, and what else is known of it (pointedAt, minerKey).
    QList<LanEvent> answered(const DeviceState &device, UnixMs now);
    /// A poll came to nothing.
    QList<LanEvent> missed(const DeviceState &device, const Error &error, UnixMs now);
    /// We restart it ourselves, or its owner does with us: the next restart, if soon, is none of a loop,
    /// and that it does not answer meanwhile is no news.
    void expectRestart(const QString &key, UnixMs now);

    QList<Alert> alerts(const QString &key) const; ///< in the order of AlertKind
    void forget(const QString &key);
    /// It is known by another key now, its MAC.
    void rename(const QString &from, const QString &to);

    /// The devices of which save() gives something else than before. Clears that mark.
    QStringList takeChanged();
    QByteArray save(const QString &key) const;
    /// Takes up what save() gave; what makes no sense is left out.
    void restore(const QString &key, QByteArrayView saved);

private:
    struct Part { ///< of the shares counted between two polls
        quint64 good = 0;
        quint64 bad = 0;
    };
    struct Sample {
        UnixMs at {};
        double rate = 0; ///< h/s
    };
    struct Watched {
        QMap<AlertKind, Alert> alerts {}; ///< running; saved
        QList<UnixMs> restarts {}; ///< of the last hour; saved
        QList<Sample> usual {}; ///< one each ten minutes of the last 24 h; saved
        QSet<int> turned {}; ///< fans that were seen turning; saved
        UnixMs readAt {}; ///< saved, as uptime
        std::optional<std::chrono::seconds> uptime {};
        std::optional<UnixMs> restartExpected {};
        UnixMs warmUntil {};
        int missed = 0;
        std::optional<UnixMs> lowSince {};
        std::optional<UnixMs> fineSince {};
        std::optional<UnixMs> fanSince {};
        std::optional<UnixMs> elsewhereSince {};
        std::optional<quint64> accepted {};
        std::optional<quint64> rejected {};
        std::deque<Part> parts {};
        Part sum {};
    };
    class Look;

    WatchLimits m_limits;
    Ours m_ours;
    QHash<QString, Watched> m_watched;
    QSet<QString> m_changed;
};

} // namespace lan
