// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/KeyPair.h"

#include <QString>

namespace noise {

/// An authority's public key as people see it: base58check of 01 00 and the 32 key bytes. sv2-spec 4.7
QString authorityKeyText(const crypto::XOnlyKey &key);
/// Errors: Malformed (characters, checksum, size), Unsupported (key version), BadKey (no point of the curve).
Result<crypto::XOnlyKey> authorityKeyFromText(QStringView text);

/// An authority's secret key: base58check of its 32 bytes, the form of the reference implementation. It is a secret.
QString authoritySecretText(const crypto::Secret32 &secret);
/// Errors: Malformed, BadKey. No error text repeats \a text.
Result<crypto::KeyPair> authorityFromSecretText(QStringView text);

/// Refuses the key pair that the reference implementation publishes in its example files, whose secret everybody knows,
/// unless the coins are worthless. Errors: Denied.
Result<void> checkAuthorityKey(const crypto::XOnlyKey &key, bool isTestNetwork);

} // namespace noise
