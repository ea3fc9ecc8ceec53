// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/Connection.h"
#include "core/noise/FrameCipher.h"
#include "core/noise/Handshake.h"
#include "core/sv2/Frame.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace sv2 {

/// Bounds of one link.
struct LinkLimits {
    qsizetype maxPayload = 256 * 1024; ///< largest frame payload taken from the peer
    std::chrono::milliseconds handshakeTime { 10'000 }; ///< from the open socket to the finished handshake
};

/// Where a client connects to. Without an authority the server is not authenticated.
struct LinkTarget {
    QString host;
    quint16 port = 0;
    std::optional<crypto::XOnlyKey> authority;
};

/// One SV2 connection: a socket, the Noise handshake, then whole frames in both directions. Knows no message.
/// Lives on the thread that made it.
class Link final : public QObject {
    Q_OBJECT
public:
    /// Server side, on an accepted connection. Nothing is computed before the client's first 64 bytes are there.
    Link(std::unique_ptr<net::Connection> connection, std::shared_ptr<const noise::Identity> identity,
        const Clock &clock, const Random &random, LinkLimits limits = {});
    /// Client side: connects.
    Link(const LinkTarget &target, const Clock &clock, const Random &random, LinkLimits limits = {});
    ~Link() override;
    Q_DISABLE_COPY_MOVE(Link)

    /// Takes bytes that somebody read from the socket before this link was made.
    void feed(QByteArrayView bytes);
    /// Seals and queues; a frame sent before secured() is a bug and is dropped.
    void send(const Frame &frame);
    template <class M> void sendMessage(const M &message) { send(toFrame(message)); }
    void flush() { m_connection->flush(); }
    void setPendingLimit(qsizetype bytes) { m_connection->setPendingLimit(bytes); }
    void close(const Error &reason) { m_connection->close(reason); }

    bool isSecured() const { return m_cipher.has_value(); }
    const net::Connection &connection() const { return *m_connection; }
    /// What the server proved itself with; client side, after the handshake.
    const std::optional<noise::Certificate> &certificate() const { return m_certificate; }

Q_SIGNALS:
    void secured();
    /// Direct connections only.
    void received(const sv2::Frame &frame);
    /// Exactly once, from the event loop. BadSignature, Expired, BadKey: the server is not who it should be.
    void closed(const Error &reason);

private:
    void wire();
    void answerHandshake();
    void finishHandshake();
    void becomeSecured(noise::Transport transport);
    void openFrames(QByteArrayView bytes);

    std::unique_ptr<net::Connection> m_connection;
    const Clock &m_clock;
    const Random &m_random;
    LinkLimits m_limits;
    std::unique_ptr<noise::Initiator> m_initiator; ///< gone with the handshake: it is large, and a server has none
    std::optional<noise::Responder> m_responder;
    std::optional<noise::FrameCipher> m_cipher;
    std::optional<noise::Certificate> m_certificate;
    QByteArray m_handshake; ///< bytes of the act under way
    std::unique_ptr<QTimer> m_deadline; ///< of the handshake, gone with it
};

} // namespace sv2
