// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/Block.h"
#include "core/bitcoin/BlockChecker.h"
#include "core/bitcoin/Merkle.h"
#include "core/bitcoin/Script.h"
#include "tests/support/BitcoinVectors.h"

#include <QtTest>

#include <functional>

using namespace bitcoin;

namespace {

using Edit = std::function<void(Block &)>;

constexpr qint64 realFees = 35'640;

BlockContext realContext()
{
    const auto header = BlockHeader::decode(vectors::realBlock().first(80)).value();
    BlockContext context;
    context.prevHash = header.prevHash;
    context.height = 113;
    context.nbits = 0x207fffff;
    context.minTime = 1795182053;
    context.maxTime = header.time + 7200;
    context.maxCoinbaseValue = 5'000'000'000 + realFees;
    return context;
}

/// What a cheating or careless builder would do after an edit: everything that depends on the edit is made right again.
enum Repair { Nothing = 0, Commitment = 1, Root = 2, Work = 4, All = Commitment | Root | Work };

void repair(Block &block, int what)
{
    if ((what & Commitment) && !block.transactions.isEmpty()) {
        QList<Hash256> wtxids;
        for (const auto &tx : block.transactions.mid(1))
            wtxids.append(tx.wtxid());
        for (auto &output : block.transactions.first().outputs) {
            if (witnessCommitmentOf(output.script))
                output.script = witnessCommitmentScript(witnessCommitment(witnessRoot(wtxids)));
        }
    }
    if (what & Root) {
        QList<Hash256> txids;
        for (const auto &tx : block.transactions)
            txids.append(tx.txid());
        block.header.merkleRoot = merkleTree(txids).root;
    }
    if (what & Work) {
        const auto target = Target::fromCompact(block.header.nbits);
        for (block.header.nonce = 0; target && block.header.nonce < 1000 && !target->isMetBy(block.header.hash());)
            ++block.header.nonce;
    }
}

Transaction &coinbase(Block &block)
{
    return block.transactions.first();
}

} // namespace
Q_DECLARE_METATYPE(Edit)

