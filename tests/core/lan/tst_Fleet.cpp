// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Fleet.h"

#include <QtTest>

#include <random>

using namespace lan;
using namespace std::chrono_literals;

namespace {

SteadyTime at(std::chrono::nanoseconds t)
{
    return SteadyTime(1234567s + t);
}
QString name(int i)
{
    return QStringLiteral("02:00:00:00:%1").arg(i);
}

/// When each poll of one device begins; each takes \a takes and ends as \a how.
QList<qint64> starts(Fleet &fleet, const QString &key, int count, std::chrono::milliseconds takes, Polled how)
{
    QList<qint64> out;
    SteadyTime now = at(0s);
    while (out.size() < count) {
        now = std::max(now, *fleet.nextDue());
        if (fleet.due(now) != QStringList { key })
            return {};
        out += std::chrono::duration_cast<std::chrono::milliseconds>(now - at(0s)).count();
        fleet.ended(key, how, now + takes);
        now += takes;
    }
    return out;
}

} // namespace

class tst_Fleet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void spread();
    void backoff();
    void slowAnswers();
    void limit();
    void outOfTurn();
    void held();
    void otherInterval();
    void keys();
    void anything();
    void thousand();
};

void tst_Fleet::spread()
{
    Fleet fleet({ .interval = 10s });
    for (int i = 0; i < 100; ++i)
        fleet.add(name(i), at(0s));
    // each once in an interval, never many together, for a minute
    for (int round = 0; round < 6; ++round) {
        QSet<QString> seen;
        for (int i = 0; i < 100; ++i) {
            const SteadyTime now = at(10s * round + 100ms * i);
            const QStringList due = fleet.due(now);
            QVERIFY2(due.size() <= 3, qPrintable(due.join(u' ')));
            for (const QString &key : due) {
                QVERIFY(!seen.contains(key));
                seen.insert(key);
                fleet.ended(key, Polled::Answered, now + 30ms);
            }
        }
        QVERIFY2(seen.size() >= 99, qPrintable(QString::number(seen.size())));
    }
}

void tst_Fleet::backoff()
{
    Fleet fleet({ .interval = 10s });
    fleet.add(name(1), at(0s));
    QCOMPARE(starts(fleet, name(1), 8, 100ms, Polled::Missed),
        (QList<qint64> { 0, 10000, 30000, 70000, 130000, 190000, 250000, 310000 }));
    QCOMPARE(fleet.missed(name(1)), 8);
    QVERIFY(fleet.isStale(name(1)));
    // one answer, and it is asked as often as any other
    const SteadyTime now = *fleet.nextDue();
    fleet.due(now);
    fleet.ended(name(1), Polled::Answered, now + 50ms);
    QCOMPARE(fleet.missed(name(1)), 0);
    QVERIFY(!fleet.isStale(name(1)));
    QCOMPARE(*fleet.nextDue(), now + 10s);

    fleet.due(now + 10s);
    fleet.ended(name(1), Polled::Missed, now + 11s);
    fleet.due(now + 20s);
    fleet.ended(name(1), Polled::Missed, now + 21s);
    fleet.due(now + 40s);
    fleet.ended(name(1), Polled::Missed, now + 41s);
    QCOMPARE(fleet.missed(name(1)), 3);
    QVERIFY(!fleet.isStale(name(1))); // more than three
}

void tst_Fleet::slowAnswers()
{
    // a device that takes long has a pause before it is asked again, and the polls do not pile up
    Fleet fleet({ .interval = 5s });
    fleet.add(name(1), at(0s));
    QCOMPARE(starts(fleet, name(1), 4, 4900ms, Polled::Answered), (QList<qint64> { 0, 10000, 20000, 30000 }));
    Fleet slower({ .interval = 5s });
    slower.add(name(1), at(0s));
    QCOMPARE(starts(slower, name(1), 3, 20s, Polled::Answered), (QList<qint64> { 0, 25000, 50000 }));
}

