// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/Hash256.h"

#include <optional>

namespace bitcoin {

/// What an output script asks for.
enum class ScriptType : quint8 {
    PubKey,
    PubKeyHash,
    ScriptHash,
    WitnessPubKeyHash, ///< version 0, 20 bytes
    WitnessScriptHash, ///< version 0, 32 bytes
    Taproot, ///< version 1, 32 bytes
    WitnessUnknown, ///< versions and lengths nobody has given a meaning yet
    NullData, ///< OP_RETURN: cannot be spent
    NonStandard
};

/// A segwit output's version and program. BIP 141
struct WitnessProgram {
    int version = 0; ///< 0..16
    QByteArray program; ///< 2..40 bytes

    QByteArray toScript() const;
    static std::optional<WitnessProgram> fromScript(QByteArrayView script);
    bool operator==(const WitnessProgram &) const = default;
};

ScriptType scriptType(QByteArrayView script);

/// The opcode bytes before \a size bytes of pushed data, the shortest there are for that size.
QByteArray pushPrefix(qsizetype size);
/// The one minimal push of \a data: OP_0, OP_1..OP_16 and OP_1NEGATE where they say the same.
QByteArray minimalPush(QByteArrayView data);
/// The minimal push of a number, as script arithmetic writes it.
QByteArray numberPush(qint64 number);
/// What BIP 34 demands a coinbase's scriptSig to begin with; one byte for heights 1 to 16.
inline QByteArray heightPush(quint32 height)
{
    return numberPush(height);
}

/// The output script that carries \a commitment: 6a24aa21a9ed... BIP 141
QByteArray witnessCommitmentScript(const Hash256 &commitment);
/// The commitment in \a script, when it is such an output; bytes after the 38th have no meaning.
std::optional<Hash256> witnessCommitmentOf(QByteArrayView script);

/// Signature operations as consensus counts them in a block, without looking into redeem scripts.
qint64 legacySigOps(QByteArrayView script);

} // namespace bitcoin
