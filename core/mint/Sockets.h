// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mint/Subscriptions.h"

#include <QTimer>
#include <QWebSocket>

#include <unordered_map>

namespace mint {

/// The open WebSockets of /v1/ws and their subscriptions. Lives on the mint's thread.
class Sockets final : public QObject {
    Q_OBJECT
public:
    explicit Sockets(Mint &mint);
    ~Sockets() override;

    void add(std::unique_ptr<QWebSocket> socket);
    void tell(const QList<Change> &changes);
    int subscriptions() const { return m_subscriptions.count(); }

private:
    void remove(Subscriptions::SocketId id);

    Subscriptions m_subscriptions;
    std::unordered_map<Subscriptions::SocketId, std::unique_ptr<QWebSocket>> m_sockets;
    Subscriptions::SocketId m_nextId = 1;
    QTimer m_ping;
};

} // namespace mint
