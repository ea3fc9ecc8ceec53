// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mint/HttpRouter.h"

#include "core/cashu/Json.h"
#include "core/crypto/Sha256.h"
#include "core/mint/MintRules.h"

#include <algorithm>

namespace mint {

using cashu::ErrorCode;
using cashu::MintResult;
using cashu::refuse;
using net::HttpCall;
using net::HttpReply;

namespace {

HttpReply withBody(int status, QByteArray body)
{
    return { status, std::move(body), "application/json", {} };
}

HttpReply refused(const cashu::Refusal &refusal, int status = 400)
{
    return withBody(status, cashu::encodeJson(cashu::ErrorBody { refusal.detail, int(refusal.code) }));
}

HttpReply refused(int status, const QString &detail)
{
    return refused({ ErrorCode::Generic, detail }, status);
}

template <class Body> HttpReply reply(const MintResult<Body> &result)
{
    if (!result)
        return refused(result.error());
    if constexpr (std::is_same_v<Body, QByteArray>)
        return withBody(200, *result);
    else
        return withBody(200, cashu::encodeJson(*result));
}

/// The arrays of a request that cost the most to read, with what one too many is called.
struct Cap {
    const char *field;
    qsizetype most;
    ErrorCode code;
};
constexpr std::array caps { Cap { "inputs", limits::inputs, ErrorCode::TooManyInputs },
    Cap { "outputs", limits::outputs, ErrorCode::TooManyOutputs },
    Cap { "Ys", limits::points, ErrorCode::TooManyInputs }, Cap { "quotes", limits::batch, ErrorCode::BatchTooLarge },
    Cap { "pubkeys", limits::lookupKeys, ErrorCode::BatchTooLarge } };

/// Counts before it reads: a point costs more to check than to send.
template <class Request> MintResult<Request> decode(const QByteArray &body)
{
    const auto value = cashu::parseJson(body);
    if (!value)
        return refuse(ErrorCode::Generic, value.error().detail);
    for (const Cap &cap : caps) {
        const auto found = value->find(cap.field);
        if (found != value->end() && found->is_array() && qsizetype(found->size()) > cap.most) {
            return refuse(cap.code,
                QStringLiteral("At most %1 %2 are taken at once.").arg(cap.most).arg(QLatin1String(cap.field)));
        }
    }
    auto request = cashu::fromJson<Request>(*value);
    if (!request) { // a keyset id of a version this mint does not know is a keyset it does not have
        const bool isForeignKeyset = request.error().code == Errc::Unsupported;
        return refuse(isForeignKeyset ? ErrorCode::KeysetUnknown : ErrorCode::Generic, request.error().detail);
    }
    return *std::move(request);
}

RequestKey keyOf(const HttpCall &call)
{
    return crypto::sha256(call.method + '\n' + call.path + '\n' + call.body);
}

bool isName(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 80 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

} // namespace

/// A pattern's '*' stands for one name.
struct HttpRouter::Route {
    const char *method;
    QList<QByteArray> pattern;
    HttpReply (HttpRouter::*handler)(const HttpCall &call, const Names &names);

