// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/PointPlan.h"

#include <QtTest>

using namespace lan;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

PoolEntry pool(const QString &url, const QString &user, std::optional<QString> password = u"x"_s)
{
    PoolEntry out = *PoolEntry::fromUrl(url);
    out.user = user;
    out.password = password;
    return out;
}
const PoolEntry first = pool(u"stratum+tcp://one.example:3333"_s, u"bc1q.a"_s);
const PoolEntry second = pool(u"stratum+tcp://two.example:4444"_s, u"bc1q.b"_s);
const PoolEntry third = pool(u"stratum+tcp://three.example:5555"_s, u"bc1q.c"_s);

PlanDevice given(const QList<PoolEntry> &pools, int used = -1)
{
    PlanDevice out;
    out.own = QHostAddress(u"192.168.1.2"_s);
    DeviceState &d = out.device;
    d.key = u"aa:bb:cc:00:00:01"_s;
    d.address = QHostAddress(u"192.168.1.50"_s);
    d.isManaged = true;
    d.reading.at = UnixMs(1s);
    d.reading.hostname = u"bitaxe"_s;
    d.answeredAt = UnixMs(1s);
    d.can = { .pools = true, .restart = true, .poolSlots = 3 };
    for (int i = 0; i < pools.size(); ++i)
        d.reading.pools += PoolRow { .pool = pools[i], .slot = i, .isUsed = used < 0 || i < used };
    return out;
}
PointWish wish(const QList<PlanDevice> &devices)
{
    return { .id = 7,
        .devices = devices,
        .ours = { .sv1Port = 3333,
            .sv2Port = 3336,
            .authorityKey = u"9key"_s,
            .hosts = { u"192.168.1.2"_s },
            .formerHosts = { u"192.168.1.9"_s } } };
}
PlannedStep planned(const PointWish &w)
{
    return planPoint(w).steps.first();
}
QStringList urls(const PoolList &list)
{
    QStringList out;
    for (int i = 0; i < list.pools.size(); ++i)
        out += list.pools[i].url() + u' ' + list.pools[i].user + (i < list.used ? QString() : u" (kept)"_s);
    return out;
}

} // namespace

class tst_PointPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void toUs();
    void noFallback();
    void keptPools();
    void noRoom();
    void sv2();
    void pointedBefore();
    void names();
    void templates();
    void impossible();
    void canary();
    void back();
    void lists();
    void noPasswordShown();
};

void tst_PointPlan::toUs()
{
    const PlannedStep step = planned(wish({ given({ first, second }) }));
    QVERIFY(step.shown.isPossible);
    QVERIFY(step.comesHere && !step.keepsBackup && step.canRestart);
    QCOMPARE(urls(step.before),
        (QStringList { u"stratum+tcp://one.example:3333 bc1q.a"_s, u"stratum+tcp://two.example:4444 bc1q.b"_s }));
    QCOMPARE(urls(step.after),
        (QStringList { u"stratum+tcp://192.168.1.2:3333 bitaxe"_s, u"stratum+tcp://one.example:3333 bc1q.a"_s }));
    QCOMPARE(step.after.pools[1].password, first.password);
    QCOMPARE(step.shown.detail, QString());
    // one that had no pools
    QCOMPARE(urls(planned(wish({ given({}) })).after), QStringList { u"stratum+tcp://192.168.1.2:3333 bitaxe"_s });
}

void tst_PointPlan::noFallback()
{
    PointWish w = wish({ given({ first, second }) });
    w.keepFallback = false;
    QCOMPARE(urls(planned(w).after), QStringList { u"stratum+tcp://192.168.1.2:3333 bitaxe"_s });
    w.devices[0].device.can.keepsUnusedPools = true;
    QCOMPARE(urls(planned(w).after),
        (QStringList { u"stratum+tcp://192.168.1.2:3333 bitaxe"_s, u"stratum+tcp://one.example:3333 bc1q.a (kept)"_s,
            u"stratum+tcp://two.example:4444 bc1q.b (kept)"_s }));
}

void tst_PointPlan::keptPools()
{
    PointWish w = wish({ given({ first, second, third }, 2) });
    w.devices[0].device.can.keepsUnusedPools = true;
    w.devices[0].device.can.poolSlots = 8;
    QCOMPARE(urls(planned(w).after),
        (QStringList { u"stratum+tcp://192.168.1.2:3333 bitaxe"_s, u"stratum+tcp://one.example:3333 bc1q.a"_s,
            u"stratum+tcp://two.example:4444 bc1q.b (kept)"_s, u"stratum+tcp://three.example:5555 bc1q.c (kept)"_s }));
}

