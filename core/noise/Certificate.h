// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/crypto/KeyPair.h"

namespace noise {

/// The pool authority's statement that a server's static key is its own for a time. sv2-spec 4.5.3
struct Certificate {
    static constexpr qsizetype Size = 74;

    quint16 version = 0;
    quint32 validFrom = 0; ///< Unix seconds
    quint32 notValidAfter = 0; ///< Unix seconds
    crypto::Signature signature {};

    /// Signs \a serverKey with the authority's key. Times are Unix seconds.
    static Certificate issue(const crypto::KeyPair &authority, const crypto::XOnlyKey &serverKey, quint32 validFrom,
        quint32 notValidAfter, const Random &random);

    std::array<quint8, Size> encode() const;
    /// Errors: Truncated, TrailingBytes.
    static Result<Certificate> decode(QByteArrayView bytes);
    bool operator==(const Certificate &) const = default;
};

/// The check that a certificate did not pass.
enum class CertificateFault : quint8 {
    None,
    Version, ///< not version 0
    AuthorityKey, ///< the expected authority key is no point of the curve
    Signature, ///< signed by another authority, or for another server
    NotYetValid,
    Expired
};

/// How far outside its validity a certificate is still taken, for clocks that differ.
inline constexpr std::chrono::seconds ClockLeeway { 10 };

/// The first check that fails, in the order of CertificateFault.
CertificateFault findFault(
    const Certificate &certificate, const crypto::XOnlyKey &serverKey, const crypto::XOnlyKey &authority, UnixMs now);

/// findFault() as a Result. Errors: Unsupported (version), BadKey (authority key), BadSignature, Expired (also when not
/// yet valid); the text names the check, and for times the measured difference to this computer's clock.
Result<void> verify(
    const Certificate &certificate, const crypto::XOnlyKey &serverKey, const crypto::XOnlyKey &authority, UnixMs now);

} // namespace noise
