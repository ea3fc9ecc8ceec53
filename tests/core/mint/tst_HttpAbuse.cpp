// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpLimits.h"
#include "tests/support/Folders.h"
#include "tests/support/Memory.h"
#include "tests/support/RawHttp.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <deque>

/// The mint as a process of its own under attack from the loopback network, where every 127.x.y.z is another address.
/// What counts: its peak memory, and that others are answered.
class tst_HttpAbuse : public QObject {
    Q_OBJECT

    /// A socket of an attacker: never waits.
    class Attacker {
    public:
        Attacker(quint16 port, quint32 from)
            : m_fd(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
        {
            sockaddr_in address {};
            address.sin_family = AF_INET;
            address.sin_addr.s_addr = htonl(from);
            ::bind(m_fd, reinterpret_cast<sockaddr *>(&address), sizeof address);
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            address.sin_port = htons(port);
            ::connect(m_fd, reinterpret_cast<sockaddr *>(&address), sizeof address);
        }
        ~Attacker() { ::close(m_fd); }
        Q_DISABLE_COPY_MOVE(Attacker)

        /// How many bytes the system took; -1 when the connection is over.
        qint64 send(const QByteArray &bytes)
        {
            const auto sent = ::send(m_fd, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
            return sent < 0 && (errno == EAGAIN || errno == EINPROGRESS || errno == ENOTCONN) ? 0 : sent;
        }
        /// Reads and drops; false when the connection is over.
        bool drain()
        {
            char chunk[65536];
            for (;;) {
                const auto size = ::recv(m_fd, chunk, sizeof chunk, MSG_DONTWAIT);
                if (size > 0) {
                    m_answered += QByteArrayView(chunk, size).count("HTTP/1.1 ");
                    continue;
                }
                return size < 0 && (errno == EAGAIN || errno == ENOTCONN);
            }
        }
        qint64 answered() const { return m_answered; }

    private:
        int m_fd;
        qint64 m_answered = 0;
    };

    static constexpr quint32 villain = 0x7f000002; // 127.0.0.2
    static constexpr qint64 mostKiB = 64 * 1024;

    QTemporaryDir m_folder;
    QProcess m_mint;
    quint16 m_port = 0;
    qint64 m_idleKiB = 0;
    int m_honest = 0;
    qint64 m_slowest = 0;

    qint64 memory(const char *field) const
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(m_mint.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return -1;
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf(field);
        return at < 0 ? -1 : text.mid(at + qstrlen(field) + 1, 20).trimmed().split(' ').first().toLongLong();
    }
    /// Asks as a wallet does, from an address of its own.
    bool isHonestAnswered()
    {
        QElapsedTimer time;
        time.start();
        RawHttp client(m_port);
        const auto reply = client.get("/v1/keys");
        const bool isAnswered = reply.status == 200;
        if (!isAnswered)
            qInfo("an honest client got %d after %lld ms: %s", reply.status, static_cast<long long>(time.elapsed()),
                reply.body.left(200).constData());
        m_slowest = std::max(m_slowest, time.elapsed());
        ++m_honest;
        return isAnswered;
    }
    /// To be called when an attack is over.
    void judge(const char *attack)
    {
        const qint64 grown = memory("VmHWM:") - m_idleKiB;
        qInfo("%s: peak memory %lld KiB over idle (%lld KiB); %d honest requests, the slowest took %lld ms", attack,
            static_cast<long long>(grown), static_cast<long long>(m_idleKiB), m_honest,
            static_cast<long long>(m_slowest));
        QVERIFY2(grown < mostKiB || !support::measuresMemory, attack);
        QCOMPARE(m_mint.state(), QProcess::Running);
    }

private Q_SLOTS:
    void initTestCase()
    {
        rlimit files {};
        getrlimit(RLIMIT_NOFILE, &files);
        files.rlim_cur = std::min<rlim_t>(files.rlim_max, 16384);
        setrlimit(RLIMIT_NOFILE, &files);
        if (files.rlim_cur < 8192)
            QSKIP("too few descriptors are allowed for 2,000 connections");
        m_mint.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_mint.start(support::programsFolder() + QStringLiteral("/hashstead-test-mint"),
            { QStringLiteral("--data"), m_folder.path() });
        QTRY_VERIFY(m_mint.canReadLine());
        const QUrl url(QJsonDocument::fromJson(m_mint.readLine())[QStringLiteral("url")].toString());
        m_port = quint16(url.port());
        QVERIFY(m_port != 0);
    }
    void cleanupTestCase()
    {
        m_mint.closeWriteChannel();
        QVERIFY(m_mint.waitForFinished());
        QCOMPARE(m_mint.exitCode(), 0);
    }
    void init()
    {
        for (int i = 0; i < 5; ++i)
            QVERIFY(isHonestAnswered());
        m_idleKiB = m_idleKiB == 0 ? memory("VmRSS:") : m_idleKiB;
        m_honest = 0;
        m_slowest = 0;
        QFile peak(QStringLiteral("/proc/%1/clear_refs").arg(m_mint.processId()));
        if (peak.open(QIODevice::WriteOnly)) // each attack has its own peak
            peak.write("5");
    }

    void hugeBodies_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("length") << QByteArray("POST /v1/swap HTTP/1.1\r\nContent-Length: 314572800\r\n\r\n");
        QTest::newRow("chunked") << QByteArray("POST /v1/swap HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n");
        QTest::newRow("no length") << QByteArray("POST /v1/swap HTTP/1.1\r\nConnection: close\r\n\r\n");
        QTest::newRow("gzip") << QByteArray(
            "POST /v1/swap HTTP/1.1\r\nContent-Encoding: gzip\r\nContent-Length: 300000\r\n\r\n");
    }
    void hugeBodies()
    {
        QFETCH(QByteArray, head);
        const QByteArray chunk(1024 * 1024, 'x');
        Attacker attacker(m_port, villain);
        QTRY_VERIFY(attacker.send(head) == head.size());
        qint64 sent = 0;
        QElapsedTimer time;
        time.start();
        while (sent < 300 * 1024 * 1024 && time.elapsed() < 10'000) {
            const qint64 size = attacker.send(chunk);
            if (size < 0)
                break;
            sent += size;
            attacker.drain();
            QTest::qWait(1);
        }
        QVERIFY2(sent < 16 * 1024 * 1024, "the mint went on reading");
        QVERIFY(isHonestAnswered());
        judge("300 MB body");
    }

