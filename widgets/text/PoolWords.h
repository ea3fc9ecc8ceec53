// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mint/Types.h"
#include "core/node/FoundBlock.h"
#include "core/upstream/Snapshot.h"
#include "widgets/text/Words.h"

namespace widgets {

/// Codes of pools and mints as words of the window.
class PoolWords {
    Q_DECLARE_TR_FUNCTIONS(widgets::PoolWords)
public:
    static QString output(bitcoin::OutputKind kind);
    static Words::State block(node::BlockState state);
    static Words::State pool(upstream::PoolState state);
    /// What a look at the coinbase says, and in the second sentence what it cannot say.
    static Words::State payout(const upstream::Payout &payout);
    static QString payoutLimits(upstream::PayoutCheck check);
    static Words::State epoch(mint::EpochState state);
};

} // namespace widgets
