// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Watch.h"

#include <QtTest>

#include <functional>

using namespace lan;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Ours ours {
    .sv1Port = 3333, .sv2Port = 3336, .authorityKey = u"key"_s, .hosts = { u"192.168.1.2"_s, u"home.local"_s }
};

/// One device polled each ten seconds.
class House {
public:
    House()
    {
        watch.setOurs(ours);
        device.key = u"aa:bb:cc:00:00:01"_s;
        device.name = u"Cellar"_s;
        device.kind = Kind::AxeOs;
        reading().uptime = 1h;
        reading().rates.m1 = 1e12;
        reading().rates.expected = 1e12;
    }
    Reading &reading() { return device.reading; }
    /// Polls until \a time passed; \returns what began ("+hot") and ended ("-hot") with the seconds.
    QStringList run(std::chrono::seconds time)
    {
        QStringList out;
        const UnixMs begin = now;
        while (now < begin + time) {
            step();
            if (reading().uptime)
                *reading().uptime += 10s;
            note(watch.answered(device, now), begin, out);
        }
        return out;
    }
    QStringList miss(int polls, Errc code = Errc::Timeout)
    {
        QStringList out;
        for (const UnixMs begin = now; polls > 0; --polls) {
            step();
            if (reading().uptime)
                *reading().uptime += 10s;
            note(watch.missed(device, Error { code, u"no"_s }, now), begin, out);
        }
        return out;
    }
    QStringList restart()
    {
        reading().uptime = 0s;
        return run(10s);
    }
    /// The program ends and begins anew.
    void restartProgram()
    {
        const QByteArray saved = watch.save(device.key);
        watch = Watch();
        watch.setOurs(ours);
        watch.restore(device.key, saved);
    }
    Alert alert(AlertKind kind) const
    {
        for (const Alert &a : watch.alerts(device.key)) {
            if (a.kind == kind)
                return a;
        }
        return { .kind = kind, .since = UnixMs(-1ms) };
    }
    bool has(AlertKind kind) const { return alert(kind).since != UnixMs(-1ms); }

    Watch watch;
    DeviceState device;
    UnixMs now { std::chrono::milliseconds(1'800'000'000'000) };

private:
    void step() { now += 10s; }
    void note(const QList<LanEvent> &events, UnixMs begin, QStringList &out)
    {
        for (const LanEvent &event : events) {
            QCOMPARE(event.at, now);
            QCOMPARE(event.key, device.key);
            QCOMPARE(event.device, device.displayName());
            const bool isBegin = event.kind == LanEvent::Kind::AlertBegan;
            QVERIFY(isBegin || event.kind == LanEvent::Kind::AlertEnded);
            QCOMPARE(has(event.alert.kind), isBegin);
            out += QStringLiteral("%1%2 %3")
                       .arg(isBegin ? u"+"_s : u"-"_s, alertName(event.alert.kind))
                       .arg(std::chrono::duration_cast<std::chrono::seconds>(now - begin).count());
        }
    }
};

const QStringList nothing {};

PoolRow pool(const QString &host, quint16 port)
{
    return { .pool = { .host = host, .port = port, .user = u"x"_s }, .isActive = true };
}

} // namespace

class tst_Watch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quiet();
    void offline();
    void credentials();
    void lowHashrate();
    void lowByItsOwnMedian();
    void lowNotWhilePausedOrNew();
    void hot();
    void overheated();
    void fan();
    void rejects();
    void rejectCountersReset();
    void elsewhere();
    void restartLoop();
    void restartsOfOurs();
    void silentWhileItRestarts();
    void restartSeenAfterAGap();
    void survivesRestart();
    void badSaved();
    void clockSetBack();
    void keys();
    void thousand();
};

void tst_Watch::quiet()
{
    House house;
    house.reading().temperatures = { { Temperature::Place::Chip, 0, 60 }, { Temperature::Place::Regulator, 0, 80 } };
    house.reading().fans = { { 0, 4000, 50 }, { 1, 0, std::nullopt } };
    house.reading().accepted = 100;
    house.reading().rejected = 0;
    QCOMPARE(house.run(24h), nothing);
    QVERIFY(house.watch.alerts(house.device.key).isEmpty());
    QCOMPARE(House().run(1h), nothing);
}

