// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Witness.h"

#include "core/cashu/Json.h"

namespace cashu {

namespace {

struct WitnessBody {
    std::optional<QString> preimage {};
    std::optional<QStringList> signatures {};
    static void fields(auto &m, auto &&f) { f("preimage", m.preimage), f("signatures", m.signatures); }
};

} // namespace

Result<Witness> parseWitness(const QString &text)
{
    if (text.isEmpty())
        return Witness();
    const auto body = decodeJson<WitnessBody>(text.toUtf8());
    if (!body)
        return fail(body.error().code, QStringLiteral("the witness: ") + body.error().detail);
    Witness witness;
    witness.preimage = body->preimage.value_or(QString());
    const QStringList texts = body->signatures.value_or(QStringList());
    if (texts.size() > maxWitnessSignatures)
        return fail(Errc::Limit, QStringLiteral("the witness has more than %1 signatures").arg(maxWitnessSignatures));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto signature = arrayFromHex<64>(texts[i]);
        if (!signature)
            return fail(Errc::Malformed, QStringLiteral("the witness: signatures[%1]: is not 128 hex digits").arg(i));
        witness.signatures.append(*signature);
    }
    return witness;
}

QString witnessText(const Witness &witness)
{
    WitnessBody body;
    if (!witness.preimage.isEmpty())
        body.preimage = witness.preimage;
    body.signatures.emplace();
    for (const crypto::Signature &signature : witness.signatures)
        body.signatures->append(toHex(signature));
    return QString::fromUtf8(encodeJson(body));
}

} // namespace cashu
