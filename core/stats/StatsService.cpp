// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/StatsService.h"

#include "core/stats/HistoryStore.h"
#include "core/stats/KeyBook.h"
#include "core/stats/MachineBook.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTimer>

namespace stats {
namespace {

Q_LOGGING_CATEGORY(lcStats, "hashstead.stats")

constexpr std::chrono::milliseconds publishEvery { 250 };
constexpr std::chrono::milliseconds publishAtLeast { 1000 };
constexpr std::chrono::seconds upkeepEvery { 60 };
constexpr std::chrono::seconds retryAfter { 10 }; ///< a full disk stays full for a while
constexpr qsizetype recentEvents = 200;
constexpr qsizetype maxUnwritten = 10000;

} // namespace

StatsService::StatsService(StatsConfig config, const Clock &clock)
    : m_config(std::move(config))
    , m_clock(clock)
    , m_keys(std::make_unique<KeyBook>(m_config.redactAddresses))
    , m_book(std::make_unique<MachineBook>(m_config.redactAddresses))
    , m_live(std::make_unique<LiveState>(clock.now(), m_config.redactAddresses))
    , m_sampler(std::make_unique<Sampler>())
    , m_day(std::make_unique<DayWindow>())
{
}

StatsService::~StatsService()
{
    stop();
}

Result<void> StatsService::start()
{
    auto opened = openStore();
    if (!opened)
        return opened;
    const UnixMs now = m_clock.now();
    auto best = m_store->bestEver();
    auto blocks = m_store->acceptedBlocks();
    auto day = m_store->lastDay(now);
    auto recent = m_store->events(int(recentEvents));
    auto names = m_store->machineNames();
    auto bans = m_store->bans();
    for (const Error *error :
        { best ? nullptr : &best.error(), blocks ? nullptr : &blocks.error(), day ? nullptr : &day.error(),
            recent ? nullptr : &recent.error(), names ? nullptr : &names.error(), bans ? nullptr : &bans.error() }) {
        if (error)
            return tl::unexpected(*error);
    }
    m_live->setBestEver(*best);
    m_live->setBlocksFound(*blocks);
    *m_day = *std::move(day);
    m_recent = *std::move(recent);
    m_book->load(*std::move(names), *std::move(bans));
    endBans();
    tellBans();
    addEvent({ now, EventKind::Started, Severity::Info, {}, {} });
    m_timer = new QTimer(this);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, &StatsService::tick);
    m_timer->start(publishEvery);
    tick();
    return {};
}

Result<void> StatsService::openStore()
{
    auto store = HistoryStore::open(m_config.path, m_config.retention);
    if (!store && store.error().code == Errc::Malformed) {
        const QString aside = QStringLiteral("%1.damaged-%2").arg(m_config.path).arg(unixSeconds(m_clock.now()));
        qCWarning(lcStats).noquote() << store.error().detail << "- kept as" << aside << "and a new history is begun";
        if (!QFile::rename(m_config.path, aside))
            return fail(Errc::Io, QStringLiteral("%1 is damaged and cannot be renamed").arg(m_config.path));
        for (const QString &suffix : { QStringLiteral("-wal"), QStringLiteral("-shm") })
            QFile::rename(m_config.path + suffix, aside + suffix);
        store = HistoryStore::open(m_config.path, m_config.retention);
    }
    if (!store)
        return tl::unexpected(store.error());
    m_store = std::make_unique<HistoryStore>(*std::move(store));
    return {};
}

void StatsService::stop()
{
    if (!m_store)
        return;
    delete std::exchange(m_timer, nullptr);
    addEvent({ m_clock.now(), EventKind::Stopped, Severity::Info, {}, {} });
    flush(m_sampler->takeAll());
    m_store.reset();
}

void StatsService::applyFloor(const work::FloorSnapshot &floor)
{
    work::FloorSnapshot keyed = floor;
    for (work::MinerSnapshot &miner : keyed.miners) {
        miner.key = m_keys->keyOf(miner.key, miner.address, m_clock.steady());
        m_book->applyTo(miner);
    }
    m_live->applyFloor(keyed);
    m_sampler->observe(keyed.miners, m_clock.now());
}

