// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/Block.h"
#include "core/bitcoin/Merkle.h"
#include "tests/support/BitcoinVectors.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace bitcoin;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

Hash256 display(const nlohmann::json &value)
{
    return Hash256::fromDisplay(QString::fromStdString(value.get<std::string>())).value();
}

QList<Hash256> numbered(int count)
{
    QList<Hash256> out;
    for (int i = 0; i < count; ++i)
        out.append(Hash256::of(QByteArray::number(i)));
    return out;
}

} // namespace

class tst_Transaction : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void realTransactions()
    {
        const auto block = vectors::readJson(QStringLiteral("block_regtest.json"));
        int checked = 0;
        for (const auto &row : block["tx"]) {
            const auto bytes = QByteArray::fromHex(QByteArray::fromStdString(row["hex"].get<std::string>()));
            const auto tx = Transaction::parse(bytes);
            QVERIFY2(tx, tx ? "" : qPrintable(tx.error().detail));
            QCOMPARE(tx->serialize(Witness::Include), bytes);
            QCOMPARE(tx->txid(), display(row["txid"]));
            QCOMPARE(tx->wtxid(), display(row["hash"]));
            QCOMPARE(tx->weight(), row["weight"].get<qint64>());
            QCOMPARE(tx->isCoinbase(), checked == 0);
            QCOMPARE(tx->lockTime, row["locktime"].get<quint32>());
            QCOMPARE(Transaction::parse(tx->serialize(Witness::Strip))->txid(), tx->txid());
            ++checked;
        }
        QCOMPARE(checked, 22);
    }

    void everyPrefixIsRefused()
    {
        const auto whole = Block::parse(vectors::realBlock()).value().transactions.at(1).serialize(Witness::Include);
        for (qsizetype size = 0; size < whole.size(); ++size)
            QCOMPARE(Transaction::parse(QByteArrayView(whole).first(size)).error().code, Errc::Malformed);
        QCOMPARE(Transaction::parse(whole + '\0').error().code, Errc::TrailingBytes);
    }

    void hostileTransactions_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a billion inputs") << hex("02000000fe00ca9a3b00000000");
        QTest::newRow("2^64-1 inputs") << hex("02000000ffffffffffffffffff00000000");
        QTest::newRow("script longer than the input")
            << hex("0200000001") + QByteArray(36, '\0') + hex("fdffff00ffffffff0000000000");
        QTest::newRow("a count that is not in its shortest form")
            << hex("02000000fd0100") + QByteArray(36, '\0') + hex("00ffffffff0000000000");
        QTest::newRow("witness announced, none there")
            << hex("02000000000101") + QByteArray(36, '\0') + hex("00ffffffff000000000000");
        QTest::newRow("unknown flag") << hex("02000000000201") + QByteArray(36, '\0') + hex("00ffffffff0000000000");
        QTest::newRow("witness of no input") << hex("02000000000100") + hex("00") + hex("00000000");
    }

    void hostileTransactions()
    {
        QFETCH(QByteArray, bytes);
        const auto tx = Transaction::parse(bytes);
        QVERIFY(!tx);
        QCOMPARE(tx.error().code, Errc::Malformed);
    }

    void changedBytesNeverBreakTheRoundTrip()
    {
        const auto good = Block::parse(vectors::realBlock()).value().transactions.at(2).serialize(Witness::Include);
        QRandomGenerator random(23);
        int readable = 0;
        for (int i = 0; i < 3000; ++i) {
            auto bytes = good;
            for (int n = 0; n < 3; ++n)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            if (const auto tx = Transaction::parse(bytes)) {
                QCOMPARE(tx->serialize(Witness::Include), bytes);
                ++readable;
            }
        }
        QVERIFY(readable > 100);
    }

    void headers()
    {
        const auto raw = vectors::realBlock().first(80);
        const auto header = BlockHeader::decode(raw).value();
        QCOMPARE(toByteArray(header.encode()), raw);
        QCOMPARE(header.hash().toDisplay(),
            QStringLiteral("0be5540f3cdc9caf2bd9cb772012c98ae12a13147a4f88ee14bf7987f1b9d313"));
        QCOMPARE(header.version, 536870912u);
        QCOMPARE(header.nbits, 0x207fffffu);
        QCOMPARE(header.time, 1795182257u);
        QCOMPARE(header.nonce, 1u);
        for (qsizetype size = 0; size < 80; ++size)
            QCOMPARE(BlockHeader::decode(raw.first(size)).error().code, Errc::Truncated);
        QCOMPARE(BlockHeader::decode(raw + '\0').error().code, Errc::TrailingBytes);
    }

    /// Mainnet block 1 from the parts that a stratum pool would send.
    void mainnetBlockOne()
    {
        const auto coinbase = hex("0100000001") + QByteArray(32, '\0') + hex("ffffffff0704ffff001d") + hex("01")
            + hex("04")
            + hex("ffffffff0100f2052a01000000434104"
                  "96b538e853519c726a2c91e61ec11600ae1390813a627c66fb8be7947be63c52da7589379515d4e0a604f8141781e6229472"
                  "1166bf621e73a82cbf2342c858ee"
                  "ac00000000");
        BlockHeader header;
        header.version = 1;
        header.prevHash
            = Hash256::fromDisplay(u"000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f").value();
        header.merkleRoot = foldMerkleBranch(Transaction::parse(coinbase).value().txid(), {});
        header.time = 0x4966bc61;
        header.nbits = 0x1d00ffff;
        header.nonce = 0x9962e301;
        QCOMPARE(header.merkleRoot.toDisplay(),
            QStringLiteral("0e3e2357e806b6cdb1f70b54c3a3a17b6714ee1f0e68bebb44a74b1efd512098"));
        QCOMPARE(header.hash().toDisplay(),
            QStringLiteral("00000000839a8e6886ab5951d76f411475428afc90947ee320161bbf18eb6048"));
        QVERIFY(Target::fromCompact(header.nbits).value().isMetBy(header.hash()));
        QVERIFY(std::abs(difficultyOf(header.hash()) - 1.945204) < 1e-6);
    }

    void aRealBlockSurvivesTheRoundTrip()
    {
        const auto raw = vectors::realBlock();
        const auto block = Block::parse(raw).value();
        QCOMPARE(block.transactions.size(), 22);
        QCOMPARE(block.serialize(), raw);
        QCOMPARE(block.weight(), 15108);
        QList<Hash256> txids;
        for (const auto &tx : block.transactions)
            txids.append(tx.txid());
        QCOMPARE(merkleTree(txids).root, block.header.merkleRoot);
        QCOMPARE(foldMerkleBranch(txids.first(), merkleBranch(txids.mid(1))), block.header.merkleRoot);
    }

    void everyPrefixOfABlockIsRefused()
    {
        const auto raw = vectors::realBlock();
        for (qsizetype size = 0; size < raw.size(); size += size < 300 ? 1 : 97)
            QVERIFY(!Block::parse(QByteArrayView(raw).first(size)));
        QCOMPARE(Block::parse(raw + '\0').error().code, Errc::TrailingBytes);
        QCOMPARE(Block::parse(QByteArray(4'000'001, '\0')).error().code, Errc::Limit);
    }

    void branchAndTreeAgree()
    {
        for (int count = 1; count <= 70; ++count) {
            const auto leaves = numbered(count);
            const auto branch = merkleBranch(leaves.mid(1));
            QCOMPARE(foldMerkleBranch(leaves.first(), branch), merkleTree(leaves).root);
            QVERIFY(!merkleTree(leaves).isMutated);
            int depth = 0;
            while ((1 << depth) < count)
                ++depth;
            QCOMPARE(branch.size(), depth);
        }
        QCOMPARE(merkleTree({}).root, Hash256 {});
    }

    void repeatedLeavesAreNoticed()
    {
        auto leaves = numbered(3);
        const auto root = merkleTree(leaves).root;
        leaves.append(leaves.last());
        QCOMPARE(merkleTree(leaves).root, root);
        QVERIFY(merkleTree(leaves).isMutated);
        auto pairs = numbered(6);
        pairs.append(pairs.mid(4));
        QCOMPARE(merkleTree(pairs).root, merkleTree(numbered(6)).root);
        QVERIFY(merkleTree(pairs).isMutated);
    }
};

QTEST_GUILESS_MAIN(tst_Transaction)
#include "tst_Transaction.moc"
