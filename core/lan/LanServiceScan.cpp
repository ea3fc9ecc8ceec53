// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Searching, and what was found.
#include "core/lan/LanEngine.h"

#include <QLoggingCategory>

Q_DECLARE_LOGGING_CATEGORY(lcLan)

namespace lan {

QList<QHostAddress> LanService::Engine::knownAddresses() const
{
    QList<QHostAddress> out;
    for (const auto &[key, entry] : m_devices) {
        if (!entry.state.address.isNull())
            out.append(entry.state.address);
    }
    return out;
}

void LanService::Engine::startScan(const Request &request, const StartScan &order)
{
    settle(request, m_scanner->start(order.subnets, knownAddresses()));
}

/// One that the end of the program cut begins anew: its devices are in the book, and are asked first.
Result<void> LanService::Engine::resumeScan()
{
    const auto resumed = m_scanner->resume();
    if (resumed || m_scanner->state().phase != ScanState::Phase::Never || m_scan.phase != ScanState::Phase::Stopped)
        return resumed;
    return m_scanner->start(m_scan.subnets, knownAddresses());
}

void LanService::Engine::applyScan(const ScanState &state)
{
    if (state.phase != m_scan.phase)
        (void)noteBook(m_book.saveScan(state));
    m_scan = state;
    touch();
}

void LanService::Engine::addDevice(const Request &request, const AddDevice &order)
{
    QHostAddress address;
    if (!address.setAddress(order.address.trimmed()) || address.protocol() != QAbstractSocket::IPv4Protocol)
        return refuse(
            request, { Errc::Malformed, QStringLiteral("%1 is no IPv4 address").arg(order.address.left(60)) });
    if (!isPrivate(address))
        return refuse(
            request, { Errc::Denied, QStringLiteral("%1 is no address of a private network").arg(order.address) });
    m_scanner->probe(address, [this, request, address](const Result<Identity> &identity) {
        if (!identity)
            return refuse(request, identity.error());
        const QString key = found(address, *identity, true);
        const Entry *entry = find(key);
        Answer out;
        out.id = request.id;
        out.order = orderName(request.order);
        if (entry)
            out.devices.append({ key, entry->state.displayName(), {}, false });
        else
            out.error = Error { Errc::Limit, QStringLiteral("the book of devices is full") };
        answer(out);
    });
}

/// \return its key in the book; empty where that is full, or has no place for what is no machine (\a isWanted false).
QString LanService::Engine::found(const QHostAddress &address, const Identity &identity, bool isWanted)
{
    const QString mac = normalMac(identity.mac);
    const QString told = deviceKey(mac, address);
    Entry *entry = find(told);
    for (auto &[key, other] : m_devices) {
        if (entry || other.state.address != address)
            continue;
        const bool isSame = mac.isEmpty() || other.state.reading.mac.isEmpty();
        if (isSame)
            entry = &other;
    }
    // Who had this address before is somewhere else now, or off.
    for (auto &[key, other] : m_devices) {
        if (&other == entry || other.state.address != address)
            continue;
        other.state.address.clear();
        other.isIdentified = false;
        m_fleet.remove(key);
        (void)noteBook(store(other));
    }
    const bool isNew = !entry;
    if (isNew && !isWanted)
        return {};
    if (isNew) {
        if (m_devices.size() >= size_t(LanBook::mostDevices))
            return {};
        BookDevice device;
        device.key = told;
        entry = &insert(device);
    }
    DeviceState &state = entry->state;
    const bool isMoved = state.address != address || state.kind != identity.kind;
    state.address = address;
    state.kind = identity.kind;
    state.said = identity.said;
    const auto keep = [](QString &known, const QString &said) { known = said.isEmpty() ? known : said; };
    keep(state.reading.model, identity.model);
    keep(state.reading.firmware, identity.firmware);
    keep(state.reading.hostname, identity.hostname);
    keep(state.reading.mac, mac);
    if (const Driver *driver = driverOf(state.kind))
        state.can = driver->capabilities(state.reading);
    if (identity.kind == Kind::Unknown) {
        state.answeredAt = m_service.m_clock.now();
        state.missed = 0;
        m_fleet.remove(state.key);
    }
    entry->isIdentified = true;
    if (isNew || isMoved || bookDevice(*entry).identity != entry->stored)
        (void)noteBook(store(*entry));
    if (isNew) {
        m_scanner->countNew();
        qCInfo(lcLan).noquote() << "found" << kindName(state.kind) << state.reading.model << "at" << address.toString()
                                << state.key;
    }
    QString key = state.key;
    if (driverOf(state.kind)) {
        m_fleet.add(key, m_service.m_clock.steady());
        m_fleet.pollSoon(key, m_service.m_clock.steady());
    }
    if (!key.contains(u':') && !mac.isEmpty() && !m_held.contains(key) && !m_held.contains(mac)) {
        becomeKey(*entry, mac);
        key = mac;
    }
    touch();
    return key;
}

} // namespace lan