void tst_PointPlan::noRoom()
{
    PointWish w = wish({ given({ first, second, third }) });
    w.devices[0].device.can.keepsUnusedPools = true;
    QCOMPARE(planned(w).after.pools.size(), 3);
    QCOMPARE(planned(w).shown.detail, QString()); // the third is saved with its password
    // where it hides the password that is lost, people are told before
    w.devices[0].device.reading.pools[2].pool.password.reset();
    QVERIFY(planned(w).shown.detail.contains(u"three.example"_s));
    // a fallback keeps its password, but where that belongs to a place
    w = wish({ given({ first }) });
    w.devices[0].device.reading.pools[0].pool.password.reset();
    QCOMPARE(planned(w).shown.detail, QString());
    w.devices[0].device.kind = Kind::AxeOsLegacy;
    QVERIFY(planned(w).shown.detail.contains(u"one.example"_s));
    w = wish({ given({ first }) });
    w.devices[0].device.can.poolSlots = 1;
    QCOMPARE(urls(planned(w).after), QStringList { u"stratum+tcp://192.168.1.2:3333 bitaxe"_s });
    QVERIFY(planned(w).shown.detail.contains(u"no room"_s));
    QVERIFY(planned(w).shown.isPossible);
}

void tst_PointPlan::sv2()
{
    PointWish w = wish({ given({ first }) });
    w.devices[0].device.can.sv2 = true;
    QCOMPARE(planned(w).after.pools.first().url(), u"stratum2+tcp://192.168.1.2:3336/9key"_s);
    QCOMPARE(planned(w).after.pools.first().user, u"bitaxe"_s);
    const QString sv1 = u"stratum+tcp://192.168.1.2:3333"_s;
    PointWish other = w;
    other.preferSv2 = false;
    QCOMPARE(planned(other).after.pools.first().url(), sv1);
    other = w;
    other.ours.authorityKey.clear();
    QCOMPARE(planned(other).after.pools.first().url(), sv1);
    other = w;
    other.ours.sv2Port = 0;
    QCOMPARE(planned(other).after.pools.first().url(), sv1);
    other = w;
    other.ours.sv1Port = 0;
    QVERIFY(planned(other).shown.isPossible);
    other.devices[0].device.can.sv2 = false;
    QVERIFY(!planned(other).shown.isPossible);
}

void tst_PointPlan::pointedBefore()
{
    // this computer has another address since: the old list of that time stays saved, and the name it mines with
    const PoolEntry old = pool(u"stratum+tcp://192.168.1.9:3333"_s, u"cellar"_s);
    PointWish w = wish({ given({ old, first }) });
    w.devices[0].backup = PoolBackup { .list = { { first }, 1 } };
    const PlannedStep step = planned(w);
    QVERIFY(step.keepsBackup);
    QCOMPARE(urls(step.after),
        (QStringList { u"stratum+tcp://192.168.1.2:3333 cellar"_s, u"stratum+tcp://one.example:3333 bc1q.a"_s }));
    // without a backup of that time the list is saved as it is
    w.devices[0].backup.reset();
    QVERIFY(!planned(w).keepsBackup);
    // set to another pool by hand since: that is the old one now
    w = wish({ given({ second, old }) });
    w.devices[0].backup = PoolBackup { .list = { { first }, 1 } };
    QVERIFY(!planned(w).keepsBackup);
    // nothing to do
    w = wish({ given({ pool(u"stratum+tcp://192.168.1.2:3333"_s, u"cellar"_s), first }) });
    QVERIFY(!planned(w).shown.isPossible);
    QCOMPARE(planned(w).shown.detail, u"Its pools are like that already."_s);
    // another authority key than ours is no such pool
    PoolEntry other = pool(u"stratum2+tcp://192.168.1.2:3336/8key"_s, u"cellar"_s);
    w = wish({ given({ other, first }) });
    w.devices[0].device.can.sv2 = true;
    QVERIFY(planned(w).shown.isPossible);
    w.devices[0].device.reading.pools[0].pool.authorityKey = u"9key"_s;
    QVERIFY(!planned(w).shown.isPossible);
}