void tst_Watch::offline()
{
    House house;
    QCOMPARE(house.miss(2), nothing);
    QCOMPARE(house.run(10s), nothing);
    QCOMPARE(house.miss(5), QStringList { u"+offline 30"_s });
    QCOMPARE(house.alert(AlertKind::Offline).value, 5);
    QCOMPARE(house.alert(AlertKind::Offline).since, house.now - 20s);
    QCOMPARE(house.miss(100), nothing);
    QCOMPARE(house.run(1min), QStringList { u"-offline 10"_s });
    QVERIFY(!house.has(AlertKind::Offline));
}

void tst_Watch::credentials()
{
    House house;
    QCOMPARE(house.miss(5, Errc::Denied), QStringList { u"+needs-credentials 10"_s });
    QVERIFY(!house.has(AlertKind::Offline));
    QCOMPARE(house.miss(3), QStringList { u"+offline 30"_s });
    QCOMPARE(house.miss(1, Errc::Denied), QStringList { u"-offline 10"_s }); // it is there
    QCOMPARE(house.run(10s), QStringList { u"-needs-credentials 10"_s });
}

void tst_Watch::lowHashrate()
{
    House house;
    house.reading().rates.m1 = 0.79e12;
    QCOMPARE(house.run(290s), nothing);
    house.reading().rates.m1 = 0.81e12; // a better moment begins the five minutes anew
    QCOMPARE(house.run(10s), nothing);
    house.reading().rates.m1 = 0.5e12;
    QCOMPARE(house.run(10min), QStringList { u"+low-hashrate 310"_s });
    QCOMPARE(house.alert(AlertKind::LowHashrate).value, 0.5e12);
    QCOMPARE(house.alert(AlertKind::LowHashrate).limit, 0.8e12);
    house.reading().rates.m1 = 0.85e12; // between both
    QCOMPARE(house.run(1h), nothing);
    house.reading().rates.m1 = 0.95e12;
    QCOMPARE(house.run(110s), nothing);
    house.reading().rates.m1 = 0.89e12;
    QCOMPARE(house.run(10s), nothing);
    house.reading().rates.m1 = 0.95e12;
    QCOMPARE(house.run(10min), QStringList { u"-low-hashrate 130"_s });
    // nothing known is neither low nor fine
    house.reading().rates.m1.reset();
    QCOMPARE(house.run(1h), nothing);
    house.reading().rates.m1 = 0;
    QCOMPARE(house.run(1h), QStringList { u"+low-hashrate 310"_s });
}

void tst_Watch::lowByItsOwnMedian()
{
    House house;
    house.reading().rates.expected.reset();
    house.reading().rates.m1 = 0.5e12;
    QCOMPARE(house.run(40min), nothing);
    house.reading().rates.m1 = 0.1e12; // not known for long enough to say what is usual
    QCOMPARE(house.run(8min), nothing);
    house.reading().rates.m1 = 0.5e12;
    QCOMPARE(house.run(12h), nothing);
    house.reading().rates.m1 = 0.3e12;
    QCOMPARE(house.run(1h), QStringList { u"+low-hashrate 310"_s });
    QCOMPARE(house.alert(AlertKind::LowHashrate).limit, 0.4e12);
    // it stays so: after half a day that is what it does
    const QStringList then = house.run(24h);
    QCOMPARE(then.size(), 1);
    QVERIFY(then.first().startsWith(u"-low-hashrate "));
    const int after = then.first().section(u' ', 1).toInt();
    QVERIFY2(after > 11 * 3600 && after < 13 * 3600, qPrintable(then.first()));
}

void tst_Watch::lowNotWhilePausedOrNew()
{
    House house;
    house.reading().rates.m1 = 0;
    house.reading().isPaused = true;
    QCOMPARE(house.run(1h), nothing);
    house.reading().isPaused = false;
    QCOMPARE(house.run(320s), QStringList { u"+low-hashrate 310"_s });
    house.reading().isPaused = true;
    QCOMPARE(house.run(10s), QStringList { u"-low-hashrate 10"_s });
    house.reading().isPaused = false;
    QCOMPARE(house.run(320s), QStringList { u"+low-hashrate 310"_s });
    // a new start: ten minutes to warm up, then five of low
    QCOMPARE(house.restart(), QStringList { u"-low-hashrate 10"_s });
    QCOMPARE(house.run(20min), QStringList { u"+low-hashrate 890"_s });
    // one that tells no uptime, back from a while away
    House silent;
    silent.reading().uptime.reset();
    silent.run(10s);
    silent.miss(4);
    silent.reading().rates.m1 = 0;
    QCOMPARE(silent.run(20min), (QStringList { u"-offline 10"_s, u"+low-hashrate 910"_s }));
}