    void manyBodiesThatNeverEnd()
    {
        std::vector<std::unique_ptr<Attacker>> attackers;
        const QByteArray request
            = "POST /v1/swap HTTP/1.1\r\nContent-Length: 1048576\r\n\r\n" + QByteArray(1'000'000, ' ');
        std::vector<qint64> sent;
        for (quint32 address = 0; address < 10; ++address) {
            for (int i = 0; i < 10; ++i) {
                attackers.push_back(std::make_unique<Attacker>(m_port, 0x7f000100 + address));
                sent.push_back(0);
            }
        }
        for (int turn = 0; turn < 100; ++turn) {
            for (size_t i = 0; i < attackers.size(); ++i) {
                const qint64 size = attackers[i]->send(request.mid(sent[i]));
                sent[i] += std::max<qint64>(0, size);
            }
            QTest::qWait(5);
        }
        QVERIFY(isHonestAnswered());
        judge("100 bodies of 1 MB that never end");
    }

    void endlessHeader()
    {
        const QByteArray line = "X-Filler: " + QByteArray(1000, 'y') + "\r\n";
        Attacker attacker(m_port, villain);
        QTRY_VERIFY(attacker.send("GET /v1/info HTTP/1.1\r\n") > 0);
        qint64 sent = 0;
        while (sent < 200 * 1024 * 1024) {
            const qint64 size = attacker.send(line);
            if (size < 0)
                break;
            sent += size;
            if (size < line.size())
                QTest::qWait(1);
        }
        QVERIFY2(sent < 16 * 1024 * 1024, "the mint went on reading");
        QVERIFY(isHonestAnswered());
        judge("endless header");
    }

    void a32_idleConnections()
    {
        std::vector<std::unique_ptr<Attacker>> attackers;
        for (int i = 0; i < 2000; ++i) { // of one address
            attackers.push_back(std::make_unique<Attacker>(m_port, villain));
            if (i % 200 == 0)
                QVERIFY(isHonestAnswered());
        }
        QVERIFY(isHonestAnswered());
        judge("2,000 idle connections of one address");
        for (quint32 i = 0; i < 2000; ++i) { // of 50 addresses
            attackers.push_back(std::make_unique<Attacker>(m_port, 0x7f000200 + i % 50));
            if (i % 200 == 0)
                QVERIFY(isHonestAnswered());
        }
        for (int i = 0; i < 10; ++i)
            QVERIFY(isHonestAnswered());
        judge("2,000 idle connections of 50 addresses");
    }

