// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The drivers of ESP-Miner and its relatives, over real sockets, on devices that judge them by the firmware's rules.
#include "core/lan/AxeOs.h"
#include "core/lan/LiveLink.h"
#include "tests/core/miner/TinySv1Server.h"
#include "tests/support/devices/Device.h"
#include "tests/support/devices/Totp.h"

#include <QSignalSpy>
#include <QTest>

using devices::Fault;
using namespace lan;
using namespace std::chrono_literals;

namespace {

const Ports ports { 8280, 4228 };
const QByteArray secret("12345678901234567890");

const Driver &driverFor(Kind kind)
{
    return kind == Kind::AxeOs ? axeOsDriver() : kind == Kind::NerdQAxe ? nerdQAxeDriver() : axeOsLegacyDriver();
}

PoolEntry bare(PoolEntry pool)
{
    pool.password.reset();
    return pool;
}

/// A device that mines on its first pool, and another pool that it may be pointed at.
struct Bench {
    TinySv1Server home;
    TinySv1Server here;
    SystemClock clock;
    devices::MiningFloor floor { clock };
    std::unique_ptr<devices::Device> device;
    Transport transport { TransportOptions { ports, 500ms, 1500ms } };
    const Driver &driver;
    Reading last {};
    Credentials credentials {};

