// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Timetable.h"

#include <QtTest>

#include <random>

using namespace lan;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");

UnixMs utc(const char *text)
{
    const QDateTime time = QDateTime::fromString(QLatin1String(text) + u'Z', Qt::ISODate);
    return UnixMs(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}
QByteArray text(std::optional<UnixMs> at)
{
    return at ? toDateTime(*at).toString(Qt::ISODate).toLatin1().chopped(1) : QByteArray("none");
}
Schedule from(int hour, int minute, int toHour, int toMinute, quint8 days = 0x7f, const QString &group = {})
{
    static qint64 id = 0;
    return {
        .id = ++id, .group = group, .days = days, .fromMinute = hour * 60 + minute, .toMinute = toHour * 60 + toMinute
    };
}
bool isPaused(const Timetable &table, const char *at, const QString &group = {})
{
    return table.pausedBy(group, utc(at)).has_value();
}

constexpr quint8 monday = 1;
constexpr quint8 sunday = 64;

/// A device, and a service that does what the steps say, with a reading each ten seconds.
struct House {
    TimedDevice device { .key = u"a"_s, .canPause = true, .isPaused = false, .uptime = 24h };
    bool isPaused = false;
    UnixMs bootedAt {};
    bool saysNo = false;
    QList<TimedStep::Do> done {};

    void look(const Timetable &table, UnixMs now)
    {
        device.readAt = now;
        device.isPaused = isPaused;
        device.uptime = std::chrono::duration_cast<std::chrono::seconds>(now - bootedAt);
        for (const TimedStep &step : timedSteps(table, { device }, now)) {
            using Do = TimedStep::Do;
            done += step.what;
            if (saysNo && (step.what == Do::Pause || step.what == Do::Resume))
                continue;
            if (step.what == Do::Pause || step.what == Do::Resume)
                isPaused = step.what == Do::Pause;
            if (step.what == Do::Resume || step.what == Do::Forget)
                device.mark.reset();
            else
                device.mark = step.mark;
        }
    }
    void run(const Timetable &table, UnixMs begin, UnixMs end)
    {
        for (UnixMs now = begin; now <= end; now += 10s)
            look(table, now);
    }
};

} // namespace

class tst_Timetable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(berlin.isValid()); }
    void hours();
    void overMidnight();
    void wholeDay();
    void groups();
    void summerBegins();
    void summerEnds();
    void nextIsTheNext();
    void checked();
    void pausesAndResumes();
    void pausedByHand();
    void resumedByHand();
    void restartedWithin();
    void saysNo();
    void removedWithin();
    void oneRunsIntoAnother();
    void cannot();
};

void tst_Timetable::hours()
{
    // 17:00 to 20:00 on Mondays; 2026-11-23 is one, an hour after UTC
    const Timetable table({ from(17, 0, 20, 0, monday) }, berlin);
    QVERIFY(!isPaused(table, "2026-11-23T15:59:59"));
    QVERIFY(isPaused(table, "2026-11-23T16:00:00"));
    QVERIFY(isPaused(table, "2026-11-23T18:59:59"));
    QVERIFY(!isPaused(table, "2026-11-23T19:00:00"));
    QVERIFY(!isPaused(table, "2026-11-24T17:00:00"));
    QCOMPARE(text(table.nextChange(utc("2026-11-22T00:00:00"))), "2026-11-23T16:00:00");
    QCOMPARE(text(table.nextChange(utc("2026-11-23T16:00:00"))), "2026-11-23T19:00:00");
    QCOMPARE(text(table.nextChange(utc("2026-11-23T19:00:00"))), "2026-11-30T16:00:00");
    Schedule off = from(17, 0, 20, 0);
    off.isOn = false;
    QVERIFY(!isPaused(Timetable({ off }, berlin), "2026-11-23T17:00:00"));
    QCOMPARE(text(Timetable({ off }, berlin).nextChange(utc("2026-11-22T00:00:00"))), "none");
    QCOMPARE(text(Timetable().nextChange(utc("2026-11-22T00:00:00"))), "none");
}

