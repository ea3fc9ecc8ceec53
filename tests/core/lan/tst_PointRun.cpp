// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PointHouse.h"

using namespace lan;
using namespace lan::test;

namespace {

/// One device with these faults, from beginning to end.
struct One {
    explicit One(const Faults &faults, bool needsRestart = true)
    {
        house.add(1);
        house.devices[0].faults = faults;
        house.devices[0].needsRestart = needsRestart;
    }
    QString here()
    {
        house.begin(house.planHere());
        return end();
    }
    QString back()
    {
        house.begin(house.planBack());
        return end();
    }
    QString end()
    {
        house.finish();
        house.checkTruth();
        return house.wrong.isEmpty() ? house.phases() : house.wrong;
    }
    FakeDevice &device() { return house.devices[0]; }
    PointHouse house;
};

QString randomFaults(Faults &faults, std::mt19937 &random)
{
    bool *const flags[] = { &faults.refusesWrite, &faults.lies, &faults.losesWrite, &faults.losesAnswer,
        &faults.writesHalf, &faults.refusesRestart, &faults.losesRestartAnswer, &faults.ignoresRestart,
        &faults.diesOnRestart, &faults.diesOnWrite, &faults.forgets, &faults.swapsOnRestart, &faults.isAway,
        &faults.isOther, &faults.wasChanged, &faults.minesNot, &faults.isSlow };
    QString out;
    for (size_t i = 0; i < std::size(flags); ++i) {
        *flags[i] = random() % 24 == 0;
        out += *flags[i] ? QString::number(i) + u' ' : QString();
    }
    faults.refusesBack = random() % 6 == 0 ? int(random() % 4) : 0;
    return out;
}

} // namespace

class tst_PointRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void here();
    void withoutRestart();
    void refusals();
    void putBacks();
    void unknowns();
    void putBackRun();
    void untilItRestarts();
    void toTemplate();
    void diskFull();
    void canaryFirst();
    void canaryFails();
    void stopped();
    void managementOff();
    void oneUnmanaged();
    void secondPointingKeepsTheOldest();
    void oldSharesDoNotCount();
    void clockSetBack();
    void passwordsComeBack();
    void impossibleOnes();
    void strangeAnswers();
    void badSaved();
    void crashAtEachStep();
    void anything();
    void manyDevices();
};

void tst_PointRun::here()
{
    One one({});
    QCOMPARE(one.here(), u"Done"_s);
    QCOMPARE(one.device().writes, 1);
    QCOMPARE(one.device().restarts, 1);
    QCOMPARE(one.device().running.pools[0].url(), u"stratum+tcp://192.168.1.2:3333"_s);
    QCOMPARE(one.device().running.pools[1].host, u"one.example"_s);
    QCOMPARE(one.house.backups[one.device().key].list, one.device().old);
    QCOMPARE(one.house.ended, QStringList { one.device().key });
    QVERIFY(!one.house.savedRun);
    QVERIFY(one.house.run->state().endedAt);
    QVERIFY(!one.house.run->wakeAt());
    QCOMPARE(One({ .isSlow = true }).here(), u"Done"_s);
    QCOMPARE(One({ .losesAnswer = true }).here(), u"Done"_s);
    QCOMPARE(One({ .losesRestartAnswer = true }).here(), u"Done"_s);
}

void tst_PointRun::withoutRestart()
{
    One one({}, false);
    QCOMPARE(one.here(), u"Done"_s);
    QCOMPARE(one.device().restarts, 0);
    One silent({ .minesNot = true }, false);
    QCOMPARE(silent.here(), u"PutBack"_s);
    QCOMPARE(silent.device().restarts, 0);
}

void tst_PointRun::refusals()
{
    const auto why = [](const Faults &faults) {
        One one(faults);
        const QString phase = one.here();
        return phase + u": "_s + one.house.detail();
    };
    QCOMPARE(why({ .refusesWrite = true }), u"Refused: It refused the new pools: not allowed"_s);
    QCOMPARE(why({ .lies = true }), u"Refused: It accepted the new pools and changed nothing."_s);
    QCOMPARE(why({ .losesWrite = true }), u"Refused: The new pools did not reach it: no answer"_s);
    QCOMPARE(why({ .isAway = true }), u"Refused: Nothing was written, for it does not answer: no answer"_s);
    QCOMPARE(why({ .isOther = true }), u"Refused: Another machine answers at its address."_s);
    QCOMPARE(why({ .wasChanged = true }),
        u"Refused: Nothing was written, for its pools were changed since the plan was made."_s);
    One away({ .isAway = true });
    away.here();
    QCOMPARE(away.device().writes, 0);
    QVERIFY(away.house.backups.isEmpty());
}

