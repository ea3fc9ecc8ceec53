// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/BlockHeader.h"
#include "core/bitcoin/BlockTemplate.h"
#include "core/bitcoin/Transaction.h"

namespace bitcoin {

/// A block as it is submitted.
struct Block {
    BlockHeader header;
    QList<Transaction> transactions; ///< the coinbase first

    /// Errors: Malformed, also for truncated input; TrailingBytes; Limit above maxBlockWeight bytes.
    static Result<Block> parse(QByteArrayView bytes);
    QByteArray serialize() const;
    qint64 weight() const;
};

/// Header | count | coinbase | the template's transactions as they came. \a coinbase is Coinbase::forBlock().
QByteArray assembleBlock(
    const BlockHeader &header, QByteArrayView coinbase, const QList<TemplateTransaction> &transactions);

} // namespace bitcoin
