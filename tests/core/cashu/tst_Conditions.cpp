// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Conditions.h"
#include "core/cashu/Json.h"
#include "core/crypto/Sha256.h"
#include "tests/support/FixedRandom.h"
#include "tests/support/JsonVectors.h"

#include <QtTest>

using namespace cashu;
using crypto::CurvePoint;
using crypto::Secret32;
using support::text;

namespace {

constexpr quint64 now = 1'790'000'000; // the clock at which the vectors were judged
const KeysetId id = KeysetId::fromHex(u"00456a94ab4e1c46").value();
const support::FixedRandom entropy;

struct Owner {
    Secret32 secret { entropy.bytes<32>() };
    CurvePoint key = CurvePoint::ofSecret(secret).value();
};

Proof coin(const QByteArray &secret)
{
    return { Amount(1), id, secret, CurvePoint::generator() };
}
Proof coin(const SpendingCondition &condition)
{
    return coin(makeSecret(condition, entropy));
}
QList<BlindedMessage> someOutputs()
{
    return { { Amount(2), id, CurvePoint::generator() } };
}
bool isSpendable(const QList<Proof> &inputs, quint64 at = now)
{
    return checkConditions(inputs, someOutputs(), at).has_value();
}
/// The inputs with \a owner's signature; none when the owner cannot sign.
std::optional<QList<Proof>> signedBy(
    const Owner &owner, QList<Proof> inputs, quint64 at = now, const QString &preimage = {})
{
    if (!signInputs(inputs, someOutputs(), owner.secret, at, entropy, preimage))
        return {};
    return inputs;
}

QByteArray p2pkText(const QByteArray &data, const QByteArray &tags)
{
    return "[\"P2PK\",{\"nonce\":\"n\",\"data\":\"" + data + "\",\"tags\":" + tags + "}]";
}

} // namespace

class tst_Conditions : public QObject {
    Q_OBJECT
    const Owner m_alice {}, m_bob {}, m_carol {};

    SpendingCondition p2pk(QList<CurvePoint> keys) const
    {
        SpendingCondition condition;
        condition.keys = std::move(keys);
        return condition;
    }

private Q_SLOTS:
    // NUT-11's own vectors, which hold those of NUT-14
    void vectors()
    {
        const auto file = support::readJsonVectors(QStringLiteral("cashu/p2pk_htlc.json"));
        int count = 0;
        for (const auto &v : file["cases"]) {
            const bool isOne = v["type"] == "proof";
            QList<Proof> inputs;
            QList<BlindedMessage> outputs;
            QString quote;
            if (isOne) {
                inputs.append(fromJson<Proof>(v["proof"]).value());
            } else {
                const auto request = fromJson<SwapRequest>(v["request"]).value();
                inputs = request.inputs;
                outputs = request.outputs;
                if (v["type"] == "melt")
                    quote = text(v["request"]["quote"]);
                QCOMPARE(toHex(crypto::sha256(sigAllMessage(inputs, outputs, quote))), text(v["msg_sha256"]));
            }
            const auto checked = checkConditions(inputs, outputs, now, quote);
            const QString name = QStringLiteral("case %1: %2")
                                     .arg(v["index"].get<int>())
                                     .arg(checked ? QStringLiteral("spendable") : checked.error().detail);
            QVERIFY2(checked.has_value() == v["valid"].get<bool>(), qPrintable(name));
            if (checked && v["pathway"] == "refund") { // then it is the locktime that opens it
                const auto condition = parseSecret(inputs[0].secret).value();
                QVERIFY2(!checkConditions(inputs, outputs, *condition->locktime, quote), qPrintable(name));
            }
            if (checked && v["type"] == "melt") // the quote's id is signed
                QVERIFY(!checkConditions(inputs, outputs, now, quote + u'x'));
            ++count;
        }
        QCOMPARE(count, 20);
    }

