// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/LiveLink.h"
#include "tests/support/LanTalks.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace lan;
using namespace std::chrono_literals;
using nlohmann::json;
using support::lanVector;

namespace {

const QHostAddress loopback(QHostAddress::LocalHost);

/// The messages of the recorded connection: the whole state, then two changes.
QByteArrayList recorded()
{
    return lanVector(QStringLiteral("axeos_live.jsonl")).trimmed().split('\n');
}

QByteArray update(const json &data)
{
    return QByteArray::fromStdString(json { { "event", "update" }, { "data", data } }.dump());
}

/// A device that says what it is told to say to each connection.
struct Device {
    QWebSocketServer server { QStringLiteral("device"), QWebSocketServer::NonSecureMode };
    QList<QNetworkRequest> requests {};
    QList<QWebSocket *> peers {};
    std::function<void(QWebSocket &)> greet {};

    Device()
    {
        QObject::connect(&server, &QWebSocketServer::newConnection, &server, [this] {
            QWebSocket *peer = server.nextPendingConnection();
            peer->setParent(&server);
            peers += peer;
            requests += peer->request();
            if (greet)
                greet(*peer);
        });
        // An address of its own: with the port of another test's device nothing is mixed up.
        const bool listens = server.listen(QHostAddress(QStringLiteral("127.0.0.31")));
        Q_ASSERT(listens);
        Q_UNUSED(listens)
    }
    QHostAddress address() const { return server.serverAddress(); }
    quint16 port() const { return server.serverPort(); }
};

constexpr LiveLink::Times quick { 400ms, 20ms, 80ms, 5ms };

} // namespace

class tst_LiveLink final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void putsTheStateTogether();
    void takesTheBareState();
    void otherMessages();
    void hostileMessages_data();
    void hostileMessages();
    void doesNotGrowWithoutEnd();
    void readings();
    void noOriginAndNoBody();
    void onlyPrivateAddresses();
    void triesAgain();
    void silentAndClosedPorts();
    void nonsenseIsDropped();
    void tooLongMessages();
    void redirectIsNotFollowed();
    void closeIsTheEnd();
    void closesInItsOwnSignal();

private:
    SystemRandom m_random;
    SystemClock m_clock;
};

void tst_LiveLink::putsTheStateTogether()
{
    LiveState state;
    QVERIFY(!state.isWhole());
    QCOMPARE(state.reading({}), Reading());
    const auto lines = recorded();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(state.take(lines[0]).value_or(false), true);
    QVERIFY(state.isWhole());
    Reading r = state.reading({});
    QCOMPARE(r.complaints, QStringList());
    QCOMPARE(r.mac, QStringLiteral("2c:54:91:88:c9:e3"));
    QCOMPARE(r.rates.now, std::optional(1063.4423828 * 1e9));
    QCOMPARE(r.pools.size(), 3);
    QCOMPARE(r.limits, TuningLimits());

    QCOMPARE(state.take(lines[1]).value_or(false), true);
    r = state.reading({});
    QCOMPARE(r.rates.now, std::optional(1080.25e9));
    QCOMPARE(r.rates.m10, std::optional(1070.5e9)); // what did not change stays
    QCOMPARE(r.watts, std::optional(18.9));
    QCOMPARE(r.hardwareErrors, std::optional(quint64(5)));
    QCOMPARE(r.uptime, std::optional(86439s));

    QCOMPARE(state.take(lines[2]).value_or(false), true);
    r = state.reading({});
    QCOMPARE(r.isPaused, std::optional(true));
    QCOMPARE(r.rates.now, std::optional(0.0));
    QCOMPARE(r.fans.first().rpm, std::optional(2100.0));

    // What only /api/system/asic says comes from the last poll, of the same device.
    Reading last = r;
    last.limits = { 400, 625, 1000, 1250 };
    last.model = QStringLiteral("Bitaxe Gamma 601 (BM1370)");
    QCOMPARE(state.reading(last).limits, last.limits);
    QCOMPARE(state.reading(last).model, last.model);
    last.mac = QStringLiteral("aa:bb:cc:dd:ee:ff");
    QCOMPARE(state.reading(last).limits, TuningLimits());
}

