// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/CurvePoint.h"

namespace crypto {

/// A private node of a BIP32 tree.
class HdKey {
public:
    /// The master node. \a seed holds 16 to 64 bytes. Errors: OutOfRange, BadKey (never seen in practice).
    static Result<HdKey> fromSeed(std::span<const quint8> seed);
    /// Hardened when \a index has its top bit set.
    Result<HdKey> child(quint32 index) const;
    /// "m/129372'/0'/5". Errors: Malformed, BadKey.
    Result<HdKey> path(QStringView path) const;

    const Secret32 &secret() const { return m_secret; }
    Result<CurvePoint> publicKey() const { return CurvePoint::ofSecret(m_secret); }

    static constexpr quint32 hardened(quint32 index) { return index | 0x80000000u; }

private:
    HdKey() = default;
    Secret32 m_secret;
    Secret32 m_chainCode;
};

} // namespace crypto
