// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's beginning and end, its orders, and what it publishes.
#include "core/lan/LanEngine.h"

#include <QLoggingCategory>

#include <algorithm>

Q_DECLARE_LOGGING_CATEGORY(lcLan)

namespace lan {
namespace {

constexpr std::chrono::milliseconds tickPace { 250 };
constexpr int manyDevices = 200; ///< with more, a snapshot a second is often enough
constexpr qsizetype longestName = 64;

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
    , m_live([this](quint64 serial) { return watchable(serial); }, service.m_clock, service.m_random,
          m_config.transport.ports.web, {})
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
    QObject::connect(&m_live, &LiveWatch::readingChanged, &m_context,
        [this](quint64 serial, const Reading &reading) { record(serial, reading); });
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
    if (const auto *watch = std::get_if<WatchDevice>(&order))
        return watchDevice(watch->key);
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
    m_live.drop(entry->serial);
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

} // namespace lan
