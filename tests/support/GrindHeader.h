// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/BlockHeader.h"
#include "core/bitcoin/Merkle.h"
#include "core/bitcoin/Target.h"

#include <QtGlobal>

#include <optional>

namespace support {

/// What a ground hash must be.
struct Wanted {
    bitcoin::Target atMost = bitcoin::Target::max();
    std::optional<bitcoin::Target> above {}; ///< a miss on purpose
};

inline bitcoin::Hash256 rootOf(const QByteArray &coinbase, const QList<bitcoin::Hash256> &branch)
{
    return bitcoin::foldMerkleBranch(bitcoin::Hash256::of(coinbase), branch);
}

/// Counts the nonce up from where it is until the hash is as wanted.
inline bitcoin::BlockHeader grindHeader(bitcoin::BlockHeader header, const Wanted &wanted)
{
    for (quint64 tries = 0; tries < 50'000'000; ++tries, ++header.nonce) {
        const auto hash = header.hash();
        if (wanted.atMost.isMetBy(hash) && !(wanted.above && wanted.above->isMetBy(hash)))
            return header;
    }
    qFatal("no such nonce");
}

} // namespace support
