// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Version.h"
#include "core/cashu/Json.h"
#include "core/mint/HttpRouter.h"
#include "core/mint/MintRules.h"

#include <set>

namespace mint {

namespace {

using Json = nlohmann::ordered_json;

/// A way to get ecash: a payment method in a unit.
struct Offer {
    std::string method;
    std::string unit;
    quint64 most;
};

QList<Offer> offersOf(const Mint &mint)
{
    const MintConfig &config = mint.config();
    QList<Offer> offers;
    for (const cashu::Keyset &keyset : mint.activeKeys().keysets) {
        const bool isTestUnit = config.testBackendDelay && keyset.unit == config.testUnit;
        if (!isTestUnit || keyset.unit == config.unit)
            offers.append({ "ehash", keyset.unit.toStdString(), quint64(1) << 63 });
        if (config.testBackendDelay && (isTestUnit || (!config.epochs && keyset.unit == config.unit)))
            offers.append({ "bolt11", keyset.unit.toStdString(), limits::testAmount });
    }
    return offers;
}

Json methodsOf(const QList<Offer> &offers)
{
    Json methods = Json::array();
    for (const Offer &offer : offers) {
        Json one { { "method", offer.method }, { "unit", offer.unit }, { "min_amount", 1 },
            { "max_amount", offer.most } };
        if (offer.method == "bolt11")
            one["options"] = { { "description", true } };
        methods.push_back(one);
    }
    return methods;
}

Json webSocketsOf(const QList<Offer> &offers)
{
    Json supported = Json::array();
    for (const Offer &offer : offers)
        supported.push_back({ { "method", offer.method }, { "unit", offer.unit },
            { "commands", { offer.method + "_mint_quote", "proof_state" } } });
    return { { "supported", supported } };
}

Json cachedOf(const Mint &mint, const std::set<std::string> &methods)
{
    Json endpoints = Json::array({ { { "method", "POST" }, { "path", "/v1/swap" } } });
    for (const std::string &method : methods) {
        endpoints.push_back({ { "method", "POST" }, { "path", "/v1/mint/" + method } });
        endpoints.push_back({ { "method", "POST" }, { "path", "/v1/mint/" + method + "/batch" } });
    }
    return { { "ttl", mint.config().replayTtl.count() }, { "cached_endpoints", endpoints } };
}

Json nutsOf(const Mint &mint)
{
    const QList<Offer> offers = offersOf(mint);
    std::set<std::string> methods;
    for (const Offer &offer : offers)
        methods.insert(offer.method);
    const Json yes { { "supported", true } };
    Json nuts;
    nuts["4"] = { { "methods", methodsOf(offers) }, { "disabled", false } };
    nuts["5"] = { { "methods", Json::array() }, { "disabled", true } };
    for (const char *number : { "7", "9", "10", "11", "12", "14" })
        nuts[number] = yes;
    nuts["17"] = webSocketsOf(offers);
    nuts["19"] = cachedOf(mint, methods);
    nuts["20"] = yes;
    nuts["29"] = { { "max_batch_size", limits::batch }, { "methods", methods } };
    return nuts;
}

} // namespace

QByteArray infoBody(const Mint &mint, const MintInfo &info, UnixMs now)
{
    Json body;
    body["name"] = info.name.toStdString();
    body["pubkey"] = mint.publicKey().toHex().toStdString();
    body["version"] = "hashstead/" HASHSTEAD_VERSION;
    const auto add = [&body](const char *name, const QString &text) {
        if (!text.isEmpty())
            body[name] = text.toStdString();
    };
    add("description", info.description);
    add("description_long", info.longDescription);
    if (!info.contacts.isEmpty()) {
        body["contact"] = Json::array();
        for (const auto &[method, address] : info.contacts)
            body["contact"].push_back({ { "method", method.toStdString() }, { "info", address.toStdString() } });
    }
    add("motd",
        mint.config().isTestInstance && info.motd.isEmpty()
            ? QStringLiteral("This mint issues play money: it is a test instance.")
            : info.motd);
    if (!info.urls.isEmpty()) {
        body["urls"] = Json::array();
        for (const QString &url : info.urls)
            body["urls"].push_back(url.toStdString());
    }
    body["time"] = unixSeconds(now);
    body["nuts"] = nutsOf(mint);
    // The quote lookup has no number yet, and wallets in the field (Nutshell) take no mint with a NUT that is none.
    body["quote_lookup"]
        = { { "supported", true }, { "max_pubkeys", limits::lookupKeys }, { "max_page_size", limits::lookupPage } };
    return cashu::toText(body);
}

} // namespace mint
