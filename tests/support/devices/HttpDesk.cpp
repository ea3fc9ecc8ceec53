// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/devices/HttpDesk.h"

#include "tests/support/devices/Spoil.h"

#include <QPointer>
#include <QTimer>

namespace devices {

namespace {

constexpr qsizetype maxHead = 8 * 1024;
constexpr qsizetype keptPaths = 100;

QByteArray headOf(const HttpOut &out, const QByteArray &server, qsizetype length)
{
    QByteArray head = "HTTP/1.1 " + out.status + "\r\nContent-Type: " + out.contentType + "\r\n";
    head += out.isChunked ? QByteArray("Transfer-Encoding: chunked\r\n")
                          : "Content-Length: " + QByteArray::number(length) + "\r\n";
    if (!server.isEmpty())
        head += "Server: " + server + "\r\n";
    for (const auto &[name, value] : out.headers)
        head += name + ": " + value + "\r\n";
    if (out.closes)
        head += "Connection: close\r\n";
    return head + "\r\n";
}

QByteArray chunked(const QByteArray &body)
{
    if (body.isEmpty())
        return "0\r\n\r\n";
    return QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
}

} // namespace

QByteArray HttpIn::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

bool HttpIn::hasHeader(const QByteArray &name) const
{
    return std::any_of(headers.begin(), headers.end(), [&name](const auto &each) { return each.first == name; });
}

HttpOut HttpOut::text(const QByteArray &status, const QByteArray &body, const QByteArray &type)
{
    HttpOut out;
    out.status = status;
    out.contentType = type;
    out.body = body;
    out.isJson = false;
    return out;
}

HttpDesk::HttpDesk(Ways ways, Seen &seen)
    : m_ways(std::move(ways))
    , m_seen(seen)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            take(socket);
    });
}

HttpDesk::~HttpDesk()
{
    close();
}

Result<void> HttpDesk::listen(const QHostAddress &address, quint16 port)
{
    if (m_server.listen(address, port))
        return {};
    const bool isDenied = m_server.serverError() == QAbstractSocket::SocketAccessError;
    return fail(isDenied ? Errc::Denied : Errc::Busy,
        QStringLiteral("%1:%2: %3").arg(address.toString()).arg(port).arg(m_server.errorString()));
}

void HttpDesk::close()
{
    m_server.close();
    const auto peers = std::exchange(m_peers, {});
    for (const auto &[socket, peer] : peers) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void HttpDesk::take(QTcpSocket *socket)
{
    ++m_seen.connections;
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_peers.emplace(socket, Peer {});
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_peers.erase(socket);
        socket->deleteLater();
    });
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
}

void HttpDesk::read(QTcpSocket *socket)
{
    const auto at = m_peers.find(socket);
    if (at == m_peers.end() || at->second.isHandedOver)
        return;
    at->second.in += socket->readAll();
    if (at->second.isAnswering)
        return;
    auto in = cut(at->second.in);
    if (!in) {
        if (in.error().code == Errc::Truncated)
            return;
        ++m_seen.malformed;
        const bool isLong = in.error().code == Errc::Limit;
        HttpOut out = HttpOut::text(isLong ? "413 Content Too Large" : "400 Bad Request", "Bad request syntax");
        out.closes = true;
        socket->write(headOf(out, m_ways.server, out.body.size()) + out.body);
        socket->disconnectFromHost();
        return;
    }
    ++m_seen.requests;
    in->peer = socket->peerAddress();
    m_seen.paths.append(in->method + ' ' + in->target);
    while (m_seen.paths.size() > keptPaths)
        m_seen.paths.removeFirst();
    at->second.isAnswering = true;
    answer(socket, *in);
}

