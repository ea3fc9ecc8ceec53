// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/Receiver.h"

#include "core/wallet/ShownText.h"

namespace wallet {
namespace {

using cashu::Amount;

constexpr qsizetype maxProofs = 1000; ///< in one request, as mints allow
constexpr qsizetype maxMemo = 500;

} // namespace

Result<Receiver::Known> Receiver::read(const QByteArray &text) const
{
    auto token = cashu::decodeToken(text.trimmed());
    if (!token)
        return fail(token.error().code,
            QStringLiteral(QT_TRANSLATE_NOOP(
                               "core", "that is no token (%1). A token begins with cashuA or cashuB; copy all of it."))
                .arg(token.error().detail));
    if (token->proofs.isEmpty() || token->proofs.size() > maxProofs)
        return fail(Errc::Limit, QStringLiteral("a token of 1 to %1 proofs can be received").arg(maxProofs));
    const auto url = normalMintUrl(token->mint);
    if (!url)
        return tl::unexpected(url.error());
    token->mint = *url;
    token->memo = shownText(token->memo, maxMemo);
    const bool saysUnit = !token->unit.isEmpty();
    if (!saysUnit) // version 3 tokens need not; it is what they had when there was one unit. NUT-00
        token->unit = QStringLiteral("sat");
    if (!isShown(token->unit, maxUnitName))
        return fail(Errc::Malformed, QStringLiteral("the token's unit is no name"));
    Known out { *std::move(token), m_desk.store.mints.find(*url), saysUnit };
    if (!out.mint)
        return out;
    QList<cashu::KeysetId> ids;
    for (const cashu::Keyset &keyset : m_desk.store.mints.keysetsOf(out.mint->id))
        ids.append(keyset.id);
    cashu::Token whole = out.token;
    if (const auto resolved = cashu::resolveIds(whole, ids); resolved)
        out.token = std::move(whole);
    else if (resolved.error().code == Errc::Denied)
        return tl::unexpected(resolved.error());
    return out;
}

LockState Receiver::lockOf(const QList<cashu::Proof> &proofs, std::optional<quint64> &locktime) const
{
    const quint64 now = unixSeconds(m_desk.clock.now());
    QList<crypto::CurvePoint> own;
    for (quint32 i = 0; i < lockKeys; ++i) {
        const auto node = m_desk.store.secrets.lockKey(i);
        if (const auto key = node ? node->publicKey() : tl::unexpected(node.error()))
            own.append(*key);
    }
    // Even and odd y are the same BIP340 key.
    const auto isOwn = [&](const QList<crypto::CurvePoint> &keys) {
        return std::any_of(keys.begin(), keys.end(), [&](const crypto::CurvePoint &key) {
            return std::any_of(own.begin(), own.end(), [&](const auto &mine) { return mine.x() == key.x(); });
        });
    };
    LockState worst = LockState::None;
    for (const cashu::Proof &proof : proofs) {
        const auto condition = cashu::parseSecret(proof.secret);
        LockState state = LockState::Unsupported;
        if (condition && !*condition) {
            state = LockState::None;
        } else if (condition) {
            const cashu::SpendingCondition &c = **condition;
            const bool isExpired = c.locktime && *c.locktime < now;
            locktime = c.locktime;
            if (isExpired && c.refundKeys.isEmpty())
                state = LockState::None;
            else if (isExpired && c.refundSignaturesNeeded == 1 && isOwn(c.refundKeys))
                state = LockState::Ours;
            else if (c.kind == cashu::ConditionKind::P2pk && isOwn(c.keys))
                state = c.signaturesNeeded == 1 ? LockState::Ours : LockState::Unsupported;
            else if (c.kind == cashu::ConditionKind::P2pk)
                state = LockState::Foreign;
        }
        worst = std::max(worst, state);
    }
    return worst;
}

Result<TokenPreview> Receiver::preview(const QByteArray &text) const
{
    const auto known = read(text);
    if (!known)
        return tl::unexpected(known.error());
    const cashu::Token &token = known->token;
    const auto total = token.total();
    if (!total)
        return fail(Errc::OutOfRange, QStringLiteral("the token's amounts are more than 64 bits hold"));
    TokenPreview out { token.mint, token.unit, token.memo, *total, int(token.proofs.size()), known->mint != nullptr,
        known->mint && known->mint->isTrusted };
    out.lock = lockOf(token.proofs, out.locktime);
    const auto &keysets = m_desk.store.mints.keysets();
    const bool areKeysKnown = known->mint
        && std::all_of(token.proofs.begin(), token.proofs.end(),
            [&](const cashu::Proof &proof) { return m_desk.store.mints.mintOf(proof.id) == known->mint->id; });
    const bool hasDleq = std::all_of(token.proofs.begin(), token.proofs.end(),
        [](const cashu::Proof &proof) { return proof.dleq && proof.dleqBlinding; });
    if (areKeysKnown) {
        const auto checked = checkProofs(token.proofs, keysets);
        out.dleq = !checked ? DleqState::Bad : *checked ? DleqState::Good : DleqState::Missing;
    } else {
        out.dleq = hasDleq ? DleqState::Unchecked : DleqState::Missing;
    }
    return out;
}

void Receiver::receive(const ReceiveOrder &order, Finished<Received> done)
{
    const auto known = read(order.token);
    if (!known) {
        done(tl::unexpected(known.error()));
        return;
    }
    MintId mint = known->mint ? known->mint->id : 0;
    if (!known->mint) {
        if (!order.allowsUnknownMint) {
            done(fail(Errc::Denied,
                QStringLiteral(
                    QT_TRANSLATE_NOOP("core",
                        "the token is of a mint that is not in your list: %1. Its coins are worth what that mint keeps. "
                        "If you trust it, add the mint first, or receive with --allow-unknown."))
                    .arg(known->token.mint)));
            return;
        }
        const auto added = m_desk.store.mints.add(known->token.mint, /*isTrusted=*/false);
        if (!added) {
            done(tl::unexpected(added.error()));
            return;
        }
        mint = *added;
    }
    m_desk.mints.ensure(mint, [this, text = order.token, done = std::move(done)](Result<void> asked) {
        if (asked)
            swapIn(text, done);
        else
            done(tl::unexpected(asked.error()));
    });
}

Result<SwapDraft> Receiver::draftOf(const Known &known) const
{
    const cashu::Token &token = known.token;
    for (const cashu::Proof &proof : token.proofs) {
        const auto keyset = m_desk.store.mints.keysets().constFind(proof.id);
        if (keyset == m_desk.store.mints.keysets().cend() || m_desk.store.mints.mintOf(proof.id) != known.mint->id)
            return fail(
                Errc::NotFound, QStringLiteral("the token's keyset %1 is not one of this mint").arg(proof.id.toHex()));
        if (keyset->unit != token.unit)
            return fail(Errc::Protocol,
                (known.saysUnit ? QStringLiteral("the token says its unit is \"%1\", its coins are of \"%2\"")
                                : QStringLiteral("the token says no unit, which means \"%1\"; its coins are of \"%2\". "
                                                 "Ask the sender for a token that says its unit"))
                    .arg(token.unit, keyset->unit));
    }
    if (const auto checked = checkProofs(token.proofs, m_desk.store.mints.keysets()); !checked)
        return tl::unexpected(checked.error());
    std::optional<quint64> locktime;
    const LockState lock = lockOf(token.proofs, locktime);
    if (lock == LockState::Foreign || lock == LockState::Unsupported)
        return fail(Errc::Denied,
            lock == LockState::Foreign
                ? QStringLiteral(QT_TRANSLATE_NOOP("core", "the token is locked to somebody else's key"))
                : QStringLiteral(QT_TRANSLATE_NOOP(
                    "core", "the token has a condition this wallet cannot meet (a hash lock or several signatures)")));
    const auto total = token.total();
    const auto fee = feeOf(m_desk, token.proofs);
    if (!total || !fee)
        return fail(Errc::OutOfRange, QStringLiteral("the token's amounts are more than 64 bits hold"));
    if (*total <= *fee)
        return fail(
            Errc::OutOfRange, QStringLiteral("the mint's fee of %1 is all that the token holds").arg(fee->value));
    SwapDraft draft { Purpose::Receive, known.mint->id, token.unit, token.proofs };
    draft.kept = *minus(*total, *fee);
    draft.history = HistoryEntry { 0, EntryKind::Received, EntryState::Pending, m_desk.clock.now(), token.mint,
        token.unit, draft.kept, *fee, token.memo };
    if (lock == LockState::Ours)
        draft.sign = [this](auto &inputs, const auto &outputs) { return unlock(inputs, outputs); };
    return draft;
}

Result<void> Receiver::unlock(QList<cashu::Proof> &inputs, const QList<cashu::BlindedMessage> &outputs) const
{
    std::vector<std::pair<Bytes32, crypto::Secret32>> own;
    for (quint32 i = 0; i < lockKeys; ++i) {
        const auto node = m_desk.store.secrets.lockKey(i);
        const auto point = node ? node->publicKey() : tl::unexpected(node.error());
        if (!point)
            return tl::unexpected(point.error());
        own.emplace_back(point->x(), node->secret());
    }
    const quint64 now = unixSeconds(m_desk.clock.now());
    const auto sign = [&](QList<cashu::Proof> part, const cashu::SpendingCondition &condition) {
        for (const auto &[x, secret] : own) {
            const auto isKey = [&x = x](const crypto::CurvePoint &key) { return key.x() == x; };
            const bool isAsked = std::any_of(condition.keys.begin(), condition.keys.end(), isKey)
                || std::any_of(condition.refundKeys.begin(), condition.refundKeys.end(), isKey);
            QList<cashu::Proof> copy = part;
            if (isAsked && cashu::signInputs(copy, outputs, secret, now, m_desk.random))
                return copy;
        }
        return QList<cashu::Proof>();
    };
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        const auto condition = cashu::parseSecret(inputs[i].secret);
        if (!condition)
            return tl::unexpected(condition.error());
        const bool isOpen = !*condition
            || ((*condition)->locktime && *(*condition)->locktime < now && (*condition)->refundKeys.isEmpty());
        if (isOpen)
            continue;
        if ((*condition)->sigFlag == cashu::SigFlag::All) {
            // One signature for all of them, over everything: all ask for the same.
            const auto whole = i == 0 ? sign(inputs, **condition) : QList<cashu::Proof>();
            if (whole.isEmpty())
                return fail(Errc::Denied, QStringLiteral("no key of this wallet opens the whole token now"));
            inputs = whole;
            return {};
        }
        const auto one = sign({ inputs[i] }, **condition); // each may be locked to another of our keys
        if (one.isEmpty())
            return fail(Errc::Denied, QStringLiteral("no key of this wallet opens the token now"));
        inputs[i] = one.first();
    }
    return {};
}

void Receiver::swapIn(const QByteArray &text, Finished<Received> done)
{
    const auto known = read(text);
    if (!known || !known->mint) {
        done(known ? fail(Errc::NotFound, QStringLiteral("the mint was removed meanwhile"))
                   : tl::unexpected(known.error()));
        return;
    }
    const auto draft = draftOf(*known);
    if (!draft) {
        done(tl::unexpected(draft.error()));
        return;
    }
    const Received what { known->token.mint, known->token.unit, {}, draft->history->fee, known->token.memo };
    QList<QByteArray> ys;
    for (const cashu::Proof &proof : known->token.proofs) {
        if (const auto y = cashu::yOf(proof))
            ys.append(toByteArray(y->compressed()));
    }
    runSwap(m_desk, *draft, [this, what, ys, done = std::move(done)](Result<Operations::Outcome> outcome) {
        if (!outcome) {
            done(tl::unexpected(outcome.error()));
            return;
        }
        // A token of our own came back, or its coins were restored meanwhile: they are spent now.
        static_cast<void>(m_desk.store.coins.markSpent(ys, m_desk.clock.now()));
        Received got = what;
        got.amount = outcome->kept;
        done(got);
    });
}

} // namespace wallet