void tst_LiveLink::takesTheBareState()
{
    LiveState state;
    QCOMPARE(state.take(lanVector(QStringLiteral("axeos_legacy_v214_info.json"))).value_or(false), true);
    QCOMPARE(state.reading({}).firmware, QStringLiteral("AxeOS v2.14.2"));
}

void tst_LiveLink::otherMessages()
{
    LiveState state;
    // A change that comes before the whole state says nothing.
    QCOMPARE(state.take(update({ { "temp", 50 } })).value_or(true), false);
    QVERIFY(!state.isWhole());
    QVERIFY(state.take(recorded()[0]).value_or(false));
    const Reading before = state.reading({});
    for (const QByteArray &other :
        { QByteArray("{\"event\":\"log\",\"data\":{\"temp\":99}}"), QByteArray("{\"event\":\"update\"}"),
            QByteArray("{\"event\":\"update\",\"data\":[1]}"), QByteArray("{\"event\":7}") })
        QCOMPARE(state.take(other).value_or(true), false);
    QCOMPARE(state.reading({}), before);
    // A member that turns into nonsense is unknown from then on, and comes back.
    QVERIFY(state.take(update({ { "temp", "hot" }, { "pools", 3 }, { "hashrateMonitor", json::array() } })));
    QCOMPARE(state.reading({}).hottest(Temperature::Place::Chip), std::nullopt);
    QVERIFY(state.reading({}).pools.isEmpty());
    QVERIFY(state.take(update({ { "temp", 51 } })));
    QCOMPARE(state.reading({}).hottest(Temperature::Place::Chip), std::optional(51.0));
}

