// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/BlockChecker.h"

#include "core/bitcoin/Amount.h"
#include "core/bitcoin/Block.h"
#include "core/bitcoin/CompactSize.h"
#include "core/bitcoin/Merkle.h"
#include "core/bitcoin/Script.h"

#include <QSet>

#include <algorithm>

namespace bitcoin {

namespace {

constexpr qint64 maxBlockSigOpsCost = 80'000;
constexpr qint32 minBlockVersion = 4; ///< since BIP 65
constexpr quint32 lockTimeThreshold = 500'000'000; ///< below it a lock time is a height
constexpr qsizetype minCoinbaseScriptSize = 2;
constexpr qsizetype maxCoinbaseScriptSize = 100;

class Check {
public:
    Check(const Block &block, const BlockContext &context)
        : m_block(block)
        , m_context(context)
    {
    }

    QStringList run()
    {
        proofOfWork();
        merkleRoot();
        shape();
        for (const auto &tx : m_block.transactions)
            transaction(tx);
        sigOps();
        headerInContext();
        for (const auto &tx : m_block.transactions)
            failIf(!isFinal(tx), "bad-txns-nonfinal");
        if (!m_block.transactions.isEmpty()) {
            failIf(!beginsWithHeight(coinbaseScript(), m_context.height), "bad-cb-height");
            witness();
            failIf(m_block.weight() > maxBlockWeight, "bad-blk-weight");
            coinbaseAmount();
        }
        m_failures.removeDuplicates();
        return m_failures;
    }

private:
    void failIf(bool bad, const char *name)
    {
        if (bad)
            m_failures.append(QLatin1String(name));
    }
    const Transaction &coinbase() const { return m_block.transactions.first(); }
    QByteArrayView coinbaseScript() const
    {
        return coinbase().inputs.isEmpty() ? QByteArrayView() : QByteArrayView(coinbase().inputs.first().scriptSig);
    }

    void proofOfWork()
    {
        const auto target = Target::fromCompact(m_block.header.nbits);
        failIf(!target || !target->isMetBy(m_block.header.hash()), "high-hash");
    }

    void merkleRoot()
    {
        QList<Hash256> txids;
        for (const auto &tx : m_block.transactions)
            txids.append(tx.txid());
        const auto tree = merkleTree(txids);
        failIf(tree.root != m_block.header.merkleRoot, "bad-txnmrklroot");
        failIf(tree.isMutated, "bad-txns-duplicate");
    }

    void shape()
    {
        const auto count = m_block.transactions.size();
        qint64 strippedSize = BlockHeader::Size + compactSizeLength(quint64(count));
        for (const auto &tx : m_block.transactions)
            strippedSize += tx.serialize(Witness::Strip).size();
        failIf(count == 0 || strippedSize * witnessScale > maxBlockWeight, "bad-blk-length");
        failIf(count == 0 || !coinbase().isCoinbase(), "bad-cb-missing");
        for (qsizetype i = 1; i < count; ++i)
            failIf(m_block.transactions[i].isCoinbase(), "bad-cb-multiple");
    }

    void transaction(const Transaction &tx)
    {
        failIf(tx.inputs.isEmpty(), "bad-txns-vin-empty");
        failIf(tx.outputs.isEmpty(), "bad-txns-vout-empty");
        failIf(tx.serialize(Witness::Strip).size() * witnessScale > maxBlockWeight, "bad-txns-oversize");
        std::optional<qint64> total = 0;
        for (const auto &output : tx.outputs) {
            failIf(output.value < 0, "bad-txns-vout-negative");
            failIf(output.value > maxMoney, "bad-txns-vout-toolarge");
            total = total ? addMoney(*total, output.value) : total;
        }
        failIf(!total, "bad-txns-txouttotal-toolarge");
        QSet<QByteArray> spent;
        for (const auto &input : tx.inputs) {
            spent.insert(toByteArray(input.previous.txid.bytes) + QByteArray::number(input.previous.index));
            failIf(!tx.isCoinbase() && input.previous == OutPoint::null(), "bad-txns-prevout-null");
        }
        failIf(spent.size() != tx.inputs.size(), "bad-txns-inputs-duplicate");
        if (tx.isCoinbase()) {
            const auto size = tx.inputs.first().scriptSig.size();
            failIf(size < minCoinbaseScriptSize || size > maxCoinbaseScriptSize, "bad-cb-length");
        }
    }

