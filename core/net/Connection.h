// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Error.h"

#include <QByteArray>
#include <QHostAddress>
#include <QObject>

class QTcpSocket;

namespace net {

/// One TCP connection: unbuffered socket, bounded outbox, one write per wake-up. Lives on the thread that made it.
/// A peer that leaves more than maxPendingBytes unread is dropped as a slow reader.
class Connection final : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype maxPendingBytes = 64 * 1024;

    /// Takes over an accepted descriptor. isOpen() is false when the system refuses it.
    Connection(qintptr descriptor, const Clock &clock, QObject *parent = nullptr);
    /// Connects out; opened() or closed() follows. A peer that vanishes is noticed after about a minute.
    Connection(const QString &host, quint16 port, const Clock &clock, QObject *parent = nullptr);
    ~Connection() override;

    /// Queues bytes. They leave on the next turn of the event loop, all that were sent until then in one write, or at
    /// flush().
    void send(QByteArrayView bytes);
    /// Writes what is queued now.
    void flush();
    /// Lifts the slow-reader bound: for a peer of our choice, or while a message larger than it is under way (a
    /// template's transactions).
    void setPendingLimit(qsizetype bytes) { m_pendingLimit = bytes; }
    /// Sends what is queued, then closes; closed() follows once.
    void close(const Error &reason);

    bool isOpen() const;
    QHostAddress peerAddress() const { return m_peer; }
    quint16 peerPort() const { return m_peerPort; }
    SteadyTime lastReceived() const { return m_lastReceived; }
    /// What was sent and the system has not taken yet.
    qsizetype pendingBytes() const;
    quint64 bytesIn() const { return m_bytesIn; }
    quint64 bytesOut() const { return m_bytesOut; }

Q_SIGNALS:
    void opened();
    /// Bytes as they came; the view is valid during the call. Direct connections only.
    void received(QByteArrayView bytes);
    /// Bytes that had to wait have left. Only after a send that the system did not take at once.
    void drained();
    /// Exactly once, from the event loop, never from inside send() or close().
    void closed(const Error &reason);

private:
    void wire();
    void readAll();
    void end(const Error &reason);
    void scheduleFlush();

    QTcpSocket *m_socket;
    const Clock &m_clock;
    QHostAddress m_peer;
    quint16 m_peerPort = 0;
    QByteArray m_out;
    qsizetype m_pendingLimit = maxPendingBytes;
    SteadyTime m_lastReceived {};
    quint64 m_bytesIn = 0;
    quint64 m_bytesOut = 0;
    bool m_flushScheduled = false;
    bool m_ended = false;
};

} // namespace net
