// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/JsonValue.h"

// Outputs, signatures, proofs, quotes and refusals in JSON.

namespace cashu {

using crypto::CurvePoint;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {

/// {e, s} and, between wallets, r.
struct DleqBody {
    Bytes32 e {};
    Bytes32 s {};
    std::optional<Bytes32> r {};
    static void fields(auto &m, auto &&f) { f("e", m.e), f("s", m.s), f("r", m.r); }
};

/// What an output, a signature and a proof have in common.
struct Coin {
    Amount amount;
    CurvePoint point;
};
Result<Coin> readCoin(const json &value, const char *pointName, const JsonPath &path)
{
    if (!value.is_object())
        return path.wrong(QStringLiteral("is no object"));
    const auto amount = readField<Amount>(value, "amount", path);
    if (!amount)
        return tl::unexpected(amount.error());
    const auto point = readField<CurvePoint>(value, pointName, path);
    if (!point)
        return tl::unexpected(point.error());
    return Coin { *amount, *point };
}

Result<KeysetId> readTokenId(const json &value, const JsonPath &parent)
{
    const auto text = readField<QString>(value, "id", parent);
    if (!text)
        return tl::unexpected(text.error());
    const JsonPath path { &parent, "id" };
    const auto bytes = fromHex(*text);
    const auto id = bytes ? KeysetId::fromBytes(*bytes) : tl::unexpected(bytes.error());
    if (!id)
        return path.wrong(id.error().code, id.error().detail);
    return id;
}

// A string, or the object that the string would hold.
Result<QString> readWitness(const json &value, const JsonPath &parent)
{
    const auto found = value.find("witness");
    if (found != value.end() && found->is_object())
        return QString::fromStdString(found->dump());
    return readField<std::optional<QString>>(value, "witness", parent).map([](std::optional<QString> text) {
        return text.value_or(QString());
    });
}

Result<Proof> readProof(const json &value, const JsonPath &path, bool isFromToken)
{
    const auto coin = readCoin(value, "C", path);
    if (!coin)
        return tl::unexpected(coin.error());
    const auto id = isFromToken ? readTokenId(value, path) : readField<KeysetId>(value, "id", path);
    const auto secret = readField<QString>(value, "secret", path);
    const auto witness = readWitness(value, path);
    const auto dleq = readField<std::optional<DleqBody>>(value, "dleq", path);
    if (const auto error = firstError(id, secret, witness, dleq))
        return tl::unexpected(*error);
    Proof proof { coin->amount, *id, secret->toUtf8(), coin->point, *witness };
    if (*dleq) {
        proof.dleq = Dleq { (*dleq)->e, (*dleq)->s };
        proof.dleqBlinding = (*dleq)->r;
    }
    return proof;
}

} // namespace

template <> Result<BlindedMessage> JsonLeaf<BlindedMessage>::read(const json &value, const JsonPath &path)
{
    const auto coin = readCoin(value, "B_", path);
    if (!coin)
        return tl::unexpected(coin.error());
    return readField<KeysetId>(value, "id", path).map([&](const KeysetId &id) {
        return BlindedMessage { coin->amount, id, coin->point };
    });
}
template <> ordered_json JsonLeaf<BlindedMessage>::write(const BlindedMessage &output, ProofDleq)
{
    return { { "amount", output.amount.value }, { "id", output.id.toHex().toStdString() },
        { "B_", output.blinded.toHex().toStdString() } };
}

template <> Result<BlindSignature> JsonLeaf<BlindSignature>::read(const json &value, const JsonPath &path)
{
    const auto coin = readCoin(value, "C_", path);
    if (!coin)
        return tl::unexpected(coin.error());
    const auto id = readField<KeysetId>(value, "id", path);
    if (!id)
        return tl::unexpected(id.error());
    return readField<std::optional<DleqBody>>(value, "dleq", path).map([&](const std::optional<DleqBody> &dleq) {
        return BlindSignature { coin->amount, *id, coin->point,
            dleq ? std::optional(Dleq { dleq->e, dleq->s }) : std::nullopt };
    });
}
template <> ordered_json JsonLeaf<BlindSignature>::write(const BlindSignature &signature, ProofDleq dleq)
{
    ordered_json out = { { "amount", signature.amount.value }, { "id", signature.id.toHex().toStdString() },
        { "C_", signature.signature.toHex().toStdString() } };
    if (signature.dleq)
        out["dleq"] = writeFields(DleqBody { signature.dleq->e, signature.dleq->s }, dleq);
    return out;
}

template <> Result<Proof> JsonLeaf<Proof>::read(const json &value, const JsonPath &path)
{
    return readProof(value, path, false);
}
template <> ordered_json JsonLeaf<Proof>::write(const Proof &proof, ProofDleq dleq)
{
    ordered_json out = { { "amount", proof.amount.value }, { "id", proof.id.toHex().toStdString() },
        { "secret", proof.secret.toStdString() }, { "C", proof.signature.toHex().toStdString() } };
    if (!proof.witness.isEmpty())
        out["witness"] = proof.witness.toStdString();
    if (proof.dleq && dleq == ProofDleq::Include)
        out["dleq"] = writeFields(DleqBody { proof.dleq->e, proof.dleq->s, proof.dleqBlinding }, dleq);
    return out;
}

Result<Proof> readTokenProof(const json &value, const JsonPath &path)
{
    return readProof(value, path, true);
}

template <> Result<MintQuoteBody> JsonLeaf<MintQuoteBody>::read(const json &value, const JsonPath &path)
{
    if (!value.is_object())
        return path.wrong(QStringLiteral("is no object"));
    // Mints that follow the older text of NUT-04 say no method, no counters and sometimes no unit.
    json whole = value;
    for (const char *name : { "method", "unit", "request" }) {
        if (!whole.contains(name) || whole[name].is_null())
            whole[name] = "";
    }
    if (!whole.contains("amount_paid") || !whole.contains("amount_issued")) {
        const auto state = readField<QString>(value, "state", path);
        const auto amount = readField<std::optional<Amount>>(value, "amount", path);
        if (!state || !amount)
            return tl::unexpected(state ? amount.error() : state.error());
        if (*state != u"UNPAID" && *state != u"PAID" && *state != u"ISSUED" && *state != u"PENDING")
            return JsonPath { &path, "state" }.wrong(QStringLiteral("is no state of a quote"));
        const quint64 total = amount->value_or(Amount()).value;
        whole["amount_paid"] = *state == u"PAID" || *state == u"ISSUED" ? total : 0;
        whole["amount_issued"] = *state == u"ISSUED" ? total : 0;
    }
    return readFields<MintQuoteBody>(whole, path);
}
template <> ordered_json JsonLeaf<MintQuoteBody>::write(const MintQuoteBody &quote, ProofDleq dleq)
{
    return writeFields(quote, dleq);
}

template <> Result<ErrorBody> JsonLeaf<ErrorBody>::read(const json &value, const JsonPath &path)
{
    if (!value.is_object())
        return path.wrong(QStringLiteral("is no object"));
    ErrorBody body;
    const auto detail = value.find("detail");
    if (detail == value.end())
        return JsonPath { &path, "detail" }.wrong(QStringLiteral("is missing"));
    body.detail = QString::fromStdString(detail->is_string() ? detail->get<std::string>() : detail->dump());
    body.code = readField<int>(value, "code", path).value_or(int(ErrorCode::Generic));
    return body;
}
template <> ordered_json JsonLeaf<ErrorBody>::write(const ErrorBody &body, ProofDleq dleq)
{
    return writeFields(body, dleq);
}

template <> Result<QuoteLookupResponse> JsonLeaf<QuoteLookupResponse>::read(const json &value, const JsonPath &path)
{
    return readFields<QuoteLookupResponse>(value, path);
}
template <> ordered_json JsonLeaf<QuoteLookupResponse>::write(const QuoteLookupResponse &page, ProofDleq dleq)
{
    auto out = writeFields(page, dleq);
    if (!page.nextCursor)
        out["next_cursor"] = nullptr; // the newest draft asks for it on the last page as well
    return out;
}

} // namespace cashu
