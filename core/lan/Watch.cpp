// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Watch.h"

#include <algorithm>

namespace lan {
namespace {

constexpr std::chrono::minutes sampleEach { 10 };
constexpr std::chrono::hours samplesFor { 24 };
constexpr qsizetype fewestSamples = 6; // an hour, before its own median is an expectation
constexpr std::chrono::minutes ownRestartFor { 10 };
constexpr std::chrono::seconds uptimeSlack { 5 };
constexpr std::chrono::seconds gapSlack { 30 };

/// How long that has been so; a clock that was set back begins anew.
std::chrono::milliseconds lasting(std::optional<UnixMs> &since, UnixMs now)
{
    if (!since || *since > now)
        since = now;
    return now - *since;
}

} // namespace

/// One look at one device: what it said against what was known.
class Watch::Look {
public:
    Look(Watch &watch, const DeviceState &device, UnixMs now)
        : m_watch(watch)
        , m_limits(watch.m_limits)
        , m_device(device)
        , m_reading(device.reading)
        , m_known(watch.m_watched[device.key])
        , m_now(now)
    {
    }
    QList<LanEvent> answered()
    {
        const bool wasAway = m_known.missed >= m_limits.missedPolls;
        m_known.missed = 0;
        end(AlertKind::Offline);
        end(AlertKind::NeedsCredentials);
        restarts(wasAway);
        hashrate();
        heat();
        fans();
        rejects();
        elsewhere();
        return std::move(m_events);
    }
    QList<LanEvent> missed(const Error &error)
    {
        if (error.code == Errc::Denied) { // it is there
            m_known.missed = 0;
            end(AlertKind::Offline);
            begin({ .kind = AlertKind::NeedsCredentials });
            return std::move(m_events);
        }
        const bool isRestarting = m_known.restartExpected && m_now - *m_known.restartExpected < m_limits.restartQuiet
            && !isOn(AlertKind::Offline);
        if (isRestarting || ++m_known.missed < m_limits.missedPolls)
            return {};
        // what lasts is counted anew once it answers
        m_known.lowSince.reset();
        m_known.fineSince.reset();
        m_known.fanSince.reset();
        m_known.elsewhereSince.reset();
        begin({ .kind = AlertKind::Offline, .value = double(m_known.missed), .limit = double(m_limits.missedPolls) });
        return std::move(m_events);
    }

private:
    bool isOn(AlertKind kind) const { return m_known.alerts.contains(kind); }
    void tell(LanEvent::Kind kind, const Alert &alert)
    {
        m_watch.m_changed.insert(m_device.key);
        m_events += LanEvent {
            .kind = kind, .at = m_now, .key = m_device.key, .device = m_device.displayName(), .alert = alert
        };
    }
    /// Begins it, or brings one that runs up to date.
    void begin(Alert alert)
    {
        const auto running = m_known.alerts.find(alert.kind);
        alert.since = running == m_known.alerts.end() ? m_now : running->since;
        if (running != m_known.alerts.end()) {
            *running = alert;
            return;
        }
        m_known.alerts.insert(alert.kind, alert);
        tell(LanEvent::Kind::AlertBegan, alert);
    }
    void end(AlertKind kind)
    {
        if (isOn(kind))
            tell(LanEvent::Kind::AlertEnded, m_known.alerts.take(kind));
    }

    bool wasRestarted() const
    {
        if (!m_reading.uptime || !m_known.uptime || m_known.readAt == UnixMs())
            return false;
        const auto gap = m_now - m_known.readAt;
        return *m_reading.uptime + uptimeSlack < *m_known.uptime || *m_reading.uptime + gapSlack < gap;
    }
    void restarts(bool wasAway)
    {
        const bool isOurs = m_known.restartExpected && m_now - *m_known.restartExpected < ownRestartFor;
        if (wasRestarted()) {
            if (!isOurs) {
                m_known.restarts += m_now - *m_reading.uptime;
                m_watch.m_changed.insert(m_device.key);
            }
            m_known.restartExpected.reset();
        }
        if (!m_reading.uptime && (wasAway || isOurs)) // it does not say: as if it had
            m_known.warmUntil = m_now + m_limits.warmUp;
        m_known.uptime = m_reading.uptime;
        m_known.readAt = m_now;
        const auto isOld = [&](UnixMs at) { return m_now - at >= m_limits.restartWindow || at > m_now; };
        m_known.restarts.removeIf(isOld);
        const int count = int(m_known.restarts.size());
        if (count >= m_limits.restarts || (count > 0 && isOn(AlertKind::RestartLoop)))
            begin({ .kind = AlertKind::RestartLoop, .value = double(count), .limit = double(m_limits.restarts) });
        else if (count == 0)
            end(AlertKind::RestartLoop);
    }

