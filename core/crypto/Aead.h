// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/SecretBytes.h"

namespace crypto {

/// ChaCha20-Poly1305 with one key; nonces are Noise's: four zero bytes, then a little-endian counter. RFC 8439.
/// Nothing is allocated: results go into the caller's memory, which may be the memory of the input.
class Aead {
public:
    static constexpr size_t TagSize = 16;

    explicit Aead(const Secret32 &key);

    /// \a out must hold exactly plain.size() + TagSize bytes and either start where \a plain starts or not overlap it.
    void seal(
        quint64 nonce, std::span<const quint8> associated, std::span<const quint8> plain, std::span<quint8> out) const;
    /// \a out must hold exactly sealed.size() - TagSize bytes, placed as for seal(). False when the tag does not fit
    /// (then \a out holds nothing of the message) or \a sealed is shorter than a tag.
    [[nodiscard]] bool open(
        quint64 nonce, std::span<const quint8> associated, std::span<const quint8> sealed, std::span<quint8> out) const;

private:
    Secret32 m_key;
};

} // namespace crypto
