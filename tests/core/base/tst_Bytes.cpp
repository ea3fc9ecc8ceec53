// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Bytes.h"

#include <QtTest>

class tst_Bytes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hexRoundTrip()
    {
        const QByteArray bytes("\x00\x7f\x80\xff", 4);
        QCOMPARE(toHex(bytes), QStringLiteral("007f80ff"));
        QCOMPARE(fromHex(toHex(bytes)).value(), bytes);
        QCOMPARE(fromHex(QStringView(u"AbCd")).value(), QByteArray("\xab\xcd"));
    }

    void badHexNamesThePosition()
    {
        const auto odd = fromHex(QStringView(u"abc"));
        QVERIFY(!odd);
        QCOMPARE(odd.error().code, Errc::Malformed);
        const auto wrong = fromHex(QStringView(u"ab0g"));
        QVERIFY(!wrong);
        QVERIFY(wrong.error().detail.contains(QStringLiteral("position 3")));
        QVERIFY(!fromHex(QStringView(u"ab 0")));
    }

    void arraysHaveOneSize()
    {
        QVERIFY(arrayFromHex<2>(u"abcd"));
        QVERIFY(!arrayFromHex<2>(u"abcdef"));
    }

    void constantTimeCompare()
    {
        const QByteArray a("abc"), b("abd");
        QVERIFY(equalConstantTime(asSpan(a), asSpan(a)));
        QVERIFY(!equalConstantTime(asSpan(a), asSpan(b)));
        QVERIFY(!equalConstantTime(asSpan(a), asSpan(a.first(2))));
    }
};

QTEST_GUILESS_MAIN(tst_Bytes)
#include "tst_Bytes.moc"
