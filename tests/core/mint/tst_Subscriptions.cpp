// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mint/Subscriptions.h"

#include <QtTest>

#include <nlohmann/json.hpp>

using mint::Change;
using mint::Subscriptions;

class tst_Subscriptions : public QObject {
    Q_OBJECT

    static std::optional<QByteArray> known(Change::Kind, const QString &, const QString &id)
    {
        return id.startsWith(u'q') ? std::optional(QByteArray("{\"id\":\"") + id.toUtf8() + "\"}") : std::nullopt;
    }
    static QByteArray subscribe(const QByteArray &kind, const QByteArray &filters, const QByteArray &subId = "s")
    {
        return "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"subscribe\",\"params\":{\"kind\":\"" + kind
            + "\",\"filters\":" + filters + ",\"subId\":\"" + subId + "\"}}";
    }
    static nlohmann::json parse(const QByteArray &text) { return nlohmann::json::parse(text.toStdString()); }
    static int errorOf(const QList<QByteArray> &answers)
    {
        return answers.size() == 1 && parse(answers[0]).contains("error")
            ? parse(answers[0])["error"]["code"].get<int>()
            : 0;
    }

private Q_SLOTS:
    void replyThenStateThenChanges()
    {
        Subscriptions hub(known);
        const auto answers = hub.receive(1, subscribe("bolt11_mint_quote", R"(["q1","unknown","q2"])", "a\\\"b"));
        QCOMPARE(answers.size(), 3);
        const auto ok = parse(answers[0]);
        QCOMPARE(ok["id"].get<int>(), 7);
        QCOMPARE(ok["result"]["status"].get<std::string>(), "OK");
        QCOMPARE(ok["result"]["subId"].get<std::string>(), "a\"b");
        QCOMPARE(ok["jsonrpc"].get<std::string>(), "2.0");
        const auto first = parse(answers[1]);
        QCOMPARE(first["method"].get<std::string>(), "subscribe");
        QCOMPARE(first["params"]["subId"].get<std::string>(), "a\"b");
        QCOMPARE(first["params"]["payload"]["id"].get<std::string>(), "q1");
        QVERIFY(!first.contains("id"));

        const QString bolt11 = QStringLiteral("bolt11");
        const auto told = hub.changed({ { Change::Kind::Quote, QStringLiteral("q2"), bolt11, "{\"n\":1}" },
            { Change::Kind::Quote, QStringLiteral("q2"), QStringLiteral("ehash"), "{}" },
            { Change::Kind::ProofState, QStringLiteral("q2"), {}, "{}" },
            { Change::Kind::Quote, QStringLiteral("q3"), bolt11, "{}" } });
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].socket, 1);
        QCOMPARE(parse(told[0].text)["params"]["payload"]["n"].get<int>(), 1);
    }

    void kinds()
    {
        Subscriptions hub(known);
        QCOMPARE(hub.receive(1, subscribe("ehash_mint_quote", R"(["x"])", "1")).size(), 1);
        QCOMPARE(hub.receive(1, subscribe("proof_state", R"(["X","x"])", "2")).size(), 1); // hex, in either case
        QCOMPARE(hub.changed({ { Change::Kind::ProofState, QStringLiteral("x"), {}, "{}" } }).size(), 1);
        QCOMPARE(
            hub.changed({ { Change::Kind::Quote, QStringLiteral("x"), QStringLiteral("ehash"), "{}" } }).size(), 1);
        QCOMPARE(errorOf(hub.receive(1, subscribe("bolt11_melt_quote", R"(["x"])", "3"))), -32602);
        QCOMPARE(errorOf(hub.receive(1, subscribe("_mint_quote", R"(["x"])", "4"))), -32602);
        QCOMPARE(hub.count(), 2);
    }

    void unsubscribeAndClose()
    {
        Subscriptions hub(known);
        hub.receive(1, subscribe("proof_state", R"(["x"])", "a"));
        hub.receive(1, subscribe("proof_state", R"(["x"])", "b"));
        hub.receive(2, subscribe("proof_state", R"(["x"])", "a"));
        const QList<Change> change { { Change::Kind::ProofState, QStringLiteral("x"), {}, "{}" } };
        QCOMPARE(hub.changed(change).size(), 3);
        const QByteArray unsubscribe = R"({"jsonrpc":"2.0","id":"t","method":"unsubscribe","params":{"subId":"a"}})";
        QCOMPARE(parse(hub.receive(1, unsubscribe)[0])["id"].get<std::string>(), "t");
        QCOMPARE(errorOf(hub.receive(1, unsubscribe)), -32602);
        QCOMPARE(hub.changed(change).size(), 2);
        hub.closed(2);
        QCOMPARE(hub.changed(change).size(), 1);
        hub.closed(1);
        hub.closed(1);
        QCOMPARE(hub.changed(change).size(), 0);
        QCOMPARE(hub.count(), 0);
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        const auto row
            = [](const char *name, const char *text, int code) { QTest::newRow(name) << QByteArray(text) << code; };
        row("empty", "", -32700);
        row("no JSON", "hello", -32700);
        row("batch", "[]", -32600);
        row("no version", R"({"id":1,"method":"subscribe","params":{}})", -32600);
        row("no id", R"({"jsonrpc":"2.0","method":"subscribe","params":{}})", -32600);
        row("object id", R"({"jsonrpc":"2.0","id":{},"method":"subscribe","params":{}})", -32600);
        row("method", R"({"jsonrpc":"2.0","id":1,"method":"pay","params":{}})", -32601);
        row("params array", R"({"jsonrpc":"2.0","id":1,"method":"subscribe","params":[]})", -32602);
        row("no params", R"({"jsonrpc":"2.0","id":1,"method":"subscribe"})", -32602);
        row("no subId",
            R"({"jsonrpc":"2.0","id":1,"method":"subscribe","params":{"kind":"proof_state","filters":["a"]}})", -32602);
        row("no filters",
            R"({"jsonrpc":"2.0","id":1,"method":"subscribe","params":{"kind":"proof_state","filters":[],"subId":"a"}})",
            -32602);
        row("number filter",
            R"({"jsonrpc":"2.0","id":1,"method":"subscribe","params":{"kind":"proof_state","filters":[1],"subId":"a"}})",
            -32602);
        row("number kind",
            R"({"jsonrpc":"2.0","id":1,"method":"subscribe","params":{"kind":1,"filters":["a"],"subId":"a"}})", -32602);
    }
    void errors()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        Subscriptions hub(known);
        QCOMPARE(errorOf(hub.receive(1, text)), code);
        QCOMPARE(hub.count(), 0);
    }

    void limits()
    {
        Subscriptions hub(known);
        const auto filters = [](int count) {
            QByteArray list = "[";
            for (int i = 0; i < count; ++i)
                list += (i ? ",\"f" : "\"f") + QByteArray::number(i) + "\"";
            return list + "]";
        };
        QCOMPARE(errorOf(hub.receive(1, subscribe("proof_state", filters(101)))), -32602);
        QCOMPARE(errorOf(hub.receive(1, subscribe("proof_state", "[\"" + QByteArray(81, 'x') + "\"]"))), -32602);
        QCOMPARE(errorOf(hub.receive(1, subscribe("proof_state", "[\"x\"]", QByteArray(129, 's')))), -32602);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(errorOf(hub.receive(1, subscribe("proof_state", "[\"x\"]", QByteArray::number(i)))), 0);
        QCOMPARE(errorOf(hub.receive(1, subscribe("proof_state", "[\"x\"]", "one more"))), -32602);
        QCOMPARE(errorOf(hub.receive(1, subscribe("proof_state", "[\"x\"]", "5"))), -32602); // in use
        for (int i = 0; i < 20; ++i)
            QCOMPARE(errorOf(hub.receive(2, subscribe("proof_state", filters(100), QByteArray::number(i)))), 0);
        QCOMPARE(errorOf(hub.receive(2, subscribe("proof_state", "[\"x\"]", "more"))), -32602);
        for (quint64 socket = 3; socket < 60; ++socket) {
            for (int i = 0; i < 20; ++i)
                hub.receive(socket, subscribe("proof_state", filters(100), QByteArray::number(i)));
        }
        QCOMPARE(errorOf(hub.receive(99, subscribe("proof_state", "[\"x\"]"))), -32602);
        hub.closed(2);
        QCOMPARE(errorOf(hub.receive(99, subscribe("proof_state", "[\"x\"]"))), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Subscriptions)
#include "tst_Subscriptions.moc"
