// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Base58.h"
#include "core/noise/AuthorityKey.h"
#include "core/noise/AuthorityUrl.h"
#include "tests/support/FixedRandom.h"

#include <QtTest>

using namespace noise;

namespace {

// The example of sv2-spec 4.7.
constexpr QStringView SpecText = u"9bXiEd8boQVhq7WddEcERUL5tyyJVFYdU8th3HfbNXK3Yw6GRXh";
const auto SpecHex = QStringLiteral("76637000979c1c11af0c300bcd8c7fe48610fce9b9c11e3daee35ae0b08a7455");
// The pair in the reference implementation's example files.
constexpr QStringView PublishedKey = u"9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72";
constexpr QStringView PublishedSecret = u"mkDLTBBRxdBv998612qipDYoTK3YUrqLe8uWw7gu3iXbSrn2n";

} // namespace

class tst_AuthorityKey : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void specVector()
    {
        const auto payload = fromBase58Check(SpecText).value();
        QCOMPARE(toHex(payload), QStringLiteral("0100") + SpecHex);
        QCOMPARE(authorityKeyText({ arrayFromHex<32>(SpecHex).value() }), SpecText.toString());
    }

    void publishedPair()
    {
        const auto pair = authorityFromSecretText(PublishedSecret).value();
        QCOMPARE(authorityKeyText(pair.publicKey()), PublishedKey.toString());
        QCOMPARE(authoritySecretText(pair.secret()), PublishedSecret.toString());
        QCOMPARE(authorityKeyFromText(PublishedKey).value(), pair.publicKey());
        QCOMPARE(checkAuthorityKey(pair.publicKey(), /*isTestNetwork=*/false).error().code, Errc::Denied);
        QVERIFY(checkAuthorityKey(pair.publicKey(), /*isTestNetwork=*/true));
        QVERIFY(
            checkAuthorityKey(crypto::KeyPair::generate(support::FixedRandom()).publicKey(), /*isTestNetwork=*/false));
    }

    void roundTrip()
    {
        const support::FixedRandom random;
        for (int i = 0; i < 20; ++i) {
            const auto keys = crypto::KeyPair::generate(random);
            QCOMPARE(authorityKeyFromText(authorityKeyText(keys.publicKey())).value(), keys.publicKey());
            QVERIFY(authorityFromSecretText(authoritySecretText(keys.secret()))->secret() == keys.secret());
        }
    }

    void badKeys()
    {
        auto typo = PublishedKey.toString();
        typo[20] = u'z';
        QCOMPARE(authorityKeyFromText(typo).error().code, Errc::Malformed);
        QCOMPARE(authorityKeyFromText(u"").error().code, Errc::Malformed);
        QCOMPARE(authorityKeyFromText(PublishedSecret).error().code, Errc::Malformed); // a secret is no public key
        const auto key = toByteArray(authorityKeyFromText(PublishedKey)->bytes);
        QCOMPARE(authorityKeyFromText(toBase58Check(QByteArray("\x02\x00", 2) + key)).error().code, Errc::Unsupported);
        QCOMPARE(authorityKeyFromText(toBase58Check(QByteArray("\x01\x00", 2) + QByteArray(32, '\0'))).error().code,
            Errc::BadKey);
        QCOMPARE(authorityFromSecretText(PublishedKey).error().code, Errc::Malformed);
        QCOMPARE(authorityFromSecretText(toBase58Check(QByteArray(32, '\0'))).error().code, Errc::BadKey);
        auto secretTypo = PublishedSecret.toString();
        secretTypo[9] = u'z';
        QVERIFY(!authorityFromSecretText(secretTypo).error().detail.contains(secretTypo.first(5)));
    }

    void urls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<bool>("hasKey");
        const auto key = u'/' + PublishedKey.toString();
        QTest::newRow("name") << QStringLiteral("stratum2+tcp://pool.example.com:34254") + key
                              << QStringLiteral("pool.example.com") << 34254 << true;
        QTest::newRow("ipv4") << QStringLiteral("stratum2+tcp://192.0.2.7:3336") + key << QStringLiteral("192.0.2.7")
                              << 3336 << true;
        QTest::newRow("ipv6") << QStringLiteral("stratum2+tcp://[2001:db8::1]:3336") + key
                              << QStringLiteral("2001:db8::1") << 3336 << true;
        QTest::newRow("no key") << QStringLiteral("stratum2+tcp://localhost:3336") << QStringLiteral("localhost")
                                << 3336 << false;
    }
    void urls()
    {
        QFETCH(QString, text);
        QFETCH(QString, host);
        QFETCH(int, port);
        QFETCH(bool, hasKey);
        const auto url = AuthorityUrl::parse(text);
        QVERIFY2(url, qPrintable(url ? QString() : url.error().detail));
        QCOMPARE(url->host, host);
        QCOMPARE(int(url->port), port);
        QCOMPARE(url->authority.has_value(), hasKey);
        QCOMPARE(url->toString(), text);
        QCOMPARE(AuthorityUrl::parse(QStringLiteral("  ") + text + QStringLiteral("\n")).value(), *url);
        QCOMPARE(AuthorityUrl::parse(text + u'/').has_value(), !hasKey);
    }

    void badUrls()
    {
        const auto errorOf = [](const QString &text) { return AuthorityUrl::parse(text).error(); };
        QCOMPARE(errorOf(QStringLiteral("stratum+tcp://host:1")).code, Errc::Unsupported);
        QCOMPARE(errorOf(QString()).code, Errc::Malformed);
        QVERIFY(errorOf(QStringLiteral("stratum2+tcp://host")).detail.contains(QStringLiteral("port")));
        QVERIFY(errorOf(QStringLiteral("stratum2+tcp://host:0")).detail.contains(QStringLiteral("port")));
        QCOMPARE(errorOf(QStringLiteral("stratum2+tcp://host:65536")).code, Errc::Malformed);
        QVERIFY(errorOf(QStringLiteral("stratum2+tcp://:3336")).detail.contains(QStringLiteral("host")));
        QCOMPARE(errorOf(QStringLiteral("stratum2+tcp://user:pass@host:1")).code, Errc::Malformed);
        QCOMPARE(errorOf(QStringLiteral("stratum2+tcp://host:1/notakey")).code, Errc::Malformed);
        QCOMPARE(errorOf(QStringLiteral("stratum2+tcp://host:1?a=b")).code, Errc::Malformed);
        QCOMPARE(errorOf(QStringLiteral("stratum2+tcp://") + QString(600, u'a') + QStringLiteral(":1")).code,
            Errc::Malformed);
    }
};

QTEST_GUILESS_MAIN(tst_AuthorityKey)
#include "tst_AuthorityKey.moc"
