// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/HttpIntake.h"

#include <QTcpSocket>

#include <functional>

namespace net {

/// What Qt HttpServer takes for a client's socket: it has no descriptor, it is handed whole requests that passed
/// HttpIntake (or a WebSocket's bytes), and what is written to it goes to the real connection. QSslSocket is built the
/// same way, over Qt's virtual functions for it.
class HttpStream final : public QTcpSocket {
    Q_OBJECT
public:
    using Write = std::function<void(QByteArrayView bytes)>;

    /// \a ended is called once, when either side ends the stream. Not a signal: Qt HttpServer cuts all signals of a
    /// socket that becomes a WebSocket.
    HttpStream(const QHostAddress &peer, quint16 peerPort, Write write, std::function<void()> ended);
    ~HttpStream() override;

    /// Lets whoever reads this stream read \a bytes, now.
    void deliver(QByteArrayView bytes);
    /// The same, for a request whose head is \a head while this runs.
    void deliver(QByteArrayView bytes, const HttpHead &head);
    /// The head of the request that is delivered now.
    const HttpHead &head() const { return *m_head; }
    /// The connection is gone: tells the reader.
    void end();

    /// Bytes that nobody has read.
    qsizetype unread() const;
    bool hasWritten() const { return m_hasWritten; }
    void clearWritten() { m_hasWritten = false; }

    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override { return 0; }
    bool canReadLine() const override;
    bool isSequential() const override { return true; }
    void disconnectFromHost() override { end(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 readLineData(char *data, qint64 maxSize) override;
    qint64 skipData(qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    Write m_write;
    std::function<void()> m_ended;
    QByteArray m_in;
    qsizetype m_at = 0; ///< of the first unread byte
    const HttpHead *m_head = nullptr;
    bool m_hasWritten = false;
};

} // namespace net
