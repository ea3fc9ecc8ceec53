// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/PointRun.h"

#include <QtTest>

#include <map>
#include <random>

namespace lan::test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

inline PoolEntry pool(const QString &host, quint16 port, const QString &user)
{
    return { .host = host, .port = port, .user = user, .password = u"secret"_s };
}
inline const Ours ours { .sv1Port = 3333, .hosts = { u"192.168.1.2"_s } };

/// What is wrong with a device of the house.
struct Faults {
    bool refusesWrite = false;
    bool lies = false; ///< says yes and changes nothing
    bool losesWrite = false; ///< the order does not arrive
    bool losesAnswer = false; ///< it arrives, its answer does not
    bool writesHalf = false; ///< some of the list, then says no
    bool refusesRestart = false;
    bool losesRestartAnswer = false;
    bool ignoresRestart = false; ///< says yes and runs on
    bool diesOnRestart = false;
    bool diesOnWrite = false;
    bool forgets = false; ///< what was written, with the restart
    bool swapsOnRestart = false; ///< another machine has its address after
    bool isAway = false; ///< from the beginning
    bool isOther = false; ///< another machine has its address
    bool wasChanged = false; ///< since the plan was made
    bool minesNot = false; ///< here
    int refusesBack = 0; ///< that many orders to put the old list back
    bool isSlow = false; ///< shows what was written a little later
};

struct FakeDevice {
    QString key;
    PoolList stored; ///< what it shows
    PoolList running; ///< what it does
    PoolList old; ///< at the beginning
    bool needsRestart = true;
    bool isVolatile = false; ///< forgets its list when it restarts, and says so
    Faults faults;
    UnixMs bootedAt {};
    UnixMs awayUntil {};
    UnixMs shownFrom {}; ///< what was stored last
    PoolList shownBefore;
    bool isDead = false;
    int writes = 0; ///< of lists
    int restarts = 0;

    bool isOnline(UnixMs now) const { return !isDead && !faults.isAway && now >= awayUntil; }
    bool minesHere(UnixMs now) const
    {
        return isOnline(now) && !faults.minesNot && !running.pools.isEmpty() && ours.owns(running.pools.first())
            && now >= awayUntil + 3s;
    }
    Result<Reading> read(UnixMs now) const
    {
        if (!isOnline(now))
            return fail(Errc::Timeout, u"no answer"_s);
        Reading out { .at = now, .mac = faults.isOther ? u"ff:ff:00:00:00:01"_s : key };
        out.uptime = std::chrono::duration_cast<std::chrono::seconds>(now - bootedAt);
        const PoolList &list = now < shownFrom ? shownBefore : stored;
        for (int i = 0; i < list.pools.size(); ++i)
            out.pools += PoolRow { .pool = list.pools[i], .isUsed = i < list.used };
        for (PoolRow &row : out.pools)
            row.pool.password.reset();
        return out;
    }
    Result<Changed> write(const SetPools &change, UnixMs now)
    {
        const PoolList list { change.pools, change.used };
        const bool isBack = list.isInForceIn(old);
        if (faults.losesWrite || !isOnline(now))
            return fail(Errc::Timeout, u"no answer"_s);
        ++writes;
        if (isBack && faults.refusesBack > 0) {
            --faults.refusesBack;
            return fail(Errc::Refused, u"not now"_s);
        }
        if (!isBack && faults.refusesWrite)
            return fail(Errc::Refused, u"not allowed"_s);
        if (!isBack && faults.lies)
            return Changed { needsRestart, isVolatile };
        shownBefore = now < shownFrom ? shownBefore : stored;
        shownFrom = faults.isSlow ? now + 5s : now;
        stored = list;
        if (!isBack && faults.writesHalf)
            stored = { { list.pools.first() }, 1 };
        if (!needsRestart)
            running = stored;
        if (faults.diesOnWrite)
            isDead = true;
        if (faults.losesAnswer || isDead)
            return fail(Errc::Timeout, u"no answer"_s);
        if (!isBack && faults.writesHalf)
            return fail(Errc::Refused, u"half of it"_s);
        return Changed { needsRestart, isVolatile };
    }
    Result<Changed> restart(UnixMs now)
    {
        if (!isOnline(now))
            return fail(Errc::Timeout, u"no answer"_s);
        ++restarts;
        if (faults.refusesRestart)
            return fail(Errc::Refused, u"not allowed"_s);
        if (faults.ignoresRestart)
            return Changed {};
        if (faults.forgets)
            stored = old;
        faults.isOther = faults.isOther || faults.swapsOnRestart;
        running = stored;
        bootedAt = now;
        awayUntil = now + 5s;
        isDead = isDead || faults.diesOnRestart;
        if (faults.losesRestartAnswer)
            return fail(Errc::Unreachable, u"the connection broke"_s);
        return Changed {};
    }
};

