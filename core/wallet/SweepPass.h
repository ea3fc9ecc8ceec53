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
    };
    MintId mint = 0;
    QString url;
    Finished<Summary> done;
    MintInfo info {};
    QList<Lookup> lookups {};
    QHash<QByteArray, quint32> keyIndex {}; ///< of every key that was asked for
    QList<QuoteRow> unpaid {};
    QList<Chunk> chunks {};
    Summary summary {};
    QMap<QString, cashu::Amount> minted {}; ///< by unit
};

} // namespace wallet
