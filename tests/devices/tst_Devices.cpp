// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated devices are what the drivers are tested on: here they are tested themselves, against the firmware's
// rules as the sources say them.
#include "tests/core/miner/TinySv1Server.h"
#include "tests/devices/DeviceClients.h"
#include "tests/support/devices/AntminerDevice.h"
#include "tests/support/devices/Farm.h"
#include "tests/support/devices/Totp.h"

#include <QWebSocket>
#include <QtTest>

using devices::Device;
using devices::Fault;
using devices::Json;
using lan::Kind;

namespace {

constexpr double hashrate = 20'000;

lan::PoolEntry poolOn(const TinySv1Server &server, const QString &user)
{
    return { lan::PoolProtocol::Sv1, QStringLiteral("127.0.0.1"), server.port(), lan::PoolTls::None, user,
        QStringLiteral("secret"), {} };
}

/// One device, two pools that it may mine on: it begins on the first.
struct Bench {
    TinySv1Server home;
    TinySv1Server other;
    SystemClock clock;
    devices::MiningFloor floor { clock };
    std::unique_ptr<Device> device;

    explicit Bench(Kind kind, const std::function<void(devices::DeviceConfig &)> &change = {})
    {
        home.difficulty = other.difficulty = hashrate / 4294967296.0 / 2; // two shares a second
        static int number = 0;
        devices::DeviceConfig config;
        config.kind = kind;
        config.number = ++number;
        config.address
            = QHostAddress(0x7f200000u + ((quint32(QCoreApplication::applicationPid()) & 0xfff) << 8) + number);
        config.ports = { 8180, 4128 };
        config.hashrate = hashrate;
        config.timeScale = 0.05;
        config.pools = { poolOn(home, QStringLiteral("home.rig")) };
        if (change)
            change(config);
        device = Device::make(config, floor);
        if (const auto done = device->start(); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    bool isOn(const TinySv1Server &server) const
    {
        return device->activePool() && device->activePool()->port == server.port();
    }
    Json axePool(const TinySv1Server &server) const
    {
        return Json { { "stratumURL", "127.0.0.1" }, { "stratumPort", server.port() }, { "stratumUser", "other.rig" },
            { "stratumPassword", "x" } };
    }
    Json info() const { return http(*device, "GET", "/api/system/info").json(); }
    QByteArray stratum(const TinySv1Server &server) const
    {
        return "stratum+tcp://127.0.0.1:" + QByteArray::number(server.port());
    }
};

} // namespace

class tst_Devices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindMines_data();
    void everyKindMines();
    void axeInfoHasItsPools();
    void axePassesOverOldKeys();
    void axeChecksWhatItIsGiven_data();
    void axeChecksWhatItIsGiven();
    void axeJudgesOrigins_data();
    void axeJudgesOrigins();
    void axeMinesOnNewPoolAfterRestart();
    void axeKeepsAMaskedPassword();
    void axeKeepsSelectedPools();
    void axePausesAndIdentifies();
    void axeFollowsClockAndFan();
    void axeTellsChanges();
    void axeFailsOverAndComesBack();
    void legacyIsSetByOldKeys();
    void nerdWantsCodes();
    void totpIsRfc6238();
    void socketEndsWithNul();
    void socketJoins();
    void socketDeniesWrites();
    void socketMovesPools();
    void socketForgetsWhatIsNotSaved();
    void avalonSpeaksInBrackets();
    void braiinsIsReadOnly();
    void antminerChecksDigest();
    void antminerConfIsReplacedWhole();
    void antminerSleeps();
    void antminerSocketIsReadOnly();
    void faultsOnTheWeb_data();
    void faultsOnTheWeb();
    void faultsOnTheSocket_data();
    void faultsOnTheSocket();
    void changesNothing();
    void goneAndBack();
    void neverReturns();
    void fiftyMine();
};

void tst_Devices::everyKindMines_data()
{
    QTest::addColumn<int>("model");
    for (int i = 0; i < devices::everyKind().size(); ++i)
        QTest::addRow("%d %s", i, qPrintable(lan::kindName(devices::everyKind()[i].kind))) << i;
}

void tst_Devices::everyKindMines()
{
    QFETCH(int, model);
    const devices::DeviceConfig wanted = devices::everyKind()[model];
    Bench bench(wanted.kind, [&](devices::DeviceConfig &config) {
        config.totpSecret = wanted.totpSecret;
        config.allowsWrites = wanted.allowsWrites;
        if (wanted.kind == Kind::NerdQAxe) // as itself it reads integers: no share in a test's time
            config.minesAs = miner::Personality::Bitaxe;
    });
    QTRY_VERIFY_WITH_TIMEOUT(bench.home.good >= 3, 20'000);
    QTRY_VERIFY(bench.device->mining().accepted >= 3);
    QCOMPARE(bench.home.bad, quint64(0));
    QVERIFY(bench.device->mining().violation.isEmpty());
    QVERIFY(bench.device->mining().best >= bench.home.difficulty * 0.99);
    QCOMPARE(bench.home.users.first(), QByteArray("home.rig"));
    // What it reports is its hardware's, by what it does.
    QTRY_VERIFY(bench.device->telemetry().now > bench.device->telemetry().expected * 0.3);
    const devices::Telemetry now = bench.device->telemetry();
    QVERIFY(now.chipCelsius > 24 && now.chipCelsius < 110);
    QVERIFY(now.fanRpm > 0);
    QVERIFY(now.watts > bench.device->hardware().idleWatts);
}

void tst_Devices::axeInfoHasItsPools()
{
    Bench bench(Kind::AxeOs);
    const DeviceReply reply = http(*bench.device, "GET", "/api/system/info");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Content-Type"), QByteArray("application/json"));
    const Json info = reply.json();
    QVERIFY(info["pools"].is_array());
    QCOMPARE(info["pools"].size(), size_t(1));
    const Json &pool = info["pools"][0];
    QCOMPARE(devices::textAt(pool, "stratumURL"), QStringLiteral("127.0.0.1"));
    QCOMPARE(pool["stratumPort"].get<int>(), int(bench.home.port()));
    QCOMPARE(devices::textAt(pool, "stratumPassword"), QStringLiteral("*****"));
    QVERIFY(!reply.body.contains("secret"));
    for (const char *key : { "power", "voltage", "temp", "vrTemp", "hashRate", "hashRate_1m", "hashRate_10m",
             "hashRate_1h", "expectedHashrate", "fanspeed", "fanrpm", "sharesAccepted", "bestDiff", "bestSessionDiff",
             "uptimeSeconds", "wifiRSSI", "frequency", "coreVoltage", "primaryPoolIndex", "secondaryPoolIndex" })
        QVERIFY2(info.contains(key) && info[key].is_number(), key);
    QCOMPARE(lan::normalMac(devices::textAt(info, "macAddr")), bench.device->mac());
    QCOMPARE(devices::textAt(info, "stratumURL"), QStringLiteral("127.0.0.1")); // as older firmware had it
    QVERIFY(http(*bench.device, "GET", "/").body.contains("AxeOS"));
    QCOMPARE(http(*bench.device, "GET", "/api/nothing").status, 404);
    QCOMPARE(http(*bench.device, "GET", "/nothing").header("Location"), QByteArray("/"));
}

void tst_Devices::axePassesOverOldKeys()
{
    Bench bench(Kind::AxeOs);
    const DeviceReply reply = http(*bench.device, "PATCH", "/api/system",
        Json { { "stratumURL", "10.1.1.1" }, { "stratumPort", 1 }, { "stratumUser", "x" } });
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Transfer-Encoding"), QByteArray("chunked"));
    QCOMPARE(reply.body, QByteArray("0\r\n\r\n"));
    QCOMPARE(devices::textAt(bench.info(), "stratumURL"), QStringLiteral("127.0.0.1"));
    QCOMPARE(bench.device->pools().first().pool.user, QStringLiteral("home.rig"));
}

void tst_Devices::axeChecksWhatItIsGiven_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("why");
    const QByteArray good = R"("stratumURL":"h","stratumPort":1,"stratumUser":"u")";
    const auto row
        = [](const char *name, const char *method, const char *path, const QByteArray &body, const char *why) {
              QTest::newRow(name) << QByteArray(method) << QByteArray(path) << body << QByteArray(why);
          };
    row("text for a number", "PATCH", "/api/system", R"({"frequency":"525"})", "Wrong API input");
    row("too cold a target", "PATCH", "/api/system", R"({"temptarget":34})", "Wrong API input");
    row("no json", "PATCH", "/api/system", "{", "Invalid JSON");
    row("pools that are none", "PATCH", "/api/system", R"({"pools":{}})", "Wrong API input");
    row("a pool without its slot", "PATCH", "/api/system", R"({"pools":[{)" + good + "}]}", "Wrong API input");
    row("slot 8", "PUT", "/api/system/pools/8", '{' + good + '}', "Invalid pool index");
    row("no user", "PUT", "/api/system/pools/1", R"({"stratumURL":"h","stratumPort":1})",
        "Invalid pool configuration payload");
    row("port 0", "PUT", "/api/system/pools/1", R"({"stratumURL":"h","stratumPort":0,"stratumUser":"u"})",
        "Invalid pool configuration payload");
    row("another protocol", "PUT", "/api/system/pools/1", '{' + good + R"(,"stratumProtocol":"SV3"})",
        "Invalid pool configuration payload");
}

void tst_Devices::axeChecksWhatItIsGiven()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, why);
    Bench bench(Kind::AxeOs);
    const Json before = bench.info();
    const DeviceReply reply = http(*bench.device, method, path, body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.body, why);
    const Json after = bench.info();
    QVERIFY(before["pools"] == after["pools"]);
    QVERIFY(before["frequency"] == after["frequency"]);
}

