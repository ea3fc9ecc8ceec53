// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/MintBook.h"
#include "core/wallet/Operations.h"

namespace wallet {

/// What every order works with. All of it lives as long as the wallet.
struct Desk {
    WalletStore &store;
    const MintApi &api;
    MintBook &mints;
    Operations &operations;
    const Clock &clock;
    const Random &random;
};

template <class T> using Finished = std::function<void(Result<T>)>;

/// A swap of own or given proofs, before it is written down.
struct SwapDraft {
    Purpose purpose = Purpose::Receive;
    MintId mint = 0;
    QString unit {};
    QList<cashu::Proof> inputs {};
    QList<QByteArray> reserved {}; ///< which of the wallet's own
    QList<PlannedOutput> locked {}; ///< outputs that are ready
    cashu::Amount sent {}; ///< plain outputs for a token
    cashu::Amount kept {}; ///< outputs for the wallet
    std::optional<HistoryEntry> history {};
    std::optional<SentToken> token {};
    qint64 sentId = 0; ///< the token that is taken back
    /// Signs the inputs once the outputs are known (SIG_ALL binds them).
    std::function<Result<void>(QList<cashu::Proof> &, const QList<cashu::BlindedMessage> &)> sign {};
};

/// Plans the outputs in the mint's active keyset, writes the request down and sends it.
void runSwap(const Desk &desk, const SwapDraft &draft, Operations::Done done);

/// The fee of spending \a proofs. Errors: NotFound for an unknown keyset, OutOfRange.
Result<cashu::Amount> feeOf(const Desk &desk, const QList<cashu::Proof> &proofs);
std::optional<cashu::Amount> totalOf(const QList<cashu::Proof> &proofs);

/// The one key that others lock tokens to, and the few next that an older wallet may have given out.
inline constexpr quint32 lockKeys = 20;
Result<crypto::CurvePoint> lockKey(const Desk &desk);

} // namespace wallet
