// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mint/Types.h"
#include "core/work/Types.h"

namespace ehash {

/// A share's way to a token, as facts that each happen once. Pool statistics count Answered, never Created.
struct QuoteEvent {
    enum class Kind : quint8 { Created, Sent, Answered, Failed };
    Kind kind = Kind::Created;
    UnixMs at {};
    QString minerKey; ///< as in the machine's row
    work::ConnectionId connection {};
    work::ChannelId channel {};
    bitcoin::Hash256 headerHash;
    cashu::Amount amount;
    QString quoteId {}; ///< Answered
    mint::CreditCode code = mint::CreditCode::None; ///< Failed
    QString detail {};
};

/// What the window shows of the flow from shares to quotes. Replaced whole.
struct Snapshot {
    UnixMs takenAt {};
    quint64 waiting = 0; ///< in the outbox
    std::optional<UnixMs> oldestWaiting {};
    quint64 answered = 0;
    quint64 failed = 0;
    bool isMintReachable = false;
    QString trouble {}; ///< English, empty when all is well
};

} // namespace ehash
Q_DECLARE_METATYPE(ehash::Snapshot)
