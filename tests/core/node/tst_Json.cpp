// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/Json.h"

#include <QtTest>

using node::parseJson;

class tst_Json : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void integersAreExact()
    {
        const auto json = parseJson("{\"a\":9007199254740993,\"b\":-9223372036854775808,\"c\":18446744073709551615}");
        QVERIFY(json);
        QCOMPARE(node::integerOf(*json, "a").value(), 9007199254740993);
        QCOMPARE(node::integerOf(*json, "b").value(), std::numeric_limits<qint64>::min());
        QVERIFY(!node::integerOf(*json, "c")); // does not fit; never wraps
        QVERIFY(!node::integerOf(*json, "d"));
    }

    void amounts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("sats");
        QTest::newRow("btc") << QByteArray("21000000.00000001") << qint64(2100000000000001);
        QTest::newRow("exponent") << QByteArray("5e-8") << qint64(5);
        QTest::newRow("exponent of Go") << QByteArray("1e-05") << qint64(1000);
        QTest::newRow("integer") << QByteArray("50") << qint64(5000000000);
        QTest::newRow("negative") << QByteArray("-0.1") << qint64(-10000000);
        QTest::newRow("what a double would lose") << QByteArray("90071992.54740993") << qint64(9007199254740993);
        QTest::newRow("zero with a huge exponent") << QByteArray("0e30000") << qint64(0);
        QTest::newRow("half a satoshi") << QByteArray("0.000000005") << qint64(-1);
        QTest::newRow("too large") << QByteArray("1e30") << qint64(-1);
        QTest::newRow("text") << QByteArray("\"abc\"") << qint64(-1);
        QTest::newRow("bool") << QByteArray("true") << qint64(-1);
    }
    void amounts()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, sats);
        const auto json = parseJson(text);
        QVERIFY(json);
        const auto amount = node::satsOf(*json);
        QCOMPARE(amount.has_value(), sats != -1);
        if (amount)
            QCOMPARE(*amount, sats);
    }

    void nestingIsBounded()
    {
        QVERIFY(parseJson(QByteArray(node::maxJsonDepth, '[') + QByteArray(node::maxJsonDepth, ']')));
        const auto deep = parseJson(QByteArray(1'000'000, '['));
        QVERIFY(!deep);
        QCOMPARE(deep.error().code, Errc::Limit);
    }

    void badTextIsAnError_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : { "", "{", "{\"a\":}", "[1,]", "nul", "{\"a\":1} x", "\"\xff\"", "1e999" })
            QTest::newRow(text) << QByteArray(text);
    }
    void badTextIsAnError()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseJson(text));
    }
};

QTEST_GUILESS_MAIN(tst_Json)
#include "tst_Json.moc"