void tst_PointRun::putBacks()
{
    const auto why = [](const Faults &faults) {
        One one(faults);
        const QString phase = one.here();
        return phase + u": "_s + one.house.detail();
    };
    QCOMPARE(why({ .minesNot = true }), u"PutBack: It did not come to mine here in time."_s);
    QCOMPARE(why({ .writesHalf = true }), u"PutBack: Its pools are neither the new nor the old ones."_s);
    QCOMPARE(why({ .refusesRestart = true }), u"PutBack: It does not restart: not allowed"_s);
    QCOMPARE(why({ .forgets = true }), u"PutBack: After its restart its pools are others."_s);
    QCOMPARE(why({ .minesNot = true, .refusesBack = 2 }), u"PutBack: It did not come to mine here in time."_s);
    One half({ .writesHalf = true });
    half.here();
    QCOMPARE(half.device().restarts, 0); // it never ran them
    One silent({ .minesNot = true });
    silent.here();
    QCOMPARE(silent.device().restarts, 2);
    QCOMPARE(silent.device().writes, 2);
    QVERIFY(silent.house.backups.contains(silent.device().key)); // may be put back once more
}

void tst_PointRun::unknowns()
{
    const auto why = [](const Faults &faults) {
        One one(faults);
        const QString phase = one.here();
        return phase + u": "_s + one.house.detail();
    };
    QCOMPARE(why({ .diesOnRestart = true }), u"Unknown: It was changed and does not answer since: no answer"_s);
    QCOMPARE(why({ .diesOnWrite = true }), u"Unknown: It was changed and does not answer since: no answer"_s);
    QCOMPARE(why({ .swapsOnRestart = true, .minesNot = true }), u"Unknown: Another machine answers at its address."_s);
    QCOMPARE(why({ .minesNot = true, .refusesBack = 9 }),
        u"Unknown: Its old pools could not be put back; the new ones are set. It did not come to mine here in time."_s);
    QCOMPARE(why({ .writesHalf = true, .refusesBack = 9 }),
        u"Unknown: Its old pools could not be put back; others are set. "
        "Its pools are neither the new nor the old ones."_s);
    QCOMPARE(why({ .ignoresRestart = true }),
        u"Unknown: Its old pools are stored; they are in force once it restarts. "
        "It did not come to mine here in time."_s);
}

void tst_PointRun::putBackRun()
{
    One one({ .minesNot = false });
    QCOMPARE(one.here(), u"Done"_s);
    one.device().faults.minesNot = true; // no matter
    QCOMPARE(one.back(), u"Done"_s);
    QCOMPARE(one.device().running, one.device().old); // with its passwords
    QCOMPARE(one.device().restarts, 1);
    // one that cannot: what it has stays in force, and is said
    const auto why = [](const Faults &faults) {
        One other({});
        other.here();
        other.device().faults = faults;
        const QString phase = other.back();
        return phase + u": "_s + other.house.detail();
    };
    QCOMPARE(why({ .refusesBack = 9 }), u"Refused: It refused the new pools: not now"_s);
    QCOMPARE(why({ .losesAnswer = true }), u"Done: "_s);
    QCOMPARE(why({ .refusesRestart = true }), u"PutBack: It does not restart: not allowed"_s);
    QCOMPARE(why({ .ignoresRestart = true }).section(u':', 0, 0), u"Unknown"_s);
    QCOMPARE(why({ .isAway = true }).section(u':', 0, 0), u"Refused"_s);
    QCOMPARE(why({ .diesOnRestart = true }).section(u':', 0, 0), u"Unknown"_s);
}

/// That it has the pools until it restarts is said with what was done.
void tst_PointRun::untilItRestarts()
{
    One one({}, false);
    one.device().isVolatile = true;
    QCOMPARE(one.here(), u"Done"_s);
    QCOMPARE(one.house.detail(), u"Its firmware does not store pools: it has these until it restarts."_s);
    One kept({}, false);
    QCOMPARE(kept.here(), u"Done"_s);
    QCOMPARE(kept.house.detail(), QString());
}

void tst_PointRun::toTemplate()
{
    One one({ .minesNot = true });
    one.house.begin(one.house.planTemplate());
    QCOMPARE(one.end(), u"Done"_s);
    QCOMPARE(one.device().running.pools[0].url(), u"stratum+tcp://t.example:3333"_s);
    One idle({ .ignoresRestart = true });
    idle.house.begin(idle.house.planTemplate());
    QCOMPARE(idle.end(), u"Unknown"_s);
}

