// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/devices/ApiDesk.h"

#include "tests/support/devices/Json.h"
#include "tests/support/devices/Spoil.h"

#include <QTimer>

namespace devices {

namespace {

constexpr qsizetype maxRequest = 8 * 1024;
/// The real one takes what its first read brings. A request in two segments would be cut; here it may come a little
/// later.
constexpr std::chrono::milliseconds patience { 200 };

} // namespace

ApiDesk::ApiDesk(Ways ways, Seen &seen)
    : m_ways(std::move(ways))
    , m_seen(seen)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            take(socket);
    });
}

ApiDesk::~ApiDesk()
{
    close();
}

Result<void> ApiDesk::listen(const QHostAddress &address, quint16 port)
{
    if (m_server.listen(address, port))
        return {};
    const bool isDenied = m_server.serverError() == QAbstractSocket::SocketAccessError;
    return fail(isDenied ? Errc::Denied : Errc::Busy,
        QStringLiteral("%1:%2: %3").arg(address.toString()).arg(port).arg(m_server.errorString()));
}

void ApiDesk::close()
{
    m_server.close();
    const auto peers = std::exchange(m_peers, {});
    for (const auto &[socket, in] : peers) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void ApiDesk::take(QTcpSocket *socket)
{
    ++m_seen.connections;
    m_peers.emplace(socket, QByteArray());
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_peers.erase(socket);
        socket->deleteLater();
    });
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
}

void ApiDesk::read(QTcpSocket *socket)
{
    const auto at = m_peers.find(socket);
    if (at == m_peers.end())
        return;
    const bool isFirst = at->second.isEmpty();
    at->second += socket->readAll();
    const QByteArray text = at->second.trimmed();
    const bool isWhole = text.startsWith('{') ? !parsed(text).is_discarded() : !text.isEmpty();
    if (isWhole || at->second.size() > maxRequest)
        return answer(socket);
    if (isFirst)
        QTimer::singleShot(patience, socket, [this, socket] { answer(socket); });
}

void ApiDesk::answer(QTcpSocket *socket)
{
    const auto at = m_peers.find(socket);
    if (at == m_peers.end())
        return;
    socket->disconnect(this);
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_peers.erase(socket);
        socket->deleteLater();
    });
    ++m_seen.requests;
    const QByteArray reply = m_ways.answer(at->second.trimmed());
    if (!m_peers.contains(socket))
        return;
    if (!m_ways.faults().testFlag(Fault::Slow))
        return send(socket, reply);
    QTimer::singleShot(m_ways.latency(), socket, [this, socket, reply] {
        if (m_peers.contains(socket))
            send(socket, reply);
    });
}

void ApiDesk::send(QTcpSocket *socket, QByteArray reply)
{
    const Faults faults = m_ways.faults();
    if (faults.testFlag(Fault::Huge))
        reply = "{\"STATUS\":[{\"STATUS\":\"S\",\"Msg\":\"" + QByteArray(hugeSize, 'x') + "\"}],\"id\":1}";
    if (faults.testFlag(Fault::DirtyJson))
        reply = dirtied(reply, m_dirt++);
    if (faults.testFlag(Fault::SlowLoris))
        return drip(socket, reply + ' ', 0);
    if (faults.testFlag(Fault::Garbage))
        socket->write(garbage(700));
    else if (faults.testFlag(Fault::Truncated))
        socket->write(reply.left(reply.size() / 2));
    else if (!reply.isEmpty())
        socket->write(reply + '\0');
    socket->disconnectFromHost();
}

void ApiDesk::drip(QTcpSocket *socket, const QByteArray &bytes, qsizetype at)
{
    socket->write(bytes.mid(at % bytes.size(), 1));
    QTimer::singleShot(m_ways.lorisPause(), socket, [this, socket, bytes, at] {
        if (m_peers.contains(socket))
            drip(socket, bytes, at + 1);
    });
}

} // namespace devices
