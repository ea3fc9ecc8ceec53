// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/Types.h"

#include <QObject>

namespace work {

/// Asks a WorkSource for a channel.
struct OpenRequest {
    int shard = 0; ///< the net worker that asks; answers carry it back
    quint64 requestId = 0; ///< unique within the shard
    QString userIdentity {}; ///< as the machine gave it
    double nominalHashrate = 0; ///< h/s; 0 while unknown
    bitcoin::Target maxTarget = bitcoin::Target::max(); ///< the easiest target the machine takes
    quint8 minExtranonceSize = 0; ///< bytes the machine must be able to roll; 0 for a header-only machine
};

/// A channel is open. The first JobIssued for it follows, or has already gone to everybody (then currentJob is set).
struct ChannelGrant {
    int shard = 0;
    quint64 requestId = 0;
    ChannelId channel {};
    QByteArray extranoncePrefix {}; ///< unique among the channels of the source
    quint8 extranonceSize = 0; ///< bytes below the prefix that the channel's owner may use
    bitcoin::Target sourceTarget = bitcoin::Target::max(); ///< shares above it earn nothing at the source
    JobPtr currentJob {}; ///< null when there is no work yet
};

/// A channel was refused. \c code is an SV2 error code ("unknown-user", ...), \c text says what to do.
struct ChannelRefusal {
    int shard = 0;
    quint64 requestId = 0;
    QString code {};
    QString text {};
};

/// A job for all channels of the source (\c channel none) or for one.
struct JobIssue {
    JobPtr job {};
    ChannelId channel {};
};

/// From the next job on, shares must meet \c sourceTarget to earn at the source (all channels when \c channel is none).
struct TargetChange {
    ChannelId channel {};
    bitcoin::Target sourceTarget {};
};

/// From the next job on the channel hashes under another prefix.
struct PrefixChange {
    ChannelId channel {};
    QByteArray extranoncePrefix {};
    quint8 extranonceSize = 0;
};

/// The source ends a channel that the machine did not ask to end. \c reconnects tells that a new one may be opened.
struct ChannelEnd {
    ChannelId channel {};
    QString reason {};
    bool reconnects = false;
};

/// A machine's news about a channel, or its server's.
struct ChannelUpdate {
    ChannelId channel {};
    double nominalHashrate = 0; ///< h/s as the machine claims, else as measured; 0 while nothing is known
    bitcoin::Target maxTarget = bitcoin::Target::max();
};

/// A share that was judged valid at the target its job carried, or a block candidate whatever was said of it.
struct ShareSubmission {
    ConnectionId connection {};
    ChannelId channel {};
    quint64 sequence = 0; ///< counts up in the channel; settlements name it
    JobPtr job {};
    quint32 version = 0;
    quint32 ntime = 0;
    quint32 nonce = 0;
    QByteArray extranonce {}; ///< full: prefix and rolled part
    bitcoin::Hash256 hash {}; ///< of the header
    bitcoin::Target target {}; ///< what the machine was told with the job
    bitcoin::Target sourceTarget {}; ///< in force for the job
    bool meetsBlockTarget = false;
    bool isBlockOnly = false; ///< sent on because it is a block: refused, or below the source. Counted apart
    QString userIdentity {};
    QString minerKey {}; ///< of the machine's row
    QByteArray lockingKey {}; ///< 66 hex digits that the machine gave beside its name, or empty
    UnixMs at {};
};

/// What became of a share at the source. Pool: at once. Upstream: when the pool above answered, or never (Lost).
struct ShareSettlement {
    ChannelId channel {};
    quint64 sequence = 0;
    RejectReason reason = RejectReason::None; ///< None: it counts
    QString detail {}; ///< the upstream's own error code
    bool isBlockOnly = false; ///< as submitted: in none of the counts of shares
};

enum class SourceStatus : quint8 { Starting, Working, Reconnecting, Waiting, Failed };
/// A constant name for JSON: "starting", "working", ...
QString sourceStatusName(SourceStatus status);

/// One line about where work comes from, for the window, the log and the API. Replaced whole.
struct SourceState {
    SourceStatus status = SourceStatus::Starting;
    QString kind {}; ///< "pool", "upstream-sv2", "upstream-sv1"
    QString name {}; ///< what the settings call it, or its address
    QString detail {}; ///< an English sentence for the log: why, and what to do
    UnixMs since {};
    quint32 height = 0; ///< of the block being worked on, 0 when unknown
    std::optional<double> networkDifficulty {};
    bool isFallback = false; ///< a less preferred upstream is in use
    /// Shares that earn: accepted, and not below the source. Each is in exactly one of the next four.
    quint64 sharesForwarded = 0;
    quint64 sharesAcknowledged = 0;
    quint64 sharesRejected = 0;
    quint64 sharesPending = 0;
    quint64 sharesLost = 0;
    quint64 blocksOnly = 0; ///< sent besides, only because they are blocks; in none of the counts above
    QMap<QString, quint64> rejectedByCode {};

    /// Takes \a to on; \c since changes only with the status.
    void setStatus(SourceStatus to, const QString &why, UnixMs now);
};

/// The narrow waist: where work comes from, as servers see it. The pool and every upstream implement it; the machine
/// servers consume it, through queued signals only. Lives on its own thread; every method runs there.
class WorkSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void openChannel(const work::OpenRequest &request) = 0;
    virtual void updateChannel(const work::ChannelUpdate &update) = 0;
    /// The machine left. Its pending shares are still settled.
    virtual void closeChannel(work::ChannelId channel) = 0;
    virtual void submitShares(const QList<work::ShareSubmission> &shares) = 0;

Q_SIGNALS:
    void channelGranted(const work::ChannelGrant &grant);
    void channelRefused(const work::ChannelRefusal &refusal);
    void channelEnded(const work::ChannelEnd &end);
    void jobIssued(const work::JobIssue &issue);
    void targetChanged(const work::TargetChange &change);
    void prefixChanged(const work::PrefixChange &change);
    void sharesSettled(const QList<work::ShareSettlement> &settlements);
    void stateChanged(const work::SourceState &state);
};

} // namespace work
