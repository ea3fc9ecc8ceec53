// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/MintBody.h"

#include "core/cashu/Json.h"

#include <map>

namespace wallet {

Result<QByteArray> mintBody(const QList<QuoteRow> &quotes, const QList<cashu::BlindedMessage> &outputs,
    cashu::QuoteMessage layout, bool isBatch, const cashu::DeterministicSecrets &secrets, const Random &random)
{
    QList<std::optional<QString>> signatures;
    std::map<quint32, crypto::KeyPair> pairs; // the quotes of one worker have one key
    for (const QuoteRow &quote : quotes) {
        signatures.append(std::nullopt);
        if (!quote.keyIndex)
            continue;
        auto pair = pairs.find(*quote.keyIndex);
        if (pair == pairs.end()) {
            const auto node = secrets.quoteKey(*quote.keyIndex);
            const auto key = node ? crypto::KeyPair::fromSecret(node->secret()) : tl::unexpected(node.error());
            if (!key)
                return tl::unexpected(key.error());
            pair = pairs.emplace(*quote.keyIndex, *key).first;
        }
        signatures.last() = toHex(toByteArray(cashu::signQuote(layout, quote.id, outputs, pair->second, random)));
    }
    if (!isBatch)
        return cashu::encodeJson(cashu::MintRequest { quotes.first().id, outputs, signatures.first() });
    cashu::MintBatchRequest request;
    request.quoteAmounts.emplace();
    for (const QuoteRow &quote : quotes) {
        request.quotes.append(quote.id);
        request.quoteAmounts->append(quote.mintable());
    }
    request.outputs = outputs;
    if (!pairs.empty())
        request.signatures = signatures;
    return cashu::encodeJson(request);
}

QByteArray swapBody(QList<cashu::Proof> inputs, const QList<cashu::BlindedMessage> &outputs)
{
    for (cashu::Proof &proof : inputs) { // NUT-12: between wallets only
        proof.dleq.reset();
        proof.dleqBlinding.reset();
    }
    return cashu::encodeJson(cashu::SwapRequest { std::move(inputs), outputs });
}

} // namespace wallet
