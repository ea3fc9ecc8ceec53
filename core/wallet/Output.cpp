// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/Output.h"

#include <algorithm>

namespace wallet {

using cashu::Amount;

Result<QList<Amount>> denominate(Amount total, const cashu::Keyset &keyset)
{
    const QList<Amount> denominations = keyset.denominations();
    const auto impossible = fail(Errc::OutOfRange,
        QStringLiteral("the mint's keyset %1 has no amounts that make %2").arg(keyset.id.toHex()).arg(total.value));
    if (denominations.isEmpty() || denominations.first() != Amount(1)) // split() asks for a 1
        return impossible;
    // A keyset of few small denominations would need thousands of outputs for a large amount.
    const quint64 largest = denominations.last().value;
    constexpr quint64 maxOutputs = 900;
    if (total.value / largest > maxOutputs - 64)
        return impossible;
    QList<Amount> amounts = cashu::split(total, denominations);
    std::sort(amounts.begin(), amounts.end());
    const auto sum = cashu::sumOf(amounts, [](Amount a) { return a; });
    if (!sum || *sum != total || amounts.size() > qsizetype(maxOutputs))
        return impossible;
    return amounts;
}

Result<QList<PlannedOutput>> planOutputs(Amount total, const cashu::Keyset &keyset, quint64 &nextCounter, bool isSent)
{
    const auto amounts = denominate(total, keyset);
    if (!amounts)
        return tl::unexpected(amounts.error());
    QList<PlannedOutput> out;
    for (const Amount amount : *amounts)
        out.append({ amount, keyset.id, nextCounter++, std::nullopt, isSent });
    return out;
}

Result<QList<PlannedOutput>> planLocked(
    Amount total, const cashu::Keyset &keyset, const cashu::SpendingCondition &condition, const Random &random)
{
    const auto amounts = denominate(total, keyset);
    if (!amounts)
        return tl::unexpected(amounts.error());
    QList<PlannedOutput> out;
    for (const Amount amount : *amounts) {
        const crypto::KeyPair blinding = crypto::KeyPair::generate(random); // a uniform scalar
        cashu::OutputSecret secret { cashu::makeSecret(condition, random), blinding.secret() };
        out.append({ amount, keyset.id, std::nullopt, std::move(secret), true });
    }
    return out;
}

void sortAscending(QList<PlannedOutput> &outputs)
{
    std::stable_sort(outputs.begin(), outputs.end(),
        [](const PlannedOutput &a, const PlannedOutput &b) { return a.amount < b.amount; });
}

Result<cashu::OutputSecret> secretOf(const PlannedOutput &plan, const cashu::DeterministicSecrets &seed)
{
    if (plan.locked)
        return *plan.locked;
    if (!plan.counter)
        return fail(Errc::Internal, QStringLiteral("an output with neither a counter nor a secret"));
    return seed.output(plan.keyset, *plan.counter);
}

Result<QList<BlindOutput>> blindOutputs(const QList<PlannedOutput> &plans, const cashu::DeterministicSecrets &seed)
{
    QList<BlindOutput> out;
    for (const PlannedOutput &plan : plans) {
        const auto secret = secretOf(plan, seed);
        if (!secret)
            return tl::unexpected(secret.error());
        const auto blinded = cashu::blind(secret->secret, secret->r);
        if (!blinded)
            return tl::unexpected(blinded.error());
        out.append({ plan, *secret, { plan.amount, plan.keyset, *blinded } });
    }
    return out;
}

QList<cashu::BlindedMessage> messagesOf(const QList<BlindOutput> &outputs)
{
    QList<cashu::BlindedMessage> out;
    for (const BlindOutput &output : outputs)
        out.append(output.message);
    return out;
}

} // namespace wallet
