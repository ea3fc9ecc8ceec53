// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/Probes.h"
#include "core/base/ServiceThread.h"
#include "core/noise/AuthorityKey.h"
#include "tests/support/FakeBitcoind.h"
#include "tests/support/FakePool.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace std::chrono_literals;
using Kind = ProbeRequest::Kind;
using Step = ProbeStep;
using State = ProbeState;

/// The probes on their own thread, against real sockets of this process.
class tst_Probes : public QObject {
    Q_OBJECT
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<ServiceThread<app::Probes>> m_probes;
    QList<ProbeReport> m_reports;
    quint64 m_lastId = 0;

    ProbeRequest request(Kind kind, const QString &subject, const QString &network, const QString &password = {})
    {
        return { ++m_lastId, kind, subject, network, password };
    }
    /// The last report of a whole probe.
    ProbeReport run(const ProbeRequest &request)
    {
        m_reports.clear();
        m_probes->post([request](app::Probes &p) { p.start(request); });
        const bool isDone = QTest::qWaitFor(
            [&] { return !m_reports.isEmpty() && m_reports.last().isDone && m_reports.last().id == request.id; },
            10'000);
        return isDone ? m_reports.last() : ProbeReport {};
    }
    ProbeReport node(const FakeBitcoind &fake, const QString &login, const QString &network = QStringLiteral("regtest"))
    {
        return run(request(Kind::Node, QStringLiteral("http://127.0.0.1:%1 %2").arg(fake.port()).arg(login).trimmed(),
            network, QStringLiteral("secret-pass")));
    }
    ProbeReport pool(quint16 port, const crypto::XOnlyKey &key, const QString &identity = QStringLiteral("alice"))
    {
        return run(request(Kind::Pool,
            QStringLiteral("stratum2+tcp://127.0.0.1:%1/%2 %3").arg(port).arg(noise::authorityKeyText(key), identity),
            QStringLiteral("main")));
    }
    static State state(const ProbeReport &report, Step step)
    {
        const ProbeFinding *found = report.find(step);
        return found ? found->state : State::Waiting;
    }
    static QString detail(const ProbeReport &report)
    {
        for (const ProbeFinding &finding : report.findings) {
            if (finding.state == State::Failed || finding.state == State::Warned)
                return finding.detail;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_probes = std::make_unique<ServiceThread<app::Probes>>(QStringLiteral("probe"), [this] {
            return std::make_unique<app::Probes>(m_clock, m_random, app::ProbeTimes { 400ms, 200ms });
        });
        connect(
            m_probes->object(), &app::Probes::reported, this, [this](const ProbeReport &r) { m_reports.append(r); });
    }
    void cleanup() { m_probes.reset(); }

    // Nodes

    void aGoodNode()
    {
        FakeBitcoind fake;
        const ProbeReport report = node(fake, QStringLiteral("user=user"));
        QCOMPARE(report.verdict(), State::Passed);
        for (const ProbeFinding &finding : report.findings)
            QCOMPARE(finding.state, State::Passed);
        QVERIFY(report.find(Step::NodeReached)->fact.startsWith(QStringLiteral("/Fake:1.0/")));
        QCOMPARE(report.find(Step::NodeChain)->fact, QStringLiteral("regtest"));
        QCOMPARE(report.find(Step::NodeTemplate)->fact, QStringLiteral("1"));
        QVERIFY2(m_reports.size() >= 4, "progress is told");
        for (const ProbeReport &each : std::as_const(m_reports)) {
            for (const ProbeFinding &finding : each.findings)
                QVERIFY(!finding.fact.contains(u"secret") && !finding.detail.contains(u"secret-pass"));
        }
    }
    void aCookieIsRead()
    {
        QTemporaryDir dir;
        FakeBitcoind fake;
        fake.login = "__cookie__:abc";
        QFile cookie(dir.filePath(QStringLiteral(".cookie")));
        QVERIFY(cookie.open(QIODevice::WriteOnly));
        cookie.write(fake.login);
        cookie.close();
        QCOMPARE(node(fake, QStringLiteral("cookie=") + cookie.fileName()).verdict(), State::Passed);
        const ProbeReport none = node(fake, QStringLiteral("cookie=") + dir.filePath(QStringLiteral("none")));
        QCOMPARE(state(none, Step::NodeLogin), State::Failed);
        QCOMPARE(state(none, Step::NodeReached), State::Waiting);
        QVERIFY(detail(none).contains(u"cannot be read"));
        fake.login = "__cookie__:new";
        const ProbeReport old = node(fake, QStringLiteral("cookie=") + cookie.fileName());
        QCOMPARE(state(old, Step::NodeReached), State::Passed);
        QVERIFY2(detail(old).contains(u"refuses the login of its cookie"), qPrintable(detail(old)));
    }
    void aWrongPassword()
    {
        FakeBitcoind fake;
        fake.login = "user:other";
        const ProbeReport report = node(fake, QStringLiteral("user=user"));
        QCOMPARE(state(report, Step::NodeReached), State::Passed);
        QCOMPARE(state(report, Step::NodeLogin), State::Failed);
        QVERIFY(detail(report).contains(u"user name or password"));
    }
    void theWrongNetworkIsNamed()
    {
        FakeBitcoind fake;
        const ProbeReport report = node(fake, QStringLiteral("user=user"), QStringLiteral("main"));
        QCOMPARE(state(report, Step::NodeLogin), State::Passed);
        QCOMPARE(state(report, Step::NodeChain), State::Failed);
        QCOMPARE(report.otherNetwork, QStringLiteral("regtest"));
        QVERIFY(detail(report).contains(u"regtest") && detail(report).contains(u"main"));
        QCOMPARE(fake.count("getblocktemplate"), 0);
    }
    void aNodeThatIsNotReady()
    {
        FakeBitcoind fake;
        fake.chain = QStringLiteral("main");
        fake.isInitialDownload = true;
        fake.headersAhead = 1000;
        ProbeReport report = node(fake, QStringLiteral("user=user"), QStringLiteral("main"));
        QCOMPARE(report.verdict(), State::Warned);
        QVERIFY(detail(report).contains(u"block 0 of 1000"));
        fake.isInitialDownload = false;
        fake.peers = 0;
        report = node(fake, QStringLiteral("user=user"), QStringLiteral("main"));
        QCOMPARE(state(report, Step::NodeSync), State::Warned);
        QVERIFY(detail(report).contains(u"no peers"));
        fake.always[QStringLiteral("getblockchaininfo")] = FakeBitcoind::Answer::failure(-28, "Loading block index");
        report = node(fake, QStringLiteral("user=user"), QStringLiteral("main"));
        QCOMPARE(report.verdict(), State::Warned);
        QVERIFY(detail(report).contains(u"Loading block index"));
        fake.always.clear();
        fake.peers = 8;
        fake.always[QStringLiteral("getblocktemplate")] = FakeBitcoind::Answer::failure(-1, "mining is off");
        report = node(fake, QStringLiteral("user=user"), QStringLiteral("main"));
        QCOMPARE(state(report, Step::NodeSync), State::Passed);
        QCOMPARE(state(report, Step::NodeTemplate), State::Failed);
        QVERIFY(detail(report).contains(u"mining is off"));
    }
    void nobodyAnswers()
    {
        FakeBitcoind fake;
        fake.always[QStringLiteral("getblockchaininfo")] = FakeBitcoind::Answer::broken(FakeBitcoind::Fault::Hang);
        QVERIFY(detail(node(fake, QStringLiteral("user=user"))).contains(u"did not answer"));
        fake.always[QStringLiteral("getblockchaininfo")] = FakeBitcoind::Answer::broken(FakeBitcoind::Fault::Garbage);
        QVERIFY(detail(node(fake, QStringLiteral("user=user"))).contains(u"did not answer as a Bitcoin node does"));
        fake.stop();
        const ProbeReport report = node(fake, QStringLiteral("user=user"));
        QCOMPARE(state(report, Step::NodeReached), State::Failed);
        QVERIFY2(detail(report).contains(u"othing listens"), qPrintable(detail(report)));
        QCOMPARE(state(run(request(Kind::Node, QStringLiteral("bitcoin at home"), QStringLiteral("main"))), Step::Form),
            State::Failed);
    }

    // Pools

    void aGoodPool()
    {
        support::FakePool fake(m_clock, m_random);
        const ProbeReport report = pool(fake.port, fake.authority());
        QCOMPARE(report.verdict(), State::Passed);
        for (const ProbeFinding &finding : report.findings)
            QCOMPARE(finding.state, State::Passed);
        QCOMPARE(fake.setups.size(), 1);
        QCOMPARE(fake.openings.size(), 1);
        QCOMPARE(fake.openings[0].userIdentity.toString(), QStringLiteral("alice"));
        QTRY_COMPARE(fake.closings.size(), 1);
        QTRY_COMPARE(fake.connections(), 0);
    }
    void theWrongKey()
    {
        support::FakePool fake(m_clock, m_random);
        const ProbeReport report = pool(fake.port, crypto::KeyPair::generate(m_random).publicKey());
        QCOMPARE(state(report, Step::PoolReached), State::Passed);
        QCOMPARE(state(report, Step::PoolKey), State::Failed);
        QVERIFY2(detail(report).contains(u"authority key"), qPrintable(detail(report)));
        QVERIFY(fake.setups.isEmpty());
    }
    void thePublishedKey()
    {
        const QString subject
            = QStringLiteral("stratum2+tcp://127.0.0.1:1/9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72 alice");
        const ProbeReport report = run(request(Kind::Pool, subject, QStringLiteral("main")));
        QCOMPARE(state(report, Step::Form), State::Failed);
        QVERIFY(detail(report).contains(u"test networks only"));
        QCOMPARE(state(run(request(Kind::Pool, subject, QStringLiteral("testnet4"))), Step::Form), State::Passed);
    }
    void aPoolThatRefuses()
    {
        support::FakePool fake(m_clock, m_random);
        fake.options.refusedUsers = { QStringLiteral("mallory") };
        fake.options.refusal = QStringLiteral("unknown-user");
        const ProbeReport report = pool(fake.port, fake.authority(), QStringLiteral("mallory"));
        QCOMPARE(state(report, Step::PoolSetup), State::Passed);
        QCOMPARE(state(report, Step::PoolAccount), State::Failed);
        QVERIFY(detail(report).contains(u"unknown-user") && detail(report).contains(u"user identity"));
    }
    void aSilentPool()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        ProbeReport report = pool(silent.serverPort(), crypto::KeyPair::generate(m_random).publicKey());
        QCOMPARE(state(report, Step::PoolReached), State::Passed);
        QCOMPARE(state(report, Step::PoolKey), State::Failed);
        support::FakePool fake(m_clock, m_random);
        fake.options.answersSetup = false;
        report = pool(fake.port, fake.authority());
        QCOMPARE(state(report, Step::PoolKey), State::Passed);
        QCOMPARE(state(report, Step::PoolSetup), State::Failed);
        fake.options.answersSetup = true;
        fake.options.answersNegotiation = false; // older pools: done without
        QCOMPARE(pool(fake.port, fake.authority()).verdict(), State::Passed);
    }
    void noPoolAtAll()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        const ProbeReport report = pool(port, crypto::KeyPair::generate(m_random).publicKey());
        QCOMPARE(state(report, Step::PoolReached), State::Failed);
        QVERIFY(detail(report).contains(u"host and port"));
    }
    void aPoolOfStratumV1()
    {
        QTcpServer v1;
        QVERIFY(v1.listen(QHostAddress::LocalHost));
        QByteArray answer = "{\"id\":1,\"result\":[[],\"00\",4],\"error\":null}\n";
        QByteArray heard;
        connect(&v1, &QTcpServer::newConnection, &v1, [&] {
            QTcpSocket *socket = v1.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
                heard += socket->readAll();
                socket->write(answer);
            });
        });
        const QString subject = QStringLiteral("stratum+tcp://127.0.0.1:%1 alice").arg(v1.serverPort());
        ProbeReport report = run(request(Kind::Pool, subject, QStringLiteral("main")));
        QCOMPARE(state(report, Step::PoolReached), State::Passed);
        QCOMPARE(state(report, Step::PoolProtocol), State::Failed);
        QVERIFY(heard.contains("mining.subscribe"));
        QVERIFY(detail(report).contains(u"speaks Stratum V1") && detail(report).contains(u"Stratum V2 only"));
        answer = "HTTP/1.1 400 no\r\n\r\n";
        report = run(request(Kind::Pool, subject, QStringLiteral("main")));
        QVERIFY(detail(report).contains(u"does not answer as a Stratum V1 pool"));
    }

    // Ports

    void ports()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString taken = QStringLiteral("127.0.0.1:%1").arg(other.serverPort());
        ProbeReport report = run(request(Kind::Port, taken, {}));
        QCOMPARE(report.verdict(), State::Failed);
        QVERIFY(report.freePort > other.serverPort());
        QVERIFY(detail(report).contains(u"nother program"));
        const QString next = QStringLiteral("127.0.0.1:%1").arg(report.freePort);
        QCOMPARE(run(request(Kind::Port, next, {})).verdict(), State::Passed);
        m_probes->post([port = other.serverPort()](app::Probes &p) {
            p.setOwnListeners({ { QHostAddress::AnyIPv4, port } });
        });
        report = run(request(Kind::Port, taken, {}));
        QCOMPARE(report.verdict(), State::Passed);
        QCOMPARE(report.find(Step::PortFree)->fact, QStringLiteral("Hashstead"));
        report = run(request(Kind::Port, QStringLiteral("192.0.2.1:3333"), {}));
        QVERIFY2(detail(report).contains(u"no address of this computer"), qPrintable(detail(report)));
        QCOMPARE(state(run(request(Kind::Port, QStringLiteral("0.0.0.0"), {})), Step::Form), State::Failed);
        QCOMPARE(state(run(request(Kind::Port, QStringLiteral("0.0.0.0:0"), {})), Step::Form), State::Failed);
    }

    // Together

    void cancelled()
    {
        FakeBitcoind fake;
        fake.always[QStringLiteral("getblockchaininfo")] = FakeBitcoind::Answer::broken(FakeBitcoind::Fault::Hang);
        const ProbeRequest hanging
            = request(Kind::Node, QStringLiteral("http://127.0.0.1:%1 user=user").arg(fake.port()),
                QStringLiteral("regtest"), QStringLiteral("secret-pass"));
        m_reports.clear();
        m_probes->post([=](app::Probes &p) { p.start(hanging); });
        QTRY_COMPARE(fake.count("getblockchaininfo"), 1);
        m_probes->ask([=](app::Probes &p) { p.cancel(hanging.id); }).waitForFinished();
        QCoreApplication::sendPostedEvents();
        m_reports.clear();
        // One more probe ends after the cancelled one would have.
        fake.always[QStringLiteral("getblockchaininfo")] = FakeBitcoind::Answer::broken(FakeBitcoind::Fault::Hang);
        QCOMPARE(node(fake, QStringLiteral("user=user")).verdict(), State::Failed);
        for (const ProbeReport &report : std::as_const(m_reports))
            QVERIFY(report.id != hanging.id);
    }
    void destroyedUnderWay()
    {
        FakeBitcoind fake;
        fake.always[QStringLiteral("getblockchaininfo")] = FakeBitcoind::Answer::broken(FakeBitcoind::Fault::Hang);
        m_probes->post([r = request(Kind::Node, QStringLiteral("http://127.0.0.1:%1 user=user").arg(fake.port()),
                            QStringLiteral("regtest"), QStringLiteral("secret-pass"))](app::Probes &p) { p.start(r); });
        support::FakePool pool(m_clock, m_random);
        pool.freeze();
        m_probes->post([r = request(Kind::Pool,
                            QStringLiteral("stratum2+tcp://127.0.0.1:%1/%2 a")
                                .arg(pool.port)
                                .arg(noise::authorityKeyText(pool.authority())),
                            QStringLiteral("main"))](app::Probes &p) { p.start(r); });
        QTRY_COMPARE(fake.count("getblockchaininfo"), 1);
        QTRY_COMPARE(pool.accepts, 1);
        m_probes.reset();
    }
    void tooMany()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const QString subject = QStringLiteral("stratum2+tcp://127.0.0.1:%1/%2")
                                    .arg(silent.serverPort())
                                    .arg(noise::authorityKeyText(crypto::KeyPair::generate(m_random).publicKey()));
        int refused = 0;
        const QObject heard; // ends before what it counts: the others are still under way
        connect(m_probes->object(), &app::Probes::reported, &heard, [&](const ProbeReport &r) {
            refused += r.findings.size() == 1 && r.findings[0].detail.startsWith(QStringLiteral("Too many"));
        });
        for (size_t i = 0; i < app::Probes::maxRunning + 3; ++i)
            m_probes->post([r = request(Kind::Pool, subject, QStringLiteral("main"))](app::Probes &p) { p.start(r); });
        QTRY_COMPARE(refused, 3);
    }
    void translatorFile()
    {
        SettingsImport import;
        QString error;
        const QObject heard;
        connect(m_probes->object(), &app::Probes::imported, &heard, [&](const SettingsImport &i, const QString &e) {
            import = i;
            error = e;
        });
        m_probes->post([](app::Probes &p) { p.readTranslator(QStringLiteral("/nowhere/t.toml")); });
        QTRY_VERIFY(error.contains(u"no such file"));
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("t.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("downstream_address = \"0.0.0.0\"\n");
        file.close();
        m_probes->post([path = file.fileName()](app::Probes &p) { p.readTranslator(path); });
        QTRY_COMPARE(import.lines.size(), 1);
        QVERIFY(error.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Probes)
#include "tst_Probes.moc"
