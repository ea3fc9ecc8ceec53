// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Devices of the book, and how they are asked.
#include "core/lan/LanEngine.h"

#include <QLoggingCategory>

#include <algorithm>

Q_DECLARE_LOGGING_CATEGORY(lcLan)

namespace lan {
namespace {

constexpr qsizetype mostEvents = 10'000; ///< that wait for the book

bool isMac(const QString &key)
{
    return key.contains(u':');
}

/// As the book keeps it.
Identity identityOf(const DeviceState &state)
{
    return { state.kind, state.reading.model, state.reading.firmware, state.reading.hostname, state.reading.mac,
        state.said, false };
}

} // namespace

void Mean::add(const std::optional<double> &value)
{
    if (!value)
        return;
    sum += *value;
    ++count;
}

std::optional<double> Mean::take()
{
    const auto out = count > 0 ? std::optional(sum / count) : std::nullopt;
    *this = {};
    return out;
}

LanService::Engine::Entry *LanService::Engine::find(const QString &key)
{
    const auto found = m_devices.find(key);
    return found == m_devices.end() ? nullptr : &found->second;
}

LanService::Engine::Entry *LanService::Engine::find(quint64 serial)
{
    const auto key = m_keys.constFind(serial);
    return key == m_keys.cend() ? nullptr : find(*key);
}

LanService::Engine::Entry &LanService::Engine::insert(const BookDevice &device)
{
    Entry &entry = m_devices[device.key];
    DeviceState &state = entry.state;
    state.key = device.key;
    state.address = device.address;
    state.kind = device.identity.kind;
    state.name = device.name;
    state.group = device.group;
    state.said = device.identity.said;
    state.isManaged = device.isManaged;
    state.hasCredentials = m_config.secrets.contains(SecretShelf::loginName(device.key));
    state.reading.model = device.identity.model;
    state.reading.firmware = device.identity.firmware;
    state.reading.hostname = device.identity.hostname;
    state.reading.mac = device.identity.mac;
    state.answeredAt = device.seenAt;
    state.missed = device.seenAt ? 1 : 0; // not in this run of the program
    state.pointedAt = device.pointedAt;
    if (const Driver *driver = driverOf(state.kind))
        state.can = driver->capabilities(state.reading);
    entry.serial = ++m_serial;
    entry.pause = device.pause;
    entry.stored = device.identity;
    m_keys.insert(entry.serial, device.key);
    if (!device.watch.isEmpty())
        m_watch.restore(device.key, device.watch);
    if (driverOf(state.kind) && !state.address.isNull())
        m_fleet.add(device.key, m_service.m_clock.steady());
    return entry;
}

BookDevice LanService::Engine::bookDevice(const Entry &entry) const
{
    const DeviceState &state = entry.state;
    BookDevice out;
    out.key = state.key;
    out.address = state.address;
    out.identity = identityOf(state);
    out.name = state.name;
    out.group = state.group;
    out.isManaged = state.isManaged;
    out.seenAt = state.answeredAt;
    out.pointedAt = state.pointedAt;
    out.pause = entry.pause;
    out.watch = m_watch.save(state.key);
    return out;
}

Result<void> LanService::Engine::store(Entry &entry)
{
    const BookDevice device = bookDevice(entry);
    const auto stored = m_book.put(device);
    if (stored)
        entry.stored = device.identity;
    return stored;
}

void LanService::Engine::pollDue()
{
    const QStringList due = m_fleet.due(m_service.m_clock.steady());
    for (const QString &key : due)
        poll(key);
    const UnixMs now = m_service.m_clock.now();
    if (now - m_stepBegan >= LanBook::step || now < m_stepBegan) {
        flushTelemetry(now);
        deleteOld();
    }
    runTimetable();
}

void LanService::Engine::poll(const QString &key)
{
    Entry *entry = find(key);
    if (!entry) {
        m_fleet.remove(key);
        return;
    }
    const quint64 serial = entry->serial;
    read(*entry, [this, serial](const Result<Reading> &reading) {
        const Entry *now = find(serial);
        if (!now)
            return;
        const Polled how = reading ? Polled::Answered : Polled::Missed;
        m_fleet.ended(now->state.key, how, m_service.m_clock.steady());
    });
}

/// One that was read before, so that it is known who answers; null while something else talks to it.
const DeviceState *LanService::Engine::watchable(quint64 serial)
{
    const Entry *entry = find(serial);
    const bool isOne = entry && entry->state.kind == Kind::AxeOs && entry->state.reading.at != UnixMs {};
    return isOne && !m_fleet.isHeld(entry->state.key) ? &entry->state : nullptr;
}

Result<void> LanService::Engine::watchDevice(const QString &key)
{
    const Entry *entry = find(key);
    if (!entry)
        return fail(Errc::NotFound, QStringLiteral("no device is known as %1").arg(key.left(60)));
    if (entry->state.kind == Kind::AxeOs)
        m_live.want(entry->serial);
    return {};
}

/// Credentials go only to what said that it is the kind they were given for.
void LanService::Engine::identifyFirst(Entry &entry, std::function<void(const Result<void> &)> then)
{
    const quint64 serial = entry.serial;
    m_transport->run(
        entry.state.address, identify(), {}, [this, serial, then = std::move(then)](const Result<Identity> &identity) {
            Entry *now = find(serial);
            if (!now)
                return then(fail(Errc::NotFound, QStringLiteral("it was forgotten meanwhile")));
            if (!identity)
                return then(tl::unexpected(identity.error()));
            const QString &mac = now->state.reading.mac;
            if (identity->kind != now->state.kind
                || (!mac.isEmpty() && !identity->mac.isEmpty() && mac != identity->mac))
                return then(fail(Errc::Unsupported, QStringLiteral("another device answers at its address")));
            now->isIdentified = true;
            then({});
        });
}

/// Reads it, records what came, and tells \a then.
void LanService::Engine::read(Entry &entry, Then then)
{
    const quint64 serial = entry.serial;
    const auto done = [this, serial, then = std::move(then)](const Result<Reading> &reading) {
        record(serial, reading);
        then(reading);
    };
    const Driver *driver = driverOf(entry.state.kind);
    if (!driver || entry.state.address.isNull()) {
        QMetaObject::invokeMethod(
            &m_context, [done] { done(fail(Errc::Unsupported, QStringLiteral("nothing here can read it"))); },
            Qt::QueuedConnection);
        return;
    }
    const bool isLogin = driver->readNeeds() == Needs::Digest;
    const auto ask = [this, serial, driver, isLogin, done] {
        Entry *now = find(serial);
        if (!now)
            return done(fail(Errc::NotFound, QStringLiteral("it was forgotten meanwhile")));
        const bool isKnown = now->state.reading.at != UnixMs {};
        m_transport->run(now->state.address, isKnown ? driver->readAgain(now->state.reading) : driver->read(),
            isLogin ? m_config.secrets.login(now->state.key) : Credentials {}, done);
    };
    if (!isLogin || entry.isIdentified)
        return ask();
    identifyFirst(entry, [ask, done](const Result<void> &identified) {
        if (identified)
            ask();
        else
            done(tl::unexpected(identified.error()));
    });
}

void LanService::Engine::record(quint64 serial, const Result<Reading> &reading)
{
    Entry *entry = find(serial);
    if (!entry)
        return;
    const QString known = entry->state.reading.mac;
    if (reading && !known.isEmpty() && !reading->mac.isEmpty() && reading->mac != known) {
        const QHostAddress address = entry->state.address;
        recordBad(*entry, { Errc::NotFound, QStringLiteral("another device has its address now") });
        found(address,
            { entry->state.kind, reading->model, reading->firmware, reading->hostname, reading->mac, {}, false }, true);
    } else if (reading) {
        recordGood(*entry, *reading);
    } else {
        recordBad(*entry, reading.error());
        if (reading.error().code == Errc::Unsupported) // another firmware: what is it now?
            m_scanner->probe(entry->state.address, [this, address = entry->state.address](const Result<Identity> &who) {
                if (who)
                    found(address, *who, false);
            });
    }
    touch();
}

void LanService::Engine::recordGood(Entry &entry, const Reading &reading)
{
    const UnixMs now = m_service.m_clock.now();
    DeviceState &state = entry.state;
    state.reading = reading;
    state.reading.at = now;
    state.answeredAt = now;
    state.missed = 0;
    state.isStale = false;
    state.trouble.reset();
    entry.isIdentified = true;
    if (const Driver *driver = driverOf(state.kind))
        state.can = driver->capabilities(state.reading);
    entry.hashrate.add(reading.rates.best());
    entry.chip.add(reading.hottest(Temperature::Place::Chip));
    entry.regulator.add(reading.hottest(Temperature::Place::Regulator));
    entry.watts.add(reading.watts);
    entry.fan.add(reading.slowestFan());
    if (m_config.tellsAlerts)
        takeEvents(m_watch.answered(state, now));
    if (!isMac(state.key) && !reading.mac.isEmpty() && !m_held.contains(state.key) && !m_held.contains(reading.mac))
        becomeKey(entry, reading.mac);
    else if (identityOf(state) != entry.stored)
        (void)noteBook(store(entry));
}

void LanService::Engine::recordBad(Entry &entry, const Error &error)
{
    DeviceState &state = entry.state;
    state.trouble = error;
    ++state.missed;
    state.isStale = state.missed > 3;
    if (error.code != Errc::Denied)
        entry.isIdentified = false;
    if (m_config.tellsAlerts)
        takeEvents(m_watch.missed(state, error, m_service.m_clock.now()));
}

/// It told its MAC: it is known by that from now on. \a entry is another one afterwards.
void LanService::Engine::becomeKey(Entry &entry, const QString &key)
{
    const QString from = entry.state.key;
    if (const auto renamed = noteBook(m_book.rename(from, key)); !renamed)
        return; // tried again with the next reading
    auto node = m_devices.extract(from);
    if (const Entry *elder = find(key)) { // it was known, and moved
        const QString name = elder->state.name;
        const QString group = elder->state.group;
        node.mapped().state.name = node.mapped().state.name.isEmpty() ? name : node.mapped().state.name;
        node.mapped().state.group = node.mapped().state.group.isEmpty() ? group : node.mapped().state.group;
        node.mapped().state.isManaged = node.mapped().state.isManaged || elder->state.isManaged;
        node.mapped().state.pointedAt = elder->state.pointedAt;
        m_keys.remove(elder->serial);
        m_devices.erase(key);
        m_fleet.remove(key);
        m_watch.forget(key);
    }
    node.key() = key;
    Entry &now = m_devices.insert(std::move(node)).position->second;
    now.state.key = key;
    m_keys.insert(now.serial, key);
    m_fleet.rename(from, key);
    m_watch.rename(from, key);
    if (auto backup = m_backups.find(from); backup != m_backups.end()) {
        PoolBackup moved = *backup;
        moved.key = key;
        m_backups.erase(backup);
        if (!m_backups.contains(key)) {
            setSecret(SecretShelf::backupName(key), m_config.secrets.value(SecretShelf::backupName(from)));
            m_backups.insert(key, moved);
        }
        setSecret(SecretShelf::backupName(from), {});
    }
    if (m_config.secrets.contains(SecretShelf::loginName(from))) {
        setSecret(SecretShelf::loginName(key), m_config.secrets.value(SecretShelf::loginName(from)));
        setSecret(SecretShelf::loginName(from), {});
    }
    now.state.hasCredentials = m_config.secrets.contains(SecretShelf::loginName(key));
    (void)noteBook(store(now));
}

void LanService::Engine::takeEvents(const QList<LanEvent> &events)
{
    m_events += events;
    if (m_events.size() > mostEvents)
        m_events.remove(0, m_events.size() - mostEvents);
    if (!events.isEmpty())
        touch();
}

/// What the alerts remember is on disk before they are told, so that a restart tells none twice.
void LanService::Engine::flushEvents()
{
    QMap<QString, QByteArray> changed;
    const QStringList keys = m_watch.takeChanged();
    for (const QString &key : keys) {
        if (find(key))
            changed.insert(key, m_watch.save(key));
    }
    if (!changed.isEmpty())
        (void)noteBook(m_book.saveWatch(changed));
    const QList<LanEvent> events = std::exchange(m_events, {});
    for (const LanEvent &event : events) {
        const bool isAlert = event.kind == LanEvent::Kind::AlertBegan || event.kind == LanEvent::Kind::AlertEnded;
        if (isAlert)
            qCInfo(lcLan).noquote() << event.device << event.key << alertName(event.alert.kind)
                                    << (event.kind == LanEvent::Kind::AlertBegan ? "began" : "ended");
        Q_EMIT m_service.eventHappened(event);
    }
}

} // namespace lan