    void sigOps()
    {
        qint64 count = 0;
        for (const auto &tx : m_block.transactions) {
            for (const auto &input : tx.inputs)
                count += legacySigOps(input.scriptSig);
            for (const auto &output : tx.outputs)
                count += legacySigOps(output.script);
        }
        failIf(count * witnessScale > maxBlockSigOpsCost, "bad-blk-sigops");
    }

    void headerInContext()
    {
        const auto &header = m_block.header;
        failIf(header.prevHash != m_context.prevHash, "bad-prevblk");
        failIf(header.nbits != m_context.nbits, "bad-diffbits");
        failIf(header.time < m_context.minTime, "time-too-old");
        failIf(header.time > m_context.maxTime, "time-too-new");
        if (qint32(header.version) < minBlockVersion)
            m_failures.append(QStringLiteral("bad-version(0x%1)").arg(header.version, 8, 16, QLatin1Char('0')));
    }

    bool isFinal(const Transaction &tx) const
    {
        const quint32 limit = tx.lockTime < lockTimeThreshold ? m_context.height : m_context.minTime;
        return tx.lockTime == 0 || tx.lockTime < limit
            || std::all_of(
                tx.inputs.begin(), tx.inputs.end(), [](const TxInput &input) { return input.sequence == 0xffffffff; });
    }

    /// Reads the number back instead of writing the expected push, so that a mistake of the builder is not repeated
    /// here.
    static bool beginsWithHeight(QByteArrayView script, quint32 height)
    {
        if (script.isEmpty())
            return false;
        const quint8 first = quint8(script[0]);
        if (height <= 16)
            return first == (height == 0 ? 0x00 : 0x50 + height);
        if (first < 1 || first > 5 || script.size() < 1 + first)
            return false;
        quint64 value = 0;
        for (int i = first; i >= 1; --i)
            value = value << 8 | quint8(script[i]);
        const quint8 top = quint8(script[first]);
        const bool isNegative = top & 0x80;
        const bool isPadded = top == 0 && (first == 1 || !(quint8(script[first - 1]) & 0x80));
        return !isNegative && !isPadded && value == height;
    }

    void witness()
    {
        std::optional<Hash256> committed; // the last output of that form counts
        for (const auto &output : coinbase().outputs) {
            if (const auto found = witnessCommitmentOf(output.script))
                committed = found;
        }
        if (!committed) {
            for (const auto &tx : m_block.transactions)
                failIf(tx.hasWitness(), "unexpected-witness");
            return;
        }
        const auto stack = coinbase().inputs.isEmpty() ? QList<QByteArray>() : coinbase().inputs.first().witness;
        if (stack.size() != 1 || stack.first().size() != 32) {
            failIf(true, "bad-witness-nonce-size");
            return;
        }
        QList<Hash256> leaves { Hash256 {} };
        for (qsizetype i = 1; i < m_block.transactions.size(); ++i)
            leaves.append(m_block.transactions[i].wtxid());
        const auto preimage = toByteArray(merkleTree(leaves).root.bytes) + stack.first();
        failIf(Hash256::of(preimage) != *committed, "bad-witness-merkle-match");
    }

    void coinbaseAmount()
    {
        std::optional<qint64> sum = 0;
        for (const auto &output : coinbase().outputs)
            sum = sum ? addMoney(*sum, output.value) : sum;
        failIf(!sum || *sum > m_context.maxCoinbaseValue, "bad-cb-amount");
    }

    const Block &m_block;
    const BlockContext &m_context;
    QStringList m_failures;
};

} // namespace

QStringList checkBlock(QByteArrayView rawBlock, const BlockContext &context)
{
    const auto block = Block::parse(rawBlock);
    if (!block)
        return { QStringLiteral("decode-failed") };
    return Check(*block, context).run();
}

} // namespace bitcoin
