// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Base58.h"
#include "core/bitcoin/Address.h"
#include "tests/support/Folders.h"

#include <QFile>
#include <QtTest>

#include <nlohmann/json.hpp>

using bitcoin::Address;
using bitcoin::Network;
using bitcoin::ScriptType;

namespace {

QString text(const nlohmann::json &value)
{
    return QString::fromStdString(value.get<std::string>());
}

constexpr Network allNetworks[]
    = { Network::Main, Network::Testnet3, Network::Testnet4, Network::Signet, Network::Regtest, Network::Simulated };

} // namespace

class tst_Address : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QFile file(support::vectorsFolder() + QStringLiteral("/bitcoin/bech32.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        m_vectors = nlohmann::json::parse(bytes.begin(), bytes.end());
    }

    void validVectors()
    {
        QCOMPARE(m_vectors["validAddresses"].size(), size_t(11));
        for (const auto &row : m_vectors["validAddresses"]) {
            const auto address = text(row[0]);
            const auto network = address.startsWith(u"bc", Qt::CaseInsensitive) ? Network::Main : Network::Testnet4;
            const auto parsed = Address::parse(address, network);
            QVERIFY2(parsed, qPrintable(address));
            QCOMPARE(toHex(parsed->toScript()), text(row[1]));
            QCOMPARE(parsed->toString(), address.toLower());
            QCOMPARE(Address::fromScript(parsed->toScript(), network).value(), *parsed);
        }
    }

    void invalidVectors()
    {
        QVERIFY(m_vectors["invalidAddresses"].size() >= 26);
        for (const auto &row : m_vectors["invalidAddresses"]) {
            for (const auto network : allNetworks)
                QVERIFY2(!Address::parse(text(row), network), qPrintable(text(row)));
            const auto own = text(row).startsWith(u"tb") ? Network::Testnet3 : Network::Main;
            QCOMPARE(Address::parse(text(row), own).error().code, Errc::Malformed);
        }
    }

    void base58Forms_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("network");
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("type");
        const auto row = [](const char *address, Network network, const char *script, ScriptType type) {
            QTest::newRow(address) << QString::fromLatin1(address) << int(network) << QString::fromLatin1(script)
                                   << int(type);
        };
        // the genesis block's key, and the forms of the same hash
        row("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", Network::Main, "76a91462e907b15cbf27d5425399ebf6f0fb50ebb88f1888ac",
            ScriptType::PubKeyHash);
        row("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", Network::Main, "a914b472a266d0bd89c13706a4132ccfb16f7c3b9fcb87",
            ScriptType::ScriptHash);
        row("mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn", Network::Testnet4,
            "76a914243f1394f44554f4ce3fd68649c19adc483ce92488ac", ScriptType::PubKeyHash);
        row("2MzQwSSnBHWHqSAqtTVQ6v47XtaisrJa1Vc", Network::Signet, "a9144e9f39ca4688ff102128ea4ccda34105324305b087",
            ScriptType::ScriptHash);
        row("mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn", Network::Regtest,
            "76a914243f1394f44554f4ce3fd68649c19adc483ce92488ac", ScriptType::PubKeyHash);
    }

    void base58Forms()
    {
        QFETCH(QString, address);
        QFETCH(int, network);
        QFETCH(QString, script);
        QFETCH(int, type);
        const auto parsed = Address::parse(address, Network(network));
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
        QCOMPARE(toHex(parsed->toScript()), script);
        QCOMPARE(int(parsed->type()), type);
        QCOMPARE(Address::fromScript(parsed->toScript(), Network(network)).value(), *parsed);
    }

    void anotherNetworkIsRefusedByName()
    {
        const auto refused = [](const char *address, Network network) {
            return Address::parse(QString::fromLatin1(address), network).error();
        };
        auto error = refused("tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx", Network::Main);
        QCOMPARE(error.code, Errc::WrongNetwork);
        QCOMPARE(error.detail, QStringLiteral("this is a testnet/signet (tb1) address, the node is on main"));
        error = refused("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", Network::Signet);
        QCOMPARE(error.detail, QStringLiteral("this is a main (bc1) address, the node is on signet"));
        error = refused("bcrt1qydvafcarxg2262xza2cv62ls8ecj2y4gkkrs0f", Network::Testnet4);
        QCOMPARE(error.detail, QStringLiteral("this is a regtest (bcrt1) address, the node is on testnet4"));
        error = refused("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", Network::Regtest);
        QCOMPARE(error.code, Errc::WrongNetwork);
        QCOMPARE(error.detail, QStringLiteral("this is a main address, the node is on regtest"));
        error = refused("mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn", Network::Main);
        QCOMPARE(error.code, Errc::WrongNetwork);
        QVERIFY(error.detail.contains(QStringLiteral("testnet/signet/regtest")));
    }

    void theSimulatedChainUsesRegtestForms()
    {
        const auto address = Address::parse(u"bcrt1qydvafcarxg2262xza2cv62ls8ecj2y4gkkrs0f", Network::Simulated);
        QVERIFY(address);
        QCOMPARE(toHex(address->toScript()), QStringLiteral("00142359d4e3a33214ad28c2eab0cd2bf03e712512a8"));
    }

    void mixedCaseIsRefused()
    {
        const auto error = Address::parse(u"bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kV8f3t4", Network::Main).error();
        QCOMPARE(error.code, Errc::Malformed);
        QVERIFY(error.detail.contains(QStringLiteral("upper and lower case")));
    }

    void textsThatAreNoAddress()
    {
        const QStringList texts { QString(), QStringLiteral(" "), QStringLiteral("1"), QStringLiteral("bc1"),
            QString(5000, u'1'), QStringLiteral("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb"),
            QStringLiteral(" 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"), toBase58Check(QByteArray(21, '\x20')),
            toBase58Check(QByteArray(22, '\0')), toBase58Check(QByteArray(1, '\0')),
            QString::fromUtf8("b\xc3\xa9"
                              "1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4") };
        for (const auto &candidate : texts) {
            const auto parsed = Address::parse(candidate, Network::Main);
            QVERIFY2(!parsed, qPrintable(candidate));
            QCOMPARE(parsed.error().code, Errc::Malformed);
        }
    }

    void scriptsWithoutAnAddress()
    {
        for (const char *script : { "", "6a", "51", "0015751e76e8199196d454941c45d1b3a323f1433bd600" }) {
            const auto bytes = fromHex(QByteArrayView(script)).value();
            QCOMPARE(Address::fromScript(bytes, Network::Main).error().code, Errc::Unsupported);
        }
    }

private:
    nlohmann::json m_vectors;
};

QTEST_GUILESS_MAIN(tst_Address)
#include "tst_Address.moc"
