// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/CurvePoint.h"
#include "core/work/WorkSource.h"

#include <QHash>
#include <QSet>

namespace ehash {

/// Whose key a share's quote is locked to: the machine's own, else the wallet's for that worker, else the pool's. Kept
/// per connection and channel, dropped when the channel closes. Pure.
class ChannelKeys {
public:
    /// Worker names for which the wallet is asked at most; names come from outside.
    static constexpr qsizetype mostWorkers = 10'000;

    ChannelKeys(bool hasWallet, std::optional<crypto::CurvePoint> fallback);

    struct Found {
        enum class Kind : quint8 {
            Key, ///< here it is
            Asked, ///< the wallet will tell; the share waits
            None ///< nobody can have it
        };
        Kind kind = Kind::None;
        crypto::CompressedKey key {};
        QString worker {}; ///< Asked: whom it waits for
        bool isNew = false; ///< Asked: the wallet is to be asked now
    };
    Found find(const work::ShareSubmission &share);
    void setWorkerKey(const QString &worker, const crypto::CurvePoint &key);
    /// The wallet does not answer: shares of that worker get the pool's key, or none.
    void giveUp(const QString &worker);
    void closeChannel(work::ChannelId channel) { m_channels.remove(channel); }
    qsizetype channels() const { return m_channels.size(); }

private:
    struct Channel {
        work::ConnectionId connection {};
        QString identity {};
        crypto::CompressedKey key {};
    };
    Found fallback() const;

    bool m_hasWallet;
    std::optional<crypto::CompressedKey> m_fallback;
    QHash<work::ChannelId, Channel> m_channels;
    QHash<QString, crypto::CompressedKey> m_workers;
    QSet<QString> m_asked;
    QSet<QString> m_givenUp;
};

} // namespace ehash
