// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/Connection.h"

#include <QTcpSocket>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <algorithm>

namespace net {

namespace {
constexpr int maxReadsPerTurn = 4;

/// Lets the system notice, within a minute and a bit, a peer that vanished without a word: while nothing is said by
/// probes, and while bytes wait for it (tcp(7)) by the age of the oldest.
void noticeVanishedPeer(qintptr descriptor)
{
    const auto set = [descriptor](int option, int value) {
        ::setsockopt(int(descriptor), IPPROTO_TCP, option, &value, sizeof value);
    };
    set(TCP_KEEPIDLE, 30); // s
    set(TCP_KEEPINTVL, 10); // s
    set(TCP_KEEPCNT, 4);
    set(TCP_USER_TIMEOUT, 60'000); // ms
}

} // namespace

Connection::Connection(qintptr descriptor, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_socket(new QTcpSocket(this))
    , m_clock(clock)
    , m_lastReceived(clock.steady())
{
    m_socket->setSocketDescriptor(
        descriptor, QAbstractSocket::ConnectedState, QIODevice::ReadWrite | QIODevice::Unbuffered);
    m_peer = m_socket->peerAddress();
    m_peerPort = m_socket->peerPort();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    wire();
}

Connection::Connection(const QString &host, quint16 port, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_socket(new QTcpSocket(this))
    , m_clock(clock)
    , m_lastReceived(clock.steady())
{
    wire();
    connect(m_socket, &QTcpSocket::connected, this, [this] {
        m_peer = m_socket->peerAddress();
        m_peerPort = m_socket->peerPort();
        m_lastReceived = m_clock.steady();
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        noticeVanishedPeer(m_socket->socketDescriptor());
        Q_EMIT opened();
        flush();
    });
    m_socket->connectToHost(host, port, QIODevice::ReadWrite | QIODevice::Unbuffered);
}

Connection::~Connection()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

void Connection::wire()
{
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::readAll);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_socket->bytesToWrite() == 0)
            Q_EMIT drained();
    });
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        end({ Errc::Unreachable, QStringLiteral("the peer closed the connection") });
    });
    connect(m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError)
            end({ Errc::Unreachable, m_socket->errorString() });
    });
}

qsizetype Connection::pendingBytes() const
{
    return m_out.size() + qsizetype(m_socket->bytesToWrite());
}

bool Connection::isOpen() const
{
    return !m_ended && m_socket->state() == QAbstractSocket::ConnectedState;
}

void Connection::readAll()
{
    char chunk[16 * 1024];
    // A flooding peer must not keep the thread from others: the rest comes with the next turn of the event loop.
    bool isDrained = false;
    for (int turn = 0; turn < maxReadsPerTurn && !m_ended && !isDrained; ++turn) {
        const qint64 size = m_socket->read(chunk, sizeof chunk);
        isDrained = size < qint64(sizeof chunk);
        if (size <= 0)
            break;
        m_bytesIn += quint64(size);
        m_lastReceived = m_clock.steady();
        Q_EMIT received(QByteArrayView(chunk, size));
    }
    // An unbuffered socket tells the end of its stream, or a reset, by a failed read alone.
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        end({ Errc::Unreachable, QStringLiteral("the peer closed the connection") });
    if (!isDrained && !m_ended)
        QMetaObject::invokeMethod(this, &Connection::readAll, Qt::QueuedConnection);
}

void Connection::send(QByteArrayView bytes)
{
    if (m_ended)
        return;
    m_out.append(bytes);
    scheduleFlush();
}

/// Answers leave together, when all connections that have something to say now were read: each write between two reads
/// would wake its peer anew, and that costs this thread as much as judging a share.
void Connection::scheduleFlush()
{
    if (m_flushScheduled)
        return;
    m_flushScheduled = true;
    QMetaObject::invokeMethod(this, &Connection::flush, Qt::QueuedConnection);
}

void Connection::flush()
{
    m_flushScheduled = false;
    if (m_out.isEmpty() || m_ended || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    // What counts is the backlog of earlier writes: one message may well be larger than the bound.
    if (m_socket->bytesToWrite() > m_pendingLimit) {
        end({ Errc::Limit,
            QStringLiteral("the peer reads too slowly: %1 bytes wait for it").arg(m_socket->bytesToWrite()) });
        return;
    }
    const QByteArray bytes = std::exchange(m_out, {});
    // An accepted QTcpSocket buffers whatever its open mode says: 32 KiB of it for each peer, and another turn of the
    // event loop until the bytes leave. So it gets what the system does not take, and finds out itself what is wrong
    // then.
    qsizetype sent = 0;
    if (m_socket->bytesToWrite() == 0)
        sent = std::max<qsizetype>(0,
            ::send(int(m_socket->socketDescriptor()), bytes.constData(), size_t(bytes.size()),
                MSG_NOSIGNAL | MSG_DONTWAIT));
    const qsizetype rest = bytes.size() - sent;
    if (rest > 0 && m_socket->write(bytes.constData() + sent, rest) != rest) {
        end({ Errc::Unreachable, m_socket->errorString() });
        return;
    }
    m_bytesOut += quint64(bytes.size());
}

void Connection::close(const Error &reason)
{
    if (m_ended)
        return;
    flush();
    end(reason);
}

void Connection::end(const Error &reason)
{
    if (m_ended)
        return;
    m_ended = true;
    m_out.clear();
    if (reason.code == Errc::Limit)
        m_socket->abort();
    else
        m_socket->disconnectFromHost();
    QMetaObject::invokeMethod(
        this, [this, reason] { Q_EMIT closed(reason); }, Qt::QueuedConnection);
}

} // namespace net
