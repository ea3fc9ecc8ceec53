// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/SimulatedMempool.h"

#include "core/bitcoin/Script.h"
#include "core/bitcoin/Transaction.h"

#include <algorithm>
#include <cmath>

namespace node {

using namespace bitcoin;

namespace {

/// Numbers from the entropy that was given.
class Dice {
public:
    explicit Dice(const Random &random)
        : m_random(random)
    {
    }
    QByteArray bytes(qsizetype size) const
    {
        QByteArray out(size, Qt::Uninitialized);
        m_random.fill({ reinterpret_cast<quint8 *>(out.data()), size_t(size) });
        return out;
    }
    /// 0 <= n < \a end; the bias of the modulus does not matter here.
    quint64 below(quint64 end) const { return qFromLittleEndian<quint64>(bytes(8).constData()) % end; }
    double unit() const { return double(below(1 << 30)) / double(1 << 30); }

private:
    const Random &m_random;
};

/// A DER signature with random numbers, as long as real ones, and SIGHASH_ALL.
QByteArray signatureLike(const Dice &dice)
{
    QByteArray r = dice.bytes(32), s = dice.bytes(32);
    r[0] = char(1 + (quint8(r[0]) & 0x3e)); // positive, and no leading zero
    s[0] = char(1 + (quint8(s[0]) & 0x3e));
    return QByteArray("\x30\x44\x02\x20", 4) + r + QByteArray("\x02\x20", 2) + s + '\x01';
}

Transaction payment(const Dice &dice)
{
    Transaction tx;
    const auto inputs = 1 + dice.below(2), outputs = 1 + dice.below(3);
    for (quint64 i = 0; i < inputs; ++i) {
        TxInput input;
        const auto coin = dice.bytes(32);
        std::copy(coin.begin(), coin.end(), reinterpret_cast<char *>(input.previous.txid.bytes.data()));
        input.previous.index = quint32(dice.below(4));
        input.sequence = 0xfffffffd;
        input.witness = { signatureLike(dice), (dice.below(2) ? '\x02' : '\x03') + dice.bytes(32) };
        tx.inputs.append(input);
    }
    for (quint64 i = 0; i < outputs; ++i) {
        const bool isTaproot = dice.below(4) == 0;
        const auto sats = qint64(std::exp(std::log(2'000.0) + dice.unit() * std::log(100'000.0)));
        tx.outputs.append({ sats, WitnessProgram { isTaproot ? 1 : 0, dice.bytes(isTaproot ? 32 : 20) }.toScript() });
    }
    return tx;
}

constexpr double highestRate = 60; ///< satoshi per virtual byte

qint64 feeAt(double satsPerVbyte, qint64 weight)
{
    return qint64(std::ceil(double(weight) / 4 * satsPerVbyte));
}

double feeRate(const TemplateTransaction &t)
{
    return double(t.fee) / double(t.data.size());
}

} // namespace

void SimulatedMempool::addSome(int average, const Random &random)
{
    const Dice dice(random);
    const auto count = int(dice.below(quint64(2 * std::max(average, 0) + 1)));
    for (int i = 0; i < count && m_transactions.size() < maxTransactions; ++i) {
        const auto tx = payment(dice);
        const double satsPerVbyte = std::exp(dice.unit() * std::log(highestRate)); // from 1, most of them low
        const auto fee = feeAt(satsPerVbyte, tx.weight());
        m_transactions.append({ tx.serialize(Witness::Include), tx.txid(), tx.wtxid(), fee });
        m_fees.insert(m_transactions.back().txid, fee);
    }
    std::stable_sort(m_transactions.begin(), m_transactions.end(),
        [](const auto &a, const auto &b) { return feeRate(a) > feeRate(b); });
}

qint64 SimulatedMempool::highestFee(qint64 weight)
{
    return feeAt(highestRate, weight);
}

std::optional<qint64> SimulatedMempool::feeOf(const Hash256 &txid) const
{
    const auto found = m_fees.constFind(txid);
    return found == m_fees.cend() ? std::nullopt : std::optional(*found);
}

void SimulatedMempool::remove(const QList<Hash256> &txids)
{
    for (const auto &txid : txids)
        m_fees.remove(txid);
    m_transactions.removeIf([&](const TemplateTransaction &t) { return !m_fees.contains(t.txid); });
}

} // namespace node
