// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/PointPlan.h"

#include <algorithm>

namespace lan {
namespace {

bool holds(const QList<PoolEntry> &pools, const PoolEntry &pool)
{
    return std::any_of(pools.cbegin(), pools.cend(), [&](const PoolEntry &p) { return p.isSamePool(pool); });
}

PlannedStep stepFor(const DeviceState &device)
{
    PlannedStep out;
    out.shown.key = device.key;
    out.shown.name = device.displayName();
    out.before = PoolList::of(device.reading.pools);
    out.canRestart = device.can.restart;
    out.wantsOneTimeCode = device.can.wantsOneTimeCode;
    return out;
}

void refuse(PlannedStep &step, const QString &why)
{
    step.shown.isPossible = false;
    step.shown.detail = why;
}

/// Why nothing can be written to it, whatever that is.
QString whyNot(const DeviceState &device)
{
    if (!device.isManaged)
        return QStringLiteral(QT_TRANSLATE_NOOP("core", "You have not let this program change it."));
    if (device.reading.at == UnixMs())
        return QStringLiteral(QT_TRANSLATE_NOOP("core", "Its pools are not known yet."));
    if (!device.can.pools) {
        return device.can.whyNoPools.isEmpty()
            ? QStringLiteral(QT_TRANSLATE_NOOP("core", "Its firmware does not let its pools be changed."))
            : device.can.whyNoPools;
    }
    if (!device.isOnline())
        return QStringLiteral(QT_TRANSLATE_NOOP("core", "It does not answer now."));
    return {};
}

/// Puts the finished lists in, and says where nothing would change.
PlannedStep finished(PlannedStep step)
{
    if (step.shown.isPossible && step.after.isInForceIn(step.before))
        refuse(step, QStringLiteral(QT_TRANSLATE_NOOP("core", "Its pools are like that already.")));
    step.shown.before = step.before.withoutPasswords().pools;
    step.shown.after = step.after.withoutPasswords().pools;
    step.shown.used = step.after.used;
    step.shown.comesHere = step.comesHere;
    return step;
}

PointPlan finishedPlan(PointPlan plan)
{
    const auto isPossible = [](const PlannedStep &step) { return step.shown.isPossible; };
    const auto isHasty = [&](const PlannedStep &step) { return isPossible(step) && step.wantsOneTimeCode; };
    auto canary = std::find_if(plan.steps.begin(), plan.steps.end(), isHasty);
    if (canary == plan.steps.end())
        canary = std::find_if(plan.steps.begin(), plan.steps.end(), isPossible);
    if (canary != plan.steps.end())
        canary->shown.isCanary = true;
    return plan;
}

class Pointing {
public:
    Pointing(const PointWish &wish, const PlanDevice &given, const QString &name)
        : m_wish(wish)
        , m_given(given)
        , m_device(given.device)
        , m_name(name)
        , m_step(stepFor(given.device))
        , m_slots(std::max(1, given.device.can.poolSlots))
        , m_mostUsed(given.device.can.mostUsedPools > 0 ? std::min(given.device.can.mostUsedPools, m_slots) : m_slots)
    {
    }
    PlannedStep step()
    {
        if (const QString why = whyNot(m_device); !why.isEmpty()) {
            refuse(m_step, why);
            return finished(m_step);
        }
        m_step.comesHere = !m_wish.pools;
        m_step.keepsBackup = m_given.backup && leadsHere();
        if (m_wish.pools)
            addTemplate();
        else
            addOurs();
        if (m_step.shown.isPossible)
            addOld();
        return finished(m_step);
    }

private:
    const Ours &ours() const { return m_wish.ours; }
    bool leadsHere() const
    {
        const QList<PoolEntry> &pools = m_step.before.pools;
        return !pools.isEmpty() && ours().everOwned(pools.first());
    }
    QString user(const QString &pattern) const { return QString(pattern).replace(QStringLiteral("{name}"), m_name); }

