// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv1/Identity.h"
#include "core/sv1/LineParser.h"
#include "core/sv1/Methods.h"

#include <QtTest>

using namespace sv1;

class tst_Methods : public QObject {
    Q_OBJECT

    LineParser m_parser;

    Result<ClientCall, ErrorTuple> call(const QByteArray &method, const QByteArray &params)
    {
        QByteArray line = "{\"id\":1,\"method\":";
        appendJsonText(line, method);
        const auto message = m_parser.parse(line + ",\"params\":" + params + "}");
        if (!message)
            return tl::unexpected(ErrorTuple { 0, "test" });
        const auto &request = std::get<Request>(*message);
        return parseClientCall(request.method, request.params);
    }
    template <class T> T get(const QByteArray &method, const QByteArray &params)
    {
        const auto parsed = call(method, params);
        if (!parsed || !std::holds_alternative<T>(*parsed))
            qFatal("%s %s is not what was expected", method.constData(), params.constData());
        return std::get<T>(*parsed);
    }

private Q_SLOTS:
    void configureForms()
    {
        auto c = get<Configure>("mining.configure", R"([["version-rolling"],{"version-rolling.mask":"ffffffff"}])");
        QCOMPARE(*c.versionMask, 0xffffffffu);
        c = get<Configure>("mining.configure",
            R"([["version-rolling"],{"version-rolling.mask":"1fffe000","version-rolling.min-bit-count":"2"}])");
        QCOMPARE(*c.versionMask, 0x1fffe000u);
        c = get<Configure>("mining.configure",
            R"([["version-rolling"],{"version-rolling.mask":"fffe000","version-rolling.min-bit-count":16}])");
        QCOMPARE(*c.versionMask, 0x0fffe000u); // cgminer prints without padding
        c = get<Configure>("mining.configure", R"([["version-rolling","version-rolling"]])");
        QCOMPARE(*c.versionMask, 0xffffffffu);
        QCOMPARE(c.extensions.size(), 1);
        c = get<Configure>("mining.configure",
            R"([["minimum-difficulty","subscribe-extranonce","info","odd"],{"minimum-difficulty.value":2048}])");
        QVERIFY(!c.versionMask);
        QCOMPARE(*c.minimumDifficulty, 2048.0);
        QVERIFY(c.subscribesExtranonce);
        QCOMPARE(c.extensions.size(), 4);
        QCOMPARE(call("mining.configure", "[]").error(), errors::malformed);
        QCOMPARE(call("mining.configure", "{}").error(), errors::malformed);
    }

    void subscribeForms_data()
    {
        QTest::addColumn<QByteArray>("params");
        QTest::addColumn<QByteArray>("agent");
        QTest::addColumn<QByteArray>("resumeId");
        QTest::newRow("none") << QByteArray("[]") << QByteArray() << QByteArray();
        QTest::newRow("no params") << QByteArray("null") << QByteArray() << QByteArray();
        QTest::newRow("agent") << QByteArray(R"(["bitaxe/BM1370/v2.9"])") << QByteArray("bitaxe/BM1370/v2.9")
                               << QByteArray();
        QTest::newRow("resume") << QByteArray(R"(["cgminer/4.11.1","0011223344556677"])")
                                << QByteArray("cgminer/4.11.1") << QByteArray("0011223344556677");
        QTest::newRow("bosminer") << QByteArray(R"(["bosminer/0.2",null,"pool.example:3333",null])")
                                  << QByteArray("bosminer/0.2") << QByteArray();
        QTest::newRow("odd types") << QByteArray(R"([5,{},[],true])") << QByteArray() << QByteArray();
        QTest::newRow("control bytes") << QByteArray(R"(["a\nb"])") << QByteArray("a?b") << QByteArray();
    }
    void subscribeForms()
    {
        QFETCH(QByteArray, params);
        const auto s = get<Subscribe>("mining.subscribe", params);
        QTEST(s.agent, "agent");
        QTEST(s.resumeId, "resumeId");
    }

    void authorizeForms()
    {
        QCOMPARE(get<Authorize>("mining.authorize", R"(["u.w","x"])").password, QByteArray("x"));
        QCOMPARE(get<Authorize>("mining.authorize", R"(["u.w"])").user, QByteArray("u.w"));
        QCOMPARE(get<Authorize>("mining.authorize", R"(["u",null])").password, QByteArray());
        QCOMPARE(call("mining.authorize", "[\"" + QByteArray(256, 'u') + "\"]").error().code, 24);
    }