/// Devices, a disk, and a service that carries effects out; checks as it goes what must never happen.
class PointHouse {
public:
    explicit PointHouse(quint32 seed = 1)
        : m_random(seed)
    {
    }
    void add(int count)
    {
        for (int i = 0; i < count; ++i) {
            FakeDevice d;
            d.key = QStringLiteral("aa:bb:cc:00:00:%1").arg(int(devices.size()), 2, 16, QLatin1Char('0'));
            d.old = { { pool(u"one.example"_s, 3333, u"a"_s), pool(u"two.example"_s, 4444, u"b"_s) }, 2 };
            d.stored = d.running = d.old;
            d.bootedAt = now - 24h;
            devices += d;
        }
    }
    PlanDevice planDevice(const FakeDevice &d) const
    {
        PlanDevice out;
        out.own = QHostAddress(u"192.168.1.2"_s);
        out.device.key = d.key;
        out.device.name = d.key.right(2);
        out.device.isManaged = true;
        out.device.reading.at = now;
        out.device.answeredAt = now;
        out.device.can = { .pools = true, .restart = true, .poolSlots = 3 };
        for (int i = 0; i < d.stored.pools.size(); ++i)
            out.device.reading.pools += PoolRow { .pool = d.stored.pools[i], .isUsed = i < d.stored.used };
        if (backups.contains(d.key))
            out.backup = backups[d.key];
        return out;
    }
    PointPlan planHere() const
    {
        PointWish wish { .id = 1, .ours = ours };
        for (const FakeDevice &d : devices)
            wish.devices += planDevice(d);
        return planPoint(wish);
    }
    PointPlan planTemplate() const
    {
        PointWish wish { .id = 1, .ours = ours };
        wish.pools = PoolTemplate { .pools = { pool(u"t.example"_s, 3333, u"me.{name}"_s) } };
        for (const FakeDevice &d : devices)
            wish.devices += planDevice(d);
        return planPoint(wish);
    }
    PointPlan planBack() const
    {
        QList<PlanDevice> given;
        for (const FakeDevice &d : devices)
            given += planDevice(d);
        return planPutBack(2, given);
    }
    void begin(const PointPlan &plan, const PointPace &pace = {})
    {
        wantedBackup.clear();
        for (const PlannedStep &step : plan.steps)
            wantedBackup[step.shown.key] = step;
        m_pace = pace;
        m_plan = plan;
        run.emplace(plan, pace);
        for (FakeDevice &d : devices) {
            d.writes = d.restarts = 0;
            if (d.faults.wasChanged)
                d.stored.pools.swapItemsAt(0, 1);
        }
        startRun();
    }
    /// Everything that is not on the disk is gone. \returns whether there was anything to resume.
    bool crash()
    {
        m_pending.clear();
        run.reset();
        isCrashed = false;
        if (!savedRun)
            return false;
        auto resumed = PointRun::resume(*savedRun, backups, m_pace);
        if (!resumed)
            qFatal("the run cannot be read");
        run.emplace(*resumed);
        startRun();
        return true;
    }
    /// One thing happens: an answer arrives, a share, or time goes on.
    void step()
    {
        const bool isTimeOn = m_pending.empty() || m_random() % 4 == 0;
        if (isTimeOn)
            now += std::chrono::milliseconds(m_random() % 700 + 100);
        for (const QString &key : run->awaited()) {
            if (device(key).minesHere(now))
                carry(run->minesHere(key, now, now));
            if (isCrashed)
                return;
        }
        if (run->wakeAt() && *run->wakeAt() <= now)
            carry(run->tick(now));
        if (isCrashed || m_pending.empty())
            return;
        auto it = m_pending.begin();
        std::advance(it, m_random() % m_pending.size());
        const PointEffect effect = it->second;
        m_pending.erase(it);
        answer(effect);
    }
    void finish(int most = 100000)
    {
        while (run && !run->isOver() && !isCrashed && most-- > 0)
            step();
        if (!isCrashed)
            check(!run || run->isOver(), "it does not end");
    }
    /// Chosen phases by key's last two digits, in order: "Done PutBack".
    QString phases() const
    {
        static const char *const names[] = { "Waiting", "Writing", "Verifying", "Restarting", "Awaiting", "Done",
            "Refused", "PutBack", "Unknown", "Skipped" };
        QStringList out;
        for (const PointStep &s : run->state().steps)
            out += QLatin1String(names[int(s.phase)]);
        return out.join(u' ');
    }
    QString detail(int i = 0) const { return run->state().steps[i].detail; }
    FakeDevice &device(const QString &key)
    {
        for (FakeDevice &d : devices) {
            if (d.key == key)
                return d;
        }
        qFatal("no device %s", qPrintable(key));
    }
    void check(bool isTrue, const char *what)
    {
        if (!isTrue && wrong.isEmpty())
            wrong = QLatin1String(what);
    }
    /// What the run says at its end is true.
    void checkTruth()
    {
        using Phase = PointStep::Phase;
        for (const PointStep &s : run->state().steps) {
            const FakeDevice &d = device(s.key);
            const PlannedStep &plan = wantedBackup[s.key];
            const bool isNew = plan.after.isInForceIn(d.running) && plan.after.isInForceIn(d.stored);
            const bool isOld = plan.before.isInForceIn(d.running) && plan.before.isInForceIn(d.stored);
            switch (s.phase) {
            case Phase::Done:
                check(isNew && (!plan.comesHere || d.minesHere(now + 10s)), "Done, and it is not");
                break;
            case Phase::Refused:
                check(isOld || d.faults.wasChanged || d.faults.isOther, "Refused, and it has not the old pools");
                check(!s.detail.isEmpty(), "refused without a reason");
                break;
            case Phase::PutBack:
                check(isOld, "PutBack, and it has not the old pools");
                check(!s.detail.isEmpty(), "put back without a reason");
                break;
            case Phase::Unknown:
                check(!s.detail.isEmpty(), "unknown without a reason");
                break;
            case Phase::Skipped:
                check(d.writes == 0 && d.restarts == 0, "Skipped, and it was written");
                check(!s.detail.isEmpty(), "skipped without a reason");
                break;
            default:
                check(false, "it ended nowhere");
            }
        }
    }

