// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Hmac.h"

#include "core/crypto/Sha256.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace crypto {

namespace {

template <class T> void wipeObject(T &object)
{
    static_assert(std::is_trivially_copyable_v<T>);
    wipe({ reinterpret_cast<quint8 *>(&object), sizeof object });
}

Sha256 keyed(std::span<const quint8> key, quint8 pad)
{
    std::array<quint8, 64> block {};
    std::copy(key.begin(), key.end(), block.begin());
    for (quint8 &b : block)
        b ^= pad;
    Sha256 hash;
    hash.update(block);
    wipeObject(block);
    return hash;
}

} // namespace

Secret32 hmacSha256(std::span<const quint8> key, std::span<const quint8> message)
{
    Secret32 shortKey;
    if (key.size() > 64) {
        shortKey = Secret32(sha256(key));
        key = std::as_const(shortKey).span();
    }
    Sha256 inner = keyed(key, 0x36);
    Sha256 outer = keyed(key, 0x5c);
    Bytes32 digest = inner.update(message).finish();
    Secret32 mac(outer.update(digest).finish());
    wipeObject(digest);
    wipeObject(inner);
    wipeObject(outer);
    return mac;
}

SecretBytes<64> hmacSha512(std::span<const quint8> key, std::span<const quint8> message)
{
    SecretBytes<64> mac;
    const auto *done
        = HMAC(EVP_sha512(), key.data(), int(key.size()), message.data(), message.size(), mac.data(), nullptr);
    Q_ASSERT(done != nullptr);
    Q_UNUSED(done);
    return mac;
}

std::pair<Secret32, Secret32> hkdfTwo(const Secret32 &chainingKey, std::span<const quint8> inputKeyMaterial)
{
    const Secret32 key = hmacSha256(chainingKey.span(), inputKeyMaterial);
    const quint8 one = 1;
    const Secret32 first = hmacSha256(key.span(), { &one, 1 });
    SecretBytes<33> input;
    std::copy_n(first.data(), 32, input.data());
    input.data()[32] = 2;
    return { first, hmacSha256(key.span(), std::as_const(input).span()) };
}

} // namespace crypto
