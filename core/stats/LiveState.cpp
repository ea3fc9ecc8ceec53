// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/LiveState.h"

#include "core/net/Redacted.h"
#include "core/stats/EventKind.h"
#include "core/work/Silence.h"

#include <QSet>

#include <numeric>

namespace stats {
namespace {

constexpr std::chrono::seconds goneAfter { 30 }; ///< a machine that reconnects sooner was never gone

void addTo(std::optional<double> &sum, const std::optional<double> &value)
{
    if (value)
        sum = sum.value_or(0) + *value;
}

} // namespace

QString LiveState::redactIfAsked(const QString &address) const
{
    return m_redactAddresses ? net::redacted(address) : address;
}

void LiveState::applyFloor(const work::FloorSnapshot &floor)
{
    m_floors.insert(floor.shard, floor);
    m_isChanged = true;
}

void LiveState::setRefused(const QMap<QString, quint64> &refused)
{
    m_isChanged = m_isChanged || refused != m_refused;
    m_refused = refused;
}

QList<Event> LiveState::applySource(const work::SourceState &state, UnixMs now)
{
    using work::SourceStatus;
    const bool wasWorking = m_hasSource && m_source.status == SourceStatus::Working;
    const bool isWorking = state.status == SourceStatus::Working;
    const bool isOther = m_hasSource && !m_source.name.isEmpty() && m_source.name != state.name;
    QList<Event> events;
    QVariantMap values { { QStringLiteral("name"), state.name } };
    if (isOther)
        events.append(
            { now, EventKind::SourceSwitched, state.isFallback ? Severity::Warning : Severity::Info, {}, values });
    else if (isWorking && !wasWorking)
        events.append({ now, EventKind::SourceConnected, Severity::Good, {}, values });
    const bool hadNoWorkYet = m_source.status == SourceStatus::Starting || m_source.status == SourceStatus::Waiting;
    const bool hasFailed = hadNoWorkYet && state.status == SourceStatus::Failed;
    if (((wasWorking && !isWorking) || hasFailed) && !isOther) {
        values.insert(QStringLiteral("reason"), state.detail);
        events.append({ now, EventKind::SourceLost, Severity::Bad, {}, values });
    }
    m_source = state;
    m_hasSource = true;
    m_isChanged = true;
    return events;
}

void LiveState::addShare(const work::ShareEvent &share)
{
    m_isChanged = true;
    if (share.reason != work::RejectReason::None)
        return;
    ++m_accepted;
    const BestShare best { share.hashDifficulty, share.at, share.minerKey };
    if (best.difficulty > m_bestSession.difficulty)
        m_bestSession = best;
    if (best.difficulty > m_bestEver.difficulty)
        m_bestEver = best;
}

Event LiveState::storageFailed(Storage what, const QString &reason, UnixMs now)
{
    const auto known = std::find_if(m_storage.begin(), m_storage.end(), [&](const auto &t) { return t.what == what; });
    if (known == m_storage.end())
        m_storage.append({ what, now, reason });
    else
        known->reason = reason;
    m_isChanged = true;
    return { now, EventKind::StorageFailed, Severity::Bad, {},
        { { QStringLiteral("what"), storageName(what) }, { QStringLiteral("reason"), reason } } };
}

std::optional<Event> LiveState::storageBack(Storage what, UnixMs now)
{
    if (m_storage.removeIf([&](const StorageTrouble &t) { return t.what == what; }) == 0)
        return std::nullopt;
    m_isChanged = true;
    return Event { now, EventKind::StorageBack, Severity::Good, {}, { { QStringLiteral("what"), storageName(what) } } };
}

void LiveState::setBlocksFound(quint64 count)
{
    m_isChanged = m_isChanged || count != m_blocksFound;
    m_blocksFound = count;
}

bool LiveState::hasMiners() const
{
    return std::any_of(m_floors.begin(), m_floors.end(), [](const auto &floor) { return !floor.miners.isEmpty(); });
}

QList<work::MinerSnapshot> LiveState::miners() const
{
    QList<work::MinerSnapshot> out;
    for (const work::FloorSnapshot &floor : m_floors) {
        for (work::MinerSnapshot miner : floor.miners) {
            miner.address = redactIfAsked(miner.address);
            out.append(std::move(miner));
        }
    }
    return out;
}

const work::MinerSnapshot *LiveState::miner(const QString &key) const
{
    for (const work::FloorSnapshot &floor : m_floors) {
        const auto found = std::find_if(
            floor.miners.cbegin(), floor.miners.cend(), [&](const work::MinerSnapshot &m) { return m.key == key; });
        if (found != floor.miners.cend())
            return &*found;
    }
    return nullptr;
}

bool LiveState::isNameOfAnother(const QString &name, const QString &key) const
{
    return std::any_of(m_floors.begin(), m_floors.end(), [&](const work::FloorSnapshot &floor) {
        return std::any_of(floor.miners.begin(), floor.miners.end(),
            [&](const work::MinerSnapshot &m) { return m.key != key && m.name == name; });
    });
}

void LiveState::rename(const QString &key, const QString &name)
{
    for (work::FloorSnapshot &floor : m_floors) {
        for (work::MinerSnapshot &miner : floor.miners) {
            if (miner.key != key)
                continue;
            const QString own = miner.ownName.isEmpty() ? miner.name : miner.ownName;
            miner.ownName = name.isEmpty() ? QString() : own;
            miner.name = name.isEmpty() ? own : name;
            if (const auto known = m_watched.find(key); known != m_watched.end())
                known->name = miner.name;
        }
    }
    m_isChanged = true;
}

void LiveState::setBans(const QList<BanRow> &bans)
{
    m_isChanged = m_isChanged || bans != m_bans;
    m_bans = bans;
}

void LiveState::appear(const work::MinerSnapshot &miner, UnixMs now, QList<Event> &events)
{
    const auto known = m_watched.find(miner.key);
    if (known == m_watched.end()) {
        events.append({ now, EventKind::MachineConnected, Severity::Info, miner.name,
            { { QStringLiteral("address"), redactIfAsked(miner.address) },
                { QStringLiteral("agent"), miner.agent } } });
        m_watched.insert(miner.key, { false, std::nullopt, miner.name });
        return;
    }
    known->missingSince.reset();
    known->name = miner.name;
    const bool isSilent = work::isSilent(miner, now);
    if (isSilent == known->isSilent)
        return;
    known->isSilent = isSilent;
    events.append({ now, isSilent ? EventKind::MachineSilent : EventKind::MachineBack,
        isSilent ? Severity::Warning : Severity::Good, miner.name, {} });
}

QList<Event> LiveState::watch(UnixMs now)
{
    QList<Event> events;
    QSet<QString> present;
    for (const work::FloorSnapshot &floor : std::as_const(m_floors)) {
        for (const work::MinerSnapshot &miner : floor.miners) {
            if (present.contains(miner.key))
                continue;
            present.insert(miner.key);
            appear(miner, now, events);
        }
    }
    for (auto it = m_watched.begin(); it != m_watched.end();) {
        if (present.contains(it.key())) {
            ++it;
            continue;
        }
        if (!it->missingSince || *it->missingSince > now)
            it->missingSince = now;
        if (now - *it->missingSince < goneAfter) {
            ++it;
            continue;
        }
        events.append({ *it->missingSince, EventKind::MachineGone, Severity::Warning, it->name, {} });
        it = m_watched.erase(it);
    }
    return events;
}

LiveSnapshot LiveState::snapshot(UnixMs now, const DayWindow &day, const StepTotal &pending)
{
    m_isChanged = false;
    LiveSnapshot out;
    out.takenAt = now;
    out.startedAt = m_startedAt;
    out.source = m_source;
    out.storage = m_storage;
    out.bans = m_bans;
    out.miners = miners();
    for (const work::FloorSnapshot &floor : std::as_const(m_floors)) {
        for (work::ConnectionSnapshot connection : floor.connections) {
            connection.address = redactIfAsked(connection.address);
            out.connections.append(std::move(connection));
        }
    }
    out.refusedBy = m_refused;
    out.connectionsRefused = std::accumulate(m_refused.begin(), m_refused.end(), quint64(0));
    Totals &totals = out.totals;
    for (const work::MinerSnapshot &miner : std::as_const(out.miners)) {
        addTo(totals.hashrate.m1, miner.hashrate.m1);
        addTo(totals.hashrate.m10, miner.hashrate.m10);
        addTo(totals.reportedHashrate, miner.nominalHashrate);
        totals.reporting += miner.nominalHashrate.has_value();
    }
    totals.hashrate.h1 = day.hashrate(std::chrono::hours(1), now);
    totals.hashrate.h24 = day.hashrate(std::chrono::hours(24), now);
    StepTotal sum = day.sum();
    sum += pending;
    totals.accepted = m_accepted;
    totals.accepted24h = sum.sample.accepted;
    totals.rejected24h = sum.sample.rejected;
    totals.rejectedByReason24h = sum.rejectedByReason;
    totals.rejectedLater24h = sum.rejectedLater;
    totals.belowSource24h = sum.belowSource;
    totals.bestSession = m_bestSession.difficulty;
    totals.bestSessionMachine = m_bestSession.machine;
    if (m_bestSession.difficulty > 0)
        totals.bestSessionAt = m_bestSession.at;
    totals.bestEver = m_bestEver.difficulty;
    if (m_bestEver.difficulty > 0)
        totals.bestEverAt = m_bestEver.at;
    totals.blocksFound = m_blocksFound;
    return out;
}

} // namespace stats
