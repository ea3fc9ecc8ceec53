// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/devices/HttpDesk.h"
#include "tests/support/devices/Json.h"

#include <QTimer>

namespace devices {

/// The server's side of ESP-Miner's WebSocket /api/ws/live: the whole state at once, then each half second what changed
/// in it, to everybody who looks.
class LiveSocket final : public QObject {
public:
    explicit LiveSocket(std::function<Json()> state);
    ~LiveSocket() override;

    /// What answers a request for an upgrade: that, or a refusal of one that is none.
    HttpOut welcome(const HttpIn &in);
    void close();
    int viewers() const { return int(m_viewers.size()); }

private:
    void take(QTcpSocket *socket, const QByteArray &key);
    void read(QTcpSocket *socket);
    void tell();

    std::function<Json()> m_state;
    Json m_last;
    std::map<QTcpSocket *, QByteArray> m_viewers; ///< what came of each
    QTimer m_timer;
};

} // namespace devices
