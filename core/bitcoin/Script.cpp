// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/Script.h"

#include "core/base/ByteCursor.h"

namespace bitcoin {

namespace {

enum Opcode : quint8 {
    Op0 = 0x00,
    OpPushData1 = 0x4c,
    OpPushData2 = 0x4d,
    OpPushData4 = 0x4e,
    Op1Negate = 0x4f,
    Op1 = 0x51,
    Op16 = 0x60,
    OpReturn = 0x6a,
    OpDup = 0x76,
    OpEqual = 0x87,
    OpEqualVerify = 0x88,
    OpHash160 = 0xa9,
    OpCheckSig = 0xac,
    OpCheckSigVerify = 0xad,
    OpCheckMultiSig = 0xae,
    OpCheckMultiSigVerify = 0xaf
};

/// What consensus counts for a multisig when it does not look at how many keys there are.
constexpr qint64 sigOpsOfMultiSig = 20;

constexpr char commitmentHeader[] = { 0x6a, 0x24, char(0xaa), 0x21, char(0xa9), char(0xed) };
constexpr qsizetype commitmentSize = qsizetype(sizeof(commitmentHeader)) + 32;

quint8 at(QByteArrayView script, qsizetype i)
{
    return quint8(script[i]);
}

bool isPubKeyScript(QByteArrayView s)
{
    if (s.isEmpty() || at(s, s.size() - 1) != OpCheckSig)
        return false;
    if (s.size() == 35)
        return at(s, 0) == 33 && (at(s, 1) == 2 || at(s, 1) == 3);
    return s.size() == 67 && at(s, 0) == 65 && at(s, 1) == 4;
}

/// Skips the data of a push whose opcode was read; false when the script ends before it.
bool skipPush(ByteReader &reader, quint8 opcode)
{
    qint64 size = 0;
    if (opcode < OpPushData1)
        size = opcode;
    else if (opcode == OpPushData1)
        size = reader.u8();
    else if (opcode == OpPushData2)
        size = reader.u16();
    else if (opcode == OpPushData4)
        size = reader.u32();
    reader.take(qsizetype(size));
    return reader.ok();
}

} // namespace

QByteArray WitnessProgram::toScript() const
{
    QByteArray script;
    script.append(char(version == 0 ? Op0 : Op1 + version - 1));
    return script + minimalPush(program);
}

std::optional<WitnessProgram> WitnessProgram::fromScript(QByteArrayView script)
{
    if (script.size() < 4 || script.size() > 42 || at(script, 1) != script.size() - 2)
        return std::nullopt;
    const quint8 first = at(script, 0);
    if (first != Op0 && (first < Op1 || first > Op16))
        return std::nullopt;
    return WitnessProgram { first == Op0 ? 0 : first - Op1 + 1, script.sliced(2).toByteArray() };
}

ScriptType scriptType(QByteArrayView s)
{
    if (s.size() == 25 && at(s, 0) == OpDup && at(s, 1) == OpHash160 && at(s, 2) == 20 && at(s, 23) == OpEqualVerify
        && at(s, 24) == OpCheckSig)
        return ScriptType::PubKeyHash;
    if (s.size() == 23 && at(s, 0) == OpHash160 && at(s, 1) == 20 && at(s, 22) == OpEqual)
        return ScriptType::ScriptHash;
    if (const auto program = WitnessProgram::fromScript(s)) {
        const auto size = program->program.size();
        if (program->version == 0)
            return size == 20 ? ScriptType::WitnessPubKeyHash
                : size == 32  ? ScriptType::WitnessScriptHash
                              : ScriptType::NonStandard;
        return program->version == 1 && size == 32 ? ScriptType::Taproot : ScriptType::WitnessUnknown;
    }
    if (isPubKeyScript(s))
        return ScriptType::PubKey;
    return !s.isEmpty() && at(s, 0) == OpReturn ? ScriptType::NullData : ScriptType::NonStandard;
}

QByteArray pushPrefix(qsizetype size)
{
    ByteWriter writer;
    if (size < OpPushData1) {
        writer.u8(quint8(size));
    } else if (size <= 0xff) {
        writer.u8(OpPushData1);
        writer.u8(quint8(size));
    } else if (size <= 0xffff) {
        writer.u8(OpPushData2);
        writer.u16(quint16(size));
    } else {
        writer.u8(OpPushData4);
        writer.u32(quint32(size));
    }
    return writer.take();
}

QByteArray minimalPush(QByteArrayView data)
{
    if (data.size() == 1) {
        const quint8 value = at(data, 0);
        if (value >= 1 && value <= 16)
            return QByteArray(1, char(Op1 + value - 1));
        if (value == 0x81)
            return QByteArray(1, char(Op1Negate));
    }
    return pushPrefix(data.size()) + data.toByteArray();
}

QByteArray numberPush(qint64 number)
{
    QByteArray bytes;
    quint64 size = number < 0 ? 0 - quint64(number) : quint64(number);
    for (; size != 0; size >>= 8)
        bytes.append(char(size & 0xff));
    if (!bytes.isEmpty() && (quint8(bytes.back()) & 0x80)) // the top bit is the sign
        bytes.append('\0');
    if (number < 0)
        bytes.back() = char(quint8(bytes.back()) | 0x80);
    return minimalPush(bytes);
}

QByteArray witnessCommitmentScript(const Hash256 &commitment)
{
    return QByteArray(commitmentHeader, sizeof(commitmentHeader)) + toByteArray(commitment.bytes);
}

std::optional<Hash256> witnessCommitmentOf(QByteArrayView script)
{
    if (script.size() < commitmentSize
        || !script.startsWith(QByteArrayView(commitmentHeader, sizeof(commitmentHeader))))
        return std::nullopt;
    ByteReader reader(script.sliced(sizeof(commitmentHeader)));
    return Hash256 { reader.array<32>() };
}

qint64 legacySigOps(QByteArrayView script)
{
    qint64 count = 0;
    ByteReader reader(script);
    while (!reader.atEnd()) {
        const quint8 opcode = reader.u8();
        if (opcode <= OpPushData4) {
            if (!skipPush(reader, opcode))
                break; // what comes before a broken push still counts
        } else if (opcode == OpCheckSig || opcode == OpCheckSigVerify) {
            ++count;
        } else if (opcode == OpCheckMultiSig || opcode == OpCheckMultiSigVerify) {
            count += sigOpsOfMultiSig;
        }
    }
    return count;
}

} // namespace bitcoin
