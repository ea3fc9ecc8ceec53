// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OddServer.h"

#include "core/lan/Scanner.h"

#include <QCoreApplication>
#include <QNetworkDatagram>
#include <QSignalSpy>
#include <QUdpSocket>
#include <QtTest>

#include <netinet/in.h>
#include <unistd.h>

using namespace lan;
using namespace std::chrono_literals;

namespace {

/// A /22 of loopback that no other test process uses.
quint32 network(int number)
{
    const quint32 process = quint32(QCoreApplication::applicationPid()) % 4096;
    return (127u << 24) | ((64 + process / 32) << 16) | ((process % 32 * 2 + quint32(number)) << 10);
}

QString name(quint32 address, int prefix)
{
    return QStringLiteral("%1/%2").arg(QHostAddress(address).toString()).arg(prefix);
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress(QHostAddress::AnyIPv4));
    return server.serverPort();
}

/// A device as far as a search sees it.
struct Machine {
    Machine(quint32 address, Ports ports, Kind k)
        : kind(k)
        , web([this](QTcpSocket *socket, const QByteArray &request) { serve(socket, request); }, QHostAddress(address),
              ports.web)
        , api([this](QTcpSocket *socket, const QByteArray &) { say(socket); }, QHostAddress(address), ports.api)
    {
    }
    void serve(QTcpSocket *socket, const QByteArray &request)
    {
        QTimer::singleShot(30ms, socket, [this, socket, isInfo = request.startsWith("GET /api/system/info ")] {
            if (kind == Kind::Antminer)
                OddServer::answer(socket, 401, {}, "WWW-Authenticate: Digest realm=\"antMiner Configuration\"\r\n");
            else if (kind == Kind::AxeOs && isInfo)
                OddServer::answer(socket, 200, R"({"ASICModel":"BM1370","pools":[]})");
            else if (kind == Kind::AxeOsLegacy && isInfo)
                OddServer::answer(socket, 200, R"({"ASICModel":"BM1366","stratumURL":"x"})");
            else
                OddServer::answer(socket, 404, "no");
        });
    }
    void say(QTcpSocket *socket)
    {
        if (kind == Kind::Avalon)
            socket->write(QByteArray("{\"STATUS\":[],\"VERSION\":[{\"PROD\":\"AvalonMiner 1566\"}]}") + '\0');
        else if (kind == Kind::Cgminer)
            socket->write(QByteArray("{\"STATUS\":[],\"VERSION\":[{\"BMMiner\":\"2.0.0\"}]}") + '\0');
        socket->disconnectFromHost();
    }
    Kind kind;
    OddServer web;
    OddServer api;
};

/// All connections to a port of this computer hang, as to addresses where nobody is: the queue of those who wait is
/// full, and nobody takes one.
class DeadPort {
public:
    DeadPort()
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_ANY);
        socklen_t size = sizeof address;
        ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size);
        ::listen(m_listener, 0);
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        for (int &waiting : m_waiting) {
            waiting = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
            ::connect(waiting, reinterpret_cast<sockaddr *>(&address), size);
        }
    }
    ~DeadPort()
    {
        for (const int waiting : m_waiting)
            ::close(waiting);
        ::close(m_listener);
    }
    Q_DISABLE_COPY_MOVE(DeadPort)
    quint16 port() const { return m_port; }

private:
    int m_listener = -1;
    int m_waiting[4] = {};
    quint16 m_port = 0;
};

ScannerOptions options(Ports ports)
{
    return { .transport = { .ports = ports, .connectTime = 2s, .wholeTime = 10s, .atOnce = 64 }, .listens = false };
}

} // namespace

