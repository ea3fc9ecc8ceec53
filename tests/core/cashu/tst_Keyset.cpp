// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Keyset.h"
#include "tests/support/JsonVectors.h"

#include <QtTest>

using namespace cashu;
using support::text;

namespace {

Keyset keysetOf(const nlohmann::json &json)
{
    Keyset keyset { KeysetId::fromHex(text(json["id"])).value(), QString() };
    for (const auto &[amount, key] : json["keys"].items())
        keyset.keys.emplace(Amount(std::stoull(amount)), crypto::CurvePoint::fromHex(text(key)).value());
    if (json.contains("unit"))
        keyset.unit = text(json["unit"]);
    if (json.contains("input_fee_ppk") && json["input_fee_ppk"].is_number())
        keyset.inputFeePpk = json["input_fee_ppk"].get<quint64>();
    if (json.contains("final_expiry") && json["final_expiry"].is_number())
        keyset.finalExpiry = json["final_expiry"].get<quint64>();
    return keyset;
}

QList<quint64> values(const QList<Amount> &amounts)
{
    QList<quint64> out;
    for (const Amount amount : amounts)
        out.append(amount.value);
    return out;
}

constexpr quint64 largest = std::numeric_limits<quint64>::max();

} // namespace

class tst_Keyset : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void idVectors()
    {
        const auto file = support::readJsonVectors(QStringLiteral("cashu/keyset_ids.json"));
        int count = 0;
        for (const char *version : { "v1", "v2" }) {
            for (const auto &v : file[version]) {
                Keyset keyset = keysetOf(v);
                QCOMPARE(keyset.keys.size(), v["keys"].size());
                QVERIFY(idMatches(keyset));
                const auto derived = keyset.id.version() == 0 ? deriveIdV1(keyset.keys) : deriveIdV2(keyset);
                QCOMPARE(derived.toHex(), text(v["id"]));
                keyset.keys.erase(keyset.keys.begin());
                QVERIFY(!idMatches(keyset));
                ++count;
            }
        }
        QCOMPARE(count, 5);
    }

    void everyFieldOfAVersion2IdCounts()
    {
        const auto file = support::readJsonVectors(QStringLiteral("cashu/keyset_ids.json"));
        const Keyset good = keysetOf(file["v2"][0]);
        QVERIFY(idMatches(good));
        Keyset bad = good;
        bad.unit = QStringLiteral("usd");
        QVERIFY(!idMatches(bad));
        bad = good;
        bad.unit = QStringLiteral("SAT"); // the id is of the lowercase unit
        QVERIFY(idMatches(bad));
        bad = good;
        bad.inputFeePpk += 1;
        QVERIFY(!idMatches(bad));
        bad.inputFeePpk = 0;
        QVERIFY(!idMatches(bad));
        bad = good;
        bad.finalExpiry.reset();
        QVERIFY(!idMatches(bad));
        bad = good;
        bad.id = good.id.shortened();
        QVERIFY(!idMatches(bad));
        bad.id = {};
        QVERIFY(!idMatches(bad));
    }

    void idsAreVersionedBytes()
    {
        const QString full = QStringLiteral("015ba18a8adcd02e715a58358eb618da4a4b3791151a4bee5e968bb88406ccf76a");
        const auto id = KeysetId::fromHex(full).value();
        QCOMPARE(id.version(), 1);
        QVERIFY(!id.isShort());
        QVERIFY(id.shortened().isShort());
        QVERIFY(id.shortened().isShortOf(id));
        QVERIFY(!id.isShortOf(id));
        QCOMPARE(id.shortened().toHex(), full.first(16));
        QVERIFY(KeysetId::fromBytes(id.shortened().bytes()).value() == id.shortened());
        const auto old = KeysetId::fromHex(u"009a1f293253e41e").value();
        QCOMPARE(old.version(), 0);
        QVERIFY(!old.isShort());
        QVERIFY(old.shortened() == old);
        QVERIFY(!old.isShortOf(old));
        QCOMPARE(KeysetId().version(), -1);
    }

    void wrongIdsAreRefused_data()
    {
        QTest::addColumn<QString>("hex");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QString() << int(Errc::Malformed);
        QTest::newRow("short id") << QStringLiteral("015ba18a8adcd02e") << int(Errc::Malformed);
        QTest::newRow("version 2, BLS") << QStringLiteral("02") + QString(64, u'a') << int(Errc::Unsupported);
        QTest::newRow("version 255") << QStringLiteral("ff9a1f293253e41e") << int(Errc::Unsupported);
        QTest::newRow("version 0 of 33 bytes") << QStringLiteral("00") + QString(64, u'a') << int(Errc::Malformed);
        QTest::newRow("7 bytes") << QStringLiteral("009a1f293253e4") << int(Errc::Malformed);
        QTest::newRow("32 bytes") << QStringLiteral("01") + QString(62, u'a') << int(Errc::Malformed);
        QTest::newRow("odd digits") << QStringLiteral("009a1f293253e41") << int(Errc::Malformed);
        QTest::newRow("old base64 id") << QStringLiteral("I2yN+iRYfkzT") << int(Errc::Malformed);
    }
    void wrongIdsAreRefused()
    {
        QFETCH(QString, hex);
        QFETCH(int, code);
        const auto id = KeysetId::fromHex(hex);
        QVERIFY(!id);
        QCOMPARE(int(id.error().code), code);
    }

    void sumsNeverWrap()
    {
        QVERIFY(!plus(Amount(largest), Amount(1)));
        QCOMPARE(plus(Amount(largest - 1), Amount(1))->value, largest);
        QVERIFY(!minus(Amount(1), Amount(2)));
        const QList<Amount> amounts { Amount(quint64(1) << 63), Amount(quint64(1) << 63), Amount(5) };
        QVERIFY(!sumOf(amounts, [](Amount a) { return a; }));
        QCOMPARE(sumOf(amounts.mid(1), [](Amount a) { return a; })->value, (quint64(1) << 63) + 5);
    }

    void feesRoundUp()
    {
        QCOMPARE(feeFor({})->value, 0u);
        QCOMPARE(feeFor({ 1 })->value, 1u);
        QCOMPARE(feeFor({ 500, 500 })->value, 1u);
        QCOMPARE(feeFor({ 500, 501 })->value, 2u);
        QCOMPARE(feeFor({ 100, 0, 100 })->value, 1u);
        QVERIFY(!feeFor({ largest, 1 }));
        QVERIFY(!feeFor({ largest - 998 }));
    }

    void amountsAreSplit()
    {
        QCOMPARE(values(splitBinary(Amount(13))), (QList<quint64> { 1, 4, 8 }));
        QCOMPARE(splitBinary(Amount()).size(), 0);
        QCOMPARE(splitBinary(Amount(largest)).size(), 64);
        QCOMPARE(values(splitBinary(Amount(quint64(1) << 63))), (QList<quint64> { quint64(1) << 63 }));
        const QList<Amount> few { Amount(1), Amount(10), Amount(100) };
        QCOMPARE(values(split(Amount(321), few)), (QList<quint64> { 1, 10, 10, 100, 100, 100 }));
        const QList<Amount> ones { Amount(1) };
        QCOMPARE(split(Amount(maxSplit), ones).size(), maxSplit);
        QVERIFY(split(Amount(quint64(maxSplit) + 1), ones).isEmpty());
        QVERIFY(split(Amount(largest), ones).isEmpty());
        const QList<Amount> even { Amount(2) };
        QVERIFY(split(Amount(3), even).isEmpty());
        QVERIFY(split(Amount(3), {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Keyset)
#include "tst_Keyset.moc"
