// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OddServer.h"

#include "core/lan/Transport.h"

#include <QNetworkProxy>
#include <QtTest>

using namespace lan;
using namespace std::chrono_literals;

namespace {

/// Asks what it is told to ask and keeps what came; its outcome is how many came.
class ListTalk final : public Talk<int> {
public:
    explicit ListTalk(QList<Ask> asks, QList<Result<Reply>> *came)
        : m_asks(std::move(asks))
        , m_came(came)
    {
    }
    std::optional<Ask> next() override { return m_at < m_asks.size() ? std::optional(m_asks[m_at++]) : std::nullopt; }
    void take(const Result<Reply> &reply) override { m_came->append(reply); }
    Result<int> outcome() const override { return int(m_came->size()); }

private:
    QList<Ask> m_asks;
    QList<Result<Reply>> *m_came;
    qsizetype m_at = 0;
};

class EndlessTalk final : public Talk<int> {
public:
    std::optional<Ask> next() override { return WaitAsk {}; }
    void take(const Result<Reply> &) override { ++m_count; }
    Result<int> outcome() const override { return m_count; }

private:
    int m_count = 0;
};

HttpAsk get(const QByteArray &path)
{
    return { .path = QString::fromLatin1(path) };
}

/// A transport to \a server, and a talk that is held to its end.
struct Rig {
    explicit Rig(const OddServer &server, TransportOptions options = { .connectTime = 1s, .wholeTime = 2s })
        : device(server.address())
    {
        options.ports = { server.port(), server.port() };
        transport = std::make_unique<Transport>(options);
    }
    bool hold(const QList<Ask> &asks, const Credentials &credentials = {})
    {
        came.clear();
        outcome.reset();
        transport->run(device, std::unique_ptr<Talk<int>>(new ListTalk(asks, &came)), credentials,
            [this](const Result<int> &result) { outcome = result; });
        return QTest::qWaitFor([this] { return outcome.has_value(); }, 20'000);
    }
    /// The only reply, as "status body" or an error's name.
    QString first() const
    {
        if (came.isEmpty())
            return outcome && !*outcome ? errcName(outcome->error().code) : QStringLiteral("none");
        const auto &reply = came.front();
        return reply ? QStringLiteral("%1 %2%3")
                           .arg(reply->status)
                           .arg(QString::fromUtf8(reply->body), reply->isCut ? QStringLiteral("…") : QString())
                     : errcName(reply.error().code);
    }
    std::unique_ptr<Transport> transport;
    QHostAddress device;
    QList<Result<Reply>> came;
    std::optional<Result<int>> outcome;
};

void hello(QTcpSocket *socket, const QByteArray &)
{
    OddServer::answer(socket, 200, "hi");
}

} // namespace

/// Conversations with servers that behave, and with many that do not.
class tst_Transport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsSmallAndSaysNoMoreThanNeeded()
    {
        OddServer server(hello);
        Rig rig(server);
        const HttpAsk patch { .method = "PATCH", .path = QStringLiteral("/api/system"), .body = "{}" };
        QVERIFY(rig.hold({ get("/api/system/info"), patch, HttpAsk { .method = "POST", .path = QStringLiteral("/r") } },
            { QStringLiteral("root"), QStringLiteral("secret"), QStringLiteral("123456") }));
        QCOMPARE(rig.outcome->value(), 3);
        QCOMPARE(rig.first(), QStringLiteral("200 hi"));
        const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(server.port()) + "\r\nConnection: close\r\n";
        QCOMPARE(server.requests[0], "GET /api/system/info HTTP/1.1\r\n" + host + "\r\n");
        QCOMPARE(server.requests[1],
            "PATCH /api/system HTTP/1.1\r\n" + host + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
        QCOMPARE(server.requests[2], "POST /r HTTP/1.1\r\n" + host + "Content-Length: 0\r\n\r\n");
    }

