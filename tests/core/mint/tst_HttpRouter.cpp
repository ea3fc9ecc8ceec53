// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Version.h"
#include "tests/support/HttpMint.h"

#include <QtTest>

using namespace std::chrono_literals;
using support::Blanks;
using support::HttpMint;

/// The mint's routes without a socket; aNN_ are attacks of the list in facts/cashu_ehash.md, section 7.
class tst_HttpRouter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void infoSaysWhatTheMintDoes()
    {
        HttpMint bench;
        const auto reply = bench.get("/v1/info");
        QCOMPARE(reply.status, 200);
        const auto info = HttpMint::json(reply);
        QCOMPARE(info["pubkey"].get<std::string>(), bench.mint->publicKey().toHex().toStdString());
        QCOMPARE(info["time"].get<quint64>(), unixSeconds(bench.clock.now()));
        QCOMPARE(info["version"].get<std::string>(), "hashstead/" HASHSTEAD_VERSION);
        const auto &nuts = info["nuts"];
        QCOMPARE(nuts["4"]["disabled"].get<bool>(), false);
        QStringList methods;
        for (const auto &method : nuts["4"]["methods"]) {
            methods.append(
                QString::fromStdString(method["method"].get<std::string>() + "/" + method["unit"].get<std::string>()));
            QCOMPARE(method["min_amount"].get<quint64>(), 1);
        }
        methods.sort();
        QCOMPARE(methods.join(u' '), QStringLiteral("bolt11/hash bolt11/sat ehash/hash"));
        QVERIFY(nuts["5"]["disabled"].get<bool>() && nuts["5"]["methods"].empty());
        for (const char *number : { "7", "9", "10", "11", "12", "14", "20" })
            QVERIFY2(nuts[number]["supported"].get<bool>(), number);
        QCOMPARE(nuts["17"]["supported"].size(), 3);
        QCOMPARE(nuts["19"]["ttl"].get<int>(), 300);
        QStringList endpoints;
        for (const auto &endpoint : nuts["19"]["cached_endpoints"]) {
            QCOMPARE(endpoint["method"].get<std::string>(), "POST");
            endpoints.append(QString::fromStdString(endpoint["path"].get<std::string>()));
        }
        endpoints.sort();
        QCOMPARE(endpoints.join(u' '),
            QStringLiteral("/v1/mint/bolt11 /v1/mint/bolt11/batch /v1/mint/ehash /v1/mint/ehash/batch /v1/swap"));
        QCOMPARE(nuts["29"]["max_batch_size"].get<int>(), 100);
        for (const auto &[number, value] : nuts.items()) // wallets read them as numbers
            QVERIFY2(QString::fromStdString(number).toInt() > 0, number.c_str());
    }

    void realMintOffersNoTestMoney()
    {
        support::MintBench bench;
        bench.config.isTestInstance = false;
        bench.open();
        mint::HttpRouter router(*bench.mint, {}, bench.clock);
        const auto info = HttpMint::json(router.answer({ "GET", "/v1/info", {}, {}, {}, {} }));
        QCOMPARE(info["nuts"]["4"]["methods"].size(), 1);
        QCOMPARE(info["nuts"]["4"]["methods"][0]["method"].get<std::string>(), "ehash");
        QVERIFY(!info.contains("motd"));
        const auto quote
            = router.answer({ "POST", "/v1/mint/quote/bolt11", {}, R"({"amount":8,"unit":"hash"})", {}, {} });
        QCOMPARE(HttpMint::codeOf(quote), 20003);
    }

    void keysAreServed()
    {
        HttpMint bench;
        const auto active = bench.active();
        const auto keys = HttpMint::json(bench.get("/v1/keys"));
        QCOMPARE(keys["keysets"].size(), 2);
        const QByteArray id = active.id.toHex().toLatin1();
        const auto one = HttpMint::json(bench.get("/v1/keys/" + id));
        QCOMPARE(one["keysets"].size(), 1);
        QCOMPARE(one["keysets"][0]["keys"].size(), 64);
        QCOMPARE(one["keysets"][0]["keys"]["9223372036854775808"].get<std::string>(),
            active.keyFor(cashu::Amount(quint64(1) << 63))->toHex().toStdString());
        QCOMPARE(HttpMint::codeOf(bench.get("/v1/keys/" + QByteArray("01").repeated(33))), 12001);
        QCOMPARE(HttpMint::json(bench.get("/v1/keysets"))["keysets"].size(), 2);
    }

    void moneyGoesRound()
    {
        HttpMint bench;
        const QString quote = bench.quote(21);
        const auto seen = HttpMint::json(bench.get("/v1/mint/quote/ehash/" + quote.toLatin1()));
        QCOMPARE(seen["amount_paid"].get<int>(), 21);
        QCOMPARE(seen["method"].get<std::string>(), "ehash");
        const Blanks outputs = bench.blanks(21);
        const auto minted = bench.post("/v1/mint/ehash", bench.mintBody(quote, outputs));
        QCOMPARE(minted.status, 200);
        const auto coins = bench.read(outputs, minted.body);
        QCOMPARE(coins.size(), 3);
        const Blanks fresh = bench.blanks(21);
        const auto swapped = bench.post("/v1/swap", bench.swapBody(coins, fresh));
        QCOMPARE(swapped.status, 200);
        QCOMPARE(bench.read(fresh, swapped.body).size(), 3);
        const auto y = cashu::yOf(coins[0])->toHex();
        const auto state
            = HttpMint::json(bench.post("/v1/checkstate", R"({"Ys":[")" + y.toLatin1() + R"("]})"))["states"][0];
        QCOMPARE(state["state"].get<std::string>(), "SPENT");
        const auto restored = HttpMint::json(
            bench.post("/v1/restore", cashu::encodeJson(cashu::RestoreRequest { support::messagesOf(fresh) })));
        QCOMPARE(restored["signatures"].size(), 3);
        QCOMPARE(restored["outputs"].size(), 3);
    }

    void testMoneyIsPaidByTheClock()
    {
        HttpMint bench;
        const auto quote = HttpMint::json(bench.post("/v1/mint/quote/bolt11", R"({"amount":64,"unit":"sat"})"));
        QCOMPARE(quote["state"].get<std::string>(), "UNPAID");
        const auto id = QByteArray::fromStdString(quote["quote"].get<std::string>());
        const Blanks outputs = bench.blanks(64, QStringLiteral("sat"));
        const QByteArray body = cashu::encodeJson(
            cashu::MintRequest { QString::fromLatin1(id), support::messagesOf(outputs), std::nullopt });
        QCOMPARE(HttpMint::codeOf(bench.post("/v1/mint/bolt11", body)), 20001);
        bench.clock.advance(1s);
        bench.mint->tick();
        QCOMPARE(HttpMint::json(bench.get("/v1/mint/quote/bolt11/" + id))["state"].get<std::string>(), "PAID");
        QCOMPARE(bench.post("/v1/mint/bolt11", body).status, 200);
    }

    void batchIsOneAnswer()
    {
        HttpMint bench;
        const QStringList quotes { bench.quote(3), bench.quote(5) };
        const auto checked = HttpMint::json(
            bench.post("/v1/mint/quote/ehash/check", cashu::encodeJson(cashu::QuoteCheckRequest { quotes })));
        QVERIFY(checked.is_array() && checked.size() == 2);
        const Blanks outputs = bench.blanks(8);
        cashu::MintBatchRequest request { quotes, std::nullopt, support::messagesOf(outputs), std::nullopt };
        request.signatures.emplace();
        for (const QString &quote : quotes)
            request.signatures->append(bench.sign(quote, outputs));
        const auto reply = bench.post("/v1/mint/ehash/batch", cashu::encodeJson(request));
        QCOMPARE(reply.status, 200);
        QCOMPARE(bench.read(outputs, reply.body).size(), 1);
        QCOMPARE(bench.post("/v1/mint/ehash/batch", cashu::encodeJson(request)).body, reply.body); // NUT-19
        bench.clock.advance(301s);
        bench.mint->tick();
        QCOMPARE(HttpMint::codeOf(bench.post("/v1/mint/ehash/batch", cashu::encodeJson(request))), 20002);
    }

    /// What is announced as kept is kept: bolt11's two endpoints (the others are in a18 and batchIsOneAnswer).
    void answersOfTheTestBackendAreKept()
    {
        HttpMint bench;
        const auto quoteOf = [&] {
            const auto body = HttpMint::json(bench.post("/v1/mint/quote/bolt11", R"({"amount":4,"unit":"sat"})"));
            return QString::fromStdString(body["quote"].get<std::string>());
        };
        const QString single = quoteOf();
        const QStringList two { quoteOf(), quoteOf() };
        bench.clock.advance(1s);
        bench.mint->tick();
        const QString sat = QStringLiteral("sat");
        const QByteArray one
            = cashu::encodeJson(cashu::MintRequest { single, support::messagesOf(bench.blanks(4, sat)), {} });
        const QByteArray batch
            = cashu::encodeJson(cashu::MintBatchRequest { two, {}, support::messagesOf(bench.blanks(8, sat)), {} });
        for (const auto &[path, body] :
            { std::pair("/v1/mint/bolt11", one), std::pair("/v1/mint/bolt11/batch", batch) }) {
            const auto first = bench.post(path, body);
            QCOMPARE(first.status, 200);
            const auto again = bench.post(path, body);
            QCOMPARE(again.status, 200);
            QCOMPARE(again.body, first.body);
        }
        QVERIFY(bench.mint->checkBooks());
    }

    void lookupVariants()
    {
        HttpMint bench;
        const QString quote = bench.quote(9);
        const quint64 now = unixSeconds(bench.clock.now());
        const auto a = HttpMint::json(bench.post("/v1/mint/quote/ehash/pubkey", bench.lookupBody({})));
        const auto b = HttpMint::json(bench.post("/v1/mint/quote/pubkey", bench.lookupBody({})));
        const auto c = HttpMint::json(bench.post("/v1/mint/quote/ehash/pubkey", bench.lookupBody(now)));
        for (const auto &found : { a, b, c }) {
            QCOMPARE(found["quotes"].size(), 1);
            QCOMPARE(found["quotes"][0]["quote"].get<std::string>(), quote.toStdString());
        }
        QVERIFY(c.contains("next_cursor") && c["next_cursor"].is_null());
        const auto other = HttpMint::json(bench.post("/v1/mint/quote/bolt11/pubkey", bench.lookupBody({})));
        QCOMPARE(other["quotes"].size(), 0);
    }

    void meltingIsRefusedClearly()
    {
        HttpMint bench;
        for (const QByteArray path : { "/v1/melt/quote/bolt11", "/v1/melt/bolt11" }) {
            const auto reply = bench.post(path, "{}");
            QCOMPARE(reply.status, 400);
            QCOMPARE(HttpMint::codeOf(reply), 10000);
            QVERIFY(reply.body.contains("NUT-05"));
        }
        QCOMPARE(bench.get("/v1/melt/quote/bolt11/x").status, 400);
    }

    void webPagesMayRead()
    {
        HttpMint bench;
        for (const QByteArray path : { "/v1/info", "/v1/swap", "/v1/mint/quote/ehash/x", "/nowhere" }) {
            const auto preflight = bench.router->answer({ "OPTIONS", path, {}, {}, {}, {} });
            QCOMPARE(preflight.status, 204);
            for (const auto &reply : { preflight, bench.get(path), bench.post(path, "{") }) {
                QCOMPARE(net::headerIn(reply.headers, "Access-Control-Allow-Origin"), "*");
                QCOMPARE(net::headerIn(reply.headers, "Access-Control-Allow-Headers"), "*");
                QVERIFY(net::headerIn(reply.headers, "Access-Control-Allow-Methods").contains("POST"));
            }
        }
    }

    void capsAreCountedBeforePointsAreRead()
    {
        HttpMint bench;
        const auto array
            = [](const QByteArray &item, int count) { return '[' + (item + ',').repeated(count - 1) + item + ']'; };
        const QByteArray zero = "\"0\"";
        const QByteArray none = "[]";
        QCOMPARE(
            HttpMint::codeOf(bench.post("/v1/swap", R"({"outputs":[],"inputs":)" + array("{}", 1001) + "}")), 11014);
        QCOMPARE(
            HttpMint::codeOf(bench.post("/v1/swap", R"({"inputs":[],"outputs":)" + array("{}", 1001) + "}")), 11015);
        QCOMPARE(
            HttpMint::codeOf(bench.post("/v1/swap", R"({"inputs":[],"outputs":)" + array("{}", 1000) + "}")), 10000);
        // A keyset id of a version nobody knows yet is a keyset this mint does not have.
        QCOMPARE(HttpMint::codeOf(bench.post("/v1/restore",
                     R"({"outputs":[{"amount":1,"id":"02)" + QByteArray(64, '0')
                         + R"(","B_":"0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"}]})")),
            12001);
        QCOMPARE(HttpMint::codeOf(bench.post("/v1/checkstate", R"({"Ys":)" + array(zero, 1001) + "}")), 11014);
        QCOMPARE(HttpMint::codeOf(bench.post("/v1/restore", R"({"outputs":)" + array("{}", 1001) + "}")), 11015);
        QCOMPARE(HttpMint::codeOf(bench.post("/v1/mint/quote/ehash/check", R"({"quotes":)" + array(zero, 101) + "}")),
            11017);
        QCOMPARE(
            HttpMint::codeOf(bench.post("/v1/mint/ehash/batch", R"({"outputs":[],"quotes":)" + array(zero, 101) + "}")),
            11017);
        QCOMPARE(HttpMint::codeOf(bench.post(
                     "/v1/mint/quote/pubkey", R"({"pubkey_signatures":[],"pubkeys":)" + array(zero, 51) + "}")),
            11017);
    }

    void a18_replayAfterTheTtl()
    {
        HttpMint bench;
        const Blanks outputs = bench.blanks(4);
        const QByteArray mintBody = bench.mintBody(bench.quote(4), outputs);
        const auto minted = bench.post("/v1/mint/ehash", mintBody);
        const auto coins = bench.read(outputs, minted.body);
        const QByteArray swapBody = bench.swapBody(coins, bench.blanks(4));
        const auto swapped = bench.post("/v1/swap", swapBody);
        QCOMPARE(swapped.status, 200);
        const auto signaturesBefore = bench.mint->snapshot().keysets;
        bench.clock.advance(299s);
        QCOMPARE(bench.post("/v1/mint/ehash", mintBody).body, minted.body);
        QCOMPARE(bench.post("/v1/swap", swapBody).body, swapped.body);
        bench.clock.advance(2s);
        bench.mint->tick();
        QCOMPARE(HttpMint::codeOf(bench.post("/v1/swap", swapBody)), 11001);
        const int again = HttpMint::codeOf(bench.post("/v1/mint/ehash", mintBody));
        QVERIFY2(again == 20002 || again == 11003, qPrintable(QString::number(again)));
        QCOMPARE(bench.mint->snapshot().keysets, signaturesBefore); // nothing was signed again
    }

    void a19_cachePoisoning()
    {
        HttpMint bench;
        const auto coins = bench.coins(2);
        const Blanks outputs = bench.blanks(2);
        const QByteArray body = bench.swapBody(coins, outputs);
        const auto first = bench.post("/v1/swap", body);
        QCOMPARE(first.status, 200);
        QCOMPARE(bench.post("/v1/swap", body).body, first.body);
        QCOMPARE(HttpMint::codeOf(bench.post("/v1/swap", body + ' ')), 11001); // one byte more
        const auto value = nlohmann::ordered_json::parse(body.toStdString());
        nlohmann::ordered_json turned;
        turned["outputs"] = value["outputs"];
        turned["inputs"] = value["inputs"];
        QCOMPARE(HttpMint::codeOf(bench.post("/v1/swap", cashu::toText(turned))), 11001); // keys in another order
        QCOMPARE(HttpMint::codeOf(bench.post("/v1/mint/ehash", body)), 10000); // another path
        QByteArray other = body;
        other.replace(
            outputs[0].message.blinded.toHex().toLatin1(), bench.blanks(2)[0].message.blinded.toHex().toLatin1());
        QVERIFY(other != body);
        QCOMPARE(HttpMint::codeOf(bench.post("/v1/swap", other)), 11001); // another output of the same length
        // A refusal is not kept: what was too early works later.
        const auto quote = HttpMint::json(bench.post("/v1/mint/quote/bolt11", R"({"amount":2,"unit":"hash"})"));
        const QByteArray early = cashu::encodeJson(cashu::MintRequest {
            QString::fromStdString(quote["quote"].get<std::string>()), support::messagesOf(bench.blanks(2)), {} });
        QCOMPARE(HttpMint::codeOf(bench.post("/v1/mint/bolt11", early)), 20001);
        bench.clock.advance(1s);
        bench.mint->tick();
        QCOMPARE(bench.post("/v1/mint/bolt11", early).status, 200);
    }

    void a23_hostileText_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a million levels") << QByteArray("[").repeated(1'000'000);
        QTest::newRow("a million objects") << QByteArray("{\"a\":").repeated(200'000);
        QTest::newRow("deep inside") << "{\"inputs\":" + QByteArray("[").repeated(100) + QByteArray("]").repeated(100)
                + ",\"outputs\":[]}";
        QTest::newRow("lone surrogate") << QByteArray(R"({"inputs":[],"outputs":[],"x":"\ud800"})");
        QTest::newRow("not UTF-8") << QByteArray("{\"inputs\":[],\"outputs\":[],\"x\":\"\xc3\x28\"}");
        QTest::newRow("NUL byte") << QByteArray("{\"inputs\":[],\0\"outputs\":[]}", 28);
        QTest::newRow("escaped NUL") << QByteArray(R"({"inputs":[],"outputs":[],"x":"\u0000"})");
        QTest::newRow("key twice") << QByteArray(R"({"inputs":[],"inputs":[],"outputs":[]})");
        QTest::newRow("trailing") << QByteArray(R"({"inputs":[],"outputs":[]}{})");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("number") << QByteArray("1");
        QTest::newRow("NaN") << QByteArray(R"({"inputs":NaN,"outputs":[]})");
    }
    void a23_hostileText()
    {
        QFETCH(QByteArray, body);
        HttpMint bench;
        for (const QByteArray path : { "/v1/swap", "/v1/mint/ehash", "/v1/mint/ehash/batch", "/v1/mint/quote/bolt11",
                 "/v1/mint/quote/ehash/check", "/v1/mint/quote/pubkey", "/v1/checkstate", "/v1/restore" }) {
            const auto reply = bench.post(path, body);
            QCOMPARE(reply.status, 400);
            QCOMPARE(HttpMint::codeOf(reply), 10000);
            QVERIFY(reply.body.size() < 1000);
        }
    }

    void a23_hugeSecretsAndWitnesses()
    {
        HttpMint bench;
        auto coins = bench.coins(1);
        const auto codeOf = [&](const cashu::Proof &proof) {
            return HttpMint::codeOf(bench.post("/v1/swap", bench.swapBody({ proof }, bench.blanks(1))));
        };
        cashu::Proof witness = coins[0];
        witness.witness = QString(500'000, u'w');
        QCOMPARE(codeOf(witness), 10001);
        cashu::Proof secret = coins[0];
        secret.secret = QByteArray(500'000, 's');
        QCOMPARE(codeOf(secret), 10001);
        secret.secret = QByteArray(1025, 's');
        QCOMPARE(codeOf(secret), 10001);
        secret.secret = QByteArray(1024, 's'); // well formed, but nobody signed it
        QCOMPARE(codeOf(secret), 10001);
        QCOMPARE(codeOf(coins[0]), 0);
    }

    void a29_guessingQuotes()
    {
        HttpMint bench;
        const QString quote = bench.quote(4);
        const quint64 now = unixSeconds(bench.clock.now());
        QCOMPARE(bench.get("/v1/mint/quote/ehash/" + quote.toLatin1()).status, 200);
        QByteArray near = quote.toLatin1();
        near.back() = near.back() == '0' ? '1' : '0';
        for (const QByteArray &id :
            { near, QByteArray("1"), QByteArray("null"), QByteArray("00000000-0000-7000-8000-000000000000") })
            QCOMPARE(HttpMint::codeOf(bench.get("/v1/mint/quote/ehash/" + id)), 10000);
        QCOMPARE(HttpMint::codeOf(bench.get("/v1/mint/quote/bolt11/" + quote.toLatin1())), 10000); // another method's
        // Two quotes made at one time share no random bit that helps.
        const QString other = bench.quote(4);
        QVERIFY(other.right(12) != quote.right(12));

        const QByteArray path = "/v1/mint/quote/ehash/pubkey";
        const auto foreign = crypto::CurvePoint::generator();
        QCOMPARE(HttpMint::codeOf(bench.post(path, bench.lookupBody(now, 1, foreign))), 20008);
        QCOMPARE(HttpMint::codeOf(bench.post(path, bench.lookupBody({}, 1, foreign))), 20008);
        QVERIFY(HttpMint::codeOf(bench.post(path, bench.lookupBody(now - 301))) > 0);
        QVERIFY(HttpMint::codeOf(bench.post(path, bench.lookupBody(now + 301))) > 0);
        QCOMPARE(HttpMint::codeOf(bench.post(path, bench.lookupBody(now - 300))), 0);
        // The signature of one time is none for another, nor for no time.
        auto moved = nlohmann::ordered_json::parse(bench.lookupBody(now).toStdString());
        moved["timestamp"] = now - 1;
        QCOMPARE(HttpMint::codeOf(bench.post(path, cashu::toText(moved))), 20008);
        moved.erase("timestamp");
        QCOMPARE(HttpMint::codeOf(bench.post(path, cashu::toText(moved))), 20008);
        // Another key sees nothing.
        QCOMPARE(HttpMint::json(bench.post(path, bench.lookupBody(now, 2)))["quotes"].size(), 0);
    }

    void a34_pathTricks()
    {
        HttpMint bench;
        const QByteArray quote = R"({"amount":8,"unit":"sat"})";
        const auto before = bench.mint->snapshot();
        for (const QByteArray path : { "//v1/info", "/v1//info", "/v1/info/", "/v1/./info", "/v1/x/../info",
                 "/%76%31/info", "/v1/%69nfo", "/v1/info%00", "/V1/info", "/v1/INFO", "/v1", "/", "/v1/keys/../info",
                 "/v1/keys/%2e%2e", "/v1/keys/..", "/v1/keys/", "/v1\\info" })
            QCOMPARE(bench.get(path).status, 404);
        for (const QByteArray path :
            { "/v1/mint/quote/BOLT11", "/v1/mint/quote/bolt11/", "/v1/mint/quote/bolt%31%31", "/v1/mint/quote//bolt11",
                "/v1/mint/quote/", "/v1/mint/quote/bolt11/x/y", "/v1/mint/quote/a.b", "/v1/mint/quote/\xc3\xa9" })
            QCOMPARE(bench.post(path, quote).status, 404);
        // Names of other routes are no payment methods.
        for (const QByteArray path :
            { "/v1/mint/quote/pubkey", "/v1/mint/quote/check", "/v1/mint/quote/batch", "/v1/mint/quote",
                "/v1/mint/quote/quote", "/v1/mint/pubkey", "/v1/mint/quote/pubkey/pubkey", "/v1/mint/quote/ehash" })
            QVERIFY2(HttpMint::codeOf(bench.post(path, quote)) > 0, path.constData());
        QCOMPARE(HttpMint::codeOf(bench.post("/v1/mint/quote/ehash", quote)), 20003);
        const auto after = bench.mint->snapshot();
        QCOMPARE(after.quotesUnpaid, before.quotesUnpaid);
        // HTTP's own method names.
        QCOMPARE(bench.get("/v1/swap").status, 405);
        QCOMPARE(bench.post("/v1/info", "{}").status, 405);
        for (const QByteArray method : { "PUT", "DELETE", "PATCH", "TRACE", "get", "FOO" })
            QCOMPARE(bench.router->answer({ method, "/v1/info", {}, {}, {}, {} }).status, 405);
        QCOMPARE(bench.router->answer({ "HEAD", "/v1/info", {}, {}, {}, {} }).status, 200);
    }

    void a36_clientsMakeNoEhashQuotes()
    {
        HttpMint bench;
        for (const QByteArray body :
            { R"({"amount":8,"unit":"hash"})", R"({"unit":"hash","request":"00","amount_paid":8})" })
            QCOMPARE(HttpMint::codeOf(bench.post("/v1/mint/quote/ehash", body)), 20003);
        QCOMPARE(bench.mint->snapshot().quotesUnpaid, 0);
        QCOMPARE(bench.mint->snapshot().quotesPaid, 0);
    }
};

QTEST_GUILESS_MAIN(tst_HttpRouter)
#include "tst_HttpRouter.moc"
