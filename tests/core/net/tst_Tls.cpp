// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpServer.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QtTest>

using namespace net;

class tst_Tls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anIdentityIsMadeKeptAndKnownAgain()
    {
        const UnixMs now = SystemClock().now();
        const auto made = TlsIdentity::make(QStringLiteral("hashstead"), now);
        QVERIFY(made);
        const auto read = TlsIdentity::fromPem(made->pem());
        QVERIFY(read);
        QCOMPARE(read->fingerprint(), made->fingerprint());
        // As another program sees it.
        const QSslCertificate certificate(made->pem());
        QCOMPARE(certificate.digest(QCryptographicHash::Sha256), made->fingerprint());
        QVERIFY(certificate.isSelfSigned());
        QVERIFY(
            certificate.effectiveDate() < toDateTime(now) && certificate.expiryDate() > toDateTime(now).addYears(29));
        QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName), QStringList { QStringLiteral("hashstead") });
        const auto other = TlsIdentity::make(QStringLiteral("hashstead"), now);
        QVERIFY(other && other->fingerprint() != made->fingerprint());
        // A certificate with another's key.
        const qsizetype mine = made->pem().indexOf("-----BEGIN PRIVATE");
        const qsizetype theirs = other->pem().indexOf("-----BEGIN PRIVATE");
        QCOMPARE(TlsIdentity::fromPem(made->pem().first(mine) + other->pem().mid(theirs)).error().code, Errc::BadKey);
        for (const QByteArray &damaged :
            { QByteArray(), QByteArray("x"), made->pem().first(mine), made->pem().mid(mine) })
            QCOMPARE(TlsIdentity::fromPem(damaged).error().code, Errc::Malformed);
    }

    void fingerprintsAreReadAsPeopleWriteThem()
    {
        const QByteArray bytes = QByteArray::fromHex("00ff") + QByteArray(30, '\x1a');
        const QString text = fingerprintText(bytes);
        QVERIFY(text.startsWith(QStringLiteral("00:FF:1A:")));
        QCOMPARE(*fingerprintFromText(text), bytes);
        QCOMPARE(*fingerprintFromText(QStringLiteral(" %1 ").arg(text.toLower().remove(u':'))), bytes);
        QVERIFY(!fingerprintFromText(text.chopped(1)));
        QVERIFY(!fingerprintFromText({}));
    }

    void httpOverTls()
    {
        const auto identity = TlsIdentity::make(QStringLiteral("hashstead"), SystemClock().now());
        SystemClock clock;
        HttpServer server({}, clock, [](const HttpCall &call) {
            return HttpReply { 200, call.body + "!", "text/plain", {} };
        });
        server.useTls(*identity);
        const auto port = server.open(QHostAddress::LocalHost, 0);
        QVERIFY(port);
        QSslSocket client;
        QSslConfiguration configuration;
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        client.setSslConfiguration(configuration);
        client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), *port);
        QTRY_VERIFY(client.isEncrypted());
        QCOMPARE(client.sessionProtocol(), QSsl::TlsV1_3);
        QCOMPARE(client.peerCertificate().digest(QCryptographicHash::Sha256), identity->fingerprint());
        const QByteArray body(200'000, 'b'); // many records
        client.write(
            "POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QByteArray answer;
        QTRY_VERIFY((answer += client.readAll()).endsWith("b!"));
        QVERIFY(answer.startsWith("HTTP/1.1 200") && answer.size() > body.size());
    }

    void sessionsRefuseGarbage()
    {
        const auto identity = TlsIdentity::make(QStringLiteral("hashstead"), SystemClock().now());
        TlsSession session(*identity);
        QVERIFY(!session.isReady());
        QVERIFY(!session.receive(QByteArray("GET / HTTP/1.1\r\n\r\n")));
        QVERIFY(session.takePlain().isEmpty());
        QVERIFY(!session.receive("x"));
        QVERIFY(!session.send("x"));
        TlsSession half(*identity); // the beginning of a record of 16 KiB
        QVERIFY(half.receive(QByteArray::fromHex("1603014000") + QByteArray(100, '\x01')));
        QVERIFY(!half.isReady());
    }
};

QTEST_GUILESS_MAIN(tst_Tls)
#include "tst_Tls.moc"