void tst_Watch::hot()
{
    House house;
    const auto set = [&](std::optional<double> chip, std::optional<double> regulator) {
        house.reading().temperatures.clear();
        house.reading().temperatures += { Temperature::Place::Board, 0, 200 }; // no limit of ours
        if (chip)
            house.reading().temperatures += { Temperature::Place::Chip, 0, *chip };
        if (regulator)
            house.reading().temperatures += { Temperature::Place::Regulator, 0, *regulator };
        return house.run(20s);
    };
    QCOMPARE(set(69.9, 99.9), nothing);
    QCOMPARE(set(70, 99.9), QStringList { u"+hot 10"_s });
    QCOMPARE(house.alert(AlertKind::Hot).text, u"chip"_s);
    QCOMPARE(set(65.1, 50), nothing);
    QCOMPARE(house.alert(AlertKind::Hot).value, 65.1);
    QCOMPARE(house.alert(AlertKind::Hot).limit, 70);
    QCOMPARE(set({}, 50), nothing); // not known is not cool
    QVERIFY(house.has(AlertKind::Hot));
    QCOMPARE(set(65, 50), QStringList { u"-hot 10"_s });
    house.device.kind = Kind::Antminer; // made to run hotter
    QCOMPARE(set(89.9, 50), nothing);
    QCOMPARE(set(90, 50), QStringList { u"+hot 10"_s });
    QCOMPARE(house.alert(AlertKind::Hot).limit, 90);
    QCOMPARE(set(85, 50), QStringList { u"-hot 10"_s });
    house.device.kind = Kind::AxeOs;
    QCOMPARE(set(50, 100), QStringList { u"+hot 10"_s });
    QCOMPARE(house.alert(AlertKind::Hot).text, u"regulator"_s);
    QCOMPARE(set(50, 90.1), nothing);
    QCOMPARE(set(80, 90), nothing); // the chip now: one alert, the same
    QCOMPARE(house.alert(AlertKind::Hot).text, u"chip"_s);
    QCOMPARE(set(65, 90), QStringList { u"-hot 10"_s });
    WatchLimits limits;
    limits.chipCelsius = 60;
    house.watch.setLimits(limits);
    QCOMPARE(house.run(10s), QStringList { u"+hot 10"_s });
}

void tst_Watch::overheated()
{
    House house;
    house.reading().temperatures = { { Temperature::Place::Chip, 0, 40 } };
    house.reading().isOverheated = true;
    QCOMPARE(house.run(1min), QStringList { u"+hot 10"_s });
    QCOMPARE(house.alert(AlertKind::Hot).text, u"overheated"_s);
    house.reading().isOverheated = false;
    QCOMPARE(house.run(1min), QStringList { u"-hot 10"_s });
}

void tst_Watch::fan()
{
    House house;
    // the second place has no fan
    house.reading().fans = { { 0, 4000, 50 }, { 1, 0, 50 } };
    QCOMPARE(house.run(10min), nothing);
    house.reading().fans[0].rpm = 0;
    QCOMPARE(house.run(30s), nothing);
    house.reading().fans[0].rpm = 3000;
    QCOMPARE(house.run(10s), nothing);
    house.reading().fans[0].rpm = 0;
    QCOMPARE(house.run(10min), QStringList { u"+fan-stopped 40"_s });
    QCOMPARE(house.alert(AlertKind::FanStopped).text, u"1"_s);
    house.reading().fans[0].rpm.reset();
    QCOMPARE(house.run(10min), nothing);
    house.reading().fans[0].rpm = 3000;
    QCOMPARE(house.run(10min), QStringList { u"-fan-stopped 40"_s });
    house.reading().fans[0] = { 0, 0, 0 }; // its owner, or its own control, let it stand
    QCOMPARE(house.run(10min), nothing);
    house.reading().fans[0] = { 0, 0, 50 };
    house.reading().isPaused = true;
    QCOMPARE(house.run(10min), nothing);
    // driven, and none turned ever
    House other;
    other.reading().fans = { { 0, 0, 100 } };
    QCOMPARE(other.run(10min), QStringList { u"+fan-stopped 40"_s });
    // no fan at all: in oil
    House oil;
    oil.reading().fans = { { 0, 0, {} } };
    QCOMPARE(oil.run(1h), nothing);
}

