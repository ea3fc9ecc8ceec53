// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/Ban.h"

#include <QHash>
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

/// Counts connections in all and per address and keeps bans. Loopback and private addresses are never banned for a
/// violation (a machine of the house that misbehaves is disconnected, counted and shown; a ban would turn a firmware's
/// bug into an outage); their owner may ban them all the same. Pure: time comes in.
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
    /// Replaces every ban, those for violations too.
    /// \returns who was not banned before.
    QList<QHostAddress> setBans(const QList<Ban> &bans, UnixMs wall, SteadyTime now);
    std::chrono::seconds banTime() const { return m_limits.banTime; }

    int connections() const { return m_total; }
    const QMap<QString, quint64> &refused() const { return m_refused; }

private:
    struct Offences {
        int count = 0;
        SteadyTime last {};
    };
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
