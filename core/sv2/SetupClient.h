// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv2/Common.h"
#include "core/sv2/Frame.h"
#include "core/sv2/Negotiation.h"
#include "core/sv2/Protocol.h"

namespace sv2 {

/// The client's side of a connection's beginning: SetupConnection, then extension negotiation. Pure: frames and
/// timeouts in, frames and facts out. Send start(), hand it every frame until isReady(), then no more.
class SetupClient {
public:
    struct Config {
        SetupConnection hello {};
        QList<quint16> wantedExtensions {}; ///< asked for; done without when the server does not have them
        QList<quint16> requiredExtensions {}; ///< asked for; without them the connection fails
        QList<quint16> supportedExtensions {}; ///< added when the server demands them
    };
    /// The connection can be used.
    struct Ready {
        quint16 version = protocolVersion;
        quint32 serverFlags = 0; ///< see MiningServerFlag
        QList<quint16> extensions {}; ///< in force
    };
    /// What one frame or timeout led to.
    struct Step {
        QList<Frame> send {};
        std::optional<Ready> ready {}; ///< once
        std::optional<Error> failed {}; ///< close; Refused carries the server's code in its detail
        std::optional<SetupConnectionError> refusal {}; ///< beside \c failed when the server said no
    };

    explicit SetupClient(Config config);

    Frame start() const;
    Step handle(const Frame &frame);
    /// The server has been silent for as long as the caller waits (10 s for setup, 3 s for negotiation are good
    /// values). A server that does not know the negotiation may never answer it: then the connection is ready without
    /// extensions.
    Step timeout();
    bool isReady() const { return m_state == State::Ready; }

private:
    enum class State : quint8 { AwaitingSetup, Negotiating, Ready, Failed };
    Step onSetup(const Frame &frame);
    Step onNegotiation(const Frame &frame);
    Step onDemand(const RequestExtensionsError &error);
    Step request(const QList<quint16> &extensions);
    Step finish(const QList<quint16> &extensions);
    Step failWith(Errc code, const QString &detail);

    Config m_config;
    SetupConnectionSuccess m_success;
    QList<quint16> m_requested;
    quint16 m_requestId = 0;
    State m_state = State::AwaitingSetup;
};

} // namespace sv2