    void addOurs()
    {
        PoolEntry pool { .host = m_given.own.toString(), .user = user(ours().user) };
        const bool isSv2
            = m_wish.preferSv2 && m_device.can.sv2 && ours().sv2Port != 0 && !ours().authorityKey.isEmpty();
        pool.protocol = isSv2 ? PoolProtocol::Sv2 : PoolProtocol::Sv1;
        pool.port = isSv2 ? ours().sv2Port : ours().sv1Port;
        if (isSv2)
            pool.authorityKey = ours().authorityKey;
        for (const PoolEntry &old : std::as_const(m_step.before.pools)) {
            if (ours().everOwned(old) && !old.user.isEmpty()) {
                pool.user = old.user; // its history here goes on
                break;
            }
        }
        if (m_given.own.isNull())
            return refuse(
                m_step, QStringLiteral(QT_TRANSLATE_NOOP("core", "No network of this computer leads to it.")));
        if (pool.port == 0)
            return refuse(m_step,
                QStringLiteral(QT_TRANSLATE_NOOP(
                    "core", "This program takes no machines of the LAN: open a port for them in the settings.")));
        m_step.after = { { pool }, 1 };
    }
    void addTemplate()
    {
        m_step.after = { {}, 0 };
        for (PoolEntry pool : m_wish.pools->pools) {
            if (pool.protocol == PoolProtocol::Sv2 && !m_device.can.sv2)
                continue;
            pool.user = user(pool.user);
            if (!holds(m_step.after.pools, pool) && m_step.after.used < m_mostUsed) {
                m_step.after.pools += pool;
                ++m_step.after.used;
            }
        }
        if (m_step.after.pools.isEmpty())
            refuse(m_step, QStringLiteral(QT_TRANSLATE_NOOP("core", "It speaks the protocol of none of these pools.")));
    }
    /// The fallback, and what it can keep beside.
    void addOld()
    {
        QList<PoolEntry> &pools = m_step.after.pools;
        bool isFallback = m_wish.keepFallback;
        for (const PoolEntry &old : std::as_const(m_step.before.pools)) {
            if (ours().everOwned(old) || holds(pools, old))
                continue;
            const bool hasRoom = pools.size() < m_slots;
            const bool isUsed = isFallback && hasRoom && m_step.after.used < m_mostUsed;
            if (isUsed || (hasRoom && m_device.can.keepsUnusedPools)) {
                pools += old;
                m_step.after.used += isUsed;
            }
            if (isFallback && !isUsed) {
                m_step.shown.detail
                    = QStringLiteral(QT_TRANSLATE_NOOP("core", "It has no room for the old pool as a fallback."));
            }
            isFallback = false;
        }
        // with two fixed places a password stays with its place, not with its pool
        const bool isByPlace = m_device.kind == Kind::AxeOsLegacy || m_device.kind == Kind::NerdQAxe;
        for (const PoolEntry &old : std::as_const(m_step.before.pools)) {
            const bool isLost = isByPlace || !holds(pools, old);
            if (isLost && !old.password && old.protocol == PoolProtocol::Sv1 && !ours().everOwned(old)) {
                m_step.shown.detail = QStringLiteral(
                    QT_TRANSLATE_NOOP("core",
                        "It hides the password for %1: when that pool is put back, the password will be \"x\"."))
                                          .arg(old.host);
            }
        }
    }

    const PointWish &m_wish;
    const PlanDevice &m_given;
    const DeviceState &m_device;
    QString m_name;
    PlannedStep m_step;
    int m_slots;
    int m_mostUsed;
};

} // namespace

PointState PointPlan::shown() const
{
    PointState out { .id = id, .phase = PointState::Phase::Planned, .isBack = isBack };
    for (const PlannedStep &step : steps)
        out.steps += step.shown;
    return out;
}

bool PointPlan::isAnyPossible() const
{
    return std::any_of(steps.cbegin(), steps.cend(), [](const PlannedStep &step) { return step.shown.isPossible; });
}

PointPlan planPoint(const PointWish &wish)
{
    PointPlan out { .id = wish.id };
    QSet<QString> names = wish.takenNames;
    for (const PlanDevice &given : wish.devices) {
        const QString name = workerName(given.device.displayName(), given.device.key, names);
        names.insert(name);
        out.steps += Pointing(wish, given, name).step();
    }
    return finishedPlan(out);
}

PointPlan planPutBack(quint64 id, const QList<PlanDevice> &devices)
{
    PointPlan out { .id = id, .isBack = true };
    for (const PlanDevice &given : devices) {
        PlannedStep step = stepFor(given.device);
        step.keepsBackup = true;
        if (given.backup)
            step.after = given.backup->list;
        if (const QString why = whyNot(given.device); !why.isEmpty())
            refuse(step, why);
        else if (step.after.pools.isEmpty() || step.after.used < 1)
            refuse(step, QStringLiteral(QT_TRANSLATE_NOOP("core", "No older pools of it are known.")));
        out.steps += finished(step);
    }
    return finishedPlan(out);
}

} // namespace lan
