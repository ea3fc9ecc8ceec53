// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/devices/HttpDesk.h"

#include <QHash>
#include <QSet>

namespace devices {

/// The server's side of HTTP digest (RFC 2617 with qop "auth" and MD5, as lighttpd does it), strict: the nonce must be
/// one it gave out, its count must grow, the uri must be the one that was asked for.
class DigestGate {
public:
    DigestGate(QByteArray realm, QByteArray user, QByteArray password)
        : m_realm(std::move(realm))
        , m_user(std::move(user))
        , m_password(std::move(password))
    {
    }
    enum class Verdict : quint8 { Right, None, Wrong, Stale };
    Verdict judge(const HttpIn &in);
    /// Value of WWW-Authenticate, with a fresh nonce.
    QByteArray challenge(bool isStale);
    void forget() { m_counts.clear(); }

private:
    QByteArray m_realm, m_user, m_password;
    QHash<QByteArray, quint32> m_counts; ///< by nonce, the highest that came
    quint32 m_next = 1;
};

} // namespace devices
