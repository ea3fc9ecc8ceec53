// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/Address.h"
#include "core/bitcoin/Amount.h"
#include "core/bitcoin/Block.h"
#include "core/bitcoin/BlockChecker.h"
#include "core/crypto/Sha256.h"
#include "tests/support/Btcd.h"
#include "tests/support/Programs.h"

#include <QtTest>

using namespace std::chrono_literals;
using support::Daemon;
using support::MinerProgram;
using Json = nlohmann::json;

namespace {

constexpr quint32 halvingInterval = 150; ///< of regtest
constexpr quint32 segwitHeight = 432; ///< three windows of 144 blocks: started, locked in, active

/// OP_TRUE: whoever shows it may spend, so a test needs no signature.
const QByteArray anyoneScript("\x51", 1);

QByteArray payoutScript()
{
    return QByteArray::fromHex("0020") + toByteArray(crypto::sha256(anyoneScript));
}

QString payoutAddress()
{
    return bitcoin::Address::fromScript(payoutScript(), bitcoin::Network::Regtest)->toString();
}

/// A btcd of its own, hashsteadd mining solo on it, and a second RPC connection to look at the chain.
struct SoloBench {
    QTemporaryDir dir;
    support::Btcd btcd;
    SystemClock clock;
    node::RpcClient rpc { btcd.endpoint(), clock };
    Daemon daemon { dir.path() };

    bool start()
    {
        if (!btcd.start())
            return false;
        daemon.set(QStringLiteral("general.profile"), QStringLiteral("solo"));
        daemon.set(QStringLiteral("bitcoin.network"), QStringLiteral("regtest"));
        daemon.set(QStringLiteral("bitcoin.payout_address"), payoutAddress());
        daemon.set(QStringLiteral("bitcoin.nodes"), QStringLiteral("http://%1 user=user").arg(btcd.endpoint().name()));
        daemon.useTinyMachines();
        return daemon.storeSecret(QStringLiteral("node/") + btcd.endpoint().name(), "pass") && daemon.start();
    }
    node::RpcReply call(const char *method, Json params = Json::array())
    {
        std::optional<node::RpcReply> got;
        rpc.call(
            QString::fromLatin1(method), std::move(params), 10s, [&](const node::RpcReply &reply) { got = reply; });
        return QTest::qWaitFor([&] { return got.has_value(); }, 15'000) ? *got : node::RpcReply {};
    }
    quint32 height()
    {
        const auto reply = call("getblockcount");
        return reply.isOk() ? reply.result.get<quint32>() : 0;
    }
    bool reaches(quint32 wanted, int milliseconds)
    {
        return QTest::qWaitFor([&] { return height() >= wanted; }, milliseconds);
    }
    std::string hashAt(quint32 height) { return call("getblockhash", { height }).result.get<std::string>(); }
    QByteArray bytesAt(quint32 height)
    {
        return QByteArray::fromHex(
            QByteArray::fromStdString(call("getblock", { hashAt(height), 0 }).result.get<std::string>()));
    }
    bool isSegwitActive()
    {
        const auto info = call("getblockchaininfo").result;
        return info.contains("bip9_softforks") && info["bip9_softforks"].contains("segwit")
            && info["bip9_softforks"]["segwit"].value("status", "") == "active";
    }
};

/// What is wrong with the block at \a height: whose coins, how much, by whose words. Empty when all is well.
QString faultOf(SoloBench &bench, quint32 height)
{
    const auto shown = bench.call("getblock", { bench.hashAt(height), 2 }).result;
    const auto &outputs = shown.at("rawtx").at(0).at("vout");
    const auto &scriptPubKey = outputs.at(0).at("scriptPubKey");
    if (scriptPubKey.at("addresses").at(0).get<std::string>() != payoutAddress().toStdString())
        return QString::fromStdString("pays " + scriptPubKey.dump());
    const auto block = bitcoin::Block::parse(bench.bytesAt(height));
    if (!block)
        return block.error().toString();
    qint64 paid = 0;
    for (const auto &output : block->transactions.first().outputs)
        paid += output.value;
    const qint64 ours = block->transactions.first().outputs.first().value;
    if (paid != ours || ours < bitcoin::blockSubsidy(height, halvingInterval))
        return QStringLiteral("pays %1 of %2").arg(ours).arg(paid);
    if (block->transactions.size() == 1 && ours != bitcoin::blockSubsidy(height, halvingInterval))
        return QStringLiteral("pays %1").arg(ours);
    if (!block->transactions.first().inputs.first().scriptSig.contains("/Hashstead/"))
        return QStringLiteral("has no tag");
    return {};
}

} // namespace

/// The real programs on a real node.
class tst_BtcdEndToEnd : public QObject {
    Q_OBJECT