    void plainSecrets_data()
    {
        QTest::addColumn<QByteArray>("secret");
        const auto row = [](const char *name, const QByteArray &secret) { QTest::newRow(name) << secret; };
        row("hex", QByteArray(64, 'a'));
        row("empty", "");
        row("a JSON string", "\"P2PK\"");
        row("an object", "{\"P2PK\":1}");
        row("an empty array", "[]");
        row("an array of a kind not known", "[\"P2SH\",{\"nonce\":\"n\",\"data\":\"d\"}]");
        row("kind in other case", "[\"p2pk\",{}]");
        row("an array of numbers", "[1,2]");
        row("no JSON", "[\"P2P");
        row("deep", QByteArray(1'000'000, '['));
    }
    void plainSecrets()
    {
        QFETCH(QByteArray, secret);
        const auto parsed = parseSecret(secret);
        QVERIFY(parsed);
        QVERIFY(!parsed->has_value());
        Proof proof = coin(secret);
        QVERIFY(isSpendable({ proof }));
        proof.witness = QStringLiteral("what means nothing");
        QVERIFY(isSpendable({ proof }));
    }

    void oneKey()
    {
        const QList<Proof> locked { coin(p2pk({ m_alice.key })), coin(QByteArray("plain")),
            coin(p2pk({ m_alice.key })) };
        QVERIFY(!isSpendable(locked));
        QVERIFY(!signedBy(m_bob, locked));
        const auto unlocked = signedBy(m_alice, locked);
        QVERIFY(unlocked && isSpendable(*unlocked));
        QVERIFY((*unlocked)[1].witness.isEmpty());
        auto swapped = *unlocked; // a signature is for one secret
        std::swap(swapped[0].witness, swapped[2].witness);
        QVERIFY(!isSpendable(swapped));
        QCOMPARE(checkConditions(swapped, {}, now).error().code, Errc::BadSignature);
        QCOMPARE(checkConditions(locked, {}, now).error().code, Errc::Denied);
    }

    void keysAreCountedNotSignatures()
    {
        auto condition = p2pk({ m_alice.key, m_bob.key, m_carol.key });
        condition.signaturesNeeded = 2;
        const QList<Proof> locked { coin(condition) };
        const auto once = signedBy(m_alice, locked);
        QVERIFY(!isSpendable(*once));
        const auto twice = signedBy(m_alice, *once); // a second one by the same key, with another nonce
        QVERIFY(!isSpendable(*twice));
        QVERIFY(isSpendable(*signedBy(m_carol, *once)));
        QVERIFY(isSpendable(*signedBy(m_bob, *twice)));
    }

    void locktimeOpensTheRefundBesideTheMainPath()
    {
        auto condition = p2pk({ m_alice.key });
        condition.locktime = now;
        condition.refundKeys = { m_bob.key, m_carol.key };
        condition.refundSignaturesNeeded = 2;
        const QList<Proof> locked { coin(condition) };
        QVERIFY(!signedBy(m_bob, locked, now)); // equal is still locked
        const auto refund = signedBy(m_carol, *signedBy(m_bob, locked, now + 1), now + 1);
        QVERIFY(isSpendable(*refund, now + 1));
        QVERIFY(!isSpendable(*refund, now));
        QVERIFY(!isSpendable(*signedBy(m_bob, locked, now + 1), now + 1));
        const auto main = signedBy(m_alice, locked);
        QVERIFY(isSpendable(*main, now) && isSpendable(*main, now + 1));
        // paths are not mixed: one key of each is not enough
        condition.keys.append(m_carol.key);
        condition.signaturesNeeded = 2;
        const auto mixed = signedBy(m_bob, *signedBy(m_alice, { coin(condition) }), now + 1);
        QVERIFY(!isSpendable(*mixed, now + 1));
    }

    void withoutRefundKeysAnybodyMaySpendLater()
    {
        auto condition = p2pk({ m_alice.key });
        condition.locktime = now;
        const QList<Proof> locked { coin(condition) };
        QVERIFY(!isSpendable(locked, now));
        QVERIFY(isSpendable(locked, now + 1));
        QCOMPARE(*signedBy(m_bob, locked, now + 1), locked); // nothing is needed
    }

