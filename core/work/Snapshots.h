// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/Types.h"

#include <QMetaType>

namespace work {

enum class MachineProtocol : quint8 { Sv1, Sv2 };
enum class ConnectionKind : quint8 { Machine, Proxy, JobDeclarator, Mint };

/// Hashrate measured from shares over four windows, h/s. Empty while the window holds no knowledge at all.
struct HashrateView {
    std::optional<double> m1;
    std::optional<double> m10;
    std::optional<double> h1;
    std::optional<double> h24;
    bool operator==(const HashrateView &) const = default;
};

/// Counts since the machine connected. Each judged share is in exactly one of accepted and rejected; what earns at the
/// source is accepted less belowSource, and each of those is pending, rejectedLater, lost or settled. A block candidate
/// that is none of those goes to the source as well, and changes no count.
struct ShareCounts {
    quint64 accepted = 0; ///< valid at the target of their job
    quint64 belowSource = 0; ///< of the accepted: too easy for the pool above, they earn nothing there
    quint64 pending = 0; ///< of the accepted: sent on, no answer yet
    quint64 rejectedLater = 0; ///< of the accepted: the machine was told "true", the pool above said no
    QMap<QString, quint64> laterReasons; ///< the pool's own codes for those
    quint64 lost = 0; ///< of the accepted: sent on, never answered
    std::array<quint64, rejectReasonCount> rejected {}; ///< by RejectReason
    double acceptedDifficulty = 0; ///< sum of the targets' difficulties

    quint64 rejectedTotal() const
    {
        quint64 sum = 0;
        for (quint64 n : rejected)
            sum += n;
        return sum;
    }
    bool operator==(const ShareCounts &) const = default;
};

/// One of a machine's latest shares, for the small grid of the detail pane.
struct ShareMark {
    UnixMs at {};
    double difficulty = 0; ///< that the hash reached
    RejectReason reason = RejectReason::None;
    bool isBelowSource = false;
    bool operator==(const ShareMark &) const = default;
};

/// Everything known of one mining machine now. One per open channel (SV2) or authorized session (SV1).
struct MinerSnapshot {
    QString key; ///< stable across reconnects: user identity, made unique (within the shard; stats: over all shards)
    QString name; ///< worker name people read
    QString ownName; ///< what it calls itself, where its owner gave it another name; else empty
    QString userIdentity;
    QString agent; ///< as the machine said: "bitaxe/BM1370/v2.9"
    QString address; ///< peer's IP, or a redacted form
    ConnectionId connection;
    ChannelId channel;
    MachineProtocol protocol = MachineProtocol::Sv1;
    bool isStandardChannel = false;
    UnixMs connectedSince {};
    std::optional<UnixMs> lastShareAt;
    HashrateView hashrate;
    std::optional<double> nominalHashrate; ///< the machine's own claim, h/s
    double difficulty = 0; ///< of the target it works on now
    double expectedShareSeconds = 0; ///< 0 while unknown
    ShareCounts shares;
    double bestDifficulty = 0;
    std::optional<UnixMs> bestAt;
    quint64 blocksFound = 0;
    QByteArray extranoncePrefix;
    quint8 extranonceSize = 0;
    quint32 versionMask = 0; ///< 0: does not roll
    QList<ShareMark> recentShares; ///< at most 100, oldest first
    bool operator==(const MinerSnapshot &) const = default;
};

/// One TCP connection of a server, whatever speaks on it.
struct ConnectionSnapshot {
    ConnectionId id;
    ConnectionKind kind = ConnectionKind::Machine;
    MachineProtocol protocol = MachineProtocol::Sv1;
    QString address;
    quint16 port = 0;
    bool isEncrypted = false;
    QString agent;
    UnixMs since {};
    UnixMs lastActivity {};
    quint64 bytesIn = 0;
    quint64 bytesOut = 0;
    int channels = 0;
    bool operator==(const ConnectionSnapshot &) const = default;
};

/// A shard's whole state, published at most 4 times a second. Replaces the one before.
struct FloorSnapshot {
    int shard = 0;
    UnixMs takenAt {};
    QList<MinerSnapshot> miners;
    QList<ConnectionSnapshot> connections;
};

/// A judged share as a fact that others count exactly once.
struct ShareEvent {
    QString minerKey; ///< as in the machine's row
    QString address; ///< likewise
    QString
        worker; ///< who of the miners behind the machine, when it is a proxy that says so: at most 32 bytes of UTF-8
    ChannelId channel;
    quint64 sequence = 0;
    UnixMs at {};
    double targetDifficulty = 0;
    double hashDifficulty = 0;
    RejectReason reason = RejectReason::None;
    bool isBlock = false;
    bool isBelowSource = false; ///< accepted, but too easy for the pool above
    bitcoin::Hash256 hash;
};

/// Something a person may want to know, as a code and values: the window makes the sentence, the log has its own.
struct FloorEvent {
    enum class Kind : quint8 {
        MachineConnected,
        MachineGone,
        MachineSilent,
        MachineBack,
        BlockCandidate,
        RollingForbidden,
        CoinbaseTooLarge ///< larger than the machine's firmware is known to hold; detail: bytes
    };
    Kind kind = Kind::MachineConnected;
    UnixMs at {};
    QString machine;
    QString detail;
};

} // namespace work
Q_DECLARE_METATYPE(work::FloorSnapshot)