void tst_PointPlan::names()
{
    QCOMPARE(workerName(u"Living room (S19)"_s, u"k"_s), u"Living-room-S19"_s);
    QCOMPARE(workerName(u"Küche"_s, u"k"_s), u"K-che"_s);
    QCOMPARE(workerName(u"矿机"_s, u"k"_s), u"miner"_s);
    QCOMPARE(workerName(u"192.168.1.7"_s, u"192.168.1.7"_s), u"192-168-1-7"_s);
    QCOMPARE(workerName(QString(50, u'a'), u"k"_s), QString(32, u'a'));
    QCOMPARE(workerName(u"a"_s, u"aa:bb:cc:dd:ee:ff"_s, { u"a"_s }), u"a-eeff"_s);
    QCOMPARE(workerName(u"a"_s, u"192.168.1.7"_s, { u"a"_s }), u"a-17"_s);
    QCOMPARE(workerName(u"a"_s, u"192.168.1.7"_s, { u"a"_s, u"a-17"_s }), u"a-2"_s);
    QCOMPARE(
        workerName(QString(50, u'a'), u"aa:bb:cc:dd:ee:ff"_s, { QString(32, u'a') }), QString(27, u'a') + u"-eeff"_s);
    PlanDevice one = given({ first });
    PlanDevice two = one;
    two.device.key = u"aa:bb:cc:00:00:02"_s;
    PlanDevice three = one;
    three.device.key = u"aa:bb:cc:00:00:03"_s;
    PointWish w = wish({ one, two, three });
    w.takenNames = { u"bitaxe"_s };
    w.ours.user = u"bc1qmine.{name}"_s;
    QStringList users;
    for (const PlannedStep &step : planPoint(w).steps)
        users += step.after.pools.first().user;
    QCOMPARE(users, (QStringList { u"bc1qmine.bitaxe-0001"_s, u"bc1qmine.bitaxe-0002"_s, u"bc1qmine.bitaxe-0003"_s }));
}

void tst_PointPlan::templates()
{
    PointWish w = wish({ given({ first }) });
    w.pools = PoolTemplate { .name = u"T"_s,
        .pools = { pool(u"stratum2+tcp://sv2.example:34254/k"_s, u"me.{name}"_s),
            pool(u"stratum+tcp://t.example:3333"_s, u"me.{name}"_s) } };
    PlannedStep step = planned(w);
    QVERIFY(!step.comesHere);
    QCOMPARE(urls(step.after),
        (QStringList { u"stratum+tcp://t.example:3333 me.bitaxe"_s, u"stratum+tcp://one.example:3333 bc1q.a"_s }));
    w.devices[0].device.can.sv2 = true;
    w.keepFallback = false;
    QCOMPARE(urls(planned(w).after),
        (QStringList {
            u"stratum2+tcp://sv2.example:34254/k me.bitaxe"_s, u"stratum+tcp://t.example:3333 me.bitaxe"_s }));
    // one that holds more pools than it fails over by
    w.keepFallback = true;
    w.devices[0].device.can.poolSlots = 8;
    w.devices[0].device.can.mostUsedPools = 2;
    w.devices[0].device.can.keepsUnusedPools = true;
    QCOMPARE(urls(planned(w).after),
        (QStringList { u"stratum2+tcp://sv2.example:34254/k me.bitaxe"_s, u"stratum+tcp://t.example:3333 me.bitaxe"_s,
            u"stratum+tcp://one.example:3333 bc1q.a (kept)"_s }));
    QVERIFY(planned(w).shown.detail.contains(u"no room"_s));
    w.devices[0].device.can.poolSlots = 1;
    QCOMPARE(planned(w).after.pools.size(), 1);
    // this computer's address does not matter
    w.devices[0].own = {};
    w.ours = {};
    QVERIFY(planned(w).shown.isPossible);
    w.devices[0].device.can.sv2 = false;
    w.pools->pools.removeLast();
    QVERIFY(!planned(w).shown.isPossible);
}

void tst_PointPlan::impossible()
{
    const auto why = [](const std::function<void(PlanDevice &)> &change) {
        PlanDevice device = given({ first });
        change(device);
        const PlannedStep step = planned(wish({ device }));
        return step.shown.isPossible ? QString() : step.shown.detail;
    };
    QCOMPARE(why([](PlanDevice &) {}), QString());
    QVERIFY(why([](PlanDevice &d) { d.device.isManaged = false; }).contains(u"let this program"_s));
    QVERIFY(why([](PlanDevice &d) { d.device.reading.at = {}; }).contains(u"not known"_s));
    QVERIFY(why([](PlanDevice &d) { d.device.can.pools = false; }).contains(u"firmware"_s));
    QCOMPARE(why([](PlanDevice &d) { d.device.can = { .whyNoPools = u"It is locked."_s }; }), u"It is locked."_s);
    QVERIFY(why([](PlanDevice &d) { d.device.missed = 1; }).contains(u"answer"_s));
    QVERIFY(why([](PlanDevice &d) { d.own = {}; }).contains(u"network"_s));
}