    explicit Bench(Kind kind, const QByteArray &totp = {})
        : driver(driverFor(kind))
    {
        home.difficulty = here.difficulty = 20'000 / 4294967296.0 / 2; // two shares a second
        static quint32 number = 0;
        const auto process = quint32(QCoreApplication::applicationPid()) & 0xfff;
        devices::DeviceConfig config;
        config.kind = kind;
        config.number = int(++number);
        config.address = QHostAddress(0x7f300000u + (process << 8) + number);
        config.ports = ports;
        config.hashrate = 20'000;
        config.timeScale = 0.05;
        config.minesAs = miner::Personality::Bitaxe; // one that finds shares on a processor
        config.pools = { pool(home, "home.rig"), pool(home, "spare.rig") };
        config.totpSecret = totp;
        device = devices::Device::make(config, floor);
        if (const auto done = device->start(); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    static PoolEntry pool(const TinySv1Server &server, const char *user)
    {
        return { PoolProtocol::Sv1, QStringLiteral("127.0.0.1"), server.port(), PoolTls::None,
            QString::fromLatin1(user), QStringLiteral("hunter22"), {} };
    }
    PoolEntry ours() const { return bare(pool(here, "here.rig")); }
    template <class O> Result<O> run(std::unique_ptr<Talk<O>> talk)
    {
        std::optional<Result<O>> out;
        transport.run<O>(device->config().address, std::move(talk), credentials, [&](const Result<O> &r) { out = r; });
        if (!QTest::qWaitFor([&] { return out.has_value(); }, 10'000))
            return fail(Errc::Internal, QStringLiteral("the talk has no end"));
        return *out;
    }
    Result<Reading> read()
    {
        auto out = run<Reading>(last.mac.isEmpty() ? driver.read() : driver.readAgain(last));
        if (out)
            last = *out;
        return out;
    }
    Result<Changed> change(const Change &what) { return run<Changed>(driver.change(what, last)); }
    bool isOn(const TinySv1Server &server) const
    {
        return device->activePool() && device->activePool()->port == server.port();
    }
    /// The pool list as it says that it stands there.
    QList<PoolEntry> listed()
    {
        QList<PoolEntry> out;
        if (read()) {
            for (const auto &row : last.pools)
                out += row.pool;
        }
        return out;
    }
};

} // namespace

class tst_EspDrivers final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data() { kinds(); }
    void reads();
    void pointsHereAndBack_data() { kinds(); }
    void pointsHereAndBack();
    void yesThatChangesNothing_data() { kinds(); }
    void yesThatChangesNothing();
    void fanAndFrequency_data() { kinds(); }
    void fanAndFrequency();
    void pausesAndIdentifies();
    void oneTimeCodes();
    void nerdTakesSv2();
    void faults_data();
    void faults();
    void goneAndBack();
    void liveValues();

private:
    static void kinds()
    {
        QTest::addColumn<Kind>("kind");
        for (const Kind kind : { Kind::AxeOs, Kind::AxeOsLegacy, Kind::NerdQAxe })
            QTest::newRow(qPrintable(kindName(kind))) << kind;
    }
};

void tst_EspDrivers::reads()
{
    QFETCH(Kind, kind);
    Bench bench(kind);
    const auto r = bench.read();
    QVERIFY2(r, r ? "" : qPrintable(r.error().toString()));
    QCOMPARE(r->complaints, QStringList());
    QCOMPARE(r->mac, bench.device->mac());
    QCOMPARE(r->hostname, bench.device->hostname());
    QVERIFY(!r->model.isEmpty() && !r->chip.isEmpty() && !r->firmware.isEmpty());
    QVERIFY(r->megahertz && r->coreMillivolts && r->volts && r->watts && r->uptime);
    QVERIFY(r->limits.mostMegahertz && r->limits.mostMillivolts);
    QVERIFY(!r->fans.isEmpty() && r->isFanAutomatic);
    QCOMPARE(r->pools.size(), 2);
    QCOMPARE(r->pools[0].pool, bare(bench.device->config().pools[0]));
    QCOMPARE(r->pools[1].pool, bare(bench.device->config().pools[1]));
    QTRY_VERIFY(bench.isOn(bench.home));
    QTRY_VERIFY_WITH_TIMEOUT(bench.read() && bench.last.accepted.value_or(0) > 0, 20'000);
    QVERIFY(bench.last.activePool() && bench.last.activePool()->slot == 0);
    QTRY_VERIFY(bench.read() && bench.last.rates.best().value_or(0) > 0);
    QVERIFY(bench.last.hottest(Temperature::Place::Chip).value_or(0) > 20);
    QCOMPARE(bench.last.complaints, QStringList());
    // Nothing was written, and the later reads left out what does not change.
    QCOMPARE(bench.device->seen().writes, 0);
    QCOMPARE(bench.device->seen().credentials, 0);
    QCOMPARE(bench.device->seen().paths.count("GET /api/system/asic"), 1);
}

void tst_EspDrivers::pointsHereAndBack()
{
    QFETCH(Kind, kind);
    Bench bench(kind);
    QTRY_VERIFY(bench.isOn(bench.home));
    const auto before = bench.listed();
    QCOMPARE(before.size(), 2);

    const auto pointed = bench.change(SetPools { { bench.ours(), before[0], before[1] }, 2 });
    QVERIFY2(pointed, pointed ? "" : qPrintable(pointed.error().toString()));
    QVERIFY(!pointed->needsRestart || bench.change(Restart {}));
    QTRY_VERIFY_WITH_TIMEOUT(bench.isOn(bench.here), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(bench.here.good > 0, 20'000);
    QTRY_COMPARE(bench.listed().mid(0, 2), (QList<PoolEntry> { bench.ours(), before[0] }));
    QVERIFY(bench.last.pools[0].isActive);
    QCOMPARE(bench.device->pools().size(), kind == Kind::AxeOs ? 3 : 2);

    const auto back = bench.change(SetPools { before, 2 });
    QVERIFY2(back, back ? "" : qPrintable(back.error().toString()));
    QVERIFY(!back->needsRestart || bench.change(Restart {}));
    QTRY_VERIFY_WITH_TIMEOUT(bench.isOn(bench.home), 20'000);
    QTRY_COMPARE(bench.listed(), before);
    QCOMPARE(bench.device->pools().size(), 2);
    // Slots keep what only the device knows; with two places the password went when its place was taken.
    QCOMPARE(bench.device->pools().first().pool.password,
        std::optional(kind == Kind::AxeOs ? QStringLiteral("hunter22") : QStringLiteral("x")));
}

void tst_EspDrivers::yesThatChangesNothing()
{
    QFETCH(Kind, kind);
    Bench bench(kind);
    const auto before = bench.listed();
    bench.device->setFault(Fault::ChangesNothing);
    QVERIFY(bench.change(SetPools { { bench.ours(), before[0] }, 2 })); // it says yes
    QCOMPARE(bench.listed(), before); // reading back tells
}

void tst_EspDrivers::fanAndFrequency()
{
    QFETCH(Kind, kind);
    Bench bench(kind);
    QVERIFY(bench.read());
    QVERIFY(bench.change(SetFan { 80 }));
    QTRY_VERIFY(bench.read() && bench.last.isFanAutomatic == false && bench.last.fans[0].percent == 80);
    QVERIFY(bench.change(SetFan {}));
    QTRY_VERIFY(bench.read() && bench.last.isFanAutomatic == true);
    const double least = *bench.last.limits.leastMegahertz;
    const double volts = *bench.last.limits.leastMillivolts;
    QVERIFY(bench.change(SetFrequency { least, volts }));
    QTRY_VERIFY(bench.read() && bench.last.megahertz == least && bench.last.coreMillivolts == volts);
    const auto wrong = bench.change(SetFrequency { *bench.last.limits.mostMegahertz + 1, {} });
    QCOMPARE(wrong.error().code, Errc::OutOfRange);
    QCOMPARE(bench.read()->megahertz, std::optional(least));
}

void tst_EspDrivers::pausesAndIdentifies()
{
    Bench bench(Kind::AxeOs);
    QVERIFY(bench.read());
    for (const bool isOn : { true, false }) { // its own 30 seconds are short here: only what is in force is looked at
        QVERIFY(bench.change(Identify { isOn }));
        QCOMPARE(bench.device->isIdentifying(), isOn);
    }
    for (const bool isPaused : { true, false }) {
        QVERIFY(bench.change(SetPaused { isPaused }));
        QCOMPARE(bench.device->isPaused(), isPaused);
        QCOMPARE(bench.read()->isPaused, std::optional(isPaused));
    }
}

void tst_EspDrivers::oneTimeCodes()
{
    Bench bench(Kind::NerdQAxe, secret);
    QVERIFY(bench.read());
    QVERIFY(bench.last.wantsOneTimeCode);
    const SetPools change { { bench.ours() }, 1 };
    auto done = bench.change(change); // without
    QVERIFY(!done);
    QCOMPARE(done.error().code, Errc::Denied);
    bench.credentials.oneTimeCode = QStringLiteral("000000"); // wrong
    done = bench.change(change);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Errc::Denied);
    QVERIFY(!done.error().detail.contains(QStringLiteral("000000")));
    const auto now = std::chrono::duration_cast<std::chrono::seconds>(bench.clock.now().time_since_epoch()).count();
    bench.credentials.oneTimeCode = QString::fromLatin1(devices::totp(secret, now));
    done = bench.change(change);
    QVERIFY2(done, done ? "" : qPrintable(done.error().toString()));
    QCOMPARE(bench.listed(), QList<PoolEntry> { bench.ours() });
}

/// Firmware from v1.0.37-beta3 on: it tells of its protocol, as a number, and takes it so.
void tst_EspDrivers::nerdTakesSv2()
{
    Bench bench(Kind::NerdQAxe);
    QVERIFY(bench.read());
    QVERIFY(nerdQAxeDriver().capabilities(bench.last).sv2);
    PoolEntry sv2 = bench.ours();
    sv2.protocol = PoolProtocol::Sv2;
    sv2.authorityKey = QStringLiteral("9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72");
    const PoolEntry home = bare(bench.pool(bench.home, "home.rig"));
    auto done = bench.change(SetPools { { sv2, home }, 2 });
    QVERIFY2(done, done ? "" : qPrintable(done.error().toString()));
    QCOMPARE(bench.listed(), (QList<PoolEntry> { sv2, home }));
    QCOMPARE(bench.device->pools().first().pool.protocol, PoolProtocol::Sv2);
    done = bench.change(SetPools { { home }, 1 });
    QVERIFY2(done, done ? "" : qPrintable(done.error().toString()));
    QCOMPARE(bench.listed(), QList<PoolEntry> { home });
}

void tst_EspDrivers::faults_data()
{
    QTest::addColumn<int>("fault");
    for (const Fault fault : { Fault::Truncated, Fault::Garbage, Fault::Huge, Fault::RedirectOffHost, Fault::Slow,
             Fault::SlowLoris, Fault::Gone })
        QTest::newRow(qPrintable(devices::faultName(fault))) << int(fault);
}

void tst_EspDrivers::faults()
{
    QFETCH(int, fault);
    Bench bench(Kind::AxeOs);
    QVERIFY(bench.read());
    bench.device->setFault(Fault(fault));
    const auto broken = bench.read();
    QVERIFY(!broken);
    QVERIFY2(broken.error().code != Errc::Internal, qPrintable(broken.error().toString()));
    QVERIFY(!broken.error().detail.isEmpty());
    QVERIFY(!bench.change(SetPools { { bench.ours() }, 1 }));
    QCOMPARE(bench.device->pools().size(), 2);
    bench.device->clearFaults();
    QTRY_VERIFY_WITH_TIMEOUT(bench.read(), 10'000);
}

void tst_EspDrivers::goneAndBack()
{
    Bench bench(Kind::AxeOs);
    QVERIFY(bench.read());
    QVERIFY(bench.change(Restart {}));
    QTRY_COMPARE(bench.device->restarts(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(bench.read(), 10'000);
}

void tst_EspDrivers::liveValues()
{
    Bench bench(Kind::AxeOs);
    QVERIFY(bench.read());
    SystemRandom random;
    LiveLink link(random, bench.clock, LiveLink::Times { 2s, 50ms, 200ms, 20ms });
    QSignalSpy readings(&link, &LiveLink::readingChanged);
    QSignalSpy failures(&link, &LiveLink::failed);
    QVERIFY(link.open(bench.device->config().address, bench.last, ports.web));
    QTRY_VERIFY(!readings.isEmpty());
    const auto r = readings.last()[1].value<Reading>();
    QCOMPARE(r.mac, bench.device->mac());
    QCOMPARE(r.model, bench.last.model);
    QCOMPARE(r.limits, bench.last.limits);
    QCOMPARE(r.pools.size(), 2);
    QCOMPARE(r.complaints, QStringList());
    QVERIFY(bench.change(SetPaused { true }));
    QTRY_COMPARE(readings.last()[1].value<Reading>().isPaused, std::optional(true));
    QCOMPARE(failures.size(), 0);
    // A restart drops the link; it comes back by itself, and the pause is over.
    QVERIFY(bench.change(Restart {}));
    QTRY_VERIFY(!failures.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(readings.last()[1].value<Reading>().isPaused, std::optional(false), 10'000);
    QCOMPARE(bench.device->seen().credentials, 0);
}

QTEST_GUILESS_MAIN(tst_EspDrivers)
#include "tst_EspDrivers.moc"
