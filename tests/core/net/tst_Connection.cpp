// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/Connection.h"
#include "core/net/Gate.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

using namespace net;

class tst_Connection : public QObject {
    Q_OBJECT
    SystemClock m_clock;

    struct Pair {
        Gate gate;
        std::unique_ptr<Connection> server;
        QTcpSocket client;
        explicit Pair(const Clock &clock)
            : gate({}, 1, clock)
        {
            QObject::connect(&gate, &Gate::admitted, &gate,
                [this, &clock](const Admitted &a) { server = std::make_unique<Connection>(a.descriptor, clock); });
            const auto states = gate.listen({ { ListenerKind::Sv1, QHostAddress::LocalHost, 0 } });
            client.connectToHost(QHostAddress::LocalHost, states[0].port);
        }
    };

private Q_SLOTS:
    void peerThatLeavesIsNoticed_data()
    {
        QTest::addColumn<bool>("isReset");
        QTest::newRow("closed") << false;
        QTest::newRow("reset") << true;
    }
    void peerThatLeavesIsNoticed()
    {
        QFETCH(bool, isReset);
        const SystemClock clock;
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Connection client(QStringLiteral("127.0.0.1"), server.serverPort(), clock);
        QSignalSpy closed(&client, &Connection::closed);
        QTRY_VERIFY(server.hasPendingConnections());
        std::unique_ptr<QTcpSocket> peer(server.nextPendingConnection());
        client.send("not read by anybody\n");
        QTRY_COMPARE(client.bytesOut(), quint64(20));
        if (isReset) // with bytes unread, closing resets
            peer->abort();
        else
            peer->disconnectFromHost();
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(closed[0][0].value<Error>().code, Errc::Unreachable);
    }

    void answersLeaveWithTheReadThatCausedThem()
    {
        Pair pair(m_clock);
        QTRY_VERIFY(pair.server);
        connect(pair.server.get(), &Connection::received, this, [&](QByteArrayView bytes) {
            pair.server->send(bytes);
            pair.server->send("!");
        });
        pair.client.write("ping");
        QTRY_COMPARE(pair.client.bytesAvailable(), 5);
        QCOMPARE(pair.client.readAll(), QByteArray("ping!"));
        QCOMPARE(pair.server->bytesIn(), 4u);
        QCOMPARE(pair.server->bytesOut(), 5u);
    }

    void slowReaderIsDropped()
    {
        Pair pair(m_clock);
        pair.client.setReadBufferSize(1);
        QTRY_VERIFY(pair.server);
        QSignalSpy closed(pair.server.get(), &Connection::closed);
        const QByteArray block(1 << 20, 'x');
        for (int i = 0; i < 64 && pair.server->isOpen(); ++i) {
            pair.server->send(block);
            pair.server->flush();
        }
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(closed[0][0].value<Error>().code, Errc::Limit);
    }

    void floodArrivesWholeInSeveralTurns()
    {
        Pair pair(m_clock);
        QTRY_VERIFY(pair.server);
        qsizetype total = 0, turns = 0;
        connect(pair.server.get(), &Connection::received, this, [&](QByteArrayView bytes) {
            total += bytes.size();
            turns += bytes.size() == 16 * 1024;
        });
        const QByteArray flood(1 << 20, 'f');
        pair.client.write(flood);
        QTRY_COMPARE(total, flood.size());
        QVERIFY(turns > 4);
    }

    void peerLeavingIsToldOnce()
    {
        Pair pair(m_clock);
        QTRY_VERIFY(pair.server);
        QSignalSpy closed(pair.server.get(), &Connection::closed);
        pair.client.abort();
        QTRY_COMPARE(closed.count(), 1);
        pair.server->close({ Errc::Internal, {} });
        QCoreApplication::sendPostedEvents();
        QCOMPARE(closed.count(), 1);
    }

