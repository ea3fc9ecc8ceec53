// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/noise/CipherState.h"

#include <optional>

namespace noise {

/// The protocol name whose hash starts every handshake.
inline constexpr char ProtocolName[] = "Noise_NX_Secp256k1+EllSwift_ChaChaPoly_SHA256";

/// The running hash, chaining key and key of a handshake. Noise 5.2.
class SymmetricState {
public:
    /// Starts with the protocol name and an empty prologue.
    SymmetricState();

    void mixHash(std::span<const quint8> bytes);
    void mixKey(const crypto::Secret32 &sharedSecret);
    /// Seals \a plain and appends it to \a out; before the first mixKey() it is appended as it is.
    void encryptAndHash(std::span<const quint8> plain, QByteArray &out);
    /// Reads what encryptAndHash() wrote. Errors: BadMac.
    Result<QByteArray> decryptAndHash(std::span<const quint8> sealed);
    /// The two transport keys: first the initiator's sending direction, then the responder's.
    std::pair<CipherState, CipherState> split() const;

    const Bytes32 &hash() const { return m_hash; }
    const crypto::Secret32 &chainingKey() const { return m_chainingKey; }

private:
    Bytes32 m_hash;
    crypto::Secret32 m_chainingKey;
    std::optional<CipherState> m_cipher;
};

} // namespace noise
