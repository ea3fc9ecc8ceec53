// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's beginning and end, its orders, and what it publishes.
#include "core/lan/Economy.h"
#include "core/lan/Interfaces.h"
#include "core/lan/LanEngine.h"
#include "core/lan/PoolJson.h"

#include <QLoggingCategory>

#include <algorithm>

Q_DECLARE_LOGGING_CATEGORY(lcLan)

namespace lan {
namespace {

constexpr std::chrono::milliseconds tickPace { 250 };
constexpr int manyDevices = 200; ///< with more, a snapshot a second is often enough
constexpr qsizetype longestName = 64;
constexpr int mostPools = 3; ///< of a template

template <class T>
constexpr bool isAnswered
    = std::same_as<T,
          StartScan> || std::same_as<T, AddDevice> || std::same_as<T, ManageDevices> || std::same_as<T, ChangeDevices> || std::same_as<T, PlanPoint> || std::same_as<T, PlanPutBack> || std::same_as<T, SaveSchedule> || std::same_as<T, SaveTemplate> || std::same_as<T, ReadTelemetry>;

} // namespace

LanService::Engine::Engine(LanService &service, LanBook book)
    : m_service(service)
    , m_config(service.m_config)
    , m_book(std::move(book))
    , m_fleet({ .interval = m_config.pollInterval })
    , m_watch(m_config.limits)
    , m_tick(new QTimer(&m_context))
    , m_wake(new QTimer(&m_context))
    , m_publish(new QTimer(&m_context))
    , m_match(new QTimer(&m_context))
    , m_scanner(std::make_unique<Scanner>(m_config.scanner, service.m_clock))
    , m_transport(std::make_unique<Transport>(m_config.transport))
{
    m_wake->setSingleShot(true);
    m_publish->setSingleShot(true);
    m_match->setSingleShot(true);
    QObject::connect(m_tick, &QTimer::timeout, &m_context, [this] { pollDue(); });
    QObject::connect(m_wake, &QTimer::timeout, &m_context, [this] {
        if (m_run)
            carryOut(m_run->tick(m_service.m_clock.now()));
    });
    QObject::connect(m_publish, &QTimer::timeout, &m_context, [this] { publish(); });
    QObject::connect(m_match, &QTimer::timeout, &m_context, [this] { matchMiners(); });
    QObject::connect(
        m_scanner.get(), &Scanner::found, &m_context, [this](const QHostAddress &address, const Identity &identity) {
            found(address, identity, identity.kind != Kind::Unknown || !identity.model.isEmpty());
        });
    QObject::connect(
        m_scanner.get(), &Scanner::changed, &m_context, [this](const ScanState &state) { applyScan(state); });
}

Result<void> LanService::Engine::begin()
{
    const auto devices = m_book.devices();
    const auto managing = m_book.isManaging();
    auto backups = m_book.backups();
    const auto schedules = m_book.schedules();
    auto templates = m_book.templates();
    const auto scan = m_book.scan();
    if (!devices || !managing || !backups || !schedules || !templates || !scan)
        return fail(Errc::Io, QStringLiteral("the book of devices cannot be read: %1").arg(m_config.path));
    m_isManaging = *managing;
    m_backups = *std::move(backups);
    for (auto it = m_backups.begin(); it != m_backups.end(); ++it)
        m_config.secrets.addPasswordsTo(it->list.pools, SecretShelf::backupName(it.key()));
    m_schedules = *schedules;
    m_templates = *std::move(templates);
    for (PoolTemplate &pools : m_templates)
        m_config.secrets.addPasswordsTo(pools.pools, SecretShelf::templateName(pools.id));
    m_scan = *scan;
    for (const BookDevice &device : *devices)
        insert(device);
    m_planId = quint64(m_service.m_clock.now().time_since_epoch().count()); // numbers of another run are none of ours
    m_stepBegan = m_service.m_clock.now();
    learnHosts();
    resumeRun();
    m_tick->start(tickPace);
    touch();
    return {};
}

void LanService::Engine::end()
{
    m_tick->stop();
    publish(); // with the answers that wait
    m_transport.reset();
    m_scanner.reset();
    flushTelemetry(m_service.m_clock.now());
    flushEvents();
    for (auto &[key, entry] : m_devices) {
        if (entry.state.answeredAt)
            (void)noteBook(store(entry));
    }
}

void LanService::Engine::touch()
{
    if (!m_publish->isActive())
        m_publish->start(m_devices.size() > manyDevices && !isRunning() ? 4 * tickPace : tickPace);
}

/// What was done is in the snapshot before it is told that it was.
void LanService::Engine::answer(const Answer &answer)
{
    m_answers.append(answer);
    touch();
}

void LanService::Engine::refuse(const Request &request, const Error &error)
{
    Answer out;
    out.id = request.id;
    out.order = orderName(request.order);
    out.error = error;
    answer(out);
}

void LanService::Engine::settle(const Request &request, const Result<void> &done)
{
    Answer out;
    out.id = request.id;
    out.order = orderName(request.order);
    if (!done)
        out.error = done.error();
    answer(out);
}

/// Remembers whether the book can be written.
Result<void> LanService::Engine::noteBook(const Result<void> &done)
{
    if (!done && done.error().code != Errc::NotFound && m_bookTrouble != done.error())
        qCWarning(lcLan).noquote() << "the book of devices cannot be written:" << done.error().detail;
    const bool isTrouble = !done && done.error().code != Errc::NotFound;
    m_bookTrouble = isTrouble ? std::optional(done.error()) : std::nullopt;
    return done;
}

void LanService::Engine::setSecret(const QString &name, const QByteArray &value)
{
    if (m_config.secrets.set(name, value))
        Q_EMIT m_service.secretsChanged(name, value);
}

void LanService::Engine::secretStored(const QString &name, const Result<void> &result)
{
    if (!result)
        qCWarning(lcLan).noquote() << name << "is not stored:" << result.error().detail;
    if (const auto then = m_storing.take(name))
        then(result);
}

void LanService::Engine::perform(const Request &request)
{
    std::visit(
        [&]<class T>(const T &order) {
            if constexpr (std::same_as<T, StartScan>)
                startScan(request, order);
            else if constexpr (std::same_as<T, AddDevice>)
                addDevice(request, order);
            else if constexpr (std::same_as<T, ManageDevices>)
                manageDevices(request, order);
            else if constexpr (std::same_as<T, ChangeDevices>)
                changeDevices(request, order);
            else if constexpr (std::same_as<T, PlanPoint> || std::same_as<T, PlanPutBack>)
                makePlan(request, std::same_as<T, PlanPutBack>);
            else if constexpr (std::same_as<T, SaveSchedule>)
                saveSchedule(request, order.schedule);
            else if constexpr (std::same_as<T, SaveTemplate>)
                saveTemplate(request, order.pools);
            else if constexpr (std::same_as<T, ReadTelemetry>)
                readTelemetry(request, order);
            else
                settle(request, performNow(order));
        },
        request.order);
}

/// Orders that are over at once.
Result<void> LanService::Engine::performNow(const Order &order)
{
    if (std::holds_alternative<StopScan>(order)) {
        m_scanner->stop();
        return {};
    }
    if (std::holds_alternative<ResumeScan>(order))
        return resumeScan();
    if (const auto *forget = std::get_if<ForgetDevice>(&order))
        return forgetDevice(forget->key);
    if (const auto *name = std::get_if<NameDevice>(&order))
        return nameDevice(*name);
    if (const auto *managing = std::get_if<SetManaging>(&order))
        return setManaging(managing->isOn);
    if (const auto *credentials = std::get_if<SetCredentials>(&order))
        return setCredentials(*credentials);
    if (const auto *plan = std::get_if<StartPlan>(&order))
        return startPlan(*plan);
    if (const auto *plan = std::get_if<StopPlan>(&order))
        return stopPlan(plan->id);
    if (const auto *schedule = std::get_if<RemoveSchedule>(&order)) {
        const auto removed = noteBook(m_book.removeSchedule(schedule->id));
        if (removed)
            m_schedules.removeIf([&](const Schedule &s) { return s.id == schedule->id; });
        return removed;
    }
    if (const auto *pools = std::get_if<RemoveTemplate>(&order)) {
        const auto removed = noteBook(m_book.removeTemplate(pools->id));
        if (removed) {
            m_templates.removeIf([&](const PoolTemplate &t) { return t.id == pools->id; });
            setSecret(SecretShelf::templateName(pools->id), {});
        }
        return removed;
    }
    return fail(Errc::Unsupported, QStringLiteral("this order is not known"));
}

Result<void> LanService::Engine::nameDevice(const NameDevice &order)
{
    Entry *entry = find(order.key);
    if (!entry)
        return fail(Errc::NotFound, QStringLiteral("no device is known as %1").arg(order.key.left(longestName)));
    if (order.name.size() > longestName || order.group.size() > longestName)
        return fail(Errc::OutOfRange, QStringLiteral("a name has at most %1 letters").arg(longestName));
    const DeviceState before = entry->state;
    entry->state.name = order.name.trimmed();
    entry->state.group = order.group.trimmed();
    const auto stored = noteBook(store(*entry));
    if (!stored)
        entry->state = before;
    return stored;
}

Result<void> LanService::Engine::forgetDevice(const QString &key)
{
    Entry *entry = find(key);
    if (!entry)
        return fail(Errc::NotFound, QStringLiteral("no device is known as %1").arg(key.left(longestName)));
    if (isRunning() && std::ranges::any_of(m_run->state().steps, [&](const PointStep &s) { return s.key == key; }))
        return fail(Errc::Busy, QStringLiteral("its pools are being changed now"));
    if (const auto gone = noteBook(m_book.forget(key)); !gone)
        return gone;
    setSecret(SecretShelf::loginName(key), {});
    setSecret(SecretShelf::backupName(key), {});
    m_backups.remove(key);
    m_fleet.remove(key);
    m_watch.forget(key);
    m_keys.remove(entry->serial);
    m_devices.erase(key);
    return {};
}

Result<void> LanService::Engine::setManaging(bool isOn)
{
    if (const auto saved = noteBook(m_book.setManaging(isOn)); !saved)
        return saved;
    if (m_isManaging != isOn)
        qCInfo(lcLan).noquote() << "management of devices is" << (isOn ? "on" : "off");
    m_isManaging = isOn;
    if (isRunning())
        m_run->setManaging(isOn);
    return {};
}

Result<void> LanService::Engine::setCredentials(const SetCredentials &order)
{
    Entry *entry = find(order.key);
    if (!entry)
        return fail(Errc::NotFound, QStringLiteral("no device is known as %1").arg(order.key.left(longestName)));
    if (order.user.size() > longestName * 4 || order.password.size() > longestName * 16)
        return fail(Errc::OutOfRange, QStringLiteral("user or password is too long"));
    setSecret(SecretShelf::loginName(order.key), SecretShelf::loginValue(order.user, order.password));
    entry->state.hasCredentials = !order.user.isEmpty();
    qCInfo(lcLan).noquote() << order.key << "credentials:" << (order.user.isEmpty() ? "forgotten" : "stored");
    m_fleet.pollSoon(order.key, m_service.m_clock.steady());
    return {};
}

void LanService::Engine::manageDevices(const Request &request, const ManageDevices &order)
{
    Answer out;
    out.id = request.id;
    out.order = orderName(request.order);
    for (const QString &key : order.keys) {
        Entry *entry = find(key);
        DeviceOutcome outcome { key, entry ? entry->state.displayName() : QString(), {}, false };
        if (!entry) {
            outcome.error = Error { Errc::NotFound, QStringLiteral("no device is known as %1").arg(key) };
        } else {
            const bool before = std::exchange(entry->state.isManaged, order.isManaged);
            if (const auto stored = noteBook(store(*entry)); !stored) {
                entry->state.isManaged = before;
                outcome.error = stored.error();
            } else if (isRunning()) {
                m_run->setManaged(key, order.isManaged);
            }
        }
        out.devices.append(outcome);
    }
    answer(out);
}

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
    out.subnets = searchableSubnets(interfaceAddresses());
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
    flushEvents();
    Q_EMIT m_service.snapshotPublished(snapshot());
    const QList<Answer> answers = std::exchange(m_answers, {});
    for (const Answer &answer : answers)
        Q_EMIT m_service.answered(answer);
}

} // namespace lan