void StatsService::setRefused(const QMap<QString, quint64> &refused)
{
    m_live->setRefused(refused);
}

void StatsService::applySource(const work::SourceState &state)
{
    const auto events = m_live->applySource(state, m_clock.now());
    for (const Event &event : events)
        addEvent(event);
}

void StatsService::recordShares(const QList<work::ShareEvent> &shares)
{
    const UnixMs now = m_clock.now();
    const SteadyTime steady = m_clock.steady();
    for (const work::ShareEvent &share : shares) {
        work::ShareEvent keyed = share;
        keyed.minerKey = m_keys->keyOf(share.minerKey, share.address, steady);
        m_sampler->add(keyed, now);
        m_live->addShare(keyed);
    }
}

void StatsService::recordSettlements(const QList<work::ShareSettlement> &settlements)
{
    for (const work::ShareSettlement &settlement : settlements) {
        if (!settlement.isBlockOnly && settlement.reason != work::RejectReason::None
            && settlement.reason != work::RejectReason::Lost)
            m_sampler->addRejectedLater(m_clock.now());
    }
}

void StatsService::recordBlock(const BlockOutcome &outcome)
{
    if (!m_store)
        return;
    const auto waiting = m_unwrittenBlocks.constFind(outcome.hash);
    const bool isNews = waiting != m_unwrittenBlocks.constEnd() ? waiting->isAccepted != outcome.isAccepted
                                                                : m_store->isNews(outcome).value_or(true);
    m_unwrittenBlocks.insert(outcome.hash, outcome);
    writeBlocks();
    if (!isNews)
        return;
    QVariantMap values { { QStringLiteral("height"), outcome.height },
        { QStringLiteral("hash"), outcome.hash.toDisplay() } };
    if (!outcome.isAccepted)
        values.insert(QStringLiteral("reason"), outcome.reason);
    addEvent({ outcome.at, outcome.isAccepted ? EventKind::BlockFound : EventKind::BlockRejected,
        outcome.isAccepted ? Severity::Good : Severity::Bad, calledNow(outcome.machine), values });
}

void StatsService::writeBlocks()
{
    for (auto it = m_unwrittenBlocks.begin(); it != m_unwrittenBlocks.end();) {
        if (const auto done = m_store->recordBlock(*it); !done) {
            report(Blocks, done.error());
            break;
        }
        it = m_unwrittenBlocks.erase(it);
    }
    if (m_unwrittenBlocks.isEmpty())
        succeed(Blocks);
    countBlocks();
}

void StatsService::countBlocks()
{
    const auto written = m_store->acceptedBlocks();
    if (!written)
        return;
    const auto unwritten = std::count_if(m_unwrittenBlocks.cbegin(), m_unwrittenBlocks.cend(),
        [this](const BlockOutcome &outcome) { return outcome.isAccepted && m_store->isNews(outcome).value_or(true); });
    m_live->setBlocksFound(*written + quint64(unwritten));
}

void StatsService::reportBlockUnsaved(const Error &error)
{
    addEvent(m_live->storageFailed(Storage::Blocks, error.detail, m_clock.now()));
}

void StatsService::reportBlocksSaved()
{
    if (const auto event = m_live->storageBack(Storage::Blocks, m_clock.now()))
        addEvent(*event);
}

void StatsService::recordFloorEvent(const work::FloorEvent &event)
{
    using Kind = work::FloorEvent::Kind;
    if (event.kind == Kind::RollingForbidden)
        addEvent({ event.at, EventKind::RollingForbidden, Severity::Warning, calledNow(event.machine), {} });
    else if (event.kind == Kind::CoinbaseTooLarge)
        addEvent({ event.at, EventKind::CoinbaseTooLarge, Severity::Warning, calledNow(event.machine),
            { { QStringLiteral("size"), event.detail.toLongLong() } } });
}

void StatsService::recordEvent(const Event &event)
{
    Event named = event;
    named.machine = calledNow(event.machine);
    addEvent(named);
}

