// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ServiceThread.h"
#include "core/mint/MintService.h"
#include "tests/support/HttpMint.h"
#include "tests/support/RawHttp.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QWebSocket>
#include <QtTest>

using namespace std::chrono_literals;
using support::HttpMint;

/// The mint's service over real sockets; aNN_ are attacks of the list in facts/cashu_ehash.md, section 7.
class tst_HttpService : public QObject {
    Q_OBJECT

    /// A service on this thread, and a bench whose own mint has the same keys, to make coins and read answers with.
    struct Bench {
        HttpMint customer {};
        QTemporaryDir folder {};
        SystemClock clock {};
        std::unique_ptr<mint::MintService> service {};

        mint::MintServiceConfig config() const
        {
            mint::MintServiceConfig out;
            out.mint = customer.config;
            out.mint.databasePath = folder.filePath(QStringLiteral("service.db"));
            out.mint.testBackendDelay = 30ms;
            out.port = 0;
            return out;
        }
        void start(const mint::MintServiceConfig &config)
        {
            service = std::make_unique<mint::MintService>(config, clock, customer.random);
            const auto started = service->start();
            QVERIFY2(started, qPrintable(started ? QString() : started.error().toString()));
        }
        void start() { start(config()); }
        QUrl socketUrl() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1/v1/ws").arg(service->port())); }
        mint::CreditAnswer credit(quint64 amount)
        {
            QSignalSpy answered(service.get(), &mint::MintService::creditsAnswered);
            service->creditShares(QLatin1String(HttpMint::pool), { customer.share(amount) });
            return answered.value(0).value(1).value<QList<mint::CreditAnswer>>().value(0);
        }
        QList<cashu::Proof> coins(quint64 amount)
        {
            const auto outputs = customer.blanks(amount);
            RawHttp client(service->port());
            const auto reply = client.post("/v1/mint/ehash", customer.mintBody(credit(amount).quoteId, outputs));
            return reply.status == 200 ? customer.read(outputs, reply.body) : QList<cashu::Proof>();
        }
    };
    static QString subscribe(const char *kind, const QString &filter)
    {
        return QString::fromStdString(nlohmann::json { { "jsonrpc", "2.0" }, { "id", 1 }, { "method", "subscribe" },
            { "params", { { "kind", kind }, { "filters", { filter.toStdString() } }, { "subId", "s" } } } }
                                          .dump());
    }

private Q_SLOTS:
    void servesAWholeLife()
    {
        Bench bench;
        bench.start();
        RawHttp client(bench.service->port());
        QCOMPARE(client.get("/v1/info").status, 200);
        const auto coins = bench.coins(13);
        QCOMPARE(coins.size(), 3);
        const auto fresh = bench.customer.blanks(13);
        const auto swapped = client.post("/v1/swap", bench.customer.swapBody(coins, fresh));
        QCOMPARE(swapped.status, 200);
        QCOMPARE(bench.customer.read(fresh, swapped.body).size(), 3);
        QCOMPARE(client.post("/v1/swap", bench.customer.swapBody(coins, bench.customer.blanks(13))).status, 400);
    }

    void snapshotsComeAtMostFourTimesASecond()
    {
        Bench bench;
        bench.service = std::make_unique<mint::MintService>(bench.config(), bench.clock, bench.customer.random);
        QSignalSpy snapshots(bench.service.get(), &mint::MintService::snapshotChanged);
        QVERIFY(bench.service->start());
        QCOMPARE(snapshots.size(), 1);
        const auto first = snapshots[0][0].value<mint::Snapshot>();
        QCOMPARE(first.url, bench.service->url());
        QVERIFY(first.isTestInstance && first.isIssuing);
        QElapsedTimer time;
        time.start();
        for (int i = 0; i < 40; ++i) {
            bench.credit(1);
            QTest::qWait(10);
        }
        QTRY_COMPARE(snapshots.last()[0].value<mint::Snapshot>().quotesPaid, 40);
        QVERIFY2(snapshots.size() <= 2 + time.elapsed() / 250, qPrintable(QString::number(snapshots.size())));
    }

    void stopsAndGoesOn()
    {
        Bench bench;
        bench.start();
        bench.service->stopIssuing(QStringLiteral("the user said so"));
        QCOMPARE(bench.credit(4).code, mint::CreditCode::Stopped);
        bench.service->resumeIssuing();
        QCOMPARE(bench.credit(4).code, mint::CreditCode::None);
        QVERIFY(bench.service->rotate(QStringLiteral("hash")));
    }

