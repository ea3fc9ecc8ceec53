// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/Admission.h"

#include <algorithm>
#include <array>

namespace net {

namespace {
constexpr qsizetype maxRemembered = 4096;

bool isOfThisHouse(const QHostAddress &address)
{
    static const std::array ranges { QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),
        QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
        QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16")),
        QHostAddress::parseSubnet(QStringLiteral("100.64.0.0/10")) };
    return address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast()
        || std::any_of(ranges.begin(), ranges.end(), [&](const auto &range) { return address.isInSubnet(range); });
}
} // namespace

QString admissionVerdictName(AdmissionVerdict verdict)
{
    switch (verdict) {
    case AdmissionVerdict::Admitted:
        return QStringLiteral("admitted");
    case AdmissionVerdict::TooMany:
        return QStringLiteral("connections");
    case AdmissionVerdict::TooManyFromAddress:
        return QStringLiteral("connections-per-address");
    case AdmissionVerdict::Banned:
        return QStringLiteral("banned");
    }
    return {};
}

QHostAddress plainAddress(const QHostAddress &peer)
{
    bool isV4 = false;
    const quint32 v4 = peer.toIPv4Address(&isV4);
    return isV4 ? QHostAddress(v4) : peer;
}

AdmissionVerdict Admission::refuse(AdmissionVerdict verdict)
{
    ++m_refused[admissionVerdictName(verdict)];
    return verdict;
}

AdmissionVerdict Admission::admit(const QHostAddress &peer, SteadyTime now)
{
    const QHostAddress address = plainAddress(peer);
    if (const auto ban = m_bans.constFind(address); ban != m_bans.cend()) {
        if (*ban > now)
            return refuse(AdmissionVerdict::Banned);
        m_bans.erase(ban);
    }
    if (m_total >= m_limits.connections)
        return refuse(AdmissionVerdict::TooMany);
    int &count = m_perAddress[address];
    if (count >= m_limits.connectionsPerAddress)
        return refuse(AdmissionVerdict::TooManyFromAddress);
    ++count;
    ++m_total;
    return AdmissionVerdict::Admitted;
}

void Admission::released(const QHostAddress &peer)
{
    const auto found = m_perAddress.find(plainAddress(peer));
    if (found == m_perAddress.end())
        return;
    --m_total;
    if (--*found == 0)
        m_perAddress.erase(found);
}

bool Admission::violated(const QHostAddress &peer, SteadyTime now)
{
    const QHostAddress address = plainAddress(peer);
    if (isOfThisHouse(address))
        return false;
    forgetOld(now);
    Offences &offences = m_offences[address];
    if (now - offences.last > m_limits.banTime)
        offences.count = 0;
    offences.last = now;
    if (++offences.count < m_limits.violationsToBan)
        return false;
    m_offences.remove(address);
    m_bans.insert(address, now + m_limits.banTime);
    return true;
}

QList<QHostAddress> Admission::setBans(const QList<Ban> &bans, UnixMs wall, SteadyTime now)
{
    const auto before = std::exchange(m_bans, {});
    QList<QHostAddress> added;
    for (const Ban &ban : bans) {
        const QHostAddress peer = plainAddress(ban.peer);
        m_bans.insert(peer, ban.until ? now + (*ban.until - wall) : SteadyTime::max());
        if (!before.contains(peer))
            added.append(peer);
    }
    return added;
}

void Admission::forgetOld(SteadyTime now)
{
    if (m_offences.size() >= maxRemembered)
        m_offences.removeIf([&](auto entry) { return now - entry.value().last > m_limits.banTime; });
    if (m_offences.size() >= maxRemembered)
        m_offences.clear();
    if (m_bans.size() >= maxRemembered)
        m_bans.removeIf([&](auto entry) { return entry.value() <= now; });
}

} // namespace net
