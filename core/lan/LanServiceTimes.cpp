// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Machines that mine here, schedules, telemetry.
#include "core/lan/Interfaces.h"
#include "core/lan/LanEngine.h"

#include <QHostInfo>
#include <QLoggingCategory>

Q_DECLARE_LOGGING_CATEGORY(lcLan)

namespace lan {
namespace {

constexpr std::chrono::milliseconds matchPace { 1'000 };
constexpr std::chrono::milliseconds awaitedPace { 250 }; ///< while a run waits for shares
constexpr std::chrono::seconds timetablePace { 5 };

} // namespace

void LanService::Engine::applyMiners()
{
    if (!m_match->isActive())
        m_match->start(isRunning() ? awaitedPace : matchPace);
}

void LanService::Engine::matchMiners()
{
    QList<DeviceState> devices;
    devices.reserve(qsizetype(m_devices.size()));
    for (const auto &[key, entry] : m_devices)
        devices.append(entry.state);
    QList<MinerHere> miners;
    for (const LanMiner &miner : std::as_const(m_service.m_miners))
        miners.append(miner.here);
    const auto matched = matchMachines(devices, miners, m_ours);
    for (auto &[key, entry] : m_devices) {
        const QString miner = matched.value(key);
        if (entry.state.minerKey == miner)
            continue;
        entry.state.minerKey = miner;
        touch();
    }
    lookForShares();
}

/// Every address and name that leads here; those of earlier times too, for a list that leads to one of them is ours.
void LanService::Engine::learnHosts()
{
    QStringList hosts { QStringLiteral("localhost") };
    const auto addresses = interfaceAddresses();
    for (const InterfaceAddress &address : addresses)
        hosts << address.address.toString();
    hosts << QStringLiteral("127.0.0.1");
    if (const QString name = QHostInfo::localHostName(); !name.isEmpty())
        hosts << name << name + QStringLiteral(".local");
    const auto known = m_book.hosts();
    QStringList all = known.value_or(QStringList());
    const qsizetype before = all.size();
    for (const QString &host : std::as_const(hosts)) {
        if (!all.contains(host))
            all.append(host);
    }
    if (known && all.size() != before)
        (void)noteBook(m_book.saveHosts(all));
    m_ours.hosts = hosts;
    m_ours.formerHosts.clear();
    for (const QString &host : std::as_const(all)) {
        if (!hosts.contains(host))
            m_ours.formerHosts.append(host);
    }
    m_watch.setOurs(m_ours);
}

void LanService::Engine::applyPorts()
{
    m_ours.sv1Port = 0;
    m_ours.sv2Port = 0;
    for (const OwnPort &port : std::as_const(m_service.m_ports)) {
        quint16 &of = port.isSv2 ? m_ours.sv2Port : m_ours.sv1Port;
        of = of == 0 ? port.port : of;
    }
    m_ours.authorityKey = m_service.m_authorityKey;
    learnHosts();
}

void LanService::Engine::runTimetable()
{
    const UnixMs now = m_service.m_clock.now();
    if (!m_isManaging || now - m_timetableAt < timetablePace)
        return;
    m_timetableAt = now;
    QList<TimedDevice> devices;
    for (const auto &[key, entry] : m_devices) {
        const DeviceState &state = entry.state;
        const bool isFree = !entry.isChanging && !m_held.contains(key);
        if (!entry.pause && m_schedules.isEmpty())
            continue;
        devices.append({ key, state.group, isFree && state.isManaged && state.isOnline() && state.can.pause,
            state.reading.isPaused, state.reading.uptime, state.reading.at, entry.pause });
    }
    const auto steps = timedSteps(Timetable(m_schedules, m_config.zone), devices, now);
    for (const TimedStep &step : steps)
        doTimed(step);
}

void LanService::Engine::doTimed(const TimedStep &step)
{
    Entry *entry = find(step.key);
    if (!entry || entry->isChanging)
        return;
    if (step.what == TimedStep::Do::Mark)
        return storeMark(*entry, step.mark);
    if (step.what == TimedStep::Do::Forget)
        return storeMark(*entry, std::nullopt);
    entry->isChanging = true;
    const quint64 serial = entry->serial;
    const bool isPause = step.what == TimedStep::Do::Pause;
    change(*entry, SetPaused { isPause }, {}, [this, serial, step, isPause](const Result<Changed> &changed) {
        Entry *now = find(serial);
        if (!now)
            return;
        now->isChanging = false;
        if (changed)
            storeMark(*now, isPause ? std::optional(step.mark) : std::nullopt);
        else // not again at once
            m_timetableAt = m_service.m_clock.now() + std::chrono::minutes(1);
    });
}

void LanService::Engine::storeMark(Entry &entry, const std::optional<PauseMark> &mark)
{
    if (entry.pause == mark)
        return;
    entry.pause = mark;
    (void)noteBook(store(entry));
    touch();
}

void LanService::Engine::flushTelemetry(UnixMs now)
{
    const auto length = std::chrono::duration_cast<std::chrono::milliseconds>(LanBook::step);
    const UnixMs began = m_stepBegan - m_stepBegan.time_since_epoch() % length;
    m_stepBegan = now - now.time_since_epoch() % length;
    QMap<QString, TelemetryPoint> points;
    for (auto &[key, entry] : m_devices) {
        TelemetryPoint point;
        point.at = began;
        point.hashrate = entry.hashrate.take();
        point.chipCelsius = entry.chip.take();
        point.regulatorCelsius = entry.regulator.take();
        point.watts = entry.watts.take();
        point.fanRpm = entry.fan.take();
        if (point != TelemetryPoint { began, {}, {}, {}, {}, {} })
            points.insert(key, point);
    }
    (void)noteBook(m_book.addTelemetry(points));
}

void LanService::Engine::deleteOld()
{
    const auto more = m_book.deleteExpired(m_service.m_clock.now());
    if (more && *more)
        QTimer::singleShot(matchPace, &m_context, [this] { deleteOld(); });
}

} // namespace lan
