// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/TemplateParser.h"
#include "core/bitcoin/Transaction.h"
#include "tests/support/BitcoinVectors.h"

#include <QtTest>

#include <functional>

using namespace bitcoin;
using nlohmann::json;

namespace {

using Edit = std::function<void(json &)>;

QString text(const json &value)
{
    return QString::fromStdString(value.get<std::string>());
}

} // namespace
Q_DECLARE_METATYPE(Edit)

class tst_TemplateParser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// btcd gives the 32 bytes, bitcoind the script that carries them.
    void bareCommitment()
    {
        auto answer = vectors::blockTemplate(QStringLiteral("h111_3tx"));
        const auto script = text(answer["default_witness_commitment"]);
        answer["default_witness_commitment"] = script.mid(12).toStdString();
        const auto parsed = parseTemplate(answer);
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
        QCOMPARE(toHex(parsed->block.witnessCommitment.value()), script);
    }

    void realTemplates_data()
    {
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("transactions");
        QTest::addColumn<int>("branch");
        QTest::newRow("h1") << 1 << 0 << 0;
        QTest::newRow("h17") << 17 << 0 << 0;
        QTest::newRow("h111_3tx") << 111 << 3 << 2;
        QTest::newRow("h112_0tx") << 112 << 0 << 0;
        QTest::newRow("21tx") << 114 << 21 << 5;
    }

    void realTemplates()
    {
        QFETCH(int, height);
        QFETCH(int, transactions);
        QFETCH(int, branch);
        const auto answer = vectors::blockTemplate(QString::fromLatin1(QTest::currentDataTag()));
        const auto parsed = parseTemplate(answer);
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
        const auto &block = parsed->block;
        QCOMPARE(block.height, quint32(height));
        QCOMPARE(block.version, 0x20000000u);
        QCOMPARE(block.nbits, 0x207fffffu);
        QCOMPARE(block.target.toHex(), text(answer["target"]));
        QCOMPARE(block.prevHash.toDisplay(), text(answer["previousblockhash"]));
        QCOMPARE(block.coinbaseValue, answer["coinbasevalue"].get<qint64>());
        QCOMPARE(block.minTime, answer["mintime"].get<quint32>());
        QCOMPARE(block.curTime, answer["curtime"].get<quint32>());
        QCOMPARE(block.transactions.size(), transactions);
        QCOMPARE(block.merkleBranch.size(), branch);
        QCOMPARE(toHex(block.witnessCommitment.value()), text(answer["default_witness_commitment"]));
        QCOMPARE(parsed->longPollId, text(answer["longpollid"]));
        QCOMPARE(parsed->weightLimit, 4'000'000);
        QCOMPARE(parsed->sigOpLimit, 80'000);
        qint64 weight = 0;
        for (qsizetype i = 0; i < block.transactions.size(); ++i) {
            const auto &row = answer["transactions"][size_t(i)];
            QCOMPARE(block.transactions[i].txid.toDisplay(), text(row["txid"]));
            QCOMPARE(block.transactions[i].fee, row["fee"].get<qint64>());
            weight += row["weight"].get<qint64>();
        }
        QCOMPARE(parsed->transactionWeight, weight);
    }

    void auxiliaryBytesAreKept()
    {
        auto answer = vectors::blockTemplate(QStringLiteral("h17"));
        answer["coinbaseaux"] = { { "flags", "062f503253482f" }, { "more", "01ff" } };
        QCOMPARE(toHex(parseTemplate(answer).value().block.coinbaseAux), QStringLiteral("062f503253482f01ff"));
        answer.erase("coinbaseaux");
        QVERIFY(parseTemplate(answer).value().block.coinbaseAux.isEmpty());
    }

    void fieldsAnOlderNodeLeavesOut()
    {
        auto answer = vectors::blockTemplate(QStringLiteral("h17"));
        for (const char *name : { "rules", "longpollid", "sigoplimit", "weightlimit", "default_witness_commitment" })
            answer.erase(name);
        const auto parsed = parseTemplate(answer);
        QVERIFY(parsed);
        QVERIFY(!parsed->block.witnessCommitment);
        QVERIFY(parsed->longPollId.isEmpty());
    }

    void unknownRulesCountOnlyWhenMandatory()
    {
        auto answer = vectors::blockTemplate(QStringLiteral("h17"));
        answer["rules"].push_back("testdummy");
        QVERIFY(parseTemplate(answer));
        answer["rules"].push_back("!mweb");
        const auto error = parseTemplate(answer).error();
        QCOMPARE(error.code, Errc::Unsupported);
        QVERIFY(error.detail.contains(QStringLiteral("!mweb")));
    }

    void signets()
    {
        auto answer = vectors::blockTemplate(QStringLiteral("h17"));
        answer["rules"].push_back("!signet");
        answer["signet_challenge"] = "51";
        QVERIFY(parseTemplate(answer));
        answer["signet_challenge"] = "5121030000000000000000000000000000000000000000000000000000000000000000000051ae";
        QCOMPARE(parseTemplate(answer).error().code, Errc::Unsupported);
    }

    void absentFieldsAreNamed()
    {
        for (const char *name : { "height", "version", "previousblockhash", "bits", "target", "mintime", "curtime",
                 "coinbasevalue", "transactions" }) {
            auto answer = vectors::blockTemplate(QStringLiteral("21tx"));
            answer.erase(name);
            const auto parsed = parseTemplate(answer);
            QVERIFY2(!parsed, name);
            QCOMPARE(parsed.error().code, Errc::Malformed);
            QVERIFY2(parsed.error().detail.contains(QString::fromLatin1(name)), qPrintable(parsed.error().detail));
        }
        for (const char *name : { "data", "txid", "hash", "fee" }) {
            auto answer = vectors::blockTemplate(QStringLiteral("21tx"));
            answer["transactions"][4].erase(name);
            const auto error = parseTemplate(answer).error();
            QCOMPARE(error.code, Errc::Malformed);
            QVERIFY2(error.detail.contains(QStringLiteral("transaction 5")), qPrintable(error.detail));
        }
    }

    void badTemplates_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<int>("code");
        const auto row
            = [](const char *name, Errc code, const Edit &edit) { QTest::newRow(name) << edit << int(code); };
        row("no object", Errc::Malformed, [](json &t) { t = json::array({ 1, 2 }); });
        row("null", Errc::Malformed, [](json &t) { t = nullptr; });
        row("rules is a number", Errc::Malformed, [](json &t) { t["rules"] = 7; });
        row("a rule is a number", Errc::Malformed, [](json &t) { t["rules"].push_back(7); });
        row("height is text", Errc::Malformed, [](json &t) { t["height"] = "114"; });
        row("height is a fraction", Errc::Malformed, [](json &t) { t["height"] = 114.0; });
        row("height is zero", Errc::OutOfRange, [](json &t) { t["height"] = 0; });
        row("version above 32 bits", Errc::OutOfRange, [](json &t) { t["version"] = 4294967296; });
        row("value above int64", Errc::Malformed, [](json &t) { t["coinbasevalue"] = 18446744073709551615ull; });
        row("value above 21 million", Errc::OutOfRange, [](json &t) { t["coinbasevalue"] = 2100000000000001; });
        row("value below the fees", Errc::Malformed, [](json &t) { t["coinbasevalue"] = 100; });
        row("negative fee", Errc::OutOfRange, [](json &t) { t["transactions"][0]["fee"] = -1; });
        row("short bits", Errc::Malformed, [](json &t) { t["bits"] = "207fff"; });
        row("negative bits", Errc::OutOfRange, [](json &t) { t["bits"] = "04923456"; });
        row("target of other bits", Errc::Malformed, [](json &t) { t["bits"] = "207ffffe"; });
        row("short target", Errc::Malformed, [](json &t) { t["target"] = "7fff"; });
        row("long previous hash", Errc::Malformed, [](json &t) { t["previousblockhash"] = std::string(66, 'a'); });
        row("time runs backwards", Errc::Malformed, [](json &t) { t["curtime"] = t["mintime"].get<qint64>() - 1; });
        row("transactions is an object", Errc::Malformed, [](json &t) { t["transactions"] = json::object(); });
        row("a transaction is text", Errc::Malformed, [](json &t) { t["transactions"][1] = "00"; });
        row("data is no hex", Errc::Malformed, [](json &t) { t["transactions"][1]["data"] = "zz"; });
        row("data of another transaction", Errc::Malformed,
            [](json &t) { t["transactions"][1]["data"] = t["transactions"][2]["data"]; });
        row("data without witness", Errc::Malformed, [](json &t) {
            const auto bytes
                = QByteArray::fromHex(QByteArray::fromStdString(t["transactions"][1]["data"].get<std::string>()));
            t["transactions"][1]["data"] = Transaction::parse(bytes)->serialize(Witness::Strip).toHex().toStdString();
        });
        row("a byte follows the transaction", Errc::TrailingBytes,
            [](json &t) { t["transactions"][1]["data"] = t["transactions"][1]["data"].get<std::string>() + "00"; });
        row("wrong weight", Errc::Malformed, [](json &t) { t["transactions"][1]["weight"] = 4; });
        row("depends on itself", Errc::Malformed, [](json &t) { t["transactions"][1]["depends"] = { 2 }; });
        row("depends on 2^64-1", Errc::Malformed,
            [](json &t) { t["transactions"][1]["depends"] = { 18446744073709551615ull }; });
        row("weight limit", Errc::OutOfRange, [](json &t) { t["weightlimit"] = 4000; });
        row("a transaction was dropped", Errc::Malformed, [](json &t) { t["transactions"].erase(20); });
        row("order was changed", Errc::Malformed,
            [](json &t) { std::swap(t["transactions"][0], t["transactions"][1]); });
        row("no commitment", Errc::Malformed, [](json &t) { t.erase("default_witness_commitment"); });
        row("short commitment", Errc::Malformed, [](json &t) { t["default_witness_commitment"] = "6a24aa21a9ed"; });
        row("aux is text", Errc::Malformed, [](json &t) { t["coinbaseaux"] = "00"; });
        row("aux is no hex", Errc::Malformed, [](json &t) { t["coinbaseaux"] = { { "flags", "0" } }; });
        row("aux is too long", Errc::Malformed, [](json &t) {
            t["coinbaseaux"] = { { "flags", std::string(202, '0') } };
        });
        row("aux is too long together", Errc::OutOfRange, [](json &t) {
            t["coinbaseaux"] = { { "a", std::string(120, '0') }, { "b", std::string(120, '0') } };
        });
    }

    void badTemplates()
    {
        QFETCH(Edit, edit);
        QFETCH(int, code);
        auto answer = vectors::blockTemplate(QStringLiteral("21tx"));
        edit(answer);
        const auto parsed = parseTemplate(answer);
        QVERIFY(!parsed);
        QVERIFY2(int(parsed.error().code) == code, qPrintable(parsed.error().toString()));
    }
};

QTEST_GUILESS_MAIN(tst_TemplateParser)
#include "tst_TemplateParser.moc"