    UnixMs now { std::chrono::milliseconds(1'800'000'000'000) };
    QList<FakeDevice> devices;
    std::optional<PointRun> run;
    QMap<QString, PoolBackup> backups; ///< on the disk
    std::optional<QByteArray> savedRun; ///< on the disk
    QMap<QString, PlannedStep> wantedBackup;
    QStringList ended; ///< what was told, each once
    bool isManaging = true;
    bool isDiskFull = false;
    bool isCrashed = false;
    int crashAfter = -1; ///< effects
    int mostAtOnce = 0;
    QString wrong; ///< the first thing that must never be

private:
    void startRun()
    {
        run->setManaging(isManaging);
        for (const FakeDevice &d : devices)
            run->setManaged(d.key, true);
        carry(run->start(now));
    }
    void carry(const PointEffects &effects)
    {
        for (const PointEffect &effect : effects) {
            if (isCrashed)
                return;
            if (crashAfter >= 0 && crashAfter-- == 0) {
                isCrashed = true;
                return;
            }
            if (const auto *save = std::get_if<SaveBackup>(&effect)) {
                pend(save->key, effect);
                if (isDiskFull)
                    continue;
                if (save->backup)
                    backups[save->key] = *save->backup;
                savedRun = run->save();
                check(!savedRun->contains("secret"), "a password is saved with the run");
            } else if (std::holds_alternative<SaveRun>(effect)) {
                if (!isDiskFull)
                    savedRun = run->save();
            } else if (const auto *over = std::get_if<DeviceEnded>(&effect)) {
                ended += over->key;
            } else if (std::holds_alternative<RunEnded>(effect)) {
                savedRun.reset();
            } else if (const auto *write = std::get_if<WriteDevice>(&effect)) {
                checkWrite(*write);
                pend(write->key, effect);
            } else if (const auto *read = std::get_if<ReadDevice>(&effect)) {
                pend(read->key, effect);
            }
        }
    }
    void pend(const QString &key, const PointEffect &effect)
    {
        check(!m_pending.contains(key), "two orders to one device at once");
        m_pending[key] = effect;
    }
    void checkWrite(const WriteDevice &write)
    {
        check(isManaging, "written while management is off");
        check(backups.contains(write.key), "written without a backup");
        const PlannedStep &plan = wantedBackup[write.key];
        if (!plan.keepsBackup)
            check(backups[write.key].list == plan.before, "the backup is not the list it had");
        check(savedRun.has_value(), "written without the run on the disk");
        const PointState &state = run->state();
        int underWay = 0;
        for (const PointStep &s : state.steps)
            underWay += s.phase > PointStep::Phase::Waiting && s.phase < PointStep::Phase::Done;
        mostAtOnce = std::max(mostAtOnce, underWay);
        check(underWay <= std::max(1, m_pace.atOnce), "too many at once");
        if (state.phase == PointState::Phase::Canary)
            check(underWay == 1, "another beside the canary");
        check(run->isBusyWith(write.key), "written while it is free for others");
        if (const auto *pools = std::get_if<SetPools>(&write.change)) {
            const PoolList list { pools->pools, pools->used };
            check(list == plan.after || list == plan.before, "a list that nobody planned");
        }
    }
    void answer(const PointEffect &effect)
    {
        if (const auto *save = std::get_if<SaveBackup>(&effect)) {
            const Result<void> result
                = isDiskFull ? Result<void>(fail(Errc::Io, u"the disk is full"_s)) : Result<void>();
            carry(run->saved(save->key, result, now));
        } else if (const auto *write = std::get_if<WriteDevice>(&effect)) {
            FakeDevice &d = device(write->key);
            const auto *pools = std::get_if<SetPools>(&write->change);
            carry(run->wrote(write->key, pools ? d.write(*pools, now) : d.restart(now), now));
        } else if (const auto *read = std::get_if<ReadDevice>(&effect)) {
            carry(run->read(read->key, device(read->key).read(now), now));
        }
    }

    std::mt19937 m_random;
    PointPace m_pace;
    PointPlan m_plan;
    std::map<QString, PointEffect> m_pending; ///< by key
};

} // namespace lan::test
