// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Json.h"
#include "tests/support/JsonVectors.h"

#include <QtTest>

using namespace cashu;

namespace {

const QByteArray pointText = "0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798";
const QByteArray idText = "015ba18a8adcd02e715a58358eb618da4a4b3791151a4bee5e968bb88406ccf76a";
const QByteArray e64(64, 'e');

QByteArray outputText(const QByteArray &amount)
{
    return "{\"amount\":" + amount + ",\"id\":\"" + idText + "\",\"B_\":\"" + pointText + "\"}";
}
QByteArray proofText(const QByteArray &more = {})
{
    return "{\"amount\":2,\"id\":\"" + idText + "\",\"secret\":\"s\",\"C\":\"" + pointText + "\"" + more + "}";
}
template <class Body> QString errorOf(const QByteArray &text)
{
    const auto body = decodeJson<Body>(text);
    return body ? QStringLiteral("accepted") : body.error().detail;
}

/// Reading a body's text and writing it again changes nothing.
template <class Body> void comesBack(const QByteArray &text, ProofDleq dleq = ProofDleq::Omit)
{
    const auto body = decodeJson<Body>(text);
    QVERIFY2(body, body ? "" : qPrintable(body.error().detail));
    QCOMPARE(encodeJson(*body, dleq), text);
}

} // namespace

