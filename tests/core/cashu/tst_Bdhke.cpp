// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Proof.h"
#include "tests/support/FixedRandom.h"
#include "tests/support/JsonVectors.h"

#include <QtTest>

using namespace cashu;
using crypto::CurvePoint;
using crypto::Secret32;
using support::readJsonVectors;
using support::text;

namespace {

CurvePoint point(const nlohmann::json &hex)
{
    return CurvePoint::fromHex(text(hex)).value();
}
Secret32 scalar(const nlohmann::json &hex)
{
    return Secret32(arrayFromHex<32>(text(hex)).value());
}
QByteArray bytes(const nlohmann::json &hex)
{
    return fromHex(QStringView(text(hex))).value();
}
Dleq dleqOf(const nlohmann::json &json)
{
    return { arrayFromHex<32>(text(json["e"])).value(), arrayFromHex<32>(text(json["s"])).value() };
}

} // namespace

class tst_Bdhke : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hashToCurveVectors()
    {
        const auto file = readJsonVectors(QStringLiteral("cashu/hash_to_curve.json"));
        int count = 0;
        for (const auto &v : file["vectors"]) {
            QCOMPARE(hashToCurve(bytes(v["message_hex"]))->toHex(), text(v["point"]));
            ++count;
        }
        // the text of a secret is hashed, not the bytes its digits stand for
        for (const auto &v : file["derived_utf8_secrets"]["vectors"]) {
            QCOMPARE(hashToCurve(text(v["secret_utf8"]).toUtf8())->toHex(), text(v["point"]));
            ++count;
        }
        QCOMPARE(count, 5);
    }

    void blindingVectors()
    {
        const auto file = readJsonVectors(QStringLiteral("cashu/bdhke.json"));
        int count = 0;
        for (const auto &v : file["blinded_messages"]) {
            QCOMPARE(hashToCurve(bytes(v["x_hex"]))->toHex(), text(v["Y"]));
            QCOMPARE(blind(bytes(v["x_hex"]), scalar(v["r"]))->toHex(), text(v["B_"]));
            ++count;
        }
        for (const auto &v : file["blind_signatures"]) {
            QCOMPARE(signBlinded(point(v["B_"]), scalar(v["mint_privkey"]))->toHex(), text(v["C_"]));
            ++count;
        }
        for (const auto &v : file["full_flow"]["vectors"]) {
            const auto key = scalar(v["k"]);
            QCOMPARE(CurvePoint::ofSecret(key)->toHex(), text(v["K"]));
            QCOMPARE(blind(bytes(v["x_hex"]), scalar(v["r"]))->toHex(), text(v["B_"]));
            QCOMPARE(signBlinded(point(v["B_"]), key)->toHex(), text(v["C_"]));
            QCOMPARE(unblind(point(v["C_"]), scalar(v["r"]), point(v["K"]))->toHex(), text(v["C"]));
            QVERIFY(verifySignature(bytes(v["x_hex"]), point(v["C"]), key));
            QVERIFY(!verifySignature(bytes(v["x_hex"]), point(v["C_"]), key));
            QVERIFY(!verifySignature("another secret", point(v["C"]), key));
            ++count;
        }
        QCOMPARE(count, 6);
    }

    void dleqVectors()
    {
        const auto file = readJsonVectors(QStringLiteral("cashu/dleq.json"));
        const auto &hash = file["hash_e"];
        QCOMPARE(toHex(dleqChallenge(point(hash["R1"]), point(hash["R2"]), point(hash["K"]), point(hash["C_"]))),
            text(hash["e"]));
        const auto &nonce = file["deterministic_nonce"];
        const auto proof = proveDleq(point(nonce["B_"]), point(nonce["C_"]), scalar(nonce["a"])).value();
        QCOMPARE(toHex(proof.e), text(nonce["e"]));
        QCOMPARE(toHex(proof.s), text(nonce["s"]));
        QVERIFY(
            proof == proveDleq(point(nonce["B_"]), point(nonce["C_"]), scalar(nonce["a"]), point(nonce["A"])).value());
        const auto &blindSignature = file["verify_blind_signature"][0];
        const auto &signature = blindSignature["blind_signature"];
        QVERIFY(verifyDleq(dleqOf(signature["dleq"]), point(blindSignature["B_"]), point(signature["C_"]),
            point(blindSignature["A"])));
        const auto &carol = file["verify_proof"][0];
        const auto &coin = carol["proof"];
        const QByteArray secret = text(coin["secret"]).toUtf8();
        QVERIFY(verifyProofDleq(
            dleqOf(coin["dleq"]), scalar(coin["dleq"]["r"]), secret, point(coin["C"]), point(carol["A"])));
        const auto r = scalar(coin["dleq"]["r"]);
        QCOMPARE(hashToCurve(secret)->toHex(), text(carol["derived"]["Y"]));
        QCOMPARE(blind(secret, r)->toHex(), text(carol["derived"]["B_"]));
        QCOMPARE(
            point(coin["C"]).plus(point(carol["A"]).timesSecret(r).value())->toHex(), text(carol["derived"]["C_"]));
    }

    void aProofBindsAllItIsAbout()
    {
        const support::FixedRandom random;
        const Secret32 key(random.bytes<32>()), otherKey(random.bytes<32>()), r(random.bytes<32>());
        const auto mintKey = CurvePoint::ofSecret(key).value(), otherMintKey = CurvePoint::ofSecret(otherKey).value();
        const auto blinded = blind("secret", r).value();
        const auto signature = signBlinded(blinded, key).value();
        const Dleq good = proveDleq(blinded, signature, key).value();
        QVERIFY(verifyDleq(good, blinded, signature, mintKey));
        QVERIFY(!verifyDleq(good, mintKey, signature, mintKey));
        QVERIFY(!verifyDleq(good, blinded, mintKey, mintKey));
        QVERIFY(!verifyDleq(good, blinded, signature, otherMintKey));
        for (Bytes32 Dleq::*part : { &Dleq::e, &Dleq::s }) {
            for (const size_t at : { 0u, 13u, 31u }) {
                Dleq bad = good;
                (bad.*part)[at] ^= 1;
                QVERIFY(!verifyDleq(bad, blinded, signature, mintKey));
            }
            Dleq zero = good, huge = good;
            (zero.*part).fill(0);
            (huge.*part).fill(0xff);
            QVERIFY(!verifyDleq(zero, blinded, signature, mintKey));
            QVERIFY(!verifyDleq(huge, blinded, signature, mintKey));
        }
        // a mint that signs with another key than it says cannot prove it
        const auto wrong = signBlinded(blinded, otherKey).value();
        QVERIFY(!verifyDleq(proveDleq(blinded, wrong, key).value(), blinded, wrong, mintKey));

        const auto coin = unblind(signature, r, mintKey).value();
        QVERIFY(verifySignature("secret", coin, key));
        QVERIFY(verifyProofDleq(good, r, "secret", coin, mintKey));
        QVERIFY(!verifyProofDleq(good, r, "Secret", coin, mintKey));
        QVERIFY(!verifyProofDleq(good, otherKey, "secret", coin, mintKey));
        QVERIFY(!verifyProofDleq(good, Secret32(), "secret", coin, mintKey));
    }

    void wrongScalarsAreErrorsNotPoints()
    {
        const auto g = CurvePoint::generator();
        QCOMPARE(blind("secret", Secret32()).error().code, Errc::BadKey);
        QCOMPARE(signBlinded(g, Secret32()).error().code, Errc::BadKey);
        QCOMPARE(unblind(g, Secret32(), g).error().code, Errc::BadKey);
        QCOMPARE(proveDleq(g, g, Secret32()).error().code, Errc::BadKey);
        QVERIFY(!verifySignature("secret", g, Secret32()));
        // C_ = rK would leave infinity
        const Secret32 r(support::FixedRandom().bytes<32>());
        QCOMPARE(unblind(CurvePoint::ofSecret(r).value(), r, g).error().code, Errc::BadKey);
    }
};

QTEST_GUILESS_MAIN(tst_Bdhke)
#include "tst_Bdhke.moc"
