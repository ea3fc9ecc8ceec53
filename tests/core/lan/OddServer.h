// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

#include <functional>

/// A local server that does with a connection what a test says, as devices do that are busy, broken or not what they
/// seem. Keeps what was sent to it.
class OddServer : public QObject {
public:
    /// Called once the first bytes of a connection are there, with all of its request.
    using Serve = std::function<void(QTcpSocket *socket, const QByteArray &request)>;

    explicit OddServer(
        Serve serve, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost), quint16 port = 0)
        : m_serve(std::move(serve))
    {
        m_server.listen(address, port);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                ++connections;
                openNow = std::max(openNow, ++m_open);
                connect(socket, &QTcpSocket::disconnected, this, [this] { --m_open; });
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
            }
        });
    }

    quint16 port() const { return m_server.serverPort(); }
    QHostAddress address() const { return m_server.serverAddress(); }
    bool isListening() const { return m_server.isListening(); }

    QList<QByteArray> requests;
    int connections = 0;
    int openNow = 0; ///< the most at one time

    static void answer(QTcpSocket *socket, int status, const QByteArray &body, const QByteArray &headers = {})
    {
        socket->write("HTTP/1.1 " + QByteArray::number(status)
            + " X\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
        socket->disconnectFromHost();
    }
    /// Closes as a crash does.
    static void reset(QTcpSocket *socket)
    {
        const linger now { 1, 0 };
        ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        socket->abort();
    }

private:
    void take(QTcpSocket *socket)
    {
        QByteArray &bytes = m_bytes[socket];
        bytes += socket->readAll();
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (bytes.startsWith('{') ? !bytes.contains('}') : end < 0)
            return;
        const qsizetype length = bytes.indexOf("Content-Length: ");
        if (length >= 0 && bytes.size() < end + 4 + bytes.mid(length + 16, 8).split('\r').front().toInt())
            return;
        const QByteArray request = std::exchange(bytes, {});
        requests.append(request);
        m_serve(socket, request);
    }

    Serve m_serve;
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_bytes;
    int m_open = 0;
};
