// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv2/Messages.h"

#include <QtTest>

#include <limits>

using namespace sv2;

namespace {

/// A message of one field, to test that field's type alone.
template <class T> struct Only {
    static constexpr quint8 Type = 0;
    static constexpr const char *Name = "Only";
    static constexpr bool OnChannel = false;
    T value {};
    static void fields(auto &m, auto &&f) { f("value", m.value); }
};

template <class T> Errc errorOf(const QByteArray &bytes)
{
    const auto result = decode<Only<T>>(bytes);
    return result ? Errc::Internal : result.error().code;
}

QByteArray floatBytes(float v)
{
    ByteWriter out;
    out.le(v);
    return out.take();
}

} // namespace

class tst_Codec : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void floatsAreFiniteAndNotNegative()
    {
        using Limits = std::numeric_limits<float>;
        for (const float bad :
            { Limits::quiet_NaN(), Limits::infinity(), -Limits::infinity(), -1.0f, -0.0f, -Limits::denorm_min() }) {
            QCOMPARE(errorOf<float>(floatBytes(bad)), Errc::OutOfRange);
            QCOMPARE(encode(Only<float> { bad }), floatBytes(0));
        }
        for (const float good : { 0.0f, Limits::denorm_min(), Limits::max(), 1e12f })
            QCOMPARE(decode<Only<float>>(floatBytes(good))->value, good);
    }

    void onlyTheLowestBitOfABoolCounts()
    {
        QCOMPARE(decode<Only<bool>>("\x02")->value, false);
        QCOMPARE(decode<Only<bool>>("\xff")->value, true);
        QCOMPARE(encode(Only<bool> { true }), QByteArray("\x01"));
    }

    void optionsHoldOneAtMost()
    {
        using Option = std::optional<quint32>;
        QVERIFY(!decode<Only<Option>>(QByteArray(1, '\0'))->value);
        QCOMPARE(decode<Only<Option>>("\x01\x04\x03\x02\x01")->value.value(), 0x01020304u);
        QCOMPARE(errorOf<Option>(QByteArray("\x02\x04\x03\x02\x01\x04\x03\x02\x01")), Errc::Malformed);
        QCOMPARE(errorOf<Option>(QByteArray("\x01\x04")), Errc::Truncated);
    }

    void b0_32EndsAt32()
    {
        QVERIFY(decode<Only<B0_32>>(QByteArray(1, 32) + QByteArray(32, 'x')));
        QCOMPARE(errorOf<B0_32>(QByteArray(1, 33) + QByteArray(33, 'x')), Errc::OutOfRange);
        QVERIFY(!B0_32::from(QByteArray(33, 'x')));
        QVERIFY(B0_32::from(QByteArray(32, 'x')));
    }

    void text_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("empty") << QByteArray() << true;
        QTest::newRow("ascii") << QByteArray("worker.1") << true;
        QTest::newRow("four bytes") << QByteArray("\xf0\x9f\x94\xa5") << true;
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf") << true;
        QTest::newRow("last code point") << QByteArray("\xf4\x8f\xbf\xbf") << true;
        QTest::newRow("nul") << QByteArray("a\0b", 3) << false;
        QTest::newRow("lone continuation") << QByteArray("\x80") << false;
        QTest::newRow("overlong slash") << QByteArray("\xc0\xaf") << false;
        QTest::newRow("overlong three") << QByteArray("\xe0\x80\xaf") << false;
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << false;
        QTest::newRow("overlong four") << QByteArray("\xf0\x80\x80\xaf") << false;
        QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << false;
        QTest::newRow("cut short") << QByteArray("\xe6\xbc") << false;
        QTest::newRow("latin-1") << QByteArray("caf\xe9") << false;
    }
    void text()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, isGood);
        const QByteArray wire = QByteArray(1, char(bytes.size())) + bytes;
        const auto result = decode<Only<Str0_255>>(wire);
        QCOMPARE(result.has_value(), isGood);
        if (isGood)
            QCOMPARE(encode(*result), wire);
        else
            QCOMPARE(result.error().code, Errc::Malformed);
    }

    void ownTextIsCutAtACharacter()
    {
        const Str0_255 cut(QString(100, QChar(0x6f22))); // three bytes each
        QCOMPARE(cut.utf8().size(), 255);
        const Str0_255 odd(QStringLiteral("x") + QString(100, QChar(0x6f22)));
        QCOMPARE(odd.utf8().size(), 253);
        QVERIFY(isWireText(odd.utf8()));
        QCOMPARE(Str0_255(QString::fromUtf16(u"a\0b", 3)).utf8(), QByteArray("ab"));
    }

    void aCountCannotAskForMoreThanIsThere()
    {
        // 65535 elements of 32 bytes are promised, two are there: refused before a list is made.
        using Hashes = Seq0_64K<bitcoin::Hash256>;
        QCOMPARE(errorOf<Hashes>(QByteArray("\xff\xff") + QByteArray(64, 'x')), Errc::Truncated);
        QCOMPARE(decode<Only<Hashes>>(QByteArray("\x02\x00", 2) + QByteArray(64, 'x'))->value.size(), 2);
        QCOMPARE(errorOf<Seq0_64K<B0_16M>>(QByteArray("\x01\x00\xff\xff\xff", 5)), Errc::Truncated);
    }

    void u256IsLittleEndian()
    {
        QByteArray wire(32, '\0');
        wire[31] = '\x01';
        const auto target = decode<Only<bitcoin::Target>>(wire)->value;
        QCOMPARE(target.limbs()[3], 0x0100000000000000ull);
        QCOMPARE(encode(Only<bitcoin::Target> { target }), wire);
        QVERIFY(toJson(Only<bitcoin::Target> { target }).startsWith(QStringLiteral("{\"value\":\"01000000")));
    }

    void errorsNameTheField()
    {
        const auto result = decode<SetTarget>(QByteArray(5, '\0'));
        QVERIFY(!result);
        QVERIFY(result.error().detail.contains(QStringLiteral("SetTarget.maximum_target")));
    }

    void logTextIsShortAndOneLine()
    {
        NewExtendedMiningJob job;
        job.coinbaseTxPrefix = B0_64K(QByteArray(60000, 'x'));
        job.merklePath = Seq0_255<bitcoin::Hash256>(QList<bitcoin::Hash256>(200));
        QVERIFY(toText(job).size() < 1500);
        QVERIFY(toText(job).contains(QStringLiteral("60000 bytes")));
        QVERIFY(toJson(job).size() > 120000);
        const OpenMiningChannelError error { 1, QStringLiteral("a\nb\u2028c\"d") };
        QVERIFY(!toText(error).contains(u'\n'));
        QVERIFY(!toText(error).contains(QChar(0x2028)));
    }
};

QTEST_GUILESS_MAIN(tst_Codec)
#include "tst_Codec.moc"
