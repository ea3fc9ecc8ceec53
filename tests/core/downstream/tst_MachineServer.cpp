// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FloorBench.h"
#include "tests/support/Sv1Rig.h"
#include "tests/support/Sv2Rig.h"

#include <QtTest>

using namespace support;
using namespace std::chrono_literals;
using Kind = work::FloorEvent::Kind;

namespace {

QByteArray subscribe(int id = 1)
{
    return "{\"id\":" + QByteArray::number(id) + ",\"method\":\"mining.subscribe\",\"params\":[]}\n";
}

struct Raw {
    explicit Raw(quint16 port, const QByteArray &first = {})
    {
        socket.connectToHost(QHostAddress::LocalHost, port);
        socket.write(first);
    }
    bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }
    QTcpSocket socket;
};

} // namespace

class tst_MachineServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onePortServesBothLanguages();
    void foreignLanguagesAreToldOff();
    void wrongPortIsNamed();
    void garbageGetsAnAnswerAndTheDoor_data();
    void garbageGetsAnAnswerAndTheDoor();
    void afterSubscribingSomeGarbageIsForgiven();
    void silentPeersAreDropped();
    void quietMachineIsDroppedInTheEnd();
    void slowReaderIsDropped();
    void snapshotsReplaceEachOther();
    void sameNamesGetKeysOfTheirOwn();
    void channelsAreBoundedInAll();
    void hiddenAddressesAreInNoKeyAndNoLog();
    void grantForAMachineThatLeftIsGivenBack();
    void lateRejectsAreShown();
    void measuredHashrateReachesTheSource();
    void jobsOfOneChannelReachItAlone();
    void sourceEndsAnSv1Channel();
    void parkedChannelEndsWithItsPrefix();
    void dismissedMachinesAreToldToComeBack();
    void oneMachineIsDisconnected();
    void bannedAddressLosesAllConnections();
    void shardDiesWithMachinesOnIt();
    void gateCountsWhoLeft();
};

void tst_MachineServer::onePortServesBothLanguages()
{
    FloorBench bench;
    Sv1Rig first(bench.anyPort, Sv1Rig::config("addr.one"));
    Sv2Rig second(bench.anyPort, bench.authority, bench.clock, bench.random, {});
    QTRY_VERIFY(first.job && first.session.isReady());
    QTRY_COMPARE(second.count<sv2::SetupConnectionSuccess>(), 1);
    second.openStandard(1);
    QTRY_COMPARE(second.count<sv2::SetNewPrevHash>(), 1);
    first.mine();
    QTRY_COMPARE(first.answer, QByteArray("ok"));
    QTRY_COMPARE(bench.snapshot().miners.size(), 2);
    // Byte by byte, with blanks in front, as some firmware sends.
    Raw slow(bench.anyPort);
    QTRY_COMPARE(slow.socket.state(), QAbstractSocket::ConnectedState);
    for (const char c : QByteArray("\r\n ") + subscribe()) {
        slow.socket.write(&c, 1);
        slow.socket.flush();
        QTest::qWait(1);
    }
    QByteArray got;
    QTRY_VERIFY((got += slow.socket.readAll()).contains("mining.notify"));
}