void tst_Devices::axeJudgesOrigins_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<int>("status");
    QTest::newRow("private") << QByteArray("http://192.168.1.20") << 200;
    QTest::newRow("private with a port") << QByteArray("http://192.168.1.20:8080") << 401;
    QTest::newRow("public") << QByteArray("http://93.184.216.34") << 401;
    QTest::newRow("a site") << QByteArray("http://evil.example.com") << 401;
    QTest::newRow("https") << QByteArray("https://192.168.1.20") << 401;
    QTest::newRow("mdns") << QByteArray("http://other.local") << 200;
    QTest::newRow("bare name") << QByteArray("http://other") << 200;
}

void tst_Devices::axeJudgesOrigins()
{
    QFETCH(QByteArray, origin);
    QFETCH(int, status);
    Bench bench(Kind::AxeOs);
    const Headers headers { { "Origin", origin } };
    QCOMPARE(http(*bench.device, "GET", "/api/system/info", QByteArray(), headers).status, status);
    QCOMPARE(http(*bench.device, "POST", "/api/system/pause", QByteArray(), headers).status, status);
    QCOMPARE(bench.device->isPaused(), status == 200);
}

void tst_Devices::axeMinesOnNewPoolAfterRestart()
{
    Bench bench(Kind::AxeOs);
    QTRY_VERIFY(bench.isOn(bench.home));
    QCOMPARE(http(*bench.device, "PUT", "/api/system/pools/3", bench.axePool(bench.other)).status, 200);
    QCOMPARE(http(*bench.device, "PATCH", "/api/system", Json { { "primaryPoolIndex", 3 } }).status, 200);
    // The slots show at once, the choice of them only after a start.
    Json info = bench.info();
    QCOMPARE(info["pools"].size(), size_t(2));
    QCOMPARE(info["primaryPoolIndex"].get<int>(), 0);
    QVERIFY(bench.isOn(bench.home));
    QCOMPARE(bench.other.connections, 0);
    const DeviceReply reply = http(*bench.device, "POST", "/api/system/restart");
    QCOMPARE(reply.status, 200);
    QTRY_VERIFY(!bench.device->isUp());
    QVERIFY(http(*bench.device, "GET", "/api/system/info").isRefused);
    QTRY_VERIFY(bench.device->isUp());
    QTRY_VERIFY(bench.isOn(bench.other));
    QCOMPARE(bench.info()["primaryPoolIndex"].get<int>(), 3);
    QTRY_VERIFY(bench.other.good > 0);
    QCOMPARE(bench.other.users.first(), QByteArray("other.rig"));
    QCOMPARE(bench.device->restarts(), 1);
}

