// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Link.h"

#include <QtTest>

using namespace api;

/// Where a core is reached, as people type it.
class tst_Link : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("whole");
        const auto row = [](const char *text, const char *host, int port, const char *whole) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(host) << port
                                << QString::fromLatin1(whole);
        };
        row("server", "server", 8081, "server:8081");
        row("  server.local:9000 ", "server.local", 9000, "server.local:9000");
        row("192.168.1.20", "192.168.1.20", 8081, "192.168.1.20:8081");
        row("192.168.1.20:65535", "192.168.1.20", 65535, "192.168.1.20:65535");
        row("fd00::20", "fd00::20", 8081, "[fd00::20]:8081");
        row("::1", "::1", 8081, "[::1]:8081");
        row("[fd00::20]", "fd00::20", 8081, "[fd00::20]:8081");
        row("[fd00::20]:1", "fd00::20", 1, "[fd00::20]:1");
        row("fe80::1%eth0", "fe80::1%eth0", 8081, "[fe80::1%eth0]:8081");
        row("my_server-2", "my_server-2", 8081, "my_server-2:8081");
    }
    void goodAddresses()
    {
        QFETCH(QString, text);
        const auto address = CoreAddress::fromString(text);
        QVERIFY2(address, address ? "" : qPrintable(address.error().detail));
        QTEST(address->host, "host");
        QTEST(int(address->port), "port");
        QTEST(address->toString(), "whole");
        const auto again = CoreAddress::fromString(address->toString());
        QVERIFY(again && *again == *address);
    }

    void badAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        const auto row = [](const char *text, Errc code = Errc::Malformed) {
            QTest::newRow(text) << QString::fromLatin1(text) << int(code);
        };
        row("");
        row("   ");
        row("two words");
        row("https://server");
        row("server/path");
        row("user@server");
        row("server:");
        row("server:x");
        row("server:+80");
        row("server:0", Errc::OutOfRange);
        row("server:65536", Errc::OutOfRange);
        row(":8081");
        row("256.1.1.1");
        row("1.2.3");
        row("12345");
        row("[fd00::20");
        row("[fd00::20]8081");
        row("[server]:8081");
        row("fd00::20::1");
        row("-server");
        row("a..b");
    }
    void badAddresses()
    {
        QFETCH(QString, text);
        const auto address = CoreAddress::fromString(text);
        QVERIFY(!address);
        QTEST(int(address.error().code), "code");
    }

    void tooLong() { QVERIFY(!CoreAddress::fromString(QString(1000, u'a'))); }

    void scopesHaveNames()
    {
        for (const Scope scope : { Scope::Read, Scope::Operate, Scope::Pay })
            QVERIFY(scopeFromName(scopeName(scope)) == scope);
        QVERIFY(!scopeFromName(u"root"));
    }
};

QTEST_GUILESS_MAIN(tst_Link)
#include "tst_Link.moc"