void tst_MachineServer::foreignLanguagesAreToldOff()
{
    FloorBench bench;
    const QByteArray clientHello("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11);
    Raw tls(bench.anyPort, clientHello);
    Raw http(bench.anyPort, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    Raw tlsOnSv1(bench.sv1Port, clientHello);
    Raw httpOnSv1(bench.sv1Port, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_VERIFY(tls.isClosed() && http.isClosed() && tlsOnSv1.isClosed() && httpOnSv1.isClosed());
    QCOMPARE(tls.socket.readAll(), QByteArray("\x15\x03\x03\x00\x02\x02\x46", 7));
    const QByteArray answer = http.socket.readAll();
    QVERIFY(answer.startsWith("HTTP/1.1 400 "));
    QVERIFY(answer.contains("Stratum"));
    QTRY_COMPARE(bench.gate.admission().connections(), 0);
}

void tst_MachineServer::wrongPortIsNamed()
{
    FloorBench bench;
    const auto expect = [&](const char *words, auto connectAndWait) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QLatin1String(words)));
        connectAndWait();
        QTRY_COMPARE(bench.gate.admission().connections(), 0);
    };
    expect("speaks Stratum V1; this port takes Stratum V2 only", [&] {
        Raw raw(bench.sv2Port, "{\"id\": 7, \"method\": \"mining.subscribe\", \"params\": []}\n{\"id\": 8}");
        QTRY_VERIFY(raw.isClosed());
        QCOMPARE(raw.socket.readAll(),
            QByteArray("{\"id\":7,\"result\":null,\"error\":[20,\"This port takes Stratum V2 only, use the Stratum V1 "
                       "port\",null]}\n"));
    });
    expect("speaks Stratum V1", [&] {
        Raw raw(bench.sv2Port, "{\"id\": 7, \"meth"); // not even a line
        QTRY_VERIFY(raw.isClosed());
        QVERIFY(raw.socket.readAll().contains("\"id\":null"));
    });
    expect("speaks TLS; this port takes encrypted Stratum V2 only", [&] {
        Raw raw(bench.sv2Port, QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11));
        QTRY_VERIFY(raw.isClosed());
    });
    expect("speaks HTTP", [&] {
        Raw raw(bench.sv2Port, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(raw.isClosed());
    });
    expect("turned away: it speaks Stratum V2; this port takes Stratum V1 only", [&] {
        Sv2Rig rig(bench.sv1Port, bench.authority, bench.clock, bench.random, {});
        QTRY_VERIFY(rig.isClosed);
    });
    QVERIFY(bench.violations.isEmpty()); // it is the owner's mistake
    QVERIFY(bench.source.asked.isEmpty());
}

