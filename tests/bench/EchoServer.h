// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/Connection.h"
#include "core/net/Gate.h"
#include "core/net/LineBuffer.h"

#include <memory>
#include <vector>

namespace bench {

/// Sends every line back: the least that any server of lines can do on net::Connection.
class EchoServer final : public QObject {
    Q_OBJECT
public:
    explicit EchoServer(const Clock &clock)
        : m_clock(clock)
    {
    }

    void acceptConnection(const net::Admitted &admitted)
    {
        auto peer = std::make_unique<Peer>(admitted.descriptor, m_clock);
        connect(&peer->connection, &net::Connection::received, this,
            [raw = peer.get()](QByteArrayView bytes) { raw->echo(bytes); });
        m_peers.push_back(std::move(peer));
    }

private:
    struct Peer {
        Peer(qintptr descriptor, const Clock &clock)
            : connection(descriptor, clock)
        {
        }
        void echo(QByteArrayView bytes)
        {
            lines.append(bytes);
            for (auto line = lines.next(); !line.isNull(); line = lines.next()) {
                connection.send(line);
                connection.send("\n");
            }
        }
        net::Connection connection;
        net::LineBuffer lines { 16 * 1024 };
    };

    const Clock &m_clock;
    std::vector<std::unique_ptr<Peer>> m_peers;
};

} // namespace bench
