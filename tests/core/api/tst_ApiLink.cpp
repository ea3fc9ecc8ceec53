// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/ApiClient.h"
#include "core/api/ApiServer.h"
#include "tests/support/ApiSamples.h"

#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QWebSocket>
#include <QtTest>

using namespace api;
using namespace std::chrono_literals;

/// Server and window over real TLS sockets.
class tst_ApiLink : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    SystemRandom m_random;
    net::TlsIdentity m_identity = *net::TlsIdentity::make(QStringLiteral("hashstead"), SystemClock().now());

    struct Core {
        TokenBook tokens;
        QMap<Scope, QString> token;
        std::unique_ptr<ApiServer> server;
        quint16 port = 0;
        QList<std::pair<quint64, CommandBody>> given;
    };

    void serve(Core &core, net::HttpLimits limits = ApiServerConfig::defaultLimits(), quint16 port = 0)
    {
        if (core.token.isEmpty()) {
            for (const Scope scope : { Scope::Read, Scope::Operate, Scope::Pay })
                core.token[scope] = *core.tokens.add(scopeName(scope), scope, m_random, m_clock.now());
        }
        ApiServerConfig config;
        config.program = QStringLiteral("hashsteadd test");
        config.port = port;
        config.tokens = core.tokens;
        config.limits = limits;
        config.helloTime = 300ms;
        core.server = std::make_unique<ApiServer>(config, m_identity, m_clock);
        connect(core.server.get(), &ApiServer::commandGiven, core.server.get(),
            [&core](quint64 key, const CommandBody &body) {
                core.given.append({ key, body });
            });
        const auto opened = core.server->start();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        core.port = *opened;
        const CoreState state = support::sampleState(20);
        core.server->applyFacts(state.facts);
        core.server->applyLive(state.live);
        core.server->applyNodes(state.nodes);
        core.server->applyEvents(state.events);
        core.server->applyWallet(state.wallet);
        core.server->applyMint(state.mint);
        core.server->applyEhash(state.ehash);
        core.server->applySettings(state.settings);
    }
    std::unique_ptr<ApiClient> attach(const Core &core, Scope scope)
    {
        auto client
            = std::make_unique<ApiClient>(RemoteCore { QStringLiteral("127.0.0.1"), core.port, m_identity.fingerprint(),
                                              core.token[scope], QStringLiteral("w") },
                m_clock, m_random);
        client->start();
        return client;
    }
    static bool isConnected(const ApiClient &client) { return client.link().status == LinkStatus::Connected; }
    static bool isRefused(const ApiClient &client, Errc code)
    {
        return client.link().status == LinkStatus::Refused && client.link().code == code;
    }

    /// A stranger that speaks TLS and whatever a test lets it.
    struct Stranger {
        QWebSocket socket;
        QByteArrayList received;
        bool isOver = false;

        explicit Stranger(quint16 port, const char *path = "/api/socket")
        {
            QSslConfiguration configuration;
            configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
            socket.setSslConfiguration(configuration);
            connect(&socket, &QWebSocket::binaryMessageReceived, &socket,
                [this](const QByteArray &m) { received.append(m); });
            connect(&socket, &QWebSocket::disconnected, &socket, [this] { isOver = true; });
            socket.open(QUrl(QStringLiteral("wss://127.0.0.1:%1%2").arg(port).arg(QLatin1String(path))));
        }
        bool isOpen()
        {
            return QTest::qWaitFor([this] { return socket.isValid() || isOver; }) && !isOver;
        }
        bool hasEnded()
        {
            return QTest::qWaitFor([this] { return isOver; }, 3000);
        }
        std::optional<RefusalCode> refusal() const
        {
            const auto last = received.isEmpty() ? Result<ToWindow>(Pong {}) : decodeToWindow(received.last());
            const auto *refusal = last ? std::get_if<Refusal>(&*last) : nullptr;
            return refusal ? std::optional(refusal->code) : std::nullopt;
        }
    };