void tst_MachineServer::garbageGetsAnAnswerAndTheDoor_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("words");
    // A few odd lines are forgiven: Braiins OS begins with one.
    QTest::newRow("no JSON") << QByteArray("hello\n").repeated(9) << QByteArray("malformed");
    QTest::newRow("half JSON") << QByteArray("{\"id\":1,\n").repeated(9) << QByteArray("malformed");
    QTest::newRow("deep") << QByteArray(QByteArray(2000, '[') + '\n').repeated(9) << QByteArray("malformed");
    QTest::newRow("zeros") << QByteArray(QByteArray(100, '\0') + '\n').repeated(9) << QByteArray("malformed");
    QTest::newRow("a line without end") << QByteArray("{\"id\":1" + QByteArray(20'000, ' '))
                                        << QByteArray("line-too-long");
    QTest::newRow("a long line") << QByteArray("{\"id\":1" + QByteArray(20'000, ' ') + "}\n")
                                 << QByteArray("line-too-long");
}

void tst_MachineServer::garbageGetsAnAnswerAndTheDoor()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, words);
    FloorBench bench;
    Sv1Rig other(bench.sv1Port);
    QTRY_VERIFY(other.job);
    Raw raw(bench.sv1Port, bytes);
    QByteArray got;
    QTRY_VERIFY((got += raw.socket.readAll()).contains(words));
    QTRY_VERIFY(raw.isClosed());
    QTRY_COMPARE(bench.violations.size(), 1);
    other.mine();
    QTRY_COMPARE(other.answer, QByteArray("ok"));
}

void tst_MachineServer::afterSubscribingSomeGarbageIsForgiven()
{
    FloorBench bench;
    Sv1Rig rig(bench.sv1Port);
    QTRY_VERIFY(rig.job && rig.session.isReady());
    for (int i = 0; i < 8; ++i)
        rig.call("garbage");
    QTRY_COMPARE(rig.linesWith("malformed"), 8);
    rig.mine();
    QTRY_COMPARE(rig.answer, QByteArray("ok"));
    rig.call("garbage");
    QTRY_VERIFY(!rig.isOpen());
}

void tst_MachineServer::silentPeersAreDropped()
{
    auto config = FloorBench::quick();
    config.handshakeTime = 100ms;
    FloorBench bench(config);
    Raw sniffed(bench.anyPort), sv2(bench.sv2Port, QByteArray(63, 'x')), sv1(bench.sv1Port);
    QTRY_VERIFY(sniffed.isClosed() && sv2.isClosed());
    QVERIFY(!sv1.isClosed());
    Raw configured(bench.sv1Port, "{\"id\":1,\"method\":\"mining.configure\",\"params\":[[],{}]}\n");
    QTRY_VERIFY(configured.socket.bytesAvailable() > 0);
    bench.clock.advance(101ms);
    QTRY_VERIFY(sv1.isClosed() && configured.isClosed());
    QVERIFY(bench.violations.isEmpty()); // a miner that probes its fallback does no harm
    QTRY_COMPARE(bench.gate.admission().connections(), 0);
}

void tst_MachineServer::quietMachineIsDroppedInTheEnd()
{
    auto config = FloorBench::quick();
    config.idleTime = 300s;
    FloorBench bench(config);
    Sv1Rig rig(bench.sv1Port);
    QTRY_VERIFY(rig.job && rig.session.isReady());
    bench.clock.advance(299s);
    rig.call(R"({"id":70,"method":"mining.ping","params":[]})");
    QTRY_VERIFY(rig.linesWith("pong") > 0);
    bench.clock.advance(299s);
    QTest::qWait(60);
    QVERIFY(rig.isOpen());
    bench.clock.advance(2s);
    QTRY_VERIFY(!rig.isOpen());
}

void tst_MachineServer::slowReaderIsDropped()
{
    FloorBench bench;
    Raw raw(bench.sv1Port);
    raw.socket.setReadBufferSize(1);
    raw.socket.write(subscribe());
    QTRY_COMPARE(bench.source.granted.size(), 1);
    QTRY_COMPARE(bench.snapshot().connections.size(), 1);
    const auto job = [](quint32 id) {
        auto out = madeUpJob(id);
        out->coinbaseSuffix = QByteArray(30'000, 's');
        return out;
    };
    quint32 id = 2;
    for (; id < 2000 && bench.gate.admission().connections() > 0; ++id) {
        bench.source.issue(job(id));
        QCoreApplication::sendPostedEvents();
    }
    QVERIFY(id < 2000);
    QTRY_VERIFY(bench.violations.filter(QStringLiteral("slowly")).size() == 1);
}

void tst_MachineServer::snapshotsReplaceEachOther()
{
    FloorBench bench;
    auto rig = std::make_unique<Sv1Rig>(bench.sv1Port, Sv1Rig::config("addr.a", "cgminer/4.11.1"));
    Sv1Rig other(bench.sv1Port, Sv1Rig::config("addr.b"));
    QTRY_VERIFY(rig->job && other.job && rig->session.isReady() && other.session.isReady());
    other.mine();
    QTRY_COMPARE(bench.snapshot().miners.size(), 2);
    QTRY_VERIFY(std::any_of(bench.snapshot().miners.begin(), bench.snapshot().miners.end(),
        [](const auto &m) { return m.shares.accepted == 1; }));
    for (const auto &miner : bench.snapshot().miners) {
        QCOMPARE(miner.address, QStringLiteral("127.0.0.1"));
        QCOMPARE(miner.versionMask, 0x1fffe000u);
        QVERIFY(miner.difficulty > 0);
        QVERIFY(std::any_of(bench.snapshot().connections.begin(), bench.snapshot().connections.end(),
            [&](const auto &c) { return c.id == miner.connection && c.channels == 1 && c.bytesIn > 0; }));
    }
    rig.reset();
    QTRY_COMPARE(bench.snapshot().miners.size(), 1);
    QCOMPARE(bench.snapshot().miners[0].key, QStringLiteral("addr.b"));
    QCOMPARE(bench.snapshot().connections.size(), 1);
    QCOMPARE(bench.source.closed.size(), 1); // it had found nothing: no session is kept
}

void tst_MachineServer::sameNamesGetKeysOfTheirOwn()
{
    FloorBench bench;
    Sv1Rig a(bench.sv1Port), b(bench.sv1Port), c(bench.sv1Port);
    Sv1Rig longName(bench.sv1Port, Sv1Rig::config(QByteArray(255, 'n')));
    QTRY_COMPARE(bench.snapshot().miners.size(), 4);
    QSet<QString> keys;
    for (const auto &miner : bench.snapshot().miners) {
        keys.insert(miner.key);
        QVERIFY(miner.key.size() <= 255);
    }
    QCOMPARE(keys.size(), 4);
    QVERIFY(keys.contains(QStringLiteral("addr.rig")));
    QVERIFY(keys.contains(QStringLiteral("addr.rig@127.0.0.1")));
}

void tst_MachineServer::hiddenAddressesAreInNoKeyAndNoLog()
{
    static QStringList log;
    log.clear();
    const auto before
        = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { log << text; });
    const auto restore = qScopeGuard([before] { qInstallMessageHandler(before); });
    auto config = FloorBench::quick();
    config.redactAddresses = true;
    FloorBench bench(config);
    QStringList keys;
    {
        Sv1Rig a(bench.sv1Port), b(bench.sv1Port);
        QTRY_COMPARE(bench.snapshot().miners.size(), 2);
        for (const auto &miner : bench.snapshot().miners)
            keys << miner.key << miner.name;
    }
    Raw browser(bench.anyPort, "GET / HTTP/1.1\r\n\r\n");
    QTRY_VERIFY(browser.isClosed());
    QTRY_COMPARE(bench.snapshot().connections.size(), 0);
    QVERIFY2(keys.contains(QStringLiteral("addr.rig@127.0.0.x")), qPrintable(keys.join(u' ')));
    QVERIFY2(keys.filter(QStringLiteral("127.0.0.1")).isEmpty(), qPrintable(keys.join(u' ')));
    QVERIFY(log.filter(QStringLiteral("127.0.0.x left")).size() >= 2);
    QVERIFY2(log.filter(QStringLiteral("127.0.0.1")).isEmpty(), qPrintable(log.join(u'\n')));
}

void tst_MachineServer::channelsAreBoundedInAll()
{
    auto config = FloorBench::quick();
    config.channels = 2;
    config.resumeTime = 0s;
    FloorBench bench(config);
    std::optional<Raw> first(std::in_place, bench.sv1Port, subscribe());
    QTRY_COMPARE(bench.source.asked.size(), 1);
    Sv2Rig proxy(bench.sv2Port, bench.authority, bench.clock, bench.random, {});
    QTRY_COMPARE(proxy.count<sv2::SetupConnectionSuccess>(), 1);
    proxy.openStandard(1);
    QTRY_COMPARE(proxy.count<sv2::OpenStandardMiningChannelSuccess>(), 1);
    proxy.openStandard(2);
    QTRY_COMPARE(proxy.count<sv2::OpenMiningChannelError>(), 1);
    Raw second(bench.sv1Port, subscribe());
    QTRY_VERIFY(second.isClosed());
    QCOMPARE(bench.source.asked.size(), 2); // the source was not bothered
    first.reset();
    QTRY_COMPARE(bench.snapshot().connections.size(), 1);
    proxy.openStandard(3); // there is room again
    QTRY_COMPARE(proxy.count<sv2::OpenStandardMiningChannelSuccess>(), 2);
}

void tst_MachineServer::grantForAMachineThatLeftIsGivenBack()
{
    FloorBench bench;
    bench.source.answers = false;
    {
        Raw raw(bench.sv1Port, subscribe());
        QTRY_COMPARE(bench.source.asked.size(), 1);
        raw.socket.abort();
        QTRY_COMPARE(bench.gate.admission().connections(), 0);
    }
    bench.source.answer(bench.source.asked[0]);
    QTRY_COMPARE(bench.source.closed, QList<work::ChannelId> { work::ChannelId(1) });
    bench.source.issue(madeUpJob(2)); // for nobody
    QTRY_VERIFY(bench.snapshot().miners.isEmpty());
}

void tst_MachineServer::lateRejectsAreShown()
{
    FloorBench bench;
    Sv1Rig rig(bench.sv1Port);
    QTRY_VERIFY(rig.job && rig.session.isReady());
    for (quint8 i = 1; i <= 4; ++i)
        rig.mine(i);
    QTRY_COMPARE(bench.source.shares.size(), 4);
    const auto channel = bench.source.shares[0].channel;
    QTRY_COMPARE(bench.snapshot().miners[0].shares.pending, 4u);
    const auto sequence = [&](int i) { return bench.source.shares[i].sequence; };
    Q_EMIT bench.source.sharesSettled({ { channel, sequence(0), work::RejectReason::None, {} },
        { channel, sequence(1), work::RejectReason::Upstream, QStringLiteral("difficulty-too-low") },
        { channel, sequence(2), work::RejectReason::Lost, {} } });
    QTRY_COMPARE(bench.snapshot().miners[0].shares.pending, 1u);
    const auto &counts = bench.snapshot().miners[0].shares;
    QCOMPARE(counts.accepted, 4u);
    QCOMPARE(counts.rejectedLater, 1u);
    QCOMPARE(counts.laterReasons.value(QStringLiteral("difficulty-too-low")), 1u);
    QCOMPARE(counts.lost, 1u);
    Q_EMIT bench.source.sharesSettled({ { work::ChannelId(555), 1, work::RejectReason::Lost, {} } });
}

/// Of machines that claim none: SV1 has no words for it. Also of one that left and may come back.
void tst_MachineServer::measuredHashrateReachesTheSource()
{
    auto config = FloorBench::quick();
    config.resumeTime = 3600s;
    FloorBench bench(config);
    auto rig = std::make_unique<Sv1Rig>(bench.sv1Port);
    Sv2Rig claims(bench.sv2Port, bench.authority, bench.clock, bench.random, {});
    QTRY_VERIFY(rig->job && rig->session.isReady());
    QTRY_COMPARE(claims.count<sv2::SetupConnectionSuccess>(), 1);
    claims.link.sendMessage(
        sv2::OpenStandardMiningChannel { 1, QStringLiteral("addr.std"), 1e3f, bitcoin::Target::max() });
    QTRY_COMPARE(claims.count<sv2::SetNewPrevHash>(), 1);
    const auto mineEach = [&](std::chrono::seconds pause, int shares) {
        for (int i = 0; i < shares; ++i) {
            const int answered = rig->answers;
            bench.clock.advance(pause);
            rig->mine(quint8(answered + 1));
            QTRY_COMPARE(rig->answers, answered + 1);
        }
    };
    mineEach(6s, 9);
    QTest::qWait(60);
    QVERIFY(bench.source.updates.isEmpty()); // too few to measure
    mineEach(6s, 1);
    QTRY_COMPARE(bench.source.updates.size(), 1);
    QCOMPARE(bench.source.updates[0].channel, work::ChannelId(1));
    const double expected = FloorBench::shareDifficulty * 4294967296.0 / 6;
    QVERIFY(std::abs(bench.source.updates[0].nominalHashrate / expected - 1) < 0.01);
    mineEach(6s, 20);
    QTest::qWait(60);
    QCOMPARE(bench.source.updates.size(), 1); // no news

    rig.reset();
    QTRY_COMPARE(bench.snapshot().miners.size(), 1);
    bench.clock.advance(20min);
    QTRY_COMPARE(bench.source.updates.size(), 2);
    QCOMPARE(bench.source.updates[1].channel, work::ChannelId(1));
    QCOMPARE(bench.source.updates[1].nominalHashrate, 1.0);
}

void tst_MachineServer::jobsOfOneChannelReachItAlone()
{
    FloorBench bench(FloorBench::quick(), false);
    Sv1Rig one(bench.sv1Port, Sv1Rig::config("a.one")), two(bench.sv1Port, Sv1Rig::config("a.two"));
    QTRY_VERIFY(one.session.isReady() && two.session.isReady());
    QVERIFY(!one.job && !two.job);
    bench.source.issue(madeUpJob(1), work::ChannelId(1));
    bench.source.issue(madeUpJob(2), work::ChannelId(2));
    QTRY_VERIFY(one.job && two.job);
    QCOMPARE(one.jobs, 1);
    QCOMPARE(two.jobs, 1);
    QVERIFY(one.job->job.jobId != two.job->job.jobId);
}

void tst_MachineServer::sourceEndsAnSv1Channel()
{
    FloorBench bench;
    Sv1Rig rig(bench.sv1Port), other(bench.sv1Port);
    QTRY_VERIFY(rig.job && rig.session.isReady() && other.job);
    Q_EMIT bench.source.channelEnded({ work::ChannelId(1), QStringLiteral("gone"), true });
    QTRY_VERIFY(rig.mustReconnect != other.mustReconnect);
    QTRY_COMPARE(bench.snapshot().connections.size(), 1);
    QVERIFY(bench.source.closed.isEmpty());
    QVERIFY(bench.violations.isEmpty());
}

void tst_MachineServer::parkedChannelEndsWithItsPrefix()
{
    FloorBench bench;
    for (const char *user : { "addr.a", "addr.b" }) {
        Sv1Rig rig(bench.sv1Port, Sv1Rig::config(user));
        QTRY_VERIFY(rig.job && rig.session.isReady());
        rig.mine();
        QTRY_COMPARE(rig.answer, QByteArray("ok"));
    }
    QTRY_VERIFY(bench.snapshot().connections.isEmpty());
    Sv1Rig again(bench.sv1Port, Sv1Rig::config("addr.a")); // without its session: a new channel, the old name
    QTRY_VERIFY(again.job && again.session.isReady());
    Q_EMIT bench.source.prefixChanged({ work::ChannelId(1), QByteArray(4, 'x'), 16 });
    QCOMPARE(bench.source.closed, QList<work::ChannelId> { work::ChannelId(1) });
    Q_EMIT bench.source.channelEnded({ work::ChannelId(2), {}, false });
    QCOMPARE(bench.source.closed.size(), 1);
    // The name of the living one is still taken.
    Sv1Rig twin(bench.sv1Port, Sv1Rig::config("addr.a"));
    QTRY_COMPARE(bench.snapshot().miners.size(), 2);
    QVERIFY(bench.snapshot().miners[0].key != bench.snapshot().miners[1].key);
}

void tst_MachineServer::dismissedMachinesAreToldToComeBack()
{
    FloorBench bench;
    Sv1Rig rig(bench.sv1Port);
    Sv2Rig other(bench.sv2Port, bench.authority, bench.clock, bench.random, {});
    QTRY_VERIFY(rig.job && rig.session.isReady());
    QTRY_COMPARE(other.count<sv2::SetupConnectionSuccess>(), 1);
    bench.server->dismissAll();
    QTRY_VERIFY(rig.mustReconnect && !rig.isOpen());
    QTRY_VERIFY(other.isClosed);
    QCOMPARE(other.count<sv2::Reconnect>(), 1);
}

/// Machines that left live on until the next turn of the event loop; the shard may be gone by then.
void tst_MachineServer::oneMachineIsDisconnected()
{
    FloorBench bench;
    Sv1Rig first(bench.sv1Port, Sv1Rig::config("addr.one"));
    Sv1Rig second(bench.sv1Port, Sv1Rig::config("addr.two"));
    QTRY_COMPARE(bench.snapshot().miners.size(), 2);
    const auto of = [&](const char *name) {
        for (const work::MinerSnapshot &miner : bench.snapshot().miners) {
            if (miner.userIdentity == QLatin1String(name))
                return miner.connection;
        }
        return work::ConnectionId();
    };
    bench.server->disconnectMachine(work::ConnectionId(quint64(9) << 48 | 1)); // of another shard
    bench.server->disconnectMachine(of("addr.one"));
    QTRY_VERIFY(!first.isOpen());
    QTRY_COMPARE(bench.snapshot().miners.size(), 1);
    QVERIFY(second.isOpen());
    QVERIFY(bench.violations.isEmpty());
    QTRY_COMPARE(bench.gate.admission().connections(), 1);
}

void tst_MachineServer::bannedAddressLosesAllConnections()
{
    FloorBench bench;
    QObject::connect(&bench.gate, &net::Gate::turnedOut, &*bench.server, &downstream::MachineServer::disconnectPeer);
    Sv1Rig first(bench.sv1Port, Sv1Rig::config("addr.one"));
    Sv2Rig second(bench.sv2Port, bench.authority, bench.clock, bench.random, {});
    Raw silent(bench.anyPort); // nobody knows yet what it speaks
    QTRY_COMPARE(second.count<sv2::SetupConnectionSuccess>(), 1);
    QTRY_COMPARE(bench.snapshot().miners.size(), 1);
    QTRY_COMPARE(bench.gate.admission().connections(), 3);
    bench.gate.setBans({ { QHostAddress(QHostAddress::LocalHost), std::nullopt } });
    QTRY_VERIFY(!first.isOpen() && silent.isClosed());
    QTRY_COMPARE(bench.gate.admission().connections(), 0);
    Raw again(bench.sv1Port);
    QTRY_VERIFY(again.isClosed());
    QTRY_COMPARE(bench.gate.admission().refused().value(QStringLiteral("banned")), 1u);
    bench.gate.setBans({});
    Sv1Rig welcome(bench.sv1Port, Sv1Rig::config("addr.one"));
    QTRY_COMPARE(bench.snapshot().miners.size(), 1);
}

void tst_MachineServer::shardDiesWithMachinesOnIt()
{
    FloorBench bench;
    Sv1Rig rig(bench.sv1Port), leaving(bench.sv1Port, Sv1Rig::config("addr.leaving"));
    Sv2Rig other(bench.sv2Port, bench.authority, bench.clock, bench.random, {});
    Raw sniffed(bench.anyPort, "{");
    QTRY_VERIFY(rig.job && leaving.job && leaving.session.isReady());
    QTRY_COMPARE(other.count<sv2::SetupConnectionSuccess>(), 1);
    other.openExtended(1);
    QTRY_COMPARE(other.count<sv2::SetNewPrevHash>(), 1);
    leaving.mine();
    QTRY_COMPARE(leaving.answer, QByteArray("ok"));
    connect(&*bench.server, &downstream::MachineServer::peerGone, this, [&] {
        QMetaObject::invokeMethod(
            &bench.source, [&] { bench.server.reset(); }, Qt::QueuedConnection);
    });
    leaving.socket->abort();
    QTRY_VERIFY(!bench.server);
    QTRY_VERIFY(!rig.isOpen() && other.isClosed);
}

void tst_MachineServer::gateCountsWhoLeft()
{
    FloorBench bench;
    for (int i = 0; i < 50; ++i) {
        Raw raw(i % 3 == 0   ? bench.anyPort
                : i % 3 == 1 ? bench.sv1Port
                             : bench.sv2Port,
            i % 2 ? QByteArray() : subscribe());
        QVERIFY(raw.socket.waitForConnected());
        raw.socket.abort(); // some are reset before the shard looks at them
    }
    QTRY_COMPARE(bench.gate.admission().connections(), 0);
    QTRY_VERIFY(bench.snapshot().connections.isEmpty());
}

QTEST_GUILESS_MAIN(tst_MachineServer)
#include "tst_MachineServer.moc"
