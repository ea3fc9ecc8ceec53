// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/Snapshots.h"
#include "core/work/WorkSource.h"

#include <QVariantMap>

namespace stats {

/// Sums over all machines since the program started; the 24 h figures come from history and survive a restart.
struct Totals {
    work::HashrateView hashrate;
    std::optional<double> reportedHashrate; ///< sum of what machines claim, h/s; empty when none does
    int reporting = 0; ///< machines that claim a hashrate
    quint64 accepted = 0;
    quint64 accepted24h = 0;
    quint64 rejected24h = 0;
    std::array<quint64, work::rejectReasonCount> rejectedByReason24h {};
    quint64 rejectedLater24h = 0;
    quint64 belowSource24h = 0;
    double bestSession = 0; ///< difficulty
    QString bestSessionMachine;
    std::optional<UnixMs> bestSessionAt;
    double bestEver = 0;
    std::optional<UnixMs> bestEverAt;
    quint64 blocksFound = 0; ///< ever, accepted by a node
};

/// What is kept on disk and fails apart.
enum class Storage : quint8 { Blocks, History };

/// Something that cannot be written to disk now.
struct StorageTrouble {
    Storage what = Storage::Blocks;
    UnixMs since {};
    QString reason; ///< the system's words, with the file
};

/// An address that is turned away, as people see it.
struct BanRow {
    qint64 id = 0; ///< never given twice
    QString address; ///< redacted where that is asked for
    QString machine; ///< whose address it was, as it was called then; may be empty
    UnixMs since {};
    std::optional<UnixMs> until; ///< empty: until it is lifted
    bool isByOwner = false; ///< else by a safeguard
    QString reason;
    bool operator==(const BanRow &) const = default;
};

/// Everything the window, the API and the status command show now. Replaced whole, at most 4 times a second.
struct LiveSnapshot {
    UnixMs takenAt {};
    UnixMs startedAt {};
    QList<work::MinerSnapshot> miners;
    QList<work::ConnectionSnapshot> connections;
    quint64 connectionsRefused = 0;
    QMap<QString, quint64> refusedBy; ///< safeguard name -> count
    Totals totals;
    work::SourceState source;
    QList<StorageTrouble> storage; ///< empty while all is well
    QList<BanRow> bans; ///< in force, oldest first
};

/// What a node said to a block. Wiring makes it from the node service's own value.
struct BlockOutcome {
    UnixMs at {};
    quint32 height = 0;
    bitcoin::Hash256 hash;
    QString machine; ///< key of the machine that found it, may be empty
    bool isAccepted = false;
    QString reason; ///< the node's words when it refused
};

/// Asks for a machine's history, or the total's when \c minerKey is empty.
struct SeriesRequest {
    quint64 id = 0; ///< the answer carries it back
    QString minerKey;
    UnixMs from {};
    UnixMs to {};
    int maxPoints = 400;
};

/// Mean over [at, at + step). A step that nothing was known of has no point: charts leave a gap there.
struct SeriesPoint {
    UnixMs at {};
    double hashrate = 0; ///< h/s, measured from shares
    quint32 accepted = 0;
    quint32 rejected = 0;
    double difficulty = 0; ///< mean of the accepted shares' targets; 0 without a share
    double best = 0; ///< the highest that an accepted share reached; 0 without one
};
struct Series {
    quint64 id = 0;
    QString minerKey;
    std::chrono::milliseconds step { 0 };
    QList<SeriesPoint> points; ///< ascending
};

enum class EventKind : quint8 {
    MachineConnected,
    MachineGone,
    MachineSilent,
    MachineBack, ///< machine
    BlockFound, ///< a node accepted it; values: height, hash
    BlockRejected, ///< values: height, hash, reason; name where a remote pool refused it
    BlockSent, ///< to a remote pool, which makes it a block; values: height, hash, name
    BlockLost, ///< it never reached the remote pool, or no answer came; values: height, hash, name, reason
    NewTip, ///< values: height
    SourceConnected,
    SourceLost,
    SourceSwitched, ///< values: name
    NodeLost,
    NodeBack, ///< values: name, reason
    RollingForbidden, ///< the pool forbids version rolling; machine
    CoinbaseTooLarge, ///< for that machine's firmware; machine, values: size
    MachineRenamed, ///< by its owner; machine: the new name; values: before, after, key
    MachineDisconnected, ///< by its owner; machine, values: address, before (ms that it was connected)
    PeerBanned, ///< values: address, reason; until (ms) where it ends; machine where one is
                ///< known; where it was banned before: before (ms, when that was to end, 0: never)
    BanLifted, ///< values: address; before (ms, when it was to end) where it was to; over: true where it ended by
               ///< itself
    ListenerFailed, ///< values: port, reason
    ListenerBack, ///< values: port
    StorageFailed, ///< values: what (storageName()), reason. Blocks: each found block that is not on disk
    StorageBack, ///< values: what
    QuoteRefused, ///< by a mint, for good; machine, values: name, hash, reason, count (so many since the last one)
    MintStopped, ///< issues nothing: the books do not add up, or somebody stopped it; values: reason
    MintResumed,
    DeviceAlert, ///< a device of the LAN; machine: its name; values: alert (its name), key, value, limit, text
    DeviceWell, ///< such an alert is over; machine, values: alert, key
    DeviceChanged, ///< by this program; machine, values: change, key, before, after; reason where it refused
    Started,
    Stopped
};
enum class Severity : quint8 { Good, Info, Warning, Bad };

/// Something that happened, as a code and values; the window makes the sentence.
struct Event {
    UnixMs at {};
    EventKind kind = EventKind::Started;
    Severity severity = Severity::Info;
    QString machine;
    QVariantMap values;
};

} // namespace stats
Q_DECLARE_METATYPE(stats::LiveSnapshot)
