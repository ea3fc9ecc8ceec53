// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace lan {

/// What a server wants of an Authorization header. RFC 7616, RFC 2617
struct DigestChallenge {
    enum class Algorithm : quint8 { Md5, Md5Session, Sha256, Sha256Session };
    Algorithm algorithm = Algorithm::Md5;
    bool isNamed = false; ///< the challenge named its algorithm; the answer repeats it then
    QByteArray realm {};
    QByteArray nonce {};
    QByteArray opaque {};
    bool hasOpaque = false;
    bool hasQop = true; ///< "auth"; without one the answer is RFC 2069's
    bool isStale = false; ///< the password was right, the nonce old
    bool operator==(const DigestChallenge &) const = default;
};

/// Reads the value of a WWW-Authenticate header, or of several joined by commas or newlines; the strongest digest that
/// this program can answer wins. Errors: Malformed, Limit (over 4 KiB), Unsupported (only Basic, "auth-int", SHA-512).
Result<DigestChallenge> readDigestChallenge(const QByteArray &header);

/// One request that is to be answered for.
struct DigestAsk {
    QByteArray method {}; ///< "GET"
    QByteArray uri {}; ///< as in the request line, "/cgi-bin/stats.cgi"
    QByteArray user {};
    QByteArray password {};
    quint32 count = 1; ///< how often this nonce was used, this time included
    QByteArray clientNonce {}; ///< fresh random letters and digits
};

/// The value of the header Authorization. It is a credential: never logged. Errors: Malformed (a control character, a
/// user with ':' or a client nonce that is no plain word).
Result<QByteArray> digestAuthorization(const DigestChallenge &challenge, const DigestAsk &ask);

/// The hexadecimal response alone, as both sides compute it.
QByteArray digestResponse(const DigestChallenge &challenge, const DigestAsk &ask);

} // namespace lan
