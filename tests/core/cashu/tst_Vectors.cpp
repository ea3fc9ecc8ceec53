// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Bech32.h"
#include "core/cashu/Bdhke.h"
#include "core/cashu/Conditions.h"
#include "core/crypto/KeyPair.h"
#include "core/crypto/Mnemonic.h"
#include "core/crypto/Sha256.h"
#include "tests/support/Folders.h"
#include "tests/support/JsonVectors.h"

#include <QCborArray>
#include <QCborMap>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>
#include <QtTest>

using crypto::CurvePoint;
using crypto::Secret32;
using support::readJsonVectors;
using support::text;

namespace {

const QString folder = support::vectorsFolder() + QStringLiteral("/cashu");

Secret32 scalar(const nlohmann::json &hex)
{
    return Secret32(arrayFromHex<32>(text(hex)).value());
}
Secret32 negated(const Secret32 &secret)
{
    // the group order less one
    static const auto minusOne
        = *arrayFromHex<32>(QStringLiteral("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364140"));
    return *crypto::multiplyScalars(secret, Secret32(minusOne));
}

/// The fields of a TLV record of NUT-26: type, 16 bits of length, value. None when it is cut.
std::optional<QList<std::pair<int, QByteArray>>> fieldsOf(const QByteArray &record)
{
    QList<std::pair<int, QByteArray>> out;
    for (qsizetype at = 0; at < record.size();) {
        if (record.size() - at < 3)
            return {};
        const quint16 size = qFromBigEndian<quint16>(record.constData() + at + 1);
        if (record.size() - at - 3 < size)
            return {};
        out.append({ quint8(record[at]), record.mid(at + 3, size) });
        at += 3 + size;
    }
    return out;
}

QJsonObject withoutUndefined(QJsonObject request)
{
    QJsonArray transports;
    const QJsonArray all = request.value(QStringLiteral("t")).toArray();
    for (const auto &each : all) {
        QJsonObject transport = each.toObject();
        const QJsonValue tags = transport.value(QStringLiteral("g"));
        if (tags.isNull() || tags == QStringLiteral("undefined"))
            transport.remove(QStringLiteral("g"));
        transports.append(transport);
    }
    if (!transports.isEmpty())
        request[QStringLiteral("t")] = transports;
    return request;
}

QJsonObject objectOf(const nlohmann::json &json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(json.dump())).object();
}

} // namespace

