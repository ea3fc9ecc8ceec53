// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/Address.h"
#include "core/bitcoin/Block.h"
#include "core/bitcoin/BlockChecker.h"
#include "core/bitcoin/CoinbaseBuilder.h"
#include "core/bitcoin/Merkle.h"
#include "core/bitcoin/TemplateParser.h"
#include "tests/support/BitcoinVectors.h"

#include <QtTest>

using namespace bitcoin;

namespace {

const QByteArray tag = QByteArrayLiteral("/Hashstead/");
const QByteArray extranonce = QByteArray::fromHex("0102030405060708090a0b0c");

QByteArray payoutScript()
{
    return Address::parse(u"bcrt1qydvafcarxg2262xza2cv62ls8ecj2y4gkkrs0f", Network::Regtest)->toScript();
}

CoinbaseRequest simpleRequest(quint32 height)
{
    CoinbaseRequest request;
    request.height = height;
    request.tag = tag;
    request.extranonceSize = extranonce.size();
    request.coinbaseValue = 5'000'000'000;
    request.outputs = { { 5'000'000'000, payoutScript() } };
    return request;
}

} // namespace

class tst_CoinbaseBuilder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scriptLayout_data()
    {
        QTest::addColumn<quint32>("height");
        QTest::addColumn<QByteArray>("aux");
        QTest::addColumn<QString>("script");
        const auto rest = QStringLiteral("0b2f4861736873746561642f"
                                         "0c0102030405060708090a0b0c");
        QTest::newRow("height 1") << 1u << QByteArray() << QStringLiteral("51") + rest;
        QTest::newRow("height 16") << 16u << QByteArray() << QStringLiteral("60") + rest;
        QTest::newRow("height 17") << 17u << QByteArray() << QStringLiteral("0111") + rest;
        QTest::newRow("height 128") << 128u << QByteArray() << QStringLiteral("028000") + rest;
        QTest::newRow("height 900000 with aux")
            << 900000u << QByteArray("\x01\xff", 2) << QStringLiteral("03a0bb0d01ff") + rest;
    }

    void scriptLayout()
    {
        QFETCH(quint32, height);
        QFETCH(QByteArray, aux);
        QFETCH(QString, script);
        auto request = simpleRequest(height);
        request.aux = aux;
        const auto coinbase = buildCoinbase(request).value();
        const auto tx = Transaction::parse(coinbase.stripped(extranonce)).value();
        QCOMPARE(toHex(tx.inputs.at(0).scriptSig), script);
        QVERIFY(tx.isCoinbase());
        QCOMPARE(tx.inputs.at(0).sequence, 0xffffffffu);
        QCOMPARE(tx.version, 2u);
        QCOMPARE(tx.lockTime, 0u);
        QCOMPARE(tx.outputs, request.outputs);
        QCOMPARE(coinbase.txid(extranonce), tx.txid());
        // the hole begins where the prefix ends, and the rest is fixed
        const auto other = coinbase.stripped(QByteArray(extranonce.size(), char(0xee)));
        QCOMPARE(other.left(coinbase.prefix.size()), coinbase.prefix);
        QVERIFY(other.endsWith(coinbase.suffix));
        QCOMPARE(quint8(coinbase.prefix.back()), quint8(extranonce.size()));
    }

    void theScriptEndsAtOneHundredBytes()
    {
        for (const quint32 height : { 1u, 17u, 900000u }) {
            for (const qsizetype size : { 0, 4, 12, 32 }) {
                auto request = simpleRequest(height);
                request.extranonceSize = size;
                const auto room = roomForTag(height, 0, size);
                request.tag = QByteArray(room, 'x');
                const auto fits = buildCoinbase(request);
                QVERIFY2(fits, fits ? "" : qPrintable(fits.error().detail));
                const auto length
                    = Transaction::parse(fits->stripped(QByteArray(size, '\0')))->inputs.at(0).scriptSig.size();
                QVERIFY(length == 100 || (length == 99 && room == 75)); // 76 would need a longer push
                request.tag.append('x');
                const auto tooLong = buildCoinbase(request).error();
                QCOMPARE(tooLong.code, Errc::OutOfRange);
                QVERIFY2(tooLong.detail.contains(QStringLiteral("too many")), qPrintable(tooLong.detail));
            }
        }
        QVERIFY(roomForTag(900000, 0, 96) < 0);
    }

    void aScriptOfOneByteIsRefused()
    {
        auto request = simpleRequest(5);
        request.tag.clear();
        request.extranonceSize = 0;
        QVERIFY(buildCoinbase(request)); // height and an empty push
        request.extranonceSize = -1;
        QCOMPARE(buildCoinbase(request).error().code, Errc::OutOfRange);
        request.extranonceSize = 101;
        QCOMPARE(buildCoinbase(request).error().code, Errc::OutOfRange);
    }

    void outputsMustSumToTheValue()
    {
        auto request = simpleRequest(100);
        request.outputs = { { 4'999'999'999, payoutScript() } };
        auto error = buildCoinbase(request).error();
        QCOMPARE(error.code, Errc::OutOfRange);
        QVERIFY(error.detail.contains(QStringLiteral("4999999999")));
        request.outputs.append({ 2, payoutScript() });
        QVERIFY(!buildCoinbase(request));
        request.outputs.last().value = 1;
        QVERIFY(buildCoinbase(request));
        request.outputs = { { 5'000'000'001, payoutScript() }, { -1, payoutScript() } };
        QCOMPARE(buildCoinbase(request).error().code, Errc::OutOfRange);
        request.outputs = { { std::numeric_limits<qint64>::max(), payoutScript() },
            { std::numeric_limits<qint64>::max(), payoutScript() } };
        QCOMPARE(buildCoinbase(request).error().code, Errc::OutOfRange);
        request.outputs = { { 5'000'000'000, {} } };
        QCOMPARE(buildCoinbase(request).error().code, Errc::Malformed);
        request.coinbaseValue = 0;
        request.outputs = {};
        QCOMPARE(buildCoinbase(request).error().code, Errc::Malformed);
        request.coinbaseValue = -1;
        QCOMPARE(buildCoinbase(request).error().code, Errc::OutOfRange);
    }

    void theCommitmentComesLastAndOnce()
    {
        auto request = simpleRequest(100);
        const auto commitment = witnessCommitmentScript(Hash256::of(QByteArrayLiteral("x")));
        request.witnessCommitment = commitment;
        const auto coinbase = buildCoinbase(request).value();
        const auto tx = Transaction::parse(coinbase.forBlock(extranonce)).value();
        QCOMPARE(tx.outputs.last(), (TxOutput { 0, commitment }));
        QCOMPARE(tx.inputs.at(0).witness, QList<QByteArray> { QByteArray(32, '\0') });
        QCOMPARE(tx.serialize(Witness::Strip), coinbase.stripped(extranonce));
        QCOMPARE(tx.weight(), coinbase.weight());
        QCOMPARE(withCoinbaseWitness(coinbase.stripped(extranonce)), coinbase.forBlock(extranonce));

        request.outputs.append({ 0, commitment });
        QCOMPARE(buildCoinbase(request).error().code, Errc::Malformed);
        request.outputs.removeLast();
        request.witnessCommitment = QByteArrayLiteral("short");
        QCOMPARE(buildCoinbase(request).error().code, Errc::Malformed);
    }

    void withoutACommitmentThereIsNoWitness()
    {
        const auto coinbase = buildCoinbase(simpleRequest(100)).value();
        QVERIFY(!coinbase.hasWitness);
        QCOMPARE(coinbase.forBlock(extranonce), coinbase.stripped(extranonce));
        QCOMPARE(Transaction::parse(coinbase.forBlock(extranonce))->weight(), coinbase.weight());
    }

    void manyOutputsMakeALongCount()
    {
        auto request = simpleRequest(100);
        request.outputs.clear();
        for (int i = 0; i < 300; ++i)
            request.outputs.append({ 10 + i, payoutScript() });
        request.coinbaseValue = 300 * 10 + 299 * 300 / 2;
        const auto tx = Transaction::parse(buildCoinbase(request)->stripped(extranonce)).value();
        QCOMPARE(tx.outputs, request.outputs);
    }

    /// From a node's template to a block that the independent checker accepts.
    void templatesBecomeBlocks_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : { "h1", "h17", "h111_3tx", "h112_0tx", "21tx" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void templatesBecomeBlocks()
    {
        QFETCH(QString, name);
        const auto block = parseTemplate(vectors::blockTemplate(name)).value().block;
        auto request = CoinbaseRequest::forTemplate(block);
        request.tag = tag;
        request.extranonceSize = extranonce.size();
        request.outputs = { { block.coinbaseValue - 1000, payoutScript() },
            { 1000, QByteArray::fromHex("5120") + QByteArray(32, '\2') } };
        const auto coinbase = buildCoinbase(request).value();
        const auto root = foldMerkleBranch(coinbase.txid(extranonce), block.merkleBranch);
        BlockHeader header { block.version, block.prevHash, root, block.curTime, block.nbits, 0 };
        while (!block.target.isMetBy(header.hash()))
            ++header.nonce;
        QVERIFY(header.nonce < 200); // about two tries are needed
        const auto raw = assembleBlock(header, coinbase.forBlock(extranonce), block.transactions);
        BlockContext context { block.prevHash, block.height, block.nbits, block.minTime, block.curTime + 7200,
            block.coinbaseValue };
        QCOMPARE(checkBlock(raw, context), QStringList());
        QCOMPARE(Block::parse(raw)->serialize(), raw);
        // One satoshi less allowed, another height, and the block is no good.
        context.maxCoinbaseValue -= 1;
        context.height += 1;
        QCOMPARE(checkBlock(raw, context),
            (QStringList { QStringLiteral("bad-cb-height"), QStringLiteral("bad-cb-amount") }));
    }
};

QTEST_GUILESS_MAIN(tst_CoinbaseBuilder)
#include "tst_CoinbaseBuilder.moc"
