// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/net/Admission.h"

#include <QObject>
#include <QTcpServer>
#include <QTimer>

#include <memory>
#include <vector>

namespace net {

/// Which language a listener expects. Sniffed decides by the first bytes.
enum class ListenerKind : quint8 { Sv1, Sv2, Sniffed };
/// A constant name for JSON: "sv1", "sv2", "sv1+sv2".
QString listenerKindName(ListenerKind kind);

/// The next port after \a taken that could be listened on now; 0 when none of the next hundred can.
quint16 freePortAfter(const QHostAddress &address, quint16 taken);

struct ListenerConfig {
    ListenerKind kind = ListenerKind::Sv1;
    QHostAddress address;
    quint16 port = 0; ///< 0 lets the system choose
};

/// A listener as it came up: \c port is the real one. When the wanted port was busy, \c error says so and names a free
/// one.
struct ListenerState {
    ListenerConfig config;
    quint16 port = 0;
    bool isListening = false;
    QString error;
    quint16 nextFreePort = 0;
};

/// An admitted connection on its way to a shard, which owns the descriptor from then on.
struct Admitted {
    int shard = 0;
    qintptr descriptor = -1;
    QHostAddress peer;
    ListenerKind kind = ListenerKind::Sv1;
};

/// Listens, admits, and deals connections to the shards: a peer address always meets the same shard, so what that
/// shard remembers of it (parked sessions) is found again. Lives on one net thread.
class Gate final : public QObject {
    Q_OBJECT
public:
    /// \a redactsAddresses: the log gets net::redacted() addresses.
    Gate(AdmissionLimits limits, int shards, const Clock &clock, bool redactsAddresses = false);
    ~Gate() override;

    /// Opens all listeners. One that fails leaves the others open; its state says why.
    QList<ListenerState> listen(const QList<ListenerConfig> &configs);
    /// Stops accepting; open connections are not touched.
    void stop();
    void release(const QHostAddress &peer) { m_admission.released(peer); }
    void reportViolation(const QHostAddress &peer, const QString &what);
    /// Replaces every ban; turnedOut() follows for each new one.
    void setBans(const QList<net::Ban> &bans);
    const Admission &admission() const { return m_admission; }

Q_SIGNALS:
    void admitted(const net::Admitted &connection);
    /// All refusals since the start, by the safeguard's name; at most 4 times a second.
    void refusedChanged(const QMap<QString, quint64> &refused);
    /// \a time: for how long, from now.
    /// Connections from there are to be closed. What was admitted before has been told before.
    void turnedOut(const QHostAddress &peer);
    void banned(const QHostAddress &peer, const QString &what, std::chrono::seconds time);

private:
    class Listener;
    void accept(qintptr descriptor, ListenerKind kind);
    void refuse(const QHostAddress &peer, AdmissionVerdict verdict);

    Admission m_admission;
    const Clock &m_clock;
    int m_shards;
    bool m_redactsAddresses;
    std::vector<std::unique_ptr<Listener>> m_listeners;
    QHash<QHostAddress, SteadyTime> m_warned; ///< whose refusals the log has, and when it was told
    QTimer m_refusedChange;
};

} // namespace net
