// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/KeyPair.h"

#include <QString>

#include <optional>

namespace noise {

/// Where an SV2 server listens and who vouches for it: stratum2+tcp://host:port/authority-key. sv2-spec 4.7
struct AuthorityUrl {
    QString host; ///< name or address, an IPv6 address without brackets
    quint16 port = 0;
    std::optional<crypto::XOnlyKey> authority; ///< absent: the server cannot be authenticated

    /// Errors: Malformed saying which part, Unsupported (another scheme), and those of authorityKeyFromText().
    static Result<AuthorityUrl> parse(QStringView text);
    QString toString() const;
    bool operator==(const AuthorityUrl &) const = default;
};

} // namespace noise