void tst_Watch::rejects()
{
    House house;
    quint64 accepted = 1'000'000;
    quint64 rejected = 500'000; // of older days
    const auto shares = [&](int good, int bad) {
        accepted += quint64(good);
        rejected += quint64(bad);
        house.reading().accepted = accepted;
        house.reading().rejected = rejected;
        return house.run(10s);
    };
    QCOMPARE(shares(0, 0), nothing);
    for (int i = 0; i < 9; ++i)
        QCOMPARE(shares(10, 10), nothing); // 180 shares say too little
    QCOMPARE(shares(10, 10), QStringList { u"+many-rejects 10"_s });
    QCOMPARE(house.alert(AlertKind::ManyRejects).value, 50);
    QCOMPARE(house.alert(AlertKind::ManyRejects).limit, 5);
    QStringList told;
    for (int i = 0; i < 60; ++i)
        told += shares(96, 4); // between both limits
    QCOMPARE(told, nothing);
    QCOMPARE(house.alert(AlertKind::ManyRejects).value, 4);
    QCOMPARE(shares(0, 0), nothing);
    for (int i = 0; i < 10; ++i)
        told += shares(100, 0);
    QCOMPARE(told, QStringList { u"-many-rejects 10"_s });
    for (int i = 0; i < 60; ++i)
        QCOMPARE(shares(96, 4), nothing);
}

void tst_Watch::rejectCountersReset()
{
    House house;
    house.reading().accepted = 10000;
    house.reading().rejected = 9000;
    house.run(10s);
    house.reading().accepted = 5; // it began anew
    house.reading().rejected = 0;
    QCOMPARE(house.run(10s), nothing);
    house.reading().accepted = 405;
    house.reading().rejected = 1;
    QCOMPARE(house.run(10s), nothing);
    house.reading().rejected = 0; // one counter alone goes back
    house.reading().accepted = 20405;
    QCOMPARE(house.run(10s), nothing);
    house.reading().rejected = 100;
    house.reading().accepted = 20505;
    QCOMPARE(house.run(10s), QStringList { u"+many-rejects 10"_s });
    QCOMPARE(house.alert(AlertKind::ManyRejects).value, 50);
}

void tst_Watch::elsewhere()
{
    House house;
    house.reading().pools = { pool(u"pool.example"_s, 3333) };
    QCOMPARE(house.run(1h), nothing); // never pointed here
    house.device.pointedAt = house.now;
    QCOMPARE(house.run(120s), nothing);
    house.reading().pools = { pool(u"HOME.local"_s, 3333) };
    QCOMPARE(house.run(1h), nothing);
    house.reading().pools = { pool(u"192.168.1.2"_s, 3334) }; // another program of this computer
    QCOMPARE(house.run(1h), QStringList { u"+mining-elsewhere 130"_s });
    QCOMPARE(house.alert(AlertKind::MiningElsewhere).text, u"stratum+tcp://192.168.1.2:3334"_s);
    house.reading().pools = {}; // not known
    QCOMPARE(house.run(1h), nothing);
    house.reading().pools = { pool(u"pool.example"_s, 3333) };
    QCOMPARE(house.run(10s), nothing);
    QCOMPARE(house.alert(AlertKind::MiningElsewhere).text, u"stratum+tcp://pool.example:3333"_s);
    house.device.minerKey = u"m"_s; // by a name of this computer that we do not know
    QCOMPARE(house.run(10s), QStringList { u"-mining-elsewhere 10"_s });
    house.device.minerKey.clear();
    QCOMPARE(house.run(1h), QStringList { u"+mining-elsewhere 130"_s });
    house.device.pointedAt.reset(); // put back
    QCOMPARE(house.run(1h), QStringList { u"-mining-elsewhere 10"_s });
    // an SV2 entry counts by its own port
    house.device.pointedAt = house.now;
    PoolRow sv2 = pool(u"192.168.1.2"_s, 3336);
    sv2.pool.protocol = PoolProtocol::Sv2;
    house.reading().pools = { sv2 };
    QCOMPARE(house.run(1h), nothing);
}