/// Every file of vectors is read by some test; here are those that no other test reads. What is broken upstream is
/// listed: NUT-18 "Basic Payment Request" below, NUT-29's signature in tst_QuoteSignature.
class tst_Vectors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFileIsRead()
    {
        static const QMap<QString, QString> readers { { QStringLiteral("bdhke"), QStringLiteral("cashu/tst_Bdhke") },
            { QStringLiteral("dleq"), QStringLiteral("cashu/tst_Bdhke") },
            { QStringLiteral("ehash_amount"), QStringLiteral("mint/tst_Valuation") },
            { QStringLiteral("error_codes"), QStringLiteral("cashu/tst_Attacks") },
            { QStringLiteral("hash_to_curve"), QStringLiteral("cashu/tst_Bdhke") },
            { QStringLiteral("keyset_ids"), QStringLiteral("cashu/tst_Keyset") },
            { QStringLiteral("nut01_keys"), QStringLiteral("cashu/tst_Json") },
            { QStringLiteral("nut13_derivation"), QStringLiteral("cashu/tst_DeterministicSecrets") },
            { QStringLiteral("nut18_payment_request"), QStringLiteral("cashu/tst_Vectors") },
            { QStringLiteral("nut20_quote_signature"), QStringLiteral("cashu/tst_QuoteSignature") },
            { QStringLiteral("nut26_payment_request_bech32m"), QStringLiteral("cashu/tst_Vectors") },
            { QStringLiteral("nut28_p2bk"), QStringLiteral("cashu/tst_Vectors") },
            { QStringLiteral("nutxx_quote_lookup"), QStringLiteral("cashu/tst_QuoteSignature") },
            { QStringLiteral("p2pk_htlc"), QStringLiteral("cashu/tst_Conditions") },
            { QStringLiteral("token_v3"), QStringLiteral("cashu/tst_Token") },
            { QStringLiteral("token_v4"), QStringLiteral("cashu/tst_Token") } };
        QStringList files = QDir(folder).entryList({ QStringLiteral("*.json") }, QDir::Files);
        QCOMPARE(files.replaceInStrings(QStringLiteral(".json"), QString()), QStringList(readers.keys()));
        for (auto it = readers.cbegin(); it != readers.cend(); ++it) {
            QFile source(support::vectorsFolder() + QStringLiteral("/../core/") + it.value() + QStringLiteral(".cpp"));
            QVERIFY2(source.open(QIODevice::ReadOnly), qPrintable(it.value()));
            const QByteArray path = "cashu/" + it.key().toLatin1() + ".json\"";
            QVERIFY2(source.readAll().contains(path), qPrintable(it.key()));
        }
    }

    /// Payment requests are read by no part of the program yet: Qt's CBOR stands in for it.
    void paymentRequests()
    {
        const auto file = readJsonVectors(QStringLiteral("cashu/nut18_payment_request.json"));
        QStringList broken;
        int count = 0;
        for (const auto &v : file["vectors"]) {
            const QByteArray encoded = text(v["encoded"]).toLatin1();
            QVERIFY(encoded.startsWith("creqA"));
            QByteArray body = encoded.mid(5);
            body.replace('+', '-').replace('/', '_');
            const QCborValue cbor = QCborValue::fromCbor(QByteArray::fromBase64(body, QByteArray::Base64UrlEncoding));
            QVERIFY(cbor.isMap());
            const QJsonObject request = withoutUndefined(cbor.toMap().toJsonObject());
            QCOMPARE(request, withoutUndefined(objectOf(v["decoded"])));
            const bool isSame = request == objectOf(v["json"]);
            QCOMPARE(isSame, v["json_matches_encoding"].get<bool>());
            if (!isSame)
                broken.append(text(v["name"]));
            ++count;
        }
        QCOMPARE(count, 6);
        QCOMPARE(broken, QStringList(QStringLiteral("Basic Payment Request"))); // broken upstream
    }

    /// The same in bech32m, with base's decoder.
    void paymentRequestsInBech32m()
    {
        const auto file = readJsonVectors(QStringLiteral("cashu/nut26_payment_request_bech32m.json"));
        int count = 0;
        for (const auto &v : file["vectors"]) {
            const QString encoded = text(v["encoded"]);
            const auto parts = decodeBech32(encoded, 4096);
            QVERIFY(parts && parts->checksum == Bech32Checksum::Bech32m && parts->prefix == QStringLiteral("creqb"));
            QCOMPARE(encodeBech32(*parts, 4096).value(), encoded.toLower());
            const auto bytes = fromFiveBitGroups(parts->values);
            QVERIFY(bytes);
            const auto fields = fieldsOf(*bytes);
            QVERIFY(fields);
            const auto &json = v["json"];
            QStringList mints;
            QMap<int, QByteArray> single;
            for (const auto &[type, value] : *fields) {
                if (type == 5)
                    mints.append(QString::fromUtf8(value));
                else
                    single.insert(type, value);
            }
            QCOMPARE(QString::fromUtf8(single.value(1)), text(json["i"]));
            QCOMPARE(single.contains(2), json.contains("a"));
            if (json.contains("a"))
                QCOMPARE(qFromBigEndian<quint64>(single[2].constData()), json["a"].get<quint64>());
            const QByteArray unit = single.value(3);
            QCOMPARE(unit == QByteArray(1, '\0') ? QStringLiteral("sat") : QString::fromUtf8(unit), text(json["u"]));
            QCOMPARE(single.contains(4), json.contains("s"));
            if (json.contains("s"))
                QCOMPARE(single[4], QByteArray(1, char(json["s"].get<bool>())));
            QCOMPARE(QString::fromUtf8(single.value(6)), json.contains("d") ? text(json["d"]) : QString());
            QStringList expected;
            for (const auto &mint : json["m"])
                expected.append(text(mint));
            QCOMPARE(mints, expected);
            ++count;
        }
        QCOMPARE(count, 16);
    }

    /// NUT-28 needs nothing of a mint: its keys look like any other. The arithmetic is that of NUT-11's keys.
    void blindedLockKeys()
    {
        const auto file = readJsonVectors(QStringLiteral("cashu/nut28_p2bk.json"));
        const auto e = scalar(file["e"]), p = scalar(file["p"]);
        const auto ephemeral = CurvePoint::ofSecret(e).value(), owner = CurvePoint::ofSecret(p).value();
        QCOMPARE(ephemeral.toHex(), text(file["E"]));
        const auto even = owner.negated(); // P has the even y, which is not that of p
        QCOMPARE(even.toHex(), text(file["P"]));
        const Bytes32 shared = owner.timesSecret(e)->x();
        QCOMPARE(toHex(shared), text(file["Zx"]));
        QCOMPARE(ephemeral.timesSecret(p)->x(), shared);
        int count = 0;
        for (const auto &slot : file["slots"]) {
            QByteArray message = "Cashu_P2BK_v1" + toByteArray(shared);
            message += char(slot["slot"].get<int>());
            const Secret32 r(crypto::sha256(message));
            QCOMPARE(toHex(r.span()), text(slot["r"]));
            const auto blinded = even.plus(CurvePoint::ofSecret(r).value()).value();
            QCOMPARE(blinded.toHex(), text(slot["blinded_pubkey"]));
            QCOMPARE(toHex(crypto::addScalars(p, r)->span()), text(slot["sk_std"]));
            const auto own = crypto::addScalars(negated(p), r).value();
            QCOMPARE(toHex(own.span()), text(slot["sk_neg"]));
            QVERIFY(CurvePoint::ofSecret(own).value() == blinded);
            // a lock to such a key is opened by its secret
            cashu::SpendingCondition condition;
            condition.keys = { blinded };
            const SystemRandom random;
            QList<cashu::Proof> coins { { cashu::Amount(1), *cashu::KeysetId::fromHex(u"009a1f293253e41e"),
                cashu::makeSecret(condition, random), blinded } };
            QVERIFY(!cashu::signInputs(coins, {}, p, 0, random));
            QVERIFY(cashu::signInputs(coins, {}, own, 0, random));
            QVERIFY(cashu::checkConditions(coins, {}, 0));
            ++count;
        }
        QCOMPARE(count, 11);
    }

    /// NUT-27's key, from the file of NUT-13.
    void backupKey()
    {
        const auto file = readJsonVectors(QStringLiteral("cashu/nut13_derivation.json"));
        const auto seed = crypto::Mnemonic::parse(text(file["mnemonic"]))->seed();
        const Secret32 key(crypto::Sha256().update(asView(seed.span())).update("cashu-mint-backup").finish());
        const auto &v = file["nut27_nostr_backup"];
        QCOMPARE(toHex(key.span()), text(v["secret_key"]));
        QCOMPARE(toHex(CurvePoint::ofSecret(key)->x()), text(v["public_key_xonly"]));
    }

    /// What the files say of steps in between.
    void stepsInBetween()
    {
        const auto proofs = readJsonVectors(QStringLiteral("cashu/dleq.json"));
        const auto &dleq = proofs["deterministic_nonce"];
        // s = r + e a, so r = s - e a
        const auto challenge = crypto::reduceToScalar(scalar(dleq["e"])).value();
        const auto product = crypto::multiplyScalars(challenge, scalar(dleq["a"])).value();
        QCOMPARE(toHex(crypto::addScalars(scalar(dleq["s"]), negated(product))->span()), text(dleq["r_derived"]));
        const auto quotes = readJsonVectors(QStringLiteral("cashu/nut20_quote_signature.json"));
        for (const auto &v : quotes["legacy_v0"])
            QCOMPARE(toHex(crypto::sha256(text(v["msg_utf8"]).toUtf8())), text(v["msg_sha256"]));
        const auto lookup = readJsonVectors(QStringLiteral("cashu/nutxx_quote_lookup.json"));
        QCOMPARE(toHex(crypto::sha256(text(lookup["preimage_utf8"]).toUtf8())), text(lookup["preimage_sha256"]));
        QCOMPARE(CurvePoint::ofSecret(scalar(lookup["mint_privkey"]))->toHex(), text(lookup["mint_pubkey"]));
        const auto ids = readJsonVectors(QStringLiteral("cashu/keyset_ids.json"));
        for (const auto &v : ids["v2"]) {
            QMap<quint64, QByteArray> keys; // by number, not by text
            for (const auto &[amount, key] : v["keys"].items())
                keys.insert(std::stoull(amount), QByteArray::fromStdString(amount + ":" + key.get<std::string>()));
            QByteArray preimage = keys.values().join(',') + "|unit:" + text(v["unit"]).toLower().toUtf8();
            if (v["input_fee_ppk"].is_number() && v["input_fee_ppk"].get<quint64>() > 0)
                preimage += "|input_fee_ppk:" + QByteArray::number(v["input_fee_ppk"].get<quint64>());
            if (v["final_expiry"].is_number())
                preimage += "|final_expiry:" + QByteArray::number(v["final_expiry"].get<quint64>());
            QVERIFY(preimage.startsWith(text(v["preimage_prefix"]).toUtf8()));
            QVERIFY(preimage.endsWith(text(v["preimage_suffix"]).toUtf8()));
            QCOMPARE(preimage.size(), v["preimage_len"].get<qsizetype>());
            QCOMPARE(QStringLiteral("01") + toHex(crypto::sha256(preimage)), text(v["id"]));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Vectors)
#include "tst_Vectors.moc"
