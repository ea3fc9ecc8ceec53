// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Exchange.h"

#include <QNetworkProxy>

namespace lan {
namespace {

// Some firmwares end a reply of the cgminer API with its NUL and forget to close. One in the middle of a reply is
// followed by more at once.
constexpr std::chrono::milliseconds quietTime { 500 };

double seconds(std::chrono::milliseconds time)
{
    return double(time.count()) / 1000;
}

} // namespace

Exchange::Exchange(ExchangeOrder order, std::function<void(const Result<Reply> &)> done, QObject *parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_done(std::move(done))
    , m_reader(m_order.isHead)
{
    for (QTimer *timer : { &m_connectTimer, &m_wholeTimer, &m_quietTimer })
        timer->setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, [this] {
        finish(
            fail(Errc::Timeout, QStringLiteral("No connection within %1 seconds.").arg(seconds(m_order.connectTime))));
    });
    connect(&m_wholeTimer, &QTimer::timeout, this, [this] {
        finish(
            fail(Errc::Timeout, QStringLiteral("No whole answer within %1 seconds.").arg(seconds(m_order.wholeTime))));
    });
    connect(&m_quietTimer, &QTimer::timeout, this, [this] { closedBy(false); });
    connect(&m_socket, &QTcpSocket::connected, this, &Exchange::connected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &Exchange::read);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &Exchange::broke);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(64 * 1024);
    m_connectTimer.start(m_order.connectTime);
    m_wholeTimer.start(m_order.wholeTime);
    // Not from here: it may fail at once.
    QMetaObject::invokeMethod(
        this, [this] { m_socket.connectToHost(m_order.address, m_order.port); }, Qt::QueuedConnection);
}

Exchange::~Exchange()
{
    m_socket.disconnect(this);
    m_socket.abort();
}

void Exchange::connected()
{
    m_connectTimer.stop();
    m_isConnected = true;
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.write(m_order.bytes);
}

void Exchange::read()
{
    if (!m_order.isHttp)
        return readSocket();
    while (m_done && m_socket.bytesAvailable() > 0) {
        if (m_reader.append(m_socket.read(16 * 1024)))
            return finish(*m_reader.outcome());
    }
}

void Exchange::readSocket()
{
    while (m_socket.bytesAvailable() > 0) {
        m_bytes.append(m_socket.read(16 * 1024));
        if (m_bytes.size() > maxReply)
            return finish(fail(Errc::Limit, QStringLiteral("The device's answer is too long.")));
    }
    if (m_bytes.endsWith('\0'))
        m_quietTimer.start(quietTime);
    else
        m_quietTimer.stop();
}

void Exchange::broke(QAbstractSocket::SocketError error)
{
    if (!m_done)
        return;
    if (m_isConnected) {
        read();
        if (m_done)
            closedBy(error != QAbstractSocket::RemoteHostClosedError);
        return;
    }
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return finish(fail(Errc::Unreachable, QStringLiteral("The device refuses connections to this port.")));
    case QAbstractSocket::NetworkError: // no route, or nobody with this address
    case QAbstractSocket::SocketTimeoutError:
        return finish(fail(Errc::Timeout, QStringLiteral("Nothing answers at this address.")));
    default:
        return finish(fail(Errc::Unreachable, QStringLiteral("No connection: %1.").arg(m_socket.errorString())));
    }
}

void Exchange::closedBy(bool isReset)
{
    if (m_order.isHttp) {
        m_reader.end(isReset);
        return finish(*m_reader.outcome());
    }
    while (m_bytes.endsWith('\0') || m_bytes.endsWith(' ') || m_bytes.endsWith('\n') || m_bytes.endsWith('\r'))
        m_bytes.chop(1);
    if (m_bytes.isEmpty())
        return finish(fail(Errc::Unreachable, QStringLiteral("The device closed the connection without an answer.")));
    finish(Reply { .body = m_bytes, .isCut = isReset });
}

void Exchange::finish(const Result<Reply> &outcome)
{
    const auto done = std::exchange(m_done, {});
    if (!done)
        return;
    for (QTimer *timer : { &m_connectTimer, &m_wholeTimer, &m_quietTimer })
        timer->stop();
    m_socket.disconnect(this);
    m_socket.abort();
    done(outcome);
}

} // namespace lan
