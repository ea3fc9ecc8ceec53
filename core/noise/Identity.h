// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/EllSwift.h"
#include "core/noise/Certificate.h"

namespace noise {

/// What a server proves itself with: a static key, its encoding and the authority's certificate for it. Made once and
/// used for many handshakes (making one costs more than a handshake); replaced when it is no longer fresh. Immutable.
struct Identity {
    crypto::KeyPair staticKey;
    crypto::EllSwift encodedKey;
    Certificate certificate;

    /// A new static key, certified from one hour before \a now (for clients whose clock is behind) until \a validity
    /// after it.
    static Identity issue(
        const crypto::KeyPair &authority, UnixMs now, std::chrono::seconds validity, const Random &random);
    /// False from the time on at which less than half of the validity that issue() gave is left.
    bool isFresh(UnixMs now) const;
};

} // namespace noise
