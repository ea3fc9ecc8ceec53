// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/ScanPlan.h"

#include <algorithm>
#include <random>

namespace lan {

ScanPlan::ScanPlan(
    const QList<Subnet> &subnets, const QList<QHostAddress> &known, const QList<QHostAddress> &own, quint32 seed)
{
    for (const QHostAddress &address : own)
        m_own.insert(address.toIPv4Address());
    QList<quint32> first;
    for (const QHostAddress &address : known) {
        const quint32 value = address.toIPv4Address();
        if (!isPrivate(address) || m_own.contains(value) || m_all.contains(value) || m_all.size() >= maxAddresses)
            continue;
        m_all.insert(value);
        first.append(value);
    }
    for (const Subnet &subnet : subnets) {
        if (m_all.size() + subnet.hostCount() > maxAddresses) {
            m_left.append(subnet.toString());
            continue;
        }
        for (const quint32 host : subnet.hosts()) {
            if (m_own.contains(host) || m_all.contains(host))
                continue;
            m_all.insert(host);
            m_waiting.append(host);
        }
    }
    std::shuffle(m_waiting.begin(), m_waiting.end(), std::mt19937(seed));
    std::reverse(first.begin(), first.end());
    m_waiting.append(first);
    m_total = int(m_waiting.size());
}

std::optional<QHostAddress> ScanPlan::next()
{
    if (m_waiting.isEmpty())
        return {};
    const quint32 address = m_waiting.takeLast();
    m_underWay.insert(address);
    return QHostAddress(address);
}

void ScanPlan::finish(const QHostAddress &address)
{
    if (m_underWay.remove(address.toIPv4Address()))
        ++m_done;
}

void ScanPlan::takeBack()
{
    QList<quint32> back(m_underWay.begin(), m_underWay.end());
    std::sort(back.begin(), back.end(), std::greater<>()); // a set has no order of its own
    m_waiting.append(back);
    m_underWay.clear();
}

bool ScanPlan::addAnnounced(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 value = address.toIPv4Address(&isV4);
    if (!isV4 || !isPrivate(address) || m_own.contains(value))
        return false;
    if (m_all.contains(value)) {
        if (!m_waiting.removeOne(value))
            return false; // asked already
    } else {
        if (m_announced >= maxAnnounced)
            return false;
        ++m_announced;
        ++m_total;
        m_all.insert(value);
    }
    m_waiting.append(value);
    return true;
}

} // namespace lan