void tst_Watch::restartLoop()
{
    House house;
    QCOMPARE(house.run(1min), nothing);
    QCOMPARE(house.restart(), nothing);
    house.run(20min);
    QCOMPARE(house.restart(), nothing);
    house.run(20min);
    QCOMPARE(house.restart(), QStringList { u"+restart-loop 10"_s });
    QCOMPARE(house.alert(AlertKind::RestartLoop).value, 3);
    // one more each 50 minutes: it goes on
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(house.run(50min), nothing);
        QCOMPARE(house.restart(), nothing);
    }
    QCOMPARE(house.run(2h), QStringList { u"-restart-loop 3590"_s });
    // three in more than an hour are none
    House slow;
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(slow.run(31min), nothing);
        QCOMPARE(slow.restart(), nothing);
    }
}

void tst_Watch::restartsOfOurs()
{
    House house;
    house.run(1min);
    for (int i = 0; i < 6; ++i) {
        house.watch.expectRestart(house.device.key, house.now);
        house.miss(2);
        QCOMPARE(house.restart(), nothing);
        house.run(1min);
    }
    QCOMPARE(house.restart(), nothing);
    house.run(1min);
    QCOMPARE(house.restart(), nothing); // the second of its own
    house.watch.expectRestart(house.device.key, house.now);
    QCOMPARE(house.run(11min), nothing); // it did not come
    QCOMPARE(house.restart(), QStringList { u"+restart-loop 10"_s });
}

void tst_Watch::silentWhileItRestarts()
{
    House house;
    house.run(1min);
    house.watch.expectRestart(house.device.key, house.now);
    QCOMPARE(house.miss(11), nothing);
    QCOMPARE(house.miss(3), QStringList { u"+offline 30"_s }); // two minutes are enough for any of them
    house.watch.expectRestart(house.device.key, house.now);
    QCOMPARE(house.miss(1), nothing);
    QVERIFY(house.has(AlertKind::Offline)); // what is known stays
    QCOMPARE(house.restart(), QStringList { u"-offline 10"_s });
}

void tst_Watch::restartSeenAfterAGap()
{
    // up for a minute before, for longer now: but less than it was away
    House house;
    house.reading().uptime = 0s;
    house.run(1min);
    for (int i = 0; i < 3; ++i) {
        house.now += 10min;
        house.reading().uptime = 5min;
        QCOMPARE(house.run(10s).size(), i == 2 ? 1 : 0);
    }
    QVERIFY(house.has(AlertKind::RestartLoop));
    // the computer slept, the device did not
    House awake;
    awake.run(1min);
    for (int i = 0; i < 5; ++i) {
        awake.now += 10min;
        *awake.reading().uptime += 10min;
        QCOMPARE(awake.run(10s), nothing);
    }
}

void tst_Watch::survivesRestart()
{
    House house;
    house.reading().temperatures = { { Temperature::Place::Chip, 0, 80 } };
    house.reading().fans = { { 0, 4000, {} } };
    house.reading().rates.expected.reset();
    QCOMPARE(house.run(2h), QStringList { u"+hot 10"_s });
    const UnixMs since = house.alert(AlertKind::Hot).since;
    QCOMPARE(house.restart(), nothing);
    QCOMPARE(house.run(15min), nothing);
    QCOMPARE(house.restart(), nothing);
    QCOMPARE(house.run(15min), nothing);
    QCOMPARE(house.watch.takeChanged(), QStringList { house.device.key });
    QVERIFY(house.watch.takeChanged().isEmpty());
    house.restartProgram();
    QCOMPARE(house.alert(AlertKind::Hot).since, since);
    QCOMPARE(house.run(1min), nothing); // told once
    house.restartProgram();
    house.reading().temperatures[0].celsius = 50;
    QCOMPARE(house.run(1min), QStringList { u"-hot 10"_s }); // and its end
    house.restartProgram();
    QCOMPARE(house.restart(), QStringList { u"+restart-loop 10"_s }); // the third of this hour
    house.run(15min);
    house.restartProgram();
    house.reading().fans[0].rpm = 0; // known to have turned
    house.reading().rates.m1 = 0.1e12; // and what it usually does
    QCOMPARE(house.run(6min), (QStringList { u"+fan-stopped 40"_s, u"+low-hashrate 310"_s }));
    house.restartProgram();
    QCOMPARE(house.miss(3), QStringList { u"+offline 30"_s });
    house.restartProgram();
    QCOMPARE(house.miss(10), nothing);
    QCOMPARE(house.run(10s), QStringList { u"-offline 10"_s });
}

