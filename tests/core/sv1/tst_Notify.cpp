// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/Block.h"
#include "core/bitcoin/Merkle.h"
#include "core/sv1/LineParser.h"
#include "core/sv1/Methods.h"
#include "core/sv1/Notify.h"
#include "tests/support/Folders.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtTest>

using namespace sv1;

namespace {

QByteArray sha256d(const QByteArray &bytes)
{
    return QCryptographicHash::hash(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), QCryptographicHash::Sha256);
}

QByteArray littleEndian(quint32 value)
{
    QByteArray out(4, 0);
    qToLittleEndian(value, out.data());
    return out;
}

/// Sheet section 1.6 word for word, with Qt's hash only: an oracle apart from the code that it tests.
QByteArray headerOf(const NotifyFields &job, const QByteArray &extranonce, quint32 ntime, quint32 nonce)
{
    QByteArray root = sha256d(job.coinbase1 + extranonce + job.coinbase2);
    for (const auto &branch : job.merkleBranch)
        root = sha256d(root + toByteArray(branch.bytes));
    return littleEndian(job.version) + toByteArray(job.prevHash.bytes) + root + littleEndian(ntime)
        + littleEndian(job.nbits) + littleEndian(nonce);
}

QByteArray display(QByteArray hash)
{
    std::reverse(hash.begin(), hash.end());
    return hash.toHex();
}

} // namespace