void tst_LiveLink::hostileMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("code");
    QTest::newRow("empty") << QByteArray() << int(Errc::Malformed);
    QTest::newRow("text") << QByteArray("hello") << int(Errc::Malformed);
    QTest::newRow("list") << QByteArray("[]") << int(Errc::Malformed);
    QTest::newRow("cut") << recorded()[0].left(700) << int(Errc::Truncated);
    QTest::newRow("deep") << "{\"event\":\"update\",\"data\":" + QByteArray(30'000, '[') << int(Errc::Limit);
    QTest::newRow("long") << QByteArray(LiveState::maxMessage + 1, ' ') << int(Errc::Limit);
    QTest::newRow("no device") << update({ { "macAddr", 1 }, { "hashRate", 2 } }) << int(Errc::Unsupported);
}

void tst_LiveLink::hostileMessages()
{
    QFETCH(QByteArray, message);
    QFETCH(int, code);
    LiveState state;
    const auto taken = state.take(message);
    QVERIFY(!taken);
    QCOMPARE(int(taken.error().code), code);
    QVERIFY(!state.isWhole());
}

void tst_LiveLink::doesNotGrowWithoutEnd()
{
    LiveState state;
    QVERIFY(state.take(recorded()[0]));
    Result<bool> taken = true;
    int messages = 0;
    for (; taken && messages < 1000; ++messages)
        taken = state.take(update({ { "key" + std::to_string(messages), std::string(4000, 'a') } }));
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, Errc::Limit);
    QVERIFY(messages > 20 && messages < 40); // 128 KiB
    state = {};
    QVERIFY(state.take(recorded()[0]));
    taken = true;
    for (messages = 0; taken && messages < 100'000; ++messages)
        taken = state.take(update({ { "a", { { "b", { { "c" + std::to_string(messages), nullptr } } } } } }));
    QVERIFY(!taken);
    QVERIFY(messages < 20'000);
}

void tst_LiveLink::readings()
{
    Device device;
    device.greet = [](QWebSocket &peer) { peer.sendTextMessage(QString::fromUtf8(recorded()[0])); };
    LiveLink link(m_random, m_clock, quick);
    QSignalSpy readings(&link, &LiveLink::readingChanged);
    QSignalSpy failures(&link, &LiveLink::failed);
    QVERIFY(link.open(device.address(), {}, device.port()));
    QVERIFY(!link.isLive());
    QTRY_COMPARE(readings.size(), 1);
    QVERIFY(link.isLive());
    QCOMPARE(readings[0][0].value<QHostAddress>(), device.address());
    const auto first = readings[0][1].value<Reading>();
    QCOMPARE(first.hostname, QStringLiteral("bitaxe"));
    QVERIFY(qAbs((m_clock.now() - first.at).count()) < 60'000);
    // What comes within one step is one reading.
    for (int i = 0; i < 50; ++i)
        device.peers[0]->sendTextMessage(QString::fromUtf8(update({ { "temp", 20 + i } })));
    QTRY_COMPARE(readings.last()[1].value<Reading>().hottest(Temperature::Place::Chip), std::optional(69.0));
    QVERIFY(readings.size() < 30);
    QCOMPARE(failures.size(), 0);
}

void tst_LiveLink::noOriginAndNoBody()
{
    Device device;
    LiveLink link(m_random, m_clock, quick);
    QVERIFY(link.open(device.address(), {}, device.port()));
    QTRY_COMPARE(device.requests.size(), 1);
    QCOMPARE(device.requests[0].url().path(), QStringLiteral("/api/ws/live"));
    QVERIFY(!device.requests[0].hasRawHeader("Origin"));
    QVERIFY(!device.requests[0].hasRawHeader("Authorization"));
    QVERIFY(!device.requests[0].hasRawHeader("Cookie"));
}

void tst_LiveLink::onlyPrivateAddresses()
{
    LiveLink link(m_random, m_clock, quick);
    QSignalSpy failures(&link, &LiveLink::failed);
    for (const auto *address : { "8.8.8.8", "100.64.0.1", "::1", "", "192.169.0.1" }) {
        const auto opened = link.open(QHostAddress(QString::fromLatin1(address)), {});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Errc::Denied);
    }
    QVERIFY(!failures.wait(60));
}

void tst_LiveLink::triesAgain()
{
    Device device;
    device.greet = [](QWebSocket &peer) { peer.sendTextMessage(QString::fromUtf8(recorded()[0])); };
    LiveLink link(m_random, m_clock, quick);
    QSignalSpy readings(&link, &LiveLink::readingChanged);
    QSignalSpy failures(&link, &LiveLink::failed);
    QVERIFY(link.open(device.address(), {}, device.port()));
    QTRY_COMPARE(readings.size(), 1);
    device.peers[0]->abort(); // a restart drops the connection
    QTRY_COMPARE(failures.size(), 1);
    QVERIFY(!link.isLive());
    QCOMPARE(failures[0][1].value<Error>().code, Errc::Unreachable);
    QTRY_COMPARE(readings.size(), 2);
    QCOMPARE(device.peers.size(), 2);
}

void tst_LiveLink::silentAndClosedPorts()
{
    Device silent; // a connection, and never a word
    LiveLink link(m_random, m_clock, quick);
    QSignalSpy failures(&link, &LiveLink::failed);
    QVERIFY(link.open(silent.address(), {}, silent.port()));
    QTRY_VERIFY(failures.size() >= 1);
    QCOMPARE(failures[0][1].value<Error>().code, Errc::Timeout);
    QTRY_VERIFY(silent.peers.size() >= 2);

    QTcpServer closed;
    QVERIFY(closed.listen(loopback));
    const quint16 port = closed.serverPort();
    closed.close();
    QVERIFY(link.open(loopback, {}, port));
    failures.clear();
    QTRY_VERIFY(failures.size() >= 3); // refused at once, and tried again and again
    QCOMPARE(failures[0][1].value<Error>().code, Errc::Unreachable);
    QCOMPARE(failures[0][0].value<QHostAddress>(), loopback);
}

void tst_LiveLink::nonsenseIsDropped()
{
    Device device;
    device.greet = [](QWebSocket &peer) { peer.sendTextMessage(QStringLiteral("[[[[[[")); };
    LiveLink link(m_random, m_clock, quick);
    QSignalSpy failures(&link, &LiveLink::failed);
    QVERIFY(link.open(device.address(), {}, device.port()));
    QTRY_VERIFY(failures.size() >= 2);
    const Errc code = failures[0][1].value<Error>().code;
    QVERIFY(code == Errc::Malformed || code == Errc::Truncated);
    QTRY_COMPARE(device.peers[0]->state(), QAbstractSocket::UnconnectedState);
}

void tst_LiveLink::tooLongMessages()
{
    Device device;
    device.greet = [](QWebSocket &peer) { peer.sendTextMessage(QString(8 * 1024 * 1024, u' ')); };
    LiveLink link(m_random, m_clock, quick);
    QSignalSpy readings(&link, &LiveLink::readingChanged);
    QSignalSpy failures(&link, &LiveLink::failed);
    QVERIFY(link.open(device.address(), {}, device.port()));
    QTRY_VERIFY(failures.size() >= 2);
    QCOMPARE(readings.size(), 0);
}

void tst_LiveLink::redirectIsNotFollowed()
{
    Device other;
    QTcpServer first;
    QVERIFY(first.listen(loopback));
    int asked = 0;
    connect(&first, &QTcpServer::newConnection, &first, [&] {
        QTcpSocket *peer = first.nextPendingConnection();
        connect(peer, &QTcpSocket::readyRead, peer, [&, peer] {
            if (!peer->readAll().contains("GET /api/ws/live"))
                return;
            ++asked;
            peer->write("HTTP/1.1 302 Found\r\nLocation: ws://127.0.0.31:" + QByteArray::number(other.port())
                + "/\r\nContent-Length: 0\r\n\r\n");
            peer->disconnectFromHost();
        });
    });
    LiveLink link(m_random, m_clock, quick);
    QSignalSpy failures(&link, &LiveLink::failed);
    QVERIFY(link.open(loopback, {}, first.serverPort()));
    QTRY_VERIFY(failures.size() >= 2);
    QVERIFY(asked >= 1);
    QCOMPARE(other.peers.size(), 0);
}

void tst_LiveLink::closeIsTheEnd()
{
    Device device;
    device.greet = [](QWebSocket &peer) { peer.sendTextMessage(QString::fromUtf8(recorded()[0])); };
    LiveLink link(m_random, m_clock, quick);
    QSignalSpy readings(&link, &LiveLink::readingChanged);
    QSignalSpy failures(&link, &LiveLink::failed);
    QVERIFY(link.open(device.address(), {}, device.port()));
    QTRY_COMPARE(readings.size(), 1);
    link.close();
    QVERIFY(!link.isLive());
    QTRY_COMPARE(device.peers[0]->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!failures.wait(200)); // longer than any pause between attempts
    QCOMPARE(device.peers.size(), 1);
    QCOMPARE(readings.size(), 1);
}

void tst_LiveLink::closesInItsOwnSignal()
{
    Device device;
    device.greet = [](QWebSocket &peer) { peer.sendTextMessage(QStringLiteral("nonsense")); };
    LiveLink link(m_random, m_clock, quick);
    QSignalSpy connections(&device.server, &QWebSocketServer::newConnection);
    int failures = 0;
    connect(&link, &LiveLink::failed, &link, [&] {
        ++failures;
        link.close();
    });
    QVERIFY(link.open(device.address(), {}, device.port()));
    QTRY_COMPARE(failures, 1);
    QVERIFY(!connections.wait(200)); // longer than any pause between attempts
    QCOMPARE(failures, 1);
    QCOMPARE(device.peers.size(), 1);
}

QTEST_GUILESS_MAIN(tst_LiveLink)
#include "tst_LiveLink.moc"
