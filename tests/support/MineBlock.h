// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/Block.h"
#include "core/bitcoin/CoinbaseBuilder.h"
#include "core/bitcoin/Merkle.h"
#include "core/node/FoundBlock.h"

namespace support {

/// A whole block on \a t that pays to \a script, ground to the template's target: for easy targets only.
inline node::FoundBlock mineBlock(
    const bitcoin::BlockTemplate &t, const QByteArray &script = QByteArray("\x51", 1), quint64 extranonce = 0)
{
    auto request = bitcoin::CoinbaseRequest::forTemplate(t);
    request.tag = "/test/";
    request.extranonceSize = 8;
    request.outputs = { { t.coinbaseValue, script } };
    const auto coinbase = bitcoin::buildCoinbase(request);
    Q_ASSERT(coinbase);
    const QByteArray nonce(reinterpret_cast<const char *>(&extranonce), 8);
    bitcoin::BlockHeader header { .version = t.version,
        .prevHash = t.prevHash,
        .merkleRoot = bitcoin::foldMerkleBranch(coinbase->txid(nonce), t.merkleBranch),
        .time = std::max(t.minTime, t.curTime),
        .nbits = t.nbits };
    while (!t.target.isMetBy(header.hash()))
        ++header.nonce;
    return { .hash = header.hash(),
        .height = t.height,
        .data = bitcoin::assembleBlock(header, coinbase->forBlock(nonce), t.transactions),
        .foundAt = t.receivedAt,
        .foundBy = QStringLiteral("tester") };
}

} // namespace support
