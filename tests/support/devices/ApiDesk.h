// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "tests/support/devices/Faults.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <map>

namespace devices {

/// The server of the cgminer API: one request on a connection, the reply, one NUL, and it closes.
class ApiDesk final : public QObject {
public:
    struct Ways {
        std::function<QByteArray(const QByteArray &)> answer; ///< empty: closes without a word
        std::function<Faults()> faults;
        std::function<int()> latency;
        std::function<int()> lorisPause;
    };
    ApiDesk(Ways ways, Seen &seen);
    ~ApiDesk() override;

    /// Errors: Busy, Denied.
    Result<void> listen(const QHostAddress &address, quint16 port);
    void close();

private:
    void take(QTcpSocket *socket);
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket);
    void send(QTcpSocket *socket, QByteArray reply);
    void drip(QTcpSocket *socket, const QByteArray &bytes, qsizetype at);

    Ways m_ways;
    Seen &m_seen;
    QTcpServer m_server;
    std::map<QTcpSocket *, QByteArray> m_peers; ///< what came
    int m_dirt = 0;
};

} // namespace devices
