// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Aead.h"

namespace noise {

/// One direction of a connection: a key and the counter of messages sealed or opened with it. Noise 5.1.
class CipherState {
public:
    explicit CipherState(const crypto::Secret32 &key)
        : m_aead(key)
    {
    }
    /// \a out holds exactly plain.size() + Aead::TagSize bytes. False when the counter is used up (2^64 - 1 messages).
    [[nodiscard]] bool seal(std::span<const quint8> associated, std::span<const quint8> plain, std::span<quint8> out);
    /// \a out holds exactly sealed.size() - Aead::TagSize bytes. False when the tag does not fit; the counter stays.
    [[nodiscard]] bool open(std::span<const quint8> associated, std::span<const quint8> sealed, std::span<quint8> out);

private:
    crypto::Aead m_aead;
    quint64 m_nonce = 0;
};

/// What a handshake ends with. The keys of one side's \c send are those of the other side's \c receive.
struct Transport {
    CipherState send;
    CipherState receive;
};

} // namespace noise
