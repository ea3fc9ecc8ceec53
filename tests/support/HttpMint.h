// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mint/HttpRouter.h"
#include "tests/support/MintBench.h"

namespace support {

/// A mint behind its router, and the requests of a wallet as text.
class HttpMint : public MintBench {
public:
    HttpMint()
    {
        config.testBackendDelay = std::chrono::milliseconds(0);
        open();
        router = std::make_unique<mint::HttpRouter>(*mint, mint::MintInfo {}, clock);
    }

    std::unique_ptr<mint::HttpRouter> router;

    net::HttpReply get(const QByteArray &path) { return router->answer({ "GET", path, {}, {}, {}, {} }); }
    net::HttpReply post(const QByteArray &path, const QByteArray &body)
    {
        return router->answer({ "POST", path, {}, body, {}, {} });
    }
    /// The number of a refusal; 0 when it is none, -1 when it has not exactly {detail, code}.
    static int codeOf(const net::HttpReply &reply)
    {
        if (reply.status == 200)
            return 0;
        const auto body = cashu::parseJson(reply.body);
        const bool isRight = body && body->is_object() && body->size() == 2 && body->contains("detail")
            && (*body)["detail"].is_string() && body->contains("code") && (*body)["code"].is_number_integer();
        return isRight ? (*body)["code"].get<int>() : -1;
    }
    static nlohmann::json json(const net::HttpReply &reply)
    {
        return nlohmann::json::parse(reply.body.toStdString(), nullptr, false);
    }

    QByteArray swapBody(const QList<cashu::Proof> &inputs, const Blanks &outputs) const
    {
        return cashu::encodeJson(cashu::SwapRequest { inputs, messagesOf(outputs) });
    }
    QByteArray mintBody(const QString &quoteId, const Blanks &outputs) const
    {
        return cashu::encodeJson(mintRequest(quoteId, outputs));
    }
    QByteArray lookupBody(
        std::optional<quint64> timestamp, quint8 keyNumber = 1, std::optional<crypto::CurvePoint> mintKey = {}) const
    {
        const auto pair = keyPair(keyNumber);
        const auto digest = cashu::lookupDigest(mintKey.value_or(mint->publicKey()), pointOf(pair), timestamp);
        cashu::QuoteLookupRequest request;
        request.pubkeys = { pointOf(pair).toHex() };
        request.pubkeySignatures = { toHex(pair.sign(digest, random.bytes<32>())) };
        request.timestamp = timestamp;
        return cashu::encodeJson(request);
    }
};

} // namespace support
