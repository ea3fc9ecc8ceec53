// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <functional>
#include <nlohmann/json.hpp>
#include <optional>

namespace node {

/// Where a node's RPC listens and how to log in. Holds secrets: never print it whole, print name().
struct RpcEndpoint {
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 8332;
    bool isTls = false;
    QString caFile; ///< PEM file to trust besides the system's, for btcd's own certificate
    QString cookieFile; ///< bitcoind's .cookie; used when user is empty, read again after a 401
    QString user;
    QString password;

    /// "host:port", without credentials.
    QString name() const;
};

/// What became of one call. Exactly one of \c result and \c error is set.
struct RpcReply {
    nlohmann::json result;
    std::optional<Error> error; ///< Unreachable, Timeout, Denied, Limit, Protocol, Refused (an RPC error)
    int rpcCode = 0; ///< the node's JSON-RPC error code; 0 when there was none, also in an error (then Protocol)
    QString rpcMessage; ///< the node's words
    int httpStatus = 0; ///< 0 when no HTTP answer came
    std::chrono::milliseconds latency {};

    bool isOk() const { return !error; }
    /// The node answered this call with a JSON-RPC result or error, so its outcome is known.
    bool isAnswered() const { return !error || rpcCode != 0; }
};

/// JSON-RPC over HTTP(S) to bitcoind, btcd and their kin. Non-blocking; use from one thread.
/// Numbers: integers are exact; decimals arrive as their text, see Json.h.
/// Credentials go into the Authorization header only, never into a log or an error.
class RpcClient final : public QObject {
    Q_OBJECT
public:
    using Callback = std::function<void(const RpcReply &)>;
    static constexpr qint64 maxReplyBytes = 64 * 1024 * 1024;

    RpcClient(RpcEndpoint endpoint, const Clock &clock, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RpcClient)

    /// Calls \a method with \a params (an array). \a done runs once, later, on this thread, unless this client is
    /// destroyed first: then it never runs.
    void call(const QString &method, nlohmann::json params, std::chrono::milliseconds timeout, Callback done);
    const RpcEndpoint &endpoint() const { return m_endpoint; }

private:
    struct Call;
    void send(const std::shared_ptr<Call> &call);
    void finished(const std::shared_ptr<Call> &call, QNetworkReply *reply);
    Result<QByteArray> authorization();

    RpcEndpoint m_endpoint;
    const Clock &m_clock;
    QNetworkAccessManager m_network;
    QByteArray m_cookie; ///< as last read from the file
    quint64 m_nextId = 1;
};

} // namespace node