    void whatIsNoTimeLocksForEver()
    {
        const QByteArray key = m_alice.key.toHex().toLatin1();
        for (const char *time : { "[\"locktime\",\"soon\"]", "[\"locktime\"]", "[\"locktime\",\"-1\"]",
                 "[\"locktime\",\"18446744073709551616\"]" }) {
            const auto condition = parseSecret(p2pkText(key, QByteArray("[") + time + "]"));
            QVERIFY(condition && *condition);
            QVERIFY(!(*condition)->locktime);
        }
        QCOMPARE(parseSecret(p2pkText(key, "[[\"locktime\",\"0\"]]")).value()->locktime, quint64(0));
    }

    void hashLocks()
    {
        const QString preimage(64, u'0');
        SpendingCondition condition;
        condition.kind = ConditionKind::Htlc;
        condition.data = toHex(crypto::sha256(QByteArray(32, '\0')));
        condition.keys = { m_alice.key };
        condition.locktime = now;
        condition.refundKeys = { m_bob.key };
        const QList<Proof> locked { coin(condition) };
        QVERIFY(!signedBy(m_alice, locked)); // a key without the preimage opens nothing
        QVERIFY(!signedBy(m_alice, locked, now, QString(64, u'1')));
        QVERIFY(!signedBy(m_bob, locked, now, preimage));
        const auto received = signedBy(m_alice, locked, now, preimage);
        QVERIFY(isSpendable(*received, now) && isSpendable(*received, now + 1));
        auto without = *received;
        without[0].witness.replace(preimage, QString(64, u'1'));
        QVERIFY(!isSpendable(without));
        without[0].witness.replace(QString(64, u'1'), preimage + QStringLiteral("00")); // 33 bytes
        QVERIFY(!isSpendable(without));
        // the sender's path asks for signatures only
        const auto refunded = signedBy(m_bob, locked, now + 1);
        QVERIFY(!(*refunded)[0].witness.contains(QStringLiteral("preimage")));
        QVERIFY(isSpendable(*refunded, now + 1));
        QVERIFY(!isSpendable(*refunded, now));
        // no keys: the preimage alone
        condition.keys.clear();
        const auto open = signedBy(m_carol, { coin(condition) }, now, preimage);
        QVERIFY(isSpendable(*open));
        QVERIFY(!isSpendable({ coin(condition) }));
    }

    void sigAllBindsTheWholeSwap()
    {
        auto condition = p2pk({ m_alice.key });
        condition.sigFlag = SigFlag::All;
        const QList<Proof> locked { coin(condition), coin(condition) };
        const auto inputs = *signedBy(m_alice, locked);
        QVERIFY(inputs[1].witness.isEmpty());
        QVERIFY(checkConditions(inputs, someOutputs(), now));
        auto outputs = someOutputs();
        outputs[0].amount = Amount(3);
        QVERIFY(!checkConditions(inputs, outputs, now));
        QVERIFY(!checkConditions(inputs, {}, now));
        QVERIFY(!checkConditions(inputs, someOutputs(), now, QStringLiteral("quote")));
        QVERIFY(!checkConditions({ inputs[0] }, someOutputs(), now));
    }

    void madeSecretsAreReadAgain()
    {
        auto condition = p2pk({ m_alice.key, m_bob.key });
        condition.signaturesNeeded = 2;
        condition.locktime = 77;
        condition.refundKeys = { m_carol.key, m_alice.key };
        condition.refundSignaturesNeeded = 2;
        condition.sigFlag = SigFlag::All;
        const QByteArray secret = makeSecret(condition, entropy);
        QVERIFY(secret != makeSecret(condition, entropy));
        QVERIFY(secret.size() < 1024);
        const auto read = parseSecret(secret).value().value();
        QVERIFY(read.keys == condition.keys);
        QVERIFY(read.refundKeys == condition.refundKeys);
        QCOMPARE(read.signaturesNeeded, condition.signaturesNeeded);
        QCOMPARE(read.refundSignaturesNeeded, condition.refundSignaturesNeeded);
        QCOMPARE(read.locktime, condition.locktime);
        QVERIFY(read.sigFlag == condition.sigFlag);
        QCOMPARE(read.nonce.size(), 64);
        QCOMPARE(read.data, m_alice.key.toHex());
    }
};

QTEST_GUILESS_MAIN(tst_Conditions)
#include "tst_Conditions.moc"