class tst_Json : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyBodyComesBack()
    {
        const QByteArray dleq = ",\"dleq\":{\"e\":\"" + e64 + "\",\"s\":\"" + e64 + "\"}";
        const QByteArray signature
            = "{\"amount\":1,\"id\":\"" + idText + "\",\"C_\":\"" + pointText + "\"" + dleq + "}";
        const QByteArray quote = "{\"quote\":\"q\",\"request\":\"r\",\"method\":\"ehash\",\"unit\":\"hash\","
                                 "\"amount_paid\":9223372036854775808,\"amount_issued\":1,\"expiry\":5,"
                                 "\"updated_at\":7,\"pubkey\":\""
            + pointText + "\"}";
        comesBack<SwapRequest>("{\"inputs\":[" + proofText(",\"witness\":\"{\\\"signatures\\\":[]}\"") + ","
            + proofText() + "],\"outputs\":[" + outputText("1") + "," + outputText("9223372036854775808") + "]}");
        comesBack<SignaturesResponse>("{\"signatures\":[" + signature + "]}");
        comesBack<MintQuoteRequest>(
            "{\"amount\":18446744073709551615,\"unit\":\"sat\",\"description\":\"a \\u0001 \xc3\xa9\"}");
        comesBack<MintQuoteRequest>("{\"unit\":\"hash\",\"pubkey\":\"" + pointText + "\"}");
        comesBack<MintQuoteBody>(quote);
        comesBack<QList<MintQuoteBody>>("[" + quote + "," + quote + "]");
        comesBack<MintRequest>("{\"quote\":\"q\",\"outputs\":[],\"signature\":\"" + e64 + e64 + "\"}");
        comesBack<QuoteCheckRequest>("{\"quotes\":[\"a\",\"b\"]}");
        comesBack<MintBatchRequest>("{\"quotes\":[\"a\",\"b\"],\"quote_amounts\":[1,0],\"outputs\":[" + outputText("1")
            + "],\"signatures\":[null,\"" + e64 + "\"]}");
        comesBack<MintBatchRequest>("{\"quotes\":[\"a\"],\"outputs\":[]}");
        comesBack<QuoteLookupRequest>("{\"pubkeys\":[\"k\"],\"pubkey_signatures\":[\"s\"],\"timestamp\":1,\"limit\":2,"
                                      "\"cursor\":\"c\"}");
        comesBack<QuoteLookupResponse>("{\"quotes\":[" + quote + "],\"next_cursor\":\"n\"}");
        comesBack<QuoteLookupResponse>("{\"quotes\":[],\"next_cursor\":null}");
        comesBack<CheckStateRequest>("{\"Ys\":[\"" + pointText + "\"]}");
        comesBack<CheckStateResponse>("{\"states\":[{\"Y\":\"" + pointText
            + "\",\"state\":\"SPENT\",\"witness\":\"w\"},{\"Y\":\"y\",\"state\":\"UNSPENT\"}]}");
        comesBack<RestoreRequest>("{\"outputs\":[" + outputText("0") + "]}");
        comesBack<RestoreResponse>("{\"outputs\":[" + outputText("1") + "],\"signatures\":[" + signature + "]}");
        comesBack<ErrorBody>("{\"detail\":\"no\",\"code\":11001}");
        comesBack<KeysResponse>("{\"keysets\":[{\"id\":\"" + idText
            + "\",\"unit\":\"sat\",\"active\":true,\"input_fee_ppk\":100,\"final_expiry\":9,\"keys\":{\"2\":\""
            + pointText + "\",\"10\":\"" + pointText + "\",\"9223372036854775808\":\"" + pointText + "\"}}]}");
        comesBack<KeysetsResponse>(
            "{\"keysets\":[{\"id\":\"009a1f293253e41e\",\"unit\":\"sat\",\"active\":false,\"input_fee_ppk\":0}]}");
    }

    void dleqOfProofsIsWrittenOnlyWhenAsked()
    {
        const QByteArray dleq = ",\"dleq\":{\"e\":\"" + e64 + "\",\"s\":\"" + e64 + "\",\"r\":\"" + e64 + "\"}";
        const QByteArray text = "{\"inputs\":[" + proofText(dleq) + "],\"outputs\":[]}";
        comesBack<SwapRequest>(text, ProofDleq::Include);
        QCOMPARE(
            encodeJson(decodeJson<SwapRequest>(text).value()), "{\"inputs\":[" + proofText() + "],\"outputs\":[]}");
    }

    void absentNullAndUnknownFieldsDoNoHarm()
    {
        const auto request
            = decodeJson<MintQuoteRequest>("{\"x\":{\"y\":[1.5,-1]},\"unit\":\"sat\",\"amount\":null,\"pubkey\":null}");
        QVERIFY(request);
        QVERIFY(!request->amount && !request->pubkey && !request->description);
        const auto keys = decodeJson<KeysResponse>("{\"keysets\":[{\"id\":\"" + idText
            + "\",\"unit\":\"SAT\",\"input_fee_ppk\":null,\"final_expiry\":null,\"keys\":{}}]}");
        QVERIFY(keys);
        QCOMPARE(keys->keysets[0].unit, QStringLiteral("sat"));
        QVERIFY(keys->keysets[0].isActive);
        QCOMPARE(keys->keysets[0].inputFeePpk, 0u);
        QVERIFY(!keys->keysets[0].finalExpiry);
        const auto proof = decodeJson<Proof>(proofText(",\"witness\":null,\"dleq\":null"));
        QVERIFY(proof && proof->witness.isEmpty() && !proof->dleq);
        const auto witness = decodeJson<Proof>(proofText(",\"witness\":{\"signatures\":[\"a\"]}"));
        QCOMPARE(witness->witness, QStringLiteral("{\"signatures\":[\"a\"]}"));
    }

    void keysetsOfUnknownVersionsAreSkipped()
    {
        const auto keysets = decodeJson<KeysetsResponse>("{\"keysets\":[{\"id\":\"02" + e64
            + "\",\"unit\":\"sat\",\"active\":true},{\"id\":\"I2yN+iRYfkzT\"},{\"id\":\"" + idText
            + "\",\"unit\":\"sat\",\"active\":true}]}");
        QCOMPARE(keysets->keysets.size(), 1);
        QCOMPARE(keysets->keysets[0].id.toHex(), QString::fromLatin1(idText));
        // an output must not name one
        QByteArray text = "{\"outputs\":[" + outputText("1") + "]}";
        text.replace(idText, "02" + e64);
        QCOMPARE(decodeJson<RestoreRequest>(text).error().code, Errc::Unsupported);
    }

    void oldQuotesAreUnderstood()
    {
        const auto quote = [](const QByteArray &state) {
            return decodeJson<MintQuoteBody>(
                "{\"quote\":\"q\",\"request\":\"ln\",\"amount\":8,\"state\":\"" + state + "\",\"expiry\":null}");
        };
        QCOMPARE(quote("UNPAID")->amountPaid.value, 0u);
        QCOMPARE(quote("PAID")->amountPaid.value, 8u);
        QCOMPARE(quote("PAID")->amountIssued.value, 0u);
        QCOMPARE(quote("ISSUED")->amountIssued.value, 8u);
        QCOMPARE(quote("PAID")->method, QString());
        QCOMPARE(quote("GIVEN").error().detail, QStringLiteral("state: is no state of a quote"));
        QCOMPARE(errorOf<MintQuoteBody>("{\"quote\":\"q\"}"), QStringLiteral("state: is missing"));
    }

    void refusalsOfOtherFrameworksAreUnderstood()
    {
        const auto plain = decodeJson<ErrorBody>("{\"detail\":\"no\"}");
        QCOMPARE(plain->code, int(ErrorCode::Generic));
        QCOMPARE(plain->detail, QStringLiteral("no"));
        const auto list = decodeJson<ErrorBody>("{\"detail\":[{\"msg\":\"field required\"}],\"code\":\"x\"}");
        QCOMPARE(list->code, int(ErrorCode::Generic));
        QVERIFY(list->detail.contains(QStringLiteral("field required")));
        QVERIFY(!decodeJson<ErrorBody>("{\"error\":1}"));
        QVERIFY(!decodeJson<ErrorBody>("[]"));
    }

    // NUT-01's own vectors: which sets of keys are to be refused
    void keysVectors()
    {
        const auto file = support::readJsonVectors(QStringLiteral("cashu/nut01_keys.json"));
        int count = 0;
        for (const auto &v : file["cases"]) {
            const nlohmann::json body
                = { { "keysets", { { { "id", idText.toStdString() }, { "unit", "sat" }, { "keys", v["keys"] } } } } };
            const auto keys = decodeJson<KeysResponse>(QByteArray::fromStdString(body.dump()));
            QCOMPARE(keys.has_value(), v["valid"].get<bool>());
            if (keys) {
                QCOMPARE(keys->keysets[0].keys.size(), v["keys"].size());
                QVERIFY(decodeJson<KeysResponse>(encodeJson(*keys))->keysets[0].keys == keys->keysets[0].keys);
            }
            ++count;
        }
        QCOMPARE(count, 4);
    }

    void wrongAmountsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<bool>("isGood");
        for (const char *good : { "0", "1", "9223372036854775807", "9223372036854775808", "18446744073709551615" })
            QTest::newRow(good) << QByteArray(good) << true;
        for (const char *bad : { "-1", "1.5", "1.0", "1e3", "-0", "\"8\"", "18446744073709551616", "null", "true", "[]",
                 "{}", "99999999999999999999999999" })
            QTest::newRow(bad) << QByteArray(bad) << false;
    }
    void wrongAmountsAreNamed()
    {
        QFETCH(QByteArray, number);
        QFETCH(bool, isGood);
        const QByteArray text = "{\"outputs\":[" + outputText("1") + "," + outputText(number) + "]}";
        const auto request = decodeJson<RestoreRequest>(text);
        QCOMPARE(request.has_value(), isGood);
        if (isGood) {
            QCOMPARE(QByteArray::number(request->outputs[1].amount.value), number);
            QCOMPARE(encodeJson(*request), text);
        } else {
            QVERIFY2(request.error().detail.startsWith(QStringLiteral("outputs[1].amount: ")),
                qPrintable(request.error().detail));
        }
    }

    void wrongFieldsAreNamed()
    {
        QCOMPARE(errorOf<SwapRequest>("[]"), QStringLiteral("the body: is no object"));
        QCOMPARE(errorOf<SwapRequest>("{}"), QStringLiteral("inputs: is missing"));
        QCOMPARE(errorOf<SwapRequest>("{\"inputs\":{},\"outputs\":[]}"), QStringLiteral("inputs: is no array"));
        QCOMPARE(errorOf<SwapRequest>("{\"inputs\":[3],\"outputs\":[]}"), QStringLiteral("inputs[0]: is no object"));
        QByteArray text = "{\"inputs\":[],\"outputs\":[" + outputText("1") + "," + outputText("1") + "]}";
        text.replace(text.lastIndexOf(pointText), 66, "02" + QByteArray(64, 'f'));
        QCOMPARE(errorOf<SwapRequest>(text), QStringLiteral("outputs[1].B_: not a point of secp256k1"));
        QCOMPARE(errorOf<QuoteCheckRequest>("{\"quotes\":[\"a\",null]}"), QStringLiteral("quotes[1]: is no string"));
        QCOMPARE(errorOf<Proof>(proofText(",\"dleq\":{\"e\":\"ab\",\"s\":\"\"}")),
            QStringLiteral("dleq.e: is not 64 hex digits"));
        const auto keys = [](const QByteArray &name) {
            return errorOf<KeysResponse>("{\"keysets\":[{\"id\":\"" + idText + "\",\"unit\":\"sat\",\"keys\":{\"" + name
                + "\":\"" + pointText + "\"}}]}");
        };
        QCOMPARE(keys("1"), QStringLiteral("accepted"));
        for (const char *bad : { "", "01", "+1", "-1", "1.0", "1e3", " 1", "x", "18446744073709551616" })
            QCOMPARE(
                keys(bad), QStringLiteral("keysets[0].keys.%1: is no decimal amount").arg(QString::fromLatin1(bad)));
    }

    void hostileTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &text, Errc code = Errc::Malformed) {
            QTest::newRow(name) << text << int(code);
        };
        row("empty", "");
        row("two values", "{} {}");
        row("cut", "{\"a\":");
        row("trailing comma", "[1,]");
        row("comment", "/* */ {}");
        row("NaN", "NaN");
        row("number out of range", "1e999");
        row("duplicate key", "{\"a\":1,\"b\":{\"c\":1,\"c\":2}}");
        row("duplicate key by escape", "{\"a\":1,\"\\u0061\":1}");
        row("lone high surrogate", "\"\\ud800\"");
        row("lone low surrogate", "\"\\udc00\"");
        row("surrogates the wrong way", "\"\\udc00\\ud800\"");
        row("bytes that are no UTF-8", "\"\xff\"");
        row("overlong UTF-8", "\"\xc0\xaf\"");
        row("surrogate as UTF-8", "\"\xed\xa0\x80\"");
        row("NUL byte", QByteArray("\"a\0b\"", 5));
        row("escaped NUL", "\"a\\u0000b\"");
        row("escaped NUL in a key", "{\"\\u0000\":1}");
        row("NUL after the value", QByteArray("{}\0", 3));
        row("17 levels", QByteArray(17, '[') + QByteArray(17, ']'), Errc::Limit);
        row("a million levels", QByteArray(1'000'000, '['), Errc::Limit);
        row("a million objects", QByteArray("{\"a\":").repeated(1'000'000), Errc::Limit);
    }
    void hostileTextIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        const auto value = parseJson(text);
        QVERIFY(!value);
        QCOMPARE(int(value.error().code), code);
    }

    void whatIsAllowedIsRead()
    {
        QVERIFY(parseJson(QByteArray(16, '[') + QByteArray(16, ']')));
        QVERIFY(parseJson(" {\"a\" : [ 1 , 2.5 , \"\\ud83d\\ude00\" , null , true ] } \n"));
        QCOMPARE(parseJson("18446744073709551615")->get<quint64>(), std::numeric_limits<quint64>::max());
        QCOMPARE(parseJson("[[],{},[3]]")->dump(), std::string("[[],{},[3]]"));
    }

    void errorsDoNotRepeatTheText()
    {
        const auto error = parseJson("{\"secret\":\"hush-hush\" \"oops\"}").error().detail;
        QVERIFY(!error.contains(QStringLiteral("hush")) && !error.contains(QStringLiteral("oops")));
    }
};

QTEST_GUILESS_MAIN(tst_Json)
#include "tst_Json.moc"