private Q_SLOTS:
    void valuesArriveAndUnchangedPartsDoNot()
    {
        Core core;
        serve(core);
        const auto client = attach(core, Scope::Read);
        QSignalSpy states(client.get(), &ApiClient::stateChanged);
        QTRY_VERIFY(isConnected(*client));
        QTRY_COMPARE(states.size(), 1);
        QCOMPARE(client->state().live.miners, support::sampleLive(20).miners);
        QCOMPARE(client->state().facts, support::sampleState().facts);
        QCOMPARE(client->link().scope, Scope::Read);
        QCOMPARE(client->link().program, QStringLiteral("hashsteadd test"));
        QTRY_VERIFY(client->link().latency.has_value());
        const quint64 first = client->bytesReceived();

        auto live = support::sampleLive(20);
        live.takenAt += 1s;
        live.miners[7].hashrate.m1 = 9e12;
        core.server->applyLive(live);
        QTRY_COMPARE(states.size(), 2);
        const auto changed = states[1][1].value<Parts>();
        QVERIFY(changed.has(Part::Miners) && changed.has(Part::Times));
        QVERIFY(!changed.has(Part::Marks) && !changed.has(Part::History) && !changed.has(Part::Settings));
        const quint64 second = client->bytesReceived() - first;
        qInfo("first state %llu bytes, a change %llu bytes", first, second);
        QVERIFY(second < 1000 && first > 40'000);
        QCOMPARE(client->state().live.miners, live.miners);
    }

    void statesComeAtMostFourTimesASecond()
    {
        Core core;
        serve(core);
        const auto client = attach(core, Scope::Read);
        QSignalSpy states(client.get(), &ApiClient::stateChanged);
        QTRY_COMPARE(states.size(), 1);
        auto live = support::sampleLive(20);
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < 2000) {
            live.takenAt += 1ms;
            core.server->applyLive(live);
            QTest::qWait(10);
        }
        QVERIFY2(states.size() >= 2 && states.size() <= 2 + time.elapsed() / 250,
            qPrintable(QString::number(states.size())));
    }

    void anotherCertificateIsRefusedBeforeTheToken()
    {
        Core core;
        serve(core);
        ApiClient client({ QStringLiteral("127.0.0.1"), core.port, QByteArray(32, 'x'), core.token[Scope::Pay], {} },
            m_clock, m_random);
        client.start();
        QTRY_VERIFY(isRefused(client, Errc::BadKey));
        QCOMPARE(client.link().seenPin, m_identity.fingerprint());
        QVERIFY(core.server->state().peers.isEmpty());
        ApiClient first({ QStringLiteral("127.0.0.1"), core.port, {}, {}, {} }, m_clock, m_random);
        first.start();
        QTRY_VERIFY(isRefused(first, Errc::NotFound));
        QCOMPARE(first.link().seenPin, m_identity.fingerprint());
    }

    void aWrongTokenIsRefused()
    {
        Core core;
        serve(core);
        core.token[Scope::Read] = QStringLiteral("hst_wrong");
        const auto client = attach(core, Scope::Read);
        QTRY_VERIFY(isRefused(*client, Errc::Denied));
        QTRY_COMPARE(core.server->refused().value(QStringLiteral("api-token")), 1u);
    }

    void commandsAreAnsweredWithinTheirScope()
    {
        Core core;
        serve(core);
        const auto reader = attach(core, Scope::Read);
        const auto operater = attach(core, Scope::Operate);
        const auto payer = attach(core, Scope::Pay);
        QTRY_VERIFY(isConnected(*reader) && isConnected(*operater) && isConnected(*payer));
        QSignalSpy toReader(reader.get(), &ApiClient::answered);
        QSignalSpy toOperater(operater.get(), &ApiClient::answered);
        QSignalSpy toPayer(payer.get(), &ApiClient::answered);

        reader->give({ 1, IssuingCommand { false, {} } });
        reader->give({ 2, WalletOrder(wallet::SentOrder {}) });
        operater->give({ 3, WalletOrder(wallet::SentOrder {}) });
        operater->give({ 4, SettingsCommand {} });
        QTRY_COMPARE(toReader.size(), 2);
        QTRY_COMPARE(toOperater.size(), 2);
        for (const auto &one : toReader + toOperater)
            QCOMPARE(one[0].value<Answer>().error->code, Errc::Denied);
        QVERIFY(core.given.isEmpty());

        operater->give({ 5, IssuingCommand { false, QStringLiteral("pause") } });
        QTRY_COMPARE(core.given.size(), 1);
        QCOMPARE(std::get<IssuingCommand>(core.given[0].second).why, QStringLiteral("pause"));
        core.server->answer(core.given[0].first, std::nullopt, {});
        QTRY_COMPARE(toOperater.size(), 3);
        QCOMPARE(toOperater[2][0].value<Answer>().id, 5u);
        QVERIFY(!toOperater[2][0].value<Answer>().error);

        payer->give({ 6, WalletOrder(wallet::SentOrder { true }) });
        QTRY_COMPARE(core.given.size(), 2);
        wallet::SentToken sent;
        sent.token = "cashuBsecret";
        core.server->answer(core.given[1].first, std::nullopt, wallet::Value(wallet::SentTokens { sent }));
        QTRY_COMPARE(toPayer.size(), 1);
        const auto value = std::get<wallet::Value>(toPayer[0][0].value<Answer>().value);
        QCOMPARE(std::get<wallet::SentTokens>(value)[0].token, "cashuBsecret");
        QTest::qWait(300);
        QCOMPARE(toReader.size(), 2); // others hear nothing of it
        QCOMPARE(toOperater.size(), 3);
    }

    void aRevokedTokenIsDropped()
    {
        Core core;
        serve(core);
        const auto reader = attach(core, Scope::Read);
        const auto payer = attach(core, Scope::Pay);
        QTRY_VERIFY(isConnected(*reader) && isConnected(*payer));
        QCOMPARE(core.server->state().peers.size(), 2);
        TokenBook fewer = core.tokens;
        QVERIFY(fewer.revoke(QStringLiteral("pay")));
        core.server->setTokens(fewer);
        QTRY_VERIFY(isRefused(*payer, Errc::Denied));
        QCOMPARE(payer->state().live.miners.size(), 20); // what was shown stays
        QTRY_COMPARE(core.server->state().peers.size(), 1);
        QVERIFY(isConnected(*reader));
    }

    void aCoreThatEndsIsMissedAndFoundAgain()
    {
        Core core;
        serve(core);
        const auto client = attach(core, Scope::Read);
        QSignalSpy states(client.get(), &ApiClient::stateChanged);
        QTRY_COMPARE(states.size(), 1);
        core.server.reset();
        QTRY_VERIFY(client->link().status == LinkStatus::Gone);
        QCOMPARE(client->state().live.miners.size(), 20);
        QSignalSpy answers(client.get(), &ApiClient::answered);
        client->give({ 1, stats::SeriesRequest {} });
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers[0][0].value<Answer>().error->code, Errc::Unreachable);
        serve(core, ApiServerConfig::defaultLimits(), core.port);
        QTRY_VERIFY_WITH_TIMEOUT(isConnected(*client), 7000);
        QTRY_COMPARE(states.size(), 2);
        QCOMPARE(states[1][1].value<Parts>(), Parts::all());
    }

    void aCommandUnderWayWhenTheCoreGoesIsUnknown()
    {
        Core core;
        serve(core);
        const auto client = attach(core, Scope::Pay);
        QTRY_VERIFY(isConnected(*client));
        QSignalSpy answers(client.get(), &ApiClient::answered);
        client->give({ 8, WalletOrder(wallet::SweepOrder {}) });
        QTRY_COMPARE(core.given.size(), 1);
        core.server.reset();
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(answers[0][0].value<Answer>().id, 8u);
        QCOMPARE(answers[0][0].value<Answer>().error->code, Errc::Unknown);
    }

    void hostileFramesEndTheConnection_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<bool>("isText");
        QTest::addColumn<int>("code");
        const int protocol = int(RefusalCode::Protocol);
        QTest::newRow("garbage") << QByteArray(100, '\xff') << false << protocol;
        QTest::newRow("empty") << QByteArray() << false << protocol;
        QTest::newRow("text") << QByteArray("{\"hello\":1}") << true << protocol;
        QTest::newRow("ping before hello") << encode(ToCore(Ping { 1 })) << false << protocol;
        QTest::newRow("command before hello")
            << encode(ToCore(Command { 1, WalletOrder(wallet::SentOrder {}) })) << false << protocol;
        QTest::newRow("another version") << QByteArray::fromHex("8200830360f6") << false << int(RefusalCode::Version);
        QTest::newRow("no token") << encode(ToCore(Hello {})) << false << int(RefusalCode::Token);
        QTest::newRow("too long") << QByteArray(maxToCore + 1000, '\0') << false << -1; // closed without a word
        QTest::newRow("much too long") << QByteArray(8 * 1024 * 1024, '\0') << false << -1;
    }
    void hostileFramesEndTheConnection()
    {
        QFETCH(QByteArray, message);
        QFETCH(bool, isText);
        QFETCH(int, code);
        Core core;
        serve(core);
        const auto client = attach(core, Scope::Read);
        QTRY_VERIFY(isConnected(*client));
        Stranger stranger(core.port);
        QVERIFY(stranger.isOpen());
        if (isText)
            stranger.socket.sendTextMessage(QString::fromLatin1(message));
        else
            stranger.socket.sendBinaryMessage(message);
        QVERIFY(stranger.hasEnded());
        if (code >= 0)
            QCOMPARE(int(stranger.refusal().value_or(RefusalCode::Busy)), code);
        QVERIFY(isConnected(*client)); // others do not feel it
        QTRY_COMPARE(core.server->state().peers.size(), 1);
    }

    void whoNeverSaysHelloIsEnded()
    {
        Core core;
        serve(core);
        Stranger stranger(core.port);
        QVERIFY(stranger.isOpen());
        QVERIFY(stranger.hasEnded());
        QCOMPARE(stranger.refusal(), RefusalCode::Protocol);
    }

    void aFloodOfCommandsIsBounded()
    {
        Core core;
        serve(core);
        const auto client = attach(core, Scope::Read);
        QTRY_VERIFY(isConnected(*client));
        QSignalSpy answers(client.get(), &ApiClient::answered);
        for (quint64 i = 1; i <= 100; ++i)
            client->give({ i, stats::SeriesRequest {} });
        QTRY_COMPARE(answers.size(), 68);
        QCOMPARE(answers[0][0].value<Answer>().error->code, Errc::Limit);
        QCOMPARE(core.given.size(), 32);
        // And of bytes: the address's bucket ends it.
        Stranger stranger(core.port);
        QVERIFY(stranger.isOpen());
        stranger.socket.sendBinaryMessage(encode(ToCore(Hello { protocolVersion, {}, core.token[Scope::Read] })));
        for (int i = 0; i < 4000 && !stranger.isOver; ++i) {
            stranger.socket.sendBinaryMessage(
                encode(ToCore(Command { 1, SettingsCommand { { { QStringLiteral("k"), QString(4000, u'x') } } } })));
            if (i % 50 == 0)
                QTest::qWait(1);
        }
        QVERIFY(stranger.hasEnded());
        QVERIFY(core.server->refused().value(QStringLiteral("requests")) > 0);
    }

    void connectionsPerAddressAreBounded()
    {
        net::HttpLimits limits = ApiServerConfig::defaultLimits();
        limits.webSocketsPerAddress = 2;
        Core core;
        serve(core, limits);
        const auto a = attach(core, Scope::Read);
        const auto b = attach(core, Scope::Read);
        QTRY_VERIFY(isConnected(*a) && isConnected(*b));
        Stranger third(core.port);
        QVERIFY(!third.isOpen());
        QCOMPARE(core.server->refused().value(QStringLiteral("websockets-per-address")), 1u);
    }

    void whatIsNoTlsOrNoSocketIsRefused()
    {
        net::HttpLimits limits = ApiServerConfig::defaultLimits();
        limits.headTime = 300ms;
        Core core;
        serve(core, limits);
        QTcpSocket plain;
        plain.connectToHost(QStringLiteral("127.0.0.1"), core.port);
        plain.write("GET /api/socket HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(plain.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(!plain.readAll().contains("HTTP"));
        QTRY_COMPARE(core.server->refused().value(QStringLiteral("tls")), 1u);
        QTcpSocket silent; // no handshake comes
        silent.connectToHost(QStringLiteral("127.0.0.1"), core.port);
        QTRY_COMPARE(silent.state(), QAbstractSocket::ConnectedState);
        QTRY_COMPARE(silent.state(), QAbstractSocket::UnconnectedState);
        Stranger elsewhere(core.port, "/other");
        QVERIFY(!elsewhere.isOpen());
        QSslSocket old; // TLS 1.2
        QSslConfiguration configuration;
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setProtocol(QSsl::TlsV1_2);
        old.setSslConfiguration(configuration);
        old.connectToHostEncrypted(QStringLiteral("127.0.0.1"), core.port);
        QTRY_COMPARE(old.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(!old.isEncrypted());
    }
};

QTEST_GUILESS_MAIN(tst_ApiLink)
#include "tst_ApiLink.moc"
