// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/net/Ban.h"
#include "core/stats/LiveState.h"
#include "core/stats/MachineOrder.h"

namespace stats {

/// A ban with its real address.
struct BanEntry {
    BanRow row; ///< address not redacted
    QHostAddress peer;
};

/// What an order comes to: checked, not yet done. Each part is at most one change of the file.
struct Decision {
    MachineAnswer answer;
    Event event;
    std::optional<std::pair<QString, QString>> name; ///< key, name; an empty name takes it away
    std::optional<BanEntry> ban; ///< in place of one of the same address
    std::optional<qint64> lifted;
    QList<work::ConnectionId> closed;
};

/// What its owner said about the machines: names and bans. Decides orders and remembers what was done; the file, the
/// connections and the gate are its caller's. Pure.
class MachineBook final {
public:
    static constexpr qsizetype mostNames = 10000;
    static constexpr qsizetype mostBans = 4096;
    static constexpr qsizetype longestName = 64; ///< characters

    explicit MachineBook(bool redactAddresses)
        : m_redactAddresses(redactAddresses)
    {
    }

    /// As the file has it.
    void load(QHash<QString, QString> names, QList<BanEntry> bans);

    /// What the owner calls the machine with that key; empty: nothing.
    QString nameOf(const QString &key) const { return m_names.value(key); }
    /// A machine's own name makes way for its owner's.
    void applyTo(work::MinerSnapshot &miner) const;
    QList<BanRow> bans() const;
    QList<net::Ban> gateBans() const;

    /// Errors: NotFound (machine, ban), OutOfRange (name), AlreadyExists (another is called that), Malformed (address).
    Result<Decision> decide(const MachineOrder &order, const LiveState &live, UnixMs now) const;
    /// A safeguard banned a peer.
    Decision banFor(const QHostAddress &peer, const QString &reason, UnixMs until, UnixMs now) const;
    void apply(const Decision &decision);
    /// Takes bans away that are over.
    QList<BanEntry> takeEnded(UnixMs now);

private:
    Result<Decision> decide(const RenameMachine &order, const LiveState &live, UnixMs now) const;
    Result<Decision> decide(const DisconnectMachine &order, const LiveState &live, UnixMs now) const;
    Result<Decision> decide(const BanMachine &order, const LiveState &live, UnixMs now) const;
    Result<Decision> decide(const LiftBan &order, const LiveState &live, UnixMs now) const;
    QString shown(const QString &address) const;
    qint64 nextId(UnixMs now) const;

    bool m_redactAddresses;
    QHash<QString, QString> m_names; ///< by key
    QList<BanEntry> m_bans; ///< oldest first
    qint64 m_lastId = 0;
};

} // namespace stats
