// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Device.h"

#include <QtTest>

/// The values that everything in the module is made of: pools as text, MACs, what is private, derived figures.
class tst_Device : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void poolsAsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::newRow("plain") << "stratum+tcp://192.168.1.20:3333"
                               << "stratum+tcp://192.168.1.20:3333";
        QTest::newRow("bare") << "pool.example:3334"
                              << "stratum+tcp://pool.example:3334";
        QTest::newRow("no port") << " pool.example "
                                 << "stratum+tcp://pool.example:3333";
        QTest::newRow("tls") << "stratum+ssl://pool.example:443"
                             << "stratum+ssl://pool.example:443";
        QTest::newRow("path is dropped") << "stratum+tcp://pool.example:3333/#xnsub"
                                         << "stratum+tcp://pool.example:3333";
        QTest::newRow("sv2") << "stratum2+tcp://10.0.0.2:3336/9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72"
                             << "stratum2+tcp://10.0.0.2:3336/9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72";
    }
    void poolsAsText()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        const auto pool = lan::PoolEntry::fromUrl(text);
        QVERIFY2(pool, pool ? "" : qPrintable(pool.error().detail));
        QCOMPARE(pool->url(), url);
        const auto again = lan::PoolEntry::fromUrl(pool->url());
        QVERIFY(again && *again == *pool);
    }

    void textThatIsNoPool_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Errc>("code");
        QTest::newRow("empty") << "  " << Errc::Malformed;
        QTest::newRow("other protocol") << "http://pool.example:80" << Errc::Malformed;
        QTest::newRow("no host") << "stratum+tcp://:3333" << Errc::Malformed;
        QTest::newRow("two ports") << "pool.example:1:2" << Errc::Malformed;
        QTest::newRow("a space") << "stratum+tcp://po ol:3333" << Errc::Malformed;
        QTest::newRow("port is a word") << "pool.example:abc" << Errc::Malformed;
        QTest::newRow("port 0") << "pool.example:0" << Errc::OutOfRange;
        QTest::newRow("port too large") << "pool.example:65536" << Errc::OutOfRange;
        QTest::newRow("key") << "stratum2+tcp://a:1/<script>" << Errc::Malformed;
        QTest::newRow("long") << QString(600, u'a') << Errc::Malformed;
    }
    void textThatIsNoPool()
    {
        QFETCH(QString, text);
        const auto pool = lan::PoolEntry::fromUrl(text);
        QVERIFY(!pool);
        QTEST(pool.error().code, "code");
        QVERIFY(!pool.error().detail.contains(u'<'));
    }

    void samePool()
    {
        auto pool = *lan::PoolEntry::fromUrl(u"stratum+tcp://Pool.example:3333");
        pool.user = QStringLiteral("a.b");
        auto other = pool;
        other.host = QStringLiteral("pool.EXAMPLE");
        other.password = QStringLiteral("x");
        QVERIFY(pool.isSamePool(other));
        QVERIFY(pool != other);
        other.user = QStringLiteral("c");
        QVERIFY(!pool.isSamePool(other));
    }

    void macs()
    {
        using lan::normalMac;
        QCOMPARE(normalMac(u"AABBCCDDEEFF"), QStringLiteral("aa:bb:cc:dd:ee:ff"));
        QCOMPARE(normalMac(u" aa-bb-cc-dd-ee-0f "), QStringLiteral("aa:bb:cc:dd:ee:0f"));
        for (const char16_t *bad : { u"", u"aa:bb", u"gg:bb:cc:dd:ee:ff", u"00:00:00:00:00:00", u"FF:FF:FF:FF:FF:FF",
                 u"aa:bb:cc:dd:ee:ff:00" })
            QVERIFY2(normalMac(QStringView(bad)).isEmpty(), qPrintable(QStringView(bad).toString()));
    }

    void onlyPrivateAddresses()
    {
        for (const char *yes :
            { "127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.0.1", "169.254.1.1" })
            QVERIFY2(lan::isPrivate(QHostAddress(QLatin1String(yes))), yes);
        for (const char *no : { "8.8.8.8", "172.15.0.1", "172.32.0.1", "100.64.0.1", "192.169.0.1", "0.0.0.0",
                 "255.255.255.255", "224.0.0.251", "::1", "fd00::1", "" })
            QVERIFY2(!lan::isPrivate(QHostAddress(QLatin1String(no))), no);
    }

    void derivedFigures()
    {
        lan::Reading reading;
        QVERIFY(!reading.joulesPerTerahash());
        reading.watts = 18.0;
        reading.rates.now = 1.2e12;
        QCOMPARE(*reading.joulesPerTerahash(), 15.0);
        reading.rates.m10 = 0.0;
        QVERIFY(!reading.joulesPerTerahash()); // the steadier window decides, and nothing was hashed in it
        reading.temperatures = { { lan::Temperature::Place::Board, 0, 80 }, { lan::Temperature::Place::Chip, 0, 55 },
            { lan::Temperature::Place::Chip, 1, 61 } };
        QCOMPARE(*reading.hottest(lan::Temperature::Place::Chip), 61.0);
        QVERIFY(!reading.hottest(lan::Temperature::Place::Intake));
        QVERIFY(!reading.activePool());
        QVERIFY(!reading.slowestFan());
        reading.fans
            = { { 0, 0.0, 56.0 }, { 1, 3300.0, 56.0 }, { 2, 3100.0, 56.0 }, { 3, 0.0, 56.0 }, { 4, {}, 56.0 } };
        QCOMPARE(*reading.slowestFan(), 3100.0);
        reading.fans = { { 0, 0.0, 56.0 }, { 1, 0.0, 56.0 } };
        QCOMPARE(*reading.slowestFan(), 0.0);
    }

    void namesOfKinds()
    {
        for (int i = 0; i < lan::kindCount; ++i)
            QCOMPARE(lan::kindFromName(lan::kindName(lan::Kind(i))), std::optional(lan::Kind(i)));
        QVERIFY(!lan::kindFromName(u"toaster"));
    }
};

QTEST_GUILESS_MAIN(tst_Device)
#include "tst_Device.moc"
