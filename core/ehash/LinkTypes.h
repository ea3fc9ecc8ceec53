// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/KeyPair.h"
#include "core/mint/Types.h"

#include <QHostAddress>

namespace ehash {

/// A mint that may connect to this pool.
struct KnownMint {
    QString name;
    std::optional<crypto::XOnlyKey> key {}; ///< its MintProof must be made with it
    /// Of a hashpool mint, which proves nothing: the address it comes from is all there is.
    std::optional<QHostAddress> hashpoolAddress {};
};

/// Where this pool waits for mints.
struct MintPortConfig {
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 34260; ///< 0 lets the system choose
    QList<KnownMint> mints {};
    mint::Valuation valuation {};
    std::chrono::milliseconds proofTime { 10'000 }; ///< from the secured connection to a proof
    int connections = 64;
    bool redactsAddresses = false; ///< in logs and states
};

/// A pool that this mint takes credits from.
struct KnownPool {
    QString name; ///< of its books at the mint
    QString host;
    quint16 port = 34260;
    std::optional<crypto::XOnlyKey> authority {}; ///< its certificate must be signed with it
    bool isHashpool = false;
};

/// How the mint reaches its pools.
struct PoolDialConfig {
    QString mintName;
    QList<KnownPool> pools {};
    mint::Valuation valuation {}; ///< a pool that calculates in another way is not served
    std::chrono::milliseconds firstWait { 1000 }; ///< between attempts; doubles
    std::chrono::milliseconds longestWait { 60'000 };
    std::chrono::milliseconds answerTime { 10'000 };
};

/// What a mint signs for a pool. See sv2::MintProof.
Bytes32 proofDigest(const crypto::XOnlyKey &poolAuthority, const bitcoin::Hash256 &challenge, QByteArrayView name);

} // namespace ehash