void tst_PointRun::diskFull()
{
    One one({});
    one.house.isDiskFull = true;
    QCOMPARE(one.here(), u"Refused"_s);
    QCOMPARE(one.house.detail(), u"Nothing was written, for its old pools could not be saved: the disk is full"_s);
    QCOMPARE(one.device().writes, 0);
}

void tst_PointRun::canaryFirst()
{
    PointHouse house;
    house.add(20);
    house.begin(house.planHere(), { .atOnce = 5 });
    while (house.run->state().phase == PointState::Phase::Canary) {
        for (int i = 1; i < 20; ++i)
            QCOMPARE(house.devices[i].writes, 0);
        house.step();
    }
    QCOMPARE(house.run->state().steps[0].phase, PointStep::Phase::Done);
    house.finish();
    house.checkTruth();
    QCOMPARE(house.wrong, QString());
    QCOMPARE(house.phases().count(u"Done"_s), 20);
    QCOMPARE(house.mostAtOnce, 5);
    QCOMPARE(house.ended.size(), 20);
}

void tst_PointRun::canaryFails()
{
    for (const Faults &faults : { Faults { .refusesWrite = true }, Faults { .minesNot = true },
             Faults { .diesOnRestart = true }, Faults { .isAway = true } }) {
        PointHouse house;
        house.add(3);
        house.devices[0].faults = faults;
        house.begin(house.planHere());
        house.finish();
        house.checkTruth();
        QCOMPARE(house.wrong, QString());
        QVERIFY(house.phases().endsWith(u" Skipped Skipped"_s));
        QCOMPARE(house.detail(2), u"The first machine was not done: left as it was."_s);
        QCOMPARE(house.ended.size(), 3);
    }
}

void tst_PointRun::stopped()
{
    // after each number of steps
    for (int steps = 0; steps < 120; ++steps) {
        PointHouse house(quint32(steps + 1));
        house.add(6);
        house.devices[3].faults.minesNot = true;
        house.begin(house.planHere(), { .atOnce = 2 });
        for (int i = 0; i < steps && !house.run->isOver(); ++i)
            house.step();
        QList<int> before;
        for (const FakeDevice &d : house.devices)
            before
                += house.run->state().steps[int(before.size())].phase == PointStep::Phase::Waiting ? 0 : d.writes + 1;
        house.run->stop(house.now);
        house.finish();
        house.checkTruth();
        QCOMPARE(house.wrong, QString());
        for (int i = 0; i < 6; ++i)
            QVERIFY(before[i] > 0 || house.devices[i].writes == 0);
    }
}

void tst_PointRun::managementOff()
{
    PointHouse off;
    off.isManaging = false;
    off.add(2);
    off.begin(off.planHere());
    QVERIFY(off.run->isOver());
    QCOMPARE(off.phases(), u"Skipped Skipped"_s);
    // in the middle, after each number of steps: house.wrong tells of a write
    for (int steps = 0; steps < 300; ++steps) {
        PointHouse house(quint32(steps + 1));
        house.add(4);
        house.devices[2].faults.minesNot = true;
        house.begin(house.planHere(), { .atOnce = 2 });
        for (int i = 0; i < steps && !house.run->isOver(); ++i)
            house.step();
        house.isManaging = false;
        house.run->setManaging(false);
        house.finish();
        house.checkTruth();
        QCOMPARE(house.wrong, QString());
    }
}

void tst_PointRun::oneUnmanaged()
{
    PointHouse house;
    house.add(3);
    house.begin(house.planHere());
    house.run->setManaged(house.devices[1].key, false);
    house.finish();
    QCOMPARE(house.phases(), u"Done Skipped Done"_s);
    QCOMPARE(house.devices[1].writes, 0);
}

void tst_PointRun::secondPointingKeepsTheOldest()
{
    One one({});
    QCOMPARE(one.here(), u"Done"_s);
    const PoolBackup first = one.house.backups[one.device().key];
    one.device().stored.pools[1] = pool(u"else.example"_s, 1, u"c"_s); // its fallback, changed by hand
    one.device().running = one.device().stored;
    PointWish wish { .id = 3, .devices = { one.house.planDevice(one.device()) }, .ours = ours, .keepFallback = false };
    one.house.begin(planPoint(wish));
    QCOMPARE(one.end(), u"Done"_s);
    QCOMPARE(one.house.backups[one.device().key], first);
    QCOMPARE(one.back(), u"Done"_s);
    QCOMPARE(one.device().running, one.device().old);
}

