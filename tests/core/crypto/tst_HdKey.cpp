// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/HdKey.h"
#include "core/crypto/Hmac.h"

#include <QtTest>

using namespace crypto;

class tst_HdKey : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // RFC 4231, test cases 1, 2 and 6
    void hmacSha512OfTheRfc()
    {
        const auto mac = [](const QByteArray &key, QByteArrayView message) {
            return toHex(hmacSha512(asSpan(key), asSpan(message)).span());
        };
        QCOMPARE(mac(QByteArray(20, '\x0b'), "Hi There"),
            QStringLiteral("87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cde"
                           "daa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854"));
        QCOMPARE(mac("Jefe", "what do ya want for nothing?"),
            QStringLiteral("164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
                           "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737"));
        QCOMPARE(mac(QByteArray(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First"),
            QStringLiteral("80b24263c7c1a3ebb71493c1dd7be8b49b46d1f41b4aeec1121b013783f8f352"
                           "6b56d037e05f2598bd0fd2215d6a1e5295e64f73f63f0aec8b915a985d786598"));
    }

    // BIP32, test vectors 1, 2 and 3; the serialised keys' payloads:
    // https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki
    void vectorsOfBip32_data()
    {
        QTest::addColumn<QString>("seed");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("secret");
        const QString one = QStringLiteral("000102030405060708090a0b0c0d0e0f");
        const auto row = [](const char *name, const QString &seed, const char *path, const char *secret) {
            QTest::newRow(name) << seed << QString::fromLatin1(path) << QString::fromLatin1(secret);
        };
        row("1 m", one, "m", "e8f32e723decf4051aefac8e2c93c9c5b214313817cdb01a1494b917c8436b35");
        row("1 m/0'", one, "m/0'", "edb2e14f9ee77d26dd93b4ecede8d16ed408ce149b6cd80b0715a2d911a0afea");
        row("1 m/0'/1", one, "m/0'/1", "3c6cb8d0f6a264c91ea8b5030fadaa8e538b020f0a387421a12de9319dc93368");
        row("1 m/0'/1/2'", one, "m/0h/1/2h", "cbce0d719ecf7431d88e6a89fa1483e02e35092af60c042b1df2ff59fa424dca");
        row("1 m/0'/1/2'/2", one, "m/0'/1/2'/2", "0f479245fb19a38a1954c5c7c0ebab2f9bdfd96a17563ef28a6a4b1a2a764ef4");
        row("1 m/0'/1/2'/2/1000000000", one, "m/0'/1/2'/2/1000000000",
            "471b76e389e528d6de6d816857e012c5455051cad6660850e58372a6c3e6e7c8");
        const QString two = QStringLiteral("fffcf9f6f3f0edeae7e4e1dedbd8d5d2cfccc9c6c3c0bdbab7b4b1aeaba8a5a2"
                                           "9f9c999693908d8a8784817e7b7875726f6c696663605d5a5754514e4b484542");
        row("2 m", two, "m", "4b03d6fc340455b363f51020ad3ecca4f0850280cf436c70c727923f6db46c3e");
        row("2 m/0", two, "m/0", "abe74a98f6c7eabee0428f53798f0ab8aa1bd37873999041703c742f15ac7e1e");
        row("2 m/0/2147483647'", two, "m/0/2147483647'",
            "877c779ad9687164e9c2f4f0f4ff0340814392330693ce95a58fe18fd52e6e93");
        const QString three = QStringLiteral("4b381541583be4423346c643850da4b320e46a87ae3d2a4e6da11eba819cd4ac"
                                             "ba45d239319ac14f863b8d5ab5a0d0c64d2e8a1e7d1457df2e5a3c51c73235be");
        // leading zeros of a private key are kept
        row("3 m", three, "m", "00ddb80b067e0d4993197fe10f2657a844a384589847602d56f0c629c81aae32");
        row("3 m/0'", three, "m/0'", "491f7a2eebc7b57028e0d3faa0acda02e75c33b03c48fb288c41e2ea44e1daef");
    }
    void vectorsOfBip32()
    {
        QFETCH(QString, seed);
        QFETCH(QString, path);
        QFETCH(QString, secret);
        const auto bytes = fromHex(QStringView(seed)).value();
        const auto key = HdKey::fromSeed(asSpan(bytes))->path(path).value();
        QCOMPARE(toHex(key.secret().span()), secret);
    }

    void publicKeyOfVector1()
    {
        const auto seed = fromHex(QByteArrayView("000102030405060708090a0b0c0d0e0f")).value();
        QCOMPARE(HdKey::fromSeed(asSpan(seed))->publicKey()->toHex(),
            QStringLiteral("0339a36013301597daef41fbe593a02cc513d0b55527ec2df1050e2e8ff49c85c2"));
    }

    void wrongPathsAndSeedsAreRefused()
    {
        const QByteArray seed(16, 'x');
        const auto root = HdKey::fromSeed(asSpan(seed)).value();
        for (const char *path :
            { "", "0", "m/", "m//0", "m/x", "m/-1", "m/+1", "m/2147483648", "m/0''", "m/ 0", "M/0" })
            QCOMPARE(root.path(QString::fromLatin1(path)).error().code, Errc::Malformed);
        QVERIFY(root.path(u"m").value().secret() == root.secret());
        QVERIFY(!HdKey::fromSeed(asSpan(QByteArrayView(seed).first(15))));
        QVERIFY(!HdKey::fromSeed(asSpan(QByteArray(65, 'x'))));
    }
};

QTEST_GUILESS_MAIN(tst_HdKey)
#include "tst_HdKey.moc"