class tst_BlockChecker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRealBlockIsAccepted() { QCOMPARE(checkBlock(vectors::realBlock(), realContext()), QStringList()); }

    void bytesThatAreNoBlock()
    {
        const QStringList refused { QStringLiteral("decode-failed") };
        QCOMPARE(checkBlock({}, realContext()), refused);
        QCOMPARE(checkBlock(vectors::realBlock().chopped(1), realContext()), refused);
        QCOMPARE(checkBlock(vectors::realBlock() + '\0', realContext()), refused);
    }

    void contextDecides_data()
    {
        QTest::addColumn<QString>("failure");
        for (const char *name :
            { "bad-prevblk", "bad-diffbits", "time-too-old", "time-too-new", "bad-cb-height", "bad-cb-amount" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void contextDecides()
    {
        QFETCH(QString, failure);
        auto context = realContext();
        if (failure == u"bad-prevblk")
            context.prevHash.bytes[0] ^= 1;
        else if (failure == u"bad-diffbits")
            context.nbits = 0x1d00ffff;
        else if (failure == u"time-too-old")
            context.minTime = 1795182258;
        else if (failure == u"time-too-new")
            context.maxTime = 1795182256;
        else if (failure == u"bad-cb-height")
            context.height = 114;
        else
            context.maxCoinbaseValue -= 1;
        QCOMPARE(checkBlock(vectors::realBlock(), context), QStringList { failure });
    }

    void mutations_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<int>("repaired");
        QTest::addColumn<QString>("failures"); // comma separated, all of them
        const auto row = [](const char *name, int repaired, const char *failures, const Edit &edit) {
            QTest::newRow(name) << edit << repaired << QString::fromLatin1(failures);
        };
        row("an edit that breaks nothing", All, "", [](Block &b) { coinbase(b).inputs[0].sequence = 5; });
        row("other root", Work, "bad-txnmrklroot", [](Block &b) { b.header.merkleRoot.bytes[3] ^= 1; });
        row("transactions swapped", All & ~Root, "bad-txnmrklroot", [](Block &b) { b.transactions.swapItemsAt(1, 2); });
        row("transaction dropped", Work, "bad-txnmrklroot,bad-witness-merkle-match",
            [](Block &b) { b.transactions.removeLast(); });
        row("duplicated tail keeps the root", All, "bad-txns-duplicate",
            [](Block &b) { b.transactions.append(b.transactions.mid(20)); });
        row("no proof of work", All, "high-hash,bad-diffbits", [](Block &b) { b.header.nbits = 0x1d00ffff; });
        row("easier than allowed", All, "bad-diffbits", [](Block &b) { b.header.nbits = 0x2100ffff; });
        row("impossible bits", All, "high-hash,bad-diffbits", [](Block &b) { b.header.nbits = 0x04923456; });
        row("old version", All, "bad-version(0x00000003)", [](Block &b) { b.header.version = 3; });
        row("negative version", All, "bad-version(0xa0000000)", [](Block &b) { b.header.version = 0xa0000000; });
        row("no transactions", All, "bad-blk-length,bad-cb-missing", [](Block &b) { b.transactions.clear(); });
        row("no coinbase", All, "bad-cb-missing,bad-cb-height,unexpected-witness",
            [](Block &b) { b.transactions.removeFirst(); });
        row("two coinbases", All, "bad-cb-multiple", [](Block &b) {
            auto second = coinbase(b);
            second.inputs[0].sequence = 1;
            b.transactions.append(second);
        });
        row("short coinbase script", All, "bad-cb-length,bad-cb-height",
            [](Block &b) { coinbase(b).inputs[0].scriptSig = QByteArray("\x51"); });
        row("long coinbase script", All, "bad-cb-length",
            [](Block &b) { coinbase(b).inputs[0].scriptSig.append(QByteArray(99, '\0')); });
        row("coinbase script of 100 bytes", All, "",
            [](Block &b) { coinbase(b).inputs[0].scriptSig.append(QByteArray(97, '\0')); });
        row("another height", All, "bad-cb-height",
            [](Block &b) { coinbase(b).inputs[0].scriptSig = heightPush(112) + '\0'; });
        row("height with padding", All, "bad-cb-height",
            [](Block &b) { coinbase(b).inputs[0].scriptSig = QByteArray::fromHex("02710000"); });
        row("height negative", All, "bad-cb-height",
            [](Block &b) { coinbase(b).inputs[0].scriptSig = QByteArray::fromHex("01f100"); });
        row("height cut off", All, "bad-cb-height",
            [](Block &b) { coinbase(b).inputs[0].scriptSig = QByteArray::fromHex("0471"); });
        row("one satoshi too much", All, "bad-cb-amount", [](Block &b) { coinbase(b).outputs[0].value += 1; });
        row("less than allowed", All, "", [](Block &b) { coinbase(b).outputs[0].value -= 1; });
        row("negative output", All, "bad-txns-vout-negative,bad-txns-txouttotal-toolarge,bad-cb-amount",
            [](Block &b) { coinbase(b).outputs[0].value = -1; });
        row("output above 21 million", All, "bad-txns-vout-toolarge,bad-txns-txouttotal-toolarge",
            [](Block &b) { b.transactions[3].outputs[0].value = 2'100'000'000'000'001; });
        row("no outputs", All, "bad-txns-vout-empty", [](Block &b) { b.transactions[3].outputs.clear(); });
        row("one input twice", All, "bad-txns-inputs-duplicate",
            [](Block &b) { b.transactions[3].inputs.append(b.transactions[3].inputs[0]); });
        row("null input", All, "bad-txns-prevout-null", [](Block &b) {
            b.transactions[3].inputs.append({ OutPoint::null(), {}, 0, {} });
        });
        row("lock time ahead", All, "bad-txns-nonfinal", [](Block &b) {
            b.transactions[3].lockTime = 113;
            b.transactions[3].inputs[0].sequence = 0;
        });
        row("other commitment", Root | Work, "bad-witness-merkle-match",
            [](Block &b) { coinbase(b).outputs.last().script[20] = 'x'; });
        row("other witness", Work, "bad-witness-merkle-match",
            [](Block &b) { b.transactions[3].inputs[0].witness[0][9] ^= 1; });
        row("other nonce", All, "bad-witness-merkle-match", [](Block &b) { coinbase(b).inputs[0].witness[0][0] = 1; });
        row("no nonce", All, "bad-witness-nonce-size", [](Block &b) { coinbase(b).inputs[0].witness.clear(); });
        row("short nonce", All, "bad-witness-nonce-size", [](Block &b) { coinbase(b).inputs[0].witness[0].chop(1); });
        row("two nonces", All, "bad-witness-nonce-size",
            [](Block &b) { coinbase(b).inputs[0].witness.append(QByteArray(32, '\0')); });
        row("no commitment", All, "unexpected-witness", [](Block &b) { coinbase(b).outputs.removeLast(); });
        row("a later commitment counts", Root | Work, "bad-witness-merkle-match", [](Block &b) {
            coinbase(b).outputs.append({ 0, witnessCommitmentScript({}) });
        });
        row("too heavy", All, "bad-blk-weight",
            [](Block &b) { b.transactions[3].inputs[0].witness.append(QByteArray(3'985'000, 'x')); });
        row("too long", All, "bad-blk-length,bad-blk-weight", [](Block &b) {
            coinbase(b).outputs[0].script.append(QByteArray(500'000, '\0'));
            b.transactions[3].outputs[0].script.append(QByteArray(500'000, '\0'));
        });
        row("transaction too long", All, "bad-blk-length,bad-txns-oversize,bad-blk-weight",
            [](Block &b) { b.transactions[3].outputs[0].script.append(QByteArray(1'000'001, '\0')); });
        row("too many signature operations", All, "bad-blk-sigops",
            [](Block &b) { b.transactions[3].outputs[0].script = QByteArray(1001, char(0xae)); });
        row("as many signature operations as allowed", All, "",
            [](Block &b) { b.transactions[3].outputs[0].script = QByteArray(1000, char(0xae)); });
    }

    void mutations()
    {
        QFETCH(Edit, edit);
        QFETCH(int, repaired);
        QFETCH(QString, failures);
        auto block = Block::parse(vectors::realBlock()).value();
        edit(block);
        repair(block, repaired);
        auto context = realContext();
        QCOMPARE(checkBlock(block.serialize(), context).join(u','), failures);
    }

    void everyBitOfTheHeaderMatters()
    {
        const auto raw = vectors::realBlock();
        for (int bit = 0; bit < 80 * 8; ++bit) {
            auto bytes = raw;
            bytes[bit / 8] = char(quint8(bytes[bit / 8]) ^ (1u << (bit % 8)));
            const auto failures = checkBlock(bytes, realContext());
            // A version bit, a nonce bit or a time within the limits may still give a good block at regtest's
            // difficulty.
            const bool free = bit < 32 || bit >= 76 * 8 || (bit >= 68 * 8 && bit < 72 * 8);
            QVERIFY2(free || !failures.isEmpty(), qPrintable(QStringLiteral("bit %1").arg(bit)));
        }
    }
};

QTEST_GUILESS_MAIN(tst_BlockChecker)
#include "tst_BlockChecker.moc"
