// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Token.h"
#include "core/cashu/TokenV4.h"
#include "tests/support/JsonVectors.h"

#include <QCborMap>
#include <QCborValue>
#include <QtTest>

using namespace cashu;
using crypto::CurvePoint;
using support::text;

namespace {

const QString fullId = QStringLiteral("015ba18a8adcd02e715a58358eb618da4a4b3791151a4bee5e968bb88406ccf76a");

KeysetId idOf(const nlohmann::json &bytes) // "h:00ad..."
{
    return KeysetId::fromBytes(fromHex(QStringView(text(bytes).mid(2))).value()).value();
}

void compareV4(const Token &token, const nlohmann::json &decoded)
{
    QCOMPARE(token.mint, text(decoded["m"]));
    QCOMPARE(token.unit, text(decoded["u"]));
    QCOMPARE(token.memo, decoded.contains("d") ? text(decoded["d"]) : QString());
    qsizetype at = 0;
    for (const auto &group : decoded["t"]) {
        for (const auto &proof : group["p"]) {
            QVERIFY(token.proofs[at].id == idOf(group["i"]));
            QCOMPARE(token.proofs[at].amount.value, proof["a"].get<quint64>());
            QCOMPARE(QString::fromUtf8(token.proofs[at].secret), text(proof["s"]));
            QCOMPARE(token.proofs[at].signature.toHex(), text(proof["c"]).mid(2));
            ++at;
        }
    }
    QCOMPARE(token.proofs.size(), at);
}

Token sample()
{
    Bytes32 e {}, s {}, r {};
    e.fill(1), s.fill(2), r.fill(3);
    const auto v2 = KeysetId::fromHex(fullId).value().shortened();
    const auto v1 = KeysetId::fromHex(u"009a1f293253e41e").value();
    const auto g = CurvePoint::generator();
    return { QStringLiteral("https://mint.example"), QStringLiteral("hash"), QStringLiteral("for \u20bf & \"you\""),
        { { Amount(quint64(1) << 63), v2, "secret", g, QStringLiteral("{\"signatures\":[]}"), Dleq { e, s }, r },
            { Amount(1), v2, QByteArray("[\"P2PK\",{}]"), g.negated() }, { Amount(0), v1, "", g } } };
}

/// A token of V4 whose map and whose only proof are changed by the callers.
struct Parts {
    QCborMap proof { { QStringLiteral("a"), 1 }, { QStringLiteral("s"), QStringLiteral("x") },
        { QStringLiteral("c"), toByteArray(CurvePoint::generator().compressed()) } };
    QCborMap group { { QStringLiteral("i"), QByteArray::fromHex("009a1f293253e41e") } };
    QCborMap map { { QStringLiteral("m"), QStringLiteral("https://mint.example/") },
        { QStringLiteral("u"), QStringLiteral("sat") } };

    QByteArray cbor() const
    {
        QCborMap whole = map, g = group;
        g.insert(QStringLiteral("p"), QCborArray { proof });
        whole.insert(QStringLiteral("t"), QCborArray { g });
        return whole.toCborValue().toCbor();
    }
};

Errc errorOf(const QByteArray &cbor)
{
    const auto token = decodeCborToken(cbor);
    return token ? Errc::Internal : token.error().code;
}

} // namespace