    bool isWarmingUp() const
    {
        return m_reading.uptime ? *m_reading.uptime < m_limits.warmUp : m_now < m_known.warmUntil;
    }
    void sample(double rate)
    {
        QList<Sample> &usual = m_known.usual;
        const auto isOld = [&](const Sample &s) { return m_now - s.at >= samplesFor || s.at > m_now; };
        usual.removeIf(isOld);
        if (rate <= 0 || (!usual.isEmpty() && m_now - usual.last().at < sampleEach))
            return;
        usual += Sample { m_now, rate };
        m_watch.m_changed.insert(m_device.key);
    }
    std::optional<double> expected() const
    {
        if (m_reading.rates.expected && *m_reading.rates.expected > 0)
            return m_reading.rates.expected;
        if (m_known.usual.size() < fewestSamples)
            return std::nullopt;
        QList<double> rates;
        for (const Sample &s : m_known.usual)
            rates += s.rate;
        const auto middle = rates.begin() + rates.size() / 2;
        std::nth_element(rates.begin(), middle, rates.end());
        return *middle;
    }
    void hashrate()
    {
        const bool isNoTime = m_reading.isPaused.value_or(false) || isWarmingUp();
        if (isNoTime)
            end(AlertKind::LowHashrate);
        const auto rate = m_reading.rates.best();
        if (isNoTime || !rate) {
            m_known.lowSince.reset();
            m_known.fineSince.reset();
            return;
        }
        const auto should = expected();
        sample(*rate);
        if (!should)
            return;
        const Alert low { .kind = AlertKind::LowHashrate, .value = *rate, .limit = *should * m_limits.lowBegins };
        if (!isOn(AlertKind::LowHashrate)) {
            if (*rate >= low.limit)
                m_known.lowSince.reset();
            else if (lasting(m_known.lowSince, m_now) >= m_limits.lowFor)
                begin(low);
            m_known.fineSince.reset();
            return;
        }
        begin(low);
        if (*rate <= *should * m_limits.lowEnds)
            m_known.fineSince.reset();
        else if (lasting(m_known.fineSince, m_now) >= m_limits.lowEndsFor)
            end(AlertKind::LowHashrate);
        m_known.lowSince.reset();
    }

    double chipLimit() const
    {
        const bool isBoard
            = m_device.kind == Kind::AxeOs || m_device.kind == Kind::AxeOsLegacy || m_device.kind == Kind::NerdQAxe;
        return isBoard ? m_limits.chipCelsius : m_limits.largeChipCelsius;
    }

    void heat()
    {
        struct Part {
            QString name;
            std::optional<double> celsius;
            double limit;
            double gap;
        };
        const Part parts[] = {
            { QStringLiteral("chip"), m_reading.hottest(Temperature::Place::Chip), chipLimit(), m_limits.chipGap },
            { QStringLiteral("regulator"), m_reading.hottest(Temperature::Place::Regulator), m_limits.regulatorCelsius,
                m_limits.regulatorGap },
        };
        const bool wasHot = isOn(AlertKind::Hot);
        const QString before = m_known.alerts.value(AlertKind::Hot).text;
        std::optional<Alert> worst;
        bool isUnsure = false;
        double most = 0;
        for (const Part &part : parts) {
            if (!part.celsius) {
                isUnsure = isUnsure || (wasHot && before == part.name);
                continue;
            }
            const bool isHot = *part.celsius >= part.limit || (wasHot && *part.celsius > part.limit - part.gap);
            const double over = *part.celsius - part.limit;
            if (isHot && (!worst || over > most)) {
                worst
                    = Alert { .kind = AlertKind::Hot, .value = *part.celsius, .limit = part.limit, .text = part.name };
                most = over;
            }
        }
        if (!worst && m_reading.isOverheated.value_or(false))
            worst = Alert { .kind = AlertKind::Hot,
                .value = parts[0].celsius.value_or(0),
                .limit = chipLimit(),
                .text = QStringLiteral("overheated") };
        if (worst)
            begin(*worst);
        else if (!isUnsure)
            end(AlertKind::Hot);
    }