void tst_Devices::axeKeepsAMaskedPassword()
{
    Bench bench(Kind::AxeOs);
    Json pool = bench.axePool(bench.home);
    pool["stratumPassword"] = "*****";
    QCOMPARE(http(*bench.device, "PUT", "/api/system/pools/0", pool).status, 200);
    QCOMPARE(bench.device->pools().first().pool.password, QStringLiteral("secret"));
    pool.erase("stratumPassword"); // what is not said is lost
    QCOMPARE(http(*bench.device, "PUT", "/api/system/pools/0", pool).status, 200);
    QCOMPARE(bench.device->pools().first().pool.password, QStringLiteral("x"));
}

void tst_Devices::axeKeepsSelectedPools()
{
    Bench bench(Kind::AxeOs);
    QCOMPARE(http(*bench.device, "PUT", "/api/system/pools/5", bench.axePool(bench.other)).status, 200);
    QCOMPARE(http(*bench.device, "DELETE", "/api/system/pools/0").status, 400);
    QCOMPARE(http(*bench.device, "DELETE", "/api/system/pools/5").status, 200);
    QCOMPARE(bench.device->pools().size(), 1);
}

void tst_Devices::axePausesAndIdentifies()
{
    Bench bench(Kind::AxeOs);
    QTRY_VERIFY(bench.home.good > 0);
    QCOMPARE(http(*bench.device, "POST", "/api/system/pause").status, 200);
    QVERIFY(bench.info()["miningPaused"].get<bool>());
    QTRY_COMPARE(bench.info()["hashRate"].get<double>(), 0.0);
    QVERIFY(bench.isOn(bench.home)); // its connection stays
    const quint64 good = bench.home.good;
    QTest::qWait(1500); // nothing to wait for: it must not come
    QVERIFY(bench.home.good <= good + 1);
    QCOMPARE(http(*bench.device, "POST", "/api/system/resume").status, 200);
    QTRY_VERIFY(bench.home.good > good + 1);
    QVERIFY(http(*bench.device, "POST", "/api/system/identify").body.contains("30 seconds"));
    QVERIFY(bench.device->isIdentifying());
    QTRY_VERIFY(!bench.device->isIdentifying()); // after 30 s of its time
}

void tst_Devices::axeFollowsClockAndFan()
{
    Bench bench(Kind::AxeOs);
    const double before = bench.info()["expectedHashrate"].get<double>();
    QCOMPARE(http(*bench.device, "PATCH", "/api/system",
                 Json { { "frequency", 400 }, { "autofanspeed", 0 }, { "manualFanSpeed", 80 } })
                 .status,
        200);
    QVERIFY(qAbs(bench.info()["expectedHashrate"].get<double>() / before - 400.0 / 525) < 0.001);
    QTRY_VERIFY(qAbs(bench.info()["fanspeed"].get<double>() - 80) <= 1);
    QCOMPARE(http(*bench.device, "GET", "/api/system/asic").json()["frequencyOptions"].size(), size_t(6));
}

void tst_Devices::axeTellsChanges()
{
    Bench bench(Kind::AxeOs);
    QWebSocket socket;
    QList<Json> messages;
    connect(&socket, &QWebSocket::textMessageReceived, this,
        [&](const QString &text) { messages.append(devices::parsed(text.toUtf8())); });
    socket.open(QUrl(QStringLiteral("ws://%1:%2/api/ws/live")
                         .arg(bench.device->config().address.toString())
                         .arg(bench.device->config().ports.web)));
    QTRY_VERIFY(messages.size() >= 3 && messages.last()["data"].contains("power"));
    QCOMPARE(devices::textAt(messages[0], "event"), QStringLiteral("update"));
    QVERIFY(messages[0]["data"].contains("pools"));
    for (qsizetype i = 1; i < messages.size(); ++i)
        QVERIFY(!messages[i]["data"].contains("pools")); // they did not change
    socket.close();
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    // A page from elsewhere is not told anything.
    const Headers upgrade { { "Upgrade", "websocket" }, { "Connection", "Upgrade" },
        { "Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAAAA==" }, { "Sec-WebSocket-Version", "13" },
        { "Origin", "http://evil.example.com" } };
    QCOMPARE(http(*bench.device, "GET", "/api/ws/live", QByteArray(), upgrade).status, 401);
}