void tst_Watch::badSaved()
{
    House house;
    house.reading().temperatures = { { Temperature::Place::Chip, 0, 80 } };
    house.reading().fans = { { 0, 4000, {} } };
    house.run(2h);
    house.restart();
    const QByteArray saved = house.watch.save(house.device.key);
    QVERIFY(saved.size() > 200);
    // whatever became of it: no alert that nobody knows, and it goes on
    for (qsizetype i = 0; i < saved.size(); ++i) {
        QByteArray bad = saved;
        bad[i] = char(bad[i] ^ (1 << (i % 7)));
        for (const QByteArray &text : { bad, saved.left(i) }) {
            House other;
            other.watch.restore(other.device.key, text);
            QVERIFY(other.watch.alerts(other.device.key).size() <= 1);
            other.run(10s);
        }
    }
    QVERIFY(house.watch.save(u"nobody"_s).isEmpty());
    house.watch.restore(u"nobody"_s, {});
    QVERIFY(house.watch.alerts(u"nobody"_s).isEmpty());
}

void tst_Watch::clockSetBack()
{
    House house;
    house.run(1h);
    house.reading().rates.m1 = 0;
    house.run(200s);
    house.now -= 24h;
    QCOMPARE(house.run(10min), QStringList { u"+low-hashrate 310"_s });
    house.reading().rates.m1 = 1e12;
    house.run(60s);
    house.now -= 24h;
    QCOMPARE(house.run(10min), QStringList { u"-low-hashrate 130"_s });
}

void tst_Watch::keys()
{
    House house;
    const QString byAddress = u"192.168.1.7"_s;
    const QString byMac = house.device.key;
    house.device.key = byAddress;
    house.miss(3);
    house.watch.takeChanged();
    house.watch.rename(byAddress, byMac);
    house.device.key = byMac;
    QCOMPARE(house.watch.takeChanged(), QStringList { byMac });
    QVERIFY(house.watch.alerts(byAddress).isEmpty());
    QVERIFY(house.has(AlertKind::Offline));
    QCOMPARE(house.miss(3), nothing);
    house.watch.forget(byMac);
    QVERIFY(!house.has(AlertKind::Offline));
    QVERIFY(house.watch.takeChanged().isEmpty());
}

void tst_Watch::thousand()
{
    Watch watch;
    watch.setOurs(ours);
    QList<DeviceState> devices;
    for (int i = 0; i < 1000; ++i) {
        DeviceState device;
        device.key = u"02:00:00:00:00:%1"_s.arg(i);
        device.reading.uptime = 1h;
        device.reading.rates.m1 = 1e12; // no expectation: the costly way
        device.reading.accepted = 0;
        device.reading.rejected = 0;
        device.reading.fans = { { 0, 3000, 50 } };
        device.reading.temperatures = { { Temperature::Place::Chip, 0, 60 } };
        devices += device;
    }
    QElapsedTimer timer;
    timer.start();
    UnixMs now { std::chrono::milliseconds(1'800'000'000'000) };
    int polls = 0;
    for (int minute = 0; minute < 24 * 60; minute += 5, now += 5min) {
        for (DeviceState &device : devices) {
            *device.reading.uptime += 5min;
            *device.reading.accepted += 50;
            QVERIFY(watch.answered(device, now).isEmpty());
            ++polls;
        }
    }
    const double perPoll = double(timer.nsecsElapsed()) / polls;
    qInfo("%d polls, %.0f ns each", polls, perPoll);
    QVERIFY(perPoll < 200000);
}

QTEST_APPLESS_MAIN(tst_Watch)
#include "tst_Watch.moc"
