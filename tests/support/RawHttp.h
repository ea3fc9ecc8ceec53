// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>
#include <QTest>

/// An HTTP client that says exactly the bytes it is given, from the address it is given.
class RawHttp {
public:
    struct Reply {
        int status = 0; ///< 0: none came
        QByteArray head;
        QByteArray body;
    };

    explicit RawHttp(quint16 port, const QHostAddress &from = QHostAddress::LocalHost)
    {
        m_socket.bind(from);
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }

    bool isConnected()
    {
        return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; });
    }
    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    /// The next whole reply.
    Reply reply(int ms = 5000)
    {
        Reply reply;
        const auto isOver = [&] { return takeReply(reply) || m_socket.state() == QAbstractSocket::UnconnectedState; };
        if (!QTest::qWaitFor(isOver, ms))
            return {};
        takeReply(reply);
        return reply;
    }
    Reply ask(const QByteArray &bytes)
    {
        if (!isConnected())
            return {};
        send(bytes);
        return reply();
    }
    Reply get(const QByteArray &target) { return ask("GET " + target + " HTTP/1.1\r\nHost: mint\r\n\r\n"); }
    Reply post(const QByteArray &target, const QByteArray &body)
    {
        return ask("POST " + target + " HTTP/1.1\r\nHost: mint\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    bool isClosed(int ms = 5000)
    {
        return QTest::qWaitFor(
            [this] {
                m_in += m_socket.readAll();
                return m_socket.state() == QAbstractSocket::UnconnectedState;
            },
            ms);
    }
    QTcpSocket &socket() { return m_socket; }

private:
    bool takeReply(Reply &reply)
    {
        m_in += m_socket.readAll();
        const qsizetype end = m_in.indexOf("\r\n\r\n");
        if (reply.status != 0 || end < 0)
            return reply.status != 0;
        const QByteArray head = m_in.first(end + 2);
        const qsizetype at = head.indexOf("Content-Length: ");
        const qsizetype length = at < 0 ? 0 : head.mid(at + 16, head.indexOf('\r', at) - at - 16).toLongLong();
        if (m_in.size() < end + 4 + length)
            return false;
        reply = { head.mid(9, 3).toInt(), head, m_in.mid(end + 4, length) };
        m_in.remove(0, end + 4 + length);
        return true;
    }

    QTcpSocket m_socket;
    QByteArray m_in;
};
