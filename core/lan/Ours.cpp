// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Ours.h"

#include <algorithm>

namespace lan {
namespace {

constexpr qsizetype longestName = 32;

QString plain(QStringView text)
{
    QString out;
    for (const QChar c : text) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || c == u'-' || c == u'_';
        if (isPlain)
            out += c;
        else if (!out.isEmpty() && !out.endsWith(u'-'))
            out += u'-';
    }
    while (out.endsWith(u'-'))
        out.chop(1);
    return out;
}

/// Devices that do not tell the authority key are believed.
bool isSame(const PoolEntry &a, const PoolEntry &b)
{
    return a.isSamePool(b)
        && (a.authorityKey.isEmpty() || b.authorityKey.isEmpty() || a.authorityKey == b.authorityKey);
}

/// The used pools, each once: firmwares list one pool twice where they have no other to fail over to.
QList<PoolEntry> inUse(const PoolList &list)
{
    QList<PoolEntry> out;
    for (qsizetype i = 0; i < std::min<qsizetype>(list.used, list.pools.size()); ++i) {
        const PoolEntry &pool = list.pools[i];
        const auto isIt = [&](const PoolEntry &p) { return p.isSamePool(pool); };
        if (!pool.host.isEmpty() && std::none_of(out.cbegin(), out.cend(), isIt))
            out += pool;
    }
    return out;
}

} // namespace

bool Ours::owns(const PoolEntry &pool) const
{
    const quint16 port = pool.protocol == PoolProtocol::Sv2 ? sv2Port : sv1Port;
    return port != 0 && pool.port == port && hosts.contains(pool.host, Qt::CaseInsensitive);
}

bool Ours::everOwned(const PoolEntry &pool) const
{
    Ours once = *this;
    once.hosts += formerHosts;
    return once.owns(pool);
}

QString workerName(const QString &name, const QString &key, const QSet<QString> &taken)
{
    QString base = plain(name).left(longestName);
    if (base.isEmpty())
        base = QStringLiteral("miner");
    if (!taken.contains(base))
        return base;
    // the last two bytes of a MAC or of an address tell apart what has the same name
    const QStringList parts = plain(key).split(u'-', Qt::SkipEmptyParts);
    const QString end = QStringList(parts.mid(std::max<qsizetype>(0, parts.size() - 2))).join(u"");
    QString out = base.left(longestName - 1 - end.size()) + u'-' + end;
    for (int i = 2; taken.contains(out); ++i)
        out = base.left(longestName - 8) + u'-' + QString::number(i);
    return out;
}

PoolList PoolList::of(const QList<PoolRow> &rows)
{
    PoolList out { .pools = {}, .used = 0 };
    for (const bool isUsed : { true, false }) {
        for (const PoolRow &row : rows) {
            if (row.isUsed == isUsed && !row.pool.host.isEmpty()) {
                out.pools += row.pool;
                out.used += isUsed;
            }
        }
    }
    return out;
}

bool PoolList::isInForceIn(const PoolList &other) const
{
    const QList<PoolEntry> mine = inUse(*this);
    const QList<PoolEntry> theirs = inUse(other);
    if (!std::equal(mine.cbegin(), mine.cend(), theirs.cbegin(), theirs.cend(), isSame))
        return false;
    for (qsizetype i = used; i < pools.size(); ++i) {
        const auto isIt = [&](const PoolEntry &p) { return p.isSamePool(pools[i]); };
        if (std::none_of(other.pools.cbegin(), other.pools.cend(), isIt))
            return false;
    }
    return true;
}

bool PoolList::isStoredIn(const PoolList &other) const
{
    return std::all_of(pools.cbegin(), pools.cend(), [&other](const PoolEntry &pool) {
        return std::any_of(
            other.pools.cbegin(), other.pools.cend(), [&pool](const PoolEntry &p) { return p.isSamePool(pool); });
    });
}

PoolList PoolList::withoutPasswords() const
{
    PoolList out = *this;
    for (PoolEntry &pool : out.pools)
        pool.password.reset();
    return out;
}

} // namespace lan
