// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/CoinbaseBuilder.h"

#include "core/bitcoin/Amount.h"
#include "core/bitcoin/CompactSize.h"
#include "core/bitcoin/Script.h"

#include <algorithm>

namespace bitcoin {

namespace {

constexpr qsizetype smallestCoinbaseScript = 2;
constexpr qsizetype witnessStart = 4; ///< marker and flag stand behind the version
constexpr qsizetype lockTimeSize = 4;

/// scriptSig before the extranonce: height push | aux | tag push | the extranonce's push opcode.
Result<QByteArray> scriptStart(const CoinbaseRequest &request)
{
    if (request.extranonceSize < 0 || request.extranonceSize > maxCoinbaseScript)
        return fail(Errc::OutOfRange,
            QStringLiteral("an extranonce of %1 bytes does not fit a coinbase").arg(request.extranonceSize));
    QByteArray script = heightPush(request.height) + request.aux;
    if (!request.tag.isEmpty())
        script += minimalPush(request.tag);
    script += pushPrefix(request.extranonceSize);
    const auto size = script.size() + request.extranonceSize;
    if (size > maxCoinbaseScript)
        return fail(Errc::OutOfRange,
            QStringLiteral("the coinbase script has %1 bytes, %2 too many: shorten the tag (%3 bytes) or the "
                           "extranonce (%4 bytes)")
                .arg(size)
                .arg(size - maxCoinbaseScript)
                .arg(request.tag.size())
                .arg(request.extranonceSize));
    if (size < smallestCoinbaseScript)
        return fail(
            Errc::OutOfRange, QStringLiteral("the coinbase script has %1 bytes, at least 2 are needed").arg(size));
    return script;
}

Result<QList<TxOutput>> allOutputs(const CoinbaseRequest &request)
{
    if (!isMoney(request.coinbaseValue))
        return fail(Errc::OutOfRange,
            QStringLiteral("a coinbase value of %1 sat is no amount of money").arg(request.coinbaseValue));
    qint64 sum = 0;
    for (const auto &output : request.outputs) {
        if (output.script.isEmpty())
            return fail(Errc::Malformed, QStringLiteral("a coinbase output of %1 sat has no script").arg(output.value));
        if (witnessCommitmentOf(output.script))
            return fail(Errc::Malformed,
                QStringLiteral("a coinbase output looks like a witness commitment, which is given apart"));
        const auto next = addMoney(sum, output.value);
        if (!next)
            return fail(Errc::OutOfRange,
                QStringLiteral("a coinbase output of %1 sat is no amount of money").arg(output.value));
        sum = *next;
    }
    if (sum != request.coinbaseValue)
        return fail(Errc::OutOfRange,
            QStringLiteral("the coinbase outputs sum to %1 sat, the template allows exactly %2")
                .arg(sum)
                .arg(request.coinbaseValue));
    auto outputs = request.outputs;
    if (request.witnessCommitment) {
        if (!witnessCommitmentOf(*request.witnessCommitment))
            return fail(Errc::Malformed,
                QStringLiteral("the template's witness commitment is not of the form 6a24aa21a9ed and 32 bytes"));
        outputs.append({ 0, *request.witnessCommitment });
    }
    if (outputs.isEmpty())
        return fail(Errc::Malformed, QStringLiteral("a coinbase needs an output"));
    return outputs;
}

} // namespace

CoinbaseRequest CoinbaseRequest::forTemplate(const BlockTemplate &block)
{
    CoinbaseRequest request;
    request.height = block.height;
    request.aux = block.coinbaseAux;
    request.witnessCommitment = block.witnessCommitment;
    request.coinbaseValue = block.coinbaseValue;
    return request;
}

Result<Coinbase> buildCoinbase(const CoinbaseRequest &request)
{
    const auto script = scriptStart(request);
    if (!script)
        return tl::unexpected(script.error());
    const auto outputs = allOutputs(request);
    if (!outputs)
        return tl::unexpected(outputs.error());

    ByteWriter prefix;
    prefix.u32(request.version);
    writeCompactSize(prefix, 1);
    prefix.raw(asView(OutPoint::null().txid.bytes));
    prefix.u32(OutPoint::null().index);
    writeCompactSize(prefix, quint64(script->size() + request.extranonceSize));
    prefix.raw(QByteArrayView(*script));

    ByteWriter suffix;
    suffix.u32(request.sequence);
    writeCompactSize(suffix, quint64(outputs->size()));
    for (const auto &output : *outputs) {
        suffix.le(output.value);
        writeVarBytes(suffix, output.script);
    }
    suffix.u32(request.lockTime);
    return Coinbase { prefix.take(), suffix.take(), request.extranonceSize, request.witnessCommitment.has_value() };
}

qsizetype roomForTag(quint32 height, qsizetype auxSize, qsizetype extranonceSize)
{
    const auto room
        = maxCoinbaseScript - heightPush(height).size() - auxSize - pushPrefix(extranonceSize).size() - extranonceSize;
    if (room <= 0)
        return room;
    // The tag's own push takes one byte, or two from 76 bytes on.
    const auto one = room - 1;
    return pushPrefix(one).size() == 1 ? one : std::max<qsizetype>(room - 2, 75);
}

QByteArray withCoinbaseWitness(QByteArrayView stripped)
{
    Q_ASSERT(stripped.size() > witnessStart + lockTimeSize);
    ByteWriter writer;
    writer.raw(stripped.first(witnessStart));
    writer.u8(0); // marker
    writer.u8(1); // flag
    writer.raw(stripped.sliced(witnessStart, stripped.size() - witnessStart - lockTimeSize));
    writer.u8(1); // one witness item
    writer.u8(32);
    writer.raw(QByteArrayView(QByteArray(32, '\0')));
    writer.raw(stripped.last(lockTimeSize));
    return writer.take();
}

QByteArray Coinbase::stripped(QByteArrayView extranonce) const
{
    Q_ASSERT(extranonce.size() == extranonceSize);
    QByteArray out;
    out.reserve(prefix.size() + extranonce.size() + suffix.size());
    out.append(prefix).append(extranonce).append(suffix);
    return out;
}

QByteArray Coinbase::forBlock(QByteArrayView extranonce) const
{
    const auto bytes = stripped(extranonce);
    return hasWitness ? withCoinbaseWitness(bytes) : bytes;
}

Hash256 Coinbase::txid(QByteArrayView extranonce) const
{
    return Hash256::of(stripped(extranonce));
}

qint64 Coinbase::weight() const
{
    constexpr qint64 witnessBytes = 2 + 1 + 1 + 32;
    return (prefix.size() + extranonceSize + suffix.size()) * witnessScale + (hasWitness ? witnessBytes : 0);
}

} // namespace bitcoin