Result<HttpIn> HttpDesk::cut(QByteArray &in) const
{
    const qsizetype end = in.indexOf("\r\n\r\n");
    if (end < 0)
        return fail(in.size() > maxHead ? Errc::Limit : Errc::Truncated, QStringLiteral("a head without end"));
    const QList<QByteArray> lines = in.first(end).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> first = lines.first().split(' ');
    if (first.size() != 3 || !first[1].startsWith('/') || !first[2].startsWith("HTTP/1."))
        return fail(Errc::Malformed, QStringLiteral("no request line"));
    HttpIn out;
    out.method = first[0];
    out.target = first[1];
    out.path = first[1].split('?').first();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon <= 0)
            return fail(Errc::Malformed, QStringLiteral("a header without a name"));
        out.headers.append({ lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed() });
    }
    if (!out.hasHeader("host") || out.hasHeader("transfer-encoding"))
        return fail(Errc::Malformed, QStringLiteral("no host, or a chunked body"));
    bool isNumber = true;
    const qsizetype length = out.hasHeader("content-length") ? out.header("content-length").toLongLong(&isNumber) : 0;
    if (!isNumber || length < 0)
        return fail(Errc::Malformed, QStringLiteral("no length"));
    if (length > m_ways.maxBody)
        return fail(Errc::Limit, QStringLiteral("a body too long"));
    if (in.size() < end + 4 + length)
        return fail(Errc::Truncated, QStringLiteral("a body that is not whole"));
    out.body = in.mid(end + 4, length);
    in.remove(0, end + 4 + length);
    return out;
}

void HttpDesk::answer(QTcpSocket *socket, const HttpIn &in)
{
    const HttpOut out = m_ways.answer(in);
    if (!m_peers.contains(socket)) // the answer was to end everything
        return;
    if (!m_ways.faults().testFlag(Fault::Slow))
        return send(socket, in, out);
    QTimer::singleShot(m_ways.latency(), socket, [this, socket, in, out] {
        if (m_peers.contains(socket))
            send(socket, in, out);
    });
}

void HttpDesk::send(QTcpSocket *socket, const HttpIn &in, const HttpOut &out)
{
    const Faults faults = m_ways.faults();
    if (out.upgrade && !(faults & (Fault::RedirectOffHost | Fault::Garbage | Fault::SlowLoris))) {
        m_peers[socket].isHandedOver = true;
        return out.upgrade(socket);
    }
    HttpOut said = out;
    if (faults.testFlag(Fault::RedirectOffHost)) {
        said = HttpOut::text("302 Found", "moved");
        said.headers.append({ "Location", m_ways.redirectTo() });
    }
    if (faults.testFlag(Fault::Huge) && said.isJson)
        said.body = "{\"padding\":\"" + QByteArray(hugeSize, 'x') + "\"}";
    if (faults.testFlag(Fault::DirtyJson) && said.isJson)
        said.body = dirtied(said.body, m_dirt++);
    const bool isHead = in.method == "HEAD";
    const QByteArray body = isHead ? QByteArray() : said.isChunked ? chunked(said.body) : said.body;
    if (in.header("connection").toLower() == "close")
        said.closes = true;
    const QByteArray head = headOf(said, m_ways.server, said.body.size());
    if (faults & (Fault::Truncated | Fault::Garbage | Fault::SlowLoris))
        return spoil(socket, head, body);
    socket->write(head + body);
    finish(socket, said.closes);
}

void HttpDesk::spoil(QTcpSocket *socket, QByteArray head, QByteArray body)
{
    const Faults faults = m_ways.faults();
    if (faults.testFlag(Fault::SlowLoris))
        return drip(socket, head + body, 0);
    if (faults.testFlag(Fault::Garbage))
        socket->write(garbage(700));
    else
        socket->write(head + body.left(body.size() / 2));
    socket->disconnectFromHost();
}

void HttpDesk::drip(QTcpSocket *socket, const QByteArray &bytes, qsizetype at)
{
    socket->write(bytes.mid(at % bytes.size(), 1));
    QTimer::singleShot(m_ways.lorisPause(), socket, [this, socket, bytes, at] {
        if (m_peers.contains(socket))
            drip(socket, bytes, at + 1);
    });
}

void HttpDesk::finish(QTcpSocket *socket, bool closes)
{
    if (closes)
        return socket->disconnectFromHost();
    m_peers[socket].isAnswering = false;
    if (!m_peers[socket].in.isEmpty())
        QMetaObject::invokeMethod(
            socket, [this, socket] { read(socket); }, Qt::QueuedConnection);
}

} // namespace devices
