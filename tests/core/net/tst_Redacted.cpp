// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/Redacted.h"

#include <QtTest>

using namespace net;

class tst_Redacted : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void redacts_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("expected");
        QTest::newRow("v4") << QStringLiteral("192.168.1.77") << QStringLiteral("192.168.1.x");
        QTest::newRow("mapped") << QStringLiteral("::ffff:10.0.0.9") << QStringLiteral("10.0.0.x");
        QTest::newRow("v6") << QStringLiteral("2001:db8::7") << QStringLiteral("2001:db8:0:0:x");
        QTest::newRow("name") << QStringLiteral("example") << QStringLiteral("#50d858e0");
        QTest::newRow("empty") << QString() << QString();
    }
    void redacts()
    {
        QFETCH(QString, address);
        QTEST(redacted(address), "expected");
    }

    void asTextOnlyWhenAsked()
    {
        const QHostAddress address(QStringLiteral("10.1.2.3"));
        QCOMPARE(addressText(address, false), QStringLiteral("10.1.2.3"));
        QCOMPARE(addressText(address, true), QStringLiteral("10.1.2.x"));
    }
};

QTEST_GUILESS_MAIN(tst_Redacted)
#include "tst_Redacted.moc"