void tst_Timetable::overMidnight()
{
    const Timetable table({ from(22, 0, 6, 0, sunday) }, QTimeZone::utc()); // into Monday
    QVERIFY(!isPaused(table, "2026-11-22T05:00:00"));
    QVERIFY(isPaused(table, "2026-11-22T22:00:00"));
    QVERIFY(isPaused(table, "2026-11-23T05:59:59"));
    QVERIFY(!isPaused(table, "2026-11-23T06:00:00"));
    QVERIFY(!isPaused(table, "2026-11-23T22:30:00"));
    QCOMPARE(text(table.nextChange(utc("2026-11-22T22:00:00"))), "2026-11-23T06:00:00");
}

void tst_Timetable::wholeDay()
{
    const Timetable table({ from(0, 0, 0, 0, monday) }, berlin);
    QVERIFY(!isPaused(table, "2026-11-22T22:59:59"));
    QVERIFY(isPaused(table, "2026-11-22T23:00:00"));
    QVERIFY(isPaused(table, "2026-11-23T22:59:59"));
    QVERIFY(!isPaused(table, "2026-11-23T23:00:00"));
    QCOMPARE(text(table.nextChange(utc("2026-11-22T12:00:00"))), "2026-11-22T23:00:00");
    QCOMPARE(text(table.nextChange(utc("2026-11-22T23:00:00"))), "2026-11-23T23:00:00");
    const Timetable always({ from(7, 0, 7, 0) }, berlin);
    for (int hour = 0; hour < 24; ++hour)
        QVERIFY(always.pausedBy({}, utc("2026-11-23T00:00:00") + std::chrono::hours(hour)));
}

void tst_Timetable::groups()
{
    const Schedule cellar = from(10, 0, 12, 0, 0x7f, u"cellar"_s);
    const Schedule all = from(11, 0, 13, 0);
    const Timetable table({ cellar, all }, QTimeZone::utc());
    QCOMPARE(table.pausedBy(u"cellar"_s, utc("2026-11-23T10:30:00")), cellar.id);
    QVERIFY(!table.pausedBy(u"roof"_s, utc("2026-11-23T10:30:00")));
    QVERIFY(!table.pausedBy({}, utc("2026-11-23T10:30:00")));
    QCOMPARE(table.pausedBy(u"cellar"_s, utc("2026-11-23T11:30:00")), cellar.id);
    QCOMPARE(table.pausedBy(u"cellar"_s, utc("2026-11-23T12:30:00")), all.id);
    QCOMPARE(table.pausedBy(u"roof"_s, utc("2026-11-23T12:30:00")), all.id);
    QCOMPARE(text(table.nextChange(utc("2026-11-23T10:00:00"))), "2026-11-23T11:00:00");
    QCOMPARE(text(table.nextChange(utc("2026-11-23T11:00:00"))), "2026-11-23T12:00:00");
    QCOMPARE(text(table.nextChange(utc("2026-11-23T12:00:00"))), "2026-11-23T13:00:00");
}

