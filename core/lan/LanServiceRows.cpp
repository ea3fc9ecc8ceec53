// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept by rows, and what is published.
#include "core/lan/Economy.h"
#include "core/lan/Interfaces.h"
#include "core/lan/LanEngine.h"
#include "core/lan/PoolJson.h"

#include <algorithm>

namespace lan {
namespace {

constexpr qsizetype longestName = 64;
constexpr int mostPools = 3; ///< of a template
constexpr std::chrono::seconds subnetsPace { 10 }; ///< asking the system costs

} // namespace

void LanService::Engine::saveSchedule(const Request &request, const Schedule &schedule)
{
    if (const auto good = checkSchedule(schedule); !good)
        return refuse(request, good.error());
    const auto id = m_book.save(schedule);
    (void)noteBook(id ? Result<void>() : tl::unexpected(id.error()));
    if (!id)
        return refuse(request, id.error());
    Schedule saved = schedule;
    saved.id = *id;
    const auto known = std::ranges::find(m_schedules, *id, &Schedule::id);
    if (known == m_schedules.end())
        m_schedules.append(saved);
    else
        *known = saved;
    Answer out;
    out.id = request.id;
    out.order = orderName(request.order);
    out.rowId = *id;
    answer(out);
    runTimetable();
}

void LanService::Engine::saveTemplate(const Request &request, const PoolTemplate &pools)
{
    PoolTemplate saved = pools;
    saved.name = pools.name.trimmed();
    if (saved.name.isEmpty() || saved.name.size() > longestName)
        return refuse(
            request, { Errc::OutOfRange, QStringLiteral("a template's name has 1 to %1 letters").arg(longestName) });
    if (saved.pools.isEmpty() || saved.pools.size() > mostPools)
        return refuse(request, { Errc::OutOfRange, QStringLiteral("a template has 1 to %1 pools").arg(mostPools) });
    for (const PoolEntry &pool : std::as_const(saved.pools)) {
        if (const auto good = PoolEntry::fromUrl(pool.url()); !good)
            return refuse(request, good.error());
    }
    const auto id = m_book.save(saved);
    (void)noteBook(id || id.error().code == Errc::AlreadyExists ? Result<void>() : tl::unexpected(id.error()));
    if (!id)
        return refuse(request, id.error());
    saved.id = *id;
    // A password that is not given again stays.
    const auto known = std::ranges::find(m_templates, *id, &PoolTemplate::id);
    for (PoolEntry &pool : saved.pools) {
        const auto same = [&](const PoolEntry &p) { return p.isSamePool(pool); };
        if (!pool.password && known != m_templates.end()) {
            if (const auto old = std::ranges::find_if(known->pools, same); old != known->pools.end())
                pool.password = old->password;
        }
    }
    setSecret(SecretShelf::templateName(*id), passwordsOf(saved.pools));
    if (known == m_templates.end())
        m_templates.append(saved);
    else
        *known = saved;
    Answer out;
    out.id = request.id;
    out.order = orderName(request.order);
    out.rowId = *id;
    answer(out);
}

void LanService::Engine::readTelemetry(const Request &request, const ReadTelemetry &order)
{
    auto points = m_book.telemetry(order.key, order.from, order.to);
    if (!points)
        return refuse(request, points.error());
    Answer out;
    out.id = request.id;
    out.order = orderName(request.order);
    out.telemetry = std::move(points->points);
    out.step = points->step;
    Q_EMIT m_service.answered(out);
}

Snapshot LanService::Engine::snapshot() const
{
    Snapshot out;
    out.takenAt = m_service.m_clock.now();
    out.isManaging = m_isManaging;
    out.pollInterval = m_config.pollInterval;
    out.energyPrice = m_config.energyPrice;
    out.bitcoinPrice = m_config.bitcoinPrice;
    out.currency = m_config.currency;
    out.scan = m_scanner->state().phase == ScanState::Phase::Never ? m_scan : m_scanner->state();
    out.subnets = m_subnets;
    out.devices.reserve(qsizetype(m_devices.size()));
    for (const auto &[key, entry] : m_devices) {
        DeviceState state = entry.state;
        if (std::ranges::any_of(
                state.reading.pools, [](const PoolRow &row) { return row.pool.password.has_value(); })) {
            for (PoolRow &row : state.reading.pools)
                row.pool.password.reset();
        }
        state.alerts = m_config.tellsAlerts ? m_watch.alerts(key) : QList<Alert>();
        state.costPerDay = costPerDay(state.reading.watts, m_config.energyPrice);
        state.satsPerDay = satsPerDay(state.reading.rates.best(), m_service.m_difficulty, m_service.m_rewardSats);
        if (const auto backup = m_backups.constFind(key); backup != m_backups.cend()) {
            state.backupAt = backup->takenAt;
            state.backupText = poolsText(backup->list.pools.first(std::min<qsizetype>(1, backup->list.pools.size())));
        }
        if (entry.pause && !entry.pause->isLeft)
            state.pausedBy = QString::number(entry.pause->schedule);
        out.devices.append(state);
    }
    std::ranges::sort(
        out.devices, {}, [](const DeviceState &d) { return std::pair(d.address.toIPv4Address(), d.key); });
    if (m_run)
        out.point = m_run->state();
    out.schedules = m_schedules;
    out.templates = m_templates;
    for (PoolTemplate &pools : out.templates)
        dropPasswords(pools.pools);
    out.bookTrouble = m_bookTrouble;
    return out;
}

void LanService::Engine::publish()
{
    if (const SteadyTime now = m_service.m_clock.steady(); !m_subnetsAt || now - *m_subnetsAt >= subnetsPace) {
        m_subnets = searchableSubnets(interfaceAddresses());
        m_subnetsAt = now;
    }
    flushEvents();
    Q_EMIT m_service.snapshotPublished(snapshot());
    const QList<Answer> answers = std::exchange(m_answers, {});
    for (const Answer &answer : answers)
        Q_EMIT m_service.answered(answer);
}

} // namespace lan
