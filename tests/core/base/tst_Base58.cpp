// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Base58.h"

#include <QtTest>

class tst_Base58 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // https://github.com/bitcoin/bitcoin/blob/master/src/test/data/base58_encode_decode.json
    void vectors_data()
    {
        QTest::addColumn<QString>("hex");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *hex, const char *text) {
            QTest::newRow(hex) << QString::fromLatin1(hex) << QString::fromLatin1(text);
        };
        row("", "");
        row("61", "2g");
        row("626262", "a3gV");
        row("636363", "aPEr");
        row("73696d706c792061206c6f6e6720737472696e67", "2cFupjhnEsSn59qHXstmK2ffpLv2");
        row("00eb15231dfceb60925886b67d065299925915aeb172c06647", "1NS17iag9jJgTHD1VXjvLCEnZuQ3rJDE9L");
        row("516b6fcd0f", "ABnLTmg");
        row("bf4f89001e670274dd", "3SEo3LWLoPntC");
        row("572e4794", "3EFU7m");
        row("ecac89cad93923c02321", "EJDM8drfXA6uyA");
        row("10c8511e", "Rt5zm");
        row("00000000000000000000", "1111111111");
    }
    void vectors()
    {
        QFETCH(QString, hex);
        QFETCH(QString, text);
        const auto bytes = fromHex(QStringView(hex)).value();
        QCOMPARE(toBase58(bytes), text);
        QCOMPARE(fromBase58(text).value(), bytes);
    }

    void checkedText()
    {
        // the genesis block's address
        const auto payload = fromHex(QStringView(u"0062e907b15cbf27d5425399ebf6f0fb50ebb88f18")).value();
        const auto text = QStringLiteral("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");
        QCOMPARE(toBase58Check(payload), text);
        QCOMPARE(fromBase58Check(text).value(), payload);
        QCOMPARE(fromBase58Check(toBase58Check({})).value(), QByteArray());
    }

    void everyWrongCharacterIsSeen()
    {
        const auto text = QStringLiteral("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");
        for (qsizetype i = 0; i < text.size(); ++i) {
            auto wrong = text;
            wrong[i] = wrong[i] == u'2' ? u'3' : u'2';
            const auto read = fromBase58Check(wrong);
            QVERIFY(!read);
            QCOMPARE(read.error().code, Errc::Malformed);
        }
        QVERIFY(!fromBase58Check(QStringView(text).chopped(1)));
        QVERIFY(!fromBase58Check(QStringView(u"1")));
    }

    void badText()
    {
        for (const auto text : { u"0", u"O", u"I", u"l", u"a b", u"\u0430" })
            QCOMPARE(fromBase58(QStringView(text)).error().code, Errc::Malformed);
        QVERIFY(fromBase58(QStringView(u"ab0")).error().detail.contains(QStringLiteral("position 2")));
        QVERIFY(fromBase58(QString(MaxBase58Text, u'z')));
        QCOMPARE(fromBase58(QString(MaxBase58Text + 1, u'z')).error().code, Errc::Limit);
    }
};

QTEST_GUILESS_MAIN(tst_Base58)
#include "tst_Base58.moc"
