// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/CurvePoint.h"
#include "core/crypto/KeyPair.h"
#include "tests/support/FixedRandom.h"

#include <QtTest>

using namespace crypto;

namespace {

const QString generatorHex = QStringLiteral("0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798");

Secret32 scalar(QStringView hex)
{
    return Secret32(arrayFromHex<32>(hex.toString().rightJustified(64, u'0')).value());
}

QString hex(const Secret32 &secret)
{
    return toHex(secret.span());
}

Secret32 orderPlus(int difference)
{
    auto order = arrayFromHex<32>(u"fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141").value();
    order[31] = quint8(order[31] + difference);
    return Secret32(order);
}

} // namespace

class tst_CurvePoint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void generatorIsTheStandards() { QCOMPARE(CurvePoint::generator().toHex(), generatorHex); }

    void formsComeBack()
    {
        const auto point = CurvePoint::fromHex(generatorHex).value();
        QCOMPARE(CurvePoint::parse(point.compressed()).value().toHex(), generatorHex);
        QCOMPARE(toHex(point.x()), generatorHex.mid(2));
        QCOMPARE(toHex(point.uncompressed()),
            QStringLiteral("04") + generatorHex.mid(2)
                + QStringLiteral("483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8"));
    }

    void whatIsNoPointIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QString() << int(Errc::Malformed);
        QTest::newRow("infinity") << QString(66, u'0') << int(Errc::BadKey);
        QTest::newRow("SEC1 infinity") << QStringLiteral("00") << int(Errc::Malformed);
        QTest::newRow("off the curve") << QStringLiteral("02") + QString(63, u'0') + u'5' << int(Errc::BadKey);
        QTest::newRow("x is the field's prime")
            << QStringLiteral("02fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f")
            << int(Errc::BadKey);
        QTest::newRow("x above the prime") << QStringLiteral("02") + QString(64, u'f') << int(Errc::BadKey);
        QTest::newRow("prefix 04 with 33 bytes") << QStringLiteral("04") + generatorHex.mid(2) << int(Errc::BadKey);
        QTest::newRow("65 bytes") << toHex(CurvePoint::generator().uncompressed()) << int(Errc::Malformed);
        QTest::newRow("odd digits") << generatorHex.chopped(1) << int(Errc::Malformed);
        QTest::newRow("no hex") << generatorHex.chopped(1) + u'g' << int(Errc::Malformed);
    }
    void whatIsNoPointIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(int, code);
        const auto point = CurvePoint::fromHex(text);
        QVERIFY(!point);
        QCOMPARE(int(point.error().code), code);
    }
    void bytesAreExactly33()
    {
        QVERIFY(!CurvePoint::parse(CurvePoint::generator().uncompressed()));
        QVERIFY(!CurvePoint::parse({}));
        auto hybrid = CurvePoint::generator().uncompressed();
        hybrid[0] = 0x06;
        QVERIFY(!CurvePoint::parse(hybrid));
    }

    void bothMultiplicationsAgree()
    {
        const support::FixedRandom random;
        for (int i = 0; i < 50; ++i) {
            const Secret32 a(random.bytes<32>()), b(random.bytes<32>());
            const auto point = CurvePoint::ofSecret(a).value();
            const auto product = point.timesSecret(b).value();
            Bytes32 open {};
            std::copy_n(b.data(), 32, open.begin());
            QVERIFY(product == point.timesVar(open).value());
            QVERIFY(product == CurvePoint::ofSecret(multiplyScalars(a, b).value()).value());
        }
    }

    void sumsAgreeWithScalars()
    {
        const support::FixedRandom random(2);
        const Secret32 a(random.bytes<32>()), b(random.bytes<32>());
        const auto sum = CurvePoint::ofSecret(a)->plus(CurvePoint::ofSecret(b).value()).value();
        QVERIFY(sum == CurvePoint::ofSecret(addScalars(a, b).value()).value());
        const auto doubled = CurvePoint::generator().plus(CurvePoint::generator()).value();
        QVERIFY(doubled == CurvePoint::ofSecret(scalar(u"2")).value());
    }

    void infinityIsNeverAPoint()
    {
        const auto g = CurvePoint::generator();
        QCOMPARE(g.plus(g.negated()).error().code, Errc::BadKey);
        QVERIFY(g.negated().negated() == g);
        QVERIFY(g.negated() != g);
        for (const Secret32 &bad : { Secret32(), orderPlus(0), orderPlus(1) }) {
            Bytes32 open {};
            std::copy_n(bad.data(), 32, open.begin());
            QVERIFY(!CurvePoint::ofSecret(bad));
            QVERIFY(!g.timesSecret(bad));
            QVERIFY(!g.timesVar(open));
            QVERIFY(!isScalar(bad));
        }
        QVERIFY(g.timesSecret(orderPlus(-1)).value() == g.negated());
    }

    void scalarsWrapAroundTheOrder()
    {
        QCOMPARE(hex(addScalars(orderPlus(-1), scalar(u"3")).value()), hex(scalar(u"2")));
        QCOMPARE(addScalars(orderPlus(-1), scalar(u"1")).error().code, Errc::BadKey);
        QCOMPARE(hex(multiplyScalars(orderPlus(-1), orderPlus(-1)).value()), hex(scalar(u"1")));
        QCOMPARE(hex(reduceToScalar(orderPlus(-1)).value()), hex(orderPlus(-1)));
        QCOMPARE(reduceToScalar(orderPlus(0)).error().code, Errc::BadKey);
        QCOMPARE(reduceToScalar(Secret32()).error().code, Errc::BadKey);
        QCOMPARE(hex(reduceToScalar(orderPlus(7)).value()), hex(scalar(u"7")));
        // 2^256 - 1 - order
        QCOMPARE(hex(reduceToScalar(scalar(QString(64, u'f'))).value()),
            QStringLiteral("000000000000000000000000000000014551231950b75fc4402da1732fc9bebe"));
    }

    void pointsAreOrderedByTheirBytes()
    {
        const auto g = CurvePoint::generator();
        QVERIFY(g < g.negated()); // 02 before 03
    }
};

QTEST_GUILESS_MAIN(tst_CurvePoint)
#include "tst_CurvePoint.moc"
