// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/net/HttpIntake.h"
#include "core/net/Tls.h"
#include "core/net/TokenBucket.h"

#include <QObject>
#include <QTcpServer>
#include <QTimer>

#include <memory>
#include <unordered_map>

namespace net {

class HttpPeer;

/// Everything that protects an HTTP port: who may connect, how much of everybody's bytes is held, how often an address
/// may ask, and a clock that ends what takes too long. Lives on the server's thread.
class HttpGuard final : public QObject {
    Q_OBJECT
public:
    HttpGuard(HttpLimits limits, const Clock &clock, QObject *parent = nullptr);
    ~HttpGuard() override;

    /// A server whose pending connections are HttpStreams, each added when its first request is whole. Errors: Busy,
    /// Denied, Io.
    Result<QTcpServer *> open(const QHostAddress &address, quint16 port, QObject *parent);

    /// Where WebSockets are taken; nowhere at first.
    void setWebSocketPath(const QByteArray &path) { m_webSocketPath = path; }
    /// Every connection from now on speaks TLS.
    void setTls(TlsIdentity identity) { m_tls = std::move(identity); }
    const std::optional<TlsIdentity> &tls() const { return m_tls; }
    const HttpLimits &limits() const { return m_limits; }
    const Clock &clock() const { return m_clock; }
    int connections() const { return m_admission.connections(); }
    QMap<QString, quint64> refused() const;

    // For HttpPeer
    /// Takes tokens from the address's bucket.
    bool take(const QHostAddress &peer, double count = 1);
    /// What speaks against the upgrade that \a head asks for; none: the WebSocket is counted.
    std::optional<HttpRefusal> admitWebSocket(const HttpHead &head, const QHostAddress &peer);
    void releaseWebSocket(const QHostAddress &peer);
    /// The bytes held for one peer changed by \a difference. False when all together are too many.
    bool account(qsizetype difference);
    void count(const HttpRefusal &refusal, const QHostAddress &peer);

private:
    class Listener;
    void accept(qintptr descriptor, Listener &listener);
    bool evictOne();
    void sweep();
    void forget(quint64 id);
    /// Whose bucket \a peer draws from: an IPv4 address, or the 64-bit network of an IPv6 one.
    static QHostAddress keyOf(const QHostAddress &peer);

    HttpLimits m_limits;
    QByteArray m_webSocketPath;
    std::optional<TlsIdentity> m_tls;
    const Clock &m_clock;
    Admission m_admission;
    QHash<QHostAddress, TokenBucket> m_buckets;
    QHash<QHostAddress, int> m_webSockets;
    int m_webSocketCount = 0;
    qsizetype m_buffered = 0;
    QMap<QString, quint64> m_refused;
    std::unordered_map<quint64, std::unique_ptr<HttpPeer>> m_peers;
    quint64 m_nextId = 1;
    QTimer m_sweep;
};

} // namespace net
