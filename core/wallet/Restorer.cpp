// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/Restorer.h"

namespace wallet {
namespace {

using cashu::Amount;

constexpr quint64 outputsPerBatch = 100;
constexpr int emptyBatches = 3;

} // namespace

struct Restorer::Round {
    MintId mint = 0;
    QString url;
    Progress report;
    Finished<Summary> done;
    QList<cashu::Keyset> keysets {};
    RestoreProgress progress {};
    Summary summary {};

    // of the keyset that is asked for
    cashu::Keyset keyset {};
    quint64 counter = 0;
    int empty = 0;
    quint64 next = 0; ///< behind the last that was found
    QList<MadeProof> unspent {};

    quint64 askedOfAll = 0;
    bool isCut = false; ///< at a limit
    bool isStopped = false; ///< on the user's wish
};

void Restorer::restore(MintId mint, Progress progress, Finished<Summary> done)
{
    m_desk.mints.ensure(mint, [this, mint, progress = std::move(progress), done = std::move(done)](Result<void> asked) {
        const MintRow *row = m_desk.store.mints.find(mint);
        if (!asked || !row) {
            done(tl::unexpected(
                asked ? Error { Errc::NotFound, QStringLiteral("the mint is not in the list") } : asked.error()));
            return;
        }
        auto round = std::make_shared<Round>();
        round->mint = mint;
        round->url = row->url;
        round->report = progress;
        round->done = done;
        round->keysets = m_desk.store.mints.keysetsOf(mint);
        round->progress.mint = row->url;
        round->progress.keysets = int(round->keysets.size());
        std::erase_if(m_running, [](const auto &other) { return other.expired(); });
        m_running.push_back(round);
        m_desk.operations.whenQuiet(mint, [this, round] { nextKeyset(round); });
    });
}

void Restorer::stop(MintId mint)
{
    for (const auto &running : m_running) {
        if (const RoundPtr round = running.lock(); round && round->mint == mint)
            round->isStopped = true;
    }
}

bool Restorer::endStopped(const RoundPtr &round)
{
    if (!round->isStopped)
        return false;
    round->summary.isStopped = true;
    round->done(round->summary);
    return true;
}

void Restorer::nextKeyset(RoundPtr round)
{
    if (endStopped(round))
        return;
    if (round->keysets.isEmpty()) {
        end(round);
        return;
    }
    round->keyset = round->keysets.takeFirst();
    round->counter = round->next = round->progress.asked = 0;
    round->empty = 0;
    round->unspent.clear();
    round->progress.keyset = round->keyset.id.toHex();
    askBatch(round);
}

void Restorer::askBatch(RoundPtr round)
{
    QList<PlannedOutput> plans;
    for (quint64 i = 0; i < outputsPerBatch; ++i)
        plans.append({ Amount(1), round->keyset.id, round->counter + i });
    const auto outputs = blindOutputs(plans, m_desk.store.secrets);
    if (!outputs) {
        round->done(tl::unexpected(outputs.error()));
        return;
    }
    m_desk.api.restore(round->url, { messagesOf(*outputs) },
        [this, round, outputs = *outputs](const auto &reply) { readBatch(round, outputs, reply); });
}

void Restorer::readBatch(
    RoundPtr round, const QList<BlindOutput> &outputs, const MintReply<cashu::RestoreResponse> &reply)
{
    if (!reply) {
        round->done(tl::unexpected(reply.error().toError()));
        return;
    }
    const DleqRule rule = m_desk.mints.info(round->mint).makesDleq ? DleqRule::Required : DleqRule::WhenPresent;
    const auto made = checkRestored(outputs, *reply, m_desk.store.mints.keysets(), rule, /*areAmountsKnown=*/false);
    if (!made) {
        round->done(tl::unexpected(made.error()));
        return;
    }
    for (const MadeProof &proof : *made)
        round->next = std::max(round->next, *proof.plan.counter + 1);
    round->counter += outputsPerBatch;
    round->askedOfAll += outputsPerBatch;
    round->empty = made->isEmpty() ? round->empty + 1 : 0;
    round->progress.asked = round->counter;
    if (made->isEmpty())
        nextBatch(round);
    else
        askStates(round, *made);
}

void Restorer::askStates(RoundPtr round, const QList<MadeProof> &made)
{
    QStringList ys;
    for (const MadeProof &proof : made)
        ys.append(toHex(proof.y));
    m_desk.api.checkState(round->url, ys, [this, round, made](const MintReply<QList<cashu::ProofState>> &reply) {
        if (!reply) {
            round->done(tl::unexpected(reply.error().toError()));
            return;
        }
        for (qsizetype i = 0; i < made.size(); ++i) {
            if ((*reply)[i].state != u"SPENT")
                round->unspent.append(made[i]);
        }
        nextBatch(round);
    });
}

void Restorer::nextBatch(RoundPtr round)
{
    round->report(round->progress);
    if (endStopped(round))
        return;
    round->isCut = round->askedOfAll >= m_limits.outputs || round->unspent.size() >= m_limits.coins;
    if (round->empty < emptyBatches && !round->isCut) {
        askBatch(round);
        return;
    }
    if (round->isCut && round->empty < emptyBatches)
        round->summary.troubles.append(
            QStringLiteral("%1 says it signed more than any wallet asks for. The restore was ended there; what was "
                           "found is kept.")
                .arg(round->url));
    else
        round->isCut = false;
    store(round);
}

void Restorer::store(RoundPtr round)
{
    QList<MadeProof> news;
    for (const MadeProof &proof : std::as_const(round->unspent)) {
        const auto known = m_desk.store.coins.isKnown(proof.y);
        if (known && !*known)
            news.append(proof);
    }
    const auto added = m_desk.store.coins.addFound(round->unspent, round->keyset.id, round->next, m_desk.clock.now());
    if (!added) {
        round->done(tl::unexpected(added.error()));
        return;
    }
    const Amount sum = cashu::sumOf(news, [](const MadeProof &proof) { return proof.proof.amount; }).value_or(Amount());
    if (sum) {
        Balance balance;
        balance.mint = round->url;
        balance.unit = round->keyset.unit;
        balance.spendable = sum;
        round->summary.amounts.append(balance);
        static_cast<void>(m_desk.store.books.addHistory(
            { 0, EntryKind::Restored, EntryState::Done, m_desk.clock.now(), round->url, round->keyset.unit, sum }));
    }
    round->summary.count += *added;
    round->progress.found += *added;
    ++round->progress.keysetsDone;
    round->report(round->progress);
    if (round->isCut)
        end(round);
    else
        nextKeyset(round);
}

void Restorer::end(RoundPtr round)
{
    m_sweeper->findKeys(round->mint, 0, [round](Result<int> found) {
        if (!found)
            round->summary.troubles.append(found.error().detail);
        round->done(round->summary);
    });
}

} // namespace wallet
