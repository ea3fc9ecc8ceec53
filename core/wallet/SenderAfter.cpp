// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/Sender.h"

namespace wallet {
namespace {

using cashu::Amount;

constexpr qsizetype statesPerCall = 100;

QStringList hexOf(const QList<QByteArray> &ys)
{
    QStringList out;
    for (const QByteArray &y : ys)
        out.append(toHex(y));
    return out;
}

QList<QByteArray> spentOf(const QList<QByteArray> &ys, const QList<cashu::ProofState> &states)
{
    QList<QByteArray> out;
    for (qsizetype i = 0; i < ys.size(); ++i) {
        if (states[i].state == u"SPENT")
            out.append(ys[i]);
    }
    return out;
}

} // namespace

void Sender::checkSent(std::function<void()> done)
{
    auto chunks = std::make_shared<QList<std::pair<QString, QList<QByteArray>>>>();
    const auto rows = m_desk.store.books.sent(/*isAll=*/false);
    for (const SentRow &row : rows ? *rows : QList<SentRow>()) {
        const auto ys = m_desk.store.coins.ysOfSent(row.token.id);
        for (const QByteArray &y : ys ? *ys : QList<QByteArray>()) {
            const auto fits = [&](const auto &chunk) {
                return chunk.first == row.token.mint && chunk.second.size() < statesPerCall;
            };
            auto chunk = std::find_if(chunks->begin(), chunks->end(), fits);
            if (chunk == chunks->end())
                chunk = chunks->insert(chunks->end(), { row.token.mint, {} });
            chunk->second.append(y);
        }
    }
    checkChunk(chunks, std::move(done));
}

void Sender::checkChunk(
    std::shared_ptr<QList<std::pair<QString, QList<QByteArray>>>> chunks, std::function<void()> done)
{
    if (chunks->isEmpty()) {
        done();
        return;
    }
    const auto [url, ys] = chunks->takeLast();
    m_desk.api.checkState(
        url, hexOf(ys), [this, chunks, ys = ys, done](const MintReply<QList<cashu::ProofState>> &reply) {
            if (reply)
                static_cast<void>(m_desk.store.coins.markSpent(spentOf(ys, *reply), m_desk.clock.now()));
            checkChunk(chunks, done);
        });
}

void Sender::reclaim(qint64 id, Finished<Received> done)
{
    const auto row = m_desk.store.books.sent(id);
    const auto ys = row ? m_desk.store.coins.ysOfSent(id) : tl::unexpected(row.error());
    if (!ys) {
        done(tl::unexpected(ys.error()));
        return;
    }
    if (row->token.state != SentState::Pending || ys->isEmpty()) {
        done(fail(Errc::Refused,
            row->token.state == SentState::Pending
                ? QStringLiteral(
                    QT_TRANSLATE_NOOP("core", "the token's request is still open; wait until it is settled"))
                : QStringLiteral("the token is %1 already").arg(sentStateName(row->token.state))));
        return;
    }
    m_desk.api.checkState(row->token.mint, hexOf(ys->mid(0, 1000)),
        [this, row = *row, ys = ys->mid(0, 1000), done = std::move(done)](
            const MintReply<QList<cashu::ProofState>> &reply) {
            if (!reply) {
                done(tl::unexpected(reply.error().toError()));
                return;
            }
            if (const auto marked = m_desk.store.coins.markSpent(spentOf(ys, *reply), m_desk.clock.now()); !marked) {
                done(tl::unexpected(marked.error()));
                return;
            }
            m_desk.mints.ensure(row.mint, [this, row, done](Result<void> asked) {
                if (asked)
                    reclaimChecked(row, done);
                else
                    done(tl::unexpected(asked.error()));
            });
        });
}

void Sender::reclaimChecked(const SentRow &row, Finished<Received> done)
{
    const auto ys = m_desk.store.coins.ysOfSent(row.token.id);
    const auto proofs = ys ? m_desk.store.coins.proofs(*ys) : tl::unexpected(ys.error());
    const auto fee = proofs ? feeOf(m_desk, *proofs) : tl::unexpected(proofs.error());
    if (!fee) {
        done(tl::unexpected(fee.error()));
        return;
    }
    if (ys->isEmpty()) {
        done(fail(Errc::Refused, QStringLiteral(QT_TRANSLATE_NOOP("core", "the token was claimed by its receiver"))));
        return;
    }
    const Amount total = totalOf(*proofs).value_or(Amount());
    if (total <= *fee) {
        done(
            fail(Errc::OutOfRange, QStringLiteral("the mint's fee of %1 is all that the token holds").arg(fee->value)));
        return;
    }
    SwapDraft draft { Purpose::Reclaim, row.mint, row.token.unit, *proofs, *ys };
    draft.kept = *minus(total, *fee);
    draft.sentId = row.token.id;
    draft.history = HistoryEntry { 0, EntryKind::Reclaimed, EntryState::Pending, m_desk.clock.now(), row.token.mint,
        row.token.unit, draft.kept, *fee, row.token.memo };
    if (row.token.isLocked)
        draft.sign = [this](QList<cashu::Proof> &inputs, const QList<cashu::BlindedMessage> &outputs) -> Result<void> {
            const auto key = m_desk.store.secrets.lockKey(0);
            if (!key)
                return tl::unexpected(key.error());
            if (cashu::signInputs(inputs, outputs, key->secret(), unixSeconds(m_desk.clock.now()), m_desk.random))
                return {};
            return fail(Errc::Denied,
                QStringLiteral(
                    "the token is locked to its receiver's key; it can be taken back after its locktime, if it "
                    "has one with a refund to this wallet"));
        };
    runSwap(m_desk, draft, [row, fee = *fee, done = std::move(done)](Result<Operations::Outcome> outcome) {
        if (outcome)
            done(Received { row.token.mint, row.token.unit, outcome->kept, fee, row.token.memo });
        else
            done(tl::unexpected(outcome.error()));
    });
}

void Sender::consolidate(MintId mint, const QString &unit, int atLeast, bool isTold, Finished<int> done)
{
    m_desk.mints.ensure(mint, [this, mint, unit, atLeast, isTold, done = std::move(done)](Result<void> asked) {
        const auto coins = asked ? m_desk.store.coins.coins(mint, unit) : tl::unexpected(asked.error());
        if (!coins) {
            done(tl::unexpected(coins.error()));
            return;
        }
        const Selection selection = selectToConsolidate(*coins, atLeast);
        if (selection.coins.isEmpty()) {
            done(0);
            return;
        }
        QList<QByteArray> ys;
        for (const Coin &coin : selection.coins)
            ys.append(coin.y);
        const auto proofs = m_desk.store.coins.proofs(ys);
        if (!proofs) {
            done(tl::unexpected(proofs.error()));
            return;
        }
        const MintRow *row = m_desk.store.mints.find(mint);
        SwapDraft draft { Purpose::Consolidate, mint, unit, *proofs, ys };
        draft.kept = Amount(selection.total.value - selection.fee.value);
        if (isTold || selection.fee)
            draft.history = HistoryEntry { 0, EntryKind::Swapped, EntryState::Pending, m_desk.clock.now(), row->url,
                unit, draft.kept, selection.fee };
        runSwap(m_desk, draft, [count = int(ys.size()), done](Result<Operations::Outcome> outcome) {
            done(outcome ? Result<int>(count) : tl::unexpected(outcome.error()));
        });
    });
}

} // namespace wallet
