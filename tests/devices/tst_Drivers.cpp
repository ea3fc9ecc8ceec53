// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The drivers on simulated devices, over real sockets: read, pointed elsewhere and back, and with every fault.
#include "core/lan/Driver.h"
#include "core/lan/Transport.h"
#include "tests/core/miner/TinySv1Server.h"
#include "tests/support/devices/Farm.h"

#include <QtTest>

using namespace lan;
using devices::Fault;

namespace {

constexpr double hashrate = 20'000;

/// One device that mines at home, another pool it may be pointed to, and our way to it.
struct Bench {
    TinySv1Server home;
    TinySv1Server other;
    SystemClock clock;
    devices::MiningFloor floor { clock };
    std::unique_ptr<devices::Device> device;
    Transport transport { TransportOptions { { 8180, 4128 }, std::chrono::seconds(3), std::chrono::seconds(10) } };
    Credentials credentials { QStringLiteral("root"), QStringLiteral("root"), {} };
    const Driver *driver = nullptr;

    explicit Bench(Kind kind, bool allowsWrites = true)
    {
        home.difficulty = other.difficulty = hashrate / 4294967296.0 / 2; // two shares a second
        static int number = 0;
        devices::DeviceConfig config;
        config.kind = kind;
        config.number = ++number;
        config.address
            = QHostAddress(0x7f300000u + ((quint32(QCoreApplication::applicationPid()) & 0xfff) << 8) + number);
        config.ports = { 8180, 4128 };
        config.hashrate = hashrate;
        config.timeScale = 0.05;
        config.allowsWrites = allowsWrites;
        config.pools = { poolAt(home) };
        if (kind == Kind::NerdQAxe) // its own firmware finds no share of less than difficulty 1
            config.minesAs = miner::Personality::Bitaxe;
        device = devices::Device::make(config, floor);
        driver = driverOf(kind);
        if (const auto done = device->start(); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    static PoolEntry poolAt(const TinySv1Server &server)
    {
        PoolEntry out;
        out.host = QStringLiteral("127.0.0.1");
        out.port = server.port();
        out.user = QStringLiteral("owner.rig");
        out.password = QStringLiteral("secret");
        return out;
    }
    bool isOn(const TinySv1Server &server) const
    {
        return device->activePool() && device->activePool()->port == server.port();
    }
    template <class O> Result<O> run(std::unique_ptr<Talk<O>> talk)
    {
        std::optional<Result<O>> out;
        transport.run(device->config().address, std::move(talk), credentials, [&](const Result<O> &r) { out = r; });
        if (!QTest::qWaitFor([&] { return out.has_value(); }, 40'000))
            return fail(Errc::Internal, QStringLiteral("the talk has no end"));
        return *out;
    }
    Result<Reading> read() { return run(driver->read()); }
    Result<Changed> change(const Change &c)
    {
        const auto now = read();
        return now ? run(driver->change(c, *now)) : Result<Changed>(tl::unexpected(now.error()));
    }
};

QString words(const auto &result)
{
    return result ? QStringLiteral("done") : result.error().toString();
}

} // namespace

class tst_Drivers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data() { kinds(); }
    void reads();
    void pointsAndPutsBack_data() { kinds(); }
    void pointsAndPutsBack();
    void orders_data() { kinds(); }
    void orders();
    void faults_data();
    void faults();
    void readOnly();
    void wrongPassword();

private:
    static void kinds();
};

void tst_Drivers::kinds()
{
    QTest::addColumn<Kind>("kind");
    for (int i = 1; i < kindCount; ++i)
        QTest::newRow(qPrintable(kindName(Kind(i)))) << Kind(i);
}

void tst_Drivers::reads()
{
    QFETCH(Kind, kind);
    Bench b(kind);
    QCOMPARE(b.driver->kind(), kind);
    QTRY_VERIFY_WITH_TIMEOUT(b.isOn(b.home) && b.device->mining().accepted > 0, 30'000);
    const auto r = b.read();
    QVERIFY2(r, qPrintable(words(r)));
    QCOMPARE(r->complaints, QStringList());
    QVERIFY2(r->model.contains(b.device->hardware().model), qPrintable(r->model + u'/' + b.device->hardware().model));
    QVERIFY(!r->firmware.isEmpty());
    QVERIFY(r->mac.isEmpty() || r->mac == b.device->mac()); // two of them do not tell it
    QVERIFY(r->rates.best());
    QVERIFY(r->rates.expected || kind == Kind::AxeOsLegacy || kind == Kind::NerdQAxe); // not told
    QVERIFY(!r->temperatures.isEmpty() && !r->fans.isEmpty());
    QVERIFY(r->uptime);
    QVERIFY(r->accepted && *r->accepted > 0);
    QVERIFY(r->activePool());
    QCOMPARE(r->activePool()->pool.port, b.home.port());
    QCOMPARE(r->activePool()->pool.user, QStringLiteral("owner.rig"));
}

void tst_Drivers::pointsAndPutsBack()
{
    QFETCH(Kind, kind);
    Bench b(kind);
    QTRY_VERIFY_WITH_TIMEOUT(b.isOn(b.home), 30'000);
    const SetPools there { { Bench::poolAt(b.other), Bench::poolAt(b.home) }, 2 };
    auto done = b.change(there);
    if (kind == Kind::Braiins) {
        QCOMPARE(done.error().code, Errc::Unsupported);
        QCOMPARE(b.device->seen().writes, 0);
        return;
    }
    QVERIFY2(done, qPrintable(words(done)));
    if (done->needsRestart)
        QVERIFY(b.change(Restart {}));
    QTRY_VERIFY_WITH_TIMEOUT(b.isOn(b.other), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(b.read().has_value(), 30'000);
    const auto r = b.read();
    QVERIFY(r->pools.size() >= 2);
    QVERIFY(r->pools[0].pool.isSamePool(there.pools[0]) && r->pools[1].pool.isSamePool(there.pools[1]));
    QCOMPARE(r->activePool()->pool.port, b.other.port());
    const int writes = b.device->seen().writes;
    QVERIFY(b.change(there)); // it is so already
    QVERIFY(b.isOn(b.other));
    if (kind == Kind::Cgminer || kind == Kind::Avalon || kind == Kind::Antminer)
        QVERIFY(b.device->seen().writes <= writes + 1); // but the question "privileged"
    done = b.change(SetPools { { Bench::poolAt(b.home) }, 1 });
    QVERIFY2(done, qPrintable(words(done)));
    if (done->needsRestart)
        QVERIFY(b.change(Restart {}));
    QTRY_VERIFY_WITH_TIMEOUT(b.isOn(b.home), 30'000);
}

void tst_Drivers::orders()
{
    QFETCH(Kind, kind);
    Bench b(kind);
    QTRY_VERIFY_WITH_TIMEOUT(b.isOn(b.home), 30'000);
    const auto r = b.read();
    QVERIFY2(r, qPrintable(words(r)));
    const Capabilities can = b.driver->capabilities(*r);
    if (can.identify) {
        const auto done = b.change(Identify { true });
        QVERIFY2(done, qPrintable(words(done)));
        QTRY_VERIFY(b.device->isIdentifying());
    }
    if (can.pause && kind != Kind::Braiins) { // its older API knows no pause
        auto done = b.change(SetPaused { true });
        QVERIFY2(done, qPrintable(words(done)));
        QTRY_COMPARE_WITH_TIMEOUT(b.read().value_or(Reading {}).isPaused, std::optional(true), 30'000);
        done = b.change(SetPaused { false });
        QVERIFY2(done, qPrintable(words(done)));
        QTRY_COMPARE_WITH_TIMEOUT(b.read().value_or(Reading {}).isPaused, std::optional(false), 30'000);
    }
    if (can.restart) {
        const int restarts = b.device->restarts();
        const auto done = b.change(Restart {});
        QVERIFY2(done, qPrintable(words(done)));
        QTRY_VERIFY_WITH_TIMEOUT(b.device->restarts() > restarts, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(b.isOn(b.home), 30'000);
    }
}

void tst_Drivers::faults_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Fault>("fault");
    const auto rows = [](Kind kind, const QList<Fault> &faults) {
        for (const Fault fault : faults)
            QTest::addRow("%s %s", qPrintable(kindName(kind)), qPrintable(devices::faultName(fault))) << kind << fault;
    };
    const QList<Fault> ofText { Fault::DirtyJson, Fault::Truncated, Fault::ChangesNothing };
    rows(Kind::Braiins, ofText);
    rows(Kind::Cgminer, ofText);
    rows(Kind::Avalon, ofText + QList<Fault> { Fault::Garbage, Fault::Huge });
    rows(Kind::Antminer, ofText + QList<Fault> { Fault::Garbage, Fault::Huge, Fault::RedirectOffHost });
}

void tst_Drivers::faults()
{
    QFETCH(Kind, kind);
    QFETCH(Fault, fault);
    Bench b(kind);
    QTRY_VERIFY_WITH_TIMEOUT(b.isOn(b.home), 30'000);
    const auto clean = b.read();
    QVERIFY(clean);
    b.device->setFault(fault);
    for (int i = 0; i < (fault == Fault::DirtyJson ? 10 : 2); ++i) {
        const auto r = b.read();
        if (fault == Fault::DirtyJson)
            QVERIFY2(r, qPrintable(words(r)));
        if (r)
            QCOMPARE(r->model, clean->model);
        if (r && fault == Fault::DirtyJson)
            QVERIFY(r->activePool() && r->activePool()->pool.port == b.home.port());
    }
    const auto done = b.run(b.driver->change(SetPools { { Bench::poolAt(b.other) }, 1 }, *clean));
    const bool isSlyWeb = kind == Kind::Antminer && fault == Fault::ChangesNothing; // only reading back can tell
    QVERIFY2(!done || fault == Fault::DirtyJson || isSlyWeb, qPrintable(words(done)));
    if (!done)
        QVERIFY(b.isOn(b.home));
}

void tst_Drivers::readOnly()
{
    Bench b(Kind::Cgminer, /*allowsWrites=*/false);
    QTRY_VERIFY_WITH_TIMEOUT(b.isOn(b.home), 30'000);
    const auto r = b.read();
    QVERIFY(r && r->isReadOnly);
    QVERIFY(!b.driver->capabilities(*r).pools);
    QCOMPARE(b.change(SetPools { { Bench::poolAt(b.other) }, 1 }).error().code, Errc::Denied);
    QCOMPARE(b.change(Restart {}).error().code, Errc::Denied);
    QVERIFY(b.isOn(b.home));
}

void tst_Drivers::wrongPassword()
{
    Bench b(Kind::Antminer);
    b.credentials.password = QStringLiteral("wrong");
    QCOMPARE(b.read().error().code, Errc::Denied);
    QCOMPARE(b.device->seen().credentials, 1); // tried once
    b.credentials = {};
    QCOMPARE(b.read().error().code, Errc::Denied);
    QCOMPARE(b.device->seen().credentials, 1);
}

QTEST_GUILESS_MAIN(tst_Drivers)
#include "tst_Drivers.moc"