void tst_PointPlan::canary()
{
    PlanDevice locked = given({ first });
    locked.device.isManaged = false;
    PlanDevice two = given({ first });
    two.device.key = u"aa:bb:cc:00:00:02"_s;
    PlanDevice three = given({ first });
    three.device.key = u"aa:bb:cc:00:00:03"_s;
    const PointPlan plan = planPoint(wish({ locked, two, three }));
    QVERIFY(plan.isAnyPossible());
    const PointState state = plan.shown();
    QCOMPARE(state.id, 7u);
    QCOMPARE(state.phase, PointState::Phase::Planned);
    QVERIFY(!state.steps[0].isCanary && state.steps[1].isCanary && !state.steps[2].isCanary);
    // its code is good for half a minute
    three.device.can.wantsOneTimeCode = true;
    const PointState hasty = planPoint(wish({ locked, two, three })).shown();
    QVERIFY(!hasty.steps[0].isCanary && !hasty.steps[1].isCanary && hasty.steps[2].isCanary);
    locked.device.can.wantsOneTimeCode = true;
    QVERIFY(planPoint(wish({ locked, two })).shown().steps[1].isCanary);
    QVERIFY(!planPoint(wish({ locked })).isAnyPossible());
    QVERIFY(!planPoint(wish({})).isAnyPossible());
}

void tst_PointPlan::back()
{
    PlanDevice device = given({ pool(u"stratum+tcp://192.168.1.2:3333"_s, u"bitaxe"_s), first });
    device.backup = PoolBackup { .key = device.device.key, .list = { { first, second }, 2 } };
    const PointPlan plan = planPutBack(9, { device });
    QVERIFY(plan.isBack);
    QVERIFY(plan.steps[0].shown.isPossible);
    QVERIFY(plan.steps[0].keepsBackup && !plan.steps[0].comesHere && plan.steps[0].shown.isCanary);
    QCOMPARE(plan.steps[0].after, (PoolList { { first, second }, 2 }));
    PlanDevice there = given({ first, second });
    there.backup = device.backup;
    QVERIFY(!planPutBack(9, { there }).isAnyPossible());
    device.backup->list = { {}, 0 };
    QVERIFY(!planPutBack(9, { device }).isAnyPossible());
    device.backup.reset();
    QVERIFY(!planPutBack(9, { device }).isAnyPossible());
    device.backup = PoolBackup { .list = { { first }, 1 } };
    device.own = {}; // it need not lead to us
    QVERIFY(planPutBack(9, { device }).isAnyPossible());
    device.device.isManaged = false;
    QVERIFY(!planPutBack(9, { device }).isAnyPossible());
}

void tst_PointPlan::lists()
{
    const PoolList list { { first, second, third }, 2 };
    QVERIFY(list.isInForceIn(list));
    QVERIFY(list.isInForceIn({ { first, second, second, third }, 3 })); // one listed twice
    QVERIFY(list.isInForceIn({ { first, second, pool(u"x.example:1"_s, {}), third }, 2 }));
    QVERIFY(!list.isInForceIn({ { second, first, third }, 2 }));
    QVERIFY(!list.isInForceIn({ { first, second, third }, 1 }));
    QVERIFY(!list.isInForceIn({ { first, second, third }, 3 }));
    QVERIFY(!list.isInForceIn({ { first, second }, 2 })); // what it kept is gone
    QVERIFY(!list.isInForceIn({}));
    QVERIFY(list.withoutPasswords().isInForceIn(list));
    // in use first, as the device fails over
    const PoolList read = PoolList::of({ PoolRow { .pool = third, .isUsed = false }, PoolRow { .pool = first },
        PoolRow {}, PoolRow { .pool = second } });
    QCOMPARE(read, list);
}

void tst_PointPlan::noPasswordShown()
{
    PlanDevice device = given({ first, second });
    device.backup = PoolBackup { .list = { { third }, 1 } };
    for (const PointPlan &plan : { planPoint(wish({ device })), planPutBack(1, { device }) }) {
        const PointState state = plan.shown();
        for (const QList<PoolEntry> &pools : { state.steps[0].before, state.steps[0].after }) {
            QVERIFY(!pools.isEmpty());
            for (const PoolEntry &p : pools)
                QVERIFY(!p.password);
        }
    }
}

QTEST_APPLESS_MAIN(tst_PointPlan)
#include "tst_PointPlan.moc"