    void submitForms()
    {
        const auto s = get<Submit>("mining.submit", R"(["u","1f","00000001","4966bc61","9962e301","1fffe000"])");
        QCOMPARE(s.jobId, QByteArray("1f"));
        QCOMPARE(s.extranonce2, QByteArray("\0\0\0\1", 4));
        QCOMPARE(s.ntime, 0x4966bc61u);
        QCOMPARE(s.nonce, 0x9962e301u);
        QCOMPARE(*s.versionBits, 0x1fffe000u);
        QVERIFY(!get<Submit>("mining.submit", R"(["u","1f","01","4966bc61","9962e301"])").versionBits);
        QVERIFY(!get<Submit>("mining.submit", R"(["u","1f","01","4966bc61","9962e301",null])").versionBits);
        for (const char *bad :
            { "[]", "[1,2,3,4,5]", R"(["u","","01","4966bc61","9962e301"])", R"(["u","j","0","4966bc61","9962e301"])",
                R"(["u","j","01","4966bc61f","9962e301"])", R"(["u","j","01","4966bc61",""])",
                R"(["u","j","01","4966bc61","zz"])", R"(["u","j","01","4966bc61","00000000","g"])", "{}", "null" })
            QCOMPARE(call("mining.submit", bad).error(), errors::malformed);
        QCOMPARE(call("mining.submit", "[\"u\",\"j\",\"" + QByteArray(66, '0') + "\",\"1\",\"1\"]").error(),
            errors::malformed);
        QCOMPARE(call("mining.submit", "[\"u\",\"" + QByteArray(65, 'j') + "\",\"00\",\"1\",\"1\"]").error(),
            errors::malformed);
    }

    void suggestionForms()
    {
        QCOMPARE(get<SuggestDifficulty>("mining.suggest_difficulty", "[1000]").difficulty, 1000.0);
        QCOMPARE(get<SuggestDifficulty>("mining.suggest_difficulty", "[0.25]").difficulty, 0.25);
        QCOMPARE(get<SuggestDifficulty>("mining.suggest_difficulty", "[\"42\"]").difficulty, 42.0);
        QCOMPARE(get<SuggestDifficulty>("mining.suggest_diff", "[7]").difficulty, 7.0);
        QCOMPARE(get<SuggestDifficulty>("mining.suggest_difficulty(1024", "[]").difficulty, 1024.0);
        QCOMPARE(get<SuggestDifficulty>("mining.suggest_difficulty(1024)", "[]").difficulty, 1024.0);
        QCOMPARE(call("mining.suggest_difficulty(", "[]").error(), errors::malformed);
        QCOMPARE(call("mining.suggest_difficulty", "[]").error(), errors::malformed);
        QCOMPARE(call("mining.suggest_difficulty", "[-1]").error(), errors::malformed);
        QCOMPARE(call("mining.suggest_difficulty", "[\"inf\"]").error(), errors::malformed);
        const auto t = get<SuggestTarget>("mining.suggest_target", "[\"00000000ffff" + QByteArray(52, '0') + "\"]");
        QCOMPARE(t.target, bitcoin::Target::difficultyOne());
        QCOMPARE(call("mining.suggest_target", "[\"" + QByteArray(64, '0') + "\"]").error(), errors::malformed);
        QCOMPARE(call("mining.suggest_target", "[\"ff\"]").error(), errors::malformed);
    }

    void everyOtherMethod()
    {
        get<ExtranonceSubscribe>("mining.extranonce.subscribe", "[]");
        QCOMPARE(get<GetTransactions>("mining.get_transactions", "[\"5\"]").jobId, QByteArray("5"));
        get<GetTransactions>("mining.get_txnhashes", "[]");
        get<Ping>("mining.ping", "[]");
        get<MultiVersion>("mining.multi_version", "[4]");
        get<Pong>("pong", "[]");
        for (const char *name : { "mining.capabilities", "mining.term", "mining.hashrate", "", "x" })
            QCOMPARE(get<UnknownMethod>(name, "[]").name, QByteArray(name));
    }

    void serverLines()
    {
        QCOMPARE(setDifficultyLine(0.5),
            QByteArray("{\"id\":null,\"method\":\"mining.set_difficulty\",\"params\":[0.5]}\n"));
        QCOMPARE(setDifficultyLine(1000000),
            QByteArray("{\"id\":null,\"method\":\"mining.set_difficulty\",\"params\":[1000000]}\n"));
        QCOMPARE(setExtranonceLine({ "\xab\x01", 8 }),
            QByteArray("{\"id\":null,\"method\":\"mining.set_extranonce\",\"params\":[\"ab01\",8]}\n"));
        QCOMPARE(setVersionMaskLine(0x1fffe000),
            QByteArray("{\"id\":null,\"method\":\"mining.set_version_mask\",\"params\":[\"1fffe000\"]}\n"));
        QCOMPARE(reconnectLine({}), QByteArray("{\"id\":null,\"method\":\"client.reconnect\",\"params\":[]}\n"));
        QCOMPARE(reconnectLine({ "h", 3333, 5 }),
            QByteArray("{\"id\":null,\"method\":\"client.reconnect\",\"params\":[\"h\",3333,5]}\n"));
        QCOMPARE(
            getVersionLine(Id::number(9)), QByteArray("{\"id\":9,\"method\":\"client.get_version\",\"params\":[]}\n"));
        QVERIFY(showMessageLine("say \"hi\"").contains("[\"say \\\"hi\\\"\"]"));
        QVERIFY(showMessageLine(QByteArray(5000, 'm')).size() < 400);
    }

