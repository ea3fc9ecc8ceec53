// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/BlockTemplate.h"
#include "core/bitcoin/Transaction.h"

namespace bitcoin {

inline constexpr qsizetype maxCoinbaseScript = 100;

/// What a coinbase is made from. scriptSig = height push | aux | tag push | one push of the whole extranonce.
struct CoinbaseRequest {
    quint32 height = 0;
    QByteArray aux; ///< the template's coinbaseaux bytes, as they are
    QByteArray tag; ///< "/Hashstead/", may be empty
    qsizetype extranonceSize = 0; ///< prefix and rolled part together
    QList<TxOutput> outputs; ///< payouts in their order, without the commitment
    std::optional<QByteArray> witnessCommitment; ///< the whole script; goes last
    qint64 coinbaseValue = 0; ///< satoshi; the outputs must sum to exactly this
    quint32 version = 2;
    quint32 sequence = 0xffffffff;
    quint32 lockTime = 0;

    /// Height, aux, value and commitment of a template.
    static CoinbaseRequest forTemplate(const BlockTemplate &block);
};

/// A coinbase with a hole for the extranonce, without witness: prefix | extranonce | suffix.
struct Coinbase {
    QByteArray prefix;
    QByteArray suffix;
    qsizetype extranonceSize = 0;
    bool hasWitness = false; ///< blocks carry it with one witness item of 32 zero bytes

    /// The form txids are made of. \a extranonce has extranonceSize bytes.
    QByteArray stripped(QByteArrayView extranonce) const;
    /// The form that stands in a block.
    QByteArray forBlock(QByteArrayView extranonce) const;
    Hash256 txid(QByteArrayView extranonce) const;
    /// Of forBlock(), the same for every extranonce.
    qint64 weight() const;
};

/// Adds marker, flag and the zero witness item to a stripped coinbase. It is not parsed: \a stripped is our own work.
QByteArray withCoinbaseWitness(QByteArrayView stripped);

/// Errors: OutOfRange when the scriptSig would leave 2..100 bytes (it says by how much), when an amount is no money or
/// the sum is not coinbaseValue; Malformed for an output without script or a commitment of the wrong form.
Result<Coinbase> buildCoinbase(const CoinbaseRequest &request);
/// How many bytes are left for a tag beside this height, aux and extranonce; negative when they do not fit by
/// themselves.
qsizetype roomForTag(quint32 height, qsizetype auxSize, qsizetype extranonceSize);

} // namespace bitcoin
