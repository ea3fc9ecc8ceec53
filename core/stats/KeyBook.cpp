// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/KeyBook.h"

#include <QCryptographicHash>

#include <algorithm>

namespace stats {
namespace {

constexpr std::chrono::seconds awayAfter { 30 }; ///< as for LiveState: who reconnects sooner was never gone

QString shortHash(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(8));
}

} // namespace

QString KeyBook::keyOf(const QString &key, const QString &address, SteadyTime now)
{
    if (key.isEmpty())
        return key;
    const Machine machine { key, address };
    if (const auto known = m_machines.find(machine); known != m_machines.end()) {
        known->seenAt = now;
        return known->key;
    }
    if (m_machines.size() >= m_limit)
        forgetAway(now);
    QString own = key;
    if (isTaken(own, now))
        own += u'@' + (m_redactAddresses ? shortHash(address) : address);
    const QString base = own;
    for (int n = 2; isTaken(own, now); ++n)
        own = base + u'#' + QString::number(n);
    if (const auto before = m_holders.constFind(own); before != m_holders.cend())
        m_machines.remove(*before);
    m_holders.insert(own, machine);
    m_machines.insert(machine, { own, now });
    return own;
}

bool KeyBook::isTaken(const QString &key, SteadyTime now) const
{
    const auto holder = m_holders.constFind(key);
    return holder != m_holders.cend() && now - m_machines.constFind(*holder)->seenAt < awayAfter;
}

void KeyBook::forgetAway(SteadyTime now)
{
    m_machines.removeIf([&](auto entry) {
        const bool isAway = now - entry->seenAt >= awayAfter;
        if (isAway)
            m_holders.remove(entry->key);
        return isAway;
    });
    m_limit = std::max(remembered, m_machines.size() * 2); // so that the work stays small for each newcomer
}

} // namespace stats
