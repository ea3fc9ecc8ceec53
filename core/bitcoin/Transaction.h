// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ByteCursor.h"
#include "core/bitcoin/Hash256.h"

#include <QList>

namespace bitcoin {

/// Weight units that one byte outside the witness costs, and the most a block may weigh. BIP 141
inline constexpr qint64 witnessScale = 4;
inline constexpr qint64 maxBlockWeight = 4'000'000;

struct OutPoint {
    Hash256 txid;
    quint32 index = 0;

    /// What a coinbase's only input spends.
    static OutPoint null() { return { {}, 0xffffffff }; }
    auto operator<=>(const OutPoint &) const = default;
};

struct TxInput {
    OutPoint previous;
    QByteArray scriptSig;
    quint32 sequence = 0xffffffff;
    QList<QByteArray> witness;

    bool operator==(const TxInput &) const = default;
};

struct TxOutput {
    qint64 value = 0; ///< satoshi
    QByteArray script;

    bool operator==(const TxOutput &) const = default;
};

enum class Witness : quint8 {
    Strip, ///< the form txids and stratum coinbases are made of
    Include ///< the form blocks are made of; the same as Strip when no input has a witness
};

/// A transaction of any kind. Parsing checks the encoding only, not the rules of consensus.
struct Transaction {
    quint32 version = 2;
    QList<TxInput> inputs;
    QList<TxOutput> outputs;
    quint32 lockTime = 0;

    /// Exactly one transaction, with or without witness. Errors: Malformed, also for truncated input; TrailingBytes.
    static Result<Transaction> parse(QByteArrayView bytes);
    /// The next transaction of a longer input. Errors: Malformed.
    static Result<Transaction> read(ByteReader &reader);

    QByteArray serialize(Witness witness) const;
    Hash256 txid() const;
    Hash256 wtxid() const;
    qint64 weight() const;
    bool hasWitness() const;
    bool isCoinbase() const;
    bool operator==(const Transaction &) const = default;
};

} // namespace bitcoin
