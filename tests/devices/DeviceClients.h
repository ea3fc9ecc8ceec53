// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/devices/Device.h"
#include "tests/support/devices/Json.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

/// Clients that say exactly what they are told, over real sockets.
struct DeviceReply {
    int status = 0; ///< HTTP; 0: none came, or a socket's
    QByteArray head {};
    QByteArray body {};
    bool isRefused = false; ///< nobody listens
    bool isOpen = false; ///< it did not close, nor came a whole reply, in time
    bool isCut = false; ///< HTTP: closed before the body was whole
    devices::Json json() const { return devices::parsed(body); }
    QByteArray header(const QByteArray &name) const
    {
        const qsizetype at = head.toLower().indexOf("\r\n" + name.toLower() + ": ");
        return at < 0 ? QByteArray()
                      : head.mid(at + 4 + name.size(), head.indexOf('\r', at + 2) - at - 4 - name.size());
    }
};

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// All bytes that \a device sends after \a bytes until it closes, \a isWhole says so, or the time is over.
inline DeviceReply exchange(const QHostAddress &address, quint16 port, const QByteArray &bytes,
    const std::function<bool(const QByteArray &)> &isWhole, int milliseconds)
{
    QTcpSocket socket;
    DeviceReply out;
    socket.connectToHost(address, port);
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, 2000)) {
        out.isRefused = true;
        return out;
    }
    socket.write(bytes);
    const bool isOver = QTest::qWaitFor(
        [&] {
            out.body += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState || (isWhole && isWhole(out.body));
        },
        milliseconds);
    out.body += socket.readAll();
    out.isOpen = !isOver;
    return out;
}

/// How many bytes the whole reply in \a bytes has; 0: not whole.
inline qsizetype wholeHttp(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return 0;
    const QByteArray head = bytes.first(end + 2).toLower();
    if (head.contains("transfer-encoding: chunked")) {
        const qsizetype last = bytes.indexOf("0\r\n\r\n", end + 4);
        return last < 0 ? 0 : last + 5;
    }
    const qsizetype at = head.indexOf("content-length: ");
    const qsizetype length = at < 0 ? 0 : head.mid(at + 16, head.indexOf('\r', at) - at - 16).toLongLong();
    return bytes.size() < end + 4 + length ? 0 : end + 4 + length;
}

inline DeviceReply http(const devices::Device &device, const QByteArray &method, const QByteArray &target,
    const QByteArray &body = {}, const Headers &headers = {}, int milliseconds = 5000)
{
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: device\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    if (!body.isEmpty())
        request += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    DeviceReply out = exchange(
        device.config().address, device.config().ports.web, request + "\r\n" + body,
        [](const QByteArray &bytes) { return wholeHttp(bytes) > 0; }, milliseconds);
    const qsizetype end = out.body.indexOf("\r\n\r\n");
    if (end < 0)
        return out;
    out.isCut = wholeHttp(out.body) == 0;
    out.head = out.body.first(end + 2);
    out.status = out.head.mid(9, 3).toInt();
    out.body = out.body.mid(end + 4);
    return out;
}

inline DeviceReply http(const devices::Device &device, const QByteArray &method, const QByteArray &target,
    const devices::Json &body, const Headers &headers = {})
{
    return http(device, method, target, devices::bytesOf(body), headers);
}

/// The reply as it came, its NUL included.
inline DeviceReply socketAsk(const devices::Device &device, const QByteArray &line, int milliseconds = 5000)
{
    return exchange(device.config().address, device.config().ports.api, line, {}, milliseconds);
}
/// The reply to {"command":…}, without its NUL.
inline devices::Json command(const devices::Device &device, const char *name, const QByteArray &parameter = {})
{
    devices::Json ask { { "command", name } };
    if (!parameter.isEmpty())
        ask["parameter"] = parameter.toStdString();
    QByteArray bytes = socketAsk(device, devices::bytesOf(ask)).body;
    if (bytes.endsWith('\0'))
        bytes.chop(1);
    return devices::parsed(bytes);
}
/// The code of its status; -1: it has none.
inline int codeOf(const devices::Json &reply)
{
    if (!reply.is_object() || !reply.contains("STATUS") || !reply["STATUS"].is_array() || reply["STATUS"].empty())
        return -1;
    return int(devices::numberAt(reply["STATUS"][0], "Code").value_or(-1));
}

/// A client's side of HTTP digest, step by step.
struct DigestClient {
    QByteArray user { "root" };
    QByteArray password { "root" };
    QByteArray nonce {};
    int count = 0;

    static QByteArray md5(const QByteArray &text)
    {
        return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
    }
    void readChallenge(const DeviceReply &reply)
    {
        const QByteArray header = reply.header("WWW-Authenticate");
        const qsizetype at = header.indexOf("nonce=\"") + 7;
        nonce = header.mid(at, header.indexOf('"', at) - at);
        count = 0;
    }
    QByteArray authorization(const QByteArray &method, const QByteArray &uri)
    {
        const QByteArray nc = QByteArray::number(++count, 16).rightJustified(8, '0');
        const QByteArray secret = md5(user + ":antMiner Configuration:" + password);
        const QByteArray response = md5(secret + ':' + nonce + ':' + nc + ":c0ffee:auth:" + md5(method + ':' + uri));
        return "Digest username=\"" + user + "\", realm=\"antMiner Configuration\", nonce=\"" + nonce + "\", uri=\""
            + uri + "\", response=\"" + response + "\", qop=auth, nc=" + nc + ", cnonce=\"c0ffee\"";
    }
    DeviceReply ask(
        const devices::Device &device, const QByteArray &method, const QByteArray &uri, const QByteArray &body = {})
    {
        return http(device, method, uri, body, Headers { { "Authorization", authorization(method, uri) } });
    }
};