void tst_PointRun::oldSharesDoNotCount()
{
    One one({ .minesNot = true });
    one.house.begin(one.house.planHere());
    const UnixMs before = one.house.now - 1s; // of a connection that it had before
    while (!one.house.run->isOver() && one.house.wrong.isEmpty()) {
        one.house.step();
        one.house.run->minesHere(one.device().key, before, one.house.now);
    }
    QCOMPARE(one.house.phases(), u"PutBack"_s);
}

void tst_PointRun::clockSetBack()
{
    One one({ .minesNot = true });
    one.house.begin(one.house.planHere());
    while (one.house.run->state().steps[0].phase != PointStep::Phase::AwaitingShare)
        one.house.step();
    const UnixMs wake = *one.house.run->wakeAt();
    one.house.run->tick(one.house.now - 48h);
    QCOMPARE(*one.house.run->wakeAt(), wake - 48h);
}

void tst_PointRun::passwordsComeBack()
{
    // the run is saved without them; what is put back after a crash has those of the backup
    One one({ .minesNot = true });
    one.house.begin(one.house.planHere());
    while (one.house.run->state().steps[0].phase != PointStep::Phase::AwaitingShare)
        one.house.step();
    QVERIFY(one.house.crash());
    QCOMPARE(one.end(), u"PutBack"_s);
    QCOMPARE(one.device().running, one.device().old);
    QCOMPARE(one.device().running.pools[0].password, u"secret"_s);
}

void tst_PointRun::impossibleOnes()
{
    PointHouse house;
    house.add(4);
    PointPlan plan = house.planHere();
    plan.steps[0].shown.isPossible = plan.steps[0].shown.isCanary = false;
    plan.steps[0].shown.detail = u"It is locked."_s;
    plan.steps[1].shown.isCanary = true;
    house.begin(plan);
    house.finish();
    QCOMPARE(house.phases(), u"Skipped Done Done Done"_s);
    QCOMPARE(house.detail(0), u"It is locked."_s);
    // none at all
    for (PlannedStep &step : plan.steps)
        step.shown.isPossible = step.shown.isCanary = false;
    PointHouse none;
    none.add(4);
    none.begin(plan);
    QVERIFY(none.run->isOver());
    PointRun empty { PointPlan { .id = 1 } };
    QCOMPARE(empty.start(none.now), PointEffects { RunEnded {} });
}

void tst_PointRun::strangeAnswers()
{
    // answers that nobody asked for change nothing
    PointHouse house;
    house.add(2);
    house.begin(house.planHere());
    const PointState before = house.run->state();
    const QString waiting = house.devices[1].key;
    QVERIFY(house.run->saved(waiting, {}, house.now).isEmpty());
    QVERIFY(house.run->wrote(waiting, Changed {}, house.now).isEmpty());
    QVERIFY(house.run->read(waiting, Reading {}, house.now).isEmpty());
    QVERIFY(house.run->minesHere(waiting, house.now, house.now).isEmpty());
    QVERIFY(house.run->saved(u"nobody"_s, {}, house.now).isEmpty());
    QVERIFY(house.run->read(u"nobody"_s, Reading {}, house.now).isEmpty());
    QVERIFY(house.run->wrote(house.devices[0].key, Changed {}, house.now).isEmpty()); // it is being read
    QVERIFY(house.run->saved(house.devices[0].key, {}, house.now).isEmpty());
    QCOMPARE(house.run->state(), before);
    QVERIFY(!house.run->isBusyWith(waiting));
    QVERIFY(house.run->isBusyWith(house.devices[0].key));
    house.finish();
    QCOMPARE(house.phases(), u"Done Done"_s);
    QVERIFY(house.run->stop(house.now).isEmpty());
    QVERIFY(house.run->tick(house.now + 24h).isEmpty());
}

void tst_PointRun::badSaved()
{
    PointHouse house;
    house.add(2);
    house.begin(house.planHere());
    while (house.run->state().steps[0].phase != PointStep::Phase::AwaitingShare)
        house.step();
    const QByteArray saved = house.run->save();
    QVERIFY(PointRun::resume(saved, {}));
    for (qsizetype i = 0; i < saved.size(); ++i) {
        QVERIFY(!PointRun::resume(saved.left(i), {}));
        QByteArray bad = saved;
        bad[i] = char(bad[i] ^ (1 << (i % 7)));
        auto run = PointRun::resume(bad, {});
        if (!run)
            QCOMPARE(run.error().code, Errc::Malformed);
        else
            for (const PointEffect &effect : run->start(house.now))
                QVERIFY(!std::holds_alternative<WriteDevice>(effect));
    }
    QVERIFY(!PointRun::resume("{\"devices\":[]}", {}));
    QVERIFY(!PointRun::resume("[]", {}));
}