/// A search of real networks: what is found, how long it takes, and that it ends, stops and goes on.
class tst_Scanner : public QObject {
    Q_OBJECT
    SystemClock m_clock;

private Q_SLOTS:
    void fiftyMachinesAmongAThousandAddresses()
    {
        const Ports ports { freePort(), freePort() };
        const quint32 net = network(0);
        const Kind kinds[] = { Kind::AxeOs, Kind::AxeOsLegacy, Kind::Antminer, Kind::Avalon, Kind::Cgminer };
        std::vector<std::unique_ptr<Machine>> machines;
        QHash<QHostAddress, Kind> expected;
        for (quint32 i = 0; i < 50; ++i) {
            const quint32 address = net + 3 + i * 20;
            machines.push_back(std::make_unique<Machine>(address, ports, kinds[i % 5]));
            QVERIFY(machines.back()->web.isListening() && machines.back()->api.isListening());
            expected.insert(QHostAddress(address), kinds[i % 5]);
        }
        Scanner scanner(options(ports), m_clock);
        QHash<QHostAddress, Kind> found;
        connect(&scanner, &Scanner::found, this, [&](const QHostAddress &address, const Identity &identity) {
            QVERIFY(!found.contains(address));
            found.insert(address, identity.kind);
            if (identity.kind == Kind::AxeOs)
                scanner.countNew();
        });
        QElapsedTimer timer;
        timer.start();
        QVERIFY(scanner.start({ name(net, 22) }, {}));
        QTRY_VERIFY_WITH_TIMEOUT(scanner.state().phase == ScanState::Phase::Done, 20'000);
        qInfo("50 machines in a /22: %lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(found, expected);
        const ScanState state = scanner.state();
        QCOMPARE(state.done, 1022);
        QCOMPARE(state.total, 1022);
        QCOMPARE(state.answered, 50);
        QCOMPARE(state.found, 10);
        QCOMPARE(state.subnets, QStringList { name(net, 22) });
        QVERIFY(state.startedAt && state.endedAt && *state.endedAt >= *state.startedAt);
        for (const auto &machine : machines) {
            QVERIFY(machine->web.openNow <= 1 && machine->api.openNow <= 1); // their servers serve one
            QVERIFY(machine->web.connections + machine->api.connections <= 4);
            for (const QByteArray &request : std::as_const(machine->web.requests))
                QVERIFY(!request.contains("Authorization"));
        }
    }

    void aDeadNetworkEnds()
    {
        const DeadPort dead;
        // As in a real search, but for the time that an address is given.
        auto fast = options({ dead.port(), dead.port() });
        fast.transport.connectTime = 150ms;
        Scanner scanner(fast, m_clock);
        QList<qint64> told;
        int found = 0;
        QElapsedTimer timer;
        timer.start();
        connect(&scanner, &Scanner::changed, this, [&](const ScanState &) { told.append(timer.elapsed()); });
        connect(&scanner, &Scanner::found, this, [&] { ++found; });
        QVERIFY(scanner.start({ name(network(1), 22) }, {}));
        QTRY_VERIFY_WITH_TIMEOUT(scanner.state().phase == ScanState::Phase::Done, 60'000);
        const qint64 took = timer.elapsed();
        qInfo("a dead /22 at 150 ms each: %lld ms", static_cast<long long>(took));
        QCOMPARE(scanner.state().done, 1022);
        QCOMPARE(scanner.state().answered, 0);
        QCOMPARE(found, 0);
        // 16 rounds of 64 (timers are coarse), and what the jitter adds.
        QVERIFY(took >= 15 * fast.transport.connectTime.count());
        QVERIFY2(took < 3 * 16 * fast.transport.connectTime.count() + 5000, qPrintable(QString::number(took)));
        QVERIFY2(told.size() <= took / 250 + 3, qPrintable(QString::number(told.size())));
        QVERIFY(told.size() >= 3);
    }

    void stopsAndGoesOn()
    {
        const Ports ports { freePort(), freePort() };
        const quint32 net = network(0);
        std::vector<std::unique_ptr<Machine>> machines;
        for (quint32 i = 1; i <= 30; ++i)
            machines.push_back(std::make_unique<Machine>(net + i, ports, Kind::AxeOs));
        auto few = options(ports);
        few.transport.atOnce = 4;
        Scanner scanner(few, m_clock);
        QList<QHostAddress> found;
        connect(&scanner, &Scanner::found, this, [&](const QHostAddress &address) {
            found.append(address);
            if (found.size() == 10)
                scanner.stop(); // from within
        });
        QCOMPARE(scanner.resume().error().code, Errc::NotFound);
        QVERIFY(scanner.start({ name(net, 27) }, {}));
        QTRY_COMPARE(scanner.state().phase, ScanState::Phase::Stopped);
        QVERIFY(scanner.state().endedAt);
        QTest::qWait(200); // what was under way says nothing more
        QCOMPARE(found.size(), 10);
        QCOMPARE(scanner.state().done, 10);
        QVERIFY(scanner.resume());
        QVERIFY(!scanner.state().endedAt);
        QCOMPARE(scanner.resume().error().code, Errc::NotFound);
        QTRY_COMPARE(scanner.state().phase, ScanState::Phase::Done);
        QCOMPARE(found.size(), 30);
        QCOMPARE(QSet<QHostAddress>(found.begin(), found.end()).size(), 30);
        QCOMPARE(scanner.state().done, 30);
        int asked = 0;
        for (const auto &machine : machines)
            asked += machine->web.connections;
        QVERIFY2(asked <= 30 + 4, qPrintable(QString::number(asked))); // only what was broken off comes twice
        scanner.stop(); // nothing runs
        QCOMPARE(scanner.state().phase, ScanState::Phase::Done);
        QCOMPARE(scanner.resume().error().code, Errc::NotFound);
        found.clear();
        QVERIFY(scanner.start({ name(net, 27) }, {})); // and a new one begins anew; it is stopped at 10 again
        QTRY_COMPARE(scanner.state().phase, ScanState::Phase::Stopped);
        QVERIFY(scanner.start({ name(net + 1, 32) }, {})); // a stopped one is given up
        QTRY_COMPARE(scanner.state().phase, ScanState::Phase::Done);
        QCOMPARE(scanner.state().total, 1);
    }

    void knownOnesFirst()
    {
        const Ports ports { freePort(), freePort() };
        const quint32 net = network(0);
        std::vector<std::unique_ptr<Machine>> machines;
        for (quint32 i = 1; i <= 14; ++i)
            machines.push_back(std::make_unique<Machine>(net + i, ports, Kind::AxeOs));
        auto one = options(ports);
        one.transport.atOnce = 1;
        Scanner scanner(one, m_clock);
        QList<QHostAddress> found;
        connect(&scanner, &Scanner::found, this, [&](const QHostAddress &address) { found.append(address); });
        QVERIFY(scanner.start({ name(net, 28) }, { QHostAddress(net + 9), QHostAddress(net + 4) }));
        QTRY_COMPARE(scanner.state().phase, ScanState::Phase::Done);
        QCOMPARE(found.size(), 14);
        QCOMPARE(found[0], QHostAddress(net + 9));
        QCOMPARE(found[1], QHostAddress(net + 4));
    }

    void searchesThatDoNotBegin()
    {
        Scanner scanner(options({ 1, 1 }), m_clock);
        QSignalSpy changed(&scanner, &Scanner::changed);
        const auto error = [&](const char *subnet) {
            return scanner.start({ QStringLiteral("127.0.0.0/30"), QString::fromLatin1(subnet) }, {}).error().code;
        };
        QCOMPARE(error("8.8.8.0/24"), Errc::Denied);
        QCOMPARE(error("100.64.0.0/24"), Errc::Denied);
        QCOMPARE(error("10.0.0.0/21"), Errc::OutOfRange);
        QCOMPARE(error("my network"), Errc::Malformed);
        QCOMPARE(scanner.state().phase, ScanState::Phase::Never);
        QVERIFY(changed.isEmpty());
        QVERIFY(scanner.start({ QStringLiteral("127.0.0.0/30") }, {}));
        QCOMPARE(scanner.start({ QStringLiteral("127.0.0.0/30") }, {}).error().code, Errc::Busy);
        QTRY_COMPARE(scanner.state().phase, ScanState::Phase::Done);
    }

    void oneAddress()
    {
        const Ports ports { freePort(), freePort() };
        Machine machine(network(0) + 5, ports, Kind::Antminer);
        Scanner scanner(options(ports), m_clock);
        QList<Result<Identity>> told;
        const auto keep = [&told](const Result<Identity> &identity) { told.append(identity); };
        scanner.probe(QHostAddress(network(0) + 5), keep);
        QVERIFY(told.isEmpty());
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told[0]->kind, Kind::Antminer);
        QVERIFY(told[0]->wantsCredentials);
        scanner.probe(QHostAddress(network(0) + 6), keep);
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told[1].error().code, Errc::Unreachable);
        scanner.probe(QHostAddress(QStringLiteral("8.8.8.8")), keep);
        QTRY_COMPARE(told.size(), 3);
        QCOMPARE(told[2].error().code, Errc::Denied);
        QCOMPARE(scanner.state().phase, ScanState::Phase::Never);
    }

    /// A device outside the networks that were chosen tells of itself while the search runs.
    void whoSpeaksIsAsked()
    {
        const Ports ports { freePort(), freePort() };
        const quint32 device = network(1) + 7;
        Machine machine(device, ports, Kind::AxeOsLegacy);
        QUdpSocket free;
        QVERIFY(free.bind(QHostAddress(QHostAddress::LocalHost), 0));
        const quint16 reports = free.localPort();
        free.close();
        auto listening = options(ports);
        listening.listens = true;
        listening.listenAtLeast = 60s;
        listening.announce = { .bind = QHostAddress(QHostAddress::LocalHost),
            .mdnsGroup = QHostAddress(QHostAddress::LocalHost),
            .mdnsPort = 0,
            .reportPorts = { reports } };
        Scanner scanner(listening, m_clock);
        QList<QHostAddress> found;
        connect(&scanner, &Scanner::found, this, [&](const QHostAddress &address) { found.append(address); });
        QUdpSocket button;
        QVERIFY(button.bind(QHostAddress(device), 0));
        const QByteArray report = QHostAddress(device).toString().toLatin1() + ",AA:BB:CC:0D:0E:0F";
        button.writeDatagram(report, QHostAddress(QHostAddress::LocalHost), reports); // nobody listens yet
        QVERIFY(scanner.start({ name(network(0), 30) }, {}));
        QTRY_COMPARE(scanner.state().done, 2);
        QCOMPARE(scanner.state().phase, ScanState::Phase::Running); // it listens on
        QVERIFY(found.isEmpty());
        button.writeDatagram(report, QHostAddress(QHostAddress::LocalHost), reports);
        button.writeDatagram(report, QHostAddress(QHostAddress::LocalHost), reports);
        QTRY_COMPARE(found, QList<QHostAddress> { QHostAddress(device) });
        QTRY_COMPARE(scanner.state().total, 3);
        QCOMPARE(machine.web.connections, 1);
        scanner.stop();
        button.writeDatagram(report, QHostAddress(QHostAddress::LocalHost), reports);
        QTest::qWait(100);
        QCOMPARE(machine.web.connections, 1);
    }
};

QTEST_GUILESS_MAIN(tst_Scanner)
#include "tst_Scanner.moc"
