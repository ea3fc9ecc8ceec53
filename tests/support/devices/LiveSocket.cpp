// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/devices/LiveSocket.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace devices {

namespace {

constexpr quint8 textFrame = 0x81;
constexpr quint8 closeFrame = 0x88;
constexpr quint8 pongFrame = 0x8a;
constexpr qsizetype maxFrame = 1024; ///< a viewer has nothing to say

/// RFC 6455 section 5.2, as a server sends: unmasked.
QByteArray frame(quint8 kind, const QByteArray &payload)
{
    QByteArray out(1, char(kind));
    if (payload.size() < 126) {
        out += char(payload.size());
    } else if (payload.size() < 65536) {
        out += char(126);
        char length[2];
        qToBigEndian(quint16(payload.size()), length);
        out.append(length, 2);
    } else {
        out += char(127);
        char length[8];
        qToBigEndian(quint64(payload.size()), length);
        out.append(length, 8);
    }
    return out + payload;
}

/// What of \a now is not in \a before; objects are looked into, arrays are not.
Json difference(const Json &before, const Json &now)
{
    Json out = Json::object();
    for (const auto &[key, value] : now.items()) {
        const auto at = before.find(key);
        if (at == before.end()) {
            out[key] = value;
        } else if (*at != value) {
            if (value.is_object() && at->is_object())
                out[key] = difference(*at, value);
            else
                out[key] = value;
        }
    }
    return out;
}

QByteArray update(const Json &data)
{
    return frame(textFrame, bytesOf(Json { { "event", "update" }, { "data", data } }));
}

} // namespace

LiveSocket::LiveSocket(std::function<Json()> state)
    : m_state(std::move(state))
{
    connect(&m_timer, &QTimer::timeout, this, &LiveSocket::tell);
}

LiveSocket::~LiveSocket()
{
    close();
}

HttpOut LiveSocket::welcome(const HttpIn &in)
{
    const QByteArray key = in.header("sec-websocket-key");
    if (in.header("upgrade").toLower() != "websocket" || key.isEmpty() || in.header("sec-websocket-version") != "13")
        return HttpOut::text("400 Bad Request", "Bad request syntax");
    HttpOut out;
    out.upgrade = [this, key](QTcpSocket *socket) { take(socket, key); };
    return out;
}

void LiveSocket::take(QTcpSocket *socket, const QByteArray &key)
{
    const QByteArray digest
        = QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1);
    socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                  "Sec-WebSocket-Accept: "
        + digest.toBase64() + "\r\n\r\n");
    m_viewers.emplace(socket, QByteArray());
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] { m_viewers.erase(socket); });
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    const Json now = m_state();
    socket->write(update(now));
    if (m_timer.isActive())
        return;
    m_last = now;
    m_timer.start(std::chrono::milliseconds(500));
}

void LiveSocket::read(QTcpSocket *socket)
{
    QByteArray &in = m_viewers[socket];
    in += socket->readAll();
    while (in.size() >= 2) {
        const quint8 kind = quint8(in[0]);
        const qsizetype length = quint8(in[1]) & 0x7f;
        const bool isMasked = (quint8(in[1]) & 0x80) != 0;
        if (!isMasked || length > 125 || in.size() > maxFrame) // a client must mask
            return socket->abort();
        if (in.size() < 6 + length)
            return;
        QByteArray payload = in.mid(6, length);
        for (qsizetype i = 0; i < length; ++i)
            payload[i] = char(payload[i] ^ in[2 + i % 4]);
        in.remove(0, 6 + length);
        if (kind == closeFrame) {
            socket->write(frame(closeFrame, payload));
            return socket->disconnectFromHost();
        }
        if (kind == 0x89)
            socket->write(frame(pongFrame, payload));
    }
}

void LiveSocket::tell()
{
    if (m_viewers.empty())
        return m_timer.stop();
    const Json now = m_state();
    const Json changed = difference(m_last, now);
    m_last = now;
    if (changed.empty())
        return;
    const QByteArray bytes = update(changed);
    for (const auto &[socket, in] : m_viewers)
        socket->write(bytes);
}

void LiveSocket::close()
{
    m_timer.stop();
    const auto viewers = std::exchange(m_viewers, {});
    for (const auto &[socket, in] : viewers)
        socket->disconnect(this);
}

} // namespace devices
