// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/EhashView.h"

#include "widgets/text/WalletWords.h"

#include <limits>

namespace widgets {

namespace {

constexpr qsizetype historyLimit = 200; ///< of a snapshot

void add(quint64 &sum, cashu::Amount amount)
{
    const quint64 room = std::numeric_limits<quint64>::max() - sum;
    sum += std::min(room, amount.value);
}

std::optional<quint64> minedToday(const wallet::Snapshot &snapshot)
{
    const QDate today = toDateTime(snapshot.takenAt).toLocalTime().date();
    const auto isToday = [&](UnixMs at) { return toDateTime(at).toLocalTime().date() == today; };
    if (snapshot.history.size() >= historyLimit && isToday(snapshot.history.last().at))
        return std::nullopt;
    quint64 sum = 0;
    for (const wallet::HistoryEntry &entry : snapshot.history) {
        if (entry.kind == wallet::EntryKind::Swept && entry.state == wallet::EntryState::Done && isToday(entry.at))
            add(sum, entry.amount);
    }
    return sum;
}

} // namespace

EhashSums EhashSums::of(const wallet::Snapshot &snapshot)
{
    EhashSums sums;
    for (const wallet::Balance &balance : snapshot.balances) {
        if (!WalletWords::isEhash(balance.unit))
            continue;
        add(sums.spendable, balance.spendable);
        add(sums.reserved, balance.reserved);
        add(sums.claimable, balance.claimable);
        add(sums.provisional, balance.provisional);
    }
    sums.today = minedToday(snapshot);
    return sums;
}

} // namespace widgets
