// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/RpcClient.h"
#include "tests/support/FakeBitcoind.h"

#include <QtTest>

using namespace std::chrono_literals;
using node::RpcReply;
using Fault = FakeBitcoind::Fault;
using Answer = FakeBitcoind::Answer;

Q_DECLARE_METATYPE(FakeBitcoind::Answer)

class tst_RpcClient : public QObject {
    Q_OBJECT

    SystemClock m_clock;

    node::RpcEndpoint endpoint(const FakeBitcoind &node) const
    {
        return { .port = node.port(),
            .caFile = {},
            .cookieFile = {},
            .user = QStringLiteral("user"),
            .password = QStringLiteral("secret-pass") };
    }
    static RpcReply callAndWait(node::RpcClient &client, const char *method, std::chrono::milliseconds timeout = 5s)
    {
        std::optional<RpcReply> got;
        client.call(QString::fromLatin1(method), nlohmann::json::array(), timeout, [&](const RpcReply &r) { got = r; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(got, 10000); }();
        return got.value_or(RpcReply {});
    }

private Q_SLOTS:
    void resultAndLatency()
    {
        FakeBitcoind fake;
        node::RpcClient client(endpoint(fake), m_clock);
        const auto reply = callAndWait(client, "getbestblockhash");
        QVERIFY(reply.isOk());
        QCOMPARE(reply.result.get<std::string>(), fake.tip.toDisplay().toStdString());
        QCOMPARE(reply.httpStatus, 200);
        QVERIFY(reply.latency < 5s);
    }

    void errors_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("rpcCode");
        QTest::addColumn<bool>("isAnswered");
        const auto row = [](const char *name, Answer answer, Errc code, int rpcCode) {
            QTest::newRow(name) << answer << int(code) << rpcCode << (rpcCode != 0);
        };
        row("warm-up", Answer::failure(-28, "Loading block index"), Errc::Refused, -28);
        row("no peers", Answer::failure(-9, "not connected"), Errc::Refused, -9);
        row("initial download", Answer::failure(-10, "downloading"), Errc::Refused, -10);
        row("unknown method", Answer::failure(-32601, "Method not found"), Errc::Refused, -32601);
        row("bad argument", Answer::failure(-8, "bad"), Errc::Refused, -8);
        row("error without a code", Answer::oddError("upstream timed out"), Errc::Protocol, 0);
        row("error with nothing in it", Answer::oddError(nlohmann::json::object()), Errc::Protocol, 0);
        row("code 0", Answer::failure(0, "bad gateway"), Errc::Protocol, 0);
        row("code that is a word", Answer::oddError({ { "code", "EPROXY" } }), Errc::Protocol, 0);
        row("code that wraps to -1", Answer::oddError({ { "code", 0x1'ffff'ffff } }), Errc::Protocol, 0);
        row("HTTP 500", Answer::broken(Fault::Http500), Errc::Protocol, 0);
        row("dropped", Answer::broken(Fault::Drop), Errc::Unreachable, 0);
        row("half a body", Answer::broken(Fault::HalfBody), Errc::Unreachable, 0);
        row("not JSON", Answer::broken(Fault::Garbage), Errc::Protocol, 0);
        row("no JSON-RPC", Answer::broken(Fault::NotJsonRpc), Errc::Protocol, 0);
        row("silent", Answer::broken(Fault::Hang), Errc::Timeout, 0);
    }
    void errors()
    {
        QFETCH(Answer, answer);
        FakeBitcoind fake;
        fake.always[QStringLiteral("x")] = answer;
        node::RpcClient client(endpoint(fake), m_clock);
        const auto reply = callAndWait(client, "x", answer.fault == Fault::Hang ? 200ms : 5000ms);
        QVERIFY(!reply.isOk());
        QTEST(int(reply.error->code), "code");
        QTEST(reply.rpcCode, "rpcCode");
        QTEST(reply.isAnswered(), "isAnswered");
        QVERIFY(reply.result.is_null());
    }

    void nobodyListens()
    {
        FakeBitcoind fake;
        node::RpcClient client(endpoint(fake), m_clock);
        fake.stop();
        const auto reply = callAndWait(client, "x");
        QCOMPARE(reply.error->code, Errc::Unreachable);
        QVERIFY2(reply.error->detail.contains(QStringLiteral("start the node")), qPrintable(reply.error->detail));
    }

    void wrongPasswordIsDeniedWithoutSayingIt()
    {
        FakeBitcoind fake;
        fake.login = "user:another";
        node::RpcClient client(endpoint(fake), m_clock);
        const auto reply = callAndWait(client, "x");
        QCOMPARE(reply.error->code, Errc::Denied);
        QVERIFY(!reply.isAnswered());
        QVERIFY(!reply.error->detail.contains(QStringLiteral("secret-pass")));
        QCOMPARE(fake.refusedLogins, 1);
    }

    void cookieIsReadAgainAfter401()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral(".cookie"));
        const auto writeCookie = [&](const QByteArray &cookie) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(cookie + '\n');
        };
        FakeBitcoind fake;
        auto where = endpoint(fake);
        where.user.clear();
        where.password.clear();
        where.cookieFile = path;
        node::RpcClient client(where, m_clock);

        const auto missing = callAndWait(client, "getbestblockhash");
        QCOMPARE(missing.error->code, Errc::Denied);
        QVERIFY(missing.error->detail.contains(path));

        writeCookie("__cookie__:first");
        fake.login = "__cookie__:first";
        QVERIFY(callAndWait(client, "getbestblockhash").isOk());

        writeCookie("__cookie__:second"); // the node restarted
        fake.login = "__cookie__:second";
        QVERIFY(callAndWait(client, "getbestblockhash").isOk());
        QCOMPARE(fake.refusedLogins, 1);

        fake.login = "__cookie__:third"; // and the file does not follow: one retry, no loop
        const auto denied = callAndWait(client, "getbestblockhash");
        QCOMPARE(denied.error->code, Errc::Denied);
        QVERIFY(!denied.error->detail.contains(QStringLiteral("second")));
        QCOMPARE(fake.refusedLogins, 3);
    }

    void hugeReplyIsCutOff()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            const auto pump = [socket] {
                if (socket->bytesToWrite() < 1 << 20)
                    socket->write(QByteArray(1 << 20, 'a'));
            };
            connect(socket, &QTcpSocket::bytesWritten, socket, pump);
            connect(socket, &QTcpSocket::readyRead, socket, [socket, pump] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\n\r\n");
                pump();
            });
        });
        node::RpcClient client({ .port = server.serverPort(),
                                   .caFile = {},
                                   .cookieFile = {},
                                   .user = QStringLiteral("u"),
                                   .password = QStringLiteral("p") },
            m_clock);
        QCOMPARE(callAndWait(client, "x", 10s).error->code, Errc::Limit);
    }

    void callbackDoesNotOutliveTheClient()
    {
        FakeBitcoind fake;
        fake.always[QStringLiteral("x")] = Answer::broken(Fault::Hang);
        int runs = 0;
        {
            node::RpcClient client(endpoint(fake), m_clock);
            client.call(QStringLiteral("x"), nlohmann::json::array(), 50ms, [&](const RpcReply &) { ++runs; });
            QTRY_COMPARE(fake.count("x"), 1);
        }
        QTest::qWait(100);
        QCOMPARE(runs, 0);
    }
};

QTEST_GUILESS_MAIN(tst_RpcClient)
#include "tst_RpcClient.moc"
