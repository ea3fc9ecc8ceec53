// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/MintApi.h"

#include "core/cashu/Json.h"
#include "core/wallet/ShownText.h"

#include <QUrl>

namespace wallet {
namespace {

using nlohmann::json;

constexpr qsizetype maxDetail = 300;
constexpr qsizetype maxInfo = 128 * 1024; ///< it is kept on disk and read again and again

/// What an HTTP answer means before its body is looked at.
MintTrouble troubleOf(const HttpReply &reply)
{
    if (reply.status == 0)
        return { MintTrouble::Kind::NoAnswer, 0, {}, reply.trouble };
    MintTrouble out { MintTrouble::Kind::Refused, reply.status, {}, QStringLiteral("HTTP %1").arg(reply.status) };
    if (reply.status >= 500 || reply.status == 429 || reply.status == 408 || reply.status < 400)
        out.kind = MintTrouble::Kind::NoAnswer;
    if (const auto body = cashu::decodeJson<cashu::ErrorBody>(reply.body)) {
        out.detail = shownText(body->detail, maxDetail);
        if (body->code == 50000) // "try again": somebody else changes the same rows
            out.kind = MintTrouble::Kind::NoAnswer;
        else if (out.kind == MintTrouble::Kind::Refused)
            out.code = cashu::ErrorCode(body->code);
    }
    return out;
}

/// Fills in what the path says and what the oldest mints mean; the rest core/cashu reads from what there is.
void complete(json &quote, const QString &method)
{
    if (!quote.is_object())
        return;
    const auto lacks = [&](const char *name) { return !quote.contains(name) || quote[name].is_null(); };
    for (const char *counter : { "amount_paid", "amount_issued" }) {
        if (lacks(counter))
            quote.erase(counter);
    }
    if (lacks("method"))
        quote["method"] = method.toStdString();
    if (lacks("unit"))
        quote["unit"] = "sat";
    if (lacks("state") && (lacks("amount_paid") || lacks("amount_issued")))
        quote["state"] = "UNPAID";
}

Result<cashu::MintQuoteBody> quoteOf(json value, const QString &method)
{
    complete(value, method);
    return cashu::fromJson<cashu::MintQuoteBody>(value);
}

Result<QList<cashu::MintQuoteBody>> quoteList(json array, const QString &method)
{
    if (!array.is_array())
        return fail(Errc::Malformed, QStringLiteral("expected a list of quotes"));
    QList<cashu::MintQuoteBody> out;
    for (json &entry : array) {
        auto quote = quoteOf(std::move(entry), method);
        if (!quote)
            return tl::unexpected(quote.error());
        out.append(*std::move(quote));
    }
    return out;
}

Result<cashu::QuoteLookupResponse> lookupOf(QByteArrayView text, const QString &method)
{
    auto parsed = cashu::parseJson(text);
    if (!parsed)
        return tl::unexpected(parsed.error());
    const auto list = parsed->is_object() ? parsed->find("quotes") : parsed->end();
    if (list == parsed->end())
        return fail(Errc::Malformed, QStringLiteral("quotes: missing"));
    auto quotes = quoteList(std::move(*list), method);
    if (!quotes)
        return tl::unexpected(quotes.error());
    cashu::QuoteLookupResponse out { *std::move(quotes) };
    if (const auto next = parsed->find("next_cursor"); next != parsed->end() && next->is_string())
        out.nextCursor = QString::fromStdString(next->get<std::string>());
    return out;
}

Result<QList<cashu::ProofState>> statesOf(const QByteArray &body, const QStringList &ys)
{
    auto answer = cashu::decodeJson<cashu::CheckStateResponse>(body);
    if (!answer)
        return tl::unexpected(answer.error());
    bool fits = answer->states.size() == ys.size();
    for (qsizetype i = 0; fits && i < ys.size(); ++i) {
        const QString &state = answer->states[i].state;
        if (state != u"UNSPENT" && state != u"PENDING" && state != u"SPENT")
            return fail(Errc::Protocol, QStringLiteral("a proof is in a state that does not exist"));
        fits = answer->states[i].y.compare(ys[i], Qt::CaseInsensitive) == 0;
    }
    if (!fits)
        return fail(Errc::Protocol, QStringLiteral("the states are of other proofs than were asked for"));
    return std::move(answer->states);
}

} // namespace

Error MintTrouble::toError() const
{
    const QString what = detail.isEmpty() ? QStringLiteral("no reason given") : detail;
    switch (kind) {
    case Kind::Refused:
        return { Errc::Refused,
            code ? QStringLiteral("the mint refused: %1 (%2)").arg(what).arg(int(*code))
                 : QStringLiteral("the mint refused: %1").arg(what) };
    case Kind::NoAnswer:
        return { Errc::Unreachable, QStringLiteral("the mint does not answer: %1").arg(what) };
    case Kind::BadAnswer:
        return { Errc::Protocol, QStringLiteral("the mint's answer is not understood: %1").arg(what) };
    }
    return {};
}

Result<cashu::MintQuoteBody> parseQuote(QByteArrayView text, const QString &method)
{
    auto parsed = cashu::parseJson(text);
    if (!parsed)
        return tl::unexpected(parsed.error());
    return quoteOf(*std::move(parsed), method);
}

template <class T, class Parse> void MintApi::call(HttpRequest request, Parse parse, Done<T> done) const
{
    m_transport->send(request, [parse = std::move(parse), done = std::move(done)](const HttpReply &reply) {
        if (reply.status != 200) {
            done(tl::unexpected(troubleOf(reply)));
            return;
        }
        Result<T> value = parse(reply.body);
        if (value)
            done(*std::move(value));
        else
            done(tl::unexpected(
                MintTrouble { MintTrouble::Kind::BadAnswer, reply.status, {}, value.error().detail.left(maxDetail) }));
    });
}

void MintApi::info(const QString &mint, Done<QByteArray> done) const
{
    call<QByteArray>(
        { mint, QStringLiteral("/v1/info") },
        [](const QByteArray &body) -> Result<QByteArray> {
            if (body.size() > maxInfo)
                return fail(Errc::Limit, QStringLiteral("its info is longer than %1 bytes").arg(maxInfo));
            const auto info = MintInfo::parse(body);
            if (!info)
                return tl::unexpected(info.error());
            return body;
        },
        std::move(done));
}

void MintApi::keysets(const QString &mint, Done<cashu::KeysetsResponse> done) const
{
    call<cashu::KeysetsResponse>(
        { mint, QStringLiteral("/v1/keysets") },
        [](const QByteArray &body) { return cashu::decodeJson<cashu::KeysetsResponse>(body); }, std::move(done));
}

void MintApi::keys(const QString &mint, const cashu::KeysetId &id, Done<cashu::KeysResponse> done) const
{
    call<cashu::KeysResponse>(
        { mint, QStringLiteral("/v1/keys/") + id.toHex() },
        [](const QByteArray &body) { return cashu::decodeJson<cashu::KeysResponse>(body); }, std::move(done));
}

void MintApi::signatures(
    const QString &mint, const QString &path, const QByteArray &body, Done<cashu::SignaturesResponse> done) const
{
    call<cashu::SignaturesResponse>(
        { mint, path, true, body },
        [](const QByteArray &answer) { return cashu::decodeJson<cashu::SignaturesResponse>(answer); }, std::move(done));
}

void MintApi::restore(
    const QString &mint, const cashu::RestoreRequest &request, Done<cashu::RestoreResponse> done) const
{
    call<cashu::RestoreResponse>(
        { mint, QStringLiteral("/v1/restore"), true, cashu::encodeJson(request) },
        [](const QByteArray &body) { return cashu::decodeJson<cashu::RestoreResponse>(body); }, std::move(done));
}

void MintApi::checkState(const QString &mint, const QStringList &ys, Done<QList<cashu::ProofState>> done) const
{
    call<QList<cashu::ProofState>>(
        { mint, QStringLiteral("/v1/checkstate"), true, cashu::encodeJson(cashu::CheckStateRequest { ys }) },
        [ys](const QByteArray &body) { return statesOf(body, ys); }, std::move(done));
}

void MintApi::createQuote(const QString &mint, const QString &method, const cashu::MintQuoteRequest &request,
    Done<cashu::MintQuoteBody> done) const
{
    call<cashu::MintQuoteBody>(
        { mint, QStringLiteral("/v1/mint/quote/") + method, true, cashu::encodeJson(request) },
        [method](const QByteArray &body) { return parseQuote(body, method); }, std::move(done));
}

void MintApi::quote(
    const QString &mint, const QString &method, const QString &id, Done<cashu::MintQuoteBody> done) const
{
    const QString escaped = QString::fromLatin1(QUrl::toPercentEncoding(id));
    call<cashu::MintQuoteBody>(
        { mint, QStringLiteral("/v1/mint/quote/%1/%2").arg(method, escaped) },
        [method](const QByteArray &body) { return parseQuote(body, method); }, std::move(done));
}

void MintApi::quotes(
    const QString &mint, const QString &method, const QStringList &ids, Done<QList<cashu::MintQuoteBody>> done) const
{
    call<QList<cashu::MintQuoteBody>>(
        { mint, QStringLiteral("/v1/mint/quote/%1/check").arg(method), true,
            cashu::encodeJson(cashu::QuoteCheckRequest { ids }) },
        [method](const QByteArray &body) -> Result<QList<cashu::MintQuoteBody>> {
            auto parsed = cashu::parseJson(body);
            if (!parsed)
                return tl::unexpected(parsed.error());
            return quoteList(*std::move(parsed), method);
        },
        std::move(done));
}

void MintApi::lookup(const QString &mint, const QString &method, const cashu::QuoteLookupRequest &request,
    Done<cashu::QuoteLookupResponse> done) const
{
    call<cashu::QuoteLookupResponse>(
        { mint, QStringLiteral("/v1/mint/quote/%1/pubkey").arg(method), true, cashu::encodeJson(request) },
        [method](const QByteArray &body) { return lookupOf(body, method); }, std::move(done));
}

} // namespace wallet
