// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Aead.h"

#include <QtEndian>

#include <sodium.h>

namespace crypto {

namespace {

struct Nonce {
    explicit Nonce(quint64 counter) { qToLittleEndian(counter, bytes.data() + 4); }
    std::array<quint8, crypto_aead_chacha20poly1305_ietf_NPUBBYTES> bytes {};
};

} // namespace

static_assert(Aead::TagSize == crypto_aead_chacha20poly1305_ietf_ABYTES);
static_assert(Secret32::Size == crypto_aead_chacha20poly1305_ietf_KEYBYTES);

Aead::Aead(const Secret32 &key)
    : m_key(key)
{
    static const bool isReady = sodium_init() >= 0; // chooses the implementation for this processor
    Q_ASSERT(isReady);
    Q_UNUSED(isReady);
}

void Aead::seal(
    quint64 nonce, std::span<const quint8> associated, std::span<const quint8> plain, std::span<quint8> out) const
{
    Q_ASSERT(out.size() == plain.size() + TagSize);
    crypto_aead_chacha20poly1305_ietf_encrypt(out.data(), nullptr, plain.data(), plain.size(), associated.data(),
        associated.size(), nullptr, Nonce(nonce).bytes.data(), m_key.data());
}

bool Aead::open(
    quint64 nonce, std::span<const quint8> associated, std::span<const quint8> sealed, std::span<quint8> out) const
{
    if (sealed.size() < TagSize)
        return false;
    Q_ASSERT(out.size() == sealed.size() - TagSize);
    return crypto_aead_chacha20poly1305_ietf_decrypt(out.data(), nullptr, nullptr, sealed.data(), sealed.size(),
               associated.data(), associated.size(), Nonce(nonce).bytes.data(), m_key.data())
        == 0;
}

} // namespace crypto