class tst_Token : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void version3Vectors()
    {
        const auto file = support::readJsonVectors(QStringLiteral("cashu/token_v3.json"));
        int count = 0;
        for (const auto &v : file["valid"]) {
            const auto token = decodeToken(text(v["token"]).toLatin1()).value();
            const auto &decoded = v["decoded"];
            QCOMPARE(token.mint, text(decoded["token"][0]["mint"]));
            QCOMPARE(token.unit, text(decoded["unit"]));
            QCOMPARE(token.memo, text(decoded["memo"]));
            const auto &proofs = decoded["token"][0]["proofs"];
            QCOMPARE(token.proofs.size(), qsizetype(proofs.size()));
            for (qsizetype i = 0; i < token.proofs.size(); ++i) {
                QCOMPARE(token.proofs[i].amount.value, proofs[size_t(i)]["amount"].get<quint64>());
                QCOMPARE(token.proofs[i].id.toHex(), text(proofs[size_t(i)]["id"]));
                QCOMPARE(QString::fromUtf8(token.proofs[i].secret), text(proofs[size_t(i)]["secret"]));
                QCOMPARE(token.proofs[i].signature.toHex(), text(proofs[size_t(i)]["C"]));
            }
            QCOMPARE(token.total()->value, 10u);
            ++count;
        }
        for (const auto &v : file["invalid"]) {
            QCOMPARE(decodeToken(text(v["token"]).toLatin1()).error().code, Errc::Malformed);
            ++count;
        }
        QCOMPARE(count, 5);
    }

    void version4Vectors()
    {
        const auto file = support::readJsonVectors(QStringLiteral("cashu/token_v4.json"));
        int count = 0;
        for (const auto &v : file["valid"]) {
            QByteArray encoded = text(v["token"]).toLatin1();
            const auto token = decodeToken(encoded).value();
            compareV4(token, v["decoded"]);
            QCOMPARE(toHex(encodeCborToken(token, true)), text(v["cbor_hex"]));
            while (encoded.endsWith('='))
                encoded.chop(1);
            QCOMPARE(encodeToken(token), encoded);
            ++count;
        }
        for (const auto &v : file["raw_binary"]) {
            const auto raw = fromHex(QStringView(text(v["hex"]))).value();
            const auto token = decodeToken(raw).value();
            compareV4(token, v["decoded"]);
            QCOMPARE(encodeTokenRaw(token), raw);
            ++count;
        }
        QCOMPARE(count, 3);
    }

    void everythingComesBack()
    {
        const Token token = sample();
        const QByteArray encoded = encodeToken(token);
        QCOMPARE(decodeToken(encoded).value(), token);
        QCOMPARE(decodeToken(encodeTokenRaw(token)).value(), token);
        Token bare = token;
        bare.proofs[0].dleq.reset();
        bare.proofs[0].dleqBlinding.reset();
        QCOMPARE(decodeToken(encodeToken(token, false)).value(), bare);

        QByteArray other = encoded;
        other.replace('-', '+').replace('_', '/');
        for (const QByteArray &form : { QByteArray("cashu:") + encoded, QByteArray("cashu://") + encoded,
                 QByteArray("CASHU:") + encoded, " \n" + encoded + "\r\n", other }) {
            const auto read = decodeToken(form);
            QVERIFY2(read, form.constData());
            QCOMPARE(*read, token);
        }
    }

    void onlyWholeTokensAreRead()
    {
        const QByteArray cbor = encodeCborToken(sample(), true);
        for (qsizetype size = 0; size < cbor.size(); ++size)
            QCOMPARE(errorOf(cbor.first(size)), Errc::Truncated);
        QCOMPARE(errorOf(cbor + '\0'), Errc::TrailingBytes);
        const QByteArray encoded = encodeToken(sample());
        for (qsizetype size = 0; size < encoded.size(); ++size)
            QVERIFY(!decodeToken(encoded.first(size)));
        for (const char *bad : { "cashuB=", "cashuB====", "cashuBo2F0gqJ=aUgA", "cashuBo2F0 gqJ", "cashuB\xc3\xa9" })
            QVERIFY(!decodeToken(bad));
        QCOMPARE(decodeToken("cashuCabcd").error().code, Errc::Unsupported);
        QCOMPARE(decodeToken("crawA").error().code, Errc::Unsupported);
        QCOMPARE(decodeToken("craw").error().code, Errc::Truncated);
        QCOMPARE(decodeToken(QByteArray(maxTokenText + 1, 'a')).error().code, Errc::Limit);
    }

    void orderAndUnknownKeysDoNotMatter()
    {
        Parts parts;
        const auto plain = decodeCborToken(parts.cbor()).value();
        QCOMPARE(plain.proofs.size(), 1);
        parts.proof.insert(QStringLiteral("pe"), QByteArray(33, 'x'));
        parts.proof.insert(7, QCborArray { 1, QCborMap { { 2, 3 } } });
        parts.group.insert(QStringLiteral("zz"), QCborValue::Null);
        parts.map.insert(QStringLiteral("future"), QCborArray { QCborArray { 1.5, false } });
        QCOMPARE(decodeCborToken(parts.cbor()).value(), plain);
        QCOMPARE(decodeToken("crawB" + parts.cbor())->mint, QStringLiteral("https://mint.example")); // no slash
        // strings and containers of unknown length, and the proofs before their id:
        // {_ "t": [_ {"p": [{"c": (_ h'02', h'79..'), "s": (_ "a", "b"), "a": 5}], "i": h'..'}], "m": "m", "u": "u"}
        const QByteArray streamed
            = QByteArray::fromHex("bf61749fa2617081a361635f4102582079be667ef9dcbbac55a06295ce870b07"
                                  "029bfcdb2dce28d959f2815b16f81798ff61737f61616162ff616105"
                                  "616948009a1f293253e41eff616d616d61756175ff");
        const auto token = decodeCborToken(streamed).value();
        QCOMPARE(token.proofs[0].secret, QByteArray("ab"));
        QCOMPARE(token.proofs[0].id.toHex(), QStringLiteral("009a1f293253e41e"));
        QCOMPARE(token.proofs[0].amount.value, 5u);
    }

    void wrongContentIsRefused_data()
    {
        QTest::addColumn<QByteArray>("cbor");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, auto change, Errc code = Errc::Malformed) {
            Parts parts;
            change(parts);
            QTest::newRow(name) << parts.cbor() << int(code);
        };
        const auto key = [](const char *name) { return QString::fromLatin1(name); };
        row("negative amount", [&](Parts &p) { p.proof[key("a")] = -1; });
        row("float amount", [&](Parts &p) { p.proof[key("a")] = 1.5; });
        row("text amount", [&](Parts &p) { p.proof[key("a")] = key("8"); });
        row("no amount", [&](Parts &p) { p.proof.remove(key("a")); });
        row("secret as bytes", [&](Parts &p) { p.proof[key("s")] = QByteArray("x"); });
        row("secret with NUL", [&](Parts &p) { p.proof[key("s")] = QString(QChar()); });
        row("point of 32 bytes", [&](Parts &p) { p.proof[key("c")] = QByteArray(32, '\2'); });
        row("point of 65 bytes",
            [&](Parts &p) { p.proof[key("c")] = toByteArray(CurvePoint::generator().uncompressed()); });
        row("no point", [&](Parts &p) { p.proof[key("c")] = QByteArray(33, '\xff'); });
        row("dleq without s", [&](Parts &p) { p.proof[key("d")] = QCborMap { { key("e"), QByteArray(32, 'e') } }; });
        row("dleq of 31 bytes", [&](Parts &p) {
            p.proof[key("d")] = QCborMap { { key("e"), QByteArray(31, 'e') }, { key("s"), QByteArray(32, 'e') } };
        });
        row("id of 7 bytes", [&](Parts &p) { p.group[key("i")] = QByteArray(7, '\0'); });
        row(
            "id of version 2", [&](Parts &p) { p.group[key("i")] = QByteArray(33, '\2'); }, Errc::Unsupported);
        row("id as text", [&](Parts &p) { p.group[key("i")] = key("009a1f293253e41e"); });
        row("no id", [&](Parts &p) { p.group.remove(key("i")); });
        row("no mint", [&](Parts &p) { p.map.remove(key("m")); });
        row("mint as number", [&](Parts &p) { p.map[key("m")] = 5; });
        row("no unit", [&](Parts &p) { p.map.remove(key("u")); });
        const auto raw
            = [](const char *name, const QByteArray &cbor, Errc code) { QTest::newRow(name) << cbor << int(code); };
        raw("an array", QByteArray::fromHex("80"), Errc::Malformed);
        raw("a key twice", QByteArray::fromHex("a2616d6161616d6161"), Errc::Malformed);
        raw("text that is no UTF-8", QByteArray::fromHex("a1616d61ff"), Errc::Malformed);
        raw("a string of 2^63 bytes", QByteArray::fromHex("a1616d7b7fffffffffffffff61"), Errc::Malformed);
        raw("a string of 1 GiB", QByteArray::fromHex("a1616d7a4000000061"), Errc::Truncated);
        raw("an array of 2^32", QByteArray::fromHex("a161749b0000000100000000"), Errc::Malformed);
        raw("a map of 2^64 - 1", QByteArray::fromHex("bbffffffffffffffff"), Errc::Malformed);
        raw("a million levels", QByteArray::fromHex("a16178") + QByteArray(1'000'000, '\x81'), Errc::Limit);
        raw("a million levels without length", QByteArray::fromHex("a16178") + QByteArray(1'000'000, '\x9f'),
            Errc::Limit);
    }
    void wrongContentIsRefused()
    {
        QFETCH(QByteArray, cbor);
        QFETCH(int, code);
        const auto token = decodeCborToken(cbor);
        QVERIFY(!token);
        QCOMPARE(int(token.error().code), code);
    }

    void version3HasItsEdges()
    {
        const auto v3 = [](const QByteArray &json) { return decodeToken("cashuA" + json.toBase64()); };
        const QByteArray proof = "{\"amount\":1,\"id\":\"015ba18a8adcd02e\",\"secret\":\"x\",\"C\":\""
            + CurvePoint::generator().toHex().toLatin1() + "\"}";
        const auto entry
            = [&proof](const QByteArray &mint) { return "{\"mint\":\"" + mint + "\",\"proofs\":[" + proof + "]}"; };
        const auto one = v3("{\"token\":[" + entry("https://m/") + "," + entry("https://m") + "]}");
        QVERIFY(one);
        QCOMPARE(one->proofs.size(), 2);
        QVERIFY(one->proofs[0].id.isShort());
        QCOMPARE(one->mint, QStringLiteral("https://m"));
        QCOMPARE(one->unit, QString());
        QCOMPARE(v3("{\"token\":[" + entry("a") + "],\"unit\":\"HASH\"}")->unit, QStringLiteral("hash"));
        QCOMPARE(v3("{\"token\":[" + entry("a") + "," + entry("b") + "]}").error().code, Errc::Unsupported);
        QCOMPARE(v3("{\"token\":[" + entry("a") + ",{\"mint\":\"a\",\"proofs\":[{}]}]}").error().detail,
            QStringLiteral("token[1].proofs[0].amount: is missing"));
        QVERIFY(!v3("{\"token\":[]}"));
        QVERIFY(!v3("{}"));
        QVERIFY(!v3("[]"));
    }

    void shortIdsAreResolved()
    {
        const auto full = KeysetId::fromHex(fullId).value();
        const auto twin = KeysetId::fromHex(fullId.first(16) + QString(50, u'0')).value();
        Token token = sample();
        QCOMPARE(resolveIds(token, { token.proofs[2].id }).error().code, Errc::NotFound);
        QCOMPARE(resolveIds(token, { full, twin }).error().code, Errc::Denied);
        QVERIFY(resolveIds(token, { token.proofs[2].id, full, full }));
        QVERIFY(token.proofs[0].id == full && token.proofs[1].id == full);
        QCOMPARE(token.proofs[2].id.version(), 0);
        QCOMPARE(decodeToken(encodeToken(token)).value(), sample()); // shortened again
    }

    void totalsNeverWrap()
    {
        Token token = sample();
        QCOMPARE(token.total()->value, (quint64(1) << 63) + 1);
        token.proofs.append(token.proofs[0]);
        QVERIFY(!token.total());
    }
};

QTEST_GUILESS_MAIN(tst_Token)
#include "tst_Token.moc"