void tst_Fleet::limit()
{
    Fleet fleet({ .interval = 10s, .inFlight = 3 });
    for (int i = 0; i < 10; ++i)
        fleet.add(name(i), at(0s));
    const QStringList first = fleet.due(at(10s));
    QCOMPARE(first.size(), 3);
    QCOMPARE(fleet.underWay(), 3);
    QVERIFY(!fleet.nextDue());
    QVERIFY(fleet.due(at(11s)).isEmpty());
    // who waits longest is next; nobody starves
    QSet<QString> seen(first.cbegin(), first.cend());
    QStringList running = first;
    SteadyTime now = at(11s);
    while (seen.size() < 10) {
        fleet.ended(running.takeFirst(), Polled::Answered, now);
        const QStringList next = fleet.due(now);
        QCOMPARE(next.size(), 1);
        QVERIFY(!seen.contains(next.first()));
        seen.insert(next.first());
        running += next;
    }
}

void tst_Fleet::outOfTurn()
{
    Fleet fleet({ .interval = 10s });
    fleet.add(name(0), at(0s));
    fleet.add(name(1), at(0s));
    QCOMPARE(fleet.due(at(0s)), QStringList { name(0) });
    fleet.pollSoon(name(1), at(1s));
    QCOMPARE(fleet.due(at(1s)), QStringList { name(1) });
    // asked for while it is under way: once more after it, not beside it
    fleet.pollSoon(name(1), at(1s));
    fleet.pollSoon(name(1), at(1s));
    QVERIFY(fleet.due(at(2s)).isEmpty());
    fleet.ended(name(1), Polled::Answered, at(2s));
    QCOMPARE(fleet.due(at(2s)), QStringList { name(1) });
    fleet.ended(name(1), Polled::Answered, at(3s));
    QVERIFY(fleet.due(at(3s)).isEmpty());
    // back on its own place in the interval
    const SteadyTime next = *fleet.nextDue();
    QVERIFY(next > at(6s) && next < at(17s));
    fleet.pollSoon(QStringLiteral("nobody"), at(3s));
    QVERIFY(fleet.due(at(3s)).isEmpty());
}

void tst_Fleet::held()
{
    Fleet fleet({ .interval = 10s });
    fleet.add(name(0), at(0s));
    QVERIFY(fleet.hold(name(0)));
    QVERIFY(fleet.due(at(60s)).isEmpty());
    fleet.pollSoon(name(0), at(60s));
    QVERIFY(fleet.due(at(60s)).isEmpty());
    QVERIFY(fleet.hold(name(0)));
    fleet.release(name(0), at(61s));
    QVERIFY(fleet.due(at(61s)).isEmpty()); // twice held
    fleet.release(name(0), at(62s));
    QCOMPARE(fleet.due(at(62s)), QStringList { name(0) });
    // held while a poll is under way: that one ends, no other begins
    QVERIFY(!fleet.hold(name(0)));
    fleet.ended(name(0), Polled::Answered, at(63s));
    QVERIFY(fleet.hold(name(0)));
    fleet.release(name(0), at(64s));
    QVERIFY(!fleet.nextDue());
    fleet.release(name(0), at(64s));
    QCOMPARE(fleet.due(at(64s)), QStringList { name(0) });
    fleet.release(name(0), at(65s)); // one too many is none
    QCOMPARE(fleet.underWay(), 1);
}

void tst_Fleet::otherInterval()
{
    Fleet fleet({ .interval = 10s });
    for (int i = 0; i < 10; ++i)
        fleet.add(name(i), at(0s));
    for (int i = 0; i <= 10; ++i) {
        for (const QString &key : fleet.due(at(1s * i)))
            fleet.ended(key, Polled::Answered, at(1s * i));
    }
    fleet.setConfig({ .interval = 5s }, at(10s));
    QSet<QString> seen;
    for (int i = 0; i <= 63; ++i) { // at most a quarter later than its turn
        const SteadyTime now = at(10s + 100ms * i);
        for (const QString &key : fleet.due(now)) {
            seen.insert(key);
            fleet.ended(key, Polled::Answered, now);
        }
    }
    QCOMPARE(seen.size(), 10);
}

