// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Json.h"
#include "core/mint/MintPrivate.h"

#include <QSet>

namespace mint {

using cashu::Amount;
using cashu::ErrorCode;
using cashu::MintResult;
using cashu::refuse;

MintResult<void> Mint::Private::mayIssue() const
{
    if (stoppedBecause)
        return refuse(ErrorCode::MintingDisabled,
            QStringLiteral("The mint signs nothing at the moment. Your coins are safe; try again later."));
    return {};
}

/// The inputs become spent, the outputs signed; the books follow. A conflict says what was there first.
MintResult<void> Mint::Private::writeCoins(
    const Issue &issue, const QList<cashu::BlindSignature> &signatures, BookEntries &entries)
{
    const UnixMs now = clock.now();
    const qint64 target = issue.check.keyset->number;
    Amount toMove = issue.inputs.isEmpty() ? Amount() : issue.check.sum;
    for (qsizetype i = 0; i < issue.inputs.size(); ++i) {
        const CheckedInput &input = issue.inputs[i];
        const Amount amount = issue.proofs[i].amount;
        const auto isNew = store->addSpent(input.y, input.keyset->number, issue.proofs[i], now);
        if (!isNew)
            return tl::unexpected(refusalOf(isNew.error()));
        if (!*isNew)
            return refuse(ErrorCode::ProofsSpent, QStringLiteral("Input %1 was spent already.").arg(i));
        entries.redeem(input.keyset->number, amount);
        const Amount moved = std::min(amount, toMove); // the fee stays where it was paid
        entries.move(input.keyset->number, target, moved);
        toMove = Amount(toMove.value - moved.value);
    }
    for (qsizetype i = 0; i < signatures.size(); ++i) {
        const auto isNew = store->addSignature(issue.outputs[i].blinded, target, signatures[i], now);
        if (!isNew)
            return tl::unexpected(refusalOf(isNew.error()));
        if (!*isNew)
            return refuse(ErrorCode::OutputsSigned, QStringLiteral("Output %1 was signed already.").arg(i));
    }
    entries.issue(target, issue.check.sum, quint64(signatures.size()));
    return {};
}

/// Reads each quote again inside the transaction: what it has left then is what counts.
MintResult<QList<QuoteRecord>> Mint::Private::writeDraws(const QList<Draw> &draws)
{
    QList<QuoteRecord> written;
    for (const Draw &draw : draws) {
        const auto before = store->quote(draw.quote.number);
        if (!before || !*before)
            return tl::unexpected(
                refusalOf(before ? Error { Errc::Io, QStringLiteral("a quote is gone") } : before.error()));
        if (const auto allowed = checkIssue((*before)->method, (*before)->paid, (*before)->issued, draw.amount);
            !allowed)
            return tl::unexpected(allowed.error());
        QuoteRecord after = **before;
        after.issued = Amount(after.issued.value + draw.amount.value); // no more than paid
        after.updated = std::max(after.updated + 1, nowSeconds());
        if (const auto done = store->updateQuote(**before, after); !done)
            return tl::unexpected(refusalOf(done.error()));
        written.append(after);
    }
    return written;
}

MintResult<QByteArray> Mint::Private::commit(const Issue &issue)
{
    const auto signatures = signOutputs(issue.outputs, keysets);
    if (!signatures)
        return tl::unexpected(signatures.error());
    const QByteArray body = cashu::encodeJson(cashu::SignaturesResponse { *signatures });

    auto transaction = store->begin();
    if (!transaction)
        return tl::unexpected(refusalOf(transaction.error()));
    BookEntries entries;
    const auto quotes = writeDraws(issue.draws);
    if (!quotes)
        return tl::unexpected(quotes.error());
    if (const auto done = writeCoins(issue, *signatures, entries); !done)
        return tl::unexpected(done.error());
    auto done = entries.write(*store);
    if (done)
        done = store->addReply(issue.key, body, clock.now() + config.replayTtl);
    if (done)
        done = transaction->commit();
    if (!done)
        return tl::unexpected(refusalOf(done.error()));

    shown.reset();
    for (qsizetype i = 0; i < issue.inputs.size(); ++i) {
        cashu::ProofState state { issue.inputs[i].y.toHex(), QStringLiteral("SPENT"), {} };
        if (!issue.proofs[i].witness.isEmpty())
            state.witness = issue.proofs[i].witness;
        addChange({ Change::Kind::ProofState, state.y, {}, cashu::encodeJson(state) });
    }
    for (const QuoteRecord &quote : *quotes)
        addChange(quote);
    return body;
}

std::optional<QByteArray> Mint::replay(const RequestKey &key) const
{
    const auto body = d->store->reply(key, d->clock.now());
    return body ? *body : std::nullopt;
}

MintResult<QByteArray> Mint::swap(const cashu::SwapRequest &request, const RequestKey &key)
{
    if (const auto body = replay(key))
        return *body;
    if (const auto allowed = d->mayIssue(); !allowed)
        return tl::unexpected(allowed.error());
    const auto check = checkSwap(request, d->keysets, d->nowSeconds());
    if (!check)
        return tl::unexpected(check.error());
    return d->commit({ check->inputs, request.inputs, {}, check->outputs, request.outputs, key });
}

MintResult<QByteArray> Mint::mint(const QString &method, const cashu::MintRequest &request, const RequestKey &key)
{
    if (const auto body = replay(key))
        return *body;
    if (const auto allowed = d->mayIssue(); !allowed)
        return tl::unexpected(allowed.error());
    const auto check = checkOutputs(request.outputs, d->keysets, d->nowSeconds());
    if (!check)
        return tl::unexpected(check.error());
    const auto quote = d->find(method, request.quote);
    if (!quote)
        return tl::unexpected(quote.error());
    if (const auto isOwner = checkQuoteSignature(quote->id, request.outputs, quote->pubkey, request.signature);
        !isOwner)
        return tl::unexpected(isOwner.error());
    if (const auto allowed = checkIssue(quote->method, quote->paid, quote->issued, check->sum); !allowed)
        return tl::unexpected(allowed.error());
    if (quote->unit != check->keyset->unit)
        return refuse(ErrorCode::UnitMismatch,
            QStringLiteral("The quote is %1 and the outputs %2.").arg(quote->unit, check->keyset->unit));
    return d->commit({ {}, {}, { { *quote, check->sum } }, *check, request.outputs, key });
}

MintResult<QByteArray> Mint::mintBatch(
    const QString &method, const cashu::MintBatchRequest &request, const RequestKey &key)
{
    if (const auto body = replay(key))
        return *body;
    if (const auto allowed = d->mayIssue(); !allowed)
        return tl::unexpected(allowed.error());
    const qsizetype count = request.quotes.size();
    if (count == 0)
        return refuse(ErrorCode::Generic, QStringLiteral("There are no quotes."));
    if (count > limits::batch)
        return refuse(
            ErrorCode::BatchTooLarge, QStringLiteral("At most %1 quotes are taken at once.").arg(limits::batch));
    if (QSet<QString>(request.quotes.begin(), request.quotes.end()).size() != count)
        return refuse(ErrorCode::DuplicateQuotes, QStringLiteral("A quote stands in the batch twice."));
    if ((request.quoteAmounts && request.quoteAmounts->size() != count)
        || (request.signatures && request.signatures->size() != count))
        return refuse(
            ErrorCode::Generic, QStringLiteral("There must be one amount and one signature (or null) for each quote."));
    const auto check = checkOutputs(request.outputs, d->keysets, d->nowSeconds());
    if (!check)
        return tl::unexpected(check.error());

    QList<Draw> draws;
    for (qsizetype i = 0; i < count; ++i) {
        const auto quote = d->find(method, request.quotes[i]);
        if (!quote)
            return tl::unexpected(quote.error());
        const auto signature = request.signatures ? (*request.signatures)[i] : std::nullopt;
        if (const auto isOwner = checkQuoteSignature(quote->id, request.outputs, quote->pubkey, signature); !isOwner)
            return tl::unexpected(isOwner.error());
        if (quote->unit != check->keyset->unit)
            return refuse(ErrorCode::UnitMismatch,
                QStringLiteral("Quote %1 is %2 and the outputs %3.").arg(quote->id, quote->unit, check->keyset->unit));
        const Amount left(quote->paid.value - quote->issued.value);
        const Amount wanted = request.quoteAmounts ? (*request.quoteAmounts)[i] : left;
        if (const auto allowed = checkIssue(quote->method, quote->paid, quote->issued, wanted); !allowed)
            return tl::unexpected(allowed.error());
        draws.append({ *quote, wanted });
    }
    const auto sum = cashu::sumOf(draws, [](const Draw &draw) { return draw.amount; });
    if (sum != check->sum)
        return refuse(ErrorCode::NotBalanced, QStringLiteral("The quotes do not come to the outputs."));
    return d->commit({ {}, {}, draws, *check, request.outputs, key });
}

MintResult<cashu::CheckStateResponse> Mint::checkState(const cashu::CheckStateRequest &request) const
{
    if (request.ys.size() > limits::points)
        return refuse(
            ErrorCode::TooManyInputs, QStringLiteral("At most %1 coins are checked at once.").arg(limits::points));
    cashu::CheckStateResponse response;
    for (const QString &text : request.ys) {
        const auto y = crypto::CurvePoint::fromHex(text);
        if (!y)
            return refuse(
                ErrorCode::Generic, QStringLiteral("Ys[%1]: %2").arg(response.states.size()).arg(y.error().detail));
        const auto witness = d->store->witnessOf(*y);
        if (!witness)
            return tl::unexpected(d->refusalOf(witness.error()));
        cashu::ProofState state { text, *witness ? QStringLiteral("SPENT") : QStringLiteral("UNSPENT"), {} };
        if (*witness && !(*witness)->isEmpty())
            state.witness = **witness;
        response.states.append(state);
    }
    return response;
}

MintResult<cashu::RestoreResponse> Mint::restore(const cashu::RestoreRequest &request) const
{
    if (request.outputs.size() > limits::points)
        return refuse(
            ErrorCode::TooManyOutputs, QStringLiteral("At most %1 outputs are restored at once.").arg(limits::points));
    cashu::RestoreResponse response;
    for (const cashu::BlindedMessage &output : request.outputs) {
        const auto known = d->store->signatureOn(output.blinded);
        if (!known)
            return tl::unexpected(d->refusalOf(known.error()));
        if (!*known)
            continue;
        cashu::BlindSignature signature = (*known)->signature;
        if (const KeysetRecord *keyset = d->keysets.find((*known)->keyset))
            signature.id = keyset->id;
        // What was signed counts, not what is asked.
        response.outputs.append({ signature.amount, signature.id, output.blinded });
        response.signatures.append(signature);
    }
    return response;
}

} // namespace mint