    /// 10,000 from 200 addresses: few get in, the others are turned away, and none of it stays.
    void a32_idleWebSockets()
    {
        const QByteArray upgrade = "GET /v1/ws HTTP/1.1\r\nHost: mint\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                                   "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
        std::deque<std::unique_ptr<Attacker>> attackers;
        for (quint32 i = 0; i < 10'000; ++i) {
            attackers.push_back(std::make_unique<Attacker>(m_port, 0x7f000400 + i % 200));
            attackers.back()->send(upgrade);
            if (i % 1000 == 999) {
                QVERIFY(isHonestAnswered());
                std::erase_if(attackers, [](const auto &attacker) { return !attacker->drain(); }); // turned away
            }
        }
        for (int i = 0; i < 5; ++i)
            QVERIFY(isHonestAnswered());
        // Those that were refused are closed when they had time to read it.
        QTRY_VERIFY_WITH_TIMEOUT((std::erase_if(attackers, [](const auto &attacker) { return !attacker->drain(); }),
                                     attackers.size() <= size_t(net::HttpLimits().webSockets)),
            20'000);
        qInfo("%zu of 10,000 WebSockets are open", attackers.size());
        QVERIFY(!attackers.empty());
        judge("10,000 idle WebSockets of 200 addresses");
    }

    void a32_slowloris()
    {
        std::vector<std::unique_ptr<Attacker>> attackers;
        for (quint32 i = 0; i < 2000; ++i)
            attackers.push_back(std::make_unique<Attacker>(m_port, 0x7f000300 + i % 50));
        for (int turn = 0; turn < 20; ++turn) {
            for (const auto &attacker : attackers)
                attacker->send(turn == 0 ? "GET / HTTP/1.1\r\nA: " : "b");
            QVERIFY(isHonestAnswered());
        }
        judge("2,000 requests a byte at a time");
    }

    void floodOfOneAddress()
    {
        const QByteArray burst = QByteArray("GET /v1/keys HTTP/1.1\r\nHost: mint\r\n\r\n").repeated(100);
        std::vector<std::unique_ptr<Attacker>> attackers(20);
        qint64 requests = 0;
        qint64 answers = 0;
        qint64 connections = 0;
        QElapsedTimer time;
        time.start();
        int turns = 0;
        while (time.elapsed() < 3000) {
            for (auto &attacker : attackers) {
                if (!attacker || !attacker->drain()) {
                    answers += attacker ? attacker->answered() : 0;
                    attacker = std::make_unique<Attacker>(m_port, villain);
                    ++connections;
                }
                requests += std::max<qint64>(0, attacker->send(burst)) * 100 / burst.size();
            }
            if (++turns % 10 == 0)
                QVERIFY(isHonestAnswered());
            QTest::qWait(1);
        }
        const qint64 rate = requests * 1000 / time.elapsed();
        qInfo("flood: %lld requests a second over %lld connections, %lld answers", static_cast<long long>(rate),
            static_cast<long long>(connections), static_cast<long long>(answers));
        QVERIFY2(rate > 10'000, "the attack itself was too slow");
        QVERIFY(isHonestAnswered());
        judge("flood of one address");
    }

    void floodOfConnections()
    {
        std::deque<std::unique_ptr<Attacker>> attackers;
        qint64 connections = 0;
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < 2000) {
            for (int i = 0; i < 100; ++i, ++connections) {
                attackers.push_back(std::make_unique<Attacker>(m_port, villain));
                attackers.back()->send("GET /v1/keys HTTP/1.1\r\nHost: mint\r\n\r\n");
            }
            while (attackers.size() > 500)
                attackers.pop_front();
            if (connections % 1000 == 0)
                QVERIFY(isHonestAnswered());
        }
        qInfo("flood: %lld connections a second", static_cast<long long>(connections * 1000 / time.elapsed()));
        QVERIFY(isHonestAnswered());
        judge("flood of connections");
    }
};

QTEST_GUILESS_MAIN(tst_HttpAbuse)
#include "tst_HttpAbuse.moc"
