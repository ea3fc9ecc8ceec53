// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/Snapshot.h"

namespace upstream {

QString poolStateName(PoolState state)
{
    switch (state) {
    case PoolState::Waiting:
        return QStringLiteral("waiting");
    case PoolState::Connecting:
        return QStringLiteral("connecting");
    case PoolState::Active:
        return QStringLiteral("active");
    case PoolState::Probing:
        return QStringLiteral("probing");
    case PoolState::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

QString payoutCheckName(PayoutCheck check)
{
    switch (check) {
    case PayoutCheck::NoJob:
        return QStringLiteral("no-job");
    case PayoutCheck::Unreadable:
        return QStringLiteral("unreadable");
    case PayoutCheck::NoAddress:
        return QStringLiteral("no-address");
    case PayoutCheck::PaysUs:
        return QStringLiteral("pays-us");
    case PayoutCheck::PaysOthers:
        return QStringLiteral("pays-others");
    }
    return {};
}

Payout Payout::of(QByteArrayView coinbase, const QString &identity, bitcoin::Network network)
{
    Payout payout;
    // Base58 and bech32 know no dot: what stands before the first is the address, whatever else follows.
    if (const auto own = bitcoin::Address::parse(identity.section(u'.', 0, 0), network))
        payout.address = own->toString();
    if (coinbase.isEmpty())
        return payout;
    const auto view = bitcoin::viewCoinbase(coinbase, network);
    if (!view) {
        payout.check = PayoutCheck::Unreadable;
        return payout;
    }
    payout.coinbase = *view;
    payout.ours = view->paidTo(payout.address);
    if (payout.address.isEmpty())
        payout.check = PayoutCheck::NoAddress;
    else
        payout.check = payout.ours > 0 ? PayoutCheck::PaysUs : PayoutCheck::PaysOthers;
    return payout;
}

} // namespace upstream
