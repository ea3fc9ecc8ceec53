// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <optional>
#include <variant>

namespace lan {

/// A secret an ask needs; the transport adds it, drivers never see it.
enum class Needs : quint8 {
    Nothing,
    Digest, ///< user and password, by HTTP digest
    OneTimeCode ///< the code on the owner's phone, in X-TOTP
};

/// One HTTP request to a device. Redirects are answers, never followed.
struct HttpAsk {
    QByteArray method { "GET" };
    QString path {}; ///< "/api/system/info"
    QByteArray body {};
    QByteArray contentType { "application/json" }; ///< where there is a body
    Needs needs = Needs::Nothing;
    bool operator==(const HttpAsk &) const = default;
};
/// One request of the cgminer API: sent as it is, the reply is all until the peer closes.
struct SocketAsk {
    QByteArray line {};
    quint16 port = 4028;
    bool operator==(const SocketAsk &) const = default;
};
/// Nothing for a while: a device needs time before the next ask makes sense.
struct WaitAsk {
    int milliseconds = 0;
    bool operator==(const WaitAsk &) const = default;
};
using Ask = std::variant<HttpAsk, SocketAsk, WaitAsk>;

/// What came back. Of an HttpAsk any status counts as a reply; of a WaitAsk it is empty.
struct Reply {
    int status = 0; ///< HTTP; 0 of a socket
    QByteArray body {}; ///< at most maxReply bytes
    QByteArray server {}; ///< HTTP headers that tell devices apart
    QByteArray authenticate {}; ///< WWW-Authenticate
    QString location {};
    bool leadsAway = false; ///< location names another host than the one that was asked
    bool isCut = false; ///< the peer closed before the body was whole
    bool operator==(const Reply &) const = default;
};
inline constexpr qsizetype maxReply = 256 * 1024;

/// What a device is asked, as a value machine: says what to ask next, is given what came. Pure; its caller owns sockets
/// and time. The same instance serves one talk only.
template <class Outcome> class Talk {
public:
    virtual ~Talk() = default;
    /// The next ask; nothing when the talk is over. take() comes between two calls.
    virtual std::optional<Ask> next() = 0;
    /// Errors: Timeout, Unreachable, Limit (a reply over maxReply), Denied (no secret, or a wrong one), Protocol.
    virtual void take(const Result<Reply> &reply) = 0;
    /// Once next() gave nothing.
    virtual Result<Outcome> outcome() const = 0;
};

} // namespace lan
