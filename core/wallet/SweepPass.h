// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/Sweeper.h"

namespace wallet {

/// One pass over one mint: what is still to be asked and what came of it.
struct Sweeper::Pass {
    struct Lookup {
        QString method;
        QList<quint32> indices;
        std::optional<QString> cursor {};
        int pages = 0;
        bool isDry = false; ///< a page held no news
    };
    MintId mint = 0;
    QString url;
    Finished<Summary> done;
    MintInfo info {};
    QList<Lookup> lookups {};
    QHash<QByteArray, quint32> keyIndex {}; ///< of every key that was asked for
    bool isWalk = false; ///< reads all that the mint lists
    QList<QuoteRow> unpaid {};
    QSet<QString> fresh {}; ///< mintable quotes whose state the mint has just told
    QList<Chunk> chunks {};
    int rounds = 0;
    int mintedInRound = 0;
    bool isStepping = false; ///< nextChunk() is at work
    bool isDue = false; ///< and was called meanwhile
    Summary summary {};
    QMap<QString, cashu::Amount> minted {}; ///< by unit
};

} // namespace wallet