class tst_Notify : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mainnetBlockOne()
    {
        // The second block of the Bitcoin chain, as a pool would have told it.
        const QByteArray line
            = "{\"id\":null,\"method\":\"mining.notify\",\"params\":[\"1\","
              "\"0a8ce26f72b3f1b646a2a6c14ff763ae65831e939c085ae10019d66800000000\","
              "\"01000000010000000000000000000000000000000000000000000000000000000000000000ffffffff0704ffff001d\","
              "\"ffffffff0100f2052a0100000043410496b538e853519c726a2c91e61ec11600ae1390813a627c66fb8be7947be63c52"
              "da7589379515d4e0a604f8141781e62294721166bf621e73a82cbf2342c858eeac00000000\","
              "[],\"00000001\",\"1d00ffff\",\"4966bc61\",true]}\n";
        LineParser parser;
        const auto message = parser.parse(line);
        QVERIFY(message);
        const auto job = parseNotify(std::get<Notification>(*message).params);
        QVERIFY(job);
        QCOMPARE(job->prevHash.toDisplay(),
            QStringLiteral("000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f"));
        QVERIFY(job->isClean);
        const QByteArray coinbase = job->coinbase1 + QByteArray("\x01\x04", 2) + job->coinbase2;
        QCOMPARE(
            display(sha256d(coinbase)), QByteArray("0e3e2357e806b6cdb1f70b54c3a3a17b6714ee1f0e68bebb44a74b1efd512098"));
        const QByteArray header = headerOf(*job, QByteArray("\x01\x04", 2), job->ntime, *parseHex32("9962e301"));
        QCOMPARE(
            display(sha256d(header)), QByteArray("00000000839a8e6886ab5951d76f411475428afc90947ee320161bbf18eb6048"));
        QCOMPARE(notifyLine(*job), line); // and the writer gives the very same text
    }

    void realBlockWithManyTransactions()
    {
        // A node's block with witness transactions, told as a job and put together again by the sheet's rules alone.
        QFile file(support::vectorsFolder() + QStringLiteral("/bitcoin/block_regtest.hex"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto block = bitcoin::Block::parse(QByteArray::fromHex(file.readAll().trimmed()));
        QVERIFY(block);
        QList<bitcoin::Hash256> others;
        for (const auto &transaction : block->transactions.mid(1))
            others.append(transaction.txid());
        const QByteArray coinbase = block->transactions.first().serialize(bitcoin::Witness::Strip);
        NotifyFields job;
        job.jobId = "7f";
        job.prevHash = block->header.prevHash;
        job.coinbase1 = coinbase.left(44); // somewhere inside the script: the extranonce's place is the pool's choice
        job.coinbase2 = coinbase.mid(48);
        job.merkleBranch = bitcoin::merkleBranch(others);
        job.version = block->header.version;
        job.nbits = block->header.nbits;
        job.ntime = block->header.time;
        QVERIFY(job.merkleBranch.size() >= 3);

        LineParser parser;
        const auto message = parser.parse(notifyLine(job));
        QVERIFY(message);
        const auto read = parseNotify(std::get<Notification>(*message).params);
        QVERIFY(read);
        const QByteArray header = headerOf(*read, coinbase.mid(44, 4), read->ntime, block->header.nonce);
        QCOMPARE(
            display(sha256d(header)), QByteArray("0be5540f3cdc9caf2bd9cb772012c98ae12a13147a4f88ee14bf7987f1b9d313"));
    }

    void branchesFoldUnswapped()
    {
        NotifyFields job;
        job.jobId = "2a";
        job.coinbase1 = "head";
        job.coinbase2 = "tail";
        QList<QByteArray> leaves { sha256d("headxxxxtail"), sha256d("a"), sha256d("b"), sha256d("c") };
        const QByteArray right = sha256d(leaves[2] + leaves[3]);
        for (const QByteArray &hash : { leaves[1], right }) {
            bitcoin::Hash256 branch;
            std::copy(hash.begin(), hash.end(), branch.bytes.begin());
            job.merkleBranch.append(branch);
        }
        LineParser parser;
        const auto message = parser.parse(notifyLine(job));
        QVERIFY(message);
        const auto read = parseNotify(std::get<Notification>(*message).params);
        QVERIFY(read);
        QVERIFY(*read == job);
        const QByteArray root = sha256d(sha256d(leaves[0] + leaves[1]) + right);
        QCOMPARE(headerOf(*read, "xxxx", 0, 0).mid(36, 32), root);
    }

    void swapsWords()
    {
        Bytes32 bytes {};
        for (size_t i = 0; i < 32; ++i)
            bytes[i] = quint8(i);
        const Bytes32 swapped = swapWords(bytes);
        QCOMPARE(toByteArray(swapped).toHex().left(16), QByteArray("0302010007060504"));
        QVERIFY(swapWords(swapped) == bytes);
    }

    void refusesBadJobs_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QByteArray>("json");
        const QByteArray h64 = '"' + QByteArray(64, '0') + '"';
        QTest::newRow("no job id") << 0 << QByteArray("\"\"");
        QTest::newRow("job id number") << 0 << QByteArray("5");
        QTest::newRow("short hash") << 1 << QByteArray("\"00\"");
        QTest::newRow("hash no hex") << 1 << '"' + QByteArray(64, 'g') + '"';
        QTest::newRow("odd coinbase") << 2 << QByteArray("\"012\"");
        QTest::newRow("coinbase no text") << 3 << QByteArray("null");
        QTest::newRow("branch no array") << 4 << QByteArray("\"\"");
        QTest::newRow("short branch") << 4 << QByteArray("[\"00\"]");
        QTest::newRow("33 branches") << 4 << '[' + (h64 + ',').repeated(32) + h64 + ']';
        QTest::newRow("short version") << 5 << QByteArray("\"1\"");
        QTest::newRow("nbits number") << 6 << QByteArray("486604799");
        QTest::newRow("ntime no hex") << 7 << QByteArray("\"4966bc6x\"");
    }
    void refusesBadJobs()
    {
        QFETCH(int, index);
        QFETCH(QByteArray, json);
        const QByteArray h64 = '"' + QByteArray(64, '0') + '"';
        QList<QByteArray> params { "\"1\"", h64, "\"00\"", "\"00\"", "[" + h64 + "]", "\"20000000\"", "\"1d00ffff\"",
            "\"4966bc61\"", "true" };
        LineParser parser(maxPoolLine);
        const auto parse = [&] {
            const auto message
                = parser.parse("{\"id\":null,\"method\":\"mining.notify\",\"params\":[" + params.join(',') + "]}");
            return message ? parseNotify(std::get<Notification>(*message).params) : tl::unexpected(message.error());
        };
        QVERIFY(parse());
        params[index] = json;
        const auto bad = parse();
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, Errc::Malformed);
        params = params.mid(0, 7);
        QVERIFY(!parse());
    }
};

QTEST_GUILESS_MAIN(tst_Notify)
#include "tst_Notify.moc"