    /// Every found block is known to the node, and its state file says what the chain says.
    static void compareWithChain(SoloBench &bench)
    {
        const auto blocks = bench.daemon.blocks();
        QCOMPARE(blocks.size(), bench.daemon.storedHashes().size());
        for (const QJsonObject &block : blocks) {
            const QString hash = block[QStringLiteral("hash")].toString();
            const auto known = bench.call("getblock", { hash.toStdString(), 0 });
            QVERIFY2(known.isOk(), qPrintable(known.rpcMessage + QString::fromUtf8(QJsonDocument(block).toJson())));
            const bool isInChain = bench.hashAt(quint32(block[QStringLiteral("height")].toInt())) == hash.toStdString();
            const QString state = block[QStringLiteral("state")].toString();
            QCOMPARE(state, isInChain ? QStringLiteral("accepted") : QStringLiteral("inconclusive"));
        }
    }
    static bool isAllSettled(const Daemon &daemon)
    {
        const auto blocks = daemon.blocks();
        return std::none_of(blocks.begin(), blocks.end(),
            [](const auto &b) { return b[QStringLiteral("state")].toString() == u"pending"; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (support::Btcd::program().isEmpty())
            QSKIP("HASHSTEAD_BTCD does not name a btcd; installer/get-btcd.sh builds one");
    }

    void minesFromHeightOne_data()
    {
        QTest::addColumn<bool>("isSv2");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("sv1") << false << QStringList();
        QTest::newRow("sv2 extended") << true
                                      << QStringList { QStringLiteral("--channel"), QStringLiteral("extended") };
        QTest::newRow("sv2 standard") << true
                                      << QStringList { QStringLiteral("--channel"), QStringLiteral("standard") };
    }
    void minesFromHeightOne()
    {
        QFETCH(bool, isSv2);
        QFETCH(QStringList, options);
        SoloBench bench;
        QVERIFY2(bench.start(), bench.daemon.program().errors().constData());
        MinerProgram miner(isSv2 ? bench.daemon.sv2Url() : bench.daemon.sv1Url(),
            options
                + QStringList { QStringLiteral("--hashrate"), QStringLiteral("40"), QStringLiteral("--user"),
                    QStringLiteral("home.one") });
        QVERIFY2(bench.reaches(20, 60'000), miner.errors().constData());
        const auto end = miner.stop();
        QVERIFY(end[QStringLiteral("blocks_accepted")].toInt() >= 20);
        QCOMPARE(end[QStringLiteral("reconnects")].toInt(), 0);
        QVERIFY2(end[QStringLiteral("last_error")].toString().isEmpty(),
            qPrintable(end[QStringLiteral("last_error")].toString()));

        const quint32 height = bench.height();
        const auto stored = bench.daemon.storedHashes();
        for (quint32 h = 1; h <= height; ++h) {
            QVERIFY2(stored.contains(QString::fromStdString(bench.hashAt(h))), qPrintable(QString::number(h)));
            const QString fault = faultOf(bench, h);
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("block %1 %2").arg(h).arg(fault)));
        }
        QTRY_VERIFY_WITH_TIMEOUT(isAllSettled(bench.daemon), 15'000);
        compareWithChain(bench);
        QTRY_COMPARE(
            bench.daemon.status()[QStringLiteral("totals")][QStringLiteral("blocks_found")].toInt() >= 20, true);
    }

    /// The pool's blocks activate segwit by themselves, and carry a spend with a witness once it is active.
    void minesWitnessTransactions()
    {
        SoloBench bench;
        QVERIFY2(bench.start(), bench.daemon.program().errors().constData());
        MinerProgram miner(bench.daemon.sv1Url(), { QStringLiteral("--hashrate"), QStringLiteral("20") });
        QElapsedTimer timer;
        timer.start();
        QVERIFY2(bench.reaches(segwitHeight, 240'000),
            qPrintable(QStringLiteral("at %1, %2")
                           .arg(bench.height())
                           .arg(QString::fromUtf8(bench.daemon.program().errors().right(2000)))));
        qInfo("%u blocks in %.1f s, %lld found in all", bench.height(), double(timer.elapsed()) / 1000,
            qlonglong(bench.daemon.storedHashes().size()));
        QVERIFY(bench.isSegwitActive());

        const auto first = bitcoin::Block::parse(bench.bytesAt(1));
        QVERIFY(first);
        const auto &coinbase = first->transactions.first();
        constexpr qint64 fee = 12'345;
        bitcoin::Transaction spend;
        spend.inputs.append({ { coinbase.txid(), 0 }, {}, 0xffffffff, { anyoneScript } });
        spend.outputs.append({ coinbase.outputs.first().value - fee, payoutScript() });
        const auto sent
            = bench.call("sendrawtransaction", { spend.serialize(bitcoin::Witness::Include).toHex().toStdString() });
        QVERIFY2(sent.isOk(), qPrintable(sent.rpcMessage));
        QCOMPARE(QString::fromStdString(sent.result.get<std::string>()), spend.txid().toDisplay());

        quint32 at = bench.height() + 1;
        std::optional<bitcoin::Block> block;
        QByteArray bytes;
        const bool isMined = QTest::qWaitFor(
            [&] {
                for (; !block && at <= bench.height(); ++at) {
                    bytes = bench.bytesAt(at);
                    const auto parsed = bitcoin::Block::parse(bytes);
                    if (parsed && parsed->transactions.size() > 1)
                        block = *parsed;
                }
                return block.has_value();
            },
            90'000);
        QVERIFY(isMined);
        --at;
        miner.stop();
        QCOMPARE(block->transactions.size(), 2);
        QCOMPARE(block->transactions[1], spend);
        QVERIFY(block->transactions[0].hasWitness());
        const bitcoin::BlockContext context { .prevHash = block->header.prevHash,
            .height = at,
            .nbits = block->header.nbits,
            .maxCoinbaseValue = bitcoin::blockSubsidy(at, halvingInterval) + fee };
        QCOMPARE(bitcoin::checkBlock(bytes, context), QStringList());
        QCOMPARE(block->transactions[0].outputs.first().value, context.maxCoinbaseValue);
        QCOMPARE(faultOf(bench, at), QString());
        QVERIFY(bench.daemon.storedHashes().contains(block->header.hash().toDisplay()));
    }

    /// The node dies by a power cut while machines mine on.
    void killedNodeLosesNothing()
    {
        SoloBench bench;
        QVERIFY2(bench.start(), bench.daemon.program().errors().constData());
        MinerProgram miner(bench.daemon.sv1Url(), { QStringLiteral("--hashrate"), QStringLiteral("10") });
        QVERIFY(bench.reaches(10, 60'000));
        bench.btcd.kill();
        const auto before = bench.daemon.storedHashes().size();
        QTRY_VERIFY_WITH_TIMEOUT(bench.daemon.storedHashes().size() >= before + 5, 90'000);
        QTRY_COMPARE_WITH_TIMEOUT(
            bench.daemon.status()[QStringLiteral("nodes")][0][QStringLiteral("status")].toString(),
            QStringLiteral("unreachable"), 15'000);
        QCOMPARE(bench.daemon.source()[QStringLiteral("status")].toString(), QStringLiteral("reconnecting"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.daemon.status()[QStringLiteral("connections")].toInt(), 1, 10'000);
        QVERIFY(!isAllSettled(bench.daemon));

        QVERIFY2(bench.btcd.start(), qPrintable(bench.btcd.output()));
        QVERIFY2(bench.reaches(20, 60'000), qPrintable(QString::number(bench.height())));
        const auto end = miner.stop();
        QCOMPARE(end[QStringLiteral("reconnects")].toInt(), 0);
        QCOMPARE(end[QStringLiteral("lost")].toInt(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(isAllSettled(bench.daemon), 90'000);
        compareWithChain(bench);
    }

    /// hashsteadd dies by kill -9 with blocks that no node has answered for.
    void killedProgramLosesNothing()
    {
        SoloBench bench;
        QVERIFY2(bench.start(), bench.daemon.program().errors().constData());
        bench.daemon.keepPorts();
        MinerProgram miner(bench.daemon.sv1Url(), { QStringLiteral("--hashrate"), QStringLiteral("10") });
        QVERIFY(bench.reaches(6, 60'000));
        QTRY_VERIFY_WITH_TIMEOUT(
            bench.daemon.status()[QStringLiteral("totals")][QStringLiteral("blocks_found")].toInt() >= 6, 15'000);
        const int counted = bench.daemon.status()[QStringLiteral("totals")][QStringLiteral("blocks_found")].toInt();
        bench.btcd.kill();
        const auto before = bench.daemon.storedHashes().size();
        QTRY_VERIFY_WITH_TIMEOUT(bench.daemon.storedHashes().size() >= before + 3, 90'000);
        bench.daemon.program().kill();
        const auto stored = bench.daemon.storedHashes();

        QVERIFY2(bench.btcd.start(), qPrintable(bench.btcd.output()));
        QVERIFY2(bench.daemon.start(), bench.daemon.program().errors().constData());
        QVERIFY2(bench.reaches(12, 60'000), bench.daemon.program().errors().constData());
        const auto end = miner.stop();
        QCOMPARE(end[QStringLiteral("reconnects")].toInt() >= 1, true);
        const auto now = bench.daemon.storedHashes();
        for (const QString &hash : stored)
            QVERIFY(now.contains(hash));
        QTRY_VERIFY_WITH_TIMEOUT(isAllSettled(bench.daemon), 90'000);
        compareWithChain(bench);
        QVERIFY(bench.daemon.status()[QStringLiteral("totals")][QStringLiteral("blocks_found")].toInt() > counted);
    }
};

QTEST_GUILESS_MAIN(tst_BtcdEndToEnd)
#include "tst_BtcdEndToEnd.moc"