    void versionRolling()
    {
        QCOMPARE(*rolledVersion(0x20000000, 0x1fffe000, 0x00ffe000), 0x20ffe000u);
        QVERIFY(!rolledVersion(0x20000000, 0x1fffe000, 0x00000001));
        QVERIFY(!rolledVersion(0x20000000, 0, 0x00002000));
        QCOMPARE(*rolledVersion(0x20000004, 0, 0), 0x20000004u);
        // With the mask bits of the job clear, rolled bits and rolled ^ job are the same number, whatever firmware
        // sends.
        const quint32 job = 0x20000000, rolled = 0x2fff0000;
        QCOMPARE(*rolledVersion(job, 0x1fffe000, rolled ^ job), rolled);
        QCOMPARE(*rolledVersion(job, 0x1fffe000, rolled & 0x1fffe000), rolled);
    }

    void identities_data()
    {
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<Identity>("expected");
        const auto row = [](const char *user, const QByteArray &password, Identity expected) {
            QTest::addRow("%s|%s", user, password.constData()) << QByteArray(user) << password << expected;
        };
        row("bc1qaddr.rig1", "x", { "bc1qaddr.rig1", "bc1qaddr", "rig1", {}, {}, {} });
        row("bc1qaddr_rig1", "", { "bc1qaddr_rig1", "bc1qaddr", "rig1", {}, {}, {} });
        row("bc1qaddr", "d=1024", { "bc1qaddr", "bc1qaddr", "", {}, 1024.0, {} });
        row("a.b", "x;diff=0.5", { "a.b", "a", "b", {}, 0.5, {} });
        row("a", "x,d=64,foo=1", { "a", "a", "", {}, 64.0, {} });
        row("a", "th=1.2", { "a", "a", "", {}, 1.2e12 / (0.3 * 4294967296.0), {} });
        row("a+512", "", { "a", "a", "", 512.0, {}, {} });
        row("a/256", "", { "a", "a", "", {}, 256.0, {} });
        row("a.w+s10", "", { "a.w", "a", "w", {}, {}, 10.0 });
        row("a+s500", "", { "a", "a", "", {}, {}, 60.0 });
        row("a.w+512/32+s5", "", { "a.w", "a", "w", 512.0, 32.0, 5.0 });
        const QByteArray key = "02" + QByteArray("79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798");
        row("a.w", "x,key=" + key.toUpper() + ";d=64", { "a.w", "a", "w", {}, 64.0, {}, key });
        row("a.w", "key=" + key.chopped(1) + ",d=64", { "a.w", "a", "w", {}, 64.0, {}, {} });
        row("a.w", "key=" + key + "0", { "a.w", "a", "w", {}, {}, {}, {} });
        row("sri/solo/addr", "", { "sri/solo/addr", "sri/solo/addr", "", {}, {}, {} });
        row("a+inf", "d=nan", { "a+inf", "a+inf", "", {}, {}, {} });
        row("a+0", "d=0", { "a+0", "a+0", "", {}, {}, {} });
        row("+5", "", { "+5", "+5", "", {}, {}, {} });
        row("a%2Erig", "", { "a.rig", "a", "rig", {}, {}, {} });
        row("a%00b", "", { "a%00b", "a%00b", "", {}, {}, {} });
        row("", "", { "", "", "", {}, {}, {} });
    }
    void identities()
    {
        QFETCH(QByteArray, user);
        QFETCH(QByteArray, password);
        QFETCH(Identity, expected);
        const Identity got = parseIdentity(user, password);
        QCOMPARE(got.user, expected.user);
        QVERIFY(got == expected);
    }

    void difficultiesByFirmware()
    {
        const auto nerd = traitsOf("NerdQAxe++/BM1370/v1.0.35");
        QCOMPARE(nerd.family, AgentTraits::Family::NerdQAxe);
        QCOMPARE(advertisedDifficulty(nerd, 0.5), 1.0);
        QCOMPARE(advertisedDifficulty(nerd, 1000.7), 1000.0);
        const auto bitaxe = traitsOf("bitaxe/BM1370/v2.9.0");
        QCOMPARE(bitaxe.family, AgentTraits::Family::Bitaxe);
        QCOMPARE(advertisedDifficulty(bitaxe, 1000.7), 1000.7);
        QCOMPARE(advertisedDifficulty(traitsOf("cpuminer/2.5.1"), 0.001), 0.001);
        const auto unknown = traitsOf("homebrew");
        QCOMPARE(advertisedDifficulty(unknown, 0.25), 0.25);
        QCOMPARE(advertisedDifficulty(unknown, 10.9), 10.0);
        QCOMPARE(traitsOf("Antminer S21/x").maxCoinbaseSize, 2250);
        QCOMPARE(traitsOf("Antminer S19").maxCoinbaseSize, 730);
        QCOMPARE(traitsOf("").family, AgentTraits::Family::Unknown);
    }
};

QTEST_GUILESS_MAIN(tst_Methods)
#include "tst_Methods.moc"
