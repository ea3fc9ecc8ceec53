// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/SecretBytes.h"

#include <utility>

namespace crypto {

/// HMAC-SHA256. RFC 2104.
Secret32 hmacSha256(std::span<const quint8> key, std::span<const quint8> message);

/// HMAC-SHA512. RFC 2104.
SecretBytes<64> hmacSha512(std::span<const quint8> key, std::span<const quint8> message);

/// Noise's HKDF with two outputs: RFC 5869 over HMAC-SHA256 with the chaining key as salt and no info.
std::pair<Secret32, Secret32> hkdfTwo(const Secret32 &chainingKey, std::span<const quint8> inputKeyMaterial);

} // namespace crypto
