// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/Transaction.h"

#include "core/bitcoin/CompactSize.h"

#include <algorithm>

namespace bitcoin {

namespace {

// The fewest bytes each takes on the wire, so that a count can be checked against what is left of the input.
constexpr qsizetype smallestInput = 32 + 4 + 1 + 4;
constexpr qsizetype smallestOutput = 8 + 1;
constexpr qsizetype smallestWitnessItem = 1;

/// Qt containers of tiny items cost far more than the wire does, so they are not reserved beyond this.
constexpr qsizetype reserveAtMost = 1024;

QList<TxInput> readInputs(ByteReader &reader)
{
    QList<TxInput> inputs;
    const auto count = readCount(reader, smallestInput);
    inputs.reserve(std::min(count, reserveAtMost));
    for (qsizetype i = 0; i < count && reader.ok(); ++i) {
        TxInput input;
        input.previous.txid.bytes = reader.array<32>();
        input.previous.index = reader.u32();
        input.scriptSig = readVarBytes(reader);
        input.sequence = reader.u32();
        inputs.append(input);
    }
    return inputs;
}

QList<TxOutput> readOutputs(ByteReader &reader)
{
    QList<TxOutput> outputs;
    const auto count = readCount(reader, smallestOutput);
    outputs.reserve(std::min(count, reserveAtMost));
    for (qsizetype i = 0; i < count && reader.ok(); ++i) {
        TxOutput output;
        output.value = reader.le<qint64>();
        output.script = readVarBytes(reader);
        outputs.append(output);
    }
    return outputs;
}

void readWitnesses(ByteReader &reader, QList<TxInput> &inputs)
{
    for (auto &input : inputs) {
        const auto count = readCount(reader, smallestWitnessItem);
        for (qsizetype i = 0; i < count && reader.ok(); ++i)
            input.witness.append(readVarBytes(reader));
    }
}

} // namespace

Result<Transaction> Transaction::read(ByteReader &reader)
{
    const auto left = reader.remaining();
    const auto refuse = [&reader, left](const char *why) {
        return fail(Errc::Malformed,
            QStringLiteral("transaction is not readable after %1 bytes: %2")
                .arg(left - reader.remaining())
                .arg(QLatin1String(why)));
    };
    Transaction tx;
    tx.version = reader.u32();
    tx.inputs = readInputs(reader);
    quint8 flags = 0;
    if (reader.ok() && tx.inputs.isEmpty()) { // the marker of BIP 144, unless the transaction is empty
        flags = reader.u8();
        if (flags != 0) {
            tx.inputs = readInputs(reader);
            tx.outputs = readOutputs(reader);
        }
    } else {
        tx.outputs = readOutputs(reader);
    }
    if (flags & 1) {
        readWitnesses(reader, tx.inputs);
        if (reader.ok() && !tx.hasWitness())
            return refuse("it announces a witness and has none");
    }
    if (reader.ok() && (flags & ~1))
        return refuse("it has an unknown flag");
    tx.lockTime = reader.u32();
    if (!reader.ok())
        return refuse("a field is longer than what is left, or a count is not in its shortest form");
    return tx;
}

Result<Transaction> Transaction::parse(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    auto tx = read(reader);
    if (tx && !reader.atEnd())
        return fail(Errc::TrailingBytes, QStringLiteral("%1 bytes follow the transaction").arg(reader.remaining()));
    return tx;
}

QByteArray Transaction::serialize(Witness witness) const
{
    const bool withWitness = witness == Witness::Include && hasWitness();
    ByteWriter writer;
    writer.u32(version);
    if (withWitness) {
        writer.u8(0);
        writer.u8(1);
    }
    writeCompactSize(writer, quint64(inputs.size()));
    for (const auto &input : inputs) {
        writer.raw(asView(input.previous.txid.bytes));
        writer.u32(input.previous.index);
        writeVarBytes(writer, input.scriptSig);
        writer.u32(input.sequence);
    }
    writeCompactSize(writer, quint64(outputs.size()));
    for (const auto &output : outputs) {
        writer.le(output.value);
        writeVarBytes(writer, output.script);
    }
    if (withWitness) {
        for (const auto &input : inputs) {
            writeCompactSize(writer, quint64(input.witness.size()));
            for (const auto &item : input.witness)
                writeVarBytes(writer, item);
        }
    }
    writer.u32(lockTime);
    return writer.take();
}

Hash256 Transaction::txid() const
{
    return Hash256::of(serialize(Witness::Strip));
}

Hash256 Transaction::wtxid() const
{
    return Hash256::of(serialize(Witness::Include));
}

qint64 Transaction::weight() const
{
    return serialize(Witness::Strip).size() * (witnessScale - 1) + serialize(Witness::Include).size();
}

bool Transaction::hasWitness() const
{
    return std::any_of(inputs.begin(), inputs.end(), [](const TxInput &input) { return !input.witness.isEmpty(); });
}

bool Transaction::isCoinbase() const
{
    return inputs.size() == 1 && inputs.first().previous == OutPoint::null();
}

} // namespace bitcoin