void tst_Timetable::summerBegins()
{
    // 2026-03-29 in Berlin: after 01:59 comes 03:00 (01:00 UTC)
    const Timetable within({ from(2, 15, 2, 45, sunday) }, berlin); // hours that are not there
    for (int minute = 0; minute < 240; ++minute)
        QVERIFY(!within.pausedBy({}, utc("2026-03-29T00:00:00") + std::chrono::minutes(minute)));
    const Timetable begins({ from(2, 30, 4, 0, sunday) }, berlin);
    QVERIFY(!isPaused(begins, "2026-03-29T00:59:59"));
    QVERIFY(isPaused(begins, "2026-03-29T01:00:00")); // 03:00
    QVERIFY(!isPaused(begins, "2026-03-29T02:00:00")); // 04:00
    QCOMPARE(text(begins.nextChange(utc("2026-03-29T00:00:00"))), "2026-03-29T01:00:00");
    QCOMPARE(text(begins.nextChange(utc("2026-03-29T01:00:00"))), "2026-03-29T02:00:00");
    const Timetable ends({ from(1, 0, 2, 30, sunday) }, berlin);
    QVERIFY(isPaused(ends, "2026-03-29T00:30:00"));
    QVERIFY(!isPaused(ends, "2026-03-29T01:00:00"));
    QCOMPARE(text(ends.nextChange(utc("2026-03-29T00:30:00"))), "2026-03-29T01:00:00");
    // a night is an hour shorter
    const Timetable night({ from(22, 0, 6, 0) }, berlin);
    QCOMPARE(text(night.nextChange(utc("2026-03-28T21:00:00"))), "2026-03-29T04:00:00");
}

void tst_Timetable::summerEnds()
{
    // 2026-10-25 in Berlin: after 02:59 comes 02:00 once more (01:00 UTC)
    const Timetable twice({ from(2, 15, 2, 45, sunday) }, berlin);
    QCOMPARE(text(twice.nextChange(utc("2026-10-25T00:00:00"))), "2026-10-25T00:15:00");
    QCOMPARE(text(twice.nextChange(utc("2026-10-25T00:15:00"))), "2026-10-25T00:45:00");
    QCOMPARE(text(twice.nextChange(utc("2026-10-25T00:45:00"))), "2026-10-25T01:15:00");
    QCOMPARE(text(twice.nextChange(utc("2026-10-25T01:15:00"))), "2026-10-25T01:45:00");
    const Timetable over({ from(1, 0, 4, 0, sunday) }, berlin);
    QCOMPARE(text(over.nextChange(utc("2026-10-24T12:00:00"))), "2026-10-24T23:00:00");
    QCOMPARE(text(over.nextChange(utc("2026-10-24T23:00:00"))), "2026-10-25T03:00:00"); // four hours
}

void tst_Timetable::nextIsTheNext()
{
    // against a look at each minute, over the changes of summer time, in zones of all kinds
    std::mt19937 random(11);
    const QList<QTimeZone> zones { berlin, QTimeZone("America/New_York"), QTimeZone("Australia/Lord_Howe"),
        QTimeZone("Asia/Kathmandu"), QTimeZone(3600), QTimeZone("America/Sao_Paulo"), QTimeZone("Africa/Casablanca") };
    const QList<UnixMs> starts { utc("2026-03-27T11:11:00"), utc("2026-10-23T03:30:00"), utc("2026-04-03T20:00:00"),
        utc("2026-11-22T00:00:00"), utc("2018-11-02T12:00:00") };
    int changes = 0;
    for (int round = 0; round < 120; ++round) {
        QList<Schedule> schedules;
        for (int i = 0; i <= int(random() % 3); ++i) {
            Schedule s = from(int(random() % 24), int(random() % 60), int(random() % 24), int(random() % 60),
                quint8(random() % 127 + 1), random() % 2 ? u"g"_s : QString());
            if (random() % 3 == 0)
                s.toMinute = (s.fromMinute + 45) % 1440;
            if (random() % 2)
                s.fromMinute = int(random() % 240);
            schedules += s;
        }
        const QTimeZone &zone = zones[round % zones.size()];
        QVERIFY(zone.isValid());
        const Timetable table(schedules, zone);
        const auto look = [&](UnixMs at) { return std::pair(table.pausedBy({}, at), table.pausedBy(u"g"_s, at)); };
        UnixMs now = starts[round % starts.size()];
        const UnixMs end = now + std::chrono::hours(72);
        auto state = look(now);
        std::optional<UnixMs> next = table.nextChange(now);
        for (; now < end; now += 1min) {
            const auto seen = look(now);
            if (next && now == *next) {
                next = table.nextChange(now); // of several that overlap not each changes what a group does
                changes += seen != state;
            } else {
                QVERIFY2(seen == state, qPrintable(toDateTime(now).toString(Qt::ISODate)));
            }
            state = seen;
            QVERIFY(!next || *next > now);
        }
    }
    QVERIFY(changes > 200);
}

