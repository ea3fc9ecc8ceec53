// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/sv1/Value.h"

namespace sv1 {

/// A request id, echoed verbatim: machines use integers, strings and null.
struct Id {
    QByteArray json = QByteArrayLiteral("null");

    static Id number(qint64 n) { return { QByteArray::number(n) }; }
    bool isNull() const { return json == "null"; }
    bool operator==(const Id &) const = default;
};

/// The error of a reply, always sent as an array: old firmwares do not take JSON-RPC error objects.
struct ErrorTuple {
    int code = 20;
    QByteArray message; ///< short and constant: machines group their rejects by it
    bool operator==(const ErrorTuple &) const = default;
};

/// Constant errors of a server; codes as in sheet section 1.5.
namespace errors {
inline const ErrorTuple malformed { 20, QByteArrayLiteral("malformed") };
inline const ErrorTuple notSupported { 20, QByteArrayLiteral("not-supported") };
inline const ErrorTuple badExtranonce { 20, QByteArrayLiteral("bad-extranonce") };
inline const ErrorTuple rateLimited { 20, QByteArrayLiteral("rate-limited") };
inline const ErrorTuple upstream { 20, QByteArrayLiteral("upstream-reject") };
inline const ErrorTuple noWork { 20, QByteArrayLiteral("no-work") };
inline const ErrorTuple unknownJob { 21, QByteArrayLiteral("unknown-work") };
inline const ErrorTuple stale { 21, QByteArrayLiteral("stale-prevblk") };
inline const ErrorTuple timeTooOld { 21, QByteArrayLiteral("time-too-old") };
inline const ErrorTuple timeTooNew { 21, QByteArrayLiteral("time-too-new") };
inline const ErrorTuple duplicate { 22, QByteArrayLiteral("duplicate") };
inline const ErrorTuple lowDifficulty { 23, QByteArrayLiteral("high-hash") };
inline const ErrorTuple badVersion { 23, QByteArrayLiteral("bad-version") };
inline const ErrorTuple unauthorized { 24, QByteArrayLiteral("unauthorized") };
inline const ErrorTuple notSubscribed { 25, QByteArrayLiteral("not-subscribed") };
inline const ErrorTuple methodNotFound { -3, QByteArrayLiteral("Method not found") };
} // namespace errors

struct Request {
    Id id;
    QByteArray method;
    Value params;
    bool operator==(const Request &) const = default;
};
/// A method call that wants no answer: its id is null or absent.
struct Notification {
    QByteArray method;
    Value params;
    bool operator==(const Notification &) const = default;
};
struct Response {
    Id id;
    Value result;
    Value error;
    Value rejectReason; ///< old ckpool's top-level "reject-reason"

    /// True when the result is neither null nor false and there is no error.
    bool isSuccess() const;
    /// What went wrong, from an array, object, text or reject-reason; empty code 20 when nothing is said.
    ErrorTuple errorTuple() const;
    bool operator==(const Response &) const = default;
};
using Message = std::variant<Request, Notification, Response>;

/// One compact JSON line with its newline; replies always hold id, result and error.
QByteArray toLine(const Request &request);
QByteArray toLine(const Notification &notification);
QByteArray toLine(const Response &response);
QByteArray toLine(const Message &message);
QByteArray resultLine(const Id &id, const Value &result);
QByteArray errorLine(const Id &id, const ErrorTuple &error);

} // namespace sv1