void StatsService::addEvent(Event event)
{
    const QString address = QStringLiteral("address");
    if (event.values.contains(address)
        && event.kind != EventKind::MachineConnected) // that one is redacted at its source
        event.values[address] = m_live->redactIfAsked(event.values[address].toString());
    m_recent.append(event);
    if (m_recent.size() > recentEvents)
        m_recent.removeFirst();
    if (m_unwritten.size() == maxUnwritten)
        m_unwritten.removeFirst();
    m_unwritten.append(event);
    m_eventsChanged = true;
    Q_EMIT eventRecorded(event);
}

void StatsService::requestSeries(const SeriesRequest &request)
{
    Q_EMIT seriesReady(series(request));
}

Series StatsService::series(const SeriesRequest &request) const
{
    Series empty { request.id, request.minerKey, stepLength, {} };
    if (!m_store)
        return empty;
    const auto series = m_store->series(request, m_clock.now());
    if (series)
        return *series;
    qCWarning(lcStats).noquote() << "history cannot be read:" << series.error().detail;
    return empty;
}

QList<Event> StatsService::events(int count) const
{
    QList<Event> out = m_unwritten;
    if (m_store && out.size() < count) {
        if (const auto written = m_store->events(count - int(out.size())))
            out = *written + out;
    }
    return out.size() > count ? out.last(count) : out;
}

void StatsService::tick()
{
    if (!m_store)
        return;
    const UnixMs now = m_clock.now();
    m_sampler->observe({}, now);
    for (const work::FloorSnapshot &floor : m_live->floors())
        m_sampler->observe(floor.miners, now);
    endBans();
    const auto events = m_live->watch(now);
    for (const Event &event : events)
        addEvent(event);
    const SteadyTime steady = m_clock.steady();
    if (!m_retryAt || steady >= *m_retryAt) {
        if (auto ended = m_sampler->takeEnded(now); !ended.isEmpty())
            flush(std::move(ended));
    }
    if (!m_nextUpkeep || steady >= *m_nextUpkeep)
        upkeep();
    publishWhenDue();
}

void StatsService::flush(QList<Step> steps)
{
    const auto done = m_store->write({ steps, m_unwritten, m_live->bestEver() });
    if (!done) {
        m_sampler->putBack(steps);
        m_retryAt = m_clock.steady() + retryAfter;
        report(Samples, done.error());
        return;
    }
    m_retryAt.reset();
    m_unwritten.clear();
    for (const Step &step : std::as_const(steps))
        m_day->add(step.at, step.total);
    m_day->forgetBefore(m_clock.now());
    succeed(Samples);
    if (!m_unwrittenBlocks.isEmpty())
        writeBlocks();
}

void StatsService::upkeep()
{
    const auto rolled = m_store->rollUp(m_clock.now());
    const auto more = rolled ? m_store->deleteExpired(m_clock.now()) : Result<bool>(tl::unexpected(rolled.error()));
    if (more)
        succeed(Upkeep);
    else
        report(Upkeep, more.error());
    m_nextUpkeep = m_clock.steady() + (more && *more ? std::chrono::seconds(1) : upkeepEvery);
}

void StatsService::publishWhenDue()
{
    const SteadyTime now = m_clock.steady();
    const auto waited = m_published ? now - *m_published : std::chrono::nanoseconds(publishAtLeast);
    const bool isDue = m_live->isChanged() ? waited >= publishEvery : m_live->hasMiners() && waited >= publishAtLeast;
    if (isDue) {
        m_published = now;
        Q_EMIT snapshotPublished(m_live->snapshot(m_clock.now(), *m_day, m_sampler->pendingTotal()));
    }
    if (m_eventsChanged) {
        m_eventsChanged = false;
        Q_EMIT eventsPublished(m_recent);
    }
}

void StatsService::report(Part part, const Error &error)
{
    const bool wasFailing = m_failing != 0;
    m_failing = quint8(m_failing | part);
    if (wasFailing)
        return;
    qCWarning(lcStats).noquote() << "history cannot be written, it is kept in memory for an hour:" << error.detail;
    addEvent(m_live->storageFailed(Storage::History, error.detail, m_clock.now()));
    Q_EMIT failed(error);
}

void StatsService::succeed(Part part)
{
    m_failing = quint8(m_failing & ~part);
    if (m_failing != 0)
        return;
    if (const auto event = m_live->storageBack(Storage::History, m_clock.now()))
        addEvent(*event);
}

} // namespace stats