    /// The number of a fan that should turn and does not, from 0.
    std::optional<int> stoppedFan() const
    {
        const auto stands = [](const Fan &fan) { return fan.rpm && *fan.rpm < 1; };
        for (const Fan &fan : m_reading.fans) {
            if (!stands(fan) || (fan.percent && *fan.percent <= 0))
                continue;
            // a place without a fan says 0 for ever, beside one that has turned
            if (m_known.turned.contains(fan.index) || (m_known.turned.isEmpty() && fan.percent))
                return fan.index;
        }
        return std::nullopt;
    }
    void fans()
    {
        const bool wasStopped = isOn(AlertKind::FanStopped);
        const int which = m_known.alerts.value(AlertKind::FanStopped).text.toInt() - 1;
        bool isKnown = false;
        for (const Fan &fan : m_reading.fans) {
            isKnown = isKnown || (fan.rpm && (!wasStopped || fan.index == which));
            if (fan.rpm.value_or(0) >= 1 && !m_known.turned.contains(fan.index)) {
                m_known.turned.insert(fan.index);
                m_watch.m_changed.insert(m_device.key);
            }
        }
        if (!isKnown || m_reading.isPaused.value_or(false)) {
            m_known.fanSince.reset(); // one that does not mine may let its fans stand
            return;
        }
        const auto stopped = stoppedFan();
        if (bool(stopped) == wasStopped)
            m_known.fanSince.reset();
        else if (lasting(m_known.fanSince, m_now) < m_limits.fanFor)
            return;
        if (stopped)
            begin({ .kind = AlertKind::FanStopped, .text = QString::number(*stopped + 1) });
        else
            end(AlertKind::FanStopped);
    }

    void rejects()
    {
        const auto accepted = m_reading.accepted;
        const auto rejected = m_reading.rejected;
        if (!accepted || !rejected)
            return;
        const bool isOnward
            = m_known.accepted && m_known.rejected && *accepted >= *m_known.accepted && *rejected >= *m_known.rejected;
        const Part part { isOnward ? *accepted - *m_known.accepted : 0, isOnward ? *rejected - *m_known.rejected : 0 };
        m_known.accepted = accepted;
        m_known.rejected = rejected;
        if (part.good + part.bad == 0)
            return;
        const quint64 wanted = quint64(std::max(1, m_limits.rejectShares));
        auto &parts = m_known.parts;
        Part &sum = m_known.sum;
        parts.push_back(part);
        sum.good += part.good;
        sum.bad += part.bad;
        while (sum.good + sum.bad - parts.front().good - parts.front().bad >= wanted) {
            sum.good -= parts.front().good;
            sum.bad -= parts.front().bad;
            parts.pop_front();
        }
        const quint64 count = sum.good + sum.bad;
        if (count < wanted)
            return;
        const double percent = 100 * double(sum.bad) / double(count);
        const bool wasOn = isOn(AlertKind::ManyRejects);
        if (percent >= m_limits.rejectBegins || (wasOn && percent >= m_limits.rejectEnds))
            begin({ .kind = AlertKind::ManyRejects, .value = percent, .limit = m_limits.rejectBegins });
        else
            end(AlertKind::ManyRejects);
    }

    void elsewhere()
    {
        const PoolRow *active = m_reading.activePool();
        const bool isHere = !m_device.minerKey.isEmpty() || (active && m_watch.m_ours.owns(active->pool));
        if (!m_device.pointedAt || isHere) {
            m_known.elsewhereSince.reset();
            end(AlertKind::MiningElsewhere);
            return;
        }
        if (!active || m_watch.m_ours.hosts.isEmpty())
            return; // nobody knows
        const auto since = lasting(m_known.elsewhereSince, m_now);
        if (isOn(AlertKind::MiningElsewhere) || since >= m_limits.elsewhereFor)
            begin({ .kind = AlertKind::MiningElsewhere, .text = active->pool.url() });
    }

    Watch &m_watch;
    const WatchLimits &m_limits;
    const DeviceState &m_device;
    const Reading &m_reading;
    Watched &m_known;
    UnixMs m_now;
    QList<LanEvent> m_events;
};

QList<LanEvent> Watch::answered(const DeviceState &device, UnixMs now)
{
    return Look(*this, device, now).answered();
}

QList<LanEvent> Watch::missed(const DeviceState &device, const Error &error, UnixMs now)
{
    return Look(*this, device, now).missed(error);
}

void Watch::expectRestart(const QString &key, UnixMs now)
{
    m_watched[key].restartExpected = now;
}

QList<Alert> Watch::alerts(const QString &key) const
{
    const auto it = m_watched.constFind(key);
    return it == m_watched.cend() ? QList<Alert> {} : it->alerts.values();
}

void Watch::forget(const QString &key)
{
    m_watched.remove(key);
    m_changed.remove(key);
}

void Watch::rename(const QString &from, const QString &to)
{
    if (from == to || !m_watched.contains(from))
        return;
    m_watched.insert(to, m_watched.take(from));
    m_changed.remove(from);
    m_changed.insert(to);
}

QStringList Watch::takeChanged()
{
    const QSet<QString> changed = std::exchange(m_changed, {});
    return QStringList(changed.cbegin(), changed.cend());
}

} // namespace lan