void tst_Fleet::keys()
{
    Fleet fleet({ .interval = 10s });
    fleet.add(name(0), at(0s));
    fleet.add(name(0), at(5s));
    QCOMPARE(fleet.size(), 1);
    QCOMPARE(fleet.due(at(0s)).size(), 1);
    fleet.rename(name(0), name(1));
    QVERIFY(!fleet.contains(name(0)));
    QVERIFY(fleet.isUnderWay(name(1)));
    fleet.ended(name(0), Polled::Answered, at(1s)); // by the old name: nobody
    QVERIFY(fleet.isUnderWay(name(1)));
    fleet.ended(name(1), Polled::Missed, at(1s));
    fleet.rename(name(1), name(2)); // queued
    QCOMPARE(fleet.due(at(20s)), QStringList { name(2) });
    QCOMPARE(fleet.missed(name(2)), 1);
    fleet.remove(name(2));
    QCOMPARE(fleet.underWay(), 0);
    fleet.ended(name(2), Polled::Answered, at(21s));
    QCOMPARE(fleet.underWay(), 0);
    QVERIFY(!fleet.nextDue());
}

void tst_Fleet::anything()
{
    std::mt19937 random(7);
    Fleet fleet({ .interval = 5s, .inFlight = 4 });
    QSet<QString> running;
    QSet<QString> there;
    QHash<QString, int> holds;
    SteadyTime now = at(0s);
    for (int i = 0; i < 200000; ++i) {
        const QString key = name(int(random() % 12));
        now += std::chrono::milliseconds(random() % 400);
        switch (random() % 8) {
        case 0:
            fleet.add(key, now);
            there.insert(key);
            break;
        case 1:
            if (random() % 8 == 0) {
                fleet.remove(key);
                there.remove(key);
                running.remove(key);
                holds.remove(key);
            }
            break;
        case 2:
            fleet.pollSoon(key, now);
            break;
        case 3:
            QCOMPARE(fleet.hold(key), !running.contains(key));
            holds[key] += there.contains(key);
            break;
        case 4:
            fleet.release(key, now);
            holds[key] = std::max(0, holds.value(key) - 1);
            break;
        case 5:
            if (running.remove(key))
                fleet.ended(key, random() % 2 ? Polled::Answered : Polled::Missed, now);
            break;
        default:
            for (const QString &polled : fleet.due(now)) {
                QVERIFY(there.contains(polled));
                QVERIFY(!running.contains(polled));
                QCOMPARE(holds.value(polled), 0);
                running.insert(polled);
            }
            QVERIFY(running.size() <= 4);
        }
        QCOMPARE(fleet.underWay(), int(running.size()));
        QCOMPARE(fleet.size(), int(there.size()));
    }
    // nobody is forgotten
    for (const QString &key : there) {
        while (holds.value(key) > 0) {
            fleet.release(key, now);
            --holds[key];
        }
    }
    QSet<QString> seen;
    for (int i = 0; i < 2000; ++i) {
        now += 100ms;
        for (const QString &key : std::exchange(running, {}))
            fleet.ended(key, Polled::Answered, now);
        for (const QString &key : fleet.due(now)) {
            running.insert(key);
            seen.insert(key);
        }
    }
    QCOMPARE(seen, there);
}

void tst_Fleet::thousand()
{
    // an hour of a thousand devices, one in ten away, is bookkeeping of a moment
    Fleet fleet({ .interval = 10s });
    for (int i = 0; i < 1000; ++i)
        fleet.add(name(i), at(0s));
    QElapsedTimer timer;
    timer.start();
    qint64 polls = 0;
    std::multimap<SteadyTime, QString> running;
    for (SteadyTime now = at(0s); now < at(1h); now += 20ms) {
        while (!running.empty() && running.begin()->first <= now) {
            const QString key = running.begin()->second;
            running.erase(running.begin());
            fleet.ended(key, key.endsWith(u'7') ? Polled::Missed : Polled::Answered, now);
        }
        for (const QString &key : fleet.due(now)) {
            ++polls;
            running.emplace(now + (key.endsWith(u'7') ? 3000ms : 80ms), key);
        }
    }
    QVERIFY2(polls > 900 * 359 && polls < 900 * 361 + 100 * 70, qPrintable(QString::number(polls)));
    const double perPoll = double(timer.nsecsElapsed()) / double(polls);
    qInfo("%lld polls, %.0f ns each", static_cast<long long>(polls), perPoll);
    QVERIFY(perPoll < 100000); // 100 a second: a hundredth of a core would be the end
}

QTEST_APPLESS_MAIN(tst_Fleet)
#include "tst_Fleet.moc"
