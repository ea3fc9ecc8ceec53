// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpServer.h"
#include "tests/support/FakeClock.h"
#include "tests/support/RawHttp.h"

#include <QSignalSpy>
#include <QtTest>

#include <memory>

using namespace net;
using namespace std::chrono_literals;

class tst_HttpServer : public QObject {
    Q_OBJECT

    struct Bench {
        FakeClock clock;
        HttpLimits limits {};
        QList<HttpCall> calls {};
        std::vector<std::unique_ptr<QWebSocket>> sockets {};
        std::unique_ptr<HttpServer> server {};
        quint16 port = 0;

        void start()
        {
            server = std::make_unique<HttpServer>(limits, clock, [this](const HttpCall &call) {
                calls.append(call);
                return HttpReply { 200, call.path.startsWith("/large") ? QByteArray(600'000, 'x') : call.body + "!",
                    "text/plain", { { "X-Test", "yes" } } };
            });
            server->serveWebSockets("/ws", [this](std::unique_ptr<QWebSocket> socket) {
                QWebSocket *raw = socket.get();
                QObject::connect(
                    raw, &QWebSocket::textMessageReceived, raw, [raw](const QString &m) { raw->sendTextMessage(m); });
                sockets.push_back(std::move(socket));
            });
            const auto opened = server->open(QHostAddress::LocalHost, 0);
            QVERIFY(opened);
            port = *opened;
        }
    };
    static QByteArray request(const QByteArray &body)
    {
        return "POST /p HTTP/1.1\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

private Q_SLOTS:
    void answersAndKeepsTheConnection()
    {
        Bench bench;
        bench.start();
        RawHttp client(bench.port);
        for (int i = 0; i < 3; ++i) {
            const auto reply = client.ask(request("hello"));
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.body, "hello!");
            QVERIFY(reply.head.contains("X-Test: yes\r\n"));
        }
        QCOMPARE(bench.calls.size(), 3);
        QCOMPARE(bench.calls[0].method, "POST");
        QCOMPARE(bench.calls[0].peer, QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(bench.server->connections(), 1);
    }

    void pathsArriveAsSent()
    {
        Bench bench;
        bench.start();
        RawHttp client(bench.port);
        for (const QByteArray path : { "//v1/info", "/v1/../x", "/%2e%2e/%41", "/a//b", "/v1/info/" }) {
            QCOMPARE(client.get(path + "?q=%41").status, 200);
            QCOMPARE(bench.calls.last().path, path);
            QCOMPARE(bench.calls.last().query, "q=%41");
        }
    }

    void pipelinedRequestsAreAnsweredInOrder()
    {
        Bench bench;
        bench.start();
        RawHttp client(bench.port);
        QVERIFY(client.isConnected());
        QByteArray all;
        for (int i = 0; i < 20; ++i)
            all += request(QByteArray::number(i));
        client.send(all);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(client.reply().body, QByteArray::number(i) + "!");
    }

    void largeRepliesWaitForASlowReader()
    {
        Bench bench;
        bench.limits.requestBurst = 1000;
        bench.start();
        RawHttp client(bench.port);
        QVERIFY(client.isConnected());
        client.socket().setReadBufferSize(1024);
        client.send(QByteArray("GET /large HTTP/1.1\r\n\r\n").repeated(100));
        QTRY_VERIFY(bench.calls.size() >= 1);
        QTest::qWait(50);
        QVERIFY2(bench.calls.size() < 30, "60 MB of replies would wait for a client that reads nothing");
        client.socket().setReadBufferSize(0);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(client.reply().body.size(), 600'000);
    }

    void closesWhenAsked()
    {
        Bench bench;
        bench.start();
        RawHttp client(bench.port);
        const auto reply = client.ask("GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.head.contains("Connection: close"));
        QVERIFY(client.isClosed());
        RawHttp old(bench.port);
        QCOMPARE(old.ask("GET / HTTP/1.0\r\n\r\n").status, 200);
        QVERIFY(old.isClosed());
        QTRY_COMPARE(bench.server->connections(), 0);
    }

    void headHasNoBody()
    {
        Bench bench;
        bench.start();
        RawHttp client(bench.port);
        QVERIFY(client.isConnected());
        client.send("HEAD / HTTP/1.1\r\nConnection: close\r\n\r\n");
        QVERIFY(client.isClosed());
        QCOMPARE(client.reply(10).status, 0); // one byte is announced, none comes
    }

    void continueIsSaid()
    {
        Bench bench;
        bench.start();
        RawHttp client(bench.port);
        QCOMPARE(client.ask("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n").status, 100);
        client.send("ab");
        QCOMPARE(client.reply().body, "ab!");
    }

    void refusedRequestsNeverReachTheHandler()
    {
        Bench bench;
        bench.start();
        const QList<QPair<QByteArray, int>> bad {
            { "POST / HTTP/1.1\r\nContent-Length: 314572800\r\n\r\n", 413 },
            { "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n0\r\n\r\n", 411 },
            { "POST / HTTP/1.1\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd", 415 },
            { "GET / HTTP/1.1\r\nA: " + QByteArray(20'000, 'x') + "\r\n\r\n", 431 },
            { "garbage\r\n\r\n", 400 },
        };
        for (const auto &[text, status] : bad) {
            RawHttp client(bench.port);
            const auto reply = client.ask(text);
            QCOMPARE(reply.status, status);
            QVERIFY(reply.body.contains("\"code\":10000"));
            QVERIFY(reply.head.contains("Access-Control-Allow-Origin: *"));
            QVERIFY(reply.head.contains("Connection: close"));
            bench.clock.advance(2s); // the time a refusal may be read in
            QVERIFY(client.isClosed());
        }
        QVERIFY(bench.calls.isEmpty());
        QCOMPARE(bench.server->refused().value(QStringLiteral("body-bytes")), 1);
        QTRY_COMPARE(bench.server->connections(), 0);
    }

    void slowClientsAreEnded()
    {
        Bench bench;
        bench.start();
        RawHttp silent(bench.port);
        RawHttp slowHead(bench.port);
        RawHttp slowBody(bench.port);
        QVERIFY(silent.isConnected() && slowHead.isConnected() && slowBody.isConnected());
        slowHead.send("GET / HT");
        slowBody.send("POST / HTTP/1.1\r\nContent-Length: 10\r\n\r\nabc");
        QTRY_COMPARE(bench.server->connections(), 3);
        QTest::qWait(20); // what was sent has arrived
        bench.clock.advance(bench.limits.headTime);
        QCOMPARE(slowHead.reply().status, 408);
        QVERIFY(silent.isClosed());
        bench.clock.advance(bench.limits.bodyTime - bench.limits.headTime);
        QCOMPARE(slowBody.reply().status, 408);
        bench.clock.advance(2s);
        QTRY_COMPARE(bench.server->connections(), 0);

        RawHttp idle(bench.port);
        QCOMPARE(idle.get("/").status, 200);
        bench.clock.advance(bench.limits.idleTime);
        QVERIFY(idle.isClosed());
        QVERIFY(idle.reply(10).status == 0);
    }

    void requestsOfOneAddressAreCounted()
    {
        Bench bench;
        bench.limits.requestBurst = 5;
        bench.limits.requestsPerSecond = 1;
        bench.start();
        RawHttp client(bench.port);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(client.get("/").status, 200);
        const auto reply = client.get("/");
        QCOMPARE(reply.status, 429);
        QVERIFY(reply.head.contains("Retry-After: 1"));
        RawHttp other(bench.port, QHostAddress(QStringLiteral("127.0.0.2")));
        QCOMPARE(other.get("/").status, 200);
        bench.clock.advance(1s);
        RawHttp again(bench.port);
        QCOMPARE(again.get("/").status, 200);
        QCOMPARE(bench.server->refused().value(QStringLiteral("requests")), 1);
    }

    void connectionsOfOneAddressAreCounted()
    {
        Bench bench;
        bench.limits.admission.connectionsPerAddress = 2;
        bench.start();
        RawHttp a(bench.port);
        RawHttp b(bench.port);
        QVERIFY(a.isConnected() && b.isConnected());
        QTRY_COMPARE(bench.server->connections(), 2);
        RawHttp c(bench.port);
        QCOMPARE(c.reply().status, 429);
        RawHttp other(bench.port, QHostAddress(QStringLiteral("127.0.0.2")));
        QCOMPARE(other.get("/").status, 200);
    }

    void aFullHouseMakesRoom()
    {
        Bench bench;
        bench.limits.admission.connections = 3;
        bench.start();
        RawHttp served(bench.port);
        QCOMPARE(served.get("/").status, 200);
        RawHttp idle1(bench.port);
        QVERIFY(idle1.isConnected());
        QTRY_COMPARE(bench.server->connections(), 2);
        bench.clock.advance(1s);
        RawHttp idle2(bench.port);
        QVERIFY(idle2.isConnected());
        QTRY_COMPARE(bench.server->connections(), 3);
        RawHttp fresh(bench.port);
        QCOMPARE(fresh.get("/").status, 200);
        QVERIFY(idle1.isClosed()); // it never asked for anything
        QCOMPARE(served.get("/").status, 200);
        QCOMPARE(bench.server->refused().value(QStringLiteral("evicted")), 1);
    }

    /// Whoever was refused lingers, to read why; a house full of them is not full.
    void refusedOnesMakeRoomFirst()
    {
        Bench bench;
        bench.limits.admission.connections = 3;
        bench.start();
        RawHttp served(bench.port);
        QCOMPARE(served.get("/").status, 200);
        RawHttp wrong1(bench.port);
        RawHttp wrong2(bench.port);
        QVERIFY(wrong1.ask("GET / HTTP/1.1\r\nTransfer-Encoding: none\r\n\r\n").status >= 400);
        bench.clock.advance(10ms);
        QVERIFY(wrong2.ask("GET / HTTP/1.1\r\nTransfer-Encoding: none\r\n\r\n").status >= 400);
        QCOMPARE(bench.server->connections(), 3);
        RawHttp fresh(bench.port);
        QCOMPARE(fresh.get("/").status, 200);
        QVERIFY(wrong1.isClosed());
        QCOMPARE(served.get("/").status, 200); // who behaves stays
        QCOMPARE(bench.server->refused().value(QStringLiteral("evicted")), 1);
    }

    void bodiesTogetherAreBounded()
    {
        Bench bench;
        bench.limits.bufferedBytes = 600'000;
        bench.start();
        std::vector<std::unique_ptr<RawHttp>> clients;
        for (int i = 0; i < 4; ++i) {
            clients.push_back(std::make_unique<RawHttp>(bench.port));
            QVERIFY(clients.back()->isConnected());
            clients.back()->send("POST / HTTP/1.1\r\nContent-Length: 200000\r\n\r\n" + QByteArray(150'000, 'x'));
        }
        QTRY_VERIFY(bench.server->refused().value(QStringLiteral("buffered-bytes")) >= 2);
        int served = 0;
        for (auto &client : clients) {
            client->send(QByteArray(50'000, 'x'));
            const int status = client->reply().status;
            QVERIFY(status == 503 || status == 200);
            served += status == 200;
        }
        QVERIFY(served >= 1);
    }

    void webSocketTalks()
    {
        Bench bench;
        bench.start();
        QWebSocket client;
        QSignalSpy messages(&client, &QWebSocket::textMessageReceived);
        QSignalSpy gone(&client, &QWebSocket::disconnected);
        connect(&client, &QWebSocket::connected, &client, [&] { client.sendTextMessage(QStringLiteral("first")); });
        client.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/ws").arg(bench.port)));
        QTRY_COMPARE(messages.size(), 1);
        const QString large(100'000, u'y');
        client.sendTextMessage(large);
        QTRY_COMPARE(messages.size(), 2);
        QCOMPARE(messages[0][0].toString(), QStringLiteral("first"));
        QCOMPARE(messages[1][0].toString(), large);
        client.close();
        QTRY_COMPARE(gone.size(), 1);
        QTRY_COMPARE(bench.server->connections(), 0);
    }

    void webSocketsEndFromOurSide()
    {
        Bench bench;
        bench.start();
        QWebSocket client;
        QSignalSpy gone(&client, &QWebSocket::disconnected);
        client.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/ws").arg(bench.port)));
        QTRY_COMPARE(bench.sockets.size(), 1);
        bench.sockets.front()->close();
        QTRY_COMPARE(gone.size(), 1);
        QTRY_COMPARE(bench.server->connections(), 0);
        bench.sockets.clear();
    }

    void webSocketMessagesAreBounded()
    {
        Bench bench;
        bench.limits.webSocketMessageBytes = 1000;
        bench.start();
        QWebSocket client;
        QSignalSpy gone(&client, &QWebSocket::disconnected);
        QSignalSpy messages(&client, &QWebSocket::textMessageReceived);
        client.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/ws").arg(bench.port)));
        QTRY_COMPARE(bench.sockets.size(), 1);
        client.sendTextMessage(QString(1001, u'z'));
        QTRY_COMPARE(gone.size(), 1);
        QCOMPARE(messages.size(), 0);
    }

    void webSocketsOfOneAddressAreCounted()
    {
        Bench bench;
        bench.limits.webSocketsPerAddress = 1;
        bench.start();
        QWebSocket first;
        first.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/ws").arg(bench.port)));
        QTRY_COMPARE(bench.sockets.size(), 1);
        RawHttp second(bench.port);
        const QByteArray upgrade = "GET /ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                                   "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
        QCOMPARE(second.ask(upgrade).status, 429);
        first.abort();
        QTRY_COMPARE(bench.server->refused().value(QStringLiteral("websockets-per-address")), 1);
        QTRY_VERIFY(bench.server->connections() <= 1);
        RawHttp third(bench.port);
        QCOMPARE(third.ask(upgrade).status, 101);
        RawHttp elsewhere(bench.port, QHostAddress(QStringLiteral("127.0.0.2")));
        QCOMPARE(elsewhere.ask(QByteArray(upgrade).replace("/ws", "/no")).status, 404);
        RawHttp broken(bench.port, QHostAddress(QStringLiteral("127.0.0.3")));
        QCOMPARE(broken.ask("GET /ws HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n").status, 400);
    }

    void idleWebSocketsAreEnded()
    {
        Bench bench;
        bench.start();
        QWebSocket client;
        QSignalSpy gone(&client, &QWebSocket::disconnected);
        client.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/ws").arg(bench.port)));
        QTRY_COMPARE(bench.sockets.size(), 1);
        QTest::qWait(20);
        bench.clock.advance(bench.limits.webSocketIdleTime + 1s);
        QTRY_COMPARE(gone.size(), 1);
    }

    void webSocketFloodIsEnded()
    {
        Bench bench;
        bench.limits.requestBurst = 20;
        bench.start();
        QWebSocket client;
        QSignalSpy gone(&client, &QWebSocket::disconnected);
        client.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/ws").arg(bench.port)));
        QTRY_COMPARE(bench.sockets.size(), 1);
        for (int i = 0; i < 10'000; ++i)
            client.ping();
        QTRY_COMPARE(gone.size(), 1);
    }

    void busyPortIsSaid()
    {
        Bench bench;
        bench.start();
        HttpServer second({}, bench.clock, [](const HttpCall &) { return HttpReply {}; });
        const auto opened = second.open(QHostAddress::LocalHost, bench.port);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Errc::Busy);
    }

    void endsWithClientsAtTheDoor()
    {
        Bench bench;
        bench.start();
        RawHttp half(bench.port);
        RawHttp kept(bench.port);
        QWebSocket client;
        client.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/ws").arg(bench.port)));
        QCOMPARE(kept.get("/").status, 200);
        half.send("GET /");
        QTRY_COMPARE(bench.sockets.size(), 1);
        bench.server.reset();
        QVERIFY(kept.isClosed());
        bench.sockets.clear();
    }
};

QTEST_GUILESS_MAIN(tst_HttpServer)
#include "tst_HttpServer.moc"