    void closeDeliversWhatWasQueued()
    {
        Pair pair(m_clock);
        QTRY_VERIFY(pair.server);
        pair.server->send("bye");
        pair.server->close({ Errc::Refused, {} });
        QTRY_COMPARE(pair.client.bytesAvailable(), 3);
        QTRY_COMPARE(pair.client.state(), QAbstractSocket::UnconnectedState);
    }

    void outgoingConnectionOpensOrSaysWhyNot()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Connection out(QStringLiteral("127.0.0.1"), server.serverPort(), m_clock);
        QSignalSpy opened(&out, &Connection::opened);
        out.send("early");
        QTRY_COMPARE(opened.count(), 1);
        QTRY_VERIFY(server.hasPendingConnections());
        auto *peer = server.nextPendingConnection();
        QTRY_COMPARE(peer->bytesAvailable(), 5);
        QCOMPARE(peer->readAll(), QByteArray("early"));

        const quint16 port = server.serverPort();
        server.close();
        Connection refused(QStringLiteral("127.0.0.1"), port, m_clock);
        QSignalSpy closed(&refused, &Connection::closed);
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(closed[0][0].value<Error>().code, Errc::Unreachable);
    }

    /// The system, not only a message that never comes, tells that a pool's computer lost power.
    void outgoingConnectionWatchesItsPeer()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Connection out(QStringLiteral("127.0.0.1"), server.serverPort(), m_clock);
        QSignalSpy opened(&out, &Connection::opened);
        QTRY_COMPARE(opened.count(), 1);
        const int fd = int(out.findChild<QTcpSocket *>()->socketDescriptor());
        const auto option = [fd](int level, int name) {
            int value = -1;
            socklen_t size = sizeof value;
            return ::getsockopt(fd, level, name, &value, &size) == 0 ? value : -1;
        };
        QCOMPARE(option(SOL_SOCKET, SO_KEEPALIVE), 1);
        QCOMPARE(option(IPPROTO_TCP, TCP_KEEPIDLE), 30);
        QCOMPARE(option(IPPROTO_TCP, TCP_KEEPINTVL), 10);
        QCOMPARE(option(IPPROTO_TCP, TCP_KEEPCNT), 4);
        QCOMPARE(option(IPPROTO_TCP, TCP_USER_TIMEOUT), 60'000);
    }

    void busyPortNamesAFreeOne()
    {
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress::LocalHost));
        Gate gate({}, 1, m_clock);
        const auto states = gate.listen({ { ListenerKind::Sv1, QHostAddress::LocalHost, holder.serverPort() } });
        QVERIFY(!states[0].isListening);
        QVERIFY(states[0].error.contains(QString::number(holder.serverPort())));
        QVERIFY(states[0].nextFreePort > holder.serverPort());
    }

    void refusesOverTheLimit()
    {
        Gate gate({ .connections = 1 }, 1, m_clock);
        QSignalSpy admitted(&gate, &Gate::admitted);
        QSignalSpy refused(&gate, &Gate::refusedChanged);
        const quint16 port = gate.listen({ { ListenerKind::Sv1, QHostAddress::LocalHost, 0 } })[0].port;
        QTcpSocket first, second;
        first.connectToHost(QHostAddress::LocalHost, port);
        QTRY_COMPARE(admitted.count(), 1);
        second.connectToHost(QHostAddress::LocalHost, port);
        QTRY_COMPARE(refused.count(), 1);
        QTRY_COMPARE(second.state(), QAbstractSocket::UnconnectedState);
        Connection taken(admitted[0][0].value<Admitted>().descriptor, m_clock);
        gate.release(taken.peerAddress());
        QTcpSocket third;
        third.connectToHost(QHostAddress::LocalHost, port);
        QTRY_COMPARE(admitted.count(), 2);
        Connection alsoTaken(admitted[1][0].value<Admitted>().descriptor, m_clock);
    }
};

QTEST_GUILESS_MAIN(tst_Connection)
#include "tst_Connection.moc"
