// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Token.h"

#include "core/cashu/Json.h"
#include "core/cashu/TokenV4.h"

namespace cashu {

namespace {

QString withoutTrailingSlash(QString url)
{
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

/// Either alphabet, with or without padding.
Result<QByteArray> fromBase64(QByteArrayView text)
{
    QByteArray digits = text.toByteArray();
    digits.replace('+', '-').replace('/', '_');
    const qsizetype padded = digits.size();
    while (digits.endsWith('=') && padded - digits.size() < 2)
        digits.chop(1);
    const auto decoded = QByteArray::fromBase64Encoding(digits,
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || digits.contains('='))
        return fail(Errc::Malformed, QStringLiteral("the token holds a character that is not of base64"));
    if (digits.size() % 4 == 1 || digits.isEmpty())
        return fail(Errc::Truncated, QStringLiteral("the token's base64 text is cut"));
    return *decoded;
}

/// Proofs of one mint, inside a version 3 token.
struct MintProofs {
    QString mint;
    QList<Proof> proofs;
};

Result<MintProofs> readMintProofs(const nlohmann::json &value, const JsonPath &path)
{
    if (!value.is_object())
        return path.wrong(QStringLiteral("is no object"));
    MintProofs out;
    const auto mint = readField<QString>(value, "mint", path);
    if (!mint)
        return tl::unexpected(mint.error());
    out.mint = withoutTrailingSlash(*mint);
    const JsonPath proofsPath { &path, "proofs" };
    const auto proofs = value.find("proofs");
    if (proofs == value.end() || !proofs->is_array())
        return proofsPath.wrong(QStringLiteral("is no array"));
    for (const auto &item : *proofs) {
        auto proof = readTokenProof(item, { &proofsPath, {}, out.proofs.size() });
        if (!proof)
            return tl::unexpected(proof.error());
        out.proofs.append(*std::move(proof));
    }
    return out;
}

Result<Token> decodeJsonToken(QByteArrayView text)
{
    const auto value = parseJson(text);
    if (!value)
        return tl::unexpected(value.error());
    const JsonPath path { nullptr, "token" };
    if (!value->is_object() || !value->contains("token") || !(*value)["token"].is_array())
        return path.wrong(QStringLiteral("is no array"));
    const auto unit = readField<std::optional<QString>>(*value, "unit", {});
    const auto memo = readField<std::optional<QString>>(*value, "memo", {});
    if (const auto error = firstError(unit, memo))
        return tl::unexpected(*error);
    Token token { QString(), unit->value_or(QString()), memo->value_or(QString()) };
    const auto &entries = (*value)["token"];
    for (size_t i = 0; i < entries.size(); ++i) {
        const auto part = readMintProofs(entries[i], { &path, {}, qsizetype(i) });
        if (!part)
            return tl::unexpected(part.error());
        if (i > 0 && part->mint != token.mint)
            return fail(Errc::Unsupported, QStringLiteral("the token holds ecash of more than one mint"));
        token.mint = part->mint;
        token.proofs += part->proofs;
    }
    return token;
}

} // namespace

std::optional<Amount> Token::total() const
{
    return sumOf(proofs, [](const Proof &proof) { return proof.amount; });
}

Result<Token> decodeToken(QByteArrayView text)
{
    if (text.size() > maxTokenText)
        return fail(Errc::Limit, QStringLiteral("the token is longer than %1 bytes").arg(maxTokenText));
    const bool isRaw = text.startsWith("craw");
    Result<Token> token;
    if (isRaw) {
        if (text.size() < 5)
            return fail(Errc::Truncated, QStringLiteral("the token ends before its version"));
        if (text[4] != 'B')
            return fail(Errc::Unsupported, QStringLiteral("binary tokens of this version are not known"));
        token = decodeCborToken(text.sliced(5).toByteArray());
    } else {
        text = text.trimmed();
        for (const QByteArrayView scheme : { "cashu://", "cashu:" }) {
            if (text.size() >= scheme.size() && text.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0) {
                text = text.sliced(scheme.size());
                break;
            }
        }
        if (!text.startsWith("cashu"))
            return fail(Errc::Malformed, QStringLiteral("a token begins with \"cashu\""));
        if (text.size() < 6)
            return fail(Errc::Truncated, QStringLiteral("the token ends before its version"));
        const char version = text[5];
        if (version != 'A' && version != 'B')
            return fail(Errc::Unsupported, QStringLiteral("tokens of this version are not known"));
        const auto content = fromBase64(text.sliced(6));
        if (!content)
            return tl::unexpected(content.error());
        token = version == 'A' ? decodeJsonToken(*content) : decodeCborToken(*content);
    }
    if (!token)
        return token;
    token->mint = withoutTrailingSlash(token->mint);
    token->unit = token->unit.toLower(); // as keysets have it
    if (token->proofs.isEmpty())
        return fail(Errc::Malformed, QStringLiteral("the token holds no ecash"));
    return token;
}

QByteArray encodeToken(const Token &token, bool withDleq)
{
    return "cashuB"
        + encodeCborToken(token, withDleq).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encodeTokenRaw(const Token &token, bool withDleq)
{
    return "crawB" + encodeCborToken(token, withDleq);
}

Result<void> resolveIds(Token &token, const QList<KeysetId> &known)
{
    for (Proof &proof : token.proofs) {
        if (!proof.id.isShort())
            continue;
        const KeysetId *full = nullptr;
        for (const KeysetId &candidate : known) {
            if (!proof.id.isShortOf(candidate) || (full && *full == candidate))
                continue;
            if (full)
                return fail(
                    Errc::Denied, QStringLiteral("the short keyset id %1 fits two keysets").arg(proof.id.toHex()));
            full = &candidate;
        }
        if (!full)
            return fail(Errc::NotFound, QStringLiteral("no keyset begins with %1").arg(proof.id.toHex()));
        proof.id = *full;
    }
    return {};
}

} // namespace cashu