void tst_Devices::axeFailsOverAndComesBack()
{
    TinySv1Server gone; // a port that nobody listens on, until it does
    const quint16 port = gone.port();
    gone.close();
    Bench bench(Kind::AxeOs, [&](devices::DeviceConfig &config) {
        lan::PoolEntry first = config.pools.first();
        first.port = port;
        config.pools.prepend(first);
    });
    QTRY_VERIFY_WITH_TIMEOUT(bench.isOn(bench.home), 15'000);
    QCOMPARE(bench.info()["isUsingFallbackStratum"].get<int>(), 1);
    QVERIFY(gone.listen(port));
    QTRY_VERIFY_WITH_TIMEOUT(bench.device->activePool() && bench.device->activePool()->port == port, 15'000);
    QCOMPARE(bench.info()["isUsingFallbackStratum"].get<int>(), 0);
}

void tst_Devices::legacyIsSetByOldKeys()
{
    Bench bench(Kind::AxeOsLegacy);
    QTRY_VERIFY(bench.isOn(bench.home));
    Json info = bench.info();
    QVERIFY(!info.contains("pools"));
    QVERIFY(info["bestDiff"].is_string());
    QVERIFY(info["temp"].is_number_float());
    const Json wanted { { "stratumURL", "127.0.0.1" }, { "stratumPort", bench.other.port() },
        { "stratumUser", "other.rig" }, { "fallbackStratumURL", "127.0.0.1" },
        { "fallbackStratumPort", bench.home.port() }, { "fallbackStratumUser", "home.rig" } };
    QCOMPARE(http(*bench.device, "PATCH", "/api/system", wanted).status, 200);
    QCOMPARE(bench.info()["stratumPort"].get<int>(), int(bench.other.port()));
    QVERIFY(bench.isOn(bench.home));
    QCOMPARE(http(*bench.device, "PATCH", "/api/system", Json { { "stratumPort", "3333" } }).status, 400);
    QCOMPARE(http(*bench.device, "PUT", "/api/system/pools/0", bench.axePool(bench.other)).status, 405);
    QCOMPARE(http(*bench.device, "POST", "/api/system/restart").status, 200);
    QTRY_VERIFY(bench.isOn(bench.other));
    QCOMPARE(bench.device->pools().size(), 2);
}

void tst_Devices::nerdWantsCodes()
{
    Bench bench(Kind::NerdQAxe, [](devices::DeviceConfig &config) { config.totpSecret = devices::farmTotpSecret; });
    QTRY_VERIFY(bench.isOn(bench.home));
    QCOMPARE(bench.info()["otp"].get<bool>(), true); // reading needs none
    QCOMPARE(bench.info()["asicTemps"].size(), size_t(4));
    const Json wanted { { "stratumURL", "127.0.0.1" }, { "stratumPort", bench.other.port() },
        { "stratumUser", "other.rig" } };
    const DeviceReply refused = http(*bench.device, "PATCH", "/api/system", wanted);
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.body, QByteArray("OTP/Session required"));
    QCOMPARE(refused.header("Connection"), QByteArray("close"));
    QCOMPARE(bench.device->seen().credentials, 0);
    const QByteArray code = devices::totp(devices::farmTotpSecret, QDateTime::currentSecsSinceEpoch());
    const Headers headers { { "X-TOTP", code } };
    QCOMPARE(http(*bench.device, "PATCH", "/api/system", wanted, headers).status, 200);
    QCOMPARE(bench.device->seen().credentials, 1);
    QTRY_VERIFY(bench.isOn(bench.other)); // without a restart
    QCOMPARE(http(*bench.device, "PATCH", "/api/system", wanted, headers).status, 401); // a code works once
    for (int i = 0; i < 3; ++i)
        QCOMPARE(http(*bench.device, "PATCH", "/api/system", wanted).status, 401);
    QCOMPARE(http(*bench.device, "PATCH", "/api/system", wanted).body, QByteArray("blocked for 5 minutes"));
    QCOMPARE(http(*bench.device, "POST", "/api/system/restart").status, 200); // wants none, as there
}

void tst_Devices::totpIsRfc6238()
{
    // Appendix B, the last six digits.
    const QByteArray secret("12345678901234567890");
    QCOMPARE(devices::totp(secret, 59), QByteArray("287082"));
    QCOMPARE(devices::totp(secret, 1111111109), QByteArray("081804"));
    QCOMPARE(devices::totp(secret, 2000000000), QByteArray("279037"));
    devices::TotpGate gate(secret);
    QVERIFY(gate.takes("287 082", 59 + 30)); // a step late
    QVERIFY(!gate.takes("287082", 59));
    QVERIFY(!gate.takes("279037", 2000000000 + 61)); // two steps late
}

void tst_Devices::socketEndsWithNul()
{
    Bench bench(Kind::Cgminer);
    const QByteArray reply = socketAsk(*bench.device, R"({"command":"summary"})").body;
    QCOMPARE(reply.count('\0'), 1);
    QVERIFY(reply.endsWith('\0'));
    const Json summary = devices::parsed(reply.chopped(1));
    QCOMPARE(codeOf(summary), 11);
    QVERIFY(summary["SUMMARY"][0]["GHS 5s"].is_string());
    QCOMPARE(codeOf(command(*bench.device, "version")), 22);
    QCOMPARE(codeOf(command(*bench.device, "pools")), 7);
    QCOMPARE(codeOf(command(*bench.device, "stats")), 70);
    QCOMPARE(codeOf(command(*bench.device, "nothing")), 14);
    QVERIFY(socketAsk(*bench.device, "{\"command\":").body.contains("Invalid JSON"));
    QVERIFY(socketAsk(*bench.device, "{\"cmd\":1}").body.contains("\"Code\":24"));
    const QByteArray text = socketAsk(*bench.device, "summary").body;
    QVERIFY(text.startsWith("STATUS=S,") && text.contains("|SUMMARY,Elapsed=") && text.endsWith(QByteArray("|\0", 2)));
    QVERIFY(socketAsk(*bench.device, "pools").body.contains("|POOL=0,URL="));
}

void tst_Devices::socketJoins()
{
    Bench bench(Kind::Avalon);
    const Json joined = command(*bench.device, "summary+pools+switchpool");
    QCOMPARE(codeOf(joined["summary"][0]), 11);
    QCOMPARE(codeOf(joined["pools"][0]), 7);
    QCOMPARE(codeOf(joined["switchpool"][0]), 45); // none that writes may be joined
    Bench antminer(Kind::Antminer);
    QCOMPARE(codeOf(command(*antminer.device, "summary+pools")), 14);
}

void tst_Devices::socketDeniesWrites()
{
    Bench bench(Kind::Cgminer, [](devices::DeviceConfig &config) { config.allowsWrites = false; });
    const QByteArray other = bench.stratum(bench.other) + ",u,p";
    for (const char *name :
        { "switchpool", "addpool", "removepool", "poolpriority", "save", "restart", "privileged" }) {
        const Json reply = command(*bench.device, name, other);
        QCOMPARE(codeOf(reply), 45);
        QVERIFY(devices::textAt(reply["STATUS"][0], "Msg").startsWith(QStringLiteral("Access denied to '")));
    }
    QCOMPARE(bench.device->seen().refused, 7);
    QCOMPARE(bench.device->pools().size(), 1);
}

void tst_Devices::socketMovesPools()
{
    Bench bench(Kind::Cgminer);
    QTRY_VERIFY(bench.isOn(bench.home));
    QCOMPARE(codeOf(command(*bench.device, "addpool", bench.stratum(bench.other) + ",u")), 53); // no password
    QCOMPARE(codeOf(command(*bench.device, "addpool", "stratum+tcp://10.1.1.1:1,dead,x")), 55);
    QCOMPARE(codeOf(command(*bench.device, "addpool", bench.stratum(bench.other) + ",a\\,b,x")), 55);
    QCOMPARE(bench.device->pools()[2].pool.user, QStringLiteral("a,b"));
    QVERIFY(bench.isOn(bench.home)); // a new pool comes last
    QCOMPARE(codeOf(command(*bench.device, "removepool", "0")), 67); // mined on
    QCOMPARE(codeOf(command(*bench.device, "switchpool", "3")), 26);
    QCOMPARE(codeOf(command(*bench.device, "switchpool", "2")), 27);
    QTRY_VERIFY(bench.isOn(bench.other));
    QCOMPARE(command(*bench.device, "pools")["POOLS"][2]["Priority"].get<int>(), 0);
    QCOMPARE(codeOf(command(*bench.device, "removepool", "0")), 68);
    // The last one has its number now, and goes on to be mined on.
    const Json pools = command(*bench.device, "pools")["POOLS"];
    QCOMPARE(pools.size(), size_t(2));
    QCOMPARE(devices::textAt(pools[0], "URL"), QString::fromUtf8(bench.stratum(bench.other)));
    QVERIFY(pools[0]["Stratum Active"].get<bool>());
    QVERIFY(bench.isOn(bench.other));
    QCOMPARE(codeOf(command(*bench.device, "poolpriority", "1,0")), 73);
    QVERIFY(!bench.isOn(bench.other));
    QCOMPARE(codeOf(command(*bench.device, "poolpriority", "1,1")), 74);
}

void tst_Devices::socketForgetsWhatIsNotSaved()
{
    Bench bench(Kind::Cgminer);
    QTRY_VERIFY(bench.isOn(bench.home));
    command(*bench.device, "addpool", bench.stratum(bench.other) + ",u,x");
    command(*bench.device, "switchpool", "1");
    QTRY_VERIFY(bench.isOn(bench.other));
    QVERIFY(socketAsk(*bench.device, R"({"command":"restart"})").body.startsWith(R"({"STATUS":"RESTART"})"));
    QTRY_COMPARE(bench.device->restarts(), 1);
    QTRY_VERIFY(bench.isOn(bench.home));
    QCOMPARE(bench.device->pools().size(), 1);
    command(*bench.device, "addpool", bench.stratum(bench.other) + ",u,x");
    command(*bench.device, "switchpool", "1");
    QCOMPARE(codeOf(command(*bench.device, "save")), 44);
    bench.device->restart();
    QTRY_VERIFY(bench.isOn(bench.other));
}

void tst_Devices::avalonSpeaksInBrackets()
{
    Bench bench(Kind::Avalon);
    const auto text = [&] { return devices::textAt(command(*bench.device, "estats")["STATS"][0], "MM ID0"); };
    for (const char *key : { "Ver[15-194", "Elapsed[", "TMax[", "TAvg[", "Fan1[", "FanR[", "PS[0 ", "WALLPOWER[",
             "GHSspd[", "GHSavg[", "Freq[", "MGHS[" })
        QVERIFY2(text().contains(QLatin1String(key)), key);
    QCOMPARE(devices::textAt(command(*bench.device, "version")["VERSION"][0], "MAC"), bench.device->mac().remove(u':'));
    QCOMPARE(codeOf(command(*bench.device, "ascset", "0,led,1-1")), 119);
    QVERIFY(text().contains(QStringLiteral("Led[1]")));
    QVERIFY(bench.device->isIdentifying());
    QCOMPARE(codeOf(command(*bench.device, "ascset", "1,led,1-1")), 107);
    QCOMPARE(codeOf(command(*bench.device, "ascset", "0,nothing,1")), 120);
    const QByteArray now = QByteArray::number(QDateTime::currentSecsSinceEpoch());
    QVERIFY(devices::textAt(command(*bench.device, "ascset", "0,softoff,1:" + now)["STATUS"][0], "Msg")
                .contains(QStringLiteral("success")));
    QTRY_VERIFY(bench.device->isPaused());
    command(*bench.device, "ascset", "0,softon,1:" + now);
    QTRY_VERIFY(!bench.device->isPaused());
    const double expected = bench.device->telemetry().expected;
    QCOMPARE(codeOf(command(*bench.device, "ascset", "0,worklevel,set,0")), 119);
    QVERIFY(bench.device->telemetry().expected < expected);
}

void tst_Devices::braiinsIsReadOnly()
{
    Bench bench(Kind::Braiins);
    QCOMPARE(codeOf(command(*bench.device, "switchpool", "0")), 45);
    QCOMPARE(codeOf(command(*bench.device, "temps")), 201);
    QCOMPARE(command(*bench.device, "devs")["DEVS"].size(), size_t(3));
    QVERIFY(devices::textAt(command(*bench.device, "version")["VERSION"][0], "BOSer").startsWith(u"boser"));
    QVERIFY(http(*bench.device, "GET", "/").body.contains("Braiins OS"));
    QCOMPARE(http(*bench.device, "GET", "/cgi-bin/luci/bos/info").status, 403);
    QCOMPARE(bench.device->seen().credentials, 0);
    QCOMPARE(
        http(*bench.device, "POST", "/cgi-bin/luci", QByteArray("luci_username=root&luci_password=no")).status, 403);
    const DeviceReply login
        = http(*bench.device, "POST", "/cgi-bin/luci", QByteArray("luci_username=root&luci_password=root"));
    QCOMPARE(login.status, 302);
    const QByteArray cookie = login.header("Set-Cookie").split(';').first();
    const Headers headers { { "Cookie", cookie }, { "User-Agent", "BTC Tools v0.1" } };
    QCOMPARE(http(*bench.device, "GET", "/cgi-bin/luci/bos/info", QByteArray(), headers).status, 200);
    QCOMPARE(bench.device->seen().credentials, 2);
}

void tst_Devices::antminerChecksDigest()
{
    Bench bench(Kind::Antminer);
    const QByteArray uri("/cgi-bin/get_system_info.cgi");
    const DeviceReply bare = http(*bench.device, "GET", uri);
    QCOMPARE(bare.status, 401);
    QVERIFY(bare.header("WWW-Authenticate").startsWith("Digest realm=\"antMiner Configuration\", nonce=\""));
    QVERIFY(bare.header("WWW-Authenticate").contains("qop=\"auth\""));
    DigestClient client;
    client.readChallenge(bare);
    const DeviceReply good = client.ask(*bench.device, "GET", uri);
    QCOMPARE(good.status, 200);
    QCOMPARE(devices::textAt(good.json(), "minertype"), QStringLiteral("Antminer S19"));
    QCOMPARE(client.ask(*bench.device, "GET", "/cgi-bin/stats.cgi").status, 200); // the count grows
    client.count = 0;
    const DeviceReply replayed = client.ask(*bench.device, "GET", uri);
    QCOMPARE(replayed.status, 401);
    QVERIFY(replayed.header("WWW-Authenticate").contains("stale=true"));
    client.nonce = "0123456789abcdef";
    QCOMPARE(client.ask(*bench.device, "GET", uri).status, 401); // not one of its own
    client.readChallenge(http(*bench.device, "GET", uri));
    QCOMPARE(http(*bench.device, "GET", uri, QByteArray(),
                 Headers { { "Authorization", client.authorization("GET", "/cgi-bin/stats.cgi") } })
                 .status,
        401); // for another page
    DigestClient stranger;
    stranger.password = "guess";
    stranger.readChallenge(http(*bench.device, "GET", uri));
    const DeviceReply wrong = stranger.ask(*bench.device, "GET", uri);
    QCOMPARE(wrong.status, 401);
    QVERIFY(!wrong.header("WWW-Authenticate").contains("stale"));
    QCOMPARE(bench.device->seen().credentials, 6);
}

void tst_Devices::antminerConfIsReplacedWhole()
{
    Bench bench(Kind::Antminer);
    QTRY_VERIFY(bench.isOn(bench.home));
    DigestClient client;
    client.readChallenge(http(*bench.device, "GET", "/"));
    Json conf = client.ask(*bench.device, "GET", "/cgi-bin/get_miner_conf.cgi").json();
    QCOMPARE(conf["pools"].size(), size_t(3));
    conf["a-key-of-tomorrow"] = Json { { "kept", true } };
    conf["pools"][0]["url"] = bench.stratum(bench.other).toStdString();
    conf["pools"][0]["user"] = "other.rig";
    const DeviceReply set = client.ask(*bench.device, "POST", "/cgi-bin/set_miner_conf.cgi", devices::bytesOf(conf));
    QCOMPARE(devices::textAt(set.json(), "code"), QStringLiteral("M000"));
    QTRY_VERIFY(bench.isOn(bench.other)); // its mining program starts anew, the device does not
    QCOMPARE(bench.device->restarts(), 0);
    QVERIFY(client.ask(*bench.device, "GET", "/cgi-bin/get_miner_conf.cgi").json() == conf);
    Json poor { { "pools", conf["pools"] } };
    client.ask(*bench.device, "POST", "/cgi-bin/set_miner_conf.cgi", devices::bytesOf(poor));
    QVERIFY(!client.ask(*bench.device, "GET", "/cgi-bin/get_miner_conf.cgi").json().contains("api-listen"));
    const DeviceReply bad = client.ask(*bench.device, "POST", "/cgi-bin/set_miner_conf.cgi", "{\"pools\":[{}]}");
    QVERIFY(devices::textAt(bad.json(), "code") != QStringLiteral("M000"));
    const Json stats = client.ask(*bench.device, "GET", "/cgi-bin/stats.cgi").json();
    QCOMPARE(stats["STATS"][0]["chain"].size(), size_t(3));
    QCOMPARE(
        devices::textAt(client.ask(*bench.device, "POST", "/cgi-bin/blink.cgi", R"({"blink":"true"})").json(), "code"),
        QStringLiteral("B000"));
    QVERIFY(bench.device->isIdentifying());
}

void tst_Devices::antminerSleeps()
{
    Bench bench(Kind::Antminer);
    QTRY_VERIFY(bench.isOn(bench.home));
    DigestClient client;
    client.readChallenge(http(*bench.device, "GET", "/"));
    Json conf = client.ask(*bench.device, "GET", "/cgi-bin/get_miner_conf.cgi").json();
    conf["miner-mode"] = 1; // the page's name for it
    client.ask(*bench.device, "POST", "/cgi-bin/set_miner_conf.cgi", devices::bytesOf(conf));
    QTRY_VERIFY(!bench.device->activePool());
    const Json slept = client.ask(*bench.device, "GET", "/cgi-bin/get_miner_conf.cgi").json();
    QCOMPARE(devices::textAt(slept, "bitmain-work-mode"), QStringLiteral("1"));
    QVERIFY(!slept.contains("miner-mode"));
    conf["miner-mode"] = 0;
    client.ask(*bench.device, "POST", "/cgi-bin/set_miner_conf.cgi", devices::bytesOf(conf));
    QTRY_VERIFY(bench.isOn(bench.home));
}

void tst_Devices::antminerSocketIsReadOnly()
{
    Bench bench(Kind::Antminer);
    QCOMPARE(codeOf(command(*bench.device, "switchpool", "0")), 45);
    QCOMPARE(codeOf(command(*bench.device, "stats")), 70);
    const QByteArray fresh = socketAsk(*bench.device, R"({"command":"stats","new_api":true})").body;
    QCOMPARE(devices::parsed(fresh.chopped(1))["STATS"][0]["chain"].size(), size_t(3));
    QCOMPARE(bench.device->seen().credentials, 0);
}

void tst_Devices::faultsOnTheWeb_data()
{
    QTest::addColumn<int>("kind");
    for (const Kind kind : { Kind::AxeOs, Kind::AxeOsLegacy, Kind::NerdQAxe, Kind::Antminer })
        QTest::newRow(qPrintable(lan::kindName(kind))) << int(kind);
}

void tst_Devices::faultsOnTheWeb()
{
    QFETCH(int, kind);
    Bench bench { Kind(kind) };
    Device &device = *bench.device;
    DigestClient client;
    client.readChallenge(http(device, "GET", "/"));
    const bool isAntminer = Kind(kind) == Kind::Antminer;
    const QByteArray path = isAntminer ? "/cgi-bin/stats.cgi" : "/api/system/info";
    const auto ask = [&](int milliseconds = 5000) {
        const Headers headers
            = isAntminer ? Headers { { "Authorization", client.authorization("GET", path) } } : Headers {};
        return http(device, "GET", path, QByteArray(), headers, milliseconds);
    };
    QCOMPARE(ask().status, 200);

    device.setFault(Fault::Truncated);
    const DeviceReply cut = ask();
    QVERIFY(cut.isCut && cut.status == 200);
    device.setFault(Fault::Truncated, false);

    device.setFault(Fault::Garbage);
    const DeviceReply garbage = ask();
    QVERIFY(garbage.status == 0 && !garbage.body.isEmpty() && !garbage.body.contains("HTTP"));
    device.setFault(Fault::Garbage, false);

    device.setFault(Fault::Huge);
    QVERIFY(ask(20'000).body.size() > 10'000'000);
    device.setFault(Fault::Huge, false);

    device.setFault(Fault::RedirectOffHost);
    const DeviceReply moved = ask();
    QCOMPARE(moved.status, 302);
    QCOMPARE(moved.header("Location"), device.config().redirectTo);
    device.setFault(Fault::RedirectOffHost, false);

    device.setFault(Fault::SlowLoris);
    const DeviceReply slow = ask(700);
    QVERIFY(slow.isOpen && slow.body.size() > 1 && slow.body.size() < 100);
    device.setFault(Fault::SlowLoris, false);

    device.setLatency(std::chrono::milliseconds(400));
    device.setFault(Fault::Slow);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ask().status, 200);
    QVERIFY(timer.elapsed() >= 390);
    device.setFault(Fault::Slow, false);

    device.setFault(Fault::DirtyJson);
    int broken = 0;
    for (int i = 0; i < 8; ++i)
        broken += ask().json().is_discarded();
    QVERIFY(broken >= 4);
    device.clearFaults();
    QVERIFY(!ask().json().is_discarded());

    device.setFault(Fault::WrongPassword);
    QCOMPARE(ask().status, isAntminer ? 401 : 200);
}

void tst_Devices::faultsOnTheSocket_data()
{
    QTest::addColumn<int>("kind");
    for (const Kind kind : { Kind::Avalon, Kind::Braiins, Kind::Cgminer, Kind::Antminer })
        QTest::newRow(qPrintable(lan::kindName(kind))) << int(kind);
}

void tst_Devices::faultsOnTheSocket()
{
    QFETCH(int, kind);
    Bench bench { Kind(kind) };
    Device &device = *bench.device;
    const auto ask
        = [&](int milliseconds = 5000) { return socketAsk(device, R"({"command":"summary"})", milliseconds); };
    const qsizetype whole = ask().body.size();

    device.setFault(Fault::Truncated);
    const QByteArray cut = ask().body;
    QVERIFY(cut.size() < whole && cut.size() > 50 && !cut.endsWith('\0') && devices::parsed(cut).is_discarded());
    device.setFault(Fault::Truncated, false);

    device.setFault(Fault::Garbage);
    QVERIFY(devices::parsed(ask().body).is_discarded());
    device.setFault(Fault::Garbage, false);

    device.setFault(Fault::Huge);
    QVERIFY(ask(20'000).body.size() > 10'000'000);
    device.setFault(Fault::Huge, false);

    device.setFault(Fault::SlowLoris);
    const DeviceReply slow = ask(700);
    QVERIFY(slow.isOpen && slow.body.size() > 1 && slow.body.size() < 100);
    device.setFault(Fault::SlowLoris, false);

    device.setLatency(std::chrono::milliseconds(400));
    device.setFault(Fault::Slow);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ask().body.right(1), QByteArray(1, '\0'));
    QVERIFY(timer.elapsed() >= 390);
    device.setFault(Fault::Slow, false);

    device.setFault(Fault::DirtyJson);
    int broken = 0;
    for (int i = 0; i < 8; ++i)
        broken += devices::parsed(ask().body.chopped(1)).is_discarded();
    QVERIFY(broken >= 4);
    device.clearFaults();
    QVERIFY(!devices::parsed(ask().body.chopped(1)).is_discarded());
}

void tst_Devices::changesNothing()
{
    Bench axe(Kind::AxeOs);
    axe.device->setFault(Fault::ChangesNothing);
    QCOMPARE(http(*axe.device, "PUT", "/api/system/pools/0", axe.axePool(axe.other)).status, 200);
    QCOMPARE(axe.info()["pools"][0]["stratumPort"].get<int>(), int(axe.home.port()));
    QCOMPARE(http(*axe.device, "POST", "/api/system/restart").status, 200);
    Bench cg(Kind::Cgminer);
    cg.device->setFault(Fault::ChangesNothing);
    QCOMPARE(codeOf(command(*cg.device, "addpool", cg.stratum(cg.other) + ",u,x")), 55);
    QCOMPARE(cg.device->pools().size(), 1);
    Bench antminer(Kind::Antminer);
    antminer.device->setFault(Fault::ChangesNothing);
    DigestClient client;
    client.readChallenge(http(*antminer.device, "GET", "/"));
    QVERIFY(
        client.ask(*antminer.device, "POST", "/cgi-bin/set_miner_conf.cgi", R"({"pools":[]})").body.contains("M000"));
    QCOMPARE(antminer.device->pools().size(), 1);
    QTRY_VERIFY(antminer.isOn(antminer.home));
    QCOMPARE(axe.device->restarts(), 0);
    QVERIFY(axe.isOn(axe.home));
}

void tst_Devices::goneAndBack()
{
    Bench bench(Kind::Antminer);
    QTRY_VERIFY(bench.isOn(bench.home));
    bench.device->setFault(Fault::Gone);
    QVERIFY(http(*bench.device, "GET", "/").isRefused);
    QVERIFY(socketAsk(*bench.device, "version").isRefused);
    QVERIFY(!bench.device->activePool());
    bench.device->setFault(Fault::Gone, false);
    QTRY_VERIFY(bench.isOn(bench.home));
    QCOMPARE(http(*bench.device, "GET", "/").status, 401);
}

void tst_Devices::neverReturns()
{
    Bench bench(Kind::AxeOs);
    bench.device->setFault(Fault::NeverReturns);
    QCOMPARE(http(*bench.device, "POST", "/api/system/restart").status, 200);
    QTRY_VERIFY(!bench.device->isUp());
    QTest::qWait(600); // more than twice its restart
    QVERIFY(!bench.device->isUp());
}

void tst_Devices::fiftyMine()
{
    TinySv1Server pool;
    devices::FarmConfig config = devices::FarmOf(50, { poolOn(pool, QStringLiteral("farm.{name}")) });
    config.findsShares = true;
    config.hashrate = 5'000;
    pool.difficulty = config.hashrate / 4294967296.0;
    devices::Farm farm(config);
    QVERIFY(farm.start());
    const auto mining = [&farm] {
        int out = 0;
        for (int i = 0; i < farm.count(); ++i)
            out += farm.device(i).mining().accepted > 0;
        return out;
    };
    QTRY_COMPARE_WITH_TIMEOUT(mining(), 50, 30'000);
    QCOMPARE(pool.bad, quint64(0));
    QCOMPARE(QSet<QByteArray>(pool.users.begin(), pool.users.end()).size(), 50);
    QCOMPARE(farm.find(Kind::Antminer)->seen().requests, 0);
    QVERIFY(farm.at(farm.addresses().at(7)) == &farm.device(7));
    farm.stop();
    QVERIFY(http(farm.device(0), "GET", "/").isRefused);
}

QTEST_GUILESS_MAIN(tst_Devices)
#include "tst_Devices.moc"