void tst_Timetable::checked()
{
    QVERIFY(checkSchedule(from(0, 0, 23, 59)));
    QVERIFY(checkSchedule(from(22, 0, 6, 0)));
    QCOMPARE(checkSchedule(from(24, 0, 6, 0)).error().code, Errc::OutOfRange);
    QCOMPARE(checkSchedule(from(0, -1, 6, 0)).error().code, Errc::OutOfRange);
    QCOMPARE(checkSchedule(from(0, 0, 24, 0)).error().code, Errc::OutOfRange);
    QCOMPARE(checkSchedule(from(0, 0, 6, 0, 0)).error().code, Errc::OutOfRange);
    QCOMPARE(checkSchedule(from(0, 0, 6, 0, 0x80)).error().code, Errc::OutOfRange);
}

using Do = TimedStep::Do;

void tst_Timetable::pausesAndResumes()
{
    const Timetable table({ from(17, 0, 20, 0) }, QTimeZone::utc());
    House house;
    house.run(table, utc("2026-11-23T16:00:00"), utc("2026-11-23T18:00:00"));
    QVERIFY(house.isPaused);
    QCOMPARE(house.done, QList<Do> { Do::Pause });
    // the program was away for the end of it: resumed when it is back
    house.run(table, utc("2026-11-23T23:00:00"), utc("2026-11-23T23:05:00"));
    QVERIFY(!house.isPaused);
    QVERIFY(!house.device.mark);
    QCOMPARE(house.done, (QList<Do> { Do::Pause, Do::Resume }));
    // and it was away for the beginning: paused when it is back
    house.run(table, utc("2026-11-24T18:30:00"), utc("2026-11-24T20:30:00"));
    QCOMPARE(house.done, (QList<Do> { Do::Pause, Do::Resume, Do::Pause, Do::Resume }));
}

void tst_Timetable::pausedByHand()
{
    const Timetable table({ from(17, 0, 20, 0) }, QTimeZone::utc());
    House house;
    house.isPaused = true;
    house.run(table, utc("2026-11-23T16:00:00"), utc("2026-11-23T21:00:00"));
    QVERIFY(house.isPaused);
    QVERIFY(house.done.isEmpty());
}

void tst_Timetable::resumedByHand()
{
    const Timetable table({ from(17, 0, 20, 0) }, QTimeZone::utc());
    House house;
    house.run(table, utc("2026-11-23T16:59:00"), utc("2026-11-23T17:30:00"));
    house.isPaused = false;
    house.run(table, utc("2026-11-23T17:30:10"), utc("2026-11-23T19:00:00"));
    QVERIFY(!house.isPaused); // its owner's will counts until the pause ends
    house.isPaused = true; // and pauses it again: that is his too
    house.run(table, utc("2026-11-23T19:00:10"), utc("2026-11-23T21:00:00"));
    QVERIFY(house.isPaused);
    QCOMPARE(house.done, (QList<Do> { Do::Pause, Do::Mark, Do::Forget }));
    house.isPaused = false;
    house.run(table, utc("2026-11-24T16:50:00"), utc("2026-11-24T17:10:00"));
    QVERIFY(house.isPaused); // the next day as ever
}

void tst_Timetable::restartedWithin()
{
    const Timetable table({ from(17, 0, 20, 0) }, QTimeZone::utc());
    House house;
    house.run(table, utc("2026-11-23T16:59:00"), utc("2026-11-23T17:30:00"));
    house.isPaused = false; // it mines again, for it was restarted
    house.bootedAt = utc("2026-11-23T17:31:00");
    house.run(table, utc("2026-11-23T17:32:00"), utc("2026-11-23T18:00:00"));
    QVERIFY(house.isPaused);
    QCOMPARE(house.done, (QList<Do> { Do::Pause, Do::Pause }));
    house.run(table, utc("2026-11-23T19:59:00"), utc("2026-11-23T20:01:00"));
    QVERIFY(!house.isPaused);
}

