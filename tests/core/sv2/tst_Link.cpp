// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/Gate.h"
#include "core/sv2/Link.h"
#include "core/sv2/Messages.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QtTest>

using namespace std::chrono_literals;

class tst_Link : public QObject {
    Q_OBJECT
    SystemClock m_clock;
    SystemRandom m_random;
    crypto::KeyPair m_authority = crypto::KeyPair::generate(m_random);

    struct Server {
        explicit Server(const Clock &clock)
            : gate({}, 1, clock)
        {
        }
        net::Gate gate;
        std::unique_ptr<sv2::Link> link;
        quint16 port = 0;
    };
    std::unique_ptr<Server> serve(std::chrono::seconds validity = 3600s, sv2::LinkLimits limits = {})
    {
        auto server = std::make_unique<Server>(m_clock);
        auto identity = std::make_shared<const noise::Identity>(
            noise::Identity::issue(m_authority, m_clock.now(), validity, m_random));
        connect(&server->gate, &net::Gate::admitted, this,
            [this, s = server.get(), identity, limits](const net::Admitted &a) {
                s->link = std::make_unique<sv2::Link>(
                    std::make_unique<net::Connection>(a.descriptor, m_clock), identity, m_clock, m_random, limits);
            });
        server->port = server->gate.listen({ { net::ListenerKind::Sv2, QHostAddress::LocalHost, 0 } })[0].port;
        return server;
    }
    sv2::LinkTarget to(const Server &server) const
    {
        return { QStringLiteral("127.0.0.1"), server.port, m_authority.publicKey() };
    }

private Q_SLOTS:
    void framesTravelBothWays()
    {
        const auto server = serve();
        sv2::Link client(to(*server), m_clock, m_random);
        QSignalSpy secured(&client, &sv2::Link::secured);
        QTRY_COMPARE(secured.count(), 1);
        QVERIFY(client.certificate());
        QTRY_VERIFY(server->link && server->link->isSecured());
        QList<sv2::Frame> atServer, atClient;
        connect(server->link.get(), &sv2::Link::received, this, [&](const sv2::Frame &f) {
            atServer.append(f);
            server->link->send(f);
        });
        connect(&client, &sv2::Link::received, this, [&](const sv2::Frame &f) { atClient.append(f); });
        const sv2::Frame small = sv2::toFrame(sv2::Reconnect { QStringLiteral("host"), 1 });
        const sv2::Frame chunks { 0, true, 0x1f, QByteArray(150'000, 'x') };
        client.send(small);
        client.send(chunks);
        QTRY_COMPARE(atClient.size(), 2);
        QCOMPARE(atServer, (QList<sv2::Frame> { small, chunks }));
        QCOMPARE(atClient, atServer);
    }

    void anotherAuthorityIsRefusedByName()
    {
        const auto server = serve();
        auto target = to(*server);
        target.authority = crypto::KeyPair::generate(m_random).publicKey();
        sv2::Link client(target, m_clock, m_random);
        QSignalSpy closed(&client, &sv2::Link::closed);
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(closed[0][0].value<Error>().code, Errc::BadSignature);
    }

    void silentClientIsDropped()
    {
        const auto server = serve(3600s, { .handshakeTime = 100ms });
        QTcpSocket silent;
        silent.connectToHost(QHostAddress::LocalHost, server->port);
        silent.write(QByteArray(63, 'x'));
        QTRY_VERIFY(server->link);
        QSignalSpy closed(server->link.get(), &sv2::Link::closed);
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(closed[0][0].value<Error>().code, Errc::Timeout);
    }

    void oversizedFrameEndsTheLink()
    {
        const auto server = serve(3600s, { .maxPayload = 1000 });
        sv2::Link client(to(*server), m_clock, m_random);
        QSignalSpy secured(&client, &sv2::Link::secured);
        QTRY_COMPARE(secured.count(), 1);
        QSignalSpy closed(server->link.get(), &sv2::Link::closed);
        client.send({ 0, false, 0x04, QByteArray(1001, 'x') });
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(closed[0][0].value<Error>().code, Errc::Limit);
    }
};

QTEST_GUILESS_MAIN(tst_Link)
#include "tst_Link.moc"
