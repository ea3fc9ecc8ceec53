// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/HttpReader.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace lan {

/// What one connection is for.
struct ExchangeOrder {
    QHostAddress address {};
    quint16 port = 0;
    QByteArray bytes {}; ///< sent as they are
    bool isHttp = true; ///< else the reply is all until the peer closes
    bool isHead = false;
    std::chrono::milliseconds connectTime { 3'000 };
    std::chrono::milliseconds wholeTime { 10'000 };
};

/// One connection, one request, one reply. Tells its outcome once, never from within the constructor, and closes the
/// connection before; destroyed earlier, it tells nothing. Errors: as of Talk::take(). Timeout also stands for a host
/// that the network says is not there: nothing answers at the address.
class Exchange final : public QObject {
    Q_OBJECT
public:
    Exchange(ExchangeOrder order, std::function<void(const Result<Reply> &)> done, QObject *parent);
    ~Exchange() override;
    Q_DISABLE_COPY_MOVE(Exchange)

private:
    void connected();
    void read();
    void readSocket();
    void broke(QAbstractSocket::SocketError error);
    void closedBy(bool isReset);
    void finish(const Result<Reply> &outcome);

    ExchangeOrder m_order;
    std::function<void(const Result<Reply> &)> m_done;
    QTcpSocket m_socket;
    QTimer m_connectTimer;
    QTimer m_wholeTimer;
    QTimer m_quietTimer;
    bool m_isConnected = false;
    HttpReader m_reader;
    QByteArray m_bytes; ///< of a socket reply
};

} // namespace lan