void tst_Timetable::saysNo()
{
    const Timetable table({ from(17, 0, 20, 0) }, QTimeZone::utc());
    House house;
    house.saysNo = true;
    house.run(table, utc("2026-11-23T17:00:00"), utc("2026-11-23T17:01:00"));
    QCOMPARE(house.done.size(), 7); // asked for each time; how often it is tried is the service's matter
    QVERIFY(!house.device.mark);
    house.saysNo = false;
    house.run(table, utc("2026-11-23T17:02:00"), utc("2026-11-23T17:03:00"));
    QCOMPARE(house.done.size(), 8);
    house.saysNo = true;
    house.run(table, utc("2026-11-23T20:00:00"), utc("2026-11-23T20:01:00"));
    QVERIFY(house.isPaused && house.device.mark); // not resumed: still marked
    house.saysNo = false;
    house.run(table, utc("2026-11-23T20:02:00"), utc("2026-11-23T20:02:00"));
    QVERIFY(!house.isPaused && !house.device.mark);
}

void tst_Timetable::removedWithin()
{
    House house;
    house.run(
        Timetable({ from(17, 0, 20, 0) }, QTimeZone::utc()), utc("2026-11-23T17:00:00"), utc("2026-11-23T17:10:00"));
    QVERIFY(house.isPaused);
    house.run(Timetable({}, QTimeZone::utc()), utc("2026-11-23T17:11:00"), utc("2026-11-23T17:12:00"));
    QVERIFY(!house.isPaused && !house.device.mark);
    // resumed by hand right at its end: nothing to resume, and the mark goes
    house.run(
        Timetable({ from(18, 0, 20, 0) }, QTimeZone::utc()), utc("2026-11-23T18:00:00"), utc("2026-11-23T18:10:00"));
    house.isPaused = false;
    house.run(Timetable({}, QTimeZone::utc()), utc("2026-11-23T18:11:00"), utc("2026-11-23T18:12:00"));
    QCOMPARE(house.done, (QList<Do> { Do::Pause, Do::Resume, Do::Pause, Do::Forget }));
}

void tst_Timetable::oneRunsIntoAnother()
{
    const Schedule first = from(17, 0, 19, 0);
    const Schedule second = from(18, 0, 20, 0);
    const Timetable table({ first, second }, QTimeZone::utc());
    House house;
    house.run(table, utc("2026-11-23T16:59:00"), utc("2026-11-23T18:59:00"));
    QCOMPARE(house.device.mark->schedule, first.id);
    house.run(table, utc("2026-11-23T19:00:00"), utc("2026-11-23T19:59:00"));
    QCOMPARE(house.device.mark->schedule, second.id);
    house.run(table, utc("2026-11-23T20:00:00"), utc("2026-11-23T20:01:00"));
    QCOMPARE(house.done, (QList<Do> { Do::Pause, Do::Mark, Do::Resume }));
}

void tst_Timetable::cannot()
{
    const Timetable table({ from(17, 0, 20, 0) }, QTimeZone::utc());
    House house;
    house.device.canPause = false;
    house.run(table, utc("2026-11-23T16:59:00"), utc("2026-11-23T17:10:00"));
    QVERIFY(house.done.isEmpty());
    // a reading that says nothing of it
    TimedDevice silent { .key = u"a"_s, .canPause = true, .readAt = utc("2026-11-23T17:05:00") };
    QVERIFY(timedSteps(table, { silent }, utc("2026-11-23T17:05:00")).isEmpty());
}

QTEST_APPLESS_MAIN(tst_Timetable)
#include "tst_Timetable.moc"
