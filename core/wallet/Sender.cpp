// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/Sender.h"

namespace wallet {
namespace {

using cashu::Amount;

constexpr qsizetype maxMemo = 500;

} // namespace

Result<Sender::Choice> Sender::choose(const SendOrder &order) const
{
    const auto sums = m_desk.store.coins.sums();
    if (!sums)
        return tl::unexpected(sums.error());
    std::optional<Choice> best;
    Amount most;
    QStringList units;
    for (const auto &sum : *sums) {
        const MintRow *mint = m_desk.store.mints.find(sum.mint);
        if (sum.state == CoinState::Sent || !mint || (!order.mint.isEmpty() && mint->url != order.mint))
            continue;
        if (!units.contains(sum.unit))
            units.append(sum.unit);
        if (!order.unit.isEmpty() && sum.unit != order.unit)
            continue;
        if (!best || sum.amount > most) {
            best = Choice { sum.mint, mint->url, sum.unit };
            most = sum.amount;
        }
    }
    if (!best)
        return fail(Errc::OutOfRange,
            units.isEmpty()
                ? QStringLiteral(QT_TRANSLATE_NOOP("core", "there is nothing to send; receive or mine something first"))
                : QStringLiteral(QT_TRANSLATE_NOOP("core", "there is nothing of unit \"%1\"; there is %2"))
                      .arg(order.unit.left(80), units.join(u", ")));
    if (order.unit.isEmpty() && units.size() > 1)
        return fail(Errc::Malformed,
            QStringLiteral("the wallet holds several units (%1); say which with --unit").arg(units.join(u", ")));
    return *best;
}

void Sender::send(const SendOrder &order, Finished<SentToken> done)
{
    if (!order.amount) {
        done(fail(Errc::OutOfRange, QStringLiteral(QT_TRANSLATE_NOOP("core", "the amount must be at least 1"))));
        return;
    }
    if (order.memo.size() > maxMemo) {
        done(fail(Errc::OutOfRange, QStringLiteral("a memo has at most %1 letters").arg(maxMemo)));
        return;
    }
    if (!order.lockTo && (order.locktime || order.refundTo)) {
        done(fail(Errc::Malformed, QStringLiteral("a locktime or refund key needs a key to lock to")));
        return;
    }
    const auto choice = choose(order);
    if (!choice) {
        done(tl::unexpected(choice.error()));
        return;
    }
    if (!order.lockTo) {
        const auto given = giveExact(order, *choice);
        if (!given) {
            done(tl::unexpected(given.error()));
            return;
        }
        if (*given) {
            done(**given);
            return;
        }
    }
    m_desk.mints.ensure(choice->mint, [this, order, choice = *choice, done = std::move(done)](Result<void> asked) {
        if (!asked)
            done(tl::unexpected(asked.error()));
        else
            swapAndSend(order, choice, /*mayWait=*/true, done);
    });
}

Result<std::optional<SentToken>> Sender::giveExact(const SendOrder &order, const Choice &choice)
{
    const auto coins = m_desk.store.coins.coins(choice.mint, choice.unit);
    if (!coins)
        return tl::unexpected(coins.error());
    const auto exact = selectExact(*coins, order.amount);
    if (!exact)
        return std::optional<SentToken>();
    QList<QByteArray> ys;
    for (const Coin &coin : *exact)
        ys.append(coin.y);
    const UnixMs now = m_desk.clock.now();
    const SentToken token { 0, choice.url, choice.unit, order.memo, order.amount, {}, now };
    const HistoryEntry entry { 0, EntryKind::Sent, EntryState::Pending, now, choice.url, choice.unit, order.amount, {},
        order.memo };
    const auto id = m_desk.store.coins.giveAway(ys, token, choice.mint, entry);
    if (!id)
        return tl::unexpected(id.error());
    const auto row = m_desk.store.books.sent(*id);
    auto out = row ? withText(*row) : tl::unexpected(row.error());
    if (!out)
        return tl::unexpected(out.error());
    return std::optional(*std::move(out));
}

Result<SwapDraft> Sender::draftOf(const SendOrder &order, const Choice &choice, const Selection &selection) const
{
    QList<QByteArray> ys;
    for (const Coin &coin : selection.coins)
        ys.append(coin.y);
    const auto proofs = m_desk.store.coins.proofs(ys);
    if (!proofs)
        return tl::unexpected(proofs.error());
    const UnixMs now = m_desk.clock.now();
    SwapDraft draft { Purpose::Send, choice.mint, choice.unit, *proofs, ys };
    draft.kept = Amount(selection.total.value - selection.fee.value - order.amount.value);
    draft.history = HistoryEntry { 0, EntryKind::Sent, EntryState::Pending, now, choice.url, choice.unit, order.amount,
        selection.fee, order.memo };
    draft.token = SentToken { 0, choice.url, choice.unit, order.memo, order.amount, selection.fee, now };
    if (!order.lockTo) {
        draft.sent = order.amount;
        return draft;
    }
    draft.token->isLocked = true;
    cashu::SpendingCondition condition;
    condition.data = order.lockTo->toHex();
    condition.keys = { *order.lockTo };
    condition.locktime = order.locktime;
    if (order.locktime) {
        const auto own = order.refundTo ? Result<crypto::CurvePoint>(*order.refundTo) : lockKey(m_desk);
        if (!own)
            return tl::unexpected(own.error());
        condition.refundKeys = { *own };
    }
    const auto keyset = m_desk.store.mints.activeKeyset(choice.mint, choice.unit, now);
    if (!keyset)
        return tl::unexpected(keyset.error());
    const auto locked = planLocked(order.amount, *keyset, condition, m_desk.random);
    if (!locked)
        return tl::unexpected(locked.error());
    draft.locked = *locked;
    return draft;
}

void Sender::swapAndSend(const SendOrder &order, const Choice &choice, bool mayWait, Finished<SentToken> done)
{
    const auto coins = m_desk.store.coins.coins(choice.mint, choice.unit);
    if (!coins) {
        done(tl::unexpected(coins.error()));
        return;
    }
    const auto selection = selectAtLeast(*coins, order.amount);
    if (!selection && mayWait && !m_desk.operations.isQuiet(choice.mint)) {
        // What is missing may be in a request that is answered in a moment.
        m_desk.operations.whenQuiet(
            choice.mint, [this, order, choice, done = std::move(done)] { swapAndSend(order, choice, false, done); });
        return;
    }
    const auto draft = selection ? draftOf(order, choice, *selection) : tl::unexpected(selection.error());
    if (!draft) {
        done(tl::unexpected(draft.error()));
        return;
    }
    runSwap(m_desk, *draft, [this, done = std::move(done)](Result<Operations::Outcome> outcome) {
        if (!outcome) {
            done(tl::unexpected(outcome.error()));
            return;
        }
        const auto row = m_desk.store.books.sent(outcome->operation.sent);
        done(row ? withText(*row) : tl::unexpected(row.error()));
    });
}

Result<SentToken> Sender::withText(SentRow row) const
{
    const auto ys = m_desk.store.coins.ysOfSent(row.token.id);
    if (!ys)
        return tl::unexpected(ys.error());
    if (ys->isEmpty())
        return row.token; // settled, or its swap has no answer yet
    const auto proofs = m_desk.store.coins.proofs(*ys);
    if (!proofs)
        return tl::unexpected(proofs.error());
    row.token.token = cashu::encodeToken({ row.token.mint, row.token.unit, row.token.memo, *proofs });
    return row.token;
}

Result<SentTokens> Sender::list(bool isAll) const
{
    const auto rows = m_desk.store.books.sent(isAll);
    if (!rows)
        return tl::unexpected(rows.error());
    SentTokens out;
    for (const SentRow &row : *rows) {
        auto token = withText(row);
        if (!token)
            return tl::unexpected(token.error());
        out.append(*std::move(token));
    }
    return out;
}

} // namespace wallet
