// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/Desk.h"

#include "core/wallet/MintBody.h"

namespace wallet {
namespace {

using cashu::Amount;

Result<qint64> writeSwap(const Desk &desk, const SwapDraft &draft)
{
    const auto keyset = desk.store.mints.activeKeyset(draft.mint, draft.unit, desk.clock.now());
    if (!keyset)
        return tl::unexpected(keyset.error());
    const auto first = desk.store.mints.nextCounter(keyset->id);
    if (!first)
        return tl::unexpected(first.error());
    Operation operation { 0, draft.purpose, draft.mint, draft.unit };
    operation.path = QStringLiteral("/v1/swap");
    operation.outputs = draft.locked;
    operation.sent = draft.sentId;
    quint64 next = *first;
    for (const auto &[amount, isSent] : { std::pair(draft.sent, true), std::pair(draft.kept, false) }) {
        if (!amount)
            continue;
        const auto planned = planOutputs(amount, *keyset, next, isSent);
        if (!planned)
            return tl::unexpected(planned.error());
        operation.outputs += *planned;
    }
    sortAscending(operation.outputs);
    const auto outputs = blindOutputs(operation.outputs, desk.store.secrets);
    if (!outputs)
        return tl::unexpected(outputs.error());
    QList<cashu::Proof> inputs = draft.inputs;
    if (draft.sign) {
        if (const auto done = draft.sign(inputs, messagesOf(*outputs)); !done)
            return tl::unexpected(done.error());
    }
    operation.body = swapBody(inputs, messagesOf(*outputs));
    Beginning beginning;
    beginning.inputs = draft.reserved;
    beginning.history = draft.history;
    beginning.token = draft.token;
    if (next != *first)
        beginning.counters.insert(keyset->id, { *first, next });
    return desk.store.coins.begin(operation, beginning, desk.clock.now());
}

} // namespace

void runSwap(const Desk &desk, const SwapDraft &draft, Operations::Done done)
{
    const auto id = writeSwap(desk, draft);
    if (!id) {
        done(tl::unexpected(id.error()));
        return;
    }
    desk.operations.run(*id, [desk, mint = draft.mint, done = std::move(done)](Result<Operations::Outcome> outcome) {
        if (!outcome && outcome.error().code == Errc::Refused)
            desk.mints.distrust(mint); // a keyset may have been retired meanwhile
        done(std::move(outcome));
    });
}

Result<Amount> feeOf(const Desk &desk, const QList<cashu::Proof> &proofs)
{
    QList<quint64> fees;
    for (const cashu::Proof &proof : proofs) {
        const auto keyset = desk.store.mints.keysets().constFind(proof.id);
        if (keyset == desk.store.mints.keysets().cend())
            return fail(Errc::NotFound, QStringLiteral("keyset %1 is not the mint's").arg(proof.id.toHex()));
        fees.append(keyset->inputFeePpk);
    }
    const auto fee = cashu::feeFor(fees);
    return fee ? Result<Amount>(*fee) : fail(Errc::OutOfRange, QStringLiteral("the fee is more than 64 bits hold"));
}

std::optional<Amount> totalOf(const QList<cashu::Proof> &proofs)
{
    return cashu::sumOf(proofs, [](const cashu::Proof &proof) { return proof.amount; });
}

Result<crypto::CurvePoint> lockKey(const Desk &desk)
{
    const auto node = desk.store.secrets.lockKey(0);
    return node ? node->publicKey() : tl::unexpected(node.error());
}

} // namespace wallet
