// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "tests/support/devices/Faults.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>

namespace devices {

struct HttpIn {
    QByteArray method {};
    QByteArray target {}; ///< as in the request line
    QByteArray path {}; ///< without the query
    QList<std::pair<QByteArray, QByteArray>> headers {}; ///< names in lower case
    QByteArray body {};
    QHostAddress peer {};
    QByteArray header(const QByteArray &name) const;
    bool hasHeader(const QByteArray &name) const;
};
struct HttpOut {
    QByteArray status { "200 OK" };
    QList<std::pair<QByteArray, QByteArray>> headers {};
    QByteArray contentType { "application/json" };
    QByteArray body {};
    bool isChunked = false; ///< as ESP-IDF ends a reply without a body
    bool closes = false;
    bool isJson = true; ///< Fault::DirtyJson may break it
    /// Takes the socket over after an upgrade; then nothing else of this is sent.
    std::function<void(QTcpSocket *)> upgrade {};

    static HttpOut json(const QByteArray &body) { return { .body = body }; }
    static HttpOut text(const QByteArray &status, const QByteArray &body, const QByteArray &type = "text/html");
};

/// A small HTTP/1.1 server as strict as one of a device: whole requests only, with bounds on head and body, one after
/// the other on a connection.
class HttpDesk final : public QObject {
public:
    struct Ways {
        std::function<HttpOut(const HttpIn &)> answer;
        std::function<Faults()> faults;
        std::function<int()> latency; ///< milliseconds of Fault::Slow
        std::function<QByteArray()> redirectTo;
        std::function<int()> lorisPause; ///< milliseconds between two bytes
        QByteArray server {}; ///< header Server; empty: none
        qsizetype maxBody = 64 * 1024;
    };
    HttpDesk(Ways ways, Seen &seen);
    ~HttpDesk() override;

    /// Errors: Busy, Denied.
    Result<void> listen(const QHostAddress &address, quint16 port);
    /// Refuses from now on and drops everybody.
    void close();

private:
    struct Peer {
        QByteArray in;
        bool isAnswering = false;
        bool isHandedOver = false;
    };
    void take(QTcpSocket *socket);
    void read(QTcpSocket *socket);
    /// The next whole request in \a in, cut off from it. Errors: Truncated (not whole yet), Malformed, Limit.
    Result<HttpIn> cut(QByteArray &in) const;
    void answer(QTcpSocket *socket, const HttpIn &in);
    void send(QTcpSocket *socket, const HttpIn &in, const HttpOut &out);
    void spoil(QTcpSocket *socket, QByteArray head, QByteArray body);
    void drip(QTcpSocket *socket, const QByteArray &bytes, qsizetype at);
    void finish(QTcpSocket *socket, bool closes);

    Ways m_ways;
    Seen &m_seen;
    QTcpServer m_server;
    std::map<QTcpSocket *, Peer> m_peers;
    int m_dirt = 0;
};

} // namespace devices
