// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/noise/CipherState.h"
#include "core/noise/Identity.h"
#include "core/noise/SymmetricState.h"

#include <memory>
#include <optional>

namespace noise {

/// Bytes of the first message (initiator to responder) and of the second and last one.
inline constexpr qsizetype Act1Size = 64;
inline constexpr qsizetype Act2Size = 234;

/// The client's side of Noise_NX_Secp256k1+EllSwift_ChaChaPoly_SHA256. Pure: bytes in, bytes out. sv2-spec 4.5
class Initiator {
public:
    /// \a authority signs the server's certificate; without one the server is not authenticated at all.
    Initiator(std::optional<crypto::XOnlyKey> authority, const Random &random);

    /// The first message. The same bytes at every call.
    QByteArray act1() const;
    /// Reads the answer; to be called once. Errors: Truncated or TrailingBytes (not Act2Size), BadMac (tampered with,
    /// or not a Noise peer), Internal (called again), and those of verify(Certificate).
    Result<Transport> act2(QByteArrayView message, UnixMs now);
    /// What the server presented, once act2() has found the message authentic; set even if its certificate was refused.
    const std::optional<Certificate> &certificate() const { return m_certificate; }

private:
    std::optional<crypto::XOnlyKey> m_authority;
    crypto::KeyPair m_ephemeral;
    crypto::EllSwift m_encoded;
    SymmetricState m_state;
    std::optional<Certificate> m_certificate;
    bool m_isDone = false;
};

/// The server's side. Costs nothing until the client's first 64 bytes are complete.
class Responder {
public:
    struct Answer {
        QByteArray act2; ///< to be sent as it is
        Transport transport;
    };

    explicit Responder(std::shared_ptr<const Identity> identity)
        : m_identity(std::move(identity))
    {
    }
    /// Does all the work. Errors: Truncated or TrailingBytes (not Act1Size).
    Result<Answer> act1(QByteArrayView message, const Random &random) const;

private:
    std::shared_ptr<const Identity> m_identity;
};

} // namespace noise