    bool matches(const QList<QByteArray> &path, Names &names) const
    {
        names.clear();
        if (path.size() != pattern.size())
            return false;
        for (qsizetype i = 0; i < path.size(); ++i) {
            if (pattern[i] == "*" ? !isName(path[i]) : pattern[i] != path[i])
                return false;
            if (pattern[i] == "*")
                names.append(path[i]);
        }
        return true;
    }
};

/// The first match wins: "pubkey" is no payment method.
const QList<HttpRouter::Route> &HttpRouter::routes()
{
    const auto route = [](const char *method, const char *path, auto handler) {
        return Route { method, QByteArray(path).split('/'), handler };
    };
    static const QList<Route> all { route("GET", "/v1/info", &HttpRouter::info),
        route("GET", "/v1/keys", &HttpRouter::keys), route("GET", "/v1/keys/*", &HttpRouter::keys),
        route("GET", "/v1/keysets", &HttpRouter::keysets), route("POST", "/v1/swap", &HttpRouter::swap),
        route("POST", "/v1/mint/quote/pubkey", &HttpRouter::lookup),
        route("POST", "/v1/mint/quote/*/pubkey", &HttpRouter::lookup),
        route("POST", "/v1/mint/quote/*/check", &HttpRouter::checkQuotes),
        route("POST", "/v1/mint/quote/*", &HttpRouter::createQuote),
        route("GET", "/v1/mint/quote/*/*", &HttpRouter::quote),
        route("POST", "/v1/mint/*/batch", &HttpRouter::mintBatch), route("POST", "/v1/mint/*", &HttpRouter::mint),
        route("POST", "/v1/checkstate", &HttpRouter::checkState), route("POST", "/v1/restore", &HttpRouter::restore),
        route("POST", "/v1/melt/quote/*", &HttpRouter::melt), route("GET", "/v1/melt/quote/*/*", &HttpRouter::melt),
        route("POST", "/v1/melt/*", &HttpRouter::melt), route("GET", "/v1/ws", &HttpRouter::webSocket) };
    return all;
}

HttpRouter::HttpRouter(Mint &mint, MintInfo info, const Clock &clock)
    : m_mint(mint)
    , m_info(std::move(info))
    , m_clock(clock)
{
}

HttpReply HttpRouter::answer(const HttpCall &call)
{
    HttpReply reply = refused(404, QStringLiteral("There is nothing here."));
    if (call.method == "OPTIONS") {
        reply = { 204, {}, {}, {} };
    } else {
        const QList<QByteArray> path = call.path.split('/');
        const QByteArray method = call.method == "HEAD" ? QByteArray("GET") : call.method;
        for (const Route &route : routes()) {
            Names names;
            if (!route.matches(path, names))
                continue;
            if (method == route.method) {
                reply = (this->*route.handler)(call, names);
                break;
            }
            reply = refused(405, QStringLiteral("This path takes another HTTP method."));
        }
    }
    reply.headers.append({ { "Access-Control-Allow-Origin", "*" },
        { "Access-Control-Allow-Methods", "GET, POST, OPTIONS" }, { "Access-Control-Allow-Headers", "*" },
        { "Access-Control-Max-Age", "86400" }, { "Cache-Control", "no-store" } });
    return reply;
}

HttpReply HttpRouter::info(const HttpCall &, const Names &)
{
    return withBody(200, infoBody(m_mint, m_info, m_clock.now()));
}

HttpReply HttpRouter::keys(const HttpCall &, const Names &names)
{
    if (names.isEmpty())
        return withBody(200, cashu::encodeJson(m_mint.activeKeys()));
    return reply(m_mint.keysOf(QString::fromLatin1(names[0])));
}

HttpReply HttpRouter::keysets(const HttpCall &, const Names &)
{
    return withBody(200, cashu::encodeJson(m_mint.keysets()));
}

template <class Request, class Run> HttpReply HttpRouter::once(const HttpCall &call, Run run)
{
    const RequestKey key = keyOf(call);
    if (const auto kept = m_mint.replay(key))
        return withBody(200, *kept);
    const auto request = decode<Request>(call.body);
    if (!request)
        return refused(request.error());
    return reply(run(*request, key));
}

HttpReply HttpRouter::swap(const HttpCall &call, const Names &)
{
    return once<cashu::SwapRequest>(
        call, [this](const auto &request, const RequestKey &key) { return m_mint.swap(request, key); });
}

HttpReply HttpRouter::mint(const HttpCall &call, const Names &names)
{
    return once<cashu::MintRequest>(call, [&](const auto &request, const RequestKey &key) {
        return m_mint.mint(QString::fromLatin1(names[0]), request, key);
    });
}

HttpReply HttpRouter::mintBatch(const HttpCall &call, const Names &names)
{
    return once<cashu::MintBatchRequest>(call, [&](const auto &request, const RequestKey &key) {
        return m_mint.mintBatch(QString::fromLatin1(names[0]), request, key);
    });
}

HttpReply HttpRouter::createQuote(const HttpCall &call, const Names &names)
{
    const auto request = decode<cashu::MintQuoteRequest>(call.body);
    if (!request)
        return refused(request.error());
    return reply(m_mint.createQuote(QString::fromLatin1(names[0]), *request));
}

HttpReply HttpRouter::quote(const HttpCall &, const Names &names)
{
    return reply(m_mint.quote(QString::fromLatin1(names[0]), QString::fromLatin1(names[1])));
}

HttpReply HttpRouter::checkQuotes(const HttpCall &call, const Names &names)
{
    const auto request = decode<cashu::QuoteCheckRequest>(call.body);
    if (!request)
        return refused(request.error());
    return reply(m_mint.quotes(QString::fromLatin1(names[0]), request->quotes));
}

/// Variants A and C under a method, B for all methods.
HttpReply HttpRouter::lookup(const HttpCall &call, const Names &names)
{
    const auto request = decode<cashu::QuoteLookupRequest>(call.body);
    if (!request)
        return refused(request.error());
    return reply(m_mint.lookup(names.isEmpty() ? QString() : QString::fromLatin1(names[0]), *request));
}

HttpReply HttpRouter::checkState(const HttpCall &call, const Names &)
{
    const auto request = decode<cashu::CheckStateRequest>(call.body);
    if (!request)
        return refused(request.error());
    return reply(m_mint.checkState(*request));
}

HttpReply HttpRouter::restore(const HttpCall &call, const Names &)
{
    const auto request = decode<cashu::RestoreRequest>(call.body);
    if (!request)
        return refused(request.error());
    return reply(m_mint.restore(*request));
}

HttpReply HttpRouter::melt(const HttpCall &, const Names &)
{
    return refused(400, QStringLiteral("This mint does not melt: NUT-05 is disabled."));
}

HttpReply HttpRouter::webSocket(const HttpCall &, const Names &)
{
    return refused(400, QStringLiteral("This path is a WebSocket: ask for an upgrade. NUT-17"));
}

} // namespace mint
