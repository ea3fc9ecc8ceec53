// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/Types.h"

namespace work {

/// What became of the ehash of one share, for the machine that found it. Plain numbers and words: work knows no mint.
struct QuoteNews {
    ConnectionId connection {};
    ChannelId channel {};
    quint64 correlation = 0; ///< the pool's own number of the quote
    bitcoin::Hash256 headerHash {};
    QString quoteId {}; ///< empty in a refusal
    QString unit {};
    quint64 amount = 0;
    bool isProvisional = false; ///< paid when its epoch is final
    bool isRefused = false; ///< for good
    quint8 code = 0; ///< of a refusal
    QString detail {}; ///< English, of a refusal
};

} // namespace work
Q_DECLARE_METATYPE(work::QuoteNews)
