// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/CoinbaseBuilder.h"
#include "core/bitcoin/CoinbaseView.h"

#include <QtTest>

using namespace bitcoin;

namespace {

/// The coinbase of the first block: https://en.bitcoin.it/wiki/Genesis_block
const QByteArray genesis = QByteArray::fromHex(
    "01000000010000000000000000000000000000000000000000000000000000000000000000ffffffff4d04ffff001d0104455468652054696d65"
    "732030332f4a616e2f32303039204368616e63656c6c6f72206f6e206272696e6b206f66207365636f6e64206261696c6f757420666f7220"
    "62616e6b73ffffffff0100f2052a01000000434104678afdb0fe5548271967f1a67130b7105cd6a828e03909a67962e0ea1f61deb649f6bc3f"
    "4cef38c4f35504e51ec112de5c384df7ba0b8d578a4c702b6bf11d5fac00000000");
/// BIP 173's first example of a P2WPKH address, on both networks.
const QByteArray keyScript = QByteArray::fromHex("0014751e76e8199196d454941c45d1b3a323f1433bd6");

Coinbase made(const QList<TxOutput> &outputs, qint64 value)
{
    CoinbaseRequest request;
    request.height = 912'345;
    request.tag = "/Hashstead/";
    request.extranonceSize = 8;
    request.outputs = outputs;
    request.witnessCommitment = witnessCommitmentScript({});
    request.coinbaseValue = value;
    const auto coinbase = buildCoinbase(request);
    if (!coinbase)
        qFatal("%s", qPrintable(coinbase.error().toString()));
    return *coinbase;
}

} // namespace

class tst_CoinbaseView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheFirstBlock()
    {
        const auto view = viewCoinbase(genesis, Network::Main);
        QVERIFY(view);
        QVERIFY(view->tag.contains(QStringLiteral("The Times 03/Jan/2009 Chancellor on brink")));
        QCOMPARE(view->size, genesis.size());
        QCOMPARE(view->outputs.size(), 1);
        QCOMPARE(view->outputs[0].value, 5'000'000'000);
        QVERIFY(view->outputs[0].kind == OutputKind::Payout);
        QVERIFY(view->outputs[0].address.isEmpty()); // a bare key has no address form
    }
    void tellsPayoutsFromCommitmentAndData()
    {
        const QByteArray mark = QByteArray::fromHex("6a0452534b3a");
        const Coinbase coinbase
            = made({ { 312'000'000, keyScript }, { 0, mark }, { 500'000, keyScript } }, 312'500'000);
        const QByteArray hole(8, '\0');
        for (const QByteArray &form : { coinbase.stripped(hole), coinbase.forBlock(hole) }) {
            const auto view = viewCoinbase(form, Network::Main);
            QVERIFY(view);
            QCOMPARE(view->outputs.size(), 4);
            QCOMPARE(view->outputs[0].address, QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"));
            QVERIFY(view->outputs[1].kind == OutputKind::Data);
            QVERIFY(view->outputs[3].kind == OutputKind::Commitment);
            QCOMPARE(view->total, 312'500'000);
            QCOMPARE(view->paidTo(view->outputs[0].address), 312'500'000);
            QCOMPARE(view->paidTo({}), 0); // outputs without an address are nobody's
            QCOMPARE(view->tag, QStringLiteral("/Hashstead/"));
            QCOMPARE(view->size, coinbase.stripped(hole).size());
        }
        QCOMPARE(viewCoinbase(coinbase.stripped(hole), Network::Signet)->outputs[0].address,
            QStringLiteral("tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx"));
    }
    void boundsWhatAStrangerSends()
    {
        const auto parsed = Transaction::parse(genesis);
        QVERIFY(parsed);
        Transaction many = *parsed;
        for (int i = 0; i < 1000; ++i)
            many.outputs.append({ 1, keyScript });
        const auto view = viewCoinbase(many.serialize(Witness::Strip), Network::Main);
        QVERIFY(view);
        QCOMPARE(view->outputs.size(), CoinbaseView::maxOutputs);
        QCOMPARE(view->outputsLeftOut, 1001 - CoinbaseView::maxOutputs);
        QCOMPARE(view->total, 5'000'001'000);

        Transaction rich = *parsed;
        rich.outputs = { { 2'099'999'999'999'999, keyScript }, { 2, keyScript } };
        QCOMPARE(viewCoinbase(rich.serialize(Witness::Strip), Network::Main).error().code, Errc::Limit);
        Transaction spend = *parsed;
        spend.inputs[0].previous.index = 0;
        QCOMPARE(viewCoinbase(spend.serialize(Witness::Strip), Network::Main).error().code, Errc::Malformed);
        for (qsizetype size = 0; size < genesis.size(); ++size)
            QVERIFY(!viewCoinbase(genesis.first(size), Network::Main));
        QCOMPARE(viewCoinbase(genesis + 'x', Network::Main).error().code, Errc::TrailingBytes);
    }
};

QTEST_GUILESS_MAIN(tst_CoinbaseView)
#include "tst_CoinbaseView.moc"