    /// Shares are credited all the same, and the port is opened once it is free.
    void busyPortIsSaidAndTriedAgain()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        Bench bench;
        auto config = bench.config();
        config.port = taken.serverPort();
        config.portAgain = 20ms;
        bench.service = std::make_unique<mint::MintService>(config, bench.clock, bench.customer.random);
        QSignalSpy snapshots(bench.service.get(), &mint::MintService::snapshotChanged);
        const auto last = [&] { return snapshots.last()[0].value<mint::Snapshot>(); };
        QVERIFY(bench.service->start());
        QCOMPARE(last().url, QString());
        QCOMPARE(last().portTrouble.port, taken.serverPort());
        QVERIFY2(last().portTrouble.reason.contains(QString::number(taken.serverPort())),
            qPrintable(last().portTrouble.reason));
        QVERIFY(last().portTrouble.nextFree > taken.serverPort());
        QCOMPARE(bench.credit(4).code, mint::CreditCode::None);
        QCOMPARE(bench.service->port(), 0);
        taken.close();
        QTRY_COMPARE(last().url, QStringLiteral("http://127.0.0.1:%1").arg(config.port));
        QCOMPARE(last().portTrouble, mint::PortTrouble());
        RawHttp client(config.port);
        QCOMPARE(client.get("/v1/keys").status, 200);
        QVERIFY(!bench.coins(8).isEmpty());
    }

    void creditsWithoutAPort()
    {
        Bench bench;
        auto config = bench.config();
        config.servesHttp = false;
        bench.start(config);
        QCOMPARE(bench.service->port(), 0);
        QCOMPARE(bench.credit(4).code, mint::CreditCode::None);
    }

    void livesOnItsThread()
    {
        Bench bench;
        QByteArray reply;
        {
            ServiceThread<mint::MintService> thread(QStringLiteral("hashstead-mint"), [&] {
                return std::make_unique<mint::MintService>(bench.config(), bench.clock, bench.customer.random);
            });
            auto started = thread.ask([](mint::MintService &service) { return service.start() ? service.port() : 0; });
            QTRY_VERIFY(started.isFinished());
            QVERIFY(started.result() != 0);
            RawHttp client(quint16(started.result()));
            QCOMPARE(client.get("/v1/keys").status, 200);
        }
    }

    void webSocketTellsOfQuotes()
    {
        Bench bench;
        bench.start();
        RawHttp client(bench.service->port());
        const auto quote
            = HttpMint::json({ 200, client.post("/v1/mint/quote/bolt11", R"({"amount":8,"unit":"sat"})").body });
        const auto id = QString::fromStdString(quote["quote"].get<std::string>());
        QWebSocket socket;
        QSignalSpy messages(&socket, &QWebSocket::textMessageReceived);
        connect(&socket, &QWebSocket::connected, &socket,
            [&] { socket.sendTextMessage(subscribe("bolt11_mint_quote", id)); });
        socket.open(bench.socketUrl());
        QTRY_VERIFY(messages.size() >= 2);
        const auto at = [&](int i) { return nlohmann::json::parse(messages[i][0].toString().toStdString()); };
        QCOMPARE(at(0)["result"]["status"].get<std::string>(), "OK");
        QCOMPARE(at(1)["params"]["payload"]["quote"].get<std::string>(), id.toStdString());
        const auto last = [&] { return at(int(messages.size()) - 1)["params"]["payload"]["state"].get<std::string>(); };
        QTRY_COMPARE(last(), "PAID");
        const auto outputs = bench.customer.blanks(8, QStringLiteral("sat"));
        const auto body = cashu::encodeJson(cashu::MintRequest { id, support::messagesOf(outputs), std::nullopt });
        QCOMPARE(client.post("/v1/mint/bolt11", body).status, 200);
        QTRY_COMPARE(last(), "ISSUED");
    }

    void webSocketTellsOfCoins()
    {
        Bench bench;
        bench.start();
        const auto coins = bench.coins(1);
        QCOMPARE(coins.size(), 1);
        QWebSocket socket;
        QSignalSpy messages(&socket, &QWebSocket::textMessageReceived);
        connect(&socket, &QWebSocket::connected, &socket,
            [&] { socket.sendTextMessage(subscribe("proof_state", cashu::yOf(coins[0])->toHex())); });
        socket.open(bench.socketUrl());
        QTRY_COMPARE(messages.size(), 2);
        QVERIFY(messages[1][0].toString().contains(QStringLiteral("UNSPENT")));
        RawHttp client(bench.service->port());
        QCOMPARE(client.post("/v1/swap", bench.customer.swapBody(coins, bench.customer.blanks(1))).status, 200);
        QTRY_COMPARE(messages.size(), 3);
        QVERIFY(messages[2][0].toString().contains(QStringLiteral("\"SPENT\"")));
        socket.close();
    }

    /// NUT-17: every kind that the info names, told of an object of it.
    void announcedKindsAreServed()
    {
        Bench bench;
        bench.start();
        RawHttp client(bench.service->port());
        const auto info = HttpMint::json({ 200, client.get("/v1/info").body });
        QSet<QString> kinds;
        for (const auto &entry : info["nuts"]["17"]["supported"]) {
            for (const auto &command : entry["commands"])
                kinds.insert(QString::fromStdString(command.get<std::string>()));
        }
        const auto quote
            = HttpMint::json({ 200, client.post("/v1/mint/quote/bolt11", R"({"amount":8,"unit":"sat"})").body });
        const QMap<QString, QString> filters { { QStringLiteral("bolt11_mint_quote"),
                                                   QString::fromStdString(quote["quote"].get<std::string>()) },
            { QStringLiteral("ehash_mint_quote"), bench.credit(4).quoteId },
            { QStringLiteral("proof_state"), crypto::CurvePoint::generator().toHex() } };
        QCOMPARE(kinds, QSet<QString>(filters.keyBegin(), filters.keyEnd()));
        for (auto it = filters.cbegin(); it != filters.cend(); ++it) {
            QWebSocket socket;
            QSignalSpy messages(&socket, &QWebSocket::textMessageReceived);
            connect(&socket, &QWebSocket::connected, &socket,
                [&] { socket.sendTextMessage(subscribe(it.key().toLatin1().constData(), it.value())); });
            socket.open(bench.socketUrl());
            QTRY_VERIFY(messages.size() >= 2); // accepted, and the state now; the test's invoice may be paid by then
            QVERIFY(messages[0][0].toString().contains(QStringLiteral("\"OK\"")));
            QVERIFY(messages[1][0].toString().contains(it.value()));
        }
    }

    void a01_parallelDoubleSpendOver32Connections()
    {
        Bench bench;
        bench.start();
        const auto coins = bench.coins(1);
        QCOMPARE(coins.size(), 1);
        std::vector<std::unique_ptr<RawHttp>> clients;
        std::vector<QByteArray> requests;
        for (int i = 0; i < 32; ++i) {
            clients.push_back(std::make_unique<RawHttp>(bench.service->port()));
            QVERIFY(clients.back()->isConnected());
            const QByteArray body = bench.customer.swapBody(coins, bench.customer.blanks(1));
            requests.push_back(
                "POST /v1/swap HTTP/1.1\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        }
        for (size_t i = 0; i < clients.size(); ++i) // all are on their way before the mint reads the first
            clients[i]->send(requests[i]);
        int won = 0;
        for (const auto &client : clients) {
            const auto reply = client->reply();
            won += reply.status == 200;
            if (reply.status != 200)
                QVERIFY2(reply.body.contains("11001"), reply.body.constData());
        }
        QCOMPARE(won, 1);
    }

    void a32_manyWebSockets()
    {
        Bench bench;
        bench.start();
        std::vector<std::unique_ptr<RawHttp>> idle;
        const QByteArray upgrade = "GET /v1/ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                                   "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
        int open = 0;
        for (int i = 0; i < 40; ++i) {
            idle.push_back(std::make_unique<RawHttp>(bench.service->port(), QHostAddress(QStringLiteral("127.0.0.2"))));
            const int status = idle.back()->ask(upgrade).status;
            QVERIFY(status == 101 || status == 429);
            open += status == 101;
        }
        QCOMPARE(open, bench.config().limits.webSocketsPerAddress);
        RawHttp honest(bench.service->port());
        QCOMPARE(honest.ask(upgrade).status, 101);
    }

    void a32_gzipBombAndSlowloris()
    {
        Bench bench;
        auto config = bench.config();
        config.limits.headTime = 300ms;
        config.limits.bodyTime = 300ms;
        bench.start(config);
        RawHttp bomb(bench.service->port());
        QCOMPARE(
            bomb.ask("POST /v1/swap HTTP/1.1\r\nContent-Encoding: gzip\r\nContent-Length: 10\r\n\r\n\x1f\x8b").status,
            415);
        RawHttp slowHead(bench.service->port());
        QVERIFY(slowHead.isConnected());
        slowHead.send("POST /v1/swap HT");
        QCOMPARE(slowHead.reply().status, 408);
        RawHttp slowBody(bench.service->port());
        QVERIFY(slowBody.isConnected());
        slowBody.send("POST /v1/swap HTTP/1.1\r\nContent-Length: 10\r\n\r\n{");
        QCOMPARE(slowBody.reply().status, 408);
        RawHttp honest(bench.service->port());
        QCOMPARE(honest.get("/v1/info").status, 200);
    }
};

QTEST_GUILESS_MAIN(tst_HttpService)
#include "tst_HttpService.moc"
