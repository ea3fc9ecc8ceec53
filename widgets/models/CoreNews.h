// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/Types.h"
#include "core/wallet/Types.h"

#include <QHash>

namespace widgets {

/// What is new in a core's lists, which come whole again and again. What the first ones hold is history. Pure.
class CoreNews {
public:
    /// Those that came since the last time, newest last.
    QList<stats::Event> newOf(const QList<stats::Event> &events);
    /// What came into the wallet since the last time, by unit. A snapshot that was never taken is none.
    QMap<QString, quint64> receivedOf(const wallet::Snapshot &wallet);

private:
    std::optional<UnixMs> m_until; ///< events up to then were there before or are told
    bool m_hasWallet = false;
    QHash<qint64, quint64> m_received; ///< entry -> amount: a later sweep adds to the line of the one before
};

} // namespace widgets