void tst_PointRun::crashAtEachStep()
{
    const Faults kinds[]
        = { {}, { .minesNot = true }, { .writesHalf = true }, { .lies = true }, { .losesAnswer = true },
              { .refusesRestart = true }, { .diesOnRestart = true }, { .minesNot = true, .refusesBack = 1 } };
    for (const Faults &faults : kinds) {
        for (const bool needsRestart : { true, false }) {
            for (const bool isBack : { true, false }) {
                for (int after = 0;; ++after) {
                    PointHouse house(quint32(after + 1));
                    house.add(2);
                    if (isBack) {
                        house.begin(house.planHere());
                        house.finish();
                        QCOMPARE(house.phases(), u"Done Done"_s);
                        house.ended.clear();
                    }
                    house.devices[0].faults = faults;
                    house.devices[0].needsRestart = needsRestart;
                    const PointPlan plan = isBack ? house.planBack() : house.planHere();
                    house.crashAfter = after;
                    house.begin(plan);
                    house.finish();
                    if (!house.isCrashed)
                        break; // it was over before
                    if (!house.crash()) {
                        QCOMPARE(house.devices[0].writes + house.devices[1].writes, 0);
                        continue;
                    }
                    house.finish();
                    house.checkTruth();
                    const QString where
                        = u"%1 after %2: %3 %4"_s.arg(isBack).arg(after).arg(house.wrong, house.phases());
                    QVERIFY2(house.wrong.isEmpty(), qPrintable(where));
                    const QSet<QString> told(house.ended.cbegin(), house.ended.cend());
                    QVERIFY2(told.size() == 2, qPrintable(where));
                }
            }
        }
    }
}

void tst_PointRun::anything()
{
    int done = 0;
    for (quint32 seed = 1; seed <= 4000; ++seed) {
        std::mt19937 random(seed);
        PointHouse house(seed);
        house.add(int(random() % 6) + 1);
        const bool isBack = random() % 3 == 0;
        if (isBack) {
            house.begin(house.planHere());
            house.finish();
        }
        QString faults;
        for (FakeDevice &d : house.devices) {
            faults += randomFaults(d.faults, random) + u"| "_s;
            d.needsRestart = random() % 3;
            if (&d == &house.devices.first() && random() % 4)
                d.faults = {};
        }
        const PointPlan plan = isBack ? house.planBack() : random() % 4 ? house.planHere() : house.planTemplate();
        house.isDiskFull = random() % 40 == 0;
        house.crashAfter = random() % 2 ? int(random() % 60) : -1;
        int stopAfter = random() % 4 ? -1 : int(random() % 200);
        int offAfter = random() % 6 ? -1 : int(random() % 200);
        house.begin(plan, { .atOnce = int(random() % 3) + 1 });
        for (int i = 0; house.run && !house.run->isOver() && i < 100000; ++i) {
            if (stopAfter-- == 0)
                house.run->stop(house.now);
            if (offAfter-- == 0) {
                house.isManaging = false;
                house.run->setManaging(false);
            }
            house.step();
            if (!house.isCrashed)
                continue;
            house.crashAfter = random() % 3 ? -1 : int(random() % 30);
            if (!house.crash())
                break;
        }
        if (!house.run)
            continue;
        house.finish();
        house.checkTruth();
        const QString where = u"seed %1: %2 %3 faults %4"_s.arg(seed).arg(house.wrong, house.phases(), faults);
        QVERIFY2(house.wrong.isEmpty(), qPrintable(where));
        done += int(house.phases().count(u"Done"_s));
    }
    QVERIFY2(done > 3000, qPrintable(QString::number(done)));
}

void tst_PointRun::manyDevices()
{
    PointHouse house;
    house.add(300);
    QElapsedTimer timer;
    timer.start();
    house.begin(house.planHere());
    house.finish();
    QCOMPARE(house.wrong, QString());
    QCOMPARE(house.phases().count(u"Done"_s), 300);
    qInfo("300 devices in %lld ms", static_cast<long long>(timer.elapsed()));
}

QTEST_APPLESS_MAIN(tst_PointRun)
#include "tst_PointRun.moc"
