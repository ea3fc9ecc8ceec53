// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/QuoteSignature.h"
#include "core/crypto/Sha256.h"
#include "tests/support/FixedRandom.h"
#include "tests/support/JsonVectors.h"

#include <QtTest>

using namespace cashu;
using crypto::CurvePoint;
using support::text;

namespace {

const KeysetId id = KeysetId::fromHex(u"00456a94ab4e1c46").value();

QList<BlindedMessage> outputsOf(const nlohmann::json &list)
{
    QList<BlindedMessage> outputs;
    for (const auto &item : list)
        outputs.append({ Amount(item["amount"].get<quint64>()), id, CurvePoint::fromHex(text(item["B_"])).value() });
    return outputs;
}

} // namespace

class tst_QuoteSignature : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void legacyVectors()
    {
        const auto file = support::readJsonVectors(QStringLiteral("cashu/nut20_quote_signature.json"));
        int count = 0;
        for (const auto &v : file["legacy_v0"]) {
            const auto &request = v["request"];
            const auto outputs = outputsOf(request["outputs"]);
            const QString quote = text(request["quote"]);
            QCOMPARE(toHex(quoteDigest(QuoteMessage::Legacy, quote, outputs)), text(v["msg_sha256"]));
            const auto key = CurvePoint::fromHex(text(v["pubkey"])).value();
            const auto signature = arrayFromHex<64>(text(request["signature"])).value();
            QCOMPARE(verifyQuoteSignature(quote, outputs, key, signature), v["valid"].get<bool>());
            ++count;
        }
        QCOMPARE(count, 2);
    }

    void currentVectors()
    {
        const auto file = support::readJsonVectors(QStringLiteral("cashu/nut20_quote_signature.json"));
        int count = 0;
        for (const auto &v : file["v1_domain_separated"]) {
            const auto outputs = outputsOf(v["outputs"]);
            const QString quote = text(v["quote"]);
            QCOMPARE(toHex(quoteDigest(QuoteMessage::Current, quote, outputs)), text(v["msg_sha256"]));
            QCOMPARE(crypto::sha256(fromHex(QStringView(text(v["msg_hex"]))).value()),
                quoteDigest(QuoteMessage::Current, quote, outputs));
            const auto key = CurvePoint::fromHex(text(v["pubkey"])).value();
            const auto signature = arrayFromHex<64>(text(v["signature"])).value();
            QCOMPARE(verifyQuoteSignature(quote, outputs, key, signature), v["valid"].get<bool>());
            ++count;
        }
        QCOMPARE(count, 3);
        // NUT-29's own vector is broken upstream (its hash belongs to another quote id); the third one, of cdk's nut29
        // tests, stands in for it.
        QVERIFY(file.contains("broken_official_vector"));
    }

    void whatIsSignedIsBound_data()
    {
        QTest::addColumn<int>("layout");
        QTest::addColumn<bool>("bindsAmounts");
        QTest::newRow("current") << int(QuoteMessage::Current) << true;
        QTest::newRow("legacy") << int(QuoteMessage::Legacy) << false; // its known weakness
    }
    void whatIsSignedIsBound()
    {
        QFETCH(int, layout);
        QFETCH(bool, bindsAmounts);
        const support::FixedRandom random;
        const auto pair = crypto::KeyPair::generate(random), other = crypto::KeyPair::generate(random);
        const auto key = CurvePoint::ofSecret(pair.secret()).value();
        const auto otherKey = CurvePoint::ofSecret(other.secret()).value();
        const QList<BlindedMessage> outputs { { Amount(1), id, key }, { Amount(256), id, otherKey } };
        const auto signature = signQuote(QuoteMessage(layout), QStringLiteral("q"), outputs, pair, random);
        QVERIFY(verifyQuoteSignature(QStringLiteral("q"), outputs, key, signature));
        QVERIFY(verifyQuoteSignature(QStringLiteral("q"), outputs, key.negated(), signature)); // the same x
        QVERIFY(!verifyQuoteSignature(QStringLiteral("Q"), outputs, key, signature));
        QVERIFY(!verifyQuoteSignature(QStringLiteral("q"), outputs, otherKey, signature));
        QVERIFY(!verifyQuoteSignature(QStringLiteral("q"), outputs.mid(0, 1), key, signature));
        QVERIFY(!verifyQuoteSignature(QStringLiteral("q"), { outputs[1], outputs[0] }, key, signature));
        auto changed = outputs;
        changed[1].amount = Amount(512);
        QCOMPARE(verifyQuoteSignature(QStringLiteral("q"), changed, key, signature), !bindsAmounts);
    }

    void lookupVectors()
    {
        const auto v = support::readJsonVectors(QStringLiteral("cashu/nutxx_quote_lookup.json"));
        const auto mintKey = CurvePoint::fromHex(text(v["mint_pubkey"])).value();
        const auto key = CurvePoint::fromHex(text(v["pubkey"])).value();
        const auto pair
            = crypto::KeyPair::fromSecret(crypto::Secret32(arrayFromHex<32>(text(v["wallet_privkey"])).value()))
                  .value();
        QVERIFY(CurvePoint::ofSecret(pair.secret()).value() == key);
        QCOMPARE(toHex(lookupDigest(mintKey, key, {})), text(v["preimage_sha256"]));
        const auto &draft = v["draft_2026_08_variant"];
        const auto timestamp = draft["timestamp"].get<quint64>();
        QCOMPARE(toHex(lookupDigest(mintKey, key, timestamp)), text(draft["preimage_sha256"]));

        const auto signature = pair.sign(lookupDigest(mintKey, key, timestamp), Bytes32 {});
        QVERIFY(verifyLookupSignature(mintKey, key, timestamp, signature));
        QVERIFY(!verifyLookupSignature(mintKey, key, timestamp + 1, signature));
        QVERIFY(!verifyLookupSignature(mintKey, key, {}, signature));
        QVERIFY(!verifyLookupSignature(key, key, timestamp, signature)); // another mint
        QVERIFY(!verifyLookupSignature(mintKey, mintKey, timestamp, signature));
    }
};

QTEST_GUILESS_MAIN(tst_QuoteSignature)
#include "tst_QuoteSignature.moc"
