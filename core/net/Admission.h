// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QHash>
#include <QHostAddress>
#include <QMap>

namespace net {

/// The safeguards that act before a connection says anything. Bounds stand in the settings table.
struct AdmissionLimits {
    int connections = 4096;
    int connectionsPerAddress = 512; ///< a proxy or a NAT may hold many machines
    int violationsToBan = 10;
    std::chrono::seconds banTime { 300 };
};

enum class AdmissionVerdict : quint8 { Admitted, TooMany, TooManyFromAddress, Banned };
/// The safeguard's name as snapshots count it: "connections", "connections-per-address", "banned".
QString admissionVerdictName(AdmissionVerdict verdict);

/// Counts connections in all and per address and keeps bans. Loopback and private addresses are never banned (a machine
/// of the house that misbehaves is disconnected, counted and shown; a ban would turn a firmware's bug into an outage).
/// Pure: time comes in.
class Admission {
public:
    explicit Admission(AdmissionLimits limits)
        : m_limits(limits)
    {
    }

    /// Counts the connection when it is admitted; call released() when it ends.
    AdmissionVerdict admit(const QHostAddress &peer, SteadyTime now);
    void released(const QHostAddress &peer);
    /// Garbage, a broken handshake, a flood. True when the peer is banned now.
    bool violated(const QHostAddress &peer, SteadyTime now);
    void unban(const QHostAddress &peer) { m_bans.remove(key(peer)); }

    int connections() const { return m_total; }
    const QMap<QString, quint64> &refused() const { return m_refused; }

private:
    struct Offences {
        int count = 0;
        SteadyTime last {};
    };
    /// An IPv4 address seen through an IPv6 socket is the same peer.
    static QHostAddress key(const QHostAddress &peer);
    AdmissionVerdict refuse(AdmissionVerdict verdict);
    void forgetOld(SteadyTime now);

    AdmissionLimits m_limits;
    QHash<QHostAddress, int> m_perAddress;
    QHash<QHostAddress, Offences> m_offences;
    QHash<QHostAddress, SteadyTime> m_bans;
    QMap<QString, quint64> m_refused;
    int m_total = 0;
};

} // namespace net
