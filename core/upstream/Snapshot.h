// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/bitcoin/CoinbaseView.h"
#include "core/bitcoin/Hash256.h"

#include <QMap>

#include <optional>

namespace upstream {

/// What one pool of the list is to us now.
enum class PoolState : quint8 {
    Waiting, ///< its turn has not come
    Connecting, ///< it is the one to work with, and not there yet
    Active, ///< work comes from it
    Probing, ///< a better one than the one in use: it is tried beside it
    Failed ///< the last attempt came to nothing; it is tried again
};
QString poolStateName(PoolState state);

/// What a job's coinbase tells of who is paid. It shows who gets the block's money, if this job finds the block; it
/// cannot show what a pool that pays from its own purse owes anybody, nor that it will pay.
enum class PayoutCheck : quint8 {
    NoJob, ///< there is nothing to look at
    Unreadable, ///< the coinbase is no transaction that can be read
    NoAddress, ///< our user name at the pool is no address: who is paid can be seen, not whether it is us
    PaysUs, ///< the address in our user name is among the outputs
    PaysOthers ///< it is not: a block of this job pays us nothing by itself
};
QString payoutCheckName(PayoutCheck check);

/// Checks a coinbase for the address at the head of \a identity ("ADDRESS.worker").
struct Payout {
    PayoutCheck check = PayoutCheck::NoJob;
    QString address {}; ///< ours, where the identity is one
    qint64 ours = 0; ///< satoshi that it gets
    std::optional<bitcoin::CoinbaseView> coinbase {};
    bool operator==(const Payout &) const = default;

    /// \a coinbase is a whole transaction; empty: there is no job.
    static Payout of(QByteArrayView coinbase, const QString &identity, bitcoin::Network network);
};

/// The job a pool gives now.
struct JobFacts {
    quint32 height = 0; ///< 0: its coinbase does not say
    bitcoin::Hash256 prevHash {};
    UnixMs receivedAt {};
    bool operator==(const JobFacts &) const = default;
};

/// One pool of the list.
struct PoolView {
    QString name {}; ///< as the settings call it: "host:port"
    QString url {}; ///< without secrets and without the user name
    bool isSv2 = true;
    bool isAuthenticated = false; ///< it must prove its key
    PoolState state = PoolState::Waiting;
    UnixMs since {}; ///< of \c state
    QString reason {}; ///< English: why it failed last; empty once it gave work since
    std::optional<std::chrono::milliseconds> setupTime {}; ///< of the last connection, until channels may be opened
    std::optional<std::chrono::milliseconds> answerTime {}; ///< share to answer, the median of the last answers
    quint64 settled = 0; ///< shares it took
    quint64 rejected = 0;
    QMap<QString, quint64> rejectedByCode {}; ///< the pool's own codes
    quint64 lost = 0; ///< never answered, or not to be sent any more
    std::optional<JobFacts> job {}; ///< while it is the active one
    Payout payout {}; ///< of that job
    bool operator==(const PoolView &) const = default;
};

/// Everything the window and the API show of the pools above. Replaced whole, at most 4 times a second.
struct Snapshot {
    UnixMs takenAt {};
    QList<PoolView> pools {}; ///< in the settings' order
};

} // namespace upstream
Q_DECLARE_METATYPE(upstream::Snapshot)