    void addressesThatAreNotPrivate_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *text : { "8.8.8.8", "172.32.0.1", "100.64.0.1", "0.0.0.0", "255.255.255.255", "224.0.0.251",
                 "::1", "fe80::1", "" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void addressesThatAreNotPrivate()
    {
        QFETCH(QString, address);
        OddServer server(hello, QHostAddress(QHostAddress::Any)); // also reached by the address that means "any"
        Rig rig(server);
        rig.device = QHostAddress(address);
        QVERIFY(rig.hold({ get("/"), SocketAsk { "{}" } }));
        QVERIFY(!*rig.outcome);
        QCOMPARE(rig.outcome->error().code, Errc::Denied);
        QVERIFY(rig.came.isEmpty()); // the talk was not even begun
        QCOMPARE(server.connections, 0);
    }

    void serversThatMisbehave_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("cut") << 0 << QStringLiteral("200 half…");
        QTest::newRow("silent") << 1 << QStringLiteral("timeout");
        QTest::newRow("stops inside") << 2 << QStringLiteral("timeout");
        QTest::newRow("drips") << 3 << QStringLiteral("timeout");
        QTest::newRow("10 MB") << 4 << QStringLiteral("limit");
        QTest::newRow("10 MB announced") << 5 << QStringLiteral("limit");
        QTest::newRow("head without end") << 6 << QStringLiteral("limit");
        QTest::newRow("redirect") << 7 << QStringLiteral("302 ");
        QTest::newRow("keeps open") << 8 << QStringLiteral("200 hi");
        QTest::newRow("resets at once") << 9 << QStringLiteral("unreachable");
        QTest::newRow("closes at once") << 10 << QStringLiteral("unreachable");
        QTest::newRow("resets inside") << 11 << QStringLiteral("200 half…");
        QTest::newRow("another protocol") << 12 << QStringLiteral("protocol");
        QTest::newRow("wants a proxy's login") << 13 << QStringLiteral("407 ");
        QTest::newRow("sets cookies") << 14 << QStringLiteral("200 hi");
    }
    void serversThatMisbehave()
    {
        QFETCH(int, way);
        QTimer drip;
        qint64 written = 0;
        OddServer server([&](QTcpSocket *socket, const QByteArray &) {
            switch (way) {
            case 0:
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
                return socket->disconnectFromHost();
            case 1:
                return;
            case 2:
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
                return;
            case 3:
                socket->write("HTTP/1.0 200 OK\r\n\r\n");
                connect(&drip, &QTimer::timeout, socket, [socket] { socket->write("x"); });
                return drip.start(50ms);
            case 4:
            case 5:
                socket->write(
                    way == 4 ? "HTTP/1.0 200 OK\r\n\r\n" : "HTTP/1.0 200 OK\r\nContent-Length: 10485760\r\n\r\n");
                connect(socket, &QTcpSocket::bytesWritten, socket, [&written](qint64 bytes) { written += bytes; });
                socket->write(QByteArray(10 * 1024 * 1024, 'x'));
                return;
            case 6:
                socket->write("HTTP/1.1 200 OK\r\n" + QByteArray("X: y\r\n").repeated(10'000));
                return;
            case 7:
                return OddServer::answer(socket, 302, {}, "Location: http://127.0.0.9/\r\n");
            case 8:
                socket->write("HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nhi");
                return;
            case 9:
                return OddServer::reset(socket);
            case 10:
                return socket->disconnectFromHost();
            case 11:
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
                socket->flush();
                QTimer::singleShot(50ms, socket, [socket] { OddServer::reset(socket); });
                return;
            case 12:
                socket->write("SSH-2.0-OpenSSH_9.2p1\r\n");
                return;
            case 13:
                return OddServer::answer(socket, 407, {}, "Proxy-Authenticate: Basic realm=\"x\"\r\n");
            default:
                return OddServer::answer(socket, 200, "hi", "Set-Cookie: a=b\r\n");
            }
        });
        Rig rig(server, { .connectTime = 500ms, .wholeTime = 700ms });
        QElapsedTimer timer;
        timer.start();
        QVERIFY(rig.hold({ get("/") }, { QStringLiteral("root"), QStringLiteral("secret"), {} }));
        QTEST(rig.first(), "outcome");
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(server.connections, 1); // nothing is tried twice
        QVERIFY2(written < 8 * 1024 * 1024, qPrintable(QString::number(written))); // it was not read to its end
        QVERIFY(rig.hold({ get("/") }));
        QVERIFY(!server.requests.back().contains("Cookie"));
        QCOMPARE(rig.transport->pending(), 0);
    }

    void wherePointersLead_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<bool>("leadsAway");
        QTest::newRow("relative") << QByteArray("/index.html") << false;
        QTest::newRow("itself") << QByteArray("https://127.0.0.1/cgi-bin/luci") << false;
        QTest::newRow("another address") << QByteArray("http://127.0.0.2/") << true;
        QTest::newRow("a name") << QByteArray("http://bitaxe.local/") << true;
        QTest::newRow("no scheme") << QByteArray("//evil.example/x") << true;
        QTest::newRow("user in front") << QByteArray("http://127.0.0.1@evil.example/") << true;
        QTest::newRow("no address at all") << QByteArray("http://[broken/") << true;
    }
    void wherePointersLead()
    {
        QFETCH(QByteArray, location);
        OddServer server([&](QTcpSocket *socket, const QByteArray &) {
            OddServer::answer(socket, 302, {}, "Location: " + location + "\r\n");
        });
        Rig rig(server);
        QVERIFY(rig.hold({ get("/") }));
        QCOMPARE(rig.came.front()->location, QString::fromLatin1(location));
        QTEST(rig.came.front()->leadsAway, "leadsAway");
        QCOMPARE(server.connections, 1);
    }

    void nobodyThere()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress(QHostAddress::LocalHost)));
        const quint16 port = closed.serverPort();
        closed.close();
        OddServer server(hello);
        Rig rig(server);
        rig.transport = std::make_unique<Transport>(TransportOptions { .ports = { port, port } });
        QVERIFY(rig.hold({ get("/"), SocketAsk { "{}" } }));
        QCOMPARE(rig.came[0].error().code, Errc::Unreachable);
        QCOMPARE(rig.came[1].error().code, Errc::Unreachable);
        QCOMPARE(rig.outcome->value(), 2); // the talk goes on with what it has
    }

    void socketsAreReadToTheirEnd_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("one NUL") << 0 << QStringLiteral("0 {\"a\":1}");
        QTest::newRow("pieces") << 1 << QStringLiteral("0 {\"a\":1}");
        QTest::newRow("NUL and keeps open") << 2 << QStringLiteral("0 {\"a\":1}");
        QTest::newRow("no NUL and keeps open") << 3 << QStringLiteral("timeout");
        QTest::newRow("nothing") << 4 << QStringLiteral("unreachable");
        QTest::newRow("NUL alone") << 5 << QStringLiteral("unreachable");
        QTest::newRow("10 MB") << 6 << QStringLiteral("limit");
        QTest::newRow("NUL inside") << 7 << QStringLiteral("0 {\"a\"") + QChar(0) + QStringLiteral(":1}");
    }
    void socketsAreReadToTheirEnd()
    {
        QFETCH(int, way);
        OddServer server([way](QTcpSocket *socket, const QByteArray &) {
            const QByteArray reply("{\"a\":1}\0", 8);
            switch (way) {
            case 0:
                socket->write(reply);
                break;
            case 1:
                socket->write(reply.first(3));
                QTimer::singleShot(100ms, socket, [socket, reply] {
                    socket->write(reply.sliced(3) + " \n");
                    socket->disconnectFromHost();
                });
                return;
            case 2:
                socket->write(reply);
                return;
            case 3:
                socket->write(reply.chopped(1));
                return;
            case 4:
                break;
            case 5:
                socket->write("\0", 1);
                break;
            case 6:
                socket->write(QByteArray(10 * 1024 * 1024, 'x'));
                return;
            default:
                socket->write(QByteArray("{\"a\"\0", 5));
                QTimer::singleShot(200ms, socket, [socket] {
                    socket->write(QByteArray(":1}\0", 4));
                    socket->disconnectFromHost();
                });
                return;
            }
            socket->disconnectFromHost();
        });
        Rig rig(server);
        QVERIFY(rig.hold({ SocketAsk { R"({"command":"version"})" } }));
        QTEST(rig.first(), "outcome");
        QCOMPARE(server.requests.front(), QByteArray(R"({"command":"version"})"));
    }

    void waitingIsWaiting()
    {
        OddServer server(hello);
        Rig rig(server);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(rig.hold({ WaitAsk { 300 }, get("/"), WaitAsk { -5 } }));
        QVERIFY2(timer.elapsed() >= 290, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(rig.came.front(), Result<Reply>(Reply {}));
        QCOMPARE(rig.outcome->value(), 3);
    }

    void oneTalkAtATimeForADevice()
    {
        OddServer server([](QTcpSocket *socket, const QByteArray &) {
            QTimer::singleShot(30ms, socket, [socket] { OddServer::answer(socket, 200, "hi"); });
        });
        OddServer other(hello, QHostAddress(QStringLiteral("127.0.0.3")), server.port());
        QVERIFY(other.isListening());
        Rig rig(server);
        QList<Result<Reply>> came[4];
        QStringList order;
        const auto run = [&](int number, const QHostAddress &device) {
            const QByteArray path = "/" + QByteArray::number(number);
            rig.transport->run(device,
                std::unique_ptr<Talk<int>>(new ListTalk({ get(path), get(path) }, &came[number])), {},
                [&order, number](const Result<int> &) { order.append(QString::number(number)); });
        };
        for (int i = 0; i < 3; ++i)
            run(i, rig.device);
        run(3, other.address());
        QCOMPARE(rig.transport->pending(), 4);
        QTRY_COMPARE(order.size(), 4);
        QCOMPARE(
            order, QStringList({ QStringLiteral("3"), QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2") }));
        QCOMPARE(server.openNow, 1);
        QString lines;
        for (const QByteArray &request : std::as_const(server.requests))
            lines += QString::fromLatin1(request.mid(5, 1));
        QCOMPARE(lines, QStringLiteral("001122"));
    }

    void tooManyTalksForADevice()
    {
        OddServer server([](QTcpSocket *, const QByteArray &) {});
        Rig rig(server, { .wholeTime = 300ms, .waitingPerDevice = 3 });
        QList<Errc> errors;
        QList<Result<Reply>> came;
        for (int i = 0; i < 6; ++i)
            rig.transport->run(rig.device, std::unique_ptr<Talk<int>>(new ListTalk({ get("/") }, &came)), {},
                [&errors](const Result<int> &result) { errors.append(result ? Errc::Unknown : result.error().code); });
        QTRY_COMPARE(errors.size(), 6);
        QCOMPARE(errors,
            QList<Errc>({ Errc::Busy, Errc::Busy, Errc::Unknown, Errc::Unknown, Errc::Unknown, Errc::Unknown }));
        QCOMPARE(came.size(), 4);
    }

    void connectionsAreBounded()
    {
        int open = 0;
        int most = 0;
        std::vector<std::unique_ptr<OddServer>> servers;
        quint16 port = 0;
        for (int i = 0; i < 20; ++i) {
            servers.push_back(std::make_unique<OddServer>(
                [&](QTcpSocket *socket, const QByteArray &) {
                    most = std::max(most, ++open);
                    QTimer::singleShot(20ms, socket, [socket, &open] {
                        --open;
                        OddServer::answer(socket, 200, "hi");
                    });
                },
                QHostAddress(0x7f000100 + quint32(i)), port));
            QVERIFY(servers.back()->isListening());
            port = servers.back()->port();
        }
        Transport transport({ .ports = { port, port }, .atOnce = 5 });
        QList<Result<Reply>> came;
        int done = 0;
        for (const auto &server : servers)
            transport.run(server->address(), std::unique_ptr<Talk<int>>(new ListTalk({ get("/") }, &came)), {},
                [&done](const Result<int> &) { ++done; });
        QTRY_COMPARE(done, 20);
        for (const auto &reply : came)
            QVERIFY(reply);
        QCOMPARE(most, 5);
    }

    void aTalkWithoutEndIsEnded()
    {
        OddServer server(hello);
        Rig rig(server);
        std::optional<Result<int>> outcome;
        rig.transport->run(rig.device, std::unique_ptr<Talk<int>>(new EndlessTalk), {},
            [&](const Result<int> &result) { outcome = result; });
        QTRY_VERIFY(outcome);
        QVERIFY(!*outcome);
        QCOMPARE(outcome->error().code, Errc::Limit);
    }

    void requestsThatCannotBeWritten()
    {
        OddServer server(hello);
        Rig rig(server);
        QVERIFY(rig.hold({ get("/a b"), get("/\r\nX: y"), get("x"), HttpAsk { .method = "GET\r\n" },
            HttpAsk { .method = "POST", .path = QStringLiteral("/"), .body = "x", .contentType = "a\r\nb" } }));
        for (const auto &reply : std::as_const(rig.came))
            QCOMPARE(reply.error().code, Errc::Protocol);
        QCOMPARE(rig.came.size(), 5);
        QVERIFY(rig.hold({ HttpAsk { .path = QStringLiteral("/"), .needs = Needs::OneTimeCode } },
            { .oneTimeCode = QStringLiteral("1\r\nEvil: 1") }));
        QCOMPARE(rig.came.front().error().code, Errc::Protocol);
        QCOMPARE(server.connections, 0);
    }

    void endingIsClean()
    {
        OddServer silent([](QTcpSocket *, const QByteArray &) {});
        Rig rig(silent);
        QList<Result<Reply>> came;
        bool isTold = false;
        const auto run = [&] {
            return rig.transport->run(rig.device, std::unique_ptr<Talk<int>>(new ListTalk({ get("/") }, &came)), {},
                [&isTold](const Result<int> &) { isTold = true; });
        };
        const quint64 first = run();
        const quint64 second = run();
        const quint64 third = run();
        QTRY_COMPARE(silent.requests.size(), 1);
        rig.transport->cancel(second); // one that waits
        rig.transport->cancel(first); // and the one under way: the next has its turn
        rig.transport->cancel(first);
        rig.transport->cancel(999);
        QTRY_COMPARE(silent.requests.size(), 2);
        QCOMPARE(rig.transport->pending(), 1);
        rig.transport->cancel(third);
        QCOMPARE(rig.transport->pending(), 0);
        run();
        run();
        QTRY_COMPARE(silent.requests.size(), 3);
        rig.transport.reset();
        QTest::qWait(50);
        QVERIFY(!isTold);
        QVERIFY(came.isEmpty());
    }

    void aCallbackMayEndIt()
    {
        OddServer server(hello);
        Rig rig(server);
        QList<Result<Reply>> came;
        bool isTold = false;
        for (int i = 0; i < 3; ++i)
            rig.transport->run(rig.device, std::unique_ptr<Talk<int>>(new ListTalk({ get("/") }, &came)), {},
                [&](const Result<int> &) {
                    QVERIFY(!isTold);
                    isTold = true;
                    rig.transport.reset();
                });
        QTRY_VERIFY(isTold);
        QTest::qWait(50);
    }

    void theProgramsProxyIsNotUsed()
    {
        OddServer proxy(hello);
        OddServer server([](QTcpSocket *socket, const QByteArray &) { OddServer::answer(socket, 200, "direct"); },
            QHostAddress(QStringLiteral("127.0.0.4")));
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port()));
        const auto back = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
        Rig rig(server);
        QVERIFY(rig.hold({ get("/") }));
        QCOMPARE(rig.first(), QStringLiteral("200 direct"));
        QCOMPARE(proxy.connections, 0);
    }
};

QTEST_GUILESS_MAIN(tst_Transport)
#include "tst_Transport.moc"
