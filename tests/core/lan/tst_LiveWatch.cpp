// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/LiveWatch.h"
#include "tests/support/FakeClock.h"
#include "tests/support/LanTalks.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace lan;
using namespace std::chrono_literals;

namespace {

/// Some devices, each of which says its whole state to whoever connects.
struct Street {
    std::map<quint64, DeviceState> devices {};
    std::vector<std::unique_ptr<QWebSocketServer>> servers {};
    QList<QWebSocket *> peers {};
    quint16 port = 0;

    explicit Street(int count)
    {
        const QString whole = QString::fromUtf8(lanVector().split('\n').first());
        for (int i = 0; i < count; ++i) {
            servers.push_back(
                std::make_unique<QWebSocketServer>(QStringLiteral("device"), QWebSocketServer::NonSecureMode));
            QWebSocketServer *server = servers.back().get();
            const QHostAddress address(0x7f000029u + quint32(i)); // 127.0.0.41 and on
            if (!server->listen(address, port))
                qFatal("no port for a device");
            port = server->serverPort();
            peers.append(nullptr);
            QObject::connect(server, &QWebSocketServer::newConnection, server, [this, server, i, whole] {
                peers[i] = server->nextPendingConnection();
                peers[i]->setParent(server);
                peers[i]->sendTextMessage(whole);
            });
            DeviceState &device = devices[quint64(i)];
            device.address = address;
            device.kind = Kind::AxeOs;
            device.reading.mac = QStringLiteral("2c:54:91:88:c9:e3");
        }
    }
    static QByteArray lanVector() { return support::lanVector(QStringLiteral("axeos_live.jsonl")).trimmed(); }
    bool isOpen(int i) const { return peers[i] && peers[i]->state() == QAbstractSocket::ConnectedState; }
    LiveWatch::Find find()
    {
        return [this](quint64 serial) {
            const auto found = devices.find(serial);
            return found == devices.end() ? nullptr : &found->second;
        };
    }
};

const LiveWatch::Times quick { 30s, { 10s, 20ms, 80ms, 5ms } };

} // namespace

class tst_LiveWatch final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatChanges();
    void fiveAreTooMany();
    void endsUnlessRenewed();
    void followsTheDevice();
    void droppedForAWhile();
    void secondsBetweenReadings();

private:
    SystemRandom m_random;
};

void tst_LiveWatch::tellsWhatChanges()
{
    const FakeClock clock;
    Street street(1);
    LiveWatch watch(street.find(), clock, m_random, street.port, quick);
    QSignalSpy readings(&watch, &LiveWatch::readingChanged);
    watch.want(0);
    QTRY_COMPARE(readings.size(), 1);
    QCOMPARE(readings[0][0].value<quint64>(), quint64(0));
    const auto first = readings[0][1].value<Reading>();
    QCOMPARE(first.rates.now, std::optional(1063.4423828 * 1e9));
    QCOMPARE(first.limits, TuningLimits());
    // A poll has said since what live values leave out: it stays.
    Reading &polled = street.devices[0].reading;
    polled = first;
    polled.limits = { 400, 625, 1000, 1250 };
    street.peers[0]->sendTextMessage(QStringLiteral(R"({"event":"update","data":{"hashRate":900}})"));
    QTRY_COMPARE(readings.size(), 2);
    QCOMPARE(readings[1][1].value<Reading>().rates.now, std::optional(900e9));
    QCOMPARE(readings[1][1].value<Reading>().limits, polled.limits);
}

void tst_LiveWatch::fiveAreTooMany()
{
    FakeClock clock;
    Street street(5);
    LiveWatch watch(street.find(), clock, m_random, street.port, quick);
    for (const quint64 serial : { 0, 1, 2, 3, 0 }) { // the first is looked at still
        watch.want(serial);
        clock.advance(1s);
    }
    QTRY_VERIFY(street.isOpen(0) && street.isOpen(1) && street.isOpen(2) && street.isOpen(3));
    watch.want(4);
    QTRY_VERIFY(street.isOpen(4) && !street.isOpen(1));
    QVERIFY(street.isOpen(0) && street.isOpen(2) && street.isOpen(3));
    QCOMPARE(watch.links(), 4);
}

void tst_LiveWatch::endsUnlessRenewed()
{
    FakeClock clock;
    Street street(1);
    LiveWatch watch(street.find(), clock, m_random, street.port, quick);
    watch.want(0);
    QTRY_VERIFY(street.isOpen(0));
    QWebSocket *peer = street.peers[0];
    clock.advance(29s);
    watch.want(0);
    clock.advance(29s);
    watch.want(0);
    QCOMPARE(watch.links(), 1);
    QCOMPARE(street.peers[0], peer); // the same connection
    QVERIFY(street.isOpen(0));
    clock.advance(30s);
    QTRY_COMPARE(watch.links(), 0);
    QTRY_VERIFY(!street.isOpen(0));
}

void tst_LiveWatch::followsTheDevice()
{
    const FakeClock clock;
    Street street(2);
    LiveWatch watch(street.find(), clock, m_random, street.port, quick);
    watch.want(0);
    QTRY_VERIFY(street.isOpen(0));
    street.devices[0].address = street.devices[1].address; // its router gave it another
    QTRY_VERIFY(street.isOpen(1) && !street.isOpen(0));
    street.devices.erase(0); // forgotten
    QTRY_VERIFY(!street.isOpen(1));
    QCOMPARE(watch.links(), 0);
    watch.want(7); // never there
    QCOMPARE(watch.links(), 0);
}

void tst_LiveWatch::droppedForAWhile()
{
    const FakeClock clock;
    Street street(1);
    LiveWatch watch(street.find(), clock, m_random, street.port, quick);
    QSignalSpy readings(&watch, &LiveWatch::readingChanged);
    watch.want(0);
    QTRY_COMPARE(readings.size(), 1);
    const auto device = street.devices.extract(0); // something else talks to it
    watch.drop(0);
    QCOMPARE(watch.links(), 0);
    QTRY_VERIFY(!street.isOpen(0));
    QCOMPARE(readings.size(), 1);
    street.devices[0] = device.mapped();
    QTRY_COMPARE(readings.size(), 2);
    QVERIFY(street.isOpen(0));
}

void tst_LiveWatch::secondsBetweenReadings()
{
    QCOMPARE(LiveWatch::Times().link.step, 1000ms);
    QCOMPARE(LiveWatch::Times().lasts, 30s);
    const FakeClock clock;
    Street street(1);
    LiveWatch watch(street.find(), clock, m_random, street.port, { 30s, { 10s, 20ms, 80ms, 300ms } });
    QSignalSpy readings(&watch, &LiveWatch::readingChanged);
    watch.want(0);
    QTRY_VERIFY(street.isOpen(0));
    for (int i = 0; i < 50; ++i)
        street.peers[0]->sendTextMessage(QStringLiteral(R"({"event":"update","data":{"hashRate":%1}})").arg(900 + i));
    QTRY_COMPARE(readings.size(), 1);
    QCOMPARE(readings[0][1].value<Reading>().rates.now, std::optional(949e9));
}

QTEST_GUILESS_MAIN(tst_LiveWatch)
#include "tst_LiveWatch.moc"
